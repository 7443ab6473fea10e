/** An event's payload with the event's name, which is in every message about it. */
export interface Payload {
  readonly event: string;
  readonly content: unknown;
}

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The value at a dotted path, or undefined where any step of it is missing. */
export function valueAt({ content }: Payload, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? Reflect.get(value, key)
      : undefined;
  }, content);
}

function fault(payload: Payload, path: string, expected: string): Error {
  const found = valueAt(payload, path);
  const trouble = found === undefined ? 'is missing' : `is not ${expected}`;
  return new Error(`In the payload of the event \`${payload.event}\` the part \`${path}\` ${trouble}.`);
}

/** @throws {Error} naming the part, when it is not a text with at least one character */
export function textAt(payload: Payload, path: string): string {
  const value = valueAt(payload, path);
  if (typeof value !== 'string' || value === '') {
    throw fault(payload, path, 'a text');
  }
  return value;
}

/** @throws {Error} naming the part, when it is not a full commit id in lower case */
export function shaAt(payload: Payload, path: string): string {
  const value = valueAt(payload, path);
  if (typeof value !== 'string' || !SHA.test(value)) {
    throw fault(payload, path, 'a commit id');
  }
  return value;
}

/** @throws {Error} naming the part, when it is not a whole number from 1 */
export function numberAt(payload: Payload, path: string): number {
  const value = valueAt(payload, path);
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
    throw fault(payload, path, 'a whole number from 1');
  }
  return value;
}

/** @throws {Error} naming the part, when it is neither true nor false */
export function flagAt(payload: Payload, path: string): boolean {
  const value = valueAt(payload, path);
  if (typeof value !== 'boolean') {
    throw fault(payload, path, 'true or false');
  }
  return value;
}
