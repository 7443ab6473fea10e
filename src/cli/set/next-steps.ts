import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathInside } from '../../git/repository.ts';
import type { Workspace } from '../../git/workspace.ts';
import { placeHere } from '../place-here.ts';
import type { World } from '../world.ts';
import type { Assignment } from './assignment.ts';

/** A word of a command line that a POSIX shell takes as it is. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** How to go on, for somebody who does this for the first time: lines to paste where they are. */
export function nextSteps(
  { directory, repository }: Workspace,
  { path, assignments }: { readonly path: string; readonly assignments: readonly Assignment[] },
  world: World,
): string {
  if (repository === null) {
    return '';
  }
  const isInside = pathInside(directory, realpathSync.native(world.directory)) !== null;
  const place = shellWord(isInside ? placeHere(join(directory, path), world) : path);
  const subject = assignments
    .map(({ text }) => text)
    .join(', ')
    .replace(/[^\w =.,@-]/g, '');
  const lines = [
    ...(isInside ? [] : [`cd ${shellWord(directory)}`]),
    `git add -- ${place}`,
    `git commit --signoff -m "Set ${subject}" -- ${place}`,
    'git push origin HEAD',
  ];
  return `To propose it, commit it with your sign-off, push, and open a pull request:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
