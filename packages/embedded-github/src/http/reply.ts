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

/** How an answer goes out: `isTruncated` leaves its first half. */
interface Envelope {
  readonly isTruncated: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

function pack(answer: Answer, { isTruncated, headers }: Envelope) {
  const bytes = bytesOf(answer);
  const sent = isTruncated ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes;
  const status = answer.status ?? 200;
  const type = { 'content-type': 'application/json; charset=utf-8', 'content-length': String(sent.length) };
  return { status, sent, headers: { ...(status === 204 ? {} : type), ...headers, ...answer.headers } };
}

/** Sends an answer, or its first half where it is to arrive truncated. */
export function send(response: ServerResponse, answer: Answer, envelope: Envelope): void {
  const { status, sent, headers } = pack(answer, envelope);
  response.sendDate = false;
  response.writeHead(status, headers);
  response.end(sent);
}

/** The same as an answer of `fetch`. */
export function toResponse(answer: Answer, envelope: Envelope): Response {
  const { status, sent, headers } = pack(answer, envelope);
  return new Response([204, 205, 304].includes(status) ? null : new Uint8Array(sent), { status, headers });
}
