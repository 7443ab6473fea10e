import { cpSync } from 'node:fs';
import { type EmbeddedGitHub, type ServerOptions, startEmbeddedGitHub } from 'embedded-github/server.ts';
import type { Files } from 'embedded-github/world/commit-files.ts';
import { type Issue, openIssue } from 'embedded-github/world/issue.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { addReference } from 'embedded-github/world/reference.ts';
import { createRepository, type Repository } from 'embedded-github/world/repository.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import { type ScratchRepository, scratchFolder, scratchRepository, useRepository } from '../git/scratch-repository.ts';
import { documentText, TRACKED } from '../vep-document.ts';

export const ISSUE = 500;

/** What the workflow of the kit gives the job that makes the board. */
export const BOARD_TOKEN = {
  login: 'github-actions[bot]',
  permissions: { contents: 'read', issues: 'write', 'pull-requests': 'read' },
} as const;

export const BOARD_INPUTS = {
  folder: 'site',
  issue: String(ISSUE),
  'page-url': 'https://example.github.io/enhancements',
  'schedule-repository': 'example/sig-release',
};

function schedule(...rows: readonly (readonly [when: string, what: string])[]): string {
  return rows.map(([when, what]) => `- when: ${when}\n  who: KubeVirt\n  what: ${what}\n`).join('');
}

const CALENDAR: Files = {
  'releases/v1.10/schedule.yaml': schedule(
    ['2026/06/24', 'Work begins'],
    ['2026/09/02', 'VEP Freeze'],
    ['2026/10/21', 'Code Freeze'],
    ['2026/11/18', 'Tag v1.10.0'],
  ),
  'releases/v1.11/schedule.yaml': schedule(
    ['2027/01/06', 'VEP Freeze'],
    ['2027/02/24', 'Code Freeze'],
    ['2027/03/24', 'Tag v1.11.0'],
  ),
};

export function vepPath(number: number): string {
  return `veps/sig-compute/${number}-foo/vep.md`;
}

export function vepText(number: number, fields: Parameters<typeof documentText>[0] = {}): string {
  const own = { title: `Foo ${number}`, 'vep-number': String(number), milestone: '{alpha: "v1.10"}', ...fields };
  return documentText(own, `# VEP #${number}: Foo ${number}\n`);
}

/** Committed in time, named in prose, and planned without having been committed. */
export const DOCUMENTS: Files = {
  'veps/sig-compute/OWNERS': 'approvers: [erin]\n',
  [vepPath(123)]: vepText(123, TRACKED),
  [vepPath(124)]: vepText(124),
  'veps/sig-network/7-old/vep.md': '# VEP #7: Old\n\nThis VEP targets beta for version: v1.10\n',
};

const checkouts = new Map<Files, ScratchRepository>();

/** A repository of two commits: VEP 123 is approved by the second one. */
function commitAll(documents: Files): ScratchRepository {
  const made = scratchRepository();
  const texts = Object.fromEntries(Object.entries(documents).map(([path, text]) => [path, String(text)]));
  made.commit(
    { ...texts, [vepPath(123)]: vepText(123) },
    { message: 'Add proposals (#300)', date: '2026-08-01T12:00:00Z' },
  );
  made.commit(texts, { message: 'Approve foo (#301)', date: '2026-08-20T12:00:00Z' });
  return made;
}

/** A copy, which is far faster than committing everything again. */
function checkOut(documents: Files): ScratchRepository {
  const made = checkouts.get(documents) ?? commitAll(documents);
  checkouts.set(documents, made);
  const copy = scratchFolder();
  cpSync(made.directory, copy, { recursive: true });
  return useRepository(copy);
}

/** Removes what the checkouts are copied from. */
export function removeCheckouts(): void {
  for (const made of checkouts.values()) {
    made.remove();
  }
  checkouts.clear();
}

/** On 2026-10-05: a checkout with its history, and its repository on GitHub. */
export interface BoardWorld {
  readonly checkout: ScratchRepository;
  readonly repository: Repository;
  /** The pinned issue. */
  readonly issue: Issue;
}

/** Makes the world; the checkout is to be removed. */
export function createBoardWorld(documents: Files = DOCUMENTS): BoardWorld {
  const world = createWorld({ now: '2026-10-05T06:00:00Z' });
  createRepository(world, 'example/sig-release', { files: CALENDAR });
  const repository = createRepository(world, 'example/enhancements', { files: documents });
  const code = createRepository(world, 'example/kubevirt', { files: { 'a.go': '1' } });
  const tracked = openIssue(repository, { title: 'Foo', number: 123, body: '**Proposal status**: implementable\n' });
  openIssue(repository, { title: 'Bar', number: 124, body: '' });
  addReference(tracked, openPullRequest(code, { title: 'Implement foo', number: 9, files: { 'a.go': '2' } }), {
    by: 'alice',
  });
  openPullRequest(repository, {
    title: 'Approve bar',
    author: 'alice',
    number: 400,
    files: { [vepPath(124)]: vepText(124, TRACKED) },
  });
  const issue = openIssue(repository, { title: 'VEP board', number: ISSUE, body: 'Where everything is.\n' });
  return { checkout: checkOut(documents), repository, issue };
}

/** Starts the server for the length of a test; a request or query that GitHub would not understand fails it. */
export async function withBoardWorld<Result>(
  use: (world: BoardWorld & { readonly github: EmbeddedGitHub }) => Promise<Result>,
  { documents, ...options }: ServerOptions & { readonly documents?: Files } = {},
): Promise<Result> {
  const made = createBoardWorld(documents);
  const github = await startEmbeddedGitHub(made.repository.world, {
    tokens: { 'test-token': BOARD_TOKEN },
    ...options,
  });
  try {
    const result = await use({ ...made, github });
    if (github.problems.length > 0) {
      throw new Error(github.problems.join('\n'));
    }
    return result;
  } finally {
    await github.close();
    made.checkout.remove();
  }
}
