import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { renderPublication } from '../../../src/render/format/publication.ts';
import { bodyOf } from '../comment-fixture.ts';
import { CONTEXT, documentReport, finding, release, report, settings } from '../report-fixture.ts';

/** The title of a folded section. */
const SECTION = /^<details><summary>❌ <b>VEP \d+/gm;

describe('a report too long for a comment', () => {
  const many = (count: number, findings: number) =>
    report(
      Array.from({ length: count }, (_, number) =>
        documentReport({
          number,
          path: `veps/sig-compute/${number}-${'x'.repeat(60)}/vep.md`,
          findings: Array.from({ length: findings }, () =>
            finding({ message: message`${number} ${'y'.repeat(190)} is wrong.` }),
          ),
        }),
      ),
    );

  test('first loses findings, with a count and a link to the run', () => {
    const body = bodyOf(many(8, 50));
    expect(body.match(SECTION)).toHaveLength(8);
    expect(body).not.toContain('Passing checks');
    expect(body).toContain(`40 more in this document. [The run](${CONTEXT.runUrl}) lists them all.`);
  });

  test('then whole documents, with a count and a link to the run', () => {
    const body = bodyOf(many(500, 3));
    const shown = body.match(SECTION)?.length ?? 0;
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(shown).toBeGreaterThan(20);
    expect(body).toContain(
      `**${500 - shown} more documents** with findings did not fit here. See the [summary of the run](${CONTEXT.runUrl}).`,
    );
  });

  test('at last everything but the verdict', () => {
    const undetermined = Array.from({ length: 30 }, () => message`${'\u202e'.repeat(200)} and ${'\u202e'.repeat(200)}`);
    const commitments = Array.from({ length: 400 }, (_, index) => ({
      document: `${index}`,
      stage: 'alpha' as const,
      release: release('v1.11'),
    }));
    const made = many(500, 3);
    const exception = { ...made.exception, isPresent: true, counts: true, record: { event: 'LE_1', commitments } };
    const notes = Array.from({ length: 30 }, () => message`${'\u202e'.repeat(200)} and ${'\u202e'.repeat(200)}`);
    const body = bodyOf({ ...made, exception, undetermined, verdict: 'error' }, { context: { notes } });
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain('### ⚠️ VEP governance: no verdict yet\n\n**500 more documents**');
  });

  test('the summary has room for a megabyte', () => {
    const summary = renderPublication(many(500, 30), CONTEXT, settings()).summary([]);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(500_000);
  });
});
