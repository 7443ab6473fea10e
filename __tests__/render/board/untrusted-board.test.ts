import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { ATTENTION_IDS, type Attention } from '../../../src/domain/board/attention.ts';
import type { Board } from '../../../src/domain/board/board.ts';
import type { BoardVep } from '../../../src/domain/board/board-vep.ts';
import { message } from '../../../src/domain/finding/message.ts';
import { BOARD_BEGIN, BOARD_END } from '../../../src/domain/record/board-block.ts';
import { renderAnnouncement } from '../../../src/render/board/announcement.ts';
import { renderDigest, renderVepDigest } from '../../../src/render/board/digest.ts';
import { renderIssueBoard } from '../../../src/render/board/issue/issue-board.ts';
import { renderListMarkdown } from '../../../src/render/board/list-markdown.ts';
import { renderListTable } from '../../../src/render/board/list-table.ts';
import { renderSite } from '../../../src/render/board/site.ts';
import { renderVepPage } from '../../../src/render/board/vep-page.ts';
import { times } from '../../thorough.ts';
import { readComment } from '../comment-reader.ts';
import { expectHarmless } from '../harmless.ts';
import { untrusted, untrustedMessage } from '../untrusted-arbitrary.ts';
import { boardRelease, boardVep, createBoard, day, release } from './board-fixture.ts';

const PAGES = {
  pageUrl: 'https://example.github.io/enhancements/',
  attentionUrl: 'https://github.com/example/vep-governance/blob/v1/docs/attention.md',
};

const people = fc.array(untrusted, { maxLength: 6 });

const attention: fc.Arbitrary<Attention> = fc.record({
  id: fc.constantFrom(...ATTENTION_IDS),
  since: fc.constant(null),
  date: fc.constant(null),
  message: untrustedMessage,
  todo: untrustedMessage,
  who: people,
  isAccepted: fc.boolean(),
});

const pullRequests: fc.Arbitrary<BoardVep['pullRequests']> = fc.option(
  fc.array(
    fc.record({
      number: fc.nat(),
      title: untrusted,
      author: fc.option(untrusted),
      isDraft: fc.boolean(),
      verdict: fc.constant('failure' as const),
      status: fc.constant(null),
      stage: fc.constant(null),
      milestone: fc.constant({}),
      labels: people,
      reviewsAsked: people,
      reviewsGiven: people,
      lastActivity: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
);

const implementation: fc.Arbitrary<BoardVep['implementation']> = fc.option(
  fc.array(
    fc.record({
      repository: untrusted,
      number: fc.nat(),
      title: untrusted,
      base: untrusted,
      isForeign: fc.constant(true),
      isToDefaultBranch: fc.boolean(),
      state: fc.constantFrom('open', 'merged'),
      createdAt: fc.constant('2026-09-30T10:00:00Z'),
      mergedAt: fc.constant(null),
      closedAt: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
);

const trackingIssue: fc.Arbitrary<BoardVep['trackingIssue']> = fc.option(
  fc.record({
    number: fc.nat(),
    isOpen: fc.boolean(),
    assignees: people,
    disagreements: fc.array(
      fc.record({ field: fc.constant('Reviewers' as const), document: untrusted, issue: untrusted }),
      { maxLength: 2 },
    ),
  }),
);

const vep: fc.Arbitrary<BoardVep> = fc
  .record({
    number: fc.option(fc.nat()),
    title: untrusted,
    path: untrusted.map((text) => `veps/${text}/vep.md`),
    sig: untrusted,
    participatingSigs: people,
    authors: people,
    reviewers: people,
    approvers: people,
    featureGates: people,
    pullRequests,
    implementation,
    trackingIssue,
    nextStep: fc.option(untrustedMessage),
    attention: fc.array(attention, { maxLength: 4 }),
  })
  .map((parts) =>
    boardVep({
      ...parts,
      targets: [{ release: release('v1.10'), kind: 'committed', isDelivered: false }],
      history: [
        {
          date: day('2026-10-01'),
          commit: 'a'.repeat(40),
          path: parts.path,
          pullRequest: 300,
          field: 'reviewers',
          from: parts.reviewers,
          to: parts.approvers,
        },
      ],
    }),
  );

/** A board in which every text is a stranger's. */
const untrustedBoard: fc.Arbitrary<Board> = fc
  .record({
    veps: fc.array(vep, { minLength: 1, maxLength: 5 }),
    unknown: fc.array(untrustedMessage, { maxLength: 3 }),
  })
  .map(({ veps, unknown }) =>
    createBoard({
      veps,
      unknown,
      attention: veps.flatMap(({ path, number, attention: reasons }) =>
        reasons.map(({ id, isAccepted }) => ({
          id,
          subject: { kind: 'vep' as const, path },
          numbers: number === null ? [] : [number],
          isAccepted,
        })),
      ),
      people: veps.flatMap(({ reviewers }) =>
        reviewers.map((handle) => ({ handle, reviews: {}, approves: {}, authors: {} })),
      ),
      sigs: veps.map(({ sig }) => ({ sig, releases: {} })),
    }),
  );

function check(property: (board: Board) => void, inCi = 60): void {
  fc.assert(fc.property(untrustedBoard, property), { numRuns: times(inCi) });
}

describe('the board, whatever documents, accounts, issues and pull requests say', () => {
  test('in an issue mentions nobody, refers to nothing, commands nothing, and has no marker', () => {
    check((board) => {
      const body = renderIssueBoard(board, PAGES, 65_000) ?? '';
      expectHarmless(body);
      expect(body.includes(BOARD_BEGIN) || body.includes(BOARD_END)).toBe(false);
      const { html, tableRows } = readComment(body);
      expect(html.filter((one) => one.startsWith('<details>')).length).toBe(
        html.filter((one) => one === '</details>').length,
      );
      const sigs = new Set(board.veps.map(({ sig }) => sig)).size;
      expect(tableRows).toHaveLength(1 + sigs);
      expect(tableRows.slice(1).reduce((sum, rows) => sum + rows - 1, 0)).toBe(board.veps.length);
    });
  });

  test('in digest, announcement and table of Markdown is as harmless', () => {
    check((board) => {
      expectHarmless(renderDigest(board, day('2026-09-01')));
      const [first] = board.veps;
      expectHarmless(first === undefined ? '' : renderVepDigest(first, board));
      expectHarmless(renderAnnouncement({ board, release: boardRelease(), exceptionLabel: '@all /hold' }));
      const table = renderListMarkdown(board.veps);
      expectHarmless(table);
      expect(readComment(table).tableRows).toEqual([1 + board.veps.length]);
    });
  });

  test('in a terminal has no control character', () => {
    check((board) => {
      const list = renderListTable(board.veps, { width: 100, hasColors: false });
      const pages = board.veps.map((one) => renderVepPage(one, board, false));
      expect([list, ...pages].join('\n')).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u);
    });
  });

  test('as a page has no element, attribute or address of theirs', () => {
    check((board) => {
      const { 'index.html': page } = renderSite(board);
      const text = page.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '');
      const tags = text.replace(/="[^"]*"/g, '=""').match(/<[a-z][^>]*>/gi) ?? [];
      expect(tags.filter((tag) => /^<(?:img|b>|iframe|object|embed|base|form)|\s(?:on\w+|style)=/i.test(tag))).toEqual(
        [],
      );
      const hrefs = [...text.matchAll(/\shref="([^"]*)"/g)].map((match) => match[1] ?? '');
      expect(
        hrefs.filter((href) => !/^(?:#|https:\/\/github\.com\/|[a-z]+\.(?:json|csv|ics|atom)$)/.test(href)),
      ).toEqual([]);
      expect(page.match(/<\/script>/g)?.length).toBe(page.match(/<script\b/g)?.length);
      expect(page).not.toMatch(/\p{Zl}|\p{Zp}|(?!\n)\p{Cc}/u);
    }, 30);
  });

  test('as data keeps its form: JSON, a line for each proposal, a calendar, a feed', () => {
    check((board) => {
      const site = renderSite(board);
      expect(JSON.parse(site['board.json']).veps).toHaveLength(board.veps.length);
      const rows: readonly (readonly string[])[] = parse(site['veps.csv']);
      expect(rows).toHaveLength(1 + board.veps.length);
      expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
      const events = new ICAL.Component(ICAL.parse(site['releases.ics'])).getAllSubcomponents('vevent');
      expect(events).toHaveLength(3);
      const { feed } = new XMLParser({ ignoreAttributes: false }).parse(site['changes.atom'], true);
      expect(feed.title).toBe('kubevirt/enhancements: changes of proposals');
      expect(site['changes.atom']).not.toMatch(/<img|<b>|<\/details>/);
    }, 30);
  });
});

test('the board for an issue fits the room that it has, with the most urgent and a count of the rest', () => {
  const veps = Array.from({ length: 400 }, (_, index) =>
    boardVep({
      number: index + 1,
      path: `veps/sig-compute/${index + 1}-foo/vep.md`,
      title: 'x'.repeat(150),
      targets: [{ release: release('v1.10'), kind: 'committed', isDelivered: false }],
      attention:
        index < 350
          ? []
          : [
              {
                id: 'late' as const,
                since: null,
                date: null,
                message: message`Late.`,
                todo: message`Move it.`,
                who: ['bob'],
                isAccepted: false,
              },
            ],
    }),
  );
  const board = createBoard({
    veps,
    attention: veps.slice(350).map(({ path, number }) => ({
      id: 'late' as const,
      subject: { kind: 'vep' as const, path },
      numbers: [number ?? 0],
      isAccepted: false,
    })),
  });
  for (const room of [1500, 3000, 20_000, 65_000]) {
    const body = renderIssueBoard(board, PAGES, room) ?? '';
    expect(body.length).toBeLessThanOrEqual(room);
    expect(body.length).toBeGreaterThan(room / 2);
    expect(body).toMatch(/\n\d+ more that are less urgent have no room here\./);
  }
  const rows = (renderIssueBoard(board, PAGES, 20_000) ?? '').match(/^\| \[VEP \d+/gm) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.every((row) => Number(row.slice(7)) > 350)).toBe(true);
  expect(renderIssueBoard(board, PAGES, 300)).toBeNull();
});
