import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COMMENT_MARKER, decodeMarker } from '../../src/domain/record/comment-marker.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { renderFailure } from '../../src/render/comment/failure.ts';
import { renderPublication } from '../../src/render/format/publication.ts';
import { visibleLines, visibleText } from '../../src/render/text/visible-text.ts';
import { readComment } from './comment-reader.ts';
import { expectHarmless } from './harmless.ts';
import { CONTEXT, settings } from './report-fixture.ts';
import { untrusted, untrustedMessage, untrustedReport } from './untrusted-arbitrary.ts';

/** Paths are text too, lone surrogates included, which `encodeURI` refuses. */
const CONTEXT_FOR_ANYTHING = {
  ...CONTEXT,
  documentUrl: (path: string) => `https://github.com/kubevirt/enhancements/blob/0123abc/${path}`,
};

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
});
