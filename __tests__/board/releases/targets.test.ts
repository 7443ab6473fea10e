import { expect, test } from '@jest/globals';
import { exampleInputs } from '../../../scripts/attention-doc/example-inputs.ts';
import { board } from '../../../src/board/board.ts';
import type { BoardInputs } from '../../../src/board/board-inputs.ts';
import { committed, provisional } from '../../../src/board/context/examples.ts';
import { parseVep } from '../../../src/parse/document/vep.ts';

const OTHER = 'veps/sig-network/123-other/vep.md';

/** Two documents with the number 123: one committed to v1.11, the other planned for it. */
function twins(): BoardInputs {
  const inputs = exampleInputs({ today: '2026-10-05', versions: [committed('2026-09-01', { reviewers: '["@bob"]' })] });
  const text = provisional('2026-09-01', { reviewers: '["@dana"]', 'owning-sig': 'sig-network' }).text;
  const other = parseVep(OTHER, { kind: 'text', text }, 'veps');
  return { ...inputs, documents: [...inputs.documents, other] };
}

test('of two documents with one number each has its own targets, people and SIG', () => {
  const { veps, releases, people, sigs } = board(twins());
  expect(veps.map(({ path, targets }) => [path, targets])).toEqual([
    ['veps/sig-compute/123-fast-restart/vep.md', [{ release: 'v1.11', kind: 'committed', isDelivered: false }]],
    [OTHER, [{ release: 'v1.11', kind: 'planned', isDelivered: false }]],
  ]);
  expect(releases.find(({ release }) => release === 'v1.11')).toMatchObject({ committed: [123], planned: [123] });
  expect(people.find(({ handle }) => handle === 'dana')).toMatchObject({ reviews: { 'v1.11': [123] } });
  expect(sigs.map(({ sig, releases: rows }) => [sig, Object.values(rows)])).toEqual([
    ['sig-compute', [{ committed: [123], planned: [], delivered: [] }]],
    ['sig-network', [{ committed: [], planned: [123], delivered: [] }]],
  ]);
});
