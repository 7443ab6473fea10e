import { invalidField, RestError } from './rest-error.ts';

/** A JSON object of a request, field by field of unknown type. */
export type Body = Readonly<Record<string, unknown>>;

export function parseBody(text: string): Body {
  if (text === '') {
    return {};
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value));
    }
  } catch {
    // Answered below like any other body that is not an object.
  }
  throw new RestError(400, 'Problems parsing JSON');
}

/** A field that is text, or absent: undefined. Null counts as absent where `isNullable`. */
export function optionalText(body: Body, field: string, resource: string): string | undefined {
  const value = body[field];
  if (value === undefined || value === null) {
    return undefined;
  }
  if (typeof value !== 'string') {
    throw invalidField(resource, field);
  }
  return value;
}

export function requiredText(body: Body, field: string, resource: string): string {
  const value = optionalText(body, field, resource);
  if (value === undefined || value === '') {
    throw new RestError(422, 'Validation Failed', { errors: [{ resource, field, code: 'missing_field' }] });
  }
  return value;
}

/** A field that must be one of a few words, or absent. */
export function optionalWord<Word extends string>(
  body: Body,
  field: { readonly name: string; readonly resource: string; readonly words: readonly Word[] },
): Word | undefined {
  const text = optionalText(body, field.name, field.resource);
  const word = field.words.find((other) => other === text);
  if (text !== undefined && word === undefined) {
    throw invalidField(field.resource, field.name);
  }
  return word;
}

/** A list of texts under a field, or the body itself where GitHub accepts a bare list. */
export function textList(body: Body, field: string, resource: string): readonly string[] {
  const value = body[field];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw invalidField(resource, field);
  }
  return value;
}
