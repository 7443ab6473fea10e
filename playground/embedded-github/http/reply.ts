import type { ServerResponse } from 'node:http';
import { RestError } from './rest-error.ts';
import type { Answer } from './route.ts';

const DOCUMENTATION = 'https://docs.github.com/rest';

/** An error as GitHub's JSON. Whatever is no {@link RestError} is our own mistake and says so. */
export function errorAnswer(error: unknown): Answer {
  if (!(error instanceof RestError)) {
    const message = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    return { status: 500, body: { message: `The embedded GitHub failed: ${message}` } };
  }
  const { status, message, errors, headers } = error;
  const details = errors.length === 0 ? {} : { errors };
  return { status, headers, body: { message, ...details, documentation_url: DOCUMENTATION, status: String(status) } };
}

function bytesOf({ body }: Answer): Buffer {
  if (Buffer.isBuffer(body)) {
    return body;
  }
  return Buffer.from(body === undefined ? '' : JSON.stringify(body));
}

/** Sends an answer, or its first half where it is to arrive truncated. */
export function send(
  response: ServerResponse,
  answer: Answer,
  { isTruncated, headers }: { readonly isTruncated: boolean; readonly headers: Readonly<Record<string, string>> },
): void {
  const bytes = bytesOf(answer);
  const sent = isTruncated ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes;
  const status = answer.status ?? 200;
  response.sendDate = false;
  response.writeHead(status, {
    ...(status === 204 ? {} : { 'content-type': 'application/json; charset=utf-8', 'content-length': sent.length }),
    ...headers,
    ...answer.headers,
  });
  response.end(sent);
}
