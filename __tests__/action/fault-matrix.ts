import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { IS_THOROUGH } from '../thorough.ts';
import { type FaultCase, faultCases, type Scene } from './fault-case.ts';
import { INPUTS, ISSUE_WRITER, withGitHub } from './gate-world.ts';
import { type RunRecord, runInProcess } from './run-in-process.ts';

function runScene({ event }: Scene, github: EmbeddedGitHub): Promise<RunRecord> {
  const inputs = { ...INPUTS, 'update-issue': 'true' };
  return runInProcess({ github, event, inputs });
}

function withScene<Result>(scene: Scene, use: (github: EmbeddedGitHub) => Promise<Result>): Promise<Result> {
  return withGitHub(scene.repository, use, { tokens: ISSUE_WRITER });
}

/** Cases tried at the same time: most of a case is waiting. */
const SIDE_BY_SIDE = 12;

interface Good {
  readonly verdicts: readonly string[];
  readonly written: unknown;
  readonly isFailed: boolean;
  readonly cases: readonly FaultCase[];
}

/** The run in which nothing fails, and what may fail in it. */
export function runGood(createScene: () => Scene): Promise<Good> {
  const scene = createScene();
  return withScene(scene, async (github) => {
    const { failure } = await runScene(scene, github);
    const cases = faultCases(github.requests, IS_THOROUGH);
    return { verdicts: scene.verdicts(), written: scene.written(), isFailed: failure !== null, cases };
  });
}

/** How a run ended, as the workflow sees it. */
export interface Outcome {
  readonly isFailed: boolean;
  /** The output `verdict`. */
  readonly verdict: string | undefined;
}

/** What is wrong with the outcome of a case, compared with the good run; empty for a right one. */
export function judgeOutcome(
  outcome: Outcome,
  scene: Scene,
  good: Pick<Good, 'verdicts' | 'isFailed'>,
): readonly string[] {
  const { isFailed, verdict: output } = outcome;
  const wrong = scene.verdicts().filter((verdict, index) => {
    const isUnsaid = isFailed && /^(none|pending)$/.test(verdict);
    return verdict !== good.verdicts[index] && verdict !== 'error' && !isUnsaid;
  });
  const isGoodRed = good.isFailed || good.verdicts.includes('failure');
  return [
    ...wrong.map((verdict) => `the verdict is ${verdict}`),
    ...(output === 'success' && isGoodRed ? ['the output says success'] : []),
    ...(good.isFailed && !isFailed ? ['the run does not fail'] : []),
  ];
}

async function tryCase(createScene: () => Scene, { name, rule }: FaultCase, good: Good): Promise<readonly string[]> {
  const scene = createScene();
  return await withScene(scene, async (github) => {
    github.faults.push(rule);
    const { failure, outputs } = await runScene(scene, github);
    const troubles = judgeOutcome({ isFailed: failure !== null, verdict: outputs.verdict }, scene, good);
    const isRight = () => JSON.stringify(scene.written()) === JSON.stringify(good.written);
    github.faults.length = 0;
    const isRepaired = isRight() || ((await runScene(scene, github)) && isRight());
    return [...troubles, ...(isRepaired ? [] : ['a second run does not repair it'])].map((text) => `${name}: ${text}`);
  });
}

/** Everything that is wrong when each request of a good run fails in turn, in every way; empty if nothing is. */
export async function tryMatrix(createScene: () => Scene): Promise<Good & { readonly troubles: readonly string[] }> {
  const good = await runGood(createScene);
  const troubles: string[] = [];
  const left = good.cases.values();
  const tryOneAfterAnother = async () => {
    for (const one of left) {
      troubles.push(...(await tryCase(createScene, one, good)));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, tryOneAfterAnother));
  return { ...good, troubles };
}
