import { DOCUMENT_NAME, TEMPLATE_FOLDER } from '../domain/vep/vep-path.ts';
import { type Policy, toPolicy } from '../sources/policy.ts';
import type { Source } from '../sources/source.ts';

/** Reads the policy of a repository from one point of it; a file that is not there is simply not there. */
export async function readPolicy(source: Source, root: string): Promise<Policy> {
  const [owners, aliases, template] = await Promise.all([
    source.read('OWNERS'),
    source.read('OWNERS_ALIASES'),
    source.read(`${root}/${TEMPLATE_FOLDER}/${DOCUMENT_NAME}`),
  ]);
  return toPolicy({ owners, aliases, template });
}
