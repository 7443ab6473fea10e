import { describe, expect, test } from '@jest/globals';
import type { Fault } from 'embedded-github/http/faults.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { createClient, type GitHubClient } from '../../../src/github/client/client.ts';
import { describeFailure, GitHubError } from '../../../src/github/client/github-error.ts';
import type { RequestPolicy } from '../../../src/github/client/octokit.ts';
import { anything, record, text } from '../../../src/github/client/reader.ts';
import { untilDeadline } from '../../../src/github/client/until-deadline.ts';
import { gateRepository, openFromFork, withGitHub } from '../../action/gate-world.ts';
import { connect as connectDirectly, QUICK_POLICY } from '../connect.ts';

const READ = 'GET /repos/{owner}/{repo}/branches/{branch}';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

function readBranch(client: GitHubClient): Promise<unknown> {
  return client.rest(READ, { branch: 'main' }, record({ name: text }));
}

function askNumber(client: GitHubClient): Promise<unknown> {
  return client.demand({
    field: 'repository(owner: $owner, name: $name) { issue(number: 101) { title } }',
    variables: { owner: ['String!', 'example'], name: ['String!', 'enhancements'] },
    weight: 1,
    read: anything,
  });
}

/** A request that hangs. Only the caller's own time limit ends it. */
function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

/** What is tested here is how it is when a connection fails. */
function connect({ url, graphqlUrl }: EmbeddedGitHub, policy: Partial<RequestPolicy> = {}): GitHubClient {
  return connectDirectly({ url, graphqlUrl }, policy);
}

/** The milliseconds of each wait that is asked for meanwhile: how long they last depends on the machine. */
async function waitsOf(act: () => Promise<unknown>): Promise<readonly number[]> {
  const waits: number[] = [];
  const { setTimeout: wait } = globalThis;
  const record = (done: () => void, milliseconds = 0) => {
    waits.push(milliseconds);
    return wait(done, milliseconds);
  };
  Object.assign(globalThis, { setTimeout: Object.assign(record, wait) });
  try {
    await act();
  } finally {
    Object.assign(globalThis, { setTimeout: wait });
  }
  return waits;
}

async function failureOf(promise: Promise<unknown>): Promise<GitHubError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof GitHubError) {
      return error;
    }
    throw error;
  }
  throw new Error('It did not fail.');
}

function withFault<Result>(
  fault: Fault,
  times: number,
  use: (github: EmbeddedGitHub) => Promise<Result>,
): Promise<Result> {
  return withGitHub(gateRepository(), (github) => {
    github.faults.push({ fault, times });
    return use(github);
  });
}

describe('every request', () => {
  test('names the version of the interface, the token and who asks', async () => {
    await withGitHub(gateRepository(), async (github) => {
      const client = connect(github);
      await Promise.all([readBranch(client), askNumber(client)]);
      expect(github.requests).toHaveLength(2);
      for (const { headers, token } of github.requests) {
        expect(token).toBe('test-token');
        expect(headers['user-agent']).toMatch(/^vep-governance /);
      }
      expect(github.requests.find(({ method }) => method === 'GET')?.headers['x-github-api-version']).toBe(
        '2022-11-28',
      );
    });
  });

  test('goes where an Enterprise server says', async () => {
    const urls: string[] = [];
    const client = createClient({
      token: 'x',
      repository: { owner: 'example', name: 'enhancements' },
      apiUrl: 'https://git.example.org/api/v3',
      graphqlUrl: 'https://git.example.org/api/graphql',
      fetch: (input) => {
        urls.push(String(input));
        return Promise.resolve(Response.json({ name: 'main', data: { q0: 1 } }));
      },
      requestPolicy: QUICK_POLICY,
    });
    await Promise.all([readBranch(client), askNumber(client)]);
    expect(urls.sort()).toEqual([
      'https://git.example.org/api/graphql',
      'https://git.example.org/api/v3/repos/example/enhancements/branches/main',
    ]);
  });
});

describe('what may pass is tried again', () => {
  test.each<Fault>([
    { kind: 'server-error', status: 500 },
    { kind: 'server-error', status: 502 },
    { kind: 'server-error', status: 503 },
    { kind: 'connection-reset' },
    { kind: 'too-many-requests', retryAfterSeconds: 5 },
    { kind: 'secondary-limit', retryAfterSeconds: 5 },
    { kind: 'rate-limit', resetInSeconds: 1 },
  ])('$kind $status', async (fault) => {
    await withFault(fault, 1, async (github) => {
      // A limit's reset is an instant of the world's clock, which is years from the client's.
      github.world.now = new Date();
      const client = connect(github);
      await expect(readBranch(client)).resolves.toEqual({ name: 'main' });
      expect(github.requests).toHaveLength(2);
    });
  });

  test.each<Fault>([
    { kind: 'graphql-rate-limited', type: 'RATE_LIMITED', resetInSeconds: 1 },
    { kind: 'graphql-rate-limited', type: 'RATE_LIMIT', resetInSeconds: 1 },
    { kind: 'graphql-secondary-limit', retryAfterSeconds: 5 },
  ])('a limit of GraphQL that comes with status 200: $kind $type', async (fault) => {
    await withFault(fault, 1, async (github) => {
      github.world.now = new Date();
      await expect(askNumber(connect(github))).resolves.toMatchObject({ issue: { title: 'VEP 101' } });
      expect(github.requests).toHaveLength(2);
    });
  });

  test('a GraphQL query too', async () => {
    await withFault({ kind: 'server-error', status: 502 }, 2, async (github) => {
      await expect(askNumber(connect(github))).resolves.toMatchObject({ issue: { title: 'VEP 101' } });
    });
  });

  test('every attempt has a time limit of its own', async () => {
    let attempts = 0;
    const client = createClient({
      token: 'x',
      repository: { owner: 'example', name: 'enhancements' },
      apiUrl: 'https://git.example.org',
      graphqlUrl: 'https://git.example.org/graphql',
      fetch: (_, init) => {
        attempts += 1;
        return attempts < 3 ? untilAborted(init?.signal) : Promise.resolve(Response.json({ name: 'main' }));
      },
      requestPolicy: { ...QUICK_POLICY, attempt: 20 },
    });
    await expect(readBranch(client)).resolves.toEqual({ name: 'main' });
    expect(attempts).toBe(3);
  });

  test('a body that breaks off is no answer', async () => {
    let attempts = 0;
    const client = createClient({
      token: 'x',
      repository: { owner: 'example', name: 'enhancements' },
      apiUrl: 'https://git.example.org',
      graphqlUrl: 'https://git.example.org/graphql',
      fetch: () => {
        attempts += 1;
        const body = new ReadableStream({
          start: (controller) => (attempts === 1 ? controller.error(new Error('broken')) : controller.close()),
        });
        return Promise.resolve(attempts === 1 ? new Response(body) : Response.json({ name: 'main' }));
      },
      requestPolicy: QUICK_POLICY,
    });
    await expect(readBranch(client)).resolves.toEqual({ name: 'main' });
    expect(attempts).toBe(2);
  });
});

describe('what does not pass ends in one sentence', () => {
  test.each<[Fault, string]>([
    [
      { kind: 'not-found' },
      'GitHub answered `GET /repos/{owner}/{repo}/branches/{branch}` with status 404: `Not Found`.',
    ],
    [{ kind: 'forbidden' }, 'with status 403: `Resource not accessible by integration`.'],
    [{ kind: 'rate-limit', resetInSeconds: 3600 }, 'with status 403: `API rate limit exceeded'],
    [{ kind: 'html' }, 'does not have the documented form: `the answer is not an object`.'],
    [{ kind: 'truncated-json' }, 'does not have the documented form'],
  ])('%j', async (fault, words) => {
    await withFault(fault, 1, async (github) => {
      const error = await failureOf(readBranch(connect(github)));
      expect(error.message).toContain(words);
      expect(github.requests).toHaveLength(1);
    });
  });

  test.each([
    ['a page', `<!DOCTYPE html>\n<html><head><title>Unicorn!</title></head></html>`],
    ['a page behind our own words', 'A secondary rate limit: <html><body>no</body></html>'],
    ['no end of text', 'x'.repeat(5000)],
    ['nothing', ''],
  ])('%s is no reason for people: the status says it', (_, body) => {
    const failure = describeFailure(READ, { status: 502, message: body, response: {} });
    expect(failure.message).toBe(`GitHub answered \`${READ}\` with status 502, without a readable reason.`);
    expect(describeFailure(READ, new Error(body)).message).toBe(
      `GitHub did not answer \`${READ}\`, without a readable reason.`,
    );
  });

  test('a page from a server in between', async () => {
    const client = createClient({
      token: 'x',
      repository: { owner: 'example', name: 'enhancements' },
      apiUrl: 'https://git.example.org',
      graphqlUrl: 'https://git.example.org/graphql',
      fetch: () =>
        Promise.resolve(
          new Response('<html>Unicorn</html>', { status: 422, headers: { 'content-type': 'text/html' } }),
        ),
      requestPolicy: QUICK_POLICY,
    });
    expect((await failureOf(readBranch(client))).message).toMatch(/with status 422, without a readable reason\.$/);
    expect((await failureOf(askNumber(client))).message).toMatch(/with status 422, without a readable reason\.$/);
  });

  test('after four attempts', async () => {
    await withFault({ kind: 'server-error', status: 502 }, 9, async (github) => {
      expect((await failureOf(readBranch(connect(github)))).status).toBe(502);
      expect(github.requests).toHaveLength(4);
    });
  });

  test('when GitHub asks for a longer wait than anybody would wait', async () => {
    await withFault({ kind: 'too-many-requests', retryAfterSeconds: 3600 }, 9, async (github) => {
      expect((await failureOf(readBranch(connect(github)))).status).toBe(429);
      expect(github.requests).toHaveLength(1);
    });
  });

  test.each<[Fault, string]>([
    [{ kind: 'graphql-secondary-limit', retryAfterSeconds: 3600 }, 'secondary rate limit'],
    [{ kind: 'graphql-rate-limited', type: 'RATE_LIMIT', resetInSeconds: 3600 }, 'API rate limit exceeded'],
  ])('the same of a limit that comes with status 200: %j', async (fault, words) => {
    await withFault(fault, 9, async (github) => {
      github.world.now = new Date();
      expect((await failureOf(askNumber(connect(github)))).message).toContain(words);
      expect(github.requests).toHaveLength(1);
    });
  });

  test('when the time of the whole run is up', async () => {
    await withFault({ kind: 'hang' }, 9, async (github) => {
      const error = await failureOf(readBranch(connect(github, { total: 150 })));
      expect(error.message).toContain('within 0 seconds');
    });
  });

  test('the permission that is missing is named as GitHub names it', async () => {
    const tokens = { 'test-token': { login: 'github-actions[bot]', permissions: {} } };
    const { repository } = openFromFork(gateRepository(), { 'README.md': 'Text\n' });
    await withGitHub(
      repository,
      async (github) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
        const error = await failureOf(connect(github).rest(route, { pull_number: 200 }, anything));
        expect(error.message).toMatch(/It asks for the permission `pull_requests=read`\.$/);
      },
      { tokens },
    );
  });
});

describe('writes', () => {
  test('one that creates something is sent once', async () => {
    await withFault({ kind: 'server-error', status: 502 }, 1, async (github) => {
      const error = await failureOf(connect(github).write(CREATE, { issue_number: 101, body: 'Hello' }, 0));
      expect(error.status).toBe(502);
      expect(github.requests).toHaveLength(1);
    });
  });

  test('are not spaced for a check', async () => {
    await withGitHub(gateRepository(), async (github) => {
      // A connection sets timers of its own.
      const client = connectDirectly(github);
      const waits = await waitsOf(() =>
        Promise.all([1, 2, 3, 4].map((body) => client.write(CREATE, { issue_number: 101, body: String(body) }))),
      );
      expect(waits.filter((milliseconds) => milliseconds > 0)).toEqual([]);
    });
  });

  test('are spaced where asked for', async () => {
    await withGitHub(gateRepository(), async (github) => {
      const client = connect(github, { writeSpacing: 60 });
      const start = performance.now();
      await Promise.all([1, 2, 3].map((body) => client.write(CREATE, { issue_number: 101, body: String(body) })));
      expect(performance.now() - start).toBeGreaterThanOrEqual(118);
    });
  });
});

test('a limit that stays is asked about twice again, no more', async () => {
  await withGitHub(gateRepository(), async (github) => {
    github.faults.push({ fault: { kind: 'too-many-requests', retryAfterSeconds: 1 } });
    const read = connect(github).rest('GET /repos/{owner}/{repo}/branches/{branch}', { branch: 'main' }, anything);
    await expect(read).rejects.toMatchObject({ status: 429 });
    expect(github.requests).toHaveLength(3);
  });
});

test('what begins after the deadline ends at once', async () => {
  await expect(untilDeadline(new Promise(() => undefined), AbortSignal.abort(), 1000)).rejects.toThrow(
    'within 1 seconds',
  );
});
