import { nearestName } from './nearest-name.ts';
import { STAGES, type Stage } from './stage.ts';
import { STATUSES, type Status } from './status.ts';

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

/** The status that a text means, misspelt or in another process's word; null where none is near. */
export function meantStatusName(text: string): Status | null {
  return meantName(text, STATUS_WORDS, STATUSES);
}

/** The stage that a text means, misspelt or in another process's word; null where none is near. */
export function meantStageName(text: string): Stage | null {
  return meantName(text, STAGE_WORDS, STAGES);
}
