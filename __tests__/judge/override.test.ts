import { describe, expect, test } from '@jest/globals';
import type { HeadStatus } from '../../src/domain/evidence/commit-status.ts';
import { message, plainText } from '../../src/domain/finding/message.ts';
import type { DocumentReport } from '../../src/domain/report/report.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import { findOverride, liftAllButFreeze, liftedWithoutJudgment } from '../../src/judge/override.ts';
import { LATE } from '../render/comment-fixture.ts';
import { documentReport, finding, report } from '../render/report-fixture.ts';
import { day, release } from '../rules/facts-builder.ts';

const LINK = 'https://github.com/example/enhancements/actions/runs/1';

/** Set by Prow at noon of a day. */
function overridden(date: string, more: Partial<HeadStatus> = {}): HeadStatus {
  return {
    state: 'success',
    description: 'Overridden by carol',
    createdAt: `${date}T12:00:00Z`,
    creator: 'kubevirt-prow[bot]',
    targetUrl: null,
    isOwn: false,
    ...more,
  };
}

/** Ours, in the place of an override. */
function noted(more: Partial<HeadStatus> = {}): HeadStatus {
  const description = 'Frozen: v1.11 since 2027-01-06';
  const creator = 'github-actions[bot]';
  const targetUrl = `${LINK}#pull-200-override`;
  return overridden('2027-01-07', { state: 'failure', description, creator, targetUrl, isOwn: true, ...more });
}

const FROZEN = { release: release('v1.11'), state: 'frozen', date: day('2027-01-06'), source: null } as const;
const UNKNOWN = { release: release('v1.11'), state: 'undetermined', date: null, source: null } as const;

/** On 2027-01-10. */
function judged(...documents: readonly DocumentReport[]) {
  return { documents, today: day('2027-01-10') };
}

const BLOCKED = judged(documentReport({ findings: [LATE], freeze: FROZEN }));
const UNDETERMINED = judged(documentReport({ freeze: UNKNOWN }));
const PASSED = judged(documentReport({ freeze: FROZEN }));

describe('what the status on the head lifts (action §3)', () => {
  test.each<[string, ReturnType<typeof judged> | null, HeadStatus | null, Partial<Settings>, string]>([
    ['none', BLOCKED, null, {}, 'nothing'],
    ['an override from before the freeze', BLOCKED, overridden('2027-01-05'), {}, 'all-but-freeze'],
    [
      'an override of the last open day',
      BLOCKED,
      overridden('2027-01-06'),
      { freezeBoundary: 'end-of-day' },
      'all-but-freeze',
    ],
    ['an override from after the freeze', BLOCKED, overridden('2027-01-07'), {}, 'all'],
    ['an override from before a freeze that blocks nothing', PASSED, overridden('2027-01-05'), {}, 'all'],
    [
      'an earlier override, while the freeze is not known',
      UNDETERMINED,
      overridden('2027-01-09'),
      {},
      'all-but-freeze',
    ],
    ['an override of today, while the freeze is not known', UNDETERMINED, overridden('2027-01-10'), {}, 'all'],
    ['an override of a change that is too large', null, overridden('2027-01-05'), {}, 'all'],
    [
      'an override with a link like ours',
      BLOCKED,
      overridden('2027-01-07', { targetUrl: `${LINK}#pull-200-override` }),
      {},
      'all',
    ],
    ['our note that there was one', PASSED, noted(), {}, 'all-but-freeze'],
    ['a note like ours by somebody else', PASSED, noted({ isOwn: false }), {}, 'nothing'],
    ['a status of ours without a note', PASSED, noted({ targetUrl: `${LINK}#pull-200` }), {}, 'nothing'],
    ['words like Prow’s by somebody else', PASSED, overridden('2027-01-07', { creator: 'mallory' }), {}, 'nothing'],
    ['words like Prow’s by a deleted account', PASSED, overridden('2027-01-07', { creator: null }), {}, 'nothing'],
    [
      'other words of Prow’s',
      PASSED,
      overridden('2027-01-07', { description: 'Not Overridden by bob' }),
      {},
      'nothing',
    ],
    [
      'Prow by a name of the input',
      PASSED,
      overridden('2027-01-07', { creator: 'Prow' }),
      { labelBots: ['prow'] },
      'all',
    ],
  ])('%s', (...[, documents, status, settings, lifts]) => {
    expect(findOverride(documents, { ...DEFAULT_SETTINGS, ...settings }, status).lifts).toBe(lifts);
  });

  test('and says so', () => {
    const notes = [overridden('2027-01-07'), overridden('2027-01-05')].map((status) => {
      const override = findOverride(BLOCKED, DEFAULT_SETTINGS, status);
      return override.lifts === 'nothing' ? '' : plainText(override.note);
    });
    expect(notes).toEqual([
      'The status was overridden (`Overridden by carol`) and is left alone for this commit.',
      'The status of this commit was overridden before the freeze: that lifts everything except the freeze.',
    ]);
  });
});

describe('what it lifts where nothing could be judged', () => {
  test.each<[string, HeadStatus | null, string]>([
    ['none', null, 'nothing'],
    ['an override of today', overridden('2027-01-10'), 'all'],
    ['an override of an earlier day', overridden('2027-01-09'), 'all-but-freeze'],
    ['our note that there was one', noted(), 'all-but-freeze'],
    ['any other status', noted({ targetUrl: null }), 'nothing'],
  ])('%s', (...[, status, lifts]) => {
    expect(liftedWithoutJudgment(status, day('2027-01-10'), DEFAULT_SETTINGS)).toBe(lifts);
  });
});

describe('an override from before the freeze', () => {
  const counted = { rule: 'people', severity: 'error' } as const;

  test('leaves the errors of the freeze alone', () => {
    const made = report([documentReport({ findings: [finding(counted), LATE, finding({ severity: 'notice' })] })]);
    const lifted = liftAllButFreeze(made);
    expect(lifted).toMatchObject({ verdict: 'failure', counts: { documents: 1, errors: 1, warnings: 1, notices: 1 } });
    expect(lifted.documents[0]?.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'people warning',
      'freeze error',
      'people notice',
    ]);
    const rows = lifted.documents[0]?.results.filter(({ result }) => result !== 'passed');
    expect(rows?.map(({ rule, result }) => `${rule} ${result}`)).toEqual(['people warned', 'freeze failed']);
  });

  test('passes where nothing else is wrong; what is not known stays so', () => {
    const made = report([documentReport({ findings: [finding(counted)] })]);
    expect(liftAllButFreeze(made).verdict).toBe('success');
    const unknown = report([documentReport()], { undetermined: [message`No calendar.`] });
    expect(liftAllButFreeze(unknown).verdict).toBe('error');
  });
});
