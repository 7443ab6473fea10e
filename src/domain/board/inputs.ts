import type { InputName } from '../settings/input-registry.ts';
import { INPUTS } from '../settings/input-registry.ts';
import { type GivenInput, parseForm, parseList, refuse } from '../settings/input-values.ts';
import { readSettings } from '../settings/inputs.ts';
import { parseInnerFolder } from '../settings/setting-text.ts';
import type { Settings } from '../settings/settings.ts';
import { ACCEPTED_FORM, parseAccepted } from './accepted-attention.ts';
import type { AcceptedAttention } from './attention.ts';
import type { BoardSettings } from './board-settings.ts';
import { type BoardInputName, COMMON_INPUTS } from './input-registry.ts';
import { parseSince, type Since } from './since.ts';

/** Every input of the board's action but the token, checked and typed. */
export interface BoardActionSettings {
  /** What it has in common with the main action; the rest has the main action's defaults. */
  readonly settings: Settings;
  readonly boardSettings: BoardSettings;
  /** Within the checkout, without a trailing slash; null: no site. */
  readonly folder: string | null;
  /** Null: no issue is kept. */
  readonly issue: number | null;
  /** With a trailing slash; null: no link. */
  readonly pageUrl: string | null;
  readonly since: Since;
}

/** Answers with an input's text, its default where the workflow sets none. */
export type GetBoardInput = (name: BoardInputName) => string;

const COMMON: ReadonlySet<string> = new Set(COMMON_INPUTS);

function isCommon(name: InputName): name is (typeof COMMON_INPUTS)[number] {
  return COMMON.has(name);
}

function readFolder(input: GivenInput): string | null {
  const folder = input.text === '' ? null : parseInnerFolder(input.text);
  if (folder === null && input.text !== '') {
    throw refuse(input, 'a folder relative to the top of the repository, such as `site`, or empty');
  }
  return folder;
}

function readIssue(input: GivenInput): number | null {
  const digits = parseForm(input, /^(?:[1-9]\d{0,8})?$/, 'the number of an issue, such as `500`, or empty');
  return digits === '' ? null : Number(digits);
}

function readPageUrl(input: GivenInput): string | null {
  const accepted = 'an address such as `https://example.github.io/enhancements/`, or empty';
  const url = parseForm(input, /^(?:https?:\/\/[^\s<>"`?#]{1,1000})?$/, accepted);
  return url === '' ? null : url.replace(/\/*$/, '/');
}

function readSince(input: GivenInput): Since {
  const since = parseSince(input.text);
  if (since === null) {
    throw refuse(input, 'a number of days such as `7d`, or a date such as `2026-09-02`');
  }
  return since;
}

function readDays(input: GivenInput): number {
  return Number(parseForm(input, /^\d{1,4}$/, 'a number of days, such as `14`'));
}

function readAccepted({ name, text }: GivenInput): readonly AcceptedAttention[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const accepted = parseAccepted(line);
      if (accepted === null) {
        throw refuse({ name, text: line }, `lines of the form ${ACCEPTED_FORM}`);
      }
      return accepted;
    });
}

/**
 * Checks every input but the token.
 *
 * @throws {SettingsError} for the first input that is not accepted: its name, its value and what is
 */
export function readBoardSettings(getInput: GetBoardInput): BoardActionSettings {
  const given = (name: BoardInputName): GivenInput => ({ name, text: getInput(name).trim() });
  const repository = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]*$/;
  return {
    settings: readSettings((name) => (isCommon(name) ? getInput(name) : INPUTS[name].default)),
    boardSettings: {
      notCommittedDays: readDays(given('not-committed-days')),
      noPeopleDays: readDays(given('no-people-days')),
      signOffDays: readDays(given('sign-off-days')),
      reviewIdleDays: readDays(given('review-idle-days')),
      codeFreezeDays: readDays(given('code-freeze-days')),
      stalledDays: readDays(given('stalled-days')),
      attentionAccepted: readAccepted(given('attention-accepted')),
      implementationRepositories: parseList(
        given('implementation-repositories'),
        repository,
        "`owner/name`, or `owner/` for all of an owner's, such as `kubevirt/`",
      ),
    },
    folder: readFolder(given('folder')),
    issue: readIssue(given('issue')),
    pageUrl: readPageUrl(given('page-url')),
    since: readSince(given('since')),
  };
}
