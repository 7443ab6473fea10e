export type Resource = 'core' | 'graphql';

/** What a token may still do in this hour, for REST requests and for GraphQL points. */
export interface RateLimit {
  readonly limit: Record<Resource, number>;
  readonly used: Record<Resource, number>;
  /** When the hour is over, in seconds of Unix time. */
  resetAt: number;
}

/** GitHub gives a workflow's token 1,000 an hour and repository. */
export function createRateLimit(limits: Partial<Record<Resource, number>>, now: Date): RateLimit {
  return {
    limit: { core: limits.core ?? 1000, graphql: limits.graphql ?? 1000 },
    used: { core: 0, graphql: 0 },
    resetAt: Math.floor(now.getTime() / 1000) + 3600,
  };
}

export function remaining(rateLimit: RateLimit, resource: Resource): number {
  return Math.max(0, rateLimit.limit[resource] - rateLimit.used[resource]);
}

/** Counts a request and says whether it was still within the budget. */
export function spend(rateLimit: RateLimit, resource: Resource, cost: number): boolean {
  const isWithin = remaining(rateLimit, resource) >= cost;
  rateLimit.used[resource] += isWithin ? cost : 0;
  return isWithin;
}

export function rateLimitHeaders(rateLimit: RateLimit, resource: Resource): Record<string, string> {
  return {
    'x-ratelimit-limit': String(rateLimit.limit[resource]),
    'x-ratelimit-remaining': String(remaining(rateLimit, resource)),
    'x-ratelimit-used': String(rateLimit.used[resource]),
    'x-ratelimit-reset': String(rateLimit.resetAt),
    'x-ratelimit-resource': resource,
  };
}
