import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar/calendar-date.ts';
import { type Message, message } from '../../src/domain/finding/message.ts';
import type { DocumentCommitment } from '../../src/domain/freeze/commitment.ts';
import type { Exception, ExceptionScope } from '../../src/domain/freeze/exception.ts';
import type { Facts } from '../../src/domain/report/facts.ts';
import { STAGES } from '../../src/domain/vep/stage.ts';
import { STATUSES } from '../../src/domain/vep/status.ts';
import type { Vep } from '../../src/domain/vep/vep.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { freezeRule } from '../../src/rules/freeze.ts';
import {
  calendar,
  day,
  findingsOf,
  fixesOf,
  release,
  ruleInputsOf,
  sayAll,
  schedule,
  stateOf,
  undeterminedOf,
} from './facts-builder.ts';
import {
  APPROVED_PARTS,
  added,
  attachment,
  buildVep,
  legacyVep,
  migrated,
  modified,
  moved,
  removed,
  touchedLegacy,
  type VepParts,
} from './vep-builder.ts';

/** Implementable at alpha, for v1.10 (frozen on 2026-09-02) unless it says otherwise. */
function committed(parts: VepParts = {}): Vep {
  return buildVep({ status: 'implementable', stage: 'alpha', milestone: { alpha: 'v1.10' }, ...parts });
}

function isBlocked(change: VepChange, facts: Partial<Facts> = {}): boolean {
  const inputs = ruleInputsOf(change, { facts });
  const outcome = freezeRule.check(change, inputs.facts, inputs.settings);
  return outcome.state === 'checked' && outcome.findings.some(({ severity }) => severity === 'error');
}

describe('what is frozen is the commitment (governance §5.1)', () => {
  const both = { alpha: 'v1.10', beta: 'v1.10' };

  test.each<[string, VepChange]>([
    [
      'a typo fix, a history entry, a reviewer change',
      modified(committed(), committed({ title: 'Fixed', reviewers: ['bob'] })),
    ],
    ['moving the document', moved({ ...committed(), path: 'veps/sig-compute/123-old/vep.md' }, committed())],
    ['retargeting out of the frozen release', modified(committed(), committed({ milestone: { alpha: 'v1.11' } }))],
    [
      'a later stage in a release that is open',
      modified(committed(), committed({ stage: 'beta', milestone: { beta: 'v1.11' } })),
    ],
    ['going back to a stage that was listed', modified(committed({ stage: 'beta', milestone: both }), committed())],
    ['a bare number that is put in quotes', modified(committed({ milestone: { alpha: 'bare 1.10' } }), committed())],
    ['another spelling of the same release', modified(committed({ milestone: { alpha: '1.10.0' } }), committed())],
    ['deferring', modified(committed(), committed({ status: 'deferred' }))],
    ['a target that is only planned', modified(committed(), committed({ milestone: both }))],
    ['a new provisional document', added(committed({ status: 'provisional' }))],
  ])('never blocked: %s', (_, change) => {
    expect(isBlocked(change)).toBe(false);
  });

  test.each<[string, VepChange]>([
    ['a new document committed to it', added(committed())],
    ['the step to implementable', modified(committed({ status: 'provisional' }), committed())],
    ['resuming a deferred one', modified(committed({ status: 'deferred' }), committed())],
    ['retargeting into it', modified(committed({ milestone: { alpha: 'v1.11' } }), committed())],
    [
      'advancing into a later stage within it',
      modified(committed({ milestone: both }), committed({ stage: 'beta', milestone: both })),
    ],
    [
      'moving a meta-VEP among the features',
      moved({ ...committed(), path: 'veps/meta-VEPs/123-a/vep.md' }, committed()),
    ],
    ['front matter where there was an unreadable one', modified(buildVep({ form: 'unreadable' }), committed())],
  ])('blocked: %s', (_, change) => {
    expect(isBlocked(change)).toBe(true);
  });

  test('a meta-VEP makes no commitment', () => {
    expect(stateOf(freezeRule, added(committed({ path: 'veps/meta-VEPs/123-a/vep.md' })))).toBe('not-applicable');
  });

  test('between any two documents: blocked iff after commits to it and before did not', () => {
    const document = fc.record({
      status: fc.constantFrom(...STATUSES),
      stage: fc.constantFrom(...STAGES),
      alpha: fc.constantFrom('v1.10', 'v1.11', 'TBD'),
      beta: fc.constantFrom('v1.10', 'v1.11', 'TBD'),
      ga: fc.constantFrom('v1.10', 'v1.11', 'TBD'),
    });
    type Document = typeof document extends fc.Arbitrary<infer Value> ? Value : never;
    const isActive = ({ status }: Document) => status === 'implementable' || status === 'implemented';
    const ownStage = ({ status, stage }: Document) => (status === 'implemented' ? 'ga' : stage);
    const late = (before: Document, after: Document) => {
      const stage = ownStage(after);
      const isInto = isActive(after) && after[stage] === 'v1.10';
      const isAsBefore =
        isActive(before) && before[stage] === 'v1.10' && STAGES.indexOf(ownStage(before)) >= STAGES.indexOf(stage);
      return isInto && !isAsBefore;
    };
    const build = ({ status, stage, ...milestone }: Document) => buildVep({ status, stage, milestone });
    fc.assert(
      fc.property(document, document, (before, after) => {
        expect(isBlocked(modified(build(before), build(after)))).toBe(late(before, after));
      }),
    );
  });
});

describe('implemented in a release that is out is never blocked (governance §5.1)', () => {
  const implemented = (ga: string) => buildVep({ status: 'implemented', stage: 'ga', milestone: { ga } });

  test.each<[string, VepChange]>([
    ['by the step', modified(committed({ stage: 'ga', milestone: { ga: 'v1.11' } }), implemented('v1.9'))],
    ['as a new document', added(implemented('v1.9'))],
    ['by a retarget', modified(implemented('v1.10'), implemented('v1.9'))],
    ['in a release older than the calendar', added(implemented('v0.58'))],
  ])('%s', (_, change) => {
    expect(sayAll(freezeRule, change)).toEqual([]);
  });

  test.each<[string, VepChange]>([
    ['frozen but not out', added(implemented('v1.10'))],
    ['implementable in a release that is out', added(committed({ milestone: { alpha: 'v1.9' } }))],
  ])('%s is blocked', (_, change) => {
    expect(isBlocked(change)).toBe(true);
  });
});

describe('when it is frozen (governance §5.2)', () => {
  test.each([
    ['2026-09-01', 'start-of-day', false],
    ['2026-09-02', 'start-of-day', true],
    ['2026-09-02', 'end-of-day', false],
    ['2026-09-03', 'end-of-day', true],
  ] as const)('on %s by the %s: %s', (today, freezeBoundary, blocked) => {
    const trial = { facts: { today: day(today) }, settings: { freezeBoundary } };
    expect(findingsOf(freezeRule, added(committed()), trial)).toHaveLength(blocked ? 1 : 0);
  });

  test('any day around the freeze: blocked iff on or after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (days) => {
        expect(isBlocked(added(committed()), { today: addDays(day('2026-09-02'), days) })).toBe(days >= 0);
      }),
    );
  });
});

describe('where the date comes from (governance §5.3)', () => {
  const old = schedule('v1.5', null, '2025-03-12');
  const frozen = schedule('v1.10', '2026-09-02', '2026-11-18');
  const into = (name: string) => added(committed({ milestone: { alpha: name } }));

  test.each([
    {
      found: 'a freeze date',
      name: 'v1.10',
      known: calendar(frozen),
      words: 'error: This change commits `alpha` to `v1.10`, which has been frozen since `2026-09-02`.',
    },
    {
      found: 'a schedule without a freeze entry, last KubeVirt entry in the past',
      name: 'v1.5',
      known: calendar(old, frozen),
      words:
        'error: This change commits `alpha` to `v1.5`, which has already been released and accepts no new commitments.',
    },
    {
      found: 'no schedule, and not later than every scheduled release',
      name: 'v1.7',
      known: calendar(old, frozen),
      words: 'error: This change commits `alpha` to `v1.7`, which has no schedule, although later releases do.',
    },
    {
      found: 'no schedule, and earlier than every scheduled release',
      name: 'v0.59',
      known: calendar(old, frozen),
      words:
        'error: This change commits `alpha` to `v0.59`, which has already been released and accepts no new commitments.',
    },
    {
      found: 'no schedule, and later than every scheduled release',
      name: 'v1.12',
      known: calendar(old, frozen),
      words: 'notice: `v1.12` is not scheduled yet, so it has no freeze date.',
    },
    {
      found: 'several freeze entries',
      name: 'v1.11',
      known: calendar({ ...schedule('v1.11', '2027-01-06', null), hasSeveralFreezes: true }),
      words: 'warning: The schedule of `v1.11` has several VEP Freeze entries; the earliest, `2027-01-06`, counts.',
    },
  ])('$found', ({ name, known, words }) => {
    const [said] = sayAll(freezeRule, into(name), { facts: { calendar: known } });
    expect(said?.slice(0, words.length)).toBe(words);
  });

  test('of a release that is missing between others, no prose of the base branch is asked for', () => {
    const change = migrated(legacyVep(), committed({ milestone: { alpha: 'v1.7' } }));
    const facts = { calendar: calendar(old, frozen) };
    expect(findingsOf(freezeRule, change, { facts })).toMatchObject([{ severity: 'error' }]);
    expect(undeterminedOf(freezeRule, change, { facts })).toEqual([]);
  });

  const unread: Facts['calendar'] = { state: 'undetermined', reason: message`Not found.` };
  test.each([
    {
      found: 'a schedule without a freeze entry, still running',
      known: calendar(schedule('v1.10', null, '2026-11-18')),
    },
    {
      found: 'a schedule that cannot be read',
      known: calendar(['v1.10', { state: 'undetermined', reason: message`No.` }]),
    },
    { found: 'a calendar without a single schedule', known: calendar() },
    { found: 'its repository missing, or not to be fetched', known: unread },
  ])('$found: neither a finding nor a pass', ({ known }) => {
    expect(sayAll(freezeRule, into('v1.10'), { facts: { calendar: known } })).toEqual([]);
    expect(undeterminedOf(freezeRule, into('v1.10'), { facts: { calendar: known } })).toHaveLength(1);
  });

  test('a document that was committed before does not depend on the calendar', () => {
    const change = modified(committed(), committed());
    expect(undeterminedOf(freezeRule, change, { facts: { calendar: unread } })).toEqual([]);
  });
});

describe('the message shows both ways on', () => {
  test('the next open release, and the exception', () => {
    expect(sayAll(freezeRule, added(committed()))).toEqual([
      `error: This change commits \`alpha\` to \`v1.10\`, which has been frozen since \`2026-09-02\`. Move \`milestone.alpha\` to \`v1.11\`, the next open release, or ask a maintainer for a freeze exception (the label \`freeze-exception\`).`,
    ]);
    expect(fixesOf(freezeRule, added(committed()))).toEqual(['alpha: "v1.11"']);
  });

  test('the release after the last scheduled one where the calendar knows none that is open', () => {
    const facts = { calendar: calendar(schedule('v1.10', '2026-09-02', null)) };
    expect(sayAll(freezeRule, added(committed()), { facts }).join()).toContain(
      'Move `milestone.alpha` to `v1.11`, which is not scheduled yet, or to a later release, or ask a maintainer for a freeze exception',
    );
    expect(fixesOf(freezeRule, added(committed()), { facts })).toEqual(['alpha: "v1.11"']);
  });

  test("the label of the repository's own settings", () => {
    const settings = { exceptionLabel: 'late' };
    expect(sayAll(freezeRule, added(committed()), { settings }).join()).toContain(
      'a freeze exception (the label `late`).',
    );
  });
});

describe('the exception (governance §5.5)', () => {
  const made: DocumentCommitment = { document: '123', stage: 'alpha', release: release('v1.10') };
  const granted = (scope: ExceptionScope): Exception => ({
    state: 'granted',
    by: 'carol',
    at: '2026-09-10T12:00:00Z',
    event: 'LE_1',
    scope,
  });

  test.each<[string, ExceptionScope]>([
    ['everything, on the first run that sees the label', { kind: 'everything' }],
    ['what was recorded then', { kind: 'recorded', commitments: [made] }],
  ])('covers %s', (_, scope) => {
    expect(sayAll(freezeRule, added(committed()), { facts: { exception: granted(scope) } })).toEqual([]);
  });

  test('a commitment pushed later is not covered until the label is put on anew', () => {
    const exception = granted({ kind: 'recorded', commitments: [{ ...made, document: '124' }] });
    expect(sayAll(freezeRule, added(committed()), { facts: { exception } }).join()).toContain(
      'It was not among the commitments when `@carol` added the label `freeze-exception`. To cover it, a maintainer must remove the label and add it again.',
    );
  });

  test('what covers nothing says why', () => {
    const exception = granted({ kind: 'nothing', isLost: true, reason: message`The record was edited.` });
    expect(sayAll(freezeRule, added(committed()), { facts: { exception } }).join()).toContain(
      'the next open release. The record was edited.',
    );
  });

  test('a label that nobody entitled put on does not count', () => {
    const reason: Message = message`The label was put on by ${'@mallory'}, who may not grant an exception.`;
    const exception: Exception = { state: 'refused', by: 'mallory', reason };
    expect(sayAll(freezeRule, added(committed()), { facts: { exception } }).join()).toContain(
      'the next open release, or ask someone who may grant the exception to remove the label `freeze-exception` and add it again.',
    );
  });

  test('whether it counts is not known: neither a finding nor a pass', () => {
    const exception: Exception = { state: 'undetermined', reason: message`No answer.` };
    expect(sayAll(freezeRule, added(committed()), { facts: { exception } })).toEqual([]);
    expect(undeterminedOf(freezeRule, added(committed()), { facts: { exception } })).toEqual(['No answer.']);
  });

  test('where nothing is late, whether it counts does not matter', () => {
    const exception: Exception = { state: 'undetermined', reason: message`No answer.` };
    const change = added(committed({ milestone: { alpha: 'v1.11' } }));
    expect(undeterminedOf(freezeRule, change, { facts: { exception } })).toEqual([]);
  });
});

describe('migrating is not committing (governance §5.4)', () => {
  const change = migrated(legacyVep(), committed());
  const path = committed().path;
  const named = { stage: 'alpha', release: release('v1.10'), line: 9 } as const;

  test('a release that is out is a record: notice', () => {
    expect(sayAll(freezeRule, migrated(legacyVep(), committed({ milestone: { alpha: 'v1.9' } })))).toEqual([
      'notice: `v1.9` has already been released: the front matter records it and commits to nothing new.',
    ]);
  });

  test.each<[string, Facts['priorTargets'], boolean]>([
    [
      'its prose named it before the freeze',
      new Map([[path, { state: 'known', value: { targets: [named], number: null } }]]),
      false,
    ],
    [
      'its prose named another stage',
      new Map([[path, { state: 'known', value: { targets: [{ ...named, stage: 'beta' }], number: null } }]]),
      true,
    ],
    [
      'its prose named another release',
      new Map([[path, { state: 'known', value: { targets: [{ ...named, release: release('v1.9') }], number: null } }]]),
      true,
    ],
    [
      'its prose named nothing before the freeze',
      new Map([[path, { state: 'known', value: { targets: [], number: null } }]]),
      true,
    ],
  ])('frozen but not out, and %s', (_, priorTargets, blocked) => {
    expect(isBlocked(change, { priorTargets })).toBe(blocked);
  });

  test('what the prose says today does not count: that would launder a late commitment', () => {
    const edited = migrated(legacyVep({ body: { targets: [named] } }), committed());
    expect(
      isBlocked(edited, { priorTargets: new Map([[path, { state: 'known', value: { targets: [], number: null } }]]) }),
    ).toBe(true);
  });

  test.each<[string, Facts['priorTargets']]>([
    ['could not be read', new Map([[path, { state: 'undetermined', reason: message`No history.` }]])],
    ['was forgotten', new Map()],
  ])('what its prose said before %s: neither a finding nor a pass', (_, priorTargets) => {
    expect(isBlocked(change, { priorTargets })).toBe(false);
    expect(undeterminedOf(freezeRule, change, { facts: { priorTargets } })).toHaveLength(1);
  });

  test('a moved document is asked about at the path that it had', () => {
    const before = legacyVep({ path: 'veps/sig-compute/fast-restart.md' });
    const priorTargets: Facts['priorTargets'] = new Map([
      [before.path, { state: 'known', value: { targets: [named], number: null } }],
    ]);
    expect(isBlocked(migrated(before, committed()), { priorTargets })).toBe(false);
  });

  test('an exception makes the question needless', () => {
    const exception: Exception = {
      state: 'granted',
      by: 'carol',
      at: '2026-09-10T12:00:00Z',
      event: 'LE_1',
      scope: { kind: 'everything' },
    };
    expect(undeterminedOf(freezeRule, change, { facts: { exception } })).toEqual([]);
  });
});

describe('targets in prose (governance §5.4)', () => {
  const targeting = (name: string, parts: VepParts = {}) =>
    legacyVep({ ...parts, body: { targets: [{ stage: 'beta', release: release(name), line: 9 }] } });
  const appendix = { path: 'veps/sig-compute/123-fast-restart/appendix.md' };

  test.each<[string, VepChange]>([
    ['a legacy document', touchedLegacy(targeting('v1.11'), targeting('v1.10'))],
    ['a legacy document that named none', touchedLegacy(legacyVep(), targeting('v1.10'))],
    ['an attachment', attachment(targeting('v1.11', appendix), targeting('v1.10', appendix))],
    ['a new attachment', attachment(null, targeting('v1.10', appendix))],
  ])('%s newly targets a frozen release: a warning, never an error', (_, change) => {
    expect(sayAll(freezeRule, change)).toEqual([
      'warning: The text newly targets `beta` for `v1.10`, which has been frozen since `2026-09-02`. Name a later release, or leave the line as it was.',
    ]);
    expect(findingsOf(freezeRule, change)).toMatchObject([{ span: { line: 9, column: 1 } }]);
  });

  test('a release without a freeze date that is out', () => {
    const facts = { calendar: calendar(schedule('v1.5', null, '2025-03-12')) };
    expect(sayAll(freezeRule, touchedLegacy(legacyVep(), targeting('v1.5')), { facts }).join()).toContain(
      'which has already been released.',
    );
  });

  test('a release that is missing between scheduled ones', () => {
    const facts = { calendar: calendar(schedule('v1.5', null, '2025-03-12'), schedule('v1.10', '2026-09-02', null)) };
    expect(sayAll(freezeRule, touchedLegacy(legacyVep(), targeting('v1.7')), { facts }).join()).toContain(
      'which has no schedule, although later releases do.',
    );
  });

  test.each<[string, VepChange]>([
    ['a line that was there before', touchedLegacy(targeting('v1.10'), targeting('v1.10', { title: 'Edited' }))],
    ['a release that is open', touchedLegacy(legacyVep(), targeting('v1.11'))],
    ['a release that is not scheduled yet', touchedLegacy(legacyVep(), targeting('v1.12'))],
  ])('%s is fine', (_, change) => {
    expect(sayAll(freezeRule, change)).toEqual([]);
  });

  test('a text full of targets is not answered line by line', () => {
    const targets = Array.from(
      { length: 500 },
      (_, line) => ({ stage: 'beta', release: release('v1.10'), line }) as const,
    );
    expect(sayAll(freezeRule, touchedLegacy(legacyVep(), legacyVep({ body: { targets } })))).toHaveLength(20);
  });

  test('a schedule that could not be read blocks nothing either', () => {
    const facts = { calendar: { state: 'undetermined', reason: message`Not found.` } } as const;
    const change = touchedLegacy(legacyVep(), targeting('v1.10'));
    expect(undeterminedOf(freezeRule, change, { facts })).toEqual([]);
    expect(sayAll(freezeRule, change, { facts })).toEqual([
      'warning: The text newly targets `beta` for `v1.10`, and whether it is frozen is unknown. Not found. Name a later release, or leave the line as it was.',
    ]);
  });
});

test.each([
  ['a removed document', removed(committed())],
  ['a document that commits to nothing', added(buildVep())],
  ['an unreadable document', added(buildVep({ form: 'unreadable' }))],
])('%s has no freeze', (_, change) => {
  expect(stateOf(freezeRule, change)).toBe('not-applicable');
});

test('a late commitment stands on the line of its target', () => {
  const late = buildVep({ ...APPROVED_PARTS, milestone: { alpha: 'v1.10' } });
  expect(findingsOf(freezeRule, added(late))).toMatchObject([
    {
      rule: 'freeze',
      severity: 'error',
      span: late.frontMatter?.milestone.alpha?.span,
      field: 'milestone.alpha',
      value: 'v1.10',
    },
  ]);
});
