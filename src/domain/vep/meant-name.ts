import type { Field } from '../finding/field.ts';
import type { FrontMatter, FrontMatterKey } from './front-matter.ts';
import { nearestName } from './nearest-name.ts';
import { refusedValue } from './refused-value.ts';
import { isStage, STAGES, type Stage } from './stage.ts';
import { isStatus, STATUSES, type Status } from './status.ts';
import type { Vep } from './vep.ts';

/** What other processes call a status. Only words that leave no doubt. */
const STATUS_WORDS: Readonly<Record<string, Status>> = {
  draft: 'provisional',
  wip: 'provisional',
  'work in progress': 'provisional',
  proposed: 'provisional',
  accepted: 'implementable',
  approved: 'implementable',
  complete: 'implemented',
  completed: 'implemented',
  done: 'implemented',
  shipped: 'implemented',
  'on hold': 'deferred',
  paused: 'deferred',
  postponed: 'deferred',
  declined: 'rejected',
  denied: 'rejected',
  abandoned: 'withdrawn',
  canceled: 'withdrawn',
  cancelled: 'withdrawn',
  obsolete: 'replaced',
  superseded: 'replaced',
};

/** What other processes call a stage. */
const STAGE_WORDS: Readonly<Record<string, Stage>> = {
  'g.a.': 'ga',
  'general availability': 'ga',
  'generally available': 'ga',
  graduated: 'ga',
  stable: 'ga',
};

function meantName<Name extends string>(
  text: string,
  words: Readonly<Record<string, Name>>,
  names: readonly Name[],
): Name | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  const near = Object.hasOwn(words, word) ? words[word] : nearestName(text.trim(), names);
  return names.find((name) => name === near) ?? null;
}

/** The status that a text means, misspelled or in another process's word; null where none is near. */
export function meantStatusName(text: string): Status | null {
  return meantName(text, STATUS_WORDS, STATUSES);
}

/** The stage that a text means, misspelled or in another process's word; null where none is near. */
export function meantStageName(text: string): Stage | null {
  return meantName(text, STAGE_WORDS, STAGES);
}

/** The name that a malformed field means, case and spaces aside, as it is read on the base branch. */
function refusedName<Name extends string>(
  vep: Vep,
  key: FrontMatterKey,
  isName: (text: string) => text is Name,
): Field<Name> | null {
  const value = refusedValue(vep, key)?.value?.trim().toLowerCase() ?? '';
  return isName(value) ? { value, text: value, span: null } : null;
}

/** The front matter with the status and stage that are meant, where they are written in another case: `Rejected`. */
export function frontMatterByMeaning(vep: Vep): FrontMatter | null {
  const { frontMatter } = vep;
  return (
    frontMatter && {
      ...frontMatter,
      status: frontMatter.status ?? refusedName(vep, 'status', isStatus),
      stage: frontMatter.stage ?? refusedName(vep, 'stage', isStage),
    }
  );
}
