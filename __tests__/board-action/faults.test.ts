import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RecordedRequest } from 'embedded-github/http/request-log.ts';
import { type FaultCase, faultCases } from '../action/fault-case.ts';
import type { RunRecord } from '../action/run-in-process.ts';
import { removeCheckouts, withBoardWorld } from './board-world.ts';
import { runBoard } from './run-board.ts';

interface Outcome {
  readonly record: RunRecord;
  readonly body: string;
  readonly requests: readonly RecordedRequest[];
  /** The number of reasons for attention in board.json; null where none was written. */
  readonly reasons: number | null;
}

function reasonsIn({ outputs, files }: RunRecord): number | null {
  const text = files[outputs.board ?? ''];
  return text === undefined ? null : JSON.parse(text).attention.length;
}

function runWith(fault: FaultCase['rule'] | null, graphql?: number): Promise<Outcome> {
  return withBoardWorld(
    async ({ github, repository, checkout, issue }) => {
      if (fault !== null) {
        github.faults.push(fault);
      }
      // Without a site, which takes most of the time.
      const record = await runBoard({ github, repository, workspace: checkout.directory, inputs: { folder: '' } });
      return { record, body: issue.body ?? '', requests: github.requests, reasons: reasonsIn(record) };
    },
    graphql === undefined ? {} : { rateLimit: { graphql } },
  );
}

/** What must never be, whatever fails. */
function troublesOf({ record, body, reasons }: Outcome, good: Outcome): readonly string[] {
  const isOld = body === 'Where everything is.\n';
  const isWhole =
    body.startsWith('Where everything is.\n\n<!-- vep-governance:board begin -->') && body.endsWith('board end -->');
  const said = [...record.log.filter((line) => line.includes(' not ')), record.failure ?? ''].join('\n');
  return [
    ...(isOld || isWhole ? [] : ['half a body']),
    ...(body.includes('Nothing needs attention') || record.outputs.digest?.includes('Nothing needs attention')
      ? ['nothing needs attention']
      : []),
    ...(body === good.body || isOld || body.includes('## Not known') ? [] : ['another board, and no word why']),
    ...(reasons === null || reasons === good.reasons || said !== '' ? [] : ['fewer reasons, and no word why']),
    ...(isOld && record.failure === null ? ['nothing written, and no failure'] : []),
  ];
}

describe('when GitHub fails', () => {
  let good: Outcome;

  beforeAll(async () => {
    good = await runWith(null);
  });

  afterAll(removeCheckouts);

  test('every request of a good run, in turn: a whole board that says what it does not know, or the old one', async () => {
    const kinds = [': 403', "GraphQL's resource limit", ': 502, after it took effect'];
    const cases = faultCases(good.requests).filter(({ name }) => kinds.some((kind) => name.endsWith(kind)));
    expect(cases.length).toBeGreaterThan(2 * good.requests.length - 2);
    for (const { name, rule } of cases) {
      expect({ name, troubles: troublesOf(await runWith(rule), good) }).toEqual({ name, troubles: [] });
    }
  });

  test('a budget that ends half-way', async () => {
    for (const points of [0, 2, 4]) {
      expect({ points, troubles: troublesOf(await runWith(null, points), good) }).toEqual({ points, troubles: [] });
    }
  });
});
