import type { Fault, FaultRule } from 'embedded-github/http/faults.ts';
import { isWrite, type RecordedRequest } from 'embedded-github/http/request-log.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import type { WorkflowEvent } from '../../playground/workflow-event.ts';

/** A world, what is run in it, and what it leaves behind. */
export interface Scene {
  readonly repository: Repository;
  readonly event: WorkflowEvent;
  /** Everything that the action wrote and that people see: verdicts, comments, labels, descriptions. */
  readonly written: () => unknown;
  /** The verdicts on the pull requests; `none` where there is none. */
  readonly verdicts: () => readonly string[];
}

/** Every way in which GitHub fails, by name (issue "The gate on one pull request"). */
const FAULTS = {
  '404': { kind: 'not-found' },
  '403': { kind: 'forbidden' },
  '429 with retry-after': { kind: 'too-many-requests', retryAfterSeconds: 2 },
  'the primary limit': { kind: 'rate-limit' },
  'a secondary limit': { kind: 'secondary-limit', retryAfterSeconds: 2 },
  '502': { kind: 'server-error', status: 502 },
  'a hanging connection': { kind: 'hang' },
  'a reset connection': { kind: 'connection-reset' },
  'an HTML page': { kind: 'html' },
  'truncated JSON': { kind: 'truncated-json' },
  'a partial GraphQL answer': { kind: 'graphql-partial' },
  "GraphQL's limit": { kind: 'graphql-rate-limited' },
  "GraphQL's secondary limit": { kind: 'graphql-secondary-limit', retryAfterSeconds: 2 },
  "GraphQL's resource limit": { kind: 'graphql-resource-limits', fields: 1 },
} as const satisfies Readonly<Record<string, Fault>>;

/** What GitHub means something by, and what comes of it is another thing with each request: tried with every one. */
const TELLING: readonly string[] = ['404', '403', 'a partial GraphQL answer'];

/** How many of the other faults CI tries with a request. The next request has the next ones, so that each has its turn. */
const IN_TURN = 3;

/** The same of answers that get lost. */
const LOST_IN_TURN = 2;

/** What another attempt does not change, so that lasting differs from passing by. */
const LASTING = '502';

/** How an answer gets lost after GitHub did what it was asked to. */
const LOSSES: readonly string[] = [
  '502',
  'a hanging connection',
  'a reset connection',
  'an HTML page',
  'truncated JSON',
];

/** One request of a good run, and how it fails. */
export interface FaultCase {
  readonly name: string;
  readonly rule: FaultRule;
}

/** What makes a request the same as another one, in another world: GraphQL asks the same questions in the same words. */
function identityOf({ method, path, query, body }: RecordedRequest): string {
  return JSON.stringify([method, path, query, body]);
}

function appliesTo({ kind }: Fault, request: RecordedRequest): boolean {
  return !kind.startsWith('graphql') || request.route === 'POST /graphql';
}

function describe(request: RecordedRequest, position: number): string {
  const target = request.route === 'POST /graphql' ? 'GraphQL' : `${request.method} ${request.path}`;
  return `request ${position} (${target})`;
}

/** Applies from the request on that has had so many equal ones before it. */
function isEqualAfter(request: RecordedRequest, earlier: number): (other: RecordedRequest) => boolean {
  const identity = identityOf(request);
  let seen = 0;
  return (other) => {
    seen += identityOf(other) === identity ? 1 : 0;
    return identityOf(other) === identity && seen > earlier;
  };
}

/** The faults whose turn it is. */
function takeTurn<Item>(faults: readonly Item[], position: number, count: number): readonly Item[] {
  return faults.filter((_, index) => (index + position * count) % faults.length < count);
}

/** A request of a good run, and which of the equal ones it is. */
interface Failing {
  readonly request: RecordedRequest;
  readonly position: number;
  readonly earlier: number;
}

function casesOf({ request, position, earlier }: Failing, isWhole: boolean): readonly FaultCase[] {
  const name = describe(request, position);
  // Each case counts for itself which of several equal requests it is.
  const on = () => isEqualAfter(request, earlier);
  const all = Object.entries(FAULTS).filter(([, fault]) => appliesTo(fault, request));
  const passing = all.filter(([words]) => !TELLING.includes(words));
  const losses = isWrite(request) ? all.filter(([words]) => LOSSES.includes(words)) : [];
  return [
    ...all.filter(([words]) => TELLING.includes(words)),
    ...(isWhole ? passing : takeTurn(passing, position, IN_TURN)),
  ]
    .map(([words, fault]): FaultCase => ({ name: `${name}: ${words}`, rule: { fault, on: on(), times: 1 } }))
    .concat({ name: `${name}: ${LASTING} for ever`, rule: { fault: FAULTS[LASTING], on: on() } })
    .concat(
      (isWhole ? losses : takeTurn(losses, position, LOST_IN_TURN)).map(([words, fault]) => ({
        name: `${name}: ${words}, after it took effect`,
        rule: { fault, on: on(), times: 1, isAfterEffect: true },
      })),
    );
}

/**
 * The requests of a good run with the faults; a write fails also after it took effect.
 *
 * @param isWhole every request with every fault; else those faults in turn that mean the same with each request
 */
export function faultCases(good: readonly RecordedRequest[], isWhole = true): readonly FaultCase[] {
  return good.flatMap((request, index) => {
    const isEqual = isEqualAfter(request, 0);
    const earlier = good.slice(0, index).filter(isEqual).length;
    return casesOf({ request, position: index + 1, earlier }, isWhole);
  });
}
