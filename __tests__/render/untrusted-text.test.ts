import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COMMENT_MARKER, decodeMarker } from '../../src/domain/record/comment-marker.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { renderFailure } from '../../src/render/comment/failure.ts';
import { renderPublication } from '../../src/render/format/publication.ts';
import { isExact } from '../../src/render/text/code.ts';
import { times } from '../thorough.ts';
import { readComment } from './comment-reader.ts';
import { expectHarmless } from './harmless.ts';
import { CONTEXT, settings } from './report-fixture.ts';
import { untrusted, untrustedMessage, untrustedReport } from './untrusted-arbitrary.ts';

/** Paths are text too, lone surrogates included, which `encodeURI` refuses. */
const CONTEXT_FOR_ANYTHING = {
  ...CONTEXT,
  documentUrl: (path: string) => `https://github.com/kubevirt/enhancements/blob/0123abc/${path}`,
};

function commentOf(report: Report): string {
  const { comment } = renderPublication(report, CONTEXT_FOR_ANYTHING, settings());
  return comment.kind === 'none' ? '' : comment.body;
}

describe('the comment, whatever the documents say', () => {
  test('mentions nobody, refers to nothing, commands nothing, links only to our pages', () => {
    fc.assert(
      fc.property(untrustedReport, (report) => expectHarmless(commentOf(report))),
      { numRuns: times(200) },
    );
  });

  test('has the structure that we give it: no tables, our headings, folds that close', () => {
    fc.assert(
      fc.property(untrustedReport, (report) => {
        const comment = readComment(commentOf(report));
        const count = (start: string) => comment.html.filter((html) => html.startsWith(start)).length;
        expect(comment.tableRows).toEqual([]);
        expect(comment.headings).toBeGreaterThanOrEqual(1);
        expect(comment.headings).toBeLessThanOrEqual(1 + 3);
        expect(count('<details>')).toBe(count('</details>'));
      }),
      { numRuns: times(120) },
    );
  });

  test('is as harmless where many documents share what is wrong, and are folded', () => {
    const documents = fc.array(untrustedReport, { minLength: 6, maxLength: 6 }).map((reports) => {
      const all = reports.flatMap((report) => report.documents);
      const findings = all.flatMap((document) => document.findings).slice(0, 3);
      return all.map((document) => ({ ...document, findings: [...findings, ...document.findings.slice(0, 2)] }));
    });
    fc.assert(
      fc.property(untrustedReport, documents, (report, many) =>
        expectHarmless(commentOf({ ...report, documents: many })),
      ),
      { numRuns: times(80) },
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

  test('shows a fix exactly as it is to be written, or not at all', () => {
    fc.assert(
      fc.property(untrustedReport, untrusted, (report, text) => {
        const [document] = report.documents;
        const [finding] = document?.findings ?? [];
        fc.pre(document !== undefined && finding !== undefined);
        const fixed = {
          ...document,
          change: 'added' as const,
          findings: [{ ...finding, code: 'schema/missing' as const, severity: 'error' as const, fix: text }],
        };
        const { words, blocks } = readComment(commentOf({ ...report, documents: [fixed] }));
        const exact = text.replaceAll('\r\n', '\n');
        expect(blocks).toEqual(isExact(exact) ? [exact] : []);
        expect(words.join('\n').includes('Write it by hand')).toBe(!isExact(exact));
      }),
      { numRuns: times(120) },
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
        expectHarmless(renderPublication(report, CONTEXT_FOR_ANYTHING, settings()).summary([]));
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
