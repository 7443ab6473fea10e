import type { RecordedRequest } from 'embedded-github/http/request-log.ts';
import { startEmbeddedGitHub } from 'embedded-github/server.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { type ActionRun, runAction } from '../../playground/run-action.ts';
import type { SameCase } from './same-case.ts';

const QUICK = new URL('../../__tests__/acceptance/quick-timers.mjs?hang', import.meta.url).href;

const TOKENS = {
  'test-token': {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', statuses: 'write' },
  },
} as const;

/** Everything that a run leaves behind and that somebody can see, by name, each as text. */
export type BundleRecord = Readonly<Record<string, string>>;

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

const ALIAS = /^(q\d+): /;

/** The questions of a batched query, one line each, with their values in place: how they were batched is a matter of time. */
function showQuestions(query: string, variables: Readonly<Record<string, unknown>>): readonly string[] {
  const questions = query.split(/\n(?=q\d+: )/).slice(1);
  return questions.map((question) => {
    const alias = ALIAS.exec(question)?.[1] ?? '';
    const text = question
      .slice(alias.length + 2)
      .replace(/\n\}$/, '')
      .replace(/\s+/g, ' ');
    return text.replace(/\$q\d+_(\w+)/g, (_, name: string) => JSON.stringify(variables[`${alias}_${name}`]));
  });
}

function showRequest({ method, path, query, body }: RecordedRequest): readonly string[] {
  if (path.endsWith('/graphql') && typeof body === 'object' && body !== null && 'query' in body) {
    const { query: text, variables } = { variables: {}, ...body };
    return showQuestions(String(text), variables);
  }
  return [`${method} ${path} ${JSON.stringify(query)} ${JSON.stringify(body ?? null)}`];
}

/** Requests that are sent side by side arrive in any order. */
function showRequests(requests: readonly RecordedRequest[]): string {
  return requests.flatMap(showRequest).sort().join('\n');
}

function showRepository({ items, statuses }: Repository): BundleRecord {
  const written = [...items.values()].map(({ number, body, labels, comments }) => ({
    number,
    body,
    labels,
    comments: comments.map(({ author, body: text }) => ({ author, text })),
  }));
  return {
    comments: show(written),
    statuses: show(statuses.map(({ sha, state, description }) => [sha, state, description])),
  };
}

function showRun({ exitCode, stdout, stderr, outputs, summary }: ActionRun): BundleRecord {
  // GitHub's own delimiters in outputs are random, and only the parsed outputs are compared.
  return { exitCode: show(exitCode), stdout, stderr, outputs: show(outputs), summary };
}

/** Runs one case with one bundle, in a process and against a GitHub of its own. */
export async function recordBundle(bundle: string, { create, fault }: SameCase): Promise<BundleRecord> {
  const { repository, event, inputs } = await create();
  const github = await startEmbeddedGitHub(repository.world, { tokens: TOKENS });
  try {
    if (fault !== undefined) {
      github.faults.push(fault());
    }
    // Only where something is waited for: on a busy machine shortened deadlines are missed.
    const nodeArguments = fault === undefined ? [] : ['--import', QUICK];
    const run = await runAction({ github, event, inputs, bundle, nodeArguments });
    const record = { ...showRun(run), ...showRepository(repository), requests: showRequests(github.requests) };
    const port = new URL(github.url).host;
    return Object.fromEntries(Object.entries(record).map(([name, text]) => [name, text.replaceAll(port, 'github')]));
  } finally {
    await github.close();
  }
}

/** The requests of one good run, to make each of them fail in turn. */
export async function recordRequests(bundle: string, { create }: SameCase): Promise<readonly RecordedRequest[]> {
  const { repository, event, inputs } = await create();
  const github = await startEmbeddedGitHub(repository.world, { tokens: TOKENS });
  try {
    await runAction({ github, event, inputs, bundle });
    return [...github.requests];
  } finally {
    await github.close();
  }
}
