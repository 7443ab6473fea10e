import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { renderPublication } from '../../../src/render/format/publication.ts';
import { bodyOf } from '../comment-fixture.ts';
import { CONTEXT, documentReport, finding, release, report, settings } from '../report-fixture.ts';

describe('a report too long for a comment', () => {
  const many = (count: number, findings: number) =>
    report(
      Array.from({ length: count }, (_, number) =>
        documentReport({
          number,
          path: `veps/sig-compute/${number}-${'x'.repeat(60)}/vep.md`,
          findings: Array.from({ length: findings }, () => finding({ message: message`${'y'.repeat(190)} is wrong.` })),
        }),
      ),
    );

  test('first loses the checks that passed', () => {
    const body = bodyOf(many(30, 1));
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body.match(/^#### /gm)).toHaveLength(30);
    expect(body).not.toContain('<details>');
  });

  test('then findings, with a count and a link to the run', () => {
    const body = bodyOf(many(10, 50));
    expect(body.match(/^#### /gm)).toHaveLength(10);
    expect(body).toContain(`40 more in this document: [the run](${CONTEXT.runUrl}) lists them all.`);
  });

  test('then whole documents, with a count and a link to the run', () => {
    const body = bodyOf(many(500, 3));
    const shown = body.match(/^#### /gm)?.length ?? 0;
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(shown).toBeGreaterThan(20);
    expect(body).toContain(`**${500 - shown} more documents** are judged, but not shown here: there is no room.`);
    expect(body).toContain(`The [summary of the run](${CONTEXT.runUrl}) shows more.`);
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
    const { summary } = renderPublication(many(500, 30), CONTEXT, settings());
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(500_000);
  });
});
