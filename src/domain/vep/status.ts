/**
 * The seven places a proposal can be in, in the order of the specification
 * ([governance §3](../../../docs/specification/governance.md#3-the-statuses-and-their-transitions)).
 */
export const STATUSES = [
  'provisional',
  'implementable',
  'implemented',
  'deferred',
  'rejected',
  'withdrawn',
  'replaced',
] as const;

export type Status = (typeof STATUSES)[number];

/** True for exactly the seven names, compared byte for byte: a look-alike letter is not a status. */
export function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}
