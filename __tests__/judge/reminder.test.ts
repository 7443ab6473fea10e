import { describe, expect, test } from '@jest/globals';
import type { TrackingField, TrackingIssue } from '../../src/domain/tracking-issue.ts';
import type { VepChange } from '../../src/domain/vep-change.ts';
import {
  compareWithIssue,
  isReminderDue,
  type MergedVep,
  mergedVep,
  updateDescription,
} from '../../src/judge/reminder.ts';
import {
  APPROVED_PARTS,
  added,
  attachment,
  buildVep,
  legacyVep,
  migrated,
  modified,
  removed,
  touchedLegacy,
  type VepParts,
} from '../rules/vep-builder.ts';

type Fields = Readonly<Partial<Record<TrackingField, string>>>;

/** A description with one line for each field, and where the values stand in it. */
function describeIssue(fields: Fields): { readonly body: string; readonly issue: TrackingIssue } {
  let body = 'Some words first.\n';
  const issue = new Map();
  for (const [field, text] of Object.entries(fields)) {
    const label = text === '' ? `**${field}**:` : `**${field}**: `;
    const start = body.length + label.length;
    body += `${label}${text}\n`;
    issue.set(field, { text, start, end: start + text.length });
  }
  return { body, issue };
}

function merged(change: VepChange): MergedVep {
  const vep = mergedVep(change);
  if (vep === null) {
    throw new Error('Nothing changed that a tracking issue follows.');
  }
  return vep;
}

const approval = modified(buildVep(), buildVep(APPROVED_PARTS));

const AGREEING: Fields = {
  'Proposal status': 'implementable',
  'Current Feature Stage': 'Alpha',
  Reviewers: '@Bob',
  Approvers: '`carol`',
};

/** A row of the issue template's table, as an author fills it in. */
const ALPHA_ROW = '| Alpha | v1.11 | | | | no |';

describe('which merged documents have a reminder (action §1)', () => {
  test.each<[string, VepParts]>([
    ['status', { status: 'deferred' }],
    ['stage', { stage: 'beta' }],
    ['milestone', { milestone: { alpha: 'v1.12' } }],
    ['reviewers', { reviewers: ['bob'] }],
    ['approvers', { approvers: ['carol'] }],
  ])('a changed %s', (_, parts) => {
    expect(mergedVep(modified(buildVep(), buildVep(parts)))?.number).toBe(123);
  });

  test.each<[string, VepChange]>([
    ['another field', modified(buildVep(), buildVep({ title: 'Another' }))],
    ['a legacy document', touchedLegacy(legacyVep(), legacyVep())],
    ['a removed document', removed(buildVep())],
    ['an attachment', attachment(null, buildVep())],
    ['a document without a number', added(buildVep({ number: null }))],
  ])('not %s', (_, change) => {
    expect(mergedVep(change)).toBeNull();
  });
});

describe('when the issue must be told (action §3, "Reminder")', () => {
  const isDue = (change: VepChange, fields: Fields, more = '') => {
    const { body, issue } = describeIssue(fields);
    return isReminderDue(merged(change), issue, body + more);
  };

  test.each<[string, Fields, boolean]>([
    ['it agrees, whatever the case, the @ and the Markdown', AGREEING, false],
    ['another status', { ...AGREEING, 'Proposal status': 'provisional' }, true],
    ['nobody filled in the status', { ...AGREEING, 'Proposal status': '' }, true],
    ['another stage', { ...AGREEING, 'Current Feature Stage': 'Beta' }, true],
    ['another reviewer', { ...AGREEING, Reviewers: '@dave' }, true],
    ['no field for what changed', { 'Current Feature Stage': 'Alpha' }, true],
  ])('%s: %s', (_, fields, due) => {
    expect(isDue(approval, fields, ALPHA_ROW)).toBe(due);
  });

  test('two reviewers in another order agree', () => {
    const change = modified(buildVep(), buildVep({ ...APPROVED_PARTS, reviewers: ['bob', 'dave'] }));
    expect(isDue(change, { ...AGREEING, Reviewers: '@dave and @bob' }, ALPHA_ROW)).toBe(false);
  });

  test('every field agrees and the table of the stages names another release', () => {
    expect(isDue(approval, AGREEING, '| Alpha | v1.10 |')).toBe(true);
  });

  describe('only the milestone changed, for which the issue has no field', () => {
    const moved = modified(buildVep(APPROVED_PARTS), buildVep({ ...APPROVED_PARTS, milestone: { alpha: 'v1.12' } }));

    test.each([
      ['| Alpha | v1.12 | | |', false],
      ['* Alpha release target (x.y): 1.12', false],
      ['* Alpha release target (x.y): v1.12', false],
      ['* Alpha release target (x.y): v1.11', true],
      ['* Alpha release target (x.y): v1.120', true],
      ['', true],
    ])('%j: %s', (line, due) => {
      expect(isDue(moved, AGREEING, line)).toBe(due);
    });
  });

  describe('a migrated document', () => {
    const migration = migrated(legacyVep(), buildVep(APPROVED_PARTS));

    test.each<[string, Fields, boolean]>([
      ['a "Proposal status" that disagrees', { ...AGREEING, 'Proposal status': 'New' }, true],
      ['no such field', { 'Current Feature Stage': 'Beta' }, false],
      ['other fields that disagree', { ...AGREEING, Reviewers: '@dave' }, false],
    ])('%s: %s', (_, fields, due) => {
      expect(isDue(migration, fields)).toBe(due);
    });
  });
});

test('what is shown of both sides, fact by fact', () => {
  const { issue, body } = describeIssue({ 'Proposal status': 'provisional', Reviewers: '' });
  const isField = true;
  expect(compareWithIssue(merged(approval), issue, body)).toEqual([
    { name: 'Proposal status', isField, document: 'implementable', issue: 'provisional' },
    { name: 'Current Feature Stage', isField, document: 'alpha', issue: null },
    { name: 'Milestone', isField: false, document: 'alpha: v1.11', issue: null },
    { name: 'Reviewers', isField, document: 'bob', issue: '' },
    { name: 'Approvers', isField, document: 'carol', issue: null },
  ]);
});

test('a milestone that the description names needs no row', () => {
  const { issue, body } = describeIssue({ 'Proposal status': 'provisional' });
  const shown = compareWithIssue(merged(approval), issue, body + ALPHA_ROW);
  expect(shown.map(({ name }) => name)).not.toContain('Milestone');
});

describe('editing the description (input `update-issue`)', () => {
  const update = (fields: Fields) => {
    const { body, issue } = describeIssue(fields);
    return updateDescription(merged(approval), issue, body);
  };

  test('replaces the values that disagree, and not a byte more', () => {
    const fields = { ...AGREEING, 'Proposal status': 'provisional 🙂', Approvers: '' };
    expect(update(fields)).toBe(
      describeIssue({ ...fields, 'Proposal status': 'implementable', Approvers: 'carol' }).body,
    );
  });

  test('leaves a description that agrees as it is', () => {
    expect(update(AGREEING)).toBe(describeIssue(AGREEING).body);
  });

  test('adds no field that the issue does not have', () => {
    expect(update({ Reviewers: 'nobody' })).toBe(describeIssue({ Reviewers: 'bob' }).body);
  });
});
