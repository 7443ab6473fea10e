import { parseCalendarDate } from '../../domain/calendar/calendar-date.ts';
import { parseRelease } from '../../domain/calendar/release.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { FIELDS } from '../../domain/vep/fields.ts';
import {
  FRONT_MATTER_KEYS,
  type FrontMatterKey,
  isFrontMatterKey,
  TO_BE_DETERMINED,
} from '../../domain/vep/front-matter.ts';
import { parseHandle } from '../../domain/vep/handle.ts';
import { nearestName } from '../../domain/vep/nearest-name.ts';
import { isStage, STAGES, type Stage } from '../../domain/vep/stage.ts';
import { STATUSES } from '../../domain/vep/status.ts';
import { GATE_NAME } from '../../parse/front-matter/name-form.ts';
import { renderPerson } from '../../parse/front-matter/people-list.ts';
import { renderYamlText } from '../field-text.ts';
import { isOneLine } from '../option-values.ts';

/** A field and what it is to hold. */
export interface Assignment {
  readonly key: FrontMatterKey;
  /** For an entry of `milestone`. */
  readonly stage: Stage | null;
  /** The value, or the items of a list, as YAML. */
  readonly items: readonly string[];
  readonly isList: boolean;
  /** As typed. */
  readonly text: string;
}

/** The fields that are no lists and may yet hold nothing. */
const MAY_BE_EMPTY: readonly string[] = ['stage', 'superseded-by'];

const SIG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Gives an item as YAML; null where the field does not take it. */
type RenderItem = (text: string) => string | null;

function oneOf(names: readonly string[]): RenderItem {
  return (text) => (names.includes(text) ? text : null);
}

function renderHandle(text: string): string | null {
  const handle = parseHandle(text);
  return handle === null ? null : renderPerson(handle);
}

function renderRelease(text: string): string | null {
  const release = text.toUpperCase() === TO_BE_DETERMINED ? TO_BE_DETERMINED : parseRelease(text);
  return release === TO_BE_DETERMINED || release === null ? release : JSON.stringify(release);
}

function renderDate(text: string): string | null {
  const day = parseCalendarDate(text);
  return day === null ? null : JSON.stringify(day);
}

function matching(form: RegExp): RenderItem {
  return (text) => (form.test(text) ? text : null);
}

/** What a field takes, in words, and how an item of it is written. */
function formOf(key: FrontMatterKey): { readonly render: RenderItem; readonly accepts: string } {
  switch (FIELDS[key].holds) {
    case 'prose':
      return {
        render: (text) => (isOneLine(text) ? renderYamlText(text) : null),
        accepts: 'one line of text',
      };
    case 'number':
      return { render: matching(/^[1-9]\d{0,8}$/), accepts: 'a number' };
    case 'date':
      return { render: renderDate, accepts: 'a date such as `2026-01-31`' };
    case 'name': {
      const names: readonly string[] = key === 'status' ? STATUSES : STAGES;
      return { render: oneOf(names), accepts: `one of ${names.map((name) => `\`${name}\``).join(', ')}` };
    }
    case 'sig':
      return { render: matching(SIG), accepts: 'a SIG such as `sig-compute`' };
    case 'people':
    case 'people-or-tbd':
      return { render: renderHandle, accepts: 'GitHub handles such as `@alice,@bob`' };
    case 'gate':
      return { render: matching(GATE_NAME), accepts: 'names of feature gates' };
    case 'target':
      return { render: renderRelease, accepts: 'a release such as `v1.11`, or `TBD`' };
  }
}

function findKey(name: string, given: string): Pick<Assignment, 'key' | 'stage'> {
  const [key = '', stage] = name.split('.');
  if (key === 'milestone' && stage !== undefined && isStage(stage)) {
    return { key, stage };
  }
  if (isFrontMatterKey(name) && name !== 'milestone') {
    return { key: name, stage: null };
  }
  const names = FRONT_MATTER_KEYS.flatMap((field) =>
    field === 'milestone' ? STAGES.map((target) => `milestone.${target}`) : [field],
  );
  const near = nearestName(name, names);
  throw new SettingsError(
    `\`${given}\` is not the name of a field. ${near === null ? `The fields are ${names.join(', ')}.` : `Did you mean \`${near}\`?`}`,
  );
}

/**
 * Reads `reviewers=@alice,@bob`; nothing behind the sign empties a field.
 *
 * @throws {SettingsError} for a field that does not exist or a value that it does not take
 */
export function parseAssignment(given: string): Assignment {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(given) ?? [];
  if (name === '') {
    throw new SettingsError(
      `\`${given}\` is not an assignment. Write \`field=value\`, such as \`status=implementable\`.`,
    );
  }
  const { key, stage } = findKey(name.trim(), given);
  const { render, accepts } = formOf(key);
  const { isList } = FIELDS[key];
  const texts = (isList ? value.split(',') : [value]).map((text) => text.trim()).filter((text) => text !== '');
  const items = texts.map(render);
  const isRefused = items.length === 0 && !(isList || MAY_BE_EMPTY.includes(key));
  if (isRefused || items.includes(null)) {
    throw new SettingsError(
      `\`${key}${stage === null ? '' : `.${stage}`}\` cannot be \`${value}\`. It takes ${accepts}.`,
    );
  }
  return { key, stage, isList, items: items.filter((item) => item !== null), text: given };
}
