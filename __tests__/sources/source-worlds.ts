import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { createRepository } from 'embedded-github/world/repository.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import { readPolicy } from '../../src/git/policy-files.ts';
import { openCommit } from '../../src/git/snapshot.ts';
import { readBasePolicy } from '../../src/github/content/base-policy.ts';
import { settleTree } from '../../src/github/content/tree.ts';
import { openBranch } from '../../src/github/history/branch-source.ts';
import type { Policy } from '../../src/sources/policy.ts';
import type { Source } from '../../src/sources/source.ts';
import { inRepository } from '../git/in-repository.ts';
import { scratchRepository } from '../git/scratch-repository.ts';
import { connect } from '../github/connect.ts';

const ROOT = 'veps';

/** What a test is given: the VEPs and the policy of a repository with some commits. */
export interface OpenedSource {
  readonly source: Source;
  /** The paths that were read, in order. */
  readonly read: readonly string[];
  readonly policy: Policy;
}

/** A commit of the branch: what it writes, and what it removes by null. */
export interface DatedFiles {
  /** ISO 8601 in UTC. */
  readonly date: string;
  readonly files: Readonly<Record<string, string | null>>;
}

type Use<Value> = (opened: OpenedSource) => Value | Promise<Value>;

function watch(source: Source): Pick<OpenedSource, 'source' | 'read'> {
  const read: string[] = [];
  const watched: Source = {
    ...source,
    read: (path, limit) => {
      read.push(path);
      return source.read(path, limit);
    },
  };
  return { source: watched, read };
}

async function onGitHub<Value>(commits: readonly DatedFiles[], use: Use<Value>): Promise<Value> {
  const world = createWorld({ now: '2026-12-01T09:00:00Z' });
  const repository = createRepository(world, 'example/enhancements');
  for (const commit of commits) {
    commitFiles(repository, 'main', commit);
  }
  const github = await startEmbeddedGitHub(world);
  try {
    const client = connect(github);
    const policy = await readBasePolicy(client, 'refs/heads/main', ROOT);
    const { entries } = await settleTree(client, null, { path: ROOT, oid: policy.rootTree });
    return await use({ ...watch(openBranch(client, { tip: policy.tip, root: ROOT }, entries)), policy });
  } finally {
    await github.close();
  }
}

async function inClone<Value>(commits: readonly DatedFiles[], use: Use<Value>): Promise<Value> {
  const repository = scratchRepository();
  let tip = '';
  for (const { date, files } of commits) {
    const written: Record<string, string> = {};
    for (const [path, text] of Object.entries(files)) {
      if (text === null) {
        rmSync(join(repository.directory, path));
      } else {
        written[path] = text;
      }
    }
    tip = repository.commit(written, { date });
  }
  try {
    return await inRepository(repository.directory, async (found) => {
      const source = await openCommit(found, tip, ROOT);
      return await use({ ...watch(source), policy: await readPolicy(source, ROOT) });
    });
  } finally {
    repository.remove();
  }
}

/** The implementations of the port, by name. */
export const WORLDS = [
  ['GitHub', onGitHub],
  ['a clone', inClone],
] as const;
