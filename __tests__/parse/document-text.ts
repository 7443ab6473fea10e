import type { Finding } from '../../src/domain/finding/finding.ts';
import { plainText } from '../../src/domain/finding/message.ts';
import type { Vep } from '../../src/domain/vep/vep.ts';
import { parseVep } from '../../src/parse/document/vep.ts';

export const ROOT = 'veps';

export const PATH = 'veps/sig-compute/123-foo/vep.md';

export function parseText(text: string, path = PATH): Vep {
  return parseVep(path, { kind: 'text', text }, ROOT);
}

/** A finding as an author reads it: message, then remedy. */
export function words({ message, remedy }: Finding): string {
  return [message, remedy]
    .map((part) => (part === null ? '' : plainText(part)))
    .join(' ')
    .trim();
}
