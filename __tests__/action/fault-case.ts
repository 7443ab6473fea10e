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
export const FAULTS: Readonly<Record<string, Fault>> = {
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
};

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

function casesOf(request: RecordedRequest, name: string, earlier: number): readonly FaultCase[] {
  return Object.entries(FAULTS)
    .filter(([, fault]) => appliesTo(fault, request))
    .flatMap(([words, fault]): readonly FaultCase[] => {
      const lost = {
        name: `${name}: ${words}, after it took effect`,
        rule: { fault, on: isEqualAfter(request, earlier), times: 1, isAfterEffect: true },
      };
      return [
        { name: `${name}: ${words}`, rule: { fault, on: isEqualAfter(request, earlier), times: 1 } },
        ...(words === LASTING
          ? [{ name: `${name}: ${words} for ever`, rule: { fault, on: isEqualAfter(request, earlier) } }]
          : []),
        ...(isWrite(request) && LOSSES.includes(words) ? [lost] : []),
      ];
    });
}

/** Every request of a good run with every fault; for a write also after it took effect. */
export function faultCases(good: readonly RecordedRequest[]): readonly FaultCase[] {
  return good.flatMap((request, index) => {
    const isEqual = isEqualAfter(request, 0);
    return casesOf(request, describe(request, index + 1), good.slice(0, index).filter(isEqual).length);
  });
}
