import { actorOf, type World } from '../world/world.ts';
import type { GraphNode } from './graph-node.ts';

/** Who did something; null for a deleted account. GraphQL writes a bot's login without the `[bot]` that REST has. */
export function actorNode(world: World, login: string | null): GraphNode | null {
  const account = actorOf(world, login);
  if (account === null) {
    return null;
  }
  const name = account.login.replace(/\[bot\]$/, '');
  return {
    __typename: account.kind,
    id: `${account.kind}_${account.id}`,
    databaseId: account.id,
    login: name,
    url: `https://github.com/${account.kind === 'Bot' ? 'apps/' : ''}${name}`,
    resourcePath: `/${name}`,
  };
}
