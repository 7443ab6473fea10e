import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../src/action/input/event.ts';
import { SettingsError } from '../../../src/domain/settings/settings.ts';
import { gateRepository, INPUTS, withGitHub } from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

/** One kind of event with payloads that GitHub once sent. */
interface Recorded {
  readonly name: string;
  readonly examples: readonly object[];
}

const FILE = new URL('../../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url);
const RECORDED: readonly Recorded[] = JSON.parse(readFileSync(FILE, 'utf8'));

/** What the recorded events start; whatever is not here starts nothing. */
const COMMANDS: Readonly<Record<string, string>> = {
  pull_request: 'check',
  merge_group: 'check-group',
  push: 'remind',
  workflow_dispatch: 'recheck',
};

function examplesOf(name: string): readonly object[] {
  return RECORDED.find((recorded) => recorded.name === name)?.examples ?? [];
}

/** What a payload starts, or the sentence that says that it starts nothing. */
function outcomeOf(name: string, payload: object): string {
  try {
    return parseCommand(name, payload).kind;
  } catch (error) {
    if (error instanceof SettingsError) {
      return error.message;
    }
    throw error;
  }
}

test('there are examples of every event that starts something, but for the clock', () => {
  expect(Object.keys(COMMANDS).filter((name) => examplesOf(name).length === 0)).toEqual([]);
});

describe('events that GitHub once sent', () => {
  test.each(RECORDED)('$name', ({ name, examples }) => {
    const command = COMMANDS[name];
    for (const payload of examples) {
      const outcome = outcomeOf(name, payload);
      expect(outcome).toBe(
        command ??
          `The event \`${name}\` does not trigger anything; the workflow must run on one of \`pull_request_target\`, \`pull_request\`, \`merge_group\`, \`schedule\`, \`workflow_dispatch\`, \`push\`.`,
      );
    }
  });

  test('a pull request, whatever happened to it: number, head and base are found', () => {
    for (const payload of examplesOf('pull_request')) {
      expect(parseCommand('pull_request_target', payload)).toMatchObject({
        kind: 'check',
        source: 'pull_request_target',
        number: 2,
        headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        baseRef: 'master',
        isFork: false,
      });
    }
  });

  test('a merge group: the pull request is found in its name', () => {
    for (const payload of examplesOf('merge_group')) {
      expect(parseCommand('merge_group', payload)).toMatchObject({
        pullRequest: 104,
        headSha: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
        baseSha: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
        baseRef: 'main',
      });
    }
  });

  test('a push of a tag, of a new branch, of nothing any more: one sentence, and no request', async () => {
    const repository = gateRepository();
    await withGitHub(repository, async (github) => {
      for (const payload of examplesOf('push')) {
        const event = { name: 'push', repository, payload, sha: '', ref: '', actor: 'alice' };
        const run = await runInProcess({ github, event, inputs: INPUTS });
        expect(run).toMatchObject({
          failure: null,
          warnings: [],
          log: [expect.stringMatching(/^The (push|branch) .*\.$/)],
        });
      }
      expect(github.requests).toEqual([]);
    });
  });

  test('an event that starts nothing: one sentence, and no request', async () => {
    const repository = gateRepository();
    await withGitHub(repository, async (github) => {
      const [payload = {}] = examplesOf('issue_comment');
      const event = { name: 'issue_comment', repository, payload, sha: '', ref: '', actor: 'alice' };
      const run = await runInProcess({ github, event, inputs: INPUTS });
      expect(run.failure).toMatch(/^The event `issue_comment` does not trigger anything;/);
      expect(github.requests).toEqual([]);
    });
  });
});
