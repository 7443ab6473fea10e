import { type ObjectStore, readCommit } from 'embedded-github/git/object-store.ts';
import { listTree } from 'embedded-github/git/tree.ts';
import type { Files } from 'embedded-github/world/commit-files.ts';
import { vepPath } from '../../action/gate-world.ts';
import type { Stage, Status, Tree, Vep } from './freeze-model.ts';
import type { Edit } from './history-step.ts';

const STAGES: readonly Stage[] = ['alpha', 'beta', 'ga'];

/** Enough that a document which is migrated and renumbered is still called a rename. */
function story(origin: number): readonly string[] {
  return Array.from({ length: 40 }, (_, line) => `Line ${line} of the long story ${origin.toString(36)}.`);
}

/** The text of a document of the model. */
function textOf(number: number, { kind, status, stage, targets, origin, notes }: Vep): string {
  const body = [
    `# VEP #${number}: Foo`,
    '',
    '## Overview',
    '',
    ...story(origin),
    ...Array.from({ length: notes + 1 }, () => 'A sentence.'),
    '',
  ];
  if (kind === 'legacy') {
    const prose = STAGES.flatMap((name) => [`This VEP targets ${name} for version: ${targets[name]}`, '']);
    return [...body, `It was VEP ${origin}, ${status}, ${stage} once.`, '', ...prose].join('\n');
  }
  const fields = [
    `title: Foo ${origin}`,
    `vep-number: ${number}`,
    'creation-date: "2026-01-31"',
    `status: ${status}`,
    'authors: ["@alice"]',
    'owning-sig: sig-compute',
    'reviewers: ["@bob"]',
    'approvers: ["@carol"]',
    `feature-gate: Foo${origin}`,
    `stage: ${stage}`,
    'milestone:',
    ...STAGES.map((name) => `  ${name}: "${targets[name]}"`),
  ];
  return ['---', ...fields, '---', ...body].join('\n');
}

function capture(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? '';
}

/** Reads {@link textOf} back. */
function parseText(text: string): Vep {
  const kind = text.startsWith('---') ? 'vep' : 'legacy';
  const isVep = kind === 'vep';
  const target = (name: Stage) =>
    capture(
      text,
      isVep ? new RegExp(`^ {2}${name}: "(.*)"$`, 'm') : new RegExp(`targets ${name} for version: (.*)$`, 'm'),
    );
  const [, origin, status, stage] =
    (isVep ? /^title: Foo (\d+)$.*^status: (\w+)$.*^stage: (\w+)$/ms : /It was VEP (\d+), (\w+), (\w+) once/).exec(
      text,
    ) ?? [];
  return {
    kind,
    status: status as Status,
    stage: stage as Stage,
    targets: { alpha: target('alpha'), beta: target('beta'), ga: target('ga') },
    origin: Number(origin),
    notes: text.split('A sentence.').length - 2,
  };
}

const known = new Map<string, Vep>();
const trees = new Map<string, Tree>();

/** The documents of a commit. */
export function treeAt(store: ObjectStore, commit: string): Tree {
  const { tree } = readCommit(store, commit);
  let found = trees.get(tree);
  if (found === undefined) {
    const documents = listTree(store, tree).flatMap(({ path, id }) => {
      const number = /^veps\/sig-compute\/(\d+)-foo\/vep\.md$/.exec(path)?.[1];
      const vep = known.get(id) ?? (number === undefined ? null : parseText(store.blobs.get(id)?.toString() ?? ''));
      if (vep !== null) {
        known.set(id, vep);
      }
      return number === undefined || vep === null ? [] : [[Number(number), vep] as const];
    });
    found = new Map(documents);
    trees.set(tree, found);
  }
  return found;
}

const FRESH: Vep = {
  kind: 'vep',
  status: 'provisional',
  stage: 'alpha',
  targets: { alpha: 'v1.11', beta: 'v1.12', ga: 'v1.13' },
  origin: 0,
  notes: 0,
};

/** What is on the base branches at first: a commitment, an idea, a legacy document, and one with a number that is no issue. */
export const FIRST: Tree = new Map<number, Vep>([
  [100, { ...FRESH, origin: 100, status: 'implementable' }],
  [101, { ...FRESH, origin: 101 }],
  [102, { ...FRESH, origin: 102, kind: 'legacy' }],
  [105, { ...FRESH, origin: 105, status: 'implementable' }],
]);

/** A document that is done has reached its last stage. */
function withStatus(vep: Vep, status: Status): Vep {
  return { ...vep, status, stage: status === 'implemented' ? 'ga' : vep.stage };
}

function editVep(vep: Vep, edit: Edit): Vep {
  switch (edit.do) {
    case 'status':
      return vep.kind === 'legacy' ? vep : withStatus(vep, edit.to);
    case 'stage':
      return vep.kind === 'legacy' || vep.status === 'implemented' ? vep : { ...vep, stage: edit.to };
    case 'target':
      return { ...vep, targets: { ...vep.targets, [edit.stage]: edit.to } };
    case 'migrate':
      return vep.kind === 'legacy' ? { ...vep, kind: 'vep', status: 'implementable' } : vep;
    case 'note':
    case 'renumber':
      return { ...vep, notes: vep.notes + (edit.do === 'note' ? 1 : 0) };
  }
}

/** The tree after edits. A number of which there is no document is a new one's; one that moved is followed. */
function editTree(tree: Tree, edits: readonly Edit[]): Tree {
  const next = new Map(tree);
  for (const edit of edits) {
    const moved = [...next].find(([, { origin }]) => origin === edit.number)?.[0];
    const number = moved ?? edit.number;
    const vep = editVep(next.get(number) ?? { ...FRESH, origin: number }, edit);
    const isRenumbered = edit.do === 'renumber' && vep.kind === 'vep' && number === edit.number && next.has(number);
    next.delete(number);
    next.set(isRenumbered ? number + 20 : number, vep);
  }
  return next;
}

/** The files that make one tree out of another. */
export function filesBetween(before: Tree, after: Tree): Files {
  const gone = [...before.keys()]
    .filter((number) => !after.has(number))
    .map((number) => [vepPath(number), null] as const);
  const there = [...after].filter(([number, vep]) => before.get(number) !== vep);
  return Object.fromEntries([
    ...gone,
    ...there.map(([number, vep]) => [vepPath(number), textOf(number, vep)] as const),
  ]);
}

export function editedFiles(tree: Tree, edits: readonly Edit[]): Files {
  return filesBetween(tree, editTree(tree, edits));
}
