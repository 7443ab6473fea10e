import { expect, test } from '@jest/globals';
import type { BoardVep } from '../../../src/domain/board/board-vep.ts';
import { createFinding } from '../../../src/domain/finding/finding.ts';
import { message } from '../../../src/domain/finding/message.ts';
import { renderBoardJson } from '../../../src/render/board/board-json.ts';
import { boardRelease, boardVep, createBoard, day, release } from './board-fixture.ts';
import { schemaFaults } from './board-schema.ts';

const FULL: Partial<BoardVep> = {
  findings: {
    errors: 1,
    warnings: 0,
    notices: 0,
    list: [
      createFinding({
        rule: 'people',
        code: 'people/missing',
        severity: 'error',
        message: message`There are no ${'reviewers'}.`,
        remedy: message`Name them.`,
      }),
    ],
  },
  pullRequests: [
    {
      number: 400,
      title: 'Move on',
      author: 'alice',
      isDraft: true,
      verdict: 'pending',
      status: 'implementable',
      stage: 'beta',
      milestone: { beta: release('v1.11') },
      labels: ['lgtm'],
      reviewsAsked: ['bob'],
      reviewsGiven: ['carol'],
      lastActivity: day('2026-10-01'),
    },
  ],
  signOffs: {
    sigs: [{ sig: 'sig-compute', state: 'unknown', by: null }],
    people: [{ handle: 'bob', role: 'reviewer', hasAgreed: null }],
  },
  trackingIssue: {
    number: 123,
    isOpen: true,
    assignees: [],
    disagreements: [{ field: 'Proposal status', document: 'implementable', issue: 'provisional' }],
  },
  implementation: [
    {
      repository: 'kubevirt/kubevirt',
      number: 9,
      title: 'Add foo',
      base: 'main',
      isForeign: true,
      isToDefaultBranch: true,
      state: 'merged',
      createdAt: '2026-09-01T00:00:00Z',
      mergedAt: '2026-09-02T00:00:00Z',
      closedAt: '2026-09-02T00:00:00Z',
    },
  ],
  attention: [
    {
      id: 'no-people',
      since: day('2026-09-02'),
      date: day('2026-09-02'),
      message: message`Its ${'reviewers'} are not named.`,
      todo: message`Name them.`,
      who: ['sig-compute'],
      isAccepted: false,
    },
  ],
};

test('fits the published schema, with everything and without a token', () => {
  const estimate = boardRelease({ codeFreeze: null, codeFreezeEstimate: day('2026-10-23') });
  const rows = [
    { id: 'no-people', subject: { kind: 'vep', path: 'veps/a' }, numbers: [], isAccepted: true },
    { id: 'not-migrated', subject: { kind: 'sig', sig: 'sig-compute' }, numbers: [1, 2], isAccepted: false },
  ] as const;
  expect(schemaFaults(renderBoardJson(createBoard()))).toEqual([]);
  expect(
    schemaFaults(renderBoardJson(createBoard({ releases: [estimate], veps: [boardVep(FULL)], attention: rows }))),
  ).toEqual([]);
});

test('holds no character that a terminal obeys, and every text as it is', () => {
  const title = '\u009b31mred\u0000\u001b[0m\u007f\u2028\u2029';
  const text = renderBoardJson(createBoard({ veps: [boardVep({ title })] }));
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  expect(JSON.parse(text).veps[0].title).toBe(title);
});

test('says everything in words of its own', () => {
  const json = JSON.parse(renderBoardJson(createBoard({ veps: [boardVep(FULL)] })));
  expect(json.version).toBe(1);
  expect(json.unknown).toEqual(['Pull requests, sign-offs and implementation were not read: no token.']);
  expect(json.releases[0]).not.toHaveProperty('codeFreezeEstimate');
  expect(json.veps[0].findings.texts).toEqual([
    { rule: 'people', code: 'people/missing', severity: 'error', message: 'There are no `reviewers`. Name them.' },
  ]);
  expect(json.veps[0].attention).toEqual([
    {
      id: 'no-people',
      since: '2026-09-02',
      date: '2026-09-02',
      message: 'Its `reviewers` are not named.',
      todo: 'Name them.',
      who: ['sig-compute'],
      accepted: false,
    },
  ]);
});
