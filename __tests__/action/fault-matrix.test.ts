import { describe, expect, jest, test } from '@jest/globals';
import type { EmbeddedGitHub } from '../../playground/embedded-github/server.ts';
import { mergePullRequest } from '../../playground/embedded-github/world/merge.ts';
import { branchTip, type PullRequest } from '../../playground/embedded-github/world/pull-request.ts';
import { pullRequestEvent, pushEvent, scheduleEvent } from '../../playground/workflow-event.ts';
import { type FaultCase, faultCases, type Scene } from './fault-case.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from './gate-world.ts';
import { type RunRecord, runInProcess } from './run-in-process.ts';

jest.setTimeout(600_000);

const SWEEP_TOKEN = {
  login: 'github-actions[bot]',
  permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', statuses: 'write' },
} as const;

const FROZEN = new Date('2027-01-20T09:00:00Z');

function tracesOf(pull: PullRequest): unknown {
  const { state, description } = statusOf(pull) ?? {};
  return { state, description, comments: ownBodies(pull), labels: pull.labels };
}

function verdictOf(pull: PullRequest): string {
  return statusOf(pull)?.state ?? 'none';
}

function sceneOf(pulls: readonly PullRequest[], parts: Pick<Scene, 'repository' | 'event'>): Scene {
  return { ...parts, traces: () => pulls.map(tracesOf), verdicts: () => pulls.map(verdictOf) };
}

/** A commitment after the freeze: whatever fails, this must never pass. */
function checkScene(): Scene {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
  pull.repository.world.now = FROZEN;
  return sceneOf([pull], { repository: pull.repository, event: pullRequestEvent(pull) });
}

/** Two open pull requests: one late, one that only edits. */
function recheckScene(): Scene {
  const repository = gateRepository();
  repository.world.now = FROZEN;
  const late = openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
  const edit = openFromFork(repository, { [vepPath(100)]: vepText(100, { title: 'Better' }) }, 301);
  return sceneOf([late, edit], { repository, event: scheduleEvent(repository) });
}

/** A late commitment was merged, and its tracking issue says something else. */
function remindScene(): Scene {
  const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
  repository.world.now = FROZEN;
  const late = openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
  const before = branchTip(repository, 'main');
  mergePullRequest(late, { by: 'bob' });
  const issue = repository.items.get(101);
  const event = pushEvent(repository, { before });
  const traces = () => [ownBodies(late), issue?.body, issue?.comments.map(({ body }) => body)];
  return { repository, event, traces, verdicts: () => [] };
}

function runScene({ event }: Scene, github: EmbeddedGitHub, attempt: number): Promise<RunRecord> {
  const inputs = { ...INPUTS, 'update-issue': 'true' };
  return runInProcess({ github, event, inputs, patience: { attempt } });
}

function withScene<Result>(scene: Scene, use: (github: EmbeddedGitHub) => Promise<Result>): Promise<Result> {
  return withGitHub(scene.repository, use, { tokens: { 'test-token': SWEEP_TOKEN } });
}

interface Good {
  readonly verdicts: readonly string[];
  readonly traces: unknown;
  readonly failure: string | null;
  readonly cases: readonly FaultCase[];
}

function runGood(createScene: () => Scene): Promise<Good> {
  const scene = createScene();
  return withScene(scene, async (github) => {
    const { failure } = await runScene(scene, github, 5000);
    return { verdicts: scene.verdicts(), traces: scene.traces(), failure, cases: faultCases(github.requests) };
  });
}

/** What is wrong with the outcome of a case; empty for a right one. */
function judgeOutcome(run: RunRecord, scene: Scene, good: Good): readonly string[] {
  const verdicts = scene.verdicts();
  const isTold = run.failure !== null;
  return [
    ...verdicts.flatMap((verdict, index) =>
      verdict === good.verdicts[index] || verdict === 'error' || (isTold && /^(none|pending)$/.test(verdict))
        ? []
        : [`verdict ${verdict} in the place of ${good.verdicts[index]}`],
    ),
    ...(run.outputs.verdict === 'success' && (good.failure !== null || good.verdicts.includes('failure'))
      ? ['the output says success']
      : []),
    ...(good.failure !== null && !isTold ? ['the run does not fail'] : []),
  ];
}

async function tryCase(createScene: () => Scene, { name, rule }: FaultCase, good: Good): Promise<readonly string[]> {
  const scene = createScene();
  return await withScene(scene, async (github) => {
    github.faults.push(rule);
    const attempt = rule.fault.kind === 'hang' ? 200 : 5000;
    const troubles = judgeOutcome(await runScene(scene, github, attempt), scene, good);
    const isRight = () => JSON.stringify(scene.traces()) === JSON.stringify(good.traces);
    github.faults.length = 0;
    const isRepaired = isRight() || ((await runScene(scene, github, 5000)) && isRight());
    return [...troubles, ...(isRepaired ? [] : ['a second run does not repair it'])].map((text) => `${name}: ${text}`);
  });
}

describe('every request of a good run fails in turn, in every way', () => {
  test.each([
    ['check', checkScene, ['failure']],
    ['recheck', recheckScene, ['failure', 'success']],
    ['remind', remindScene, []],
  ])(
    '%s: the same verdict after retries, or `error`; what is half-written, a second run repairs',
    async (_, createScene, verdicts) => {
      const good = await runGood(createScene);
      expect(good.verdicts).toEqual(verdicts);
      expect(good.cases.length).toBeGreaterThan(100);
      const troubles: string[] = [];
      for (const one of good.cases) {
        troubles.push(...(await tryCase(createScene, one, good)));
      }
      expect(troubles).toEqual([]);
    },
  );
});
