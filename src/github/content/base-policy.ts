import { message } from '../../domain/finding/message.ts';
import { type Policy, toPolicy } from '../../sources/policy.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { BLOB_FIELDS, blob, readBlobText, TEXT_WEIGHT } from './blob.ts';
import { TREE_ID, treeId } from './tree.ts';

/** The policy of the base branch at one commit. */
export interface BasePolicy extends Policy {
  /** The commit that was read. */
  readonly tip: string;
  /** The id of the tree of the VEPs; null where there is no such folder. */
  readonly rootTree: string | null;
}

const policyAnswer = record({
  tip: nullable(record({ oid: text })),
  root: treeId,
  owners: blob,
  aliases: blob,
  template: blob,
});

/**
 * Reads the policy of the base branch.
 *
 * @param revision `refs/heads/main` or a full sha
 * @param root the folder of the VEPs, without a trailing slash
 * @throws {GitHubError} also when there is no such revision
 */
export async function readBasePolicy(client: GitHubClient, revision: string, root: string): Promise<BasePolicy> {
  const found = await client.demand(
    inRepository(client.repository, {
      fields: `tip: object(expression: $tip) { oid }
      root: object(expression: $root) { ${TREE_ID} }
      owners: object(expression: $owners) { ${BLOB_FIELDS} }
      aliases: object(expression: $aliases) { ${BLOB_FIELDS} }
      template: object(expression: $template) { ${BLOB_FIELDS} }`,
      variables: {
        tip: ['String!', revision],
        root: ['String!', `${revision}:${root}`],
        owners: ['String!', `${revision}:OWNERS`],
        aliases: ['String!', `${revision}:OWNERS_ALIASES`],
        template: ['String!', `${revision}:${root}/NNNN-vep-template/vep.md`],
      },
      weight: 3 * TEXT_WEIGHT,
      read: policyAnswer,
    }),
  );
  if (found.tip === null) {
    throw new GitHubError(message`GitHub knows no ${revision} in this repository.`);
  }
  const [owners = null, aliases = null, template = null] = await Promise.all(
    [found.owners, found.aliases, found.template].map(async (one) =>
      one === null ? null : await readBlobText(client, client.repository, one),
    ),
  );
  return { tip: found.tip.oid, rootTree: found.root, ...toPolicy({ owners, aliases, template }) };
}
