import { mapped, nullable, type Reader, record, text } from './reader.ts';

/** The part of an actor that {@link handle} reads. */
export const ACTOR_FIELDS = '__typename login';

/**
 * The handle of whoever did something, `name[bot]` for an app as REST spells it; null for a deleted account.
 * GraphQL leaves `[bot]` out, and a person may carry the bare name.
 */
export const handle: Reader<string | null> = nullable(
  mapped(record({ __typename: text, login: text }), ({ __typename: type, login }) =>
    type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login,
  ),
);
