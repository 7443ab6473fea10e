import type { Fault } from './faults.ts';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A GraphQL answer of which the last field of its first object got lost. */
function losePart(body: unknown): unknown {
  const data = isObject(body) && isObject(body.data) ? body.data : {};
  const [first, inner] = Object.entries(data).find(([, value]) => isObject(value)) ?? [];
  const last = isObject(inner) ? Object.keys(inner).at(-1) : undefined;
  const error = { type: 'SERVICE_UNAVAILABLE', message: 'Something went wrong while executing your query.' };
  if (first === undefined || last === undefined || !isObject(inner)) {
    return { data: null, errors: [error] };
  }
  return {
    data: { ...data, [first]: { ...inner, [last]: null } },
    errors: [{ ...error, path: [first, last] }],
  };
}

/** An answer of which only the first fields were computed. */
function limitFields(body: unknown, fields: number): unknown {
  const names = isObject(body) && isObject(body.data) ? Object.keys(body.data) : [];
  const message = 'Resource limits for this query exceeded.';
  const lost = names.slice(fields).map((name) => ({ type: 'RESOURCE_LIMITS_EXCEEDED', path: [name], message }));
  const data = isObject(body) && isObject(body.data) ? body.data : {};
  const nulls = Object.fromEntries(names.slice(fields).map((name) => [name, null]));
  return lost.length === 0 ? body : { data: { ...data, ...nulls }, errors: lost };
}

/** The same value without what has this name: null, or a list of which the first entry is null. */
function hide(value: unknown, part: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => hide(item, part));
  }
  if (!isObject(value)) {
    return value;
  }
  const entries = Object.entries(value).map(([name, inner]) => {
    const nodes: unknown = isObject(inner) ? inner.nodes : null;
    const hidden = Array.isArray(nodes) ? { ...Object(inner), nodes: [null, ...nodes.slice(1)] } : null;
    return [name, name === part ? hidden : hide(inner, part)];
  });
  return Object.fromEntries(entries);
}

/** The answer as a fault leaves it that spoils the real one. */
export function spoilBody(fault: Fault | null, body: unknown): unknown {
  switch (fault?.kind) {
    case 'graphql-partial':
      return losePart(body);
    case 'graphql-resource-limits':
      return limitFields(body, fault.fields);
    case 'graphql-hidden':
      return hide(body, fault.part);
    default:
      return body;
  }
}
