/** Checks a part of an answer and gives it its type. `place` is where the part is, for the error. */
export type Reader<Value> = (value: unknown, place: string) => Value;

/** An answer of GitHub's does not have the documented form. The client adds which request it was. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly place: string;
  /** The part is null: GitHub puts that in the place of what this token may not see. */
  readonly isHidden: boolean;

  constructor(place: string, expected: string, value: unknown) {
    super(`${place === '' ? 'the answer' : place} is not ${expected}`);
    this.place = place;
    this.isHidden = value === null && place !== '';
  }
}

/** Whatever it is, left to the caller to check. */
export const anything: Reader<unknown> = (value) => value;

/** Any text, the empty one included. */
export const text: Reader<string> = (value, place) => {
  if (typeof value !== 'string') {
    throw new AnswerError(place, 'a text', value);
  }
  return value;
};

/** A whole number. */
export const integer: Reader<number> = (value, place) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw new AnswerError(place, 'a whole number', value);
  }
  return value;
};

/** True or false. */
export const flag: Reader<boolean> = (value, place) => {
  if (typeof value !== 'boolean') {
    throw new AnswerError(place, 'true or false', value);
  }
  return value;
};

/** An id that may be too large for a number: GraphQL gives a `BigInt` as text or as a number. */
export const identifier: Reader<string> = (value, place) =>
  typeof value === 'number' ? String(integer(value, place)) : text(value, place);

/** One of a few words. */
export function oneOf<Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (value, place) => {
    const word = words.find((known) => known === value);
    if (word === undefined) {
      throw new AnswerError(place, `one of ${words.join(', ')}`, value);
    }
    return word;
  };
}

/** Null where GitHub says null or leaves the part out, as REST does with some. */
export function nullable<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value, place) => (value === null || value === undefined ? null : read(value, place));
}

/** A list, each item checked. What GraphQL hides from this token, null in its place, is no gap: it might be what matters. */
export function list<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (value, place) => {
    if (!Array.isArray(value)) {
      throw new AnswerError(place, 'a list', value);
    }
    return value.map((item, index) => read(item, `${place}[${index}]`));
  };
}

/** An object with these parts; further ones are ignored. */
export function record<Parts>(parts: { readonly [Key in keyof Parts]: Reader<Parts[Key]> }): Reader<Parts> {
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new AnswerError(place, 'an object', value);
    }
    const given: Readonly<Record<string, unknown>> = { ...value };
    const result: Partial<Parts> = {};
    for (const key in parts) {
      result[key] = parts[key](given[key], place === '' ? key : `${place}.${key}`);
    }
    return result as Parts;
  };
}

/** The checked part, turned into something else. */
export function mapped<Value, Result>(read: Reader<Value>, map: (value: Value) => Result): Reader<Result> {
  return (value, place) => map(read(value, place));
}
