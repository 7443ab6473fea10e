import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar/calendar-date.ts';
import { RULE_IDS } from '../../src/domain/finding/finding-code.ts';
import { message, plainText } from '../../src/domain/finding/message.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import { STATUSES } from '../../src/domain/vep/status.ts';
import { judge } from '../../src/judge/judge.ts';
import {
  APPROVED,
  EXAMPLE_BODY,
  type ExampleChanges,
  exampleDocument,
} from '../../src/rules/examples/example-document.ts';
import { buildFacts, calendar, day, release, schedule } from '../rules/facts-builder.ts';
import {
  added,
  attachment,
  buildVep,
  legacyVep,
  migrated,
  modified,
  moved,
  removed,
  touchedLegacy,
} from '../rules/vep-builder.ts';
import { judgeAll, judgeOne, outline, read } from './judge-text.ts';

const LATE = { ...APPROVED, milestone: '{alpha: "v1.10"}' };
const late = modified(read(exampleDocument()), read(exampleDocument(LATE)));
const good = modified(read(exampleDocument()), read(exampleDocument(APPROVED)));
const noCalendar = { calendar: { state: 'undetermined', reason: message`The calendar is gone.` } } as const;

test('of a target that is late and malformed one line is shown: the one with an open release', () => {
  const change = added(read(exampleDocument({ ...APPROVED, milestone: '{alpha: 1.10}' })));
  const findings = judgeAll([change]).documents.flatMap((document) => document.findings);
  expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([
    ['schema', null],
    ['freeze', 'milestone: {alpha: "v1.11"}'],
  ]);
});

describe('the verdict (governance §6)', () => {
  test('no error: success', () => {
    expect(judgeAll([good]).verdict).toBe('success');
  });

  test('no document at all: success', () => {
    const counts = { documents: 0, errors: 0, warnings: 0, notices: 0 };
    expect(judgeAll([])).toMatchObject({ verdict: 'success', counts, documents: [], undetermined: [] });
  });

  test('warnings and notices do not block', () => {
    const change = added(read(exampleDocument({ replaces: '999' }, '# VEP #123: Fast restart\n')));
    expect(judgeAll([change])).toMatchObject({ verdict: 'success', counts: { errors: 0, warnings: 1, notices: 1 } });
  });

  test('an error: failure', () => {
    expect(judgeAll([good, late])).toMatchObject({ verdict: 'failure', counts: { documents: 2, errors: 1 } });
  });

  test('undetermined: error, and what was found is still shown', () => {
    const wrong = modified(read(exampleDocument()), read(exampleDocument({ ...LATE, title: null })));
    const report = judgeAll([wrong], { facts: noCalendar });
    expect(report).toMatchObject({ verdict: 'error', counts: { errors: 1 } });
    expect(report.undetermined.map(plainText)).toEqual(['The calendar is gone.']);
    expect(report.documents[0]?.freeze?.state).toBe('undetermined');
  });

  test('what is undetermined for many documents is said once', () => {
    const other = { ...read(exampleDocument({ ...LATE, 'vep-number': '124' })), path: 'veps/sig-compute/124-a/vep.md' };
    expect(judgeAll([late, added(other)], { facts: noCalendar }).undetermined).toHaveLength(1);
  });

  test('what is undetermined never passes, whatever else the change holds', () => {
    const change = fc.record({
      status: fc.constantFrom(...STATUSES),
      alpha: fc.constantFrom('v1.9', 'v1.10', 'v1.11', 'TBD'),
      isNew: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (documents) => {
        const changes = documents.map(({ status, alpha, isNew }) => {
          const after = buildVep({ status, milestone: { alpha, ga: 'v1.9' } });
          return isNew ? added(after) : modified(buildVep(), after);
        });
        const report = judgeAll(changes, { facts: noCalendar });
        expect(report.verdict === 'error').toBe(report.undetermined.length > 0);
        const isCommitting = documents.some(({ status, alpha }) => status === 'implementable' && alpha !== 'TBD');
        expect(isCommitting && report.verdict !== 'error').toBe(false);
      }),
    );
  });
});

describe('a trial period: enforcement warn (governance §6)', () => {
  const trial = { settings: { enforcement: 'warn' } } as const;

  test('every error is a warning', () => {
    const report = judgeAll([late], trial);
    expect(report).toMatchObject({ verdict: 'success', enforcement: 'warn', counts: { errors: 0, warnings: 1 } });
    expect(report.documents[0]?.results).toContainEqual({ rule: 'freeze', title: 'VEP Freeze', result: 'warned' });
  });

  test('what could not be judged is said and does not block', () => {
    const report = judgeAll([late], { ...trial, facts: noCalendar });
    expect(report.verdict).toBe('success');
    expect(report.undetermined).toHaveLength(1);
  });
});

describe('on-undetermined: warn', () => {
  test('passes with a warning', () => {
    const report = judgeAll([late], { facts: noCalendar, settings: { onUndetermined: 'warn' } });
    expect(report).toMatchObject({ verdict: 'success', counts: { warnings: 1 } });
    expect(report.documents.flatMap(outline)).toEqual(['freeze warning']);
    expect(report.undetermined).toHaveLength(1);
  });

  test('an error is still an error', () => {
    const wrong = modified(read(exampleDocument()), read(exampleDocument({ ...LATE, title: null })));
    expect(judgeAll([wrong], { facts: noCalendar, settings: { onUndetermined: 'warn' } }).verdict).toBe('failure');
  });
});

describe('one row per rule that applies, in the order of the rules (governance §7)', () => {
  const rows = (change: Parameters<typeof judgeOne>[0], facts = {}) =>
    judgeOne(change, { facts }).results.map(({ rule, result }) => `${rule} ${result}`);

  test('all is well', () => {
    expect(rows(good)).toEqual(RULE_IDS.map((rule) => `${rule} passed`));
  });

  test('a document without readable front matter: nothing but location and front-matter', () => {
    const change = modified(read(exampleDocument()), read('---\ntitle: [\n---\n'));
    const skipped = RULE_IDS.slice(2).map((rule) => `${rule} skipped`);
    expect(rows(change)).toEqual(['location passed', 'front-matter failed', ...skipped]);
    expect(outline(judgeOne(change))).toEqual(['front-matter error']);
  });

  test('a new document without front matter', () => {
    const change = added(read(EXAMPLE_BODY, 'veps/sig-compute/bad.md'));
    expect(outline(judgeOne(change))).toEqual(['location error', 'front-matter error']);
  });

  test('a legacy document: one warning and nothing else', () => {
    const change = touchedLegacy(read(EXAMPLE_BODY), read(`${EXAMPLE_BODY}\nMore.\n`));
    expect(rows(change)).toEqual(['front-matter warned', 'freeze passed']);
    expect(outline(judgeOne(change))).toEqual(['front-matter warning']);
  });

  test('a migrated document is not asked for its step', () => {
    const change = migrated(read(EXAMPLE_BODY), read(exampleDocument({ ...APPROVED, status: 'implemented' })));
    expect(rows(change).join()).not.toContain('transition');
  });

  test('a removed document: its location', () => {
    expect(rows(removed(read(exampleDocument())))).toEqual(['location failed']);
  });

  test('a status that is not one of the seven yields no transition finding', () => {
    const change = modified(read(exampleDocument({ status: 'rejected' })), read(exampleDocument({ status: 'done' })));
    expect(rows(change)).toContain('transition skipped');
    expect(outline(judgeOne(change))).toEqual(['schema error status']);
  });

  test('a rule that could not find out is not shown as passed', () => {
    expect(rows(good, noCalendar)).toContain('freeze skipped');
  });

  test('findings stand in the order of the rules, errors first within a rule', () => {
    const fields = {
      ...APPROVED,
      'vep-number': '132',
      reviewers: '["@bob", "@bob"]',
      approvers: '[TBD]',
      replaces: 'x',
    };
    const severities = outline(judgeOne(added(read(exampleDocument(fields)))));
    const order = severities.map((line) => RULE_IDS.findIndex((id) => line.startsWith(`${id} `)));
    expect(order).toEqual(order.toSorted((left, right) => left - right));
    expect(severities.filter((line) => line.startsWith('schema'))).toEqual([
      'schema error replaces',
      'schema warning reviewers',
    ]);
  });
});

describe('a misspelled key and the field that it leaves unset are one finding (governance §2)', () => {
  test.each([
    ['feature-gate', 'feature_gate', 'feature-gate error feature-gate'],
    ['feature-gate', 'feature-gates', 'feature-gate error feature-gate'],
    ['stage', 'stge', 'milestone error stage'],
    ['milestone', 'milestones', 'milestone error milestone.alpha'],
    ['reviewers', 'reviewer', 'schema error reviewers'],
    ['title', 'titel', 'schema error title'],
  ])('%s written %s', (key, typed, expected) => {
    const text = exampleDocument({ ...APPROVED }).replace(`\n${key}:`, `\n${typed}:`);
    const document = judgeOne(added(read(text)));
    expect(outline(document)).toEqual([expected]);
    expect(
      document.findings.map(({ message: fact, remedy }) => plainText([...fact, ...(remedy ?? [])])).join(),
    ).toMatch(new RegExp(`is missing, and there is an unknown key \`${typed}\`.Did you mean \`${key}\`\\?$`));
    const line = text.slice(0, text.indexOf(`\n${typed}:`)).split('\n').length + 1;
    expect(document.findings.map(({ span }) => span)).toEqual([{ line, column: 1 }]);
  });

  test.each([
    ['feature-gate', 'feature_gate', 'feature-gate: FastRestart'],
    ['milestone', 'milestones', 'milestone: {alpha: "v1.11"}'],
    ['stage', 'stge', 'stage: beta'],
  ])('%s written %s: the line to write has the value that was typed', (key, typed, fix) => {
    const text = exampleDocument({ ...APPROVED, stage: 'beta' }).replace(`\n${key}:`, `\n${typed}:`);
    expect(judgeOne(added(read(text))).findings.map((finding) => finding.fix)).toContain(fix);
  });

  test('so many unknown keys that they cannot be misspelled ones are answered all the same', () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1\n`).join('');
    const text = exampleDocument({ stage: null, 'feature-gate': null }).replace('---\n', `---\n${keys}`);
    expect(judgeOne(added(read(text))).findings).toHaveLength(21);
  });

  test('an unknown key that no field misses is a warning of its own', () => {
    const text = exampleDocument().replace('\n---\n', '\nsuperseded_by: 3\nsupersededby: 4\n---\n');
    expect(outline(judgeOne(added(read(text))))).toEqual([
      'schema warning superseded_by',
      'schema warning supersededby',
    ]);
  });
});

describe('whoever writes what the finding shows is through the gate', () => {
  test.each([
    ['TBD in quotes', 'reviewers: "@TBD"', ['schema error reviewers', 'people error reviewers']],
    ['TBD below a misspelled key', 'reviewer: [TBD]', ['schema error reviewers', 'people error reviewers']],
    ['no TBD', 'reviewers: "@bob"', ['schema error reviewers']],
  ])('%s', (_, line, expected) => {
    const text = exampleDocument(APPROVED).replace(/^reviewers:.*$/m, line);
    expect(outline(judgeOne(modified(read(exampleDocument()), read(text))))).toEqual(expected);
  });
});

describe('a status that is misspelled leaves nothing unsaid (governance §3: everything at once)', () => {
  const gated = { reviewers: '[TBD]', 'feature-gate': null, milestone: '{alpha: TBD}' };

  test('the gate is judged as the status that is meant', () => {
    const document = judgeOne(added(read(exampleDocument({ ...APPROVED, ...gated, status: 'Implementible' }))));
    expect(outline(document)).toEqual([
      'schema error status',
      'people error reviewers',
      'feature-gate error feature-gate',
      'milestone error milestone.alpha',
    ]);
  });

  test('what nobody can tell is no pass', () => {
    const document = judgeOne(added(read(exampleDocument({ ...APPROVED, status: 'done' }))));
    const results = Object.fromEntries(document.results.map(({ rule, result }) => [rule, result]));
    expect(results).toMatchObject({ people: 'skipped', milestone: 'skipped', 'feature-gate': 'passed' });
  });
});

describe('a milestone that is no mapping (governance §7: nothing is explained twice)', () => {
  const malformed = { milestone: 'v1.11' };

  test.each<[string, ExampleChanges]>([
    ['with a stage', { ...APPROVED, ...malformed }],
    ['with a malformed stage', { ...APPROVED, ...malformed, stage: 'Alpha' }],
  ])('on the step to implementable it is one finding: %s', (_, fields) => {
    const change = modified(read(exampleDocument(malformed)), read(exampleDocument(fields)));
    const about = outline(judgeOne(change)).filter((line) => line.includes('milestone'));
    expect(about).toEqual(['schema error milestone']);
  });

  test('in a meta-VEP too', () => {
    const path = 'veps/meta-VEPs/123-governance/vep.md';
    const fields = { ...APPROVED, ...malformed, stage: null };
    expect(outline(judgeOne(added(read(exampleDocument(fields), path))))).toEqual(['schema error milestone']);
  });

  test('where the base branch has it already, what a later stage misses is an error of its own', () => {
    const fields = { ...APPROVED, ...malformed };
    const change = modified(read(exampleDocument(fields)), read(exampleDocument({ ...fields, stage: 'beta' })));
    expect(outline(judgeOne(change))).toEqual(['schema warning milestone', 'milestone error milestone.beta']);
  });
});

describe('what the report says about a document (action §6)', () => {
  test('its identity, step, commitment and freeze', () => {
    const path = 'veps/sig-compute/123-old/vep.md';
    const change = moved(
      read(exampleDocument(), path),
      read(exampleDocument({ ...APPROVED, 'participating-sigs': '[sig-network]' })),
    );
    expect(judgeOne(change)).toMatchObject({
      path: 'veps/sig-compute/123-fast-restart/vep.md',
      previousPath: path,
      change: 'moved',
      number: 123,
      title: 'Fast restart of virtual machines',
      status: { before: 'provisional', after: 'implementable' },
      commitment: { before: null, after: { stage: 'alpha', release: 'v1.11' } },
      freeze: { release: 'v1.11', date: '2027-01-06', state: 'open', source: 'releases/v1.11/schedule.yaml' },
      isExcepted: false,
      hasValidFrontMatter: true,
      participatingSigs: ['sig-network'],
    });
  });

  test.each([
    ['open', 'v1.11', 'open'],
    ['frozen', 'v1.10', 'frozen'],
    ['released', 'v0.9', 'released'],
    ['unscheduled', 'v1.12', 'unscheduled'],
  ])('a new commitment to a release that is %s', (_, name, state) => {
    const change = added(read(exampleDocument({ ...APPROVED, milestone: `{alpha: "${name}"}` })));
    expect(judgeOne(change).freeze?.state).toBe(state);
  });

  test('a commitment that was made before: unchanged, with the date', () => {
    const change = modified(read(exampleDocument(LATE)), read(exampleDocument(LATE)));
    expect(judgeOne(change).freeze).toMatchObject({ state: 'unchanged', date: '2026-09-02' });
  });

  test('a migrated document whose release is out is not shown as frozen', () => {
    const change = migrated(read(EXAMPLE_BODY), read(exampleDocument({ ...APPROVED, milestone: '{alpha: "v1.9"}' })));
    expect(judgeOne(change).freeze).toMatchObject({ state: 'released', date: '2026-04-30' });
  });

  test('no commitment, no freeze', () => {
    expect(judgeOne(added(read(exampleDocument())))).toMatchObject({
      commitment: { before: null, after: null },
      freeze: null,
    });
  });

  test('a removed document is shown as it was', () => {
    expect(judgeOne(removed(read(exampleDocument(APPROVED))))).toMatchObject({
      change: 'removed',
      number: 123,
      title: 'Fast restart of virtual machines',
      status: { before: 'implementable', after: null },
      freeze: null,
      hasValidFrontMatter: false,
    });
  });

  test('a legacy document is known by the number of its folder', () => {
    const change = touchedLegacy(legacyVep(), legacyVep());
    expect(judgeOne(change)).toMatchObject({ change: 'legacy', number: 123, title: null });
  });

  test.each([
    ['an error of its form', { title: null }, false],
    ['an error that is none of its form', { 'owning-sig': 'sig-network' }, true],
    ['a warning of its form', { replaces: '999' }, true],
  ])('front matter with %s is valid: %#', (_, fields, isValid) => {
    expect(judgeOne(added(read(exampleDocument(fields)))).hasValidFrontMatter).toBe(isValid);
  });

  test('in a trial period an invalid front matter is still no valid one', () => {
    const change = added(read(exampleDocument({ title: null })));
    expect(judgeOne(change, { settings: { enforcement: 'warn' } }).hasValidFrontMatter).toBe(false);
  });
});

describe('attachments appear only when there is something to say', () => {
  const path = 'veps/sig-compute/123-fast-restart/appendix.md';
  const targets = [{ stage: 'beta', release: release('v1.10'), line: 3 }] as const;

  test('nothing', () => {
    expect(judgeAll([attachment(null, legacyVep({ path, body: { sections: [] } }))]).documents).toEqual([]);
  });

  test('a new one that targets a frozen release', () => {
    const document = judgeOne(attachment(null, legacyVep({ path, body: { sections: [], targets } })));
    expect(document).toMatchObject({ path, change: 'added', title: null, hasValidFrontMatter: false });
    expect(outline(document)).toEqual(['freeze warning']);
  });

  test('an old one that does', () => {
    expect(judgeOne(attachment(legacyVep({ path }), legacyVep({ path, body: { targets } }))).change).toBe('legacy');
  });
});

test('on any day the same change gives the same report, and time alone turns it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30, max: 30 }), (days) => {
      const today = addDays(day('2026-09-02'), days);
      const first = judgeAll([late], { facts: { today } });
      expect(judgeAll([late], { facts: { today } })).toEqual(first);
      expect(first.verdict).toBe(days >= 0 ? 'failure' : 'success');
    }),
  );
});

test('a postponed freeze opens the release again', () => {
  const postponed = calendar(schedule('v1.10', '2026-09-23', '2026-11-18'));
  expect(judgeAll([late]).verdict).toBe('failure');
  expect(judgeAll([late], { facts: { calendar: postponed } }).verdict).toBe('success');
});

test('each severity is counted by itself', () => {
  const vep = buildVep({ status: 'implementable', replaces: [997, 998, 999], body: { sections: [] } });
  const { counts } = judge([added(vep)], buildFacts(), DEFAULT_SETTINGS);
  expect(counts).toEqual({ documents: 1, errors: 2, warnings: 3, notices: 1 });
});

test('in a trial period a notice stays a notice', () => {
  const bare = added(read(exampleDocument({}, '# VEP #123: Foo\n')));
  const usual = judgeAll([bare]).documents.flatMap(outline);
  expect(usual).toContain('sections notice');
  expect(judgeAll([bare], { settings: { enforcement: 'warn' } }).documents.flatMap(outline)).toEqual(usual);
});

test('in a trial period what could not be judged is a warning at its document', () => {
  const made = judgeAll([late], { facts: noCalendar, settings: { enforcement: 'warn' } });
  expect(made.documents.flatMap(outline)).toEqual(['freeze warning']);
});
