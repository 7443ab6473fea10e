import { describe, expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import type { ActionRun } from '../../playground/run-action.ts';
import type { FaultCase, Scene } from '../action/fault-case.ts';
import { judgeOutcome, runGood } from '../action/fault-matrix.ts';
import { checkScene, recheckScene, remindScene } from '../action/fault-scenes.ts';
import { runDist, withRecheckToken } from './dist-run.ts';

const COUNT = 2;

/** Cases tried at the same time: most of a case is waiting. */
const SIDE_BY_SIDE = 2;

function runScene({ event }: Scene, github: EmbeddedGitHub): Promise<ActionRun> {
  return runDist(github, event, { 'update-issue': 'true' });
}

/** Some of the cases, far apart; in this process all of them are tried. */
function pick(cases: readonly FaultCase[]): readonly FaultCase[] {
  const step = Math.max(1, Math.floor(cases.length / COUNT));
  return cases.filter((_, index) => index % step === 0).slice(0, COUNT);
}

describe('the shipped program, when GitHub fails: the same verdict after retries, or `error`', () => {
  test.each([
    ['check', checkScene],
    ['recheck', recheckScene],
    ['remind', remindScene],
  ])('%s', async (_, createScene) => {
    const { cases, ...good } = await runGood(createScene);
    const picked = pick(cases);
    expect(picked).toHaveLength(COUNT);
    const left = picked.values();
    const tryOneAfterAnother = async () => {
      for (const { name, rule } of left) {
        const scene = createScene();
        const troubles = await withRecheckToken(scene, async (github) => {
          github.faults.push(rule);
          const { exitCode, outputs } = await runScene(scene, github);
          return judgeOutcome({ isFailed: exitCode !== 0, verdict: outputs.verdict }, scene, good);
        });
        expect({ name, troubles }).toEqual({ name, troubles: [] });
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, tryOneAfterAnother));
  });
});
