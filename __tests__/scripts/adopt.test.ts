import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { isOwner, readKit } from '../../scripts/adopt/kit.ts';
import { writeKit } from '../../scripts/adopt/write-kit.ts';
import { projectFiles } from '../contract/project-files.ts';

const KIT = readKit('some-org');
const PATHS = KIT.map(({ path }) => path);
const folder = mkdtempSync(join(tmpdir(), 'kit-'));

afterAll(() => rmSync(folder, { recursive: true }));

test('the written kit is the whole kit, and nothing in it is left to fill in', () => {
  const files = projectFiles().filter((path) => path.startsWith('adopt/'));
  expect(PATHS).toEqual(files.map((path) => path.slice('adopt/'.length)));
  expect(KIT.filter(({ text }) => /\bOWNER\b/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('every mention of the action names its owner', () => {
  const mentions = KIT.flatMap(({ text }) => text.match(/[\w-]+\/vep-governance\b(?!\.(?:yml|tgz))/g) ?? []);
  expect(mentions.length).toBeGreaterThan(5);
  expect(mentions.filter((mention) => !/^(?:some-org|workflows)\//.test(mention))).toEqual([]);
});

test("the README's links lead to a file of the kit or to a page of the action", () => {
  const readme = KIT.find(({ path }) => path === 'README.md')?.text ?? '';
  const targets = [...readme.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  const home = 'https://github.com/some-org/vep-governance/blob/v1/';
  const pages = targets
    .filter((target) => target.startsWith(home))
    .map((target) => target.slice(home.length).replace(/#.*$/, ''));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((page) => !projectFiles().includes(page))).toEqual([]);
  expect(targets.filter((target) => !target.startsWith(home) && !PATHS.includes(target))).toEqual([]);
});

test('it is written to a new folder, and never over anything', () => {
  const out = join(folder, 'a/kit');
  expect(writeKit('some-org', out)).toEqual(PATHS);
  expect(readFileSync(join(out, '.github/workflows/vep-governance.yml'), 'utf8')).toContain(
    'some-org/vep-governance@v1',
  );
  expect(() => writeKit('some-org', out)).toThrow('is not empty. Name a new one.');
});

test.each(['kubevirt', 'a', 'Some-Org-2'])('%j is an owner', (name) => {
  expect(isOwner(name)).toBe(true);
});

test.each(['', '-a', 'a-', 'a--b', 'a/b', 'a b', '$(x)', 'a'.repeat(40)])('%j is none', (name) => {
  expect(isOwner(name)).toBe(false);
  expect(() => writeKit(name, join(folder, 'none'))).toThrow('is not the name of a GitHub user or organization.');
});
