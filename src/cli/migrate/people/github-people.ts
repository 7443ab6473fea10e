import { type Message, message } from '../../../domain/finding/message.ts';
import { isBotName } from '../../../domain/settings/bot-name.ts';
import { DEFAULT_SETTINGS } from '../../../domain/settings/default-settings.ts';
import { isSameHandle } from '../../../domain/vep/handle.ts';
import type { DocumentCommit } from '../../../git/migration/document-histories.ts';
import type { RepositoryName } from '../../../github/client/client.ts';
import { readParent } from '../../../github/content/parent-repository.ts';
import { type CommitAccount, readCommitAccounts } from '../../../github/migration/commit-accounts.ts';
import { type PullRequestVoices, readPullRequestVoices } from '../../../github/migration/pull-request-voices.ts';
import { clientsOf } from '../../github-clients.ts';
import type { World } from '../../world.ts';
import type { KnownHandle } from './known-handle.ts';
import { pullRequestOf } from './people-to-ask.ts';

/** What to ask GitHub. */
export interface PeopleQuestion {
  readonly repository: RepositoryName;
  /** The commits that documents began with. */
  readonly firstCommits: readonly DocumentCommit[];
  /** Every pull request that made a document. */
  readonly pullRequests: readonly number[];
}

/** What GitHub says. */
export interface PeopleAnswer {
  /** By address in lower case. */
  readonly accounts: ReadonlyMap<string, KnownHandle>;
  readonly pullRequests: ReadonlyMap<number, PullRequestVoices>;
  /** Why a part of the answer is missing. */
  readonly notes: readonly Message[];
}

/** A person waits, but for a whole repository. */
const REQUEST_POLICY = { attempt: 20_000, total: 60_000, second: 1000, longestWait: 5, writeSpacing: 0 };

/** Whoever opened the pull request wrote its commit, if the commit's address belongs to no account. */
function byPullRequest(
  commits: readonly DocumentCommit[],
  pullRequests: PeopleAnswer['pullRequests'],
): ReadonlyMap<string, KnownHandle> {
  const found = new Map<string, KnownHandle | null>();
  for (const { author, subject } of commits) {
    const number = pullRequestOf(subject) ?? 0;
    const opener = pullRequests.get(number)?.author ?? null;
    if (opener !== null && !opener.isBot && !isBotName(opener.login, DEFAULT_SETTINGS)) {
      const email = author.email.toLowerCase();
      const other = found.get(email);
      const isSame = other === undefined || (other !== null && isSameHandle(other.handle, opener.login));
      found.set(email, isSame ? { handle: opener.login, source: message`the author of pull request ${number}` } : null);
    }
  }
  return new Map([...found].flatMap(([email, handle]) => (handle === null ? [] : [[email, handle] as const])));
}

function byCommit(accounts: readonly CommitAccount[]): ReadonlyMap<string, KnownHandle> {
  return new Map(
    accounts.flatMap(({ email, login }) =>
      login === null ? [] : [[email.toLowerCase(), { handle: login, source: message`GitHub` }] as const],
    ),
  );
}

/** Asks GitHub whose commits these are and who spoke on the pull requests, a fork's at the repository it is a fork of. */
export async function askGitHub(
  { repository, firstCommits, pullRequests }: PeopleQuestion,
  world: World,
): Promise<PeopleAnswer> {
  const clientOf = clientsOf(world, REQUEST_POLICY);
  const client = clientOf(repository);
  const commits = firstCommits.map(({ commit }) => commit);
  const [parent, accounts, own] = await Promise.all([
    readParent(client),
    readCommitAccounts(client, commits),
    readPullRequestVoices(client, pullRequests),
  ]);
  const voices = parent === null ? own : await readPullRequestVoices(clientOf(parent), pullRequests);
  const known = new Map(
    [...voices].flatMap(([number, voice]) =>
      voice.state === 'known' && voice.value !== null ? [[number, voice.value] as const] : [],
    ),
  );
  const failed = [...accounts, ...voices.values()].find(({ state }) => state === 'undetermined');
  return {
    accounts: new Map([
      ...byPullRequest(firstCommits, known),
      ...byCommit(accounts.flatMap((account) => (account.state === 'known' ? account.value : []))),
    ]),
    pullRequests: known,
    notes: failed?.state === 'undetermined' ? [failed.reason] : [],
  };
}
