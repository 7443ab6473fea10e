import type { Finding } from '../../domain/finding/finding.ts';
import { message } from '../../domain/finding/message.ts';
import { type FrontMatter, type FrontMatterKey, keyField } from '../../domain/vep/front-matter.ts';
import type { Vep } from '../../domain/vep/vep.ts';
import { misspelledFix, misspelledKey } from './misspelled-key.ts';

/** What there is to say about a field that is not set, and where. */
type Words = Pick<Finding, 'message' | 'remedy' | 'fix' | 'span'>;

/**
 * Says that a field is not set: at its key where there is one; where the key is misspelled, that and nothing else, for it
 * is all there is to correct ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
export function sayMissing(
  vep: Vep & { readonly frontMatter: FrontMatter },
  key: FrontMatterKey,
  usual: Omit<Words, 'span'>,
): Words {
  const misspelled = misspelledKey(vep.frontMatter, key);
  if (misspelled === null) {
    return { ...usual, span: keyField(vep.frontMatter, key)?.span ?? null };
  }
  return {
    message: message`${key} is missing, and there is an unknown key ${misspelled.value}.`,
    remedy: message`Did you mean ${key}?`,
    fix: misspelledFix(vep, key) ?? usual.fix,
    span: misspelled.span,
  };
}
