import { DOCUMENT_NAME, TEMPLATE_FOLDER } from '../domain/vep/vep-path.ts';
import { type Policy, toPolicy } from '../sources/policy.ts';
import type { Snapshot } from './snapshot.ts';

/** Reads the policy of a repository as one snapshot has it; a file that is not there is simply not there. */
export async function readPolicy(snapshot: Snapshot, root: string): Promise<Policy> {
  const [owners, aliases, template] = await Promise.all([
    snapshot.read('OWNERS'),
    snapshot.read('OWNERS_ALIASES'),
    snapshot.read(`${root}/${TEMPLATE_FOLDER}/${DOCUMENT_NAME}`),
  ]);
  return toPolicy({ owners, aliases, template });
}
