import { expect, test } from '@jest/globals';
import type { AttentionRow } from '../../../src/domain/board/attention.ts';
import { message } from '../../../src/domain/finding/message.ts';
import { renderAnnouncement } from '../../../src/render/board/announcement.ts';
import { renderDigest, renderVepDigest } from '../../../src/render/board/digest.ts';
import { boardRelease, boardVep, createBoard, day, release } from './board-fixture.ts';

const PLANNED = boardVep({
  number: 124,
  title: 'Bar @all',
  sig: 'sig-network',
  path: 'veps/sig-network/124-bar/vep.md',
  status: 'provisional',
  commitment: null,
  freeze: null,
  reviewers: ['TBD'],
  nextStep: message`It takes ${'status: implementable'}.`,
});
const LEGACY = boardVep({
  number: 5,
  title: 'Old',
  path: 'veps/sig-compute/5-old/vep.md',
  form: 'legacy',
  status: null,
  commitment: null,
});
const RELEASE = boardRelease({ committed: [123], planned: [124], named: [5] });
const BOARD = createBoard({ veps: [boardVep(), PLANNED, LEGACY], releases: [RELEASE] });
const PLACE = 'https://github.com/kubevirt/enhancements/blob/7ee388aa7cf42e89be317d405d9b1c14d91a4012';

test('the announcement says what was approved, what was not, and what is only named in prose', () => {
  expect(
    renderAnnouncement({ board: BOARD, release: RELEASE, exceptionLabel: 'freeze-exception' }),
  ).toBe(`# Enhancements for \`v1.10\`

VEP Freeze \`2026-09-02\`, Code Freeze \`2026-10-21\`, GA \`2026-11-18\`

As of commit \`7ee388aa7cf4\`.

## Approved (1)

### \`sig-compute\`

- [VEP 123: \`Foo\`](${PLACE}/veps/sig-compute/123-foo/vep.md), \`alpha\`; authors \`alice\`, reviewers \`bob\`, approvers \`carol\`

## Asked for, and not in (1)

### \`sig-network\`

- [VEP 124: \`Bar @all\`](${PLACE}/veps/sig-network/124-bar/vep.md). It takes \`status: implementable\`.

## Exceptions

Not known here: they are not read yet. A pull request that was granted one has the label \`freeze-exception\`.

## Named in prose, approval unknown

- [VEP 5: \`Old\`](${PLACE}/veps/sig-compute/5-old/vep.md) (\`sig-compute\`)
`);
});

test('the digest of a VEP is one paragraph', () => {
  const reason = {
    id: 'no-people',
    since: null,
    date: null,
    message: message`Its ${'reviewers'} are not named.`,
    todo: message`Ask.`,
    who: [],
    isAccepted: false,
  } as const;
  const vep = boardVep({ attention: [reason, { ...reason, message: message`Accepted.`, isAccepted: true }] });
  expect(renderVepDigest(vep, createBoard({ repository: null, veps: [vep] }))).toBe(
    'VEP 123: `Foo` is `implementable`, committed to `alpha` in `v1.10` (`frozen`). Reviewers: `bob`. Approvers: `carol`. Open pull requests are unknown. Its `reviewers` are not named. Its implementation has to be merged before the Code Freeze of `v1.10` on `2026-10-21`.\n',
  );
});

test('the digest of a week says what changed and what needs attention', () => {
  const rows: readonly AttentionRow[] = [
    { id: 'not-migrated', subject: { kind: 'sig', sig: 'sig-compute' }, numbers: [5, 6], isAccepted: false },
    { id: 'late', subject: { kind: 'vep', path: PLANNED.path }, numbers: [124], isAccepted: true },
  ];
  const text = renderDigest(createBoard({ repository: null, veps: [boardVep()], attention: rows }), day('2026-08-20'));
  expect(text).toBe(`## Changed since \`2026-08-20\`

- VEP 123: \`Foo\`: \`2026-08-20\` \`status provisional \u2192 implementable\`, \`2026-08-20\` \`reviewers TBD \u2192 bob\`

## Needs attention (1)

- \`not-migrated\`: \`sig-compute\`, 2 VEPs (\`5\`, \`6\`)

## Not known

- Pull requests, sign-offs and implementation were not read: no token.
`);
});

test('at most ten rows are unfolded, and the rest is counted by reason and SIG', () => {
  const veps = Array.from({ length: 14 }, (_, index) =>
    boardVep({
      number: index + 1,
      path: `veps/sig-compute/${index + 1}-x/vep.md`,
      milestone: { alpha: release('v1.10') },
    }),
  );
  const rows = veps.map(
    ({ path, number }) =>
      ({ id: 'late', subject: { kind: 'vep', path }, numbers: [number ?? 0], isAccepted: false }) as const,
  );
  const lines = renderDigest(createBoard({ repository: null, veps, attention: rows, unknown: [] }), day('2027-01-01'))
    .trimEnd()
    .split('\n');
  expect(lines.filter((line) => line.startsWith('- `late`'))).toHaveLength(11);
  expect(lines.at(-1)).toBe('- `late`: 4 more of `sig-compute`');
  expect(lines[2]).toBe('Nothing.');
});

test('an empty board says that nothing needs attention, and an unknown history that it is unknown', () => {
  expect(renderDigest(createBoard({ veps: [], unknown: [] }), day('2026-01-01'))).toBe(
    '## Changed since `2026-01-01`\n\nNothing.\n\n## Needs attention (0)\n\nNothing needs attention.\n',
  );
  const text = renderDigest(createBoard({ veps: [boardVep({ history: null })] }), day('2026-01-01'));
  expect(text).toContain('Not known: the history could not be read.');
  expect(text).toContain('## Needs attention (0)\n\nNothing, as far as is known.');
});

test('of two documents with one number each is announced as what it is', () => {
  const target = { release: release('v1.10'), isDelivered: false };
  const twin = boardVep({ ...PLANNED, number: 123, targets: [{ ...target, kind: 'planned' }] });
  const own = boardVep({ targets: [{ ...target, kind: 'committed' }] });
  const row = boardRelease({ committed: [123], planned: [123] });
  const board = createBoard({ veps: [own, twin], releases: [row] });
  const text = renderAnnouncement({ board, release: row, exceptionLabel: 'freeze-exception' });
  const [approved = '', asked = ''] = text.split('## Asked for, and not in (1)');
  expect(approved).toContain('## Approved (1)');
  expect(approved).toContain('/123-foo/vep.md');
  expect(approved).not.toContain('/124-bar/vep.md');
  expect(asked).toContain('/124-bar/vep.md');
});

test('a path in a link is one that the address can hold', () => {
  const odd = boardVep({ path: 'veps/sig-compute/123-a b#c/vep.md' });
  expect(renderVepDigest(odd, createBoard({ veps: [odd] }))).toContain(
    `(${PLACE}/veps/sig-compute/123-a%20b%23c/vep.md)`,
  );
});
