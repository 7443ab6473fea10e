import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../src/http/faults.ts';
import { isWrite, sequentialDepth } from '../src/http/request-log.ts';
import type { EmbeddedGitHub } from '../src/server.ts';
import { openIssue } from '../src/world/issue.ts';
import { ask, newRepository, send, withServer } from './small-world.ts';

const HOME = '/repos/example/enhancements';

/** Something to wait for until somebody opens it. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** Resolves when a request for such a path has reached the server. */
function arrival(github: EmbeddedGitHub, path: RegExp): Promise<void> {
  const { opened, open } = gate();
  github.beforeRequest = (request) => (path.test(request.path) ? open() : undefined);
  return opened;
}

describe('faults', () => {
  const answered: readonly {
    readonly fault: Fault;
    readonly status: number;
    readonly text: string;
    readonly header?: string;
  }[] = [
    { fault: { kind: 'not-found' }, status: 404, text: 'Not Found' },
    { fault: { kind: 'forbidden' }, status: 403, text: 'Resource not accessible' },
    { fault: { kind: 'rate-limit' }, status: 403, text: 'API rate limit exceeded', header: 'x-ratelimit-reset' },
    { fault: { kind: 'too-many-requests' }, status: 429, text: 'Too many', header: 'retry-after' },
    { fault: { kind: 'secondary-limit' }, status: 403, text: 'secondary rate limit', header: 'retry-after' },
    { fault: { kind: 'server-error' }, status: 502, text: 'Server Error' },
    { fault: { kind: 'server-error', status: 500 }, status: 500, text: 'Server Error' },
    { fault: { kind: 'html' }, status: 200, text: '<!DOCTYPE html>' },
    { fault: { kind: 'graphql-rate-limited' }, status: 200, text: 'RATE_LIMITED' },
  ];

  test.each(answered)('$fault.kind answers $status', async ({ fault, status, text, header }) => {
    await withServer(newRepository(), async (github) => {
      github.faults.push({ fault });
      const reply = await send(github, `GET ${HOME}`);
      expect(reply.status).toBe(status);
      expect(reply.text).toContain(text);
      expect(header === undefined || reply.headers.has(header)).toBe(true);
      expect(github.requests).toMatchObject([{ status }]);
    });
  });

  test('truncated JSON is the beginning of the real answer', async () => {
    await withServer(newRepository(), async (github) => {
      const whole = await send(github, `GET ${HOME}`);
      github.faults.push({ fault: { kind: 'truncated-json' } });
      const half = await send(github, `GET ${HOME}`);
      expect(half.json).toBeNull();
      expect(half.text).toBe(whole.text.slice(0, half.text.length));
      expect(half.text.length).toBeGreaterThan(0);
    });
  });

  test('a reset cuts the connection, a hang leaves it open until the client gives up', async () => {
    await withServer(newRepository(), async (github) => {
      const onLabels = /labels$/;
      github.faults.push({ fault: { kind: 'connection-reset' }, times: 1 }, { fault: { kind: 'hang' }, on: onLabels });
      await expect(send(github, `GET ${HOME}`)).rejects.toThrow();
      const controller = new AbortController();
      const arrived = arrival(github, onLabels);
      const hanging = send(github, `GET ${HOME}/labels`, { signal: controller.signal });
      await arrived;
      expect((await send(github, `GET ${HOME}`)).status).toBe(200);
      controller.abort();
      await expect(hanging).rejects.toThrow('aborted');
      expect(github.requests.map(({ status }) => status)).toEqual([null, null, 200]);
    });
  });

  test('GraphQL loses the last field and says so', async () => {
    await withServer(newRepository(), async (github) => {
      github.faults.push({ fault: { kind: 'graphql-partial' }, on: 'POST /graphql' });
      expect(await ask(github, 'name id')).toMatchObject({
        data: { repository: { name: 'enhancements', id: null } },
        errors: [{ path: ['repository', 'id'] }],
      });
    });
  });

  test('a rule meets one route, a pattern, a test or the n-th request, as often as it says', async () => {
    await withServer(newRepository(), async (github) => {
      const statuses = async () => {
        const paths = [HOME, `${HOME}/labels`, `${HOME}/labels/kind%2Fvep`];
        const replies: number[] = [];
        for (const path of paths) {
          replies.push((await send(github, `GET ${path}`)).status);
        }
        return replies;
      };
      github.faults.push({ fault: { kind: 'not-found' }, on: 'GET /repos/{owner}/{repo}/labels' });
      expect(await statuses()).toEqual([200, 404, 200]);
      github.faults.splice(0, 1, { fault: { kind: 'not-found' }, on: /^GET .*labels/, times: 1 });
      expect(await statuses()).toEqual([200, 404, 200]);
      github.faults.splice(0, 1, { fault: { kind: 'not-found' }, nth: 9 });
      expect(await statuses()).toEqual([200, 200, 404]);
      github.faults.splice(0, 1, { fault: { kind: 'not-found' }, on: ({ path }) => path === HOME });
      expect(await statuses()).toEqual([404, 200, 200]);
    });
  });

  test('after its effect, a failed write was written all the same', async () => {
    const repository = newRepository();
    const issue = openIssue(repository, { title: 'Tracking' });
    await withServer(repository, async (github) => {
      const fault: Fault = { kind: 'server-error' };
      github.faults.push({ fault, times: 1 }, { fault, times: 1, isAfterEffect: true });
      const post = () => send(github, `POST ${HOME}/issues/1/comments`, { json: { body: 'Hello' } });
      expect((await post()).status).toBe(502);
      expect(issue.comments).toHaveLength(0);
      expect((await post()).status).toBe(502);
      expect(issue.comments).toHaveLength(1);
    });
  });
});

describe('the request log', () => {
  test('tells route, query, body and token of every request, and which ones write', async () => {
    const repository = newRepository();
    openIssue(repository, { title: 'Tracking' });
    await withServer(repository, async (github) => {
      await send(github, `GET ${HOME}/issues/1/comments?per_page=100`);
      await send(github, `POST ${HOME}/issues/1/comments`, { json: { body: 'Hello' } });
      await ask(github, 'name');
      expect(github.requests).toMatchObject([
        {
          route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
          query: { per_page: '100' },
          token: 'test-token',
        },
        { method: 'POST', path: `${HOME}/issues/1/comments`, body: { body: 'Hello' }, status: 201 },
        { route: 'POST /graphql', status: 200 },
      ]);
      expect(github.requests.map(isWrite)).toEqual([false, true, false]);
    });
  });

  test('depth counts what had to wait for what', async () => {
    await withServer(newRepository(), async (github) => {
      await send(github, `GET ${HOME}`);
      // The three are held until all have arrived, so that they overlap however slow the machine is.
      const all = gate();
      let count = 0;
      github.beforeRequest = async () => {
        count += 1;
        if (count >= 3) {
          all.open();
        }
        await all.opened;
      };
      await Promise.all([1, 2, 3].map(() => send(github, `GET ${HOME}`)));
      await send(github, `GET ${HOME}`);
      expect(github.requests).toHaveLength(5);
      expect(sequentialDepth(github.requests)).toBe(3);
    });
  });

  test('a request can be held while another goes whole', async () => {
    await withServer(newRepository(), async (github) => {
      const arrived = gate();
      const held = gate();
      github.beforeRequest = async ({ path }) => {
        if (path.endsWith('/labels')) {
          arrived.open();
          await held.opened;
        }
      };
      const first = send(github, `GET ${HOME}/labels`);
      await arrived.opened;
      expect((await send(github, `GET ${HOME}`)).status).toBe(200);
      expect(github.requests).toMatchObject([
        { path: `${HOME}/labels`, end: null },
        { path: HOME, status: 200 },
      ]);
      held.open();
      expect((await first).status).toBe(200);
    });
  });
});
