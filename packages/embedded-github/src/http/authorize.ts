import type { IncomingHttpHeaders } from 'node:http';
import { RestError } from './rest-error.ts';
import type { Route } from './route.ts';
import { acceptedPermissions, isAllowed, type Token } from './token.ts';

/** The token that a request carries, without its scheme; null when it carries none. */
export function tokenText(headers: IncomingHttpHeaders): string | null {
  return /^(?:token|bearer)\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

export function authenticate(text: string | null, tokens: Readonly<Record<string, Token>>): Token {
  if (text === null) {
    throw new RestError(401, 'Requires authentication');
  }
  const token = Object.hasOwn(tokens, text) ? tokens[text] : undefined;
  if (token === undefined) {
    throw new RestError(401, 'Bad credentials');
  }
  return token;
}

/** Refuses what the token may not do, naming what would suffice. What is public is readable with any token. */
export function authorize(token: Token, { needs }: Route): void {
  const isPublic = needs.length === 0 || needs.includes('contents:read');
  if (!isPublic && !needs.some((need) => isAllowed(token, need))) {
    throw new RestError(403, 'Resource not accessible by integration', {
      headers: { 'x-accepted-github-permissions': acceptedPermissions(needs) },
    });
  }
}

const VERSIONS = ['2022-11-28', '2026-03-10'];

export function checkVersion(headers: IncomingHttpHeaders): void {
  const version = headers['x-github-api-version'];
  if (version !== undefined && !VERSIONS.includes(String(version))) {
    throw new RestError(400, `The API version ${String(version)} is not supported`);
  }
}
