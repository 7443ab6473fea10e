import { describe, expect, test } from '@jest/globals';
import { planWrites } from '../../../src/action/check/write-plan.ts';
import type { Publication } from '../../../src/domain/report/publication.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/default-settings.ts';
import type { PullRequestSnapshot } from '../../../src/github/pull-request/pull-request-snapshot.ts';

const SNAPSHOT: PullRequestSnapshot = {
  number: 7,
  title: 'Track foo',
  isOpen: true,
  author: 'alice',
  baseRef: 'main',
  baseTip: 'b'.repeat(40),
  headSha: 'a'.repeat(40),
  headRepository: null,
  labels: [],
  changedFiles: 1,
  status: null,
  comments: { marked: [], total: 0 },
  timeline: { events: [], previous: null },
  viewer: null,
};

const RUNS = 'https://github.com/example/enhancements/actions/runs';

function planFor(body: string, existing: string) {
  const publication: Publication = {
    comment: { kind: 'keep', body },
    status: null,
    annotations: [],
    summary: () => '',
    labels: { add: [], exclusivePrefix: '', targetPrefix: '' },
    report: '',
    outputs: {},
  };
  const comments = [{ id: '1', body: existing, record: null, tamperedAt: null }];
  const place = {
    snapshot: SNAPSHOT,
    comments,
    labels: [],
    settings: DEFAULT_SETTINGS,
    statusUrl: `${RUNS}/2`,
    isScopeKnown: false,
  };
  return planWrites(publication, place).comment;
}

describe('a comment that says what it said is not written again', () => {
  test.each([
    ['the same', 'All is well.\n', 'All is well.'],
    ['line ends as a browser sends them', 'One\nTwo\n', 'One\r\nTwo'],
    ['another run', `[the run](${RUNS}/2)\n`, `[the run](${RUNS}/1)`],
  ])('%s', (_name, body, existing) => {
    expect(planFor(`<!-- vep-governance -->\n${body}`, `<!-- vep-governance -->\n${existing}`)).toBeNull();
  });

  test('other words are', () => {
    const plan = planFor('<!-- vep-governance -->\nTwo errors.\n', '<!-- vep-governance -->\nOne error.\n');
    expect(plan?.existing?.id).toBe('1');
  });
});
