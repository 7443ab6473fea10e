import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Description, Json } from './openapi-description.ts';

function definitionName(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type. */
function withNull(schema: Json): Json {
  const { nullable, ...rest } = schema;
  if (nullable !== true) {
    return rest;
  }
  return { anyOf: [rest, { type: 'null' }] };
}

/** Turns a schema of OpenAPI into one of JSON Schema, and takes note of what it refers to. */
function toJsonSchema(value: unknown, refer: (reference: string) => void): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => toJsonSchema(item, refer));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (key === '$ref' && typeof inner === 'string') {
      refer(inner);
      return [[key, `#/definitions/${definitionName(inner)}`]];
    }
    return ['example', 'examples', 'discriminator'].includes(key) && key !== 'properties'
      ? []
      : [[key, key === 'properties' ? propertiesOf(inner, refer) : toJsonSchema(inner, refer)]];
  });
  return withNull(Object.fromEntries(entries));
}

/** What a property is called is no keyword: one may be called `example`. */
function propertiesOf(value: unknown, refer: (reference: string) => void): unknown {
  return Object.fromEntries(Object.entries(Object(value)).map(([name, inner]) => [name, toJsonSchema(inner, refer)]));
}

/** Says what is wrong with a value; empty where nothing is. */
export type SchemaCheck = (schema: Json, value: unknown) => readonly string[];

function define(schema: Json, description: Description): Json {
  const definitions: Record<string, unknown> = {};
  const waiting: string[] = [];
  const refer = (reference: string) => waiting.push(reference);
  const root = toJsonSchema(schema, refer);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const name = definitionName(next);
    if (!(name in definitions)) {
      definitions[name] = null;
      definitions[name] = toJsonSchema(description.resolve(next), refer);
    }
  }
  return { ...Object(root), definitions };
}

/** Checks values by schemas of GitHub's description, each compiled once with what it needs alone. */
export function createSchemaCheck(description: Description, { coerce = false } = {}): SchemaCheck {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: coerce });
  addFormats.default(ajv);
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(define(schema, description));
    compiled.set(key, validate);
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
          return `${instancePath || 'the whole'} ${message} ${JSON.stringify(params)}`;
        });
  };
}
