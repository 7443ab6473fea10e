import { type Account, actorOf, type World } from '../world/world.ts';

/** An instant as GitHub writes it: whole seconds, UTC. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function accountJson({ id, login, kind }: Account) {
  return { login, id, node_id: `U_${id}`, type: kind, site_admin: false, html_url: `https://github.com/${login}` };
}

/** The author or actor of something; null for an account deleted since. */
export function actorJson(world: World, login: string | null) {
  const account = actorOf(world, login);
  return account === null ? null : accountJson(account);
}
