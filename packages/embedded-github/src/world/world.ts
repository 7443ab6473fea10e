import type { Repository } from './repository.ts';

/** Everything that exists on the embedded GitHub. Tests change it as people would: through the functions of this folder. */
export interface World {
  /** The instant it is: what every write is dated with. Set it to move time. */
  now: Date;
  /** By `owner/name`, lower case. */
  readonly repositories: Map<string, Repository>;
  /** People that exist, by lower-case handle. Whoever does something comes into being by it. */
  readonly accounts: Map<string, Account>;
  /** The handles of those who added an address to their account, by address in lower case. */
  readonly addresses: Map<string, string>;
  /** The last id given out: GitHub's ids are unique and rise. */
  lastId: number;
}

export interface Account {
  /** As REST writes it: a bot's ends with `[bot]`. */
  readonly login: string;
  readonly kind: 'User' | 'Bot';
  readonly id: number;
}

/** A world without repositories. `now` is an ISO 8601 instant; there is no other clock. */
export function createWorld({ now }: { readonly now: string }): World {
  return { now: new Date(now), repositories: new Map(), accounts: new Map(), addresses: new Map(), lastId: 1000 };
}

export function nextId(world: World): number {
  world.lastId += 1;
  return world.lastId;
}

/** The account of a handle, made when it is new. */
export function accountOf(world: World, login: string): Account {
  const key = login.toLowerCase();
  const known = world.accounts.get(key);
  if (known !== undefined) {
    return known;
  }
  const account: Account = { login, kind: login.endsWith('[bot]') ? 'Bot' : 'User', id: nextId(world) };
  world.accounts.set(key, account);
  return account;
}

/** The account of whoever did something; null for one that was deleted since. */
export function actorOf(world: World, login: string | null): Account | null {
  return login === null ? null : accountOf(world, login);
}

/** An optional ISO 8601 instant, else the world's now. */
export function instant(world: World, at: string | undefined): Date {
  return at === undefined ? new Date(world.now) : new Date(at);
}

/** Whose address it is: GitHub's own tells, any other must have been added to an account. Null: nobody's. */
export function ownerOfAddress(world: World, email: string): string | null {
  const own = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i.exec(email)?.[1];
  return own ?? world.addresses.get(email.toLowerCase()) ?? null;
}
