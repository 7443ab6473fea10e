import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { IssueKind } from '../../domain/report/facts.ts';
import { readRemote } from '../../git/remote.ts';
import type { Repository } from '../../git/repository.ts';
import type { RepositoryName } from '../../github/client/client.ts';
import { tokenOf, type World } from '../world.ts';

/** What is under each number, and what to say about it. */
export interface IssueReading {
  readonly issues: ReadonlyMap<number, Known<IssueKind>>;
  readonly notes: readonly Message[];
}

const GITHUB = /^(?:https:\/\/(?:[^@/]*@)?|(?:ssh:\/\/)?git@)github\.com[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
const NAME = /^([^/]+)\/([^/]+)$/;

/** The repository that the numbers belong to: a workflow's, else that of the remote. */
export async function findRepositoryName(
  repository: Repository,
  { environment }: World,
): Promise<RepositoryName | null> {
  const named = NAME.exec(environment.GITHUB_REPOSITORY ?? '');
  const found = named ?? GITHUB.exec((await readRemote(repository.directory))?.url ?? '');
  const [, owner, name] = found ?? [];
  return owner === undefined || name === undefined ? null : { owner, name };
}

function notAsked(numbers: readonly number[]): IssueReading['issues'] {
  return new Map(numbers.map((number) => [number, { state: 'known', value: 'not-asked' }]));
}

/** Without an answer a number counts as not looked up: offline, the rest is still worth judging. */
function withoutAnswer(numbers: readonly number[], why: Message): IssueReading {
  return { issues: notAsked(numbers), notes: [message`Tracking issues were not checked: ${why}`] };
}

/** Looks tracking issues up where a token allows it. */
export async function readIssues(
  numbers: readonly number[],
  repository: Repository | null,
  world: World,
): Promise<IssueReading> {
  if (numbers.length === 0 || tokenOf(world) === '') {
    return { issues: notAsked(numbers), notes: [] };
  }
  if (repository === null) {
    return withoutAnswer(numbers, message`this folder is no git repository.`);
  }
  const name = await findRepositoryName(repository, world);
  if (name === null) {
    return withoutAnswer(numbers, message`no remote names a repository on GitHub.`);
  }
  try {
    // Loaded only here, for GitHub's client takes longer to start than most checks take altogether.
    const { askGitHub } = await import('./issue-lookup.ts');
    const issues = await askGitHub(numbers, name, world);
    const failed = [...issues.values()].find((issue) => issue.state === 'undetermined');
    return failed === undefined ? { issues, notes: [] } : { issues: notAsked(numbers), notes: [failed.reason] };
  } catch (error) {
    return withoutAnswer(numbers, message`${error instanceof Error ? error.message : String(error)}`);
  }
}
