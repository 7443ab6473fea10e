import { describe, expect, test } from '@jest/globals';
import { message, sourcedCode } from '../../../src/domain/finding/message.ts';
import { decodeStatusRecord } from '../../../src/domain/record/status-record.ts';
import type { FreezeState } from '../../../src/domain/report/report.ts';
import { renderStatus } from '../../../src/render/comment/status-line.ts';
import { FROZEN, LATE } from '../comment-fixture.ts';
import { date, documentReport, finding, release, report, settings } from '../report-fixture.ts';

const MISSING = finding({
  rule: 'milestone',
  code: 'milestone/target-missing',
  field: 'milestone.alpha',
  value: null,
});

const WARNING = finding({ severity: 'warning' });

describe('the status says the reason (action §3)', () => {
  test.each([
    { name: 'all is well', made: report([documentReport()]), expected: 'All checks pass in 1 VEP' },
    { name: 'no document', made: report([]), expected: 'No VEP document changed' },
    {
      name: 'two errors in one document',
      made: report([documentReport({ findings: [finding(), MISSING] })]),
      expected: '2 errors in 1 VEP: reviewers TBD, milestone missing',
    },
    {
      name: 'the same reason in two documents is said once',
      made: report([documentReport({ findings: [finding()] }), documentReport({ findings: [finding(), WARNING] })]),
      expected: '2 errors in 2 VEPs: reviewers TBD',
    },
    {
      name: 'a warning',
      made: report([documentReport({ findings: [WARNING] })]),
      expected: '1 warning in 1 VEP: reviewers TBD',
    },
    {
      name: 'a refused step',
      made: report([
        documentReport({
          status: { before: 'provisional', after: 'implemented' },
          findings: [finding({ rule: 'transition', code: 'transition/closed', field: 'status', value: 'implemented' })],
        }),
      ]),
      expected: '1 error in 1 VEP: no step from provisional to implemented',
    },
    {
      name: 'only the freeze',
      made: report([documentReport({ freeze: FROZEN, findings: [LATE] })]),
      expected: 'Frozen: v1.11 since 2027-01-06',
    },
    {
      name: 'only the freeze of two releases',
      made: report([
        documentReport({ freeze: FROZEN, findings: [LATE] }),
        documentReport({
          freeze: { ...FROZEN, release: release('v1.10'), date: date('2026-09-02') },
          findings: [LATE],
        }),
      ]),
      expected: 'Frozen: v1.11 since 2027-01-06, v1.10 since 2026-09-02',
    },
    {
      name: 'the freeze and something else',
      made: report([documentReport({ freeze: FROZEN, findings: [finding(), LATE] })]),
      expected: '2 errors in 1 VEP: reviewers TBD, v1.11 frozen',
    },
    {
      name: 'a release that is released',
      made: report([documentReport({ freeze: { ...FROZEN, date: null, state: 'released' }, findings: [LATE] })]),
      expected: 'Frozen: v1.11 (already released)',
    },
    {
      name: 'an exception',
      made: report([documentReport({ freeze: FROZEN, isExcepted: true })]),
      expected: 'All checks pass in 1 VEP, with a freeze exception',
    },
    {
      name: 'a schedule that cannot be read: its reason whole, however long its address',
      made: report([documentReport()], {
        undetermined: [
          message`The schedule of ${sourcedCode('v1.11', `https://a.example/${'x'.repeat(120)}`)} is not YAML.`,
        ],
      }),
      expected: 'No verdict yet: The schedule of `v1.11` is not YAML. The next run tries again.',
    },
    {
      name: 'something could not be read',
      made: report([documentReport()], { undetermined: [message`The schedule of ${'v1.11'} gave no answer.`] }),
      expected: 'No verdict yet: The schedule of `v1.11` gave no answer. The next run tries again.',
    },
    {
      name: 'something could not be read, and the repository lets that pass',
      made: report([documentReport()], { undetermined: [message`No answer.`], verdict: 'success' }),
      expected: 'Not everything could be read: No answer.',
    },
    {
      name: 'a character that GitHub refuses in a description',
      made: report([documentReport()], { undetermined: [message`GitHub does not show ${'veps/1-🚀/vep.md'}.`] }),
      expected: 'No verdict yet: GitHub does not show `veps/1-\ufffd/vep.md`. The next run tries again.',
    },
    {
      name: 'a trial period',
      made: report([documentReport({ findings: [WARNING] })], { enforcement: 'warn' }),
      expected: 'Trial period: 1 warning in 1 VEP: reviewers TBD',
    },
  ])('$name', ({ made, expected }) => {
    expect(renderStatus(made, settings())).toEqual({ state: made.verdict, description: expected });
  });

  test('the first frozen day is the one after an end-of-day freeze', () => {
    const made = report([documentReport({ freeze: FROZEN, findings: [LATE] })]);
    expect(renderStatus(made, settings({ freezeBoundary: 'end-of-day' }))?.description).toBe(
      'Frozen: v1.11 since 2027-01-07',
    );
  });

  test('a field that is no key of ours is not named', () => {
    const made = report([
      documentReport({
        findings: [finding({ rule: 'schema', code: 'schema/unknown-key', field: '@alice', value: 'x' })],
      }),
    ]);
    expect(renderStatus(made, settings())?.description).toBe('1 error in 1 VEP: fields');
  });
});

describe('every state of a freeze has its own word (action §3)', () => {
  const WARNED = { ...LATE, severity: 'warning' } as const;
  const STATES = {
    open: 'v1.11 has several freeze dates',
    frozen: 'v1.11 frozen',
    released: 'v1.11 released',
    unscheduled: 'v1.11 not scheduled',
    undetermined: 'v1.11 freeze unknown',
    unchanged: 'v1.11 committed before',
  } as const satisfies Record<FreezeState, string>;
  const states = Object.entries(STATES) as [FreezeState, string][];

  test.each(states)('%s', (state, words) => {
    const document = documentReport({ freeze: { ...FROZEN, state }, findings: [WARNED] });
    for (const enforcement of ['enforce', 'warn'] as const) {
      const start = enforcement === 'warn' ? 'Trial period: ' : '';
      for (const onUndetermined of ['fail', 'warn'] as const) {
        const made = report([document], { enforcement });
        expect(renderStatus(made, settings({ enforcement, onUndetermined }))).toEqual({
          state: 'success',
          description: `${start}1 warning in 1 VEP: ${words}`,
        });
      }
    }
  });

  test('frozen, but an exception lifts it: what is left to warn of are several dates', () => {
    const document = documentReport({ freeze: FROZEN, isExcepted: true, findings: [WARNED] });
    expect(renderStatus(report([document]), settings())?.description).toContain('v1.11 has several freeze dates');
  });
});

describe('within 140 characters', () => {
  const fields = ['title', 'vep-number', 'creation-date', 'status', 'authors', 'owning-sig', 'reviewers', 'approvers'];
  const long = report([
    documentReport({
      findings: fields.map((field) => finding({ rule: 'schema', code: 'schema/missing', field, value: null })),
    }),
  ]);

  test('reasons that do not fit are counted', () => {
    expect(renderStatus(long, settings())?.description).toBe(
      '8 errors in 1 VEP: title missing, vep-number missing, creation-date missing, status missing, authors missing, owning-sig missing, +2 more',
    );
  });

  test('a long cause is cut, and what settles it stays', () => {
    const made = report([documentReport()], { undetermined: [message`${'x'.repeat(500)}`] });
    expect(renderStatus(made, settings())?.description).toMatch(/^No verdict yet: `x+… The next run tries again\.$/);
  });

  test('the exception’s event fits behind the reason where comments are off', () => {
    const record = {
      event: `LE_${'x'.repeat(60)}`,
      commitments: [{ document: '1', stage: 'alpha', release: release('v1.11') } as const],
    };
    const exception = { ...long.exception, record };
    const description = renderStatus({ ...long, exception }, settings({ comment: 'never' }))?.description ?? '';
    expect(description.length).toBeLessThanOrEqual(140);
    expect(description).toMatch(/^8 errors in 1 VEP: title missing/);
    expect(decodeStatusRecord(description)).toBe(exception.record.event);
  });

  test('an exception that covers nothing is not recorded, or a later run would take it for a full one', () => {
    const exception = { ...long.exception, record: { event: 'LE_1', commitments: [] } };
    const description = renderStatus({ ...long, exception }, settings({ comment: 'never' }))?.description ?? '';
    expect(decodeStatusRecord(description)).toBeNull();
  });

  test('with comments the event stands in the comment and not here', () => {
    const exception = {
      ...long.exception,
      record: { event: 'LE_1', commitments: [{ document: '1', stage: 'alpha', release: release('v1.11') } as const] },
    };
    const description = renderStatus({ ...long, exception }, settings())?.description ?? '';
    expect(decodeStatusRecord(description)).toBeNull();
  });
});

test('in a trial period no status is written for what could not be judged (governance §6)', () => {
  const made = report([documentReport()], { enforcement: 'warn', undetermined: [message`No answer.`] });
  expect(renderStatus(made, settings())).toBeNull();
});
