import { describe, expect, test } from '@jest/globals';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import type { VepIdentity } from '../../src/domain/vep/vep-identity.ts';
import { buildRegistry } from '../../src/judge/registry.ts';
import { buildFacts, identity } from '../rules/facts-builder.ts';
import { added, attachment, buildVep, legacyVep, modified, moved, removed } from '../rules/vep-builder.ts';

const A = 'veps/sig-a/1-a/vep.md';
const B = 'veps/sig-b/2-b/vep.md';

function registry(changes: readonly VepChange[], baseVeps: readonly VepIdentity[] = []) {
  const { before, after } = buildRegistry(changes, buildFacts({ baseVeps }), 'veps');
  const paths = (numbers: typeof before) =>
    Object.fromEntries([...numbers].map(([number, veps]) => [number, veps.map(({ path }) => path)]));
  return { before: paths(before), after: paths(after) };
}

const at = (path: string, number: number) => buildVep({ path, number });

describe('which documents carry which number', () => {
  test.each<[string, readonly VepChange[], ReturnType<typeof registry>]>([
    ['nothing changed', [], { before: { 1: [A] }, after: { 1: [A] } }],
    ['added', [added(at(B, 2))], { before: { 1: [A] }, after: { 1: [A], 2: [B] } }],
    ['removed', [removed(at(A, 1))], { before: { 1: [A] }, after: {} }],
    ['moved', [moved(at(A, 1), at(B, 1))], { before: { 1: [A] }, after: { 1: [B] } }],
    ['renumbered', [modified(at(A, 1), at(A, 2))], { before: { 1: [A] }, after: { 2: [A] } }],
    ['turned into an attachment', [attachment(at(A, 1), at(A, 1))], { before: { 1: [A] }, after: {} }],
  ])('%s', (_, changes, expected) => {
    expect(registry(changes, [identity(A, 1)])).toEqual(expected);
  });

  test('two documents that change places', () => {
    const swap = [moved(at(A, 1), at(B, 1)), moved(at(B, 2), at(A, 2))];
    expect(registry(swap, [identity(A, 1), identity(B, 2)])).toEqual({
      before: { 1: [A], 2: [B] },
      after: { 1: [B], 2: [A] },
    });
  });

  test('a document that was read counts by its front matter, not by its folder', () => {
    expect(registry([modified(at(A, 7), at(A, 7))], [identity(A, 1)])).toEqual({
      before: { 7: [A] },
      after: { 7: [A] },
    });
  });

  test('one without front matter counts by its folder', () => {
    expect(registry([added(legacyVep({ path: A }))])).toEqual({ before: {}, after: { 1: [A] } });
  });

  test('one without front matter points to nothing', () => {
    const { after } = buildRegistry([added(legacyVep({ path: A }))], buildFacts(), 'veps');
    expect(after.get(1)).toEqual([identity(A, 1)]);
  });

  test('what a changed document points to is known', () => {
    const change = added(buildVep({ path: A, number: 1, replaces: [2], supersededBy: 3 }));
    const { after } = buildRegistry([change], buildFacts(), 'veps');
    expect(after.get(1)).toEqual([{ path: A, number: 1, succession: { replaces: [2], supersededBy: 3 } }]);
  });
});
