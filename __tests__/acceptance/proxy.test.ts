import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { runAction } from '../../playground/run-action.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import { gateRepository, INPUTS, openFromFork, statusOf, vepPath, vepText, withGitHub } from '../action/gate-world.ts';

/** No resolver knows it: what reaches the embedded GitHub went through the proxy. */
const HOST = 'github.invalid';

/** An HTTP proxy that knows one host, and tunnels it to the embedded GitHub. */
async function startProxy({ url }: EmbeddedGitHub, tunnels: string[]): Promise<Server> {
  const { hostname, port } = new URL(url);
  const proxy = createServer((_request, response) => response.writeHead(405).end());
  proxy.on('connect', ({ url: target }, client: Socket) => {
    tunnels.push(target ?? '');
    const server = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

test.each(['http_proxy', 'HTTP_PROXY'])(
  'the shipped program goes through the proxy of the variable %s',
  async (name) => {
    const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
    await withGitHub(pull.repository, async (github) => {
      const tunnels: string[] = [];
      const proxy = await startProxy(github, tunnels);
      try {
        const environment = {
          GITHUB_API_URL: `http://${HOST}`,
          GITHUB_GRAPHQL_URL: `http://${HOST}/graphql`,
          [name]: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        };
        const run = await runAction({ github, event: pullRequestEvent(pull), inputs: INPUTS, environment });
        expect(run).toMatchObject({ exitCode: 0, stderr: '' });
        expect(statusOf(pull)?.state).toBe('success');
        expect(new Set(tunnels)).toEqual(new Set([`${HOST}:80`]));
      } finally {
        proxy.closeAllConnections();
        await new Promise((resolve) => proxy.close(resolve));
      }
    });
  },
);
