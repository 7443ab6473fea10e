import { message } from '../../domain/finding/message.ts';
import type { Owners } from '../../domain/vep/owners.ts';
import { ownersOf, parseOwnersAliases } from '../../parse/files/owners.ts';
import { parseExpectedSections } from '../../parse/files/template.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { nullable, record, text } from '../client/reader.ts';
import { BLOB_FIELDS, type Blob, blob, readBlobText, TEXT_WEIGHT } from './blob.ts';
import { TREE_ID, treeId } from './tree.ts';

/**
 * What the base branch says about how to judge: never the head, which is a stranger's. The people are those of the root
 * OWNERS file, aliases resolved, without `@`; none while the aliases cannot be read.
 */
export interface BasePolicy extends Owners {
  /** The commit that was read. */
  readonly tip: string;
  /** The id of the tree of the VEPs; null where there is no such folder. */
  readonly rootTree: string | null;
  /** Lower-case alias → handles. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Null where there is no template. */
  readonly expectedSections: readonly string[] | null;
}

const policyAnswer = record({
  tip: nullable(record({ oid: text })),
  root: treeId,
  owners: blob,
  aliases: blob,
  template: blob,
});

async function readText(client: GitHubClient, found: Blob | null): Promise<string | null> {
  const source = found === null ? null : await readBlobText(client, client.repository, found);
  return source?.kind === 'text' ? source.text : null;
}

const NO_ALIASES: BasePolicy['aliases'] = new Map();

/** Null for a file that is there but cannot be read, a link say. */
function readAliases(text: string | null | undefined): BasePolicy['aliases'] | null {
  return text == null ? null : parseOwnersAliases(text);
}

/**
 * Reads the policy of the base branch.
 *
 * @param revision `refs/heads/main` or a full sha
 * @param root the folder of the VEPs, without a trailing slash
 * @throws {GitHubError} also when there is no such revision
 */
export async function readBasePolicy(client: GitHubClient, revision: string, root: string): Promise<BasePolicy> {
  const found = await client.demand({
    field: `repository(owner: $owner, name: $name) {
      tip: object(expression: $tip) { oid }
      root: object(expression: $root) { ${TREE_ID} }
      owners: object(expression: $owners) { ${BLOB_FIELDS} }
      aliases: object(expression: $aliases) { ${BLOB_FIELDS} }
      template: object(expression: $template) { ${BLOB_FIELDS} }
    }`,
    variables: {
      owner: ['String!', client.repository.owner],
      name: ['String!', client.repository.name],
      tip: ['String!', revision],
      root: ['String!', `${revision}:${root}`],
      owners: ['String!', `${revision}:OWNERS`],
      aliases: ['String!', `${revision}:OWNERS_ALIASES`],
      template: ['String!', `${revision}:${root}/NNNN-vep-template/vep.md`],
    },
    weight: 3 * TEXT_WEIGHT,
    read: policyAnswer,
  });
  if (found.tip === null) {
    throw new GitHubError(message`GitHub knows no ${revision} in this repository.`);
  }
  const [owners, aliasText, template] = await Promise.all(
    [found.owners, found.aliases, found.template].map((one) => readText(client, one)),
  );
  const aliases = found.aliases === null ? NO_ALIASES : readAliases(aliasText);
  return {
    tip: found.tip.oid,
    rootTree: found.root,
    // Anybody may have an account with the name of an alias.
    ...ownersOf(aliases === null ? null : (owners ?? null), aliases ?? NO_ALIASES),
    aliases: aliases ?? NO_ALIASES,
    expectedSections: template == null ? null : parseExpectedSections(template),
  };
}
