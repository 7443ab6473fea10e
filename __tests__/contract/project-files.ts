import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of everything that is committed or about to be: what git tracks or would add. */
export function projectFiles(): readonly string[] {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], options);
  return [...new Set(output.split('\0'))].filter((path) => path !== '' && existsSync(join(ROOT, path))).sort();
}

/** The text of a file, by its path from the top of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The TypeScript below src/. */
export function sourceFiles(): readonly string[] {
  return projectFiles().filter((path) => /^src\/.*\.tsx?$/.test(path));
}

/** All our code: sources, tests, packages and what development needs. */
export function codeFiles(): readonly string[] {
  return projectFiles().filter((path) =>
    /^(?:src|__tests__|packages|playground|scripts|bench)\/.*\.(?:tsx?|mjs)$/.test(path),
  );
}
