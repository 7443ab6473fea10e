import { createHash } from 'node:crypto';

export type ObjectKind = 'blob' | 'tree' | 'commit';

/** The id that git gives an object: the sha1 of its kind, its length and its content. */
export function objectId(kind: ObjectKind, content: Buffer): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
}
