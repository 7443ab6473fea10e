import { startEmbeddedGitHub } from 'embedded-github/server.ts';
import { createRepository } from 'embedded-github/world/repository.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import { readPolicy } from '../../src/git/policy-files.ts';
import { openCommit } from '../../src/git/snapshot.ts';
import { readBasePolicy } from '../../src/github/content/base-policy.ts';
import { readBranchTree } from '../../src/github/content/tree.ts';
import { openTree } from '../../src/github/content/tree-source.ts';
import type { Policy } from '../../src/sources/policy.ts';
import type { Source } from '../../src/sources/source.ts';
import { scratchRepository } from '../git/scratch-repository.ts';
import { connect } from '../github/connect.ts';

/** What a test is given: the VEPs and the policy of a repository that holds some files. */
export interface OpenedSource {
  readonly source: Source;
  /** The paths that were read, in order. */
  readonly read: readonly string[];
  readonly policy: Policy;
}

type Files = Readonly<Record<string, string>>;
type Use<Value> = (opened: OpenedSource) => Value | Promise<Value>;

function watch(source: Source): Pick<OpenedSource, 'source' | 'read'> {
  const read: string[] = [];
  const watched: Source = {
    paths: source.paths,
    read: (path, limit) => {
      read.push(path);
      return source.read(path, limit);
    },
  };
  return { source: watched, read };
}

async function onGitHub<Value>(files: Files, use: Use<Value>): Promise<Value> {
  const world = createWorld({ now: '2026-12-01T09:00:00Z' });
  createRepository(world, 'example/enhancements', { files });
  const github = await startEmbeddedGitHub(world);
  try {
    const client = connect(github);
    const tree = await readBranchTree(client, 'main', 'veps');
    const policy = await readBasePolicy(client, 'refs/heads/main', 'veps');
    return await use({ ...watch(openTree(client, { entries: tree?.entries ?? new Map() })), policy });
  } finally {
    await github.close();
  }
}

async function inClone<Value>(files: Files, use: Use<Value>): Promise<Value> {
  const repository = scratchRepository();
  const snapshot = await openCommit(repository.directory, repository.commit(files), 'veps');
  try {
    return await use({ ...watch(snapshot), policy: await readPolicy(snapshot, 'veps') });
  } finally {
    snapshot.close();
    repository.remove();
  }
}

/** The implementations of the port, by name. */
export const WORLDS = [
  ['GitHub', onGitHub],
  ['a clone', inClone],
] as const;
