import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectFiles, readProjectFile } from './project-files.ts';

const FILES = projectFiles();

/** The kit's files lie in other places once they are copied: their links are for there. */
const PAGES = FILES.filter(
  (path) => path.endsWith('.md') && (!path.startsWith('adopt/') || path === 'adopt/README.md'),
);

/** The targets of the links and pictures of a page that lie in this project, outside code. */
function localTargets(page: string): readonly string[] {
  const text = readProjectFile(page).replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => !/^(?:[a-z]+:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''));
}

function exists(target: string): boolean {
  return FILES.some((file) => file === target || file.startsWith(`${target.replace(/\/$/, '')}/`));
}

test('every link between our pages leads somewhere', () => {
  expect(PAGES.flatMap(localTargets).length).toBeGreaterThan(20);
  const broken = PAGES.flatMap((page) => {
    const targets = localTargets(page).filter((target) => !exists(posix.join(posix.dirname(page), target)));
    return targets.map((target) => `${page}: ${target}`);
  });
  expect(broken).toEqual([]);
});

test('the first lines of the README set up, show and test the project', () => {
  const blocks = [...readProjectFile('README.md').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((match) => match[1]);
  expect(blocks.slice(0, 2)).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
});
