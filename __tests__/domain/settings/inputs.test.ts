import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/default-settings.ts';
import { INPUTS, type InputName } from '../../../src/domain/settings/input-registry.ts';
import { readSettings, readToken } from '../../../src/domain/settings/inputs.ts';
import { type Settings, SettingsError } from '../../../src/domain/settings/settings.ts';

/** The settings of a workflow that sets only `given`. */
function settingsWith(given: Partial<Record<InputName, string>>): Settings {
  return readSettings((name) => given[name] ?? INPUTS[name].default);
}

function refusalOf(name: InputName, value: string): string {
  try {
    settingsWith({ [name]: value });
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as SettingsError).message;
  }
  throw new Error(`The input ${name} accepts ${JSON.stringify(value)}.`);
}

test('a workflow that sets nothing has the default settings', () => {
  expect(settingsWith({})).toEqual(DEFAULT_SETTINGS);
});

describe('an accepted value', () => {
  test.each<[InputName, string, Partial<Settings>]>([
    ['veps-root', 'docs/proposals/', { vepsRoot: 'docs/proposals' }],
    ['sigs', 'sig-compute,\nsig-node\n, sig-compute', { sigs: ['sig-compute', 'sig-node'] }],
    ['sigs', '', { sigs: [] }],
    ['schedule-repository', 'example/cal.en-dar', { scheduleRepository: { owner: 'example', name: 'cal.en-dar' } }],
    ['schedule-path', 'calendar/{version}.yaml', { schedulePath: 'calendar/{version}.yaml' }],
    ['schedule-ref', 'refs/heads/release-1', { scheduleRef: 'refs/heads/release-1' }],
    ['freeze-boundary', 'end-of-day', { freezeBoundary: 'end-of-day' }],
    ['time-zone', 'Europe/Berlin', { timeZone: 'Europe/Berlin' }],
    ['time-zone', 'Etc/GMT+12', { timeZone: 'Etc/GMT+12' }],
    ['exception-label', 'late: granted', { exceptionLabel: 'late: granted' }],
    ['exception-roles', 'write', { exceptionRoles: ['write'] }],
    ['exception-roles', '', { exceptionRoles: [] }],
    ['exception-roles', 'maintain, Release Manager', { exceptionRoles: ['maintain', 'Release Manager'] }],
    ['exception-approvers', '@alice, bob-2', { exceptionApprovers: ['alice', 'bob-2'] }],
    ['label-bots', 'example-bot[bot]', { labelBots: ['example-bot[bot]'] }],
    ['vep-label', '', { vepLabel: '' }],
    ['status-label-prefix', 'vep/', { statusLabelPrefix: 'vep/' }],
    ['target-label-prefix', 'target/', { targetLabelPrefix: 'target/' }],
    ['extra-transitions', 'withdrawn -> provisional', { extraTransitions: [{ from: 'withdrawn', to: 'provisional' }] }],
    [
      'extra-transitions',
      '\n rejected->deferred\n\n  replaced -> provisional \n',
      {
        extraTransitions: [
          { from: 'rejected', to: 'deferred' },
          { from: 'replaced', to: 'provisional' },
        ],
      },
    ],
    ['enforcement', 'warn', { enforcement: 'warn' }],
    ['on-undetermined', 'warn', { onUndetermined: 'warn' }],
    ['comment', 'on-findings', { comment: 'on-findings' }],
    ['comment', 'never', { comment: 'never' }],
    ['status-context', '', { statusContext: '' }],
    ['exit-code', 'verdict', { exitCode: 'verdict' }],
    ['nudge-days', '1, 14, 7, 7', { nudgeDays: [14, 7, 1] }],
    ['update-issue', 'True', { updateIssue: true }],
    ['pull-request', '123', { pullRequest: 123 }],
    ['dry-run', 'true', { dryRun: true }],
  ])('%s: %j', (name, value, expected) => {
    expect(settingsWith({ [name]: value })).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  test('blanks around a value do not count', () => {
    expect(settingsWith({ enforcement: ' warn\n' }).enforcement).toBe('warn');
  });
});

describe('a refused value is one sentence with the input, the value and what is accepted', () => {
  test.each<[InputName, string, string]>([
    ['veps-root', '/veps', 'must be a folder relative to the top of the repository, such as `veps`'],
    ['veps-root', '../veps', 'must be a folder relative'],
    ['veps-root', '', 'must be a folder relative'],
    ['sigs', 'sig-compute, SIG Node', 'every item must be a name in lower case such as `sig-compute`'],
    ['schedule-repository', 'sig-release', 'must be a repository as `owner/name`'],
    ['schedule-repository', 'a/b/c', 'must be a repository as `owner/name`'],
    ['schedule-path', 'releases/v1.11/schedule.yaml', 'must be a path that contains `{version}`'],
    ['schedule-path', '/releases/{version}.yaml', 'must be a path that contains `{version}`'],
    ['schedule-ref', 'main:secrets', 'must be a branch, a tag or a commit'],
    ['schedule-ref', 'a..b', 'must be a branch, a tag or a commit'],
    ['schedule-ref', '', 'must be a branch, a tag or a commit'],
    ['freeze-boundary', 'noon', 'must be one of `start-of-day`, `end-of-day`'],
    ['time-zone', 'Mars/Olympus', 'must be the IANA name of a time zone'],
    ['time-zone', '+02:00', 'must be the IANA name of a time zone'],
    ['time-zone', '', 'must be the IANA name of a time zone'],
    ['exception-label', '', 'must be a label of 1 to 50 characters'],
    ['exception-label', 'kind/VEP', 'must be a label that the action does not add itself'],
    ['exception-roles', 'maintainer', 'every item must be one of `admin`, `maintain`, `write`, `triage`, `read`'],
    ['exception-roles', 'admin, owner', 'every item must be one of `admin`, `maintain`, `write`, `triage`, `read`'],
    ['exception-approvers', '@example/team', 'every item must be a GitHub handle such as `@alice`'],
    ['label-bots', 'two words', 'every item must be a GitHub handle'],
    ['vep-label', 'x'.repeat(51), 'must be a label of at most 50 characters'],
    ['target-label-prefix', 'x'.repeat(38), 'must be at most 37 characters'],
    ['status-label-prefix', 'x'.repeat(38), 'must be at most 37 characters'],
    ['extra-transitions', 'withdrawn -> open', 'must be lines of the form `from -> to`'],
    ['extra-transitions', 'withdrawn -> withdrawn', 'must be lines of the form `from -> to`'],
    ['extra-transitions', 'deferred -> provisional -> rejected', 'must be lines of the form `from -> to`'],
    ['enforcement', 'Enforce', 'must be one of `enforce`, `warn`'],
    ['enforcement', '', 'must be one of `enforce`, `warn`'],
    ['on-undetermined', 'pass', 'must be one of `fail`, `warn`'],
    ['comment', 'sometimes', 'must be one of `always`, `on-findings`, `never`'],
    ['status-context', 'x'.repeat(256), 'must be at most 255 characters'],
    ['exit-code', '1', 'must be one of `auto`, `verdict`'],
    ['nudge-days', '14, soon', 'every item must be a whole number of days from 1 to 366'],
    ['nudge-days', '0', 'every item must be a whole number of days from 1 to 366'],
    ['nudge-days', '367', 'every item is a whole number of days from 1 to 366'],
    ['update-issue', 'yes', 'must be one of `true`, `false`'],
    ['pull-request', '#12', 'must be the number of a pull request'],
    ['pull-request', '0', 'must be the number of a pull request'],
    ['dry-run', '', 'must be one of `true`, `false`'],
  ])('%s: %j', (name, value, accepted) => {
    const refusal = refusalOf(name, value);
    expect(refusal).toContain(`The input \`${name}\` `);
    expect(refusal).toContain(accepted);
    expect(refusal).toMatch(/^[^\n]*\.$/);
  });

  test('the whole sentence for a value, an empty value and an item', () => {
    expect(refusalOf('freeze-boundary', 'noon')).toBe(
      'The input `freeze-boundary` is `noon`, but it must be one of `start-of-day`, `end-of-day`.',
    );
    expect(refusalOf('freeze-boundary', '')).toBe(
      'The input `freeze-boundary` is empty, but it must be one of `start-of-day`, `end-of-day`.',
    );
    expect(refusalOf('exception-roles', 'admin, owner')).toBe(
      'The input `exception-roles` contains `owner`, but every item must be one of `admin`, `maintain`, `write`, `triage`, `read`, or the name of a custom role of the organization.',
    );
  });

  test('a status label cannot be the exception label', () => {
    expect(() => settingsWith({ 'exception-label': 'Target/v1.11', 'target-label-prefix': 'target/' })).toThrow(
      'must be a label that the action does not add itself',
    );
    expect(() => settingsWith({ 'exception-label': 'VEP/Deferred', 'status-label-prefix': 'vep/' })).toThrow(
      'must be a label that the action does not add itself',
    );
  });
});

describe('the token', () => {
  test('is the input github-token', () => {
    expect(readToken((name) => (name === 'github-token' ? 'a-token' : ''))).toBe('a-token');
  });

  test('an empty one is refused', () => {
    expect(() => readToken(() => '')).toThrow(SettingsError);
  });
});

test.each<[InputName, string]>([
  ['nudge-days', '14, x7'],
  ['nudge-days', '7x'],
])('%s: %s', (name, value) => {
  expect(() => readSettings((one) => (one === name ? value : INPUTS[one].default))).toThrow('from 1 to 366');
});
