import type { Message } from './message.ts';

/** A fact, or the reason why it could not be found out. Trouble is a value, never an absence (governance §5.3). */
export type Known<Value> =
  | { readonly state: 'known'; readonly value: Value }
  | { readonly state: 'undetermined'; readonly reason: Message };
