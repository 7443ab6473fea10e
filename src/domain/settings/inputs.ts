import { STATUSES } from '../vep/status.ts';
import { isTargetLabel } from '../vep/target-label.ts';
import type { Transition } from '../vep/transition.ts';
import type { InputName } from './input-registry.ts';
import { type GivenInput, parseChoice, parseFlag, parseForm, parseList, parseNames, refuse } from './input-values.ts';
import { isTimeZone, parseInnerFolder, parseSchedulePath, parseTransition } from './setting-text.ts';
import { type Settings, SettingsError } from './settings.ts';

/** Answers with an input's text, its default where the workflow sets none: `getInput` of @actions/core. */
export type GetInput = (name: InputName) => string;

/** The roles that every repository has; an organization may add its own. */
const ROLES = ['admin', 'maintain', 'write', 'triage', 'read'];

/** GitHub's words for people that are the name of no repository role: whoever lists one expects something else of it. */
const NO_ROLES = ['owner', 'member', 'collaborator', 'contributor', 'none', 'push', 'pull'];

const HANDLE = /^@?[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\[bot\])?$/;
const HANDLE_WORDS = 'a GitHub handle such as `@alice`';
const MAX_NUDGE_DAYS = 366;

/** What git allows in a ref, and no colon, which GraphQL would read as the beginning of a path. */
const REF = /^(?!.*\.\.)(?![-/])[^\s~^:?*[\\]+$/;

/** GitHub refuses longer names: https://docs.github.com/en/rest/issues/labels and …/commits/statuses. */
const LABEL = /^[^\r\n]{0,50}$/;
const LABEL_NAME = /^[^\r\n]{1,50}$/;
const LABEL_PREFIX = /^[^\r\n]{0,37}$/;
/** Nothing that a link could not hold. */
const ADDRESS = /^(?:https?:\/\/[^\s<>"`]{1,1000})?$/;
const STATUS_CONTEXT = /^[^\r\n]{0,255}$/;

function parseFolder(input: GivenInput): string {
  const folder = parseInnerFolder(input.text);
  if (folder === null) {
    throw refuse(input, 'a folder relative to the top of the repository, such as `veps`');
  }
  return folder;
}

function readSchedulePath(input: GivenInput): string {
  const path = parseSchedulePath(input.text);
  if (path === null) {
    throw refuse(input, 'a path that contains `{version}`, such as `releases/{version}/schedule.yaml`');
  }
  return path;
}

function parseRepository(input: GivenInput): Settings['scheduleRepository'] {
  const [owner = '', name = ''] = parseForm(
    input,
    /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/,
    'a repository as `owner/name`, such as `kubevirt/sig-release`',
  ).split('/');
  return { owner, name };
}

function parseTimeZone(input: GivenInput): string {
  if (!isTimeZone(input.text)) {
    throw refuse(input, 'the IANA name of a time zone, such as `UTC`, `Europe/Berlin` or `Etc/GMT+12`');
  }
  return input.text;
}

function parseHandles(input: GivenInput): readonly string[] {
  return parseList(input, HANDLE, HANDLE_WORDS).map((handle) => handle.replace(/^@/, ''));
}

function parseStep(input: GivenInput): Transition {
  const step = parseTransition(input.text);
  if (step === null) {
    const statuses = STATUSES.map((status) => `\`${status}\``).join(', ');
    throw refuse(input, `lines of the form \`from -> to\` with two different ones of ${statuses}`);
  }
  return step;
}

function parseTransitions({ name, text }: GivenInput): readonly Transition[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => parseStep({ name, text: line }));
}

function parseNudgeDays(input: GivenInput): readonly number[] {
  const accepted = `a whole number of days from 1 to ${MAX_NUDGE_DAYS}`;
  const days = parseList(input, /^[1-9]\d{0,2}$/, accepted).map(Number);
  if (days.some((count) => count > MAX_NUDGE_DAYS)) {
    throw refuse(input, `a list in which every item is ${accepted}`);
  }
  return days.toSorted((left, right) => right - left);
}

function parsePullRequest(input: GivenInput): number | null {
  const digits = parseForm(input, /^(?:[1-9]\d{0,8})?$/, 'the number of a pull request, such as `123`, or empty');
  return digits === '' ? null : Number(digits);
}

/** The action puts its own labels on; one that is also the exception's would let everything pass. */
function checkLabels({ exceptionLabel, vepLabel, statusLabelPrefix, targetLabelPrefix }: Settings): void {
  const exception = exceptionLabel.toLowerCase();
  const isStatusLabel =
    statusLabelPrefix !== '' && STATUSES.some((status) => exception === `${statusLabelPrefix}${status}`.toLowerCase());
  const isOwn = isStatusLabel || isTargetLabel(exceptionLabel, targetLabelPrefix);
  if (exception === vepLabel.toLowerCase() || isOwn) {
    throw new SettingsError(
      `The input \`exception-label\` is \`${exceptionLabel}\`, but it must be a label that the action does not add itself (inputs \`vep-label\`, \`status-label-prefix\`, and \`target-label-prefix\`).`,
    );
  }
}

/**
 * Checks every input but the token.
 *
 * @throws {SettingsError} for the first input that is not accepted: its name, its value and what is
 */
export function readSettings(getInput: GetInput): Settings {
  const given = (name: InputName): GivenInput => ({ name, text: getInput(name).trim() });
  const settings: Settings = {
    vepsRoot: parseFolder(given('veps-root')),
    sigs: parseList(given('sigs'), /^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name in lower case such as `sig-compute`'),
    scheduleRepository: parseRepository(given('schedule-repository')),
    schedulePath: readSchedulePath(given('schedule-path')),
    scheduleRef: parseForm(given('schedule-ref'), REF, 'a branch, a tag or a commit, such as `main`'),
    freezeBoundary: parseChoice(given('freeze-boundary'), ['start-of-day', 'end-of-day']),
    timeZone: parseTimeZone(given('time-zone')),
    exceptionLabel: parseForm(given('exception-label'), LABEL_NAME, 'a label of 1 to 50 characters'),
    exceptionRoles: parseNames(given('exception-roles'), {
      known: ROLES,
      refused: NO_ROLES,
      others: 'the name of a custom role of the organization',
    }),
    exceptionApprovers: parseHandles(given('exception-approvers')),
    labelBots: parseHandles(given('label-bots')),
    vepLabel: parseForm(given('vep-label'), LABEL, 'a label of at most 50 characters, or empty'),
    statusLabelPrefix: parseForm(given('status-label-prefix'), LABEL_PREFIX, 'at most 37 characters, or empty'),
    targetLabelPrefix: parseForm(given('target-label-prefix'), LABEL_PREFIX, 'at most 37 characters, or empty'),
    extraTransitions: parseTransitions(given('extra-transitions')),
    enforcement: parseChoice(given('enforcement'), ['enforce', 'warn']),
    onUndetermined: parseChoice(given('on-undetermined'), ['fail', 'warn']),
    comment: parseChoice(given('comment'), ['always', 'on-findings', 'never']),
    statusContext: parseForm(given('status-context'), STATUS_CONTEXT, 'at most 255 characters, or empty'),
    exitCode: parseChoice(given('exit-code'), ['auto', 'verdict']),
    nudgeDays: parseNudgeDays(given('nudge-days')),
    updateIssue: parseFlag(given('update-issue')),
    pullRequest: parsePullRequest(given('pull-request')),
    dryRun: parseFlag(given('dry-run')),
    suggestions: parseFlag(given('suggestions')),
    exceptionUrl: parseForm(given('exception-url'), ADDRESS, 'an address such as `https://example.org/form`, or empty'),
  };
  checkLabels(settings);
  return settings;
}

/** The token. Its value is never in a message. @throws {SettingsError} when there is none */
export function readToken(getInput: GetInput): string {
  const token = getInput('github-token').trim();
  if (token === '') {
    throw new SettingsError(
      'The input `github-token` is empty, but it must be a token, such as `${{ github.token }}`.',
    );
  }
  return token;
}
