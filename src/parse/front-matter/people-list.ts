import { mayBeSought } from '../../domain/vep/fields.ts';
import { type FrontMatterKey, TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import { parseHandle, uniqueHandles } from '../../domain/vep/handle.ts';

/** Words that have a handle's form and stand for nobody, or for something else. */
const NO_HANDLE =
  /^(?:and|or|none|nobody|pending|me|us|tba|yes|no|true|false|null|unknown|all|everyone|sig-.*|[\d-]+)$/i;

/** True for the marker of a person who is not found yet, whatever its case. */
export function isSought(handle: string): boolean {
  return handle.toUpperCase() === TO_BE_DETERMINED;
}

/** A person as an item of a list. */
export function renderPerson(handle: string): string {
  return isSought(handle) ? TO_BE_DETERMINED : JSON.stringify(`@${handle}`);
}

/** `@alice`, the address of a profile, `TBD`. */
function isMarked(word: string): boolean {
  return word.startsWith('@') || word.includes('/') || isSought(word);
}

/** The words of a text in which people may be listed. */
function wordsOf(text: string): readonly string[] {
  // A dash of whatever kind that is alone was meant to begin an item.
  return text.split(/[\s,;]+/).filter((word) => word !== '' && word !== '-');
}

/** True where nobody has to guess that every word stands for a person. */
export function areMarked(text: string): boolean {
  return wordsOf(text).every(isMarked);
}

/**
 * The people of a text as a list to write, `["@alice", "@bob"]`; null where a doubt is left. A bare word may be anything,
 * so that every word is marked as a person, or several are between commas.
 */
export function listPeople(key: FrontMatterKey, text: string): string | null {
  const words = wordsOf(text);
  const parts = text.split(/[,;]/).filter((part) => part.trim() !== '');
  const isList = words.length > 1 && parts.length === words.length && !words.some((word) => NO_HANDLE.test(word));
  const handles = words.every(isMarked) || isList ? words.flatMap((word) => parseHandle(word) ?? []) : [];
  const isOther = handles.length === 0 || handles.length < words.length;
  if (isOther || (!mayBeSought(key) && handles.some(isSought))) {
    return null;
  }
  return `[${uniqueHandles(handles).map(renderPerson).join(', ')}]`;
}
