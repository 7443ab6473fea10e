import { type Message, message } from '../../../domain/finding/message.ts';
import type { DocumentHistory } from '../../../git/migration/document-histories.ts';
import { type MappedIdentity, readIdentities } from '../../../git/migration/identities.ts';
import { GitError } from '../../../git/run-git.ts';
import type { Workspace } from '../../../git/workspace.ts';
import { findRepositoryName } from '../../check/issues.ts';
import { tokenOf, type World } from '../../world.ts';
import { firstCommit } from './draft-origin.ts';
import type { PeopleAnswer } from './github-people.ts';
import type { HandleEvidence } from './known-handle.ts';
import { pullRequestsOf } from './people-to-ask.ts';

/** What is known of the people of all documents. */
export interface PeopleReading {
  readonly evidence: Pick<HandleEvidence, 'accounts' | 'identities'>;
  readonly pullRequests: PeopleAnswer['pullRequests'];
  readonly notes: readonly Message[];
}

const NOTHING: PeopleAnswer = { accounts: new Map(), pullRequests: new Map(), notes: [] };

function withoutAnswer(why: Message): PeopleAnswer {
  return { ...NOTHING, notes: [message`GitHub was not asked about people: ${why}`] };
}

async function readFromGitHub(
  histories: readonly DocumentHistory[],
  { repository }: Workspace,
  world: World,
): Promise<PeopleAnswer> {
  const first = histories.flatMap((history) => firstCommit(history) ?? []);
  const firstCommits = [...new Map(first.map((commit) => [commit.commit, commit])).values()];
  if (tokenOf(world) === '' || repository === null || firstCommits.length === 0) {
    return NOTHING;
  }
  const name = await findRepositoryName(repository, world);
  if (name === null) {
    return withoutAnswer(message`no remote names a repository on GitHub.`);
  }
  try {
    // Loaded only here, for GitHub's client takes longer to start than most migrations take altogether.
    const { askGitHub } = await import('./github-people.ts');
    const pullRequests = [...new Set(histories.flatMap(pullRequestsOf))];
    return await askGitHub({ repository: name, firstCommits, pullRequests }, world);
  } catch (error) {
    return withoutAnswer(message`${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Everybody in the history tells something; without it the rest is still worth doing. */
async function readFromHistory({ directory, repository }: Workspace): Promise<readonly MappedIdentity[]> {
  const head = (await repository?.objects.findCommit('HEAD')) ?? null;
  try {
    return head === null ? [] : await readIdentities(directory, head);
  } catch (error) {
    if (error instanceof GitError) {
      return [];
    }
    throw error;
  }
}

/** Finds out what the history says about people's handles, and GitHub where there is a token. */
export async function readPeople(
  histories: readonly DocumentHistory[],
  workspace: Workspace,
  world: World,
): Promise<PeopleReading> {
  const [identities, { accounts, pullRequests, notes }] = await Promise.all([
    readFromHistory(workspace),
    readFromGitHub(histories, workspace, world),
  ]);
  return { evidence: { accounts, identities }, pullRequests, notes };
}
