import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PLAIN_CONFIG, stagePlainFiles, writePlainCommit } from './plain-commit.ts';

/** A repository in a temporary folder, on branch `main`, with fixed names and times. */
export interface ScratchRepository {
  readonly directory: string;
  git(...args: string[]): string;
  /** Writes a file without committing it. */
  write(path: string, text: string): void;
  /** Writes files and commits everything; gives the full sha. */
  commit(files: Readonly<Record<string, string>>, options?: CommitOptions): string;
  remove(): void;
}

export interface CommitOptions {
  readonly message?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly author?: string;
}

const NAME = 'Example';
const ADDRESS = 'example@example.org';
const NOON = '2026-01-01T12:00:00Z';

const SETTINGS = [
  `user.name=${NAME}`,
  `user.email=${ADDRESS}`,
  'commit.gpgsign=false',
  // Each commit would start two more processes to look whether there is something to tidy.
  'maintenance.auto=false',
  'gc.auto=0',
];
const CONFIG = SETTINGS.flatMap((setting) => ['-c', setting]);

/** Without the machine's own configuration, so that every machine gives the same commits. */
export const GIT_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A temporary folder, links resolved. */
export function scratchFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'vep-scratch-')));
}

/** Git in a folder that exists. */
export function gitIn(directory: string, args: readonly string[], date = NOON): string {
  const env = { ...process.env, ...GIT_ENVIRONMENT, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  return execFileSync('git', [...CONFIG, ...args], { cwd: directory, env, encoding: 'utf8', stdio: 'pipe' });
}

/** The commit that is checked out: read where git keeps it, for a process costs more than all else here. */
function headOf(directory: string): string {
  try {
    const head = readFileSync(join(directory, '.git/HEAD'), 'utf8').trim();
    return head.startsWith('ref: ') ? readFileSync(join(directory, '.git', head.slice(5)), 'utf8').trim() : head;
  } catch {
    return gitIn(directory, ['rev-parse', 'HEAD']).trim();
  }
}

/** Gives a folder that is a git checkout the methods of a scratch repository. */
export function useRepository(directory: string): ScratchRepository {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  return {
    directory,
    git: (...args) => gitIn(directory, args),
    write,
    commit: (files, { message = 'Change', date = NOON, author } = {}) => {
      for (const [path, text] of Object.entries(files)) {
        write(path, text);
      }
      const committer = `${NAME} <${ADDRESS}>`;
      const own = writePlainCommit(directory, { message, date, author: author ?? committer, committer });
      if (own !== null) {
        return own;
      }
      gitIn(directory, ['add', '--all']);
      const by = author === undefined ? [] : ['--author', author];
      gitIn(directory, ['commit', '--quiet', '--allow-empty', '-m', message, ...by], date);
      return headOf(directory);
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Makes an empty repository on branch `main`. */
export function scratchRepository(): ScratchRepository {
  const directory = scratchFolder();
  // What `git init` writes.
  mkdirSync(join(directory, '.git/objects'), { recursive: true });
  mkdirSync(join(directory, '.git/refs/heads'), { recursive: true });
  writeFileSync(join(directory, '.git/HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(directory, '.git/config'), PLAIN_CONFIG);
  return useRepository(directory);
}

/** The same repository in another folder, which is far faster than making it again. */
export function copyRepository({ directory }: ScratchRepository): ScratchRepository {
  const copy = scratchFolder();
  cpSync(directory, copy, { recursive: true, preserveTimestamps: true });
  if (!stagePlainFiles(copy)) {
    gitIn(copy, ['update-index', '-q', '--refresh']);
  }
  return useRepository(copy);
}
