import { nearestName } from '../vep/nearest-name.ts';
import { SettingsError } from './settings.ts';

/** An input as the workflow gives it, without surrounding spaces. */
export interface GivenInput {
  readonly name: string;
  readonly text: string;
}

/** The error for an input whose value is not accepted; `accepted` completes "it must be …". */
export function refuse({ name, text }: GivenInput, accepted: string): SettingsError {
  const given = text === '' ? 'is empty' : `is \`${text}\``;
  return new SettingsError(`The input \`${name}\` ${given}, but it must be ${accepted}.`);
}

/** The error for one item of a list; `accepted` completes "every item must be …". */
function refuseItem({ name }: GivenInput, item: string, accepted: string): SettingsError {
  return new SettingsError(`The input \`${name}\` contains \`${item}\`, but every item must be ${accepted}.`);
}

function quoteAll(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** The value where it is one of `names`, compared byte for byte. */
export function parseChoice<Name extends string>(input: GivenInput, names: readonly Name[]): Name {
  const choice = names.find((name) => name === input.text);
  if (choice === undefined) {
    throw refuse(input, `one of ${quoteAll(names)}`);
  }
  return choice;
}

/** `true` or `false`, in the spellings of YAML 1.2 (`True`, `TRUE`). */
export function parseFlag(input: GivenInput): boolean {
  return parseChoice({ ...input, text: input.text.toLowerCase() }, ['true', 'false']) === 'true';
}

/** The value where it has the form; `accepted` says the form in words. */
export function parseForm(input: GivenInput, form: RegExp, accepted: string): string {
  if (!form.test(input.text)) {
    throw refuse(input, accepted);
  }
  return input.text;
}

/** Items between commas or line ends, without spaces, empty items and repetitions. */
function splitItems(text: string): readonly string[] {
  const items = text.split(/[,\n]/).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

/** A list, each of whose items has the form; `accepted` says the form in words. An empty list is fine. */
export function parseList(input: GivenInput, form: RegExp, accepted: string): readonly string[] {
  const items = splitItems(input.text);
  for (const item of items) {
    if (!form.test(item)) {
      throw refuseItem(input, item, accepted);
    }
  }
  return items;
}

/** Names of which some are known, and which others may join. */
export interface OpenNames {
  readonly known: readonly string[];
  /** Words that others take for such a name. */
  readonly refused: readonly string[];
  /** What an unknown item is taken for, in words. */
  readonly others: string;
}

/** A list of names. One that is nearly a known one is a mistake, any other is somebody's own. */
export function parseNames(input: GivenInput, { known, refused, others }: OpenNames): readonly string[] {
  const items = splitItems(input.text);
  const isMistaken = (item: string) =>
    !known.includes(item) && (refused.includes(item.toLowerCase()) || nearestName(item, known) !== null);
  const mistaken = items.find(isMistaken);
  if (mistaken !== undefined) {
    throw refuseItem(input, mistaken, `one of ${quoteAll(known)}, or ${others}`);
  }
  return items;
}
