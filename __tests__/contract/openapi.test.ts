import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ServerOptions } from 'embedded-github/server.ts';
import { addComment } from 'embedded-github/world/issue.ts';
import { addLabel } from 'embedded-github/world/label.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
import { defineLabel, type Repository } from 'embedded-github/world/repository.ts';
import { pullRequestEvent, scheduleEvent, type WorkflowEvent } from '../../playground/workflow-event.ts';
import { remindScene } from '../action/fault-scenes.ts';
import { gateRepository, INPUTS, openFromFork, ownBodies, vepPath, vepText, withGitHub } from '../action/gate-world.ts';
import { runInProcess } from '../action/run-in-process.ts';
import { type Description, loadDescription, type Operation, objectAt } from './openapi-description.ts';
import { createSchemaCheck, type SchemaCheck } from './openapi-schema-check.ts';
import { readProjectFile, sourceFiles } from './project-files.ts';
import { recordTraffic, type Traffic } from './recorded-traffic.ts';

const RECHECK = {
  login: 'github-actions[bot]',
  permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', statuses: 'write' },
} as const;

/** Short texts alone fit into GraphQL's answers, so that longer ones are read by REST. */
const OPTIONS: ServerOptions = { tokens: { 'test-token': RECHECK }, limits: { blobText: 100 } };

interface Play {
  readonly repository: Repository;
  readonly inputs?: Readonly<Record<string, string>>;
  /** One event after another; each is made when its turn comes. */
  readonly events: readonly (() => WorkflowEvent)[];
  /** Repositories that only REST shows with this token. */
  readonly hiddenFromGraphQl?: readonly string[];
}

async function record({ repository, inputs = {}, events, hiddenFromGraphQl = [] }: Play): Promise<readonly Traffic[]> {
  const traffic: Traffic[] = [];
  await withGitHub(
    repository,
    async (github) => {
      for (const event of events) {
        const fetch = recordTraffic(github, traffic);
        await runInProcess({ github, event: event(), inputs: { ...INPUTS, ...inputs }, fetch });
      }
    },
    { ...OPTIONS, behavior: { hiddenFromGraphQl } },
  );
  return traffic;
}

/** Every kind of thing that is written on a pull request, then a duplicate of our comment, then a re-check. */
function wholeLife(): Play {
  const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
  for (const status of ['provisional', 'implementable']) {
    defineLabel(repository, `vep/${status}`);
  }
  const pull = openFromFork(repository, { [vepPath(101)]: vepText(101) });
  addLabel(pull, 'vep/provisional', { by: 'bob' });
  const late = () => {
    repository.world.now = new Date('2027-01-20T09:00:00Z');
    addLabel(pull, 'freeze-exception', { by: 'mallory', at: '2027-01-20T08:00:00Z' });
    pushTo(pull, { files: { [vepPath(101)]: vepText(101, { title: 'Other', stage: 'Alpha' }) } });
    addComment(pull, ownBodies(pull)[0] ?? '', { by: RECHECK.login });
    return pullRequestEvent(pull);
  };
  return {
    repository,
    inputs: { 'status-label-prefix': 'vep/', suggestions: 'true' },
    events: [() => pullRequestEvent(pull, { action: 'opened' }), late, () => scheduleEvent(repository)],
  };
}

function merged(): Play {
  const { repository, event } = remindScene();
  const issue = repository.items.get(101);
  if (issue !== undefined) {
    issue.body = '**Proposal status**: provisional\n';
  }
  return { repository, inputs: { 'update-issue': 'true' }, events: [() => event] };
}

/** The calendar's repository is invisible to GraphQL. */
function hiddenCalendar(): Play {
  const repository = gateRepository();
  const pull = openFromFork(repository, { [vepPath(101)]: vepText(101) });
  return { repository, events: [() => pullRequestEvent(pull)], hiddenFromGraphQl: ['example/sig-release'] };
}

/** More comments than the first page holds. */
function discussed(): Play {
  const repository = gateRepository();
  const pull = openFromFork(repository, { [vepPath(101)]: vepText(101) });
  for (let count = 0; count < 101; count += 1) {
    addComment(pull, 'A word.', { by: 'dave' });
  }
  return { repository, events: [() => pullRequestEvent(pull)] };
}

function nameOf({ method, url }: Traffic): string {
  return `${method} ${decodeURIComponent(url.pathname)}`;
}

interface Checks {
  readonly value: SchemaCheck;
  readonly parameter: SchemaCheck;
}

function requestTroubles({ url, body }: Traffic, operation: Operation, checks: Checks): readonly string[] {
  const parameters = [...url.searchParams].flatMap(([name, value]) => {
    const schema = operation.query.get(name);
    const wrong =
      schema === undefined ? ['is not known'] : checks.parameter({ properties: { it: schema } }, { it: value });
    return wrong.map((words) => `the query parameter ${name} ${words}`);
  });
  if (operation.body === null || body === null) {
    return [...parameters, ...(body === operation.body ? [] : ['has a body, or has none'])];
  }
  const { properties } = operation.body;
  const unknown = Object.keys(Object(body)).filter((key) => properties !== undefined && !(key in Object(properties)));
  return [
    ...parameters,
    ...unknown.map((key) => `the body's ${key} is not known`),
    ...checks.value(operation.body, body).map((words) => `the body: ${words}`),
  ];
}

function answerTroubles({ status, answer }: Traffic, operation: Operation, checks: Checks): readonly string[] {
  const schema = operation.answers.get(String(status));
  if (schema === undefined) {
    return [`the status ${status} is not known`];
  }
  if (schema === null) {
    return answer === null ? [] : ['the answer has a body'];
  }
  return checks.value(schema, answer).map((words) => `the answer: ${words}`);
}

/** The routes that the action's sources name. */
function namedRoutes(): readonly string[] {
  const texts = sourceFiles()
    .filter((path) => path.startsWith('src/github/'))
    .map(readProjectFile);
  const found = texts.flatMap((text) => [...text.matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']+)'/g)]);
  return [...new Set(found.map(([, route = '']) => route))].filter((route) => !route.endsWith('/graphql')).sort();
}

describe("what the action sends and is sent, held against GitHub's own description", () => {
  let description: Description;
  let traffic: readonly Traffic[];

  beforeAll(async () => {
    description = loadDescription();
    traffic = (await Promise.all([wholeLife(), merged(), hiddenCalendar(), discussed()].map(record))).flat();
  });

  test('every request is one that GitHub knows, and every answer has the documented form', () => {
    const checks = {
      value: createSchemaCheck(description),
      parameter: createSchemaCheck(description, { coerce: true }),
    };
    const troubles = traffic.flatMap((one) => {
      const operation = description.find(one.method, one.url.pathname);
      const said =
        operation === null
          ? ['is not known']
          : [...requestTroubles(one, operation, checks), ...answerTroubles(one, operation, checks)];
      return said.map((words) => `${operation?.name ?? nameOf(one)}: ${words}`);
    });
    expect([...new Set(troubles)]).toEqual([]);
  });

  test('every route that the sources name is among them', () => {
    const used = traffic.map(({ method, url }) => description.find(method, url.pathname)?.name);
    expect([...new Set(used)].sort()).toEqual(namedRoutes());
  });

  test('what is wrong is found', () => {
    const value = createSchemaCheck(description);
    const operation = description.find('POST', '/repos/example/enhancements/statuses/abc');
    if (operation?.body == null) {
      throw new Error('The description has another form.');
    }
    const checks = { value, parameter: createSchemaCheck(description, { coerce: true }) };
    const url = new URL('https://api.github.com/repos/example/enhancements/statuses/abc?owner=example');
    const one = { method: 'POST', url, body: { state: 'green', color: 'red' }, status: 201, answer: { id: 'x' } };
    expect(requestTroubles(one, operation, checks)).toEqual([
      'the query parameter owner is not known',
      "the body's color is not known",
      expect.stringContaining('/state must be equal to one of the allowed values'),
    ]);
    expect(answerTroubles(one, operation, checks).join()).toContain('/id must be integer');
    expect(description.find('GET', '/repos/example/enhancements/nothing')).toBeNull();
    expect(objectAt(operation.body, 'properties')).toHaveProperty('target_url');
  });
});
