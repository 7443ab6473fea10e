import { expect, test } from '@jest/globals';
import { listDocuments, readPolicy } from '../../src/git/policy.ts';
import type { Snapshot } from '../../src/git/snapshot.ts';
import { vepText } from '../cli/vep-texts.ts';

const FILES: Readonly<Record<string, string>> = {
  'veps/NNNN-vep-template/vep.md': '# Title\n\n## Overview\n\n## Design\n',
  'veps/sig-compute/OWNERS': 'reviewers: [compute-people, alice]\napprovers: []\n',
  'veps/sig-compute/1-foo/vep.md': vepText({ replaces: '2', 'superseded-by': '3' }),
  'veps/sig-compute/1-foo/part-2.md': '# Part 2\n',
  'veps/sig-compute/2-bar/vep.md': vepText({ 'vep-number': '7' }),
  'veps/sig-release/old.md': '# Old\n',
  OWNERS: 'approvers: [Compute-People, frank]\n',
  OWNERS_ALIASES: 'aliases: {compute-people: [bob]}\n',
};

const read: string[] = [];

const SNAPSHOT: Snapshot = {
  paths: Object.keys(FILES).filter((path) => path.startsWith('veps/')),
  read: (path) => {
    read.push(path);
    const text = FILES[path];
    return Promise.resolve(text === undefined ? null : { kind: 'text', text });
  },
  close: () => undefined,
};

const REQUEST = {
  snapshot: SNAPSHOT,
  root: 'veps',
  knownSigs: ['sig-network', 'sig-compute'],
  sigs: [],
  judged: new Set<string>(),
};

test('the documents are what carries a proposal', () => {
  expect(listDocuments(SNAPSHOT.paths, 'veps')).toEqual([
    'veps/sig-compute/1-foo/vep.md',
    'veps/sig-compute/2-bar/vep.md',
    'veps/sig-release/old.md',
  ]);
});

test('SIGs are the known ones and the folders', async () => {
  const { sigs } = await readPolicy({ ...REQUEST, numbers: new Set() });
  expect(sigs).toEqual(['sig-network', 'sig-compute', 'sig-release']);
});

test('only documents whose numbers are wanted are read, and none that is judged anyway', async () => {
  read.length = 0;
  const wanted = { ...REQUEST, numbers: new Set([1, 2]), judged: new Set(['veps/sig-compute/2-bar/vep.md']) };
  const { baseVeps } = await readPolicy(wanted);
  expect(baseVeps).toEqual([
    { path: 'veps/sig-compute/1-foo/vep.md', number: 1, succession: { replaces: [2], supersededBy: 3 } },
    { path: 'veps/sig-compute/2-bar/vep.md', number: 2, succession: null },
    { path: 'veps/sig-release/old.md', number: null, succession: null },
  ]);
  expect(read).not.toContain('veps/sig-compute/2-bar/vep.md');
});

test('a document that was read counts by its own number', async () => {
  const { baseVeps } = await readPolicy({ ...REQUEST, numbers: new Set([2]) });
  expect(baseVeps[1]).toMatchObject({ number: 7 });
});

test('whom to ask are people: aliases are resolved, a SIG without OWNERS has none', async () => {
  const { owners } = await readPolicy({ ...REQUEST, sigs: ['sig-compute', 'sig-network'], numbers: new Set() });
  expect(owners.root).toEqual({ approvers: ['bob', 'frank'], reviewers: [] });
  expect([...owners.sigs]).toEqual([
    ['sig-compute', { approvers: [], reviewers: ['bob', 'alice'] }],
    ['sig-network', { approvers: [], reviewers: [] }],
  ]);
});

test('the sections are the template’s, and unknown without one', async () => {
  expect((await readPolicy({ ...REQUEST, numbers: new Set() })).expectedSections).toEqual(['Overview', 'Design']);
  const without = { ...SNAPSHOT, read: () => Promise.resolve(null) };
  expect((await readPolicy({ ...REQUEST, snapshot: without, numbers: new Set() })).expectedSections).toBeNull();
});
