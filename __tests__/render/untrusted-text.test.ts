import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COMMENT_MARKER, decodeMarker, MAX_BODY_LENGTH } from '../../src/domain/comment-marker.ts';
import type { Report } from '../../src/domain/report.ts';
import { renderAudit } from '../../src/render/audit.ts';
import { renderFailure } from '../../src/render/failure.ts';
import { renderNudge } from '../../src/render/nudge.ts';
import { renderPublication } from '../../src/render/publication.ts';
import { renderRecheckSummary } from '../../src/render/recheck-summary.ts';
import { renderReminder } from '../../src/render/reminder.ts';
import { visibleLines, visibleText } from '../../src/render/visible-text.ts';
import { readComment } from './comment-reader.ts';
import { CONTEXT, date, release, SCHEDULE_URL, settings } from './report-fixture.ts';
import { untrusted, untrustedMessage, untrustedReport } from './untrusted-arbitrary.ts';

const OUR_ADDRESSES = /^https:\/\/github\.com\/(?:example\/vep-governance|kubevirt\/(?:enhancements|sig-release))\//;

const MENTION = /@[\w-]+/g;

const OUR_HTML =
  /^(?:<details><summary>[0-9a-z, ]+<\/summary>|<\/details>|<br>|<!-- vep-governance[A-Za-z0-9_: -]*-->)$/;

/** Paths are text too, lone surrogates included, which `encodeURI` refuses. */
const CONTEXT_FOR_ANYTHING = {
  ...CONTEXT,
  documentUrl: (path: string) => `https://github.com/kubevirt/enhancements/blob/0123abc/${path}`,
};

/** What no text of ours may do, whatever strangers wrote into it (action §4). */
function expectHarmless(body: string, { mentioned = [] }: { mentioned?: readonly string[] } = {}): void {
  const comment = readComment(body);
  const words = comment.words.join('\n');
  expect(comment.images).toBe(0);
  expect(comment.autolinks).toEqual([]);
  expect(comment.links.filter((href) => !OUR_ADDRESSES.test(href))).toEqual([]);
  expect(comment.html.filter((html) => !OUR_HTML.test(html))).toEqual([]);
  expect((words.match(MENTION) ?? []).filter((mention) => !mentioned.includes(mention))).toEqual([]);
  expect(words.replace(MENTION, '')).not.toMatch(/#\d|GH-\d/i);
  expect(body).not.toMatch(/^\s*\//m);
  // Prow takes HTML comments away before it looks for commands.
  expect(body.replace(/<!--[\s\S]*?-->/g, '')).not.toMatch(/^[^\S\n]*\//m);
  expect(body).not.toMatch(/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}/u);
  expect(body.length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
}

/** The rows that the tables of a comment must have, no more and no less. */
function expectedRows(report: Report): readonly number[] {
  const rank = (document: Report['documents'][number]) =>
    document.findings.some(({ severity }) => severity === 'error') ? 0 : 1;
  const isLegacyLine = (document: Report['documents'][number]) =>
    document.change === 'legacy' &&
    rank(document) === 1 &&
    document.findings.some(({ rule }) => rule === 'front-matter');
  return [0, 1].flatMap((wanted) =>
    report.documents
      .filter((document) => rank(document) === wanted && !isLegacyLine(document))
      .flatMap((document) => {
        const shown = document.findings.filter(({ severity }) => severity !== 'notice').length;
        const passed = document.results.filter(({ result }) => result === 'passed').length;
        return shown === 0 ? [] : [shown + 1, ...(passed === 0 ? [] : [passed + 1])];
      }),
  );
}

function commentOf(report: Report): string {
  const { comment } = renderPublication(report, CONTEXT_FOR_ANYTHING, settings());
  return comment.kind === 'none' ? '' : comment.body;
}

describe('the comment, whatever the documents say', () => {
  test('mentions nobody, refers to nothing, commands nothing, links only to our pages', () => {
    fc.assert(
      fc.property(untrustedReport, (report) => expectHarmless(commentOf(report))),
      { numRuns: 500 },
    );
  });

  test('has exactly the rows and headings that the findings make', () => {
    fc.assert(
      fc.property(untrustedReport, (report) => {
        const rows = expectedRows(report);
        const comment = readComment(commentOf(report));
        expect(comment.tableRows).toEqual(rows);
        expect(comment.headings).toBe(
          1 +
            report.documents.filter((document) => expectedRows({ ...report, documents: [document] }).length > 0).length,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('carries one marker, with the record', () => {
    fc.assert(
      fc.property(untrustedReport, (report) => {
        const body = commentOf(report);
        expect(body.split(COMMENT_MARKER)).toHaveLength(2);
        // UTF-8 holds no lone surrogate, so neither does a record that was read again.
        const record = JSON.parse(Buffer.from(JSON.stringify(report.exception.record)).toString());
        expect(decodeMarker(body)).toEqual({ record });
      }),
    );
  });

  test('shows every fix exactly as it is to be written', () => {
    const fix = untrusted.filter((text) => text.trim() !== '' && text.length <= 160 && !text.includes(COMMENT_MARKER));
    fc.assert(
      fc.property(untrustedReport, fix, (report, text) => {
        const [document] = report.documents;
        const [finding] = document?.findings ?? [];
        fc.pre(document !== undefined && finding !== undefined);
        const fixed = {
          ...document,
          change: 'added' as const,
          findings: [{ ...finding, severity: 'error' as const, fix: text }],
        };
        const { spans, blocks } = readComment(commentOf({ ...report, documents: [fixed] }));
        expect([...spans, ...blocks]).toContain(/[\r\n]/.test(text) ? visibleLines(text) : visibleText(text));
      }),
      { numRuns: 300 },
    );
  });

  test('is the same every time', () => {
    fc.assert(
      fc.property(untrustedReport, (report) => expect(commentOf(structuredClone(report))).toBe(commentOf(report))),
    );
  });
});

describe('everything else that is written', () => {
  test('the job summary is as harmless as the comment', () => {
    fc.assert(
      fc.property(untrustedReport, (report) => {
        expectHarmless(renderPublication(report, CONTEXT_FOR_ANYTHING, settings()).summary);
      }),
    );
  });

  test('a run that failed says so without obeying the error text', () => {
    fc.assert(
      fc.property(untrustedMessage, untrustedMessage, (reason, note) => {
        const { comment } = renderFailure(reason, { ...CONTEXT, notes: [note] }, settings());
        expectHarmless(comment.kind === 'none' ? '' : comment.body);
      }),
    );
  });

  test('a status is one line of at most 140 characters', () => {
    fc.assert(
      fc.property(untrustedReport, fc.constantFrom('always', 'never'), (report, comment) => {
        const { status } = renderPublication(report, CONTEXT_FOR_ANYTHING, settings({ comment }));
        expect(status?.description.length ?? 0).toBeLessThanOrEqual(140);
        expect(status?.description ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test('a reminder mentions the authors of the merged document alone', () => {
    const reminder = fc.record({
      key: untrusted,
      number: fc.nat(),
      title: untrusted,
      path: untrusted,
      url: fc.constantFrom(null, `${CONTEXT.runUrl}`),
      authors: fc.array(fc.oneof(untrusted, fc.constantFrom('carol', 'dave')), { maxLength: 30 }),
      fields: fc.array(
        fc.record({ name: fc.constant('Proposal status'), document: untrusted, issue: fc.option(untrusted) }),
      ),
      isUpdated: fc.boolean(),
    });
    fc.assert(
      fc.property(reminder, (said) => {
        expectHarmless(renderReminder(said), { mentioned: said.authors.map((handle) => `@${handle}`) });
      }),
    );
  });

  test('a nudge mentions whom it is told to mention', () => {
    const nudge = fc.record({
      key: untrusted,
      release: fc.constant(release('v1.11')),
      freeze: fc.constant(date('2027-01-06')),
      source: fc.oneof(
        fc.constant(SCHEDULE_URL),
        untrusted.map((text) => `releases/${text}`),
      ),
      mentioned: fc.array(fc.oneof(untrusted, fc.constantFrom('carol', 'dave')), { maxLength: 3 }),
      documents: fc.array(
        fc.record({
          number: fc.option(fc.nat()),
          title: fc.option(untrusted),
          path: untrusted,
          missing: fc.array(untrustedMessage),
        }),
        { maxLength: 30 },
      ),
    });
    fc.assert(
      fc.property(nudge, (said) => {
        expectHarmless(renderNudge(said, settings()), { mentioned: said.mentioned.map((handle) => `@${handle}`) });
      }),
    );
  });

  test('an audit mentions the author of the pull request alone', () => {
    const audit = fc.record({
      key: untrusted,
      author: fc.option(untrusted),
      late: fc.array(
        fc.record({
          number: fc.option(fc.nat()),
          path: untrusted,
          commitment: fc.constant({ stage: 'alpha', release: release('v1.11') } as const),
          freeze: fc.constantFrom(date('2027-01-06'), null),
        }),
        { maxLength: 30 },
      ),
    });
    fc.assert(
      fc.property(audit, (said) => {
        expectHarmless(renderAudit(said, settings()), { mentioned: [`@${said.author}`] });
      }),
    );
  });

  test('the summary of a re-check is a table of its own', () => {
    const row = fc.record({
      number: fc.nat(),
      title: untrusted,
      url: fc.constant(CONTEXT.runUrl),
      report: fc.option(untrustedReport),
      changed: untrustedMessage,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.array(untrustedMessage), (rows, notes) => {
        const summary = renderRecheckSummary({ today: date('2026-11-23'), rows, notes }, settings());
        expectHarmless(summary);
        expect(readComment(summary).tableRows).toEqual([rows.length + 1]);
      }),
    );
  });
});
