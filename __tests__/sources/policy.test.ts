import { describe, expect, test } from '@jest/globals';
import { listDocuments, listSigs, readBaseVeps } from '../../src/sources/documents.ts';
import { readSigOwners } from '../../src/sources/policy.ts';
import { vepText } from '../cli/vep-texts.ts';
import { type OpenedSource, WORLDS } from './source-worlds.ts';

const TEMPLATE = 'veps/NNNN-vep-template/vep.md';
const FOO = 'veps/sig-compute/1-foo/vep.md';
const BAR = 'veps/sig-compute/2-bar/vep.md';
const OLD = 'veps/sig-release/old.md';

const FILES: Readonly<Record<string, string>> = {
  [TEMPLATE]: '# Title\n\n## Overview\n\n## Design\n',
  'veps/sig-compute/OWNERS': 'reviewers: [compute-people, alice]\napprovers: []\n',
  [FOO]: vepText({ replaces: '2', 'superseded-by': '3' }),
  'veps/sig-compute/1-foo/part-2.md': '# Part 2\n',
  [BAR]: vepText({ 'vep-number': '7' }),
  [OLD]: '# Old\n',
  'veps/sig-none': 'A file is no folder.\n',
  OWNERS: 'approvers: [Compute-People, frank]\n',
  OWNERS_ALIASES: 'aliases: {compute-people: [bob]}\n',
};

/** The same without one of them. */
function without(one: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== one));
}

describe.each(WORLDS)('the facts of a base branch on %s', (_, openCommits) => {
  const open = <Value>(
    files: Readonly<Record<string, string>>,
    use: (opened: OpenedSource) => Value | Promise<Value>,
  ) => openCommits([{ date: '2026-01-01T12:00:00Z', files }], use);

  test('the documents are what carries a proposal', async () => {
    expect(await open(FILES, ({ source }) => listDocuments(source.paths, 'veps'))).toEqual([FOO, BAR, OLD]);
  });

  test('SIGs are the known ones and the folders', async () => {
    const sigs = await open(FILES, ({ source }) => listSigs(source.paths, 'veps', ['sig-network', 'sig-compute']));
    expect(sigs).toEqual(['sig-network', 'sig-compute', 'sig-release']);
  });

  test('only documents whose numbers are wanted are read, and none that is judged anyway', async () => {
    await open(FILES, async ({ source, read }) => {
      const question = { root: 'veps', numbers: [1, 2], judged: new Set([BAR]) };
      expect(await readBaseVeps(source, question)).toEqual([
        { path: FOO, number: 1, succession: { replaces: [2], supersededBy: 3 } },
        { path: BAR, number: 2, succession: null },
        { path: OLD, number: null, succession: null },
      ]);
      expect(read).toEqual([FOO]);
    });
  });

  test('a document that was read counts by its own number', async () => {
    const question = { root: 'veps', numbers: [2], judged: new Set<string>() };
    const veps = await open(FILES, ({ source }) => readBaseVeps(source, question));
    expect(veps[1]).toMatchObject({ number: 7 });
  });

  test('whom to ask are people: aliases are resolved, a SIG without OWNERS has none', async () => {
    await open(FILES, async ({ source, policy: { aliases, approvers, reviewers } }) => {
      expect({ approvers, reviewers }).toEqual({ approvers: ['bob', 'frank'], reviewers: [] });
      const sigs = ['sig-compute', 'sig-network'];
      expect([...(await readSigOwners(source, { root: 'veps', sigs, aliases }))]).toEqual([
        ['sig-compute', { approvers: [], reviewers: ['bob', 'alice'] }],
        ['sig-network', { approvers: [], reviewers: [] }],
      ]);
    });
  });

  test.each([
    ['without aliases every name is a person', without('OWNERS_ALIASES'), ['Compute-People', 'frank']],
    ['with aliases that cannot be read nobody is', { ...FILES, OWNERS_ALIASES: 'aliases: [' }, []],
    ['without OWNERS nobody is', without('OWNERS'), []],
  ])('%s', async (_name, files, approvers) => {
    expect((await open(files, ({ policy }) => policy)).approvers).toEqual(approvers);
  });

  test.each([
    ['the sections are the template’s', FILES, ['Overview', 'Design']],
    ['without a template no sections are known', without(TEMPLATE), null],
  ])('%s', async (_name, files, sections) => {
    expect((await open(files, ({ policy }) => policy)).expectedSections).toEqual(sections);
  });

  test('what is not there is nothing', async () => {
    expect(await open(FILES, ({ source }) => source.read('veps/sig-compute/3-baz/vep.md'))).toBeNull();
  });
});
