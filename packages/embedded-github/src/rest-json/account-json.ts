import { type Account, actorOf, type World } from '../world/world.ts';

/** An instant as GitHub writes it: whole seconds, UTC. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function avatarUrl({ id }: Account): string {
  return `https://avatars.githubusercontent.com/u/${id}?v=4`;
}

export function accountJson(account: Account) {
  const { id, login, kind } = account;
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const page = kind === 'Bot' ? `apps/${login.replace(/\[bot\]$/, '')}` : login;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: avatarUrl(account),
    gravatar_id: '',
    url,
    html_url: `https://github.com/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: kind,
    site_admin: false,
  };
}

/** The author or actor of something; null for an account deleted since. */
export function actorJson(world: World, login: string | null) {
  const account = actorOf(world, login);
  return account === null ? null : accountJson(account);
}
