import { type EmbeddedGitHub, type ServerOptions, startEmbeddedGitHub } from '../src/server.ts';
import type { Files } from '../src/world/commit-files.ts';
import { createRepository, type Repository } from '../src/world/repository.ts';
import { createWorld } from '../src/world/world.ts';

/** A world with one repository, on the morning of 2026-08-03. */
export function newRepository(files: Files = { 'README.md': 'Read me\n' }): Repository {
  const world = createWorld({ now: '2026-08-03T09:00:00Z' });
  return createRepository(world, 'example/enhancements', { files, labels: ['kind/vep'] });
}

/** Starts the server for the length of a test. */
export async function withServer<Result>(
  repository: Repository,
  use: (github: EmbeddedGitHub) => Promise<Result>,
  options: ServerOptions = {},
): Promise<Result> {
  const github = await startEmbeddedGitHub(repository.world, options);
  try {
    return await use(github);
  } finally {
    await github.close();
  }
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** Sends one request with the usual token. */
export async function send(
  github: EmbeddedGitHub,
  request: string,
  init: RequestInit & { readonly json?: unknown } = {},
) {
  const [method = 'GET', path = '/'] = request.split(' ');
  const { json, ...rest } = init;
  const response = await fetch(github.url + path, {
    method,
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...rest,
    headers: { authorization: 'token test-token', ...Object.fromEntries(new Headers(init.headers)) },
  });
  const text = await response.text();
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Raw content and spoilt answers are looked at as text.
  }
  const reply: Reply = { status: response.status, headers: response.headers, text, json: parsed };
  return reply;
}

/** Asks a question in GraphQL about the repository of this world. */
export async function ask(github: EmbeddedGitHub, fields: string): Promise<unknown> {
  const query = `query { repository(owner: "example", name: "enhancements") { ${fields} } }`;
  return (await send(github, 'POST /graphql', { json: { query } })).json;
}
