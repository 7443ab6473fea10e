import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Exchange, exchange, type Service } from './http/exchange.ts';
import type { FaultRule } from './http/faults.ts';
import { createRateLimit, type RateLimit, type Resource } from './http/rate-limit.ts';
import { send, toResponse } from './http/reply.ts';
import type { RecordedRequest } from './http/request-log.ts';
import { type Behavior, GITHUB_LIMITS, LIKELY_BEHAVIOR, type Limits } from './http/route.ts';
import { createRouter } from './http/router.ts';
import { type Token, WORKFLOW_TOKEN } from './http/token.ts';
import { REST_ROUTES } from './rest-routes/rest-routes.ts';
import type { World } from './world/world.ts';

export interface ServerOptions {
  /** Who sends with which token; by default `test-token`, which is a workflow's. */
  readonly tokens?: Readonly<Record<string, Token>>;
  /** Requests and points an hour. */
  readonly rateLimit?: Partial<Record<Resource, number>>;
  readonly limits?: Partial<Limits>;
  readonly behavior?: Partial<Behavior>;
  /** Milliseconds that every request takes. Needed to see which requests were sent side by side. */
  readonly latency?: number;
  /** The port to listen on; a free one by default. */
  readonly port?: number;
}

/** A GitHub on loopback: what tests and the playground talk to. */
export interface EmbeddedGitHub {
  /** The base of REST, without a trailing slash. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly world: World;
  /** Every request so far, in the order of arrival. */
  readonly requests: RecordedRequest[];
  /** What is to fail. Tests push rules and may empty the list. */
  readonly faults: FaultRule[];
  /** Unknown routes, invalid queries, fields that are not built in: a test expects none. */
  readonly problems: string[];
  readonly rateLimit: RateLimit;
  /** Called and awaited before a request takes effect: here a test stops one run and lets another go first. */
  beforeRequest: (request: RecordedRequest) => Promise<void> | void;
  /** `fetch` without a connection, for tests that send thousands of requests: the same answers and the same failures. */
  readonly fetch: typeof globalThis.fetch;
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString();
}

/** Lets a request through the exchange and does with its connection what came out. */
async function serve(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await readBody(request);
  const outcome: Exchange = await exchange(service, {
    method: request.method ?? 'GET',
    address: new URL(request.url ?? '/', `http://${request.headers.host}`),
    headers: request.headers,
    text,
  });
  if (outcome.latency > 0) {
    await wait(outcome.latency);
  }
  if (outcome.kind === 'reset') {
    request.socket.resetAndDestroy();
  } else if (outcome.kind === 'answer') {
    response.once('finish', () => outcome.finish());
    send(response, outcome.answer, outcome);
  }
}

/** How the caller's time limit ends a request that hangs: here at once, so that no test waits for a clock. */
function timeout(): DOMException {
  return new DOMException('The operation was aborted due to timeout', 'TimeoutError');
}

function createDirectFetch(service: Service): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const outcome = await exchange(service, {
      method: init.method ?? 'GET',
      address: new URL(String(input)),
      headers: Object.fromEntries(new Headers(init.headers)),
      text: typeof init.body === 'string' ? init.body : '',
    });
    if (outcome.latency > 0) {
      await wait(outcome.latency);
    }
    if (outcome.kind === 'answer') {
      outcome.finish();
      return toResponse(outcome.answer, outcome);
    }
    if (outcome.kind === 'hang') {
      throw timeout();
    }
    throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
  };
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
}

/** Starts a GitHub that shows a world. Close it when done. */
export async function startEmbeddedGitHub(world: World, options: ServerOptions = {}): Promise<EmbeddedGitHub> {
  const service: Service = {
    world,
    tokens: options.tokens ?? { 'test-token': WORKFLOW_TOKEN },
    limits: { ...GITHUB_LIMITS, ...options.limits },
    behavior: { ...LIKELY_BEHAVIOR, ...options.behavior },
    rateLimit: createRateLimit(options.rateLimit ?? {}, world.now),
    latency: options.latency ?? 0,
    route: createRouter(REST_ROUTES),
    requests: [],
    faults: [],
    problems: [],
    beforeRequest: () => undefined,
    ticks: 0,
  };
  const server = createServer((request, response) => {
    // A client that goes away while it is served is its own affair.
    serve(service, request, response).catch(() => response.destroy());
  });
  const url = await listen(server, options.port ?? 0);
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    world,
    requests: service.requests,
    faults: service.faults,
    problems: service.problems,
    rateLimit: service.rateLimit,
    fetch: createDirectFetch(service),
    get beforeRequest() {
      return service.beforeRequest;
    },
    set beforeRequest(hook) {
      service.beforeRequest = hook;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
