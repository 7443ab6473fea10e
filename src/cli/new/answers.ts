import { InvalidArgumentError } from 'commander';
import { SettingsError } from '../../domain/settings/settings.ts';
import { parseNumber, parseSig, parseTitle } from '../option-values.ts';
import type { World } from '../world.ts';

/** What a proposal cannot begin without. */
export interface Essentials {
  readonly number: number;
  readonly title: string;
  readonly sig: string;
}

/** How each is asked for, and how it is named on a command line. */
const QUESTIONS = {
  number: { option: '--number <number>', words: 'Number of the tracking issue (open it first)', parse: parseNumber },
  title: { option: '--title <title>', words: 'Title, short and descriptive', parse: parseTitle },
  sig: { option: '--sig <name>', words: 'Owning SIG', parse: parseSig },
} as const;

type Ask = NonNullable<World['ask']>;

/** Asks until the answer is one. */
async function askFor<Value>(
  words: string,
  parse: (text: string) => Value,
  { ask, errors }: { readonly ask: Ask; readonly errors: World['errors'] },
): Promise<Value> {
  for (;;) {
    try {
      return parse((await ask(`${words}: `)).trim());
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) {
        throw error;
      }
      errors.write(`${error.message}\n`);
    }
  }
}

/**
 * Completes what the command line names by asking a person.
 *
 * @throws {SettingsError} where nobody can be asked; it names everything that is missing
 */
export async function completeEssentials(
  given: Partial<Essentials>,
  sigs: readonly string[],
  { ask = null, errors }: World,
): Promise<Essentials> {
  const missing = (['number', 'title', 'sig'] as const).filter((name) => given[name] === undefined);
  if (missing.length > 0 && ask === null) {
    const options = missing.map((name) => `\`${QUESTIONS[name].option}\``).join(', ');
    throw new SettingsError(`A proposal needs ${options}. Run the command in a terminal to be asked for it.`);
  }
  const put = <Value>(value: Value | undefined, words: string, parse: (text: string) => Value) =>
    value !== undefined || ask === null ? Promise.resolve(value) : askFor(words, parse, { ask, errors });
  const number = await put(given.number, QUESTIONS.number.words, QUESTIONS.number.parse);
  const title = await put(given.title, QUESTIONS.title.words, QUESTIONS.title.parse);
  const sig = await put(given.sig, `${QUESTIONS.sig.words} (${sigs.join(', ')})`, QUESTIONS.sig.parse);
  if (number === undefined || title === undefined || sig === undefined) {
    throw new Error('Something that was missing was not asked for.');
  }
  return { number, title, sig };
}
