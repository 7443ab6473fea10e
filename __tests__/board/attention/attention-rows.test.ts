import { expect, test } from '@jest/globals';
import { attentionRows } from '../../../src/board/attention-list.ts';
import { message } from '../../../src/domain/finding/message.ts';
import { renderDigest } from '../../../src/render/board/digest.ts';
import { boardVep, createBoard, day } from '../../render/board/board-fixture.ts';

const REASON = { id: 'not-committed', since: null, todo: message`Move it.`, who: [], isAccepted: false } as const;

test('two reasons of one id for one VEP are one row, by the date that comes first, and both are said', () => {
  const attention = [
    { ...REASON, date: day('2027-01-06'), message: message`Alpha is late.` },
    { ...REASON, date: day('2026-09-02'), message: message`Beta is late.` },
  ];
  const veps = [
    boardVep({
      number: 1,
      path: 'veps/sig-compute/1-a/vep.md',
      attention: [{ ...REASON, date: day('2026-10-01'), message: message`x` }],
    }),
    boardVep({ number: 2, path: 'veps/sig-compute/2-b/vep.md', attention }),
  ];
  const rows = attentionRows(veps);
  expect(rows.map(({ id, numbers }) => [id, numbers])).toEqual([
    ['not-committed', [2]],
    ['not-committed', [1]],
  ]);
  const digest = renderDigest(createBoard({ repository: null, veps, attention: rows }), day('2027-01-01'));
  expect(digest).toContain('## Needs attention (2)\n');
  expect(digest).toContain('Alpha is late. Move it. Beta is late. Move it.');
});
