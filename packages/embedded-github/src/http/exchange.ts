import type { IncomingHttpHeaders } from 'node:http';
import { answerQuery } from '../graphql/execute.ts';
import type { World } from '../world/world.ts';
import { authenticate, authorize, checkVersion, tokenText } from './authorize.ts';
import { type Body, parseBody } from './body.ts';
import { type Fault, type FaultRule, faultAnswer, takeFault } from './faults.ts';
import { type RateLimit, type Resource, rateLimitHeaders, spend } from './rate-limit.ts';
import { errorAnswer } from './reply.ts';
import type { RecordedRequest } from './request-log.ts';
import { RestError } from './rest-error.ts';
import type { Answer, Behavior, Limits } from './route.ts';
import type { RouteMatch, Router } from './router.ts';
import { spoilBody } from './spoiled-answer.ts';
import type { Token } from './token.ts';

/** The running server's state. */
export interface Service {
  readonly world: World;
  readonly tokens: Readonly<Record<string, Token>>;
  readonly limits: Limits;
  readonly behavior: Behavior;
  readonly rateLimit: RateLimit;
  readonly latency: number;
  readonly route: Router;
  readonly requests: RecordedRequest[];
  readonly faults: FaultRule[];
  readonly problems: string[];
  beforeRequest: (request: RecordedRequest) => Promise<void> | void;
  ticks: number;
}

export interface Incoming {
  readonly method: string;
  readonly address: URL;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What becomes of a request: an answer, a cut connection, or nothing at all. */
export type Exchange =
  | { readonly kind: 'reset' | 'hang'; readonly latency: number }
  | {
      readonly kind: 'answer';
      readonly latency: number;
      readonly answer: Answer;
      readonly headers: Readonly<Record<string, string>>;
      readonly isTruncated: boolean;
      finish(): void;
    };

const GRAPHQL = 'POST /graphql';

/** Paths as github.com has them; GitHub Enterprise puts both under `/api`. */
function plainPath({ pathname }: URL): string {
  return pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api\/graphql$/, '/graphql');
}

function readJson(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

function record(service: Service, incoming: Incoming, match: RouteMatch | null): RecordedRequest {
  const { method, address, headers, text } = incoming;
  const path = plainPath(address);
  const isGraphql = method === 'POST' && path === '/graphql';
  const routeName = match === null ? null : `${method} ${match.route.pattern.replaceAll('+}', '}')}`;
  service.ticks += 1;
  const request: RecordedRequest = {
    method,
    route: isGraphql ? GRAPHQL : routeName,
    path,
    query: Object.fromEntries(address.searchParams),
    headers,
    body: readJson(text),
    token: tokenText(headers),
    start: service.ticks,
    end: null,
    status: null,
  };
  service.requests.push(request);
  return request;
}

async function answerGraphql(service: Service, token: Token, request: Body): Promise<Answer> {
  const { query, variables } = request;
  if (typeof query !== 'string') {
    throw new RestError(400, 'A query attribute must be specified and must be a string.');
  }
  const given =
    typeof variables === 'object' && variables !== null ? Object.fromEntries(Object.entries(variables)) : {};
  const context = { ...service, token, report: (problem: string) => service.problems.push(problem) };
  const points = (cost: number) => spend(service.rateLimit, 'graphql', cost);
  const body = await answerQuery({ query, variables: given }, context, points);
  return { body };
}

async function realAnswer(service: Service, incoming: Incoming, match: RouteMatch | null): Promise<Answer> {
  const { method, address, headers, text } = incoming;
  const token = authenticate(tokenText(headers), service.tokens);
  checkVersion(headers);
  if (method === 'POST' && plainPath(address) === '/graphql') {
    return await answerGraphql(service, token, parseBody(text));
  }
  if (match === null) {
    service.problems.push(`${method} ${address.pathname} is not built into the embedded GitHub`);
    throw new RestError(501, `${method} ${address.pathname} is not built into the embedded GitHub`);
  }
  // Asking for the budget costs nothing of it.
  if (match.route.pattern !== '/rate_limit' && !spend(service.rateLimit, 'core', 1)) {
    throw new RestError(403, 'API rate limit exceeded for installation ID 1.');
  }
  authorize(token, match.route);
  return match.route.answer({
    ...service,
    token,
    parameters: match.parameters,
    address,
    headers,
    body: parseBody(text),
  });
}

async function answerOrError(service: Service, incoming: Incoming, match: RouteMatch | null): Promise<Answer> {
  try {
    return await realAnswer(service, incoming, match);
  } catch (error) {
    const answer = errorAnswer(error);
    if (answer.status === 500) {
      service.problems.push(`${incoming.method} ${incoming.address.pathname}: ${JSON.stringify(answer.body)}`);
    }
    return answer;
  }
}

function commonHeaders({ world, rateLimit }: Service, resource: Resource): Record<string, string> {
  return { date: world.now.toUTCString(), 'x-github-request-id': '0000', ...rateLimitHeaders(rateLimit, resource) };
}

function spoil(fault: Fault | null, answer: Answer): Answer {
  return { ...answer, body: spoilBody(fault, answer.body) };
}

/** Records a request, lets it take effect, and says what to send back: the truth or the fault that was ordered. */
export async function exchange(service: Service, incoming: Incoming): Promise<Exchange> {
  const match = service.route(incoming.method, plainPath(incoming.address));
  const request = record(service, incoming, match);
  const position = service.requests.length;
  await service.beforeRequest(request);
  const rule = takeFault(service.faults, request, position);
  const fault = rule?.fault ?? null;
  const latency = fault?.kind === 'latency' ? fault.milliseconds : service.latency;
  const replacement = fault === null ? null : faultAnswer(fault, Math.floor(service.world.now.getTime() / 1000));
  const isQuiet = fault?.kind === 'hang' || fault?.kind === 'connection-reset';
  const isLost = isQuiet || replacement !== null;
  const real = isLost && rule?.isAfterEffect !== true ? null : await answerOrError(service, incoming, match);
  if (isQuiet) {
    return { kind: fault.kind === 'hang' ? 'hang' : 'reset', latency };
  }
  const answer = replacement ?? spoil(fault, real ?? { body: null });
  const resource = request.route === GRAPHQL ? 'graphql' : 'core';
  const finish = () => {
    service.ticks += 1;
    request.end = service.ticks;
    request.status = answer.status ?? 200;
  };
  const headers = commonHeaders(service, resource);
  return { kind: 'answer', latency, answer, headers, isTruncated: fault?.kind === 'truncated-json', finish };
}
