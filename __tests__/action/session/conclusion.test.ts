import { describe, expect, test } from '@jest/globals';
import { type Conclusion, failureOf, troubles } from '../../../src/action/session/conclusion.ts';
import { message, plainText } from '../../../src/domain/finding/message.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/default-settings.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import type { WriteOutcome, WriteTarget } from '../../../src/github/publish/write-outcome.ts';

function conclusion(verdict: string, parts: Partial<Conclusion> = {}): Conclusion {
  return {
    publication: {
      comment: { kind: 'none' },
      status: null,
      annotations: [],
      summary: () => '',
      labels: { add: [], exclusivePrefix: '', targetPrefix: '' },
      report: '',
      outputs: { verdict },
    },
    outcomes: [{ target: 'status', state: 'written' }],
    missingLabels: [],
    isReadOnly: false,
    ...parts,
  };
}

function failed(target: WriteTarget, isForbidden: boolean): WriteOutcome {
  return { target, state: 'failed', reason: message`${target} failed.`, isForbidden };
}

interface Row {
  readonly name: string;
  readonly given: Conclusion;
  readonly settings?: Partial<Settings>;
  readonly failure: string | null;
}

const NOT_WRITTEN = 'The commit status could not be written.';

describe('when the step fails (action §3)', () => {
  test.each<Row>([
    { name: 'the status carries success', given: conclusion('success'), failure: null },
    { name: 'the status carries failure', given: conclusion('failure'), failure: null },
    { name: 'the status carries error', given: conclusion('error'), failure: null },
    { name: 'nothing had to be written', given: conclusion('failure', { outcomes: [] }), failure: null },
    {
      name: 'the status could not be written, whatever the verdict',
      given: conclusion('success', { outcomes: [failed('status', false)] }),
      failure: NOT_WRITTEN,
    },
    {
      name: 'the token lacks the permission',
      given: conclusion('success', { outcomes: [failed('status', true)] }),
      failure: NOT_WRITTEN,
    },
    {
      name: 'a comment could not be written',
      given: conclusion('failure', { outcomes: [failed('comment', true)] }),
      failure: null,
    },
    {
      name: 'no status is wanted, and the verdict is success',
      given: conclusion('success', { outcomes: [] }),
      settings: { statusContext: '' },
      failure: null,
    },
    {
      name: 'no status is wanted, and the verdict is failure',
      given: conclusion('failure', { outcomes: [] }),
      settings: { statusContext: '' },
      failure: 'The verdict is failure.',
    },
    {
      name: 'a read-only token, and the verdict is success',
      given: conclusion('success', { outcomes: [failed('status', true)], isReadOnly: true }),
      failure: null,
    },
    {
      name: 'a read-only token, and the verdict is error',
      given: conclusion('error', { outcomes: [failed('status', true)], isReadOnly: true }),
      failure: 'The verdict is error.',
    },
    {
      name: 'a read-only token that fails for another reason',
      given: conclusion('success', { outcomes: [failed('status', false)], isReadOnly: true }),
      failure: NOT_WRITTEN,
    },
    {
      name: '`exit-code: verdict` and failure',
      given: conclusion('failure'),
      settings: { exitCode: 'verdict' },
      failure: 'The verdict is failure.',
    },
    {
      name: '`exit-code: verdict` and error',
      given: conclusion('error'),
      settings: { exitCode: 'verdict' },
      failure: 'The verdict is error.',
    },
    {
      name: 'no status is wanted, and the verdict is error',
      given: conclusion('error', { outcomes: [] }),
      settings: { statusContext: '' },
      failure: 'The verdict is error.',
    },
    {
      name: 'the status of the verdict error could not be written',
      given: conclusion('error', { outcomes: [failed('status', false)] }),
      failure: NOT_WRITTEN,
    },
    {
      name: '`exit-code: verdict` and success',
      given: conclusion('success'),
      settings: { exitCode: 'verdict' },
      failure: null,
    },
    {
      name: '`enforcement: warn` never',
      given: conclusion('error', { outcomes: [failed('status', false)] }),
      settings: { enforcement: 'warn', exitCode: 'verdict' },
      failure: null,
    },
    {
      name: '`dry-run` and failure',
      given: conclusion('failure', { outcomes: [] }),
      settings: { dryRun: true, statusContext: '' },
      failure: null,
    },
  ])('$name', ({ given, settings, failure }) => {
    expect(failureOf(given, { ...DEFAULT_SETTINGS, ...settings })).toBe(failure);
  });
});

describe('what could not be written is said once', () => {
  test('each failure with its reason, each missing label by its name', () => {
    const given = conclusion('failure', { outcomes: [failed('comment', true)], missingLabels: ['kind/vep'] });
    expect(troubles(given).map(plainText)).toEqual([
      '`comment` failed.',
      'The repository has no label `kind/vep`, so it was not added. This action never creates labels.',
    ]);
  });

  test('all that a read-only token cannot do is one sentence', () => {
    const outcomes = [failed('status', true), failed('comment', true), failed('labels', true)];
    expect(troubles(conclusion('failure', { outcomes, isReadOnly: true })).map(plainText)).toEqual([
      expect.stringContaining('token is read-only'),
    ]);
  });
});
