import { describe, expect, test } from '@jest/globals';
import type { TrackingField, TrackingIssue } from '../../src/domain/vep/tracking-issue.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { disagreement, type MergedVep, mergedVep, updateDescription } from '../../src/judge/reminder.ts';
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

/** A description with one line for each field, and where the values are in it. */
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
    return disagreement(merged(change), issue, body + more) !== null;
  };

  test.each<[string, Fields, boolean]>([
    ['it agrees, whatever the case, the @ and the Markdown', AGREEING, false],
    ['another status', { ...AGREEING, 'Proposal status': 'provisional' }, true],
    ['nobody filled in the status', { ...AGREEING, 'Proposal status': '' }, true],
    ['another stage', { ...AGREEING, 'Current Feature Stage': 'Beta' }, true],
    ['another reviewer', { ...AGREEING, Reviewers: '@dave' }, true],
    ['no field for what changed: what is not there cannot disagree', { 'Current Feature Stage': 'Alpha' }, false],
    ['no field at all', {}, false],
    ['a reviewer where the document has none yet', { ...AGREEING, Reviewers: 'TBD' }, true],
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

describe('what is listed: fields that the issue has and that disagree, and nothing else', () => {
  const FACTS = ['Proposal status', 'Current Feature Stage', 'Reviewers', 'Approvers'] as const;
  const DOCUMENT = {
    'Proposal status': 'implementable',
    'Current Feature Stage': 'alpha',
    Reviewers: 'bob',
    Approvers: 'carol',
  };

  /** Each of the four fields is absent, empty, agrees or disagrees. */
  const combinations = Array.from({ length: 4 ** FACTS.length }, (_, index) =>
    FACTS.map((name, place) => ({ name, form: Math.floor(index / 4 ** place) % 4 })),
  );

  test.each([
    ['the release is named', ALPHA_ROW, null],
    ['the release is not named', '', 'alpha: v1.11'],
  ])('%s', (_, more, milestone) => {
    for (const combination of combinations) {
      const forms = combination.flatMap(({ name, form }) =>
        form === 0 ? [] : [[name, ['', AGREEING[name] ?? '', 'something else'][form - 1] ?? ''] as const],
      );
      const { body, issue } = describeIssue(Object.fromEntries(forms));
      const listed = combination
        .filter(({ form }) => form === 1 || form === 3)
        .map(({ name, form }) => ({ name, document: DOCUMENT[name], issue: form === 1 ? '' : 'something else' }));
      expect(disagreement(merged(approval), issue, body + more)).toEqual(
        listed.length === 0 && milestone === null ? null : { fields: listed, milestone },
      );
    }
  });

  test('a document that says nothing disagrees with nothing', () => {
    const ended = modified(buildVep(), buildVep({ status: 'withdrawn', stage: null, milestone: {} }));
    const { body, issue } = describeIssue({ 'Proposal status': 'withdrawn', 'Current Feature Stage': 'Beta' });
    expect(disagreement(merged(ended), issue, body)).toBeNull();
  });
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
