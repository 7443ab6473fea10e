import { describe, expect, test } from '@jest/globals';
import type { Behavior } from 'embedded-github/http/route.ts';
import { addComment } from 'embedded-github/world/issue.ts';
import { pullRequestEvent } from '../../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  vepPath,
  vepText,
  withGitHub,
} from '../../action/gate-world.ts';
import { runInProcess } from '../../action/run-in-process.ts';

describe('our comment is found and kept in place, however GitHub tells who wrote it', () => {
  test.each<Partial<Behavior>>([
    {},
    { knowsViewersTexts: false },
    { knowsViewersTexts: false, suffixesViewer: false },
    { suffixesViewer: false },
  ])('%j', async (behavior) => {
    const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
    await withGitHub(
      pull.repository,
      async (github) => {
        const check = () => runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
        await check();
        const [body = ''] = ownBodies(pull);
        addComment(pull, body, { by: 'mallory' });
        pull.repository.world.now = new Date('2027-01-20T09:00:00Z');
        await check();
        expect(ownBodies(pull)).toHaveLength(1);
        expect(ownBodies(pull)[0]).not.toBe(body);
        expect(pull.comments.map(({ author }) => author)).toEqual(['github-actions[bot]', 'mallory']);
      },
      { behavior },
    );
  });
});
