import { readFileSync } from 'node:fs';

/** A part of a JSON document. */
export type Json = Readonly<Record<string, unknown>>;

/** The member of a JSON object that is an object itself; empty where there is none. */
export function objectAt(value: unknown, key: string): Json {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return Array.isArray(found) ? found : [];
}

/** GitHub's own description of its REST interface. */
function readDescription(): Json {
  const file = new URL('../../node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** One thing that can be asked for: a method and a path. */
export interface Operation {
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}/files`. */
  readonly name: string;
  /** Query parameters with their schemas. */
  readonly query: ReadonlyMap<string, Json>;
  /** The body's schema; null where none is sent. */
  readonly body: Json | null;
  /** The schema of the JSON answer of each status; null where it has no body. */
  readonly answers: ReadonlyMap<string, Json | null>;
}

const JSON_TYPE = 'application/json';

/** GitHub's description, of which only what is asked for is looked at. */
export interface Description {
  find(method: string, path: string): Operation | null;
  /** The value that a `$ref` leads to. */
  resolve(reference: string): Json;
}

function isMatch(template: string, path: string): boolean {
  const parts = template.split('/');
  const given = path.split('/');
  return parts.length === given.length && parts.every((part, index) => part.startsWith('{') || part === given[index]);
}

/** A path that names more is meant rather than one that takes anything. */
function placeholders(template: string): number {
  return template.split('{').length;
}

function toOperation(name: string, operation: Json, follow: (value: unknown) => Json): Operation {
  const parameters = listAt(operation, 'parameters').map(follow);
  const query = parameters
    .filter((one) => one.in === 'query')
    .map((one) => [String(one.name), objectAt(one, 'schema')]);
  const answers = Object.entries(objectAt(operation, 'responses')).map(([status, response]) => {
    const content = objectAt(objectAt(follow(response), 'content'), JSON_TYPE);
    return [status, 'schema' in content ? objectAt(content, 'schema') : null] as const;
  });
  const body = objectAt(objectAt(follow(operation.requestBody), 'content'), JSON_TYPE);
  return {
    name,
    query: new Map(query.map(([key, schema]) => [String(key), { ...Object(schema) }])),
    body: 'schema' in body ? objectAt(body, 'schema') : null,
    answers: new Map(answers),
  };
}

/** Loads the description: thirteen megabytes, once. */
export function loadDescription(): Description {
  const whole = readDescription();
  const paths = Object.entries(objectAt(whole, 'paths'));
  const resolve = (reference: string) =>
    reference
      .slice(2)
      .split('/')
      .reduce<Json>((value, key) => objectAt(value, key), whole);
  const follow = (value: unknown): Json => {
    const reference: unknown = objectAt({ value }, 'value').$ref;
    return typeof reference === 'string' ? resolve(reference) : objectAt({ value }, 'value');
  };
  return {
    resolve,
    find: (method, path) => {
      const found = paths
        .filter(([template, item]) => isMatch(template, path) && method.toLowerCase() in Object(item))
        .sort(([left], [right]) => placeholders(left) - placeholders(right))[0];
      return found === undefined
        ? null
        : toOperation(`${method} ${found[0]}`, objectAt(found[1], method.toLowerCase()), follow);
    },
  };
}
