import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import { reasonGiven } from './github-error.ts';
import { anything, list, nullable, type Reader, record, text } from './reader.ts';

/** What a GraphQL query brought: `data` may be incomplete, and `errors` says where. */
export interface GraphQlAnswer {
  readonly data: unknown;
  readonly errors: unknown;
}

/** A variable with its GraphQL type: `['String!', 'main']`. */
export type Variable = readonly [type: string, value: unknown];

/** One question to GitHub's GraphQL: a root field, put into a query together with others. */
export interface Selection<Value> {
  /** `repository(owner: $owner, name: $name) { … }`. */
  readonly field: string;
  /** By the names that `field` gives them; other selections may use the same ones. */
  readonly variables: Readonly<Record<string, Variable>>;
  /** The share of a query that it takes, of {@link QUERY_CAPACITY}. */
  readonly weight: number;
  /** Checks what the field brought: null where GitHub knows no such thing. */
  readonly read: Reader<Value>;
}

/**
 * The weights that one query holds. GitHub gives up on a query after ten seconds or when it costs too much
 * (github/docs, "Rate limits and query limits for the GraphQL API"), so a document's text weighs 3: about
 * twenty documents of two texts are more than enough for one.
 */
export const QUERY_CAPACITY = 100;

/** What a selection of a query brought. `trouble` says why the value is not to be believed. */
export interface SelectionAnswer {
  readonly value: unknown;
  readonly trouble: Message | null;
  /** The whole query asked for more than GitHub computes at once; asked for less, it answers. */
  readonly isTooMuch: boolean;
}

function aliasOf(index: number): string {
  return `q${index}`;
}

/** Writes one query for all selections, each under an alias of its own with variables of its own. */
export function writeQuery(selections: readonly Selection<unknown>[]): {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  const declarations: string[] = [];
  const variables: Record<string, unknown> = {};
  const fields = selections.map((selection, index) => {
    const alias = aliasOf(index);
    for (const [name, [type, value]] of Object.entries(selection.variables)) {
      declarations.push(`$${alias}_${name}: ${type}`);
      variables[`${alias}_${name}`] = value;
    }
    return `${alias}: ${selection.field.replaceAll(/\$(\w+)/g, `$$${alias}_$1`)}`;
  });
  const head = declarations.length === 0 ? '' : `(${declarations.join(', ')})`;
  return { query: `query Governance${head} {\n${fields.join('\n')}\n}`, variables };
}

const readErrors = nullable(list(record({ message: text, type: nullable(text), path: nullable(list(anything)) })));

const readData = nullable<Readonly<Record<string, unknown>>>((value) => ({ ...Object(value) }));

/** An answer whose outer form is checked. */
export interface CheckedAnswer {
  readonly data: ReturnType<typeof readData>;
  readonly errors: NonNullable<ReturnType<typeof readErrors>>;
}

/** Checks an answer's outer form. Only `NOT_FOUND` is no trouble: it says that something does not exist. */
export function checkAnswer(answer: GraphQlAnswer): CheckedAnswer {
  const errors = readErrors(answer.errors, 'errors') ?? [];
  return { data: readData(answer.data, 'data'), errors: errors.filter((error) => error.type !== 'NOT_FOUND') };
}

/**
 * What an answer says about the selection that stood in the query at `index`. After an error nothing is known
 * about the selection it belongs to, nor about any if it names none.
 */
export function partOf({ data, errors }: CheckedAnswer, index: number): SelectionAnswer {
  const alias = aliasOf(index);
  const error = errors.find(({ path }) => path === null || path[0] === alias);
  if (error !== undefined) {
    const trouble = message`GitHub answered a query with an error${reasonGiven(error.message)}.`;
    return { value: null, trouble, isTooMuch: error.type === 'RESOURCE_LIMITS_EXCEEDED' };
  }
  const isGiven = data !== null && Object.hasOwn(data, alias);
  const trouble = isGiven ? null : message`GitHub's answer was incomplete.`;
  return { value: data?.[alias], trouble, isTooMuch: false };
}

/** The name of a selection's root field: where its answer is. */
function rootOf({ field }: Selection<unknown>): string {
  return /^\w*/.exec(field)?.[0] ?? '';
}

/** The value of an answer, checked, or why there is none. */
export function readAnswer<Value>(
  selection: Selection<Value>,
  { value, trouble }: Pick<SelectionAnswer, 'value' | 'trouble'>,
): Known<Value> {
  return trouble === null
    ? { state: 'known', value: selection.read(value, rootOf(selection)) }
    : { state: 'undetermined', reason: trouble };
}
