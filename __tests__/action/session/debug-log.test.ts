import { expect, test } from '@jest/globals';
import { addLabel } from 'embedded-github/world/label.ts';
import { pullRequestEvent } from '../../../playground/workflow-event.ts';
import { loggedFetch } from '../../../src/action/session/logged-fetch.ts';
import { gateRepository, INPUTS, openFromFork, vepPath, vepText, withGitHub } from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

test('says what was read from where, and what the verdict rests on, but neither the token nor a role', async () => {
  const repository = gateRepository();
  const pull = openFromFork(repository, { [vepPath(101)]: vepText(101) });
  await withGitHub(repository, async (github) => {
    github.world.now = new Date('2027-01-06T00:07:00Z');
    addLabel(pull, 'freeze-exception', { by: 'bob', at: '2027-01-06T00:06:00Z' });
    const event = pullRequestEvent(pull, { action: 'labeled', label: 'freeze-exception' });
    const { debug, log } = await runInProcess({ github, event, inputs: INPUTS });
    const text = debug.join('\n');
    expect(text).toMatch(/^POST \S+\/graphql: 200 after \d+ ms query/m);
    expect(text).toMatch(/^GET \S+\/collaborators\/bob\/permission: 200 after \d+ ms$/m);
    expect(text).toContain('Pull request 200\nFacts:\n');
    expect(text).toContain('  label freeze-exception: bob may grant it, and did on 2027-01-06T00:06:00Z.');
    expect(text).toContain('\nverdict: success\n');
    expect(text).not.toMatch(/test-token|authorization|\bmaintain\b|\badmin\b/i);
    expect(log.join('\n')).not.toContain('Facts:');
  });
});

test('a request without an answer is said, and stays a failure', async () => {
  const said: string[] = [];
  const failing = () => Promise.reject(new TypeError('fetch failed'));
  const runner = { debug: (render: () => string) => void said.push(render()) };
  const environment = { fetch: failing, now: () => new Date(0), runner };
  const fetch = loggedFetch(environment);
  await expect(fetch('https://api.example.com/x', { headers: { authorization: 'token secret' } })).rejects.toThrow(
    'fetch failed',
  );
  expect(said).toEqual(['GET https://api.example.com/x: no answer (TypeError: fetch failed) after 0 ms']);
});
