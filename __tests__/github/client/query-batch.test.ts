import { describe, expect, test } from '@jest/globals';
import { plainText } from '../../../src/domain/finding/message.ts';
import { GitHubError } from '../../../src/github/client/github-error.ts';
import { createQueryBatch, type SendQuery } from '../../../src/github/client/query-batch.ts';
import { integer, nullable, record, text } from '../../../src/github/client/reader.ts';
import type { GraphQlAnswer, Selection } from '../../../src/github/client/selection.ts';

/** Asks for the title of an issue. */
function titleOf(number: number, weight = 1): Selection<{ readonly issue: { readonly title: string } | null }> {
  return {
    field: 'repository(owner: $owner) { issue(number: $number) { title } }',
    variables: { owner: ['String!', 'example'], number: ['Int!', number] },
    weight,
    read: record({ issue: nullable(record({ title: text })) }),
  };
}

/** Answers each query by its number of aliases, and takes note of them. */
function recorder(answer: (query: string, variables: Readonly<Record<string, unknown>>) => GraphQlAnswer) {
  const queries: string[] = [];
  const send: SendQuery = (query, variables) => {
    queries.push(query);
    return Promise.resolve(answer(query, variables));
  };
  return { queries, ask: createQueryBatch(send) };
}

function answerAll(_query: string, variables: Readonly<Record<string, unknown>>): GraphQlAnswer {
  const numbers = Object.entries(variables).filter(([name]) => name.endsWith('_number'));
  const data = Object.fromEntries(
    numbers.map(([name, number]) => [name.split('_')[0], { issue: { title: `T${number}` } }]),
  );
  return { data, errors: undefined };
}

describe('questions asked side by side', () => {
  test('share a query, each with variables of its own', async () => {
    const { queries, ask } = recorder(answerAll);
    const answers = await Promise.all([ask(titleOf(7)), ask(titleOf(8))]);
    expect(answers).toEqual([
      { state: 'known', value: { issue: { title: 'T7' } } },
      { state: 'known', value: { issue: { title: 'T8' } } },
    ]);
    expect(queries).toEqual([
      'query Governance($q0_owner: String!, $q0_number: Int!, $q1_owner: String!, $q1_number: Int!) {\n' +
        'q0: repository(owner: $q0_owner) { issue(number: $q0_number) { title } }\n' +
        'q1: repository(owner: $q1_owner) { issue(number: $q1_number) { title } }\n}',
    ]);
  });

  test('are divided where one query would become too heavy', async () => {
    const { queries, ask } = recorder(answerAll);
    const answers = await Promise.all([40, 40, 40, 100, 1].map((weight, index) => ask(titleOf(index, weight))));
    expect(queries).toHaveLength(4);
    expect(answers.map((answer) => answer.state === 'known' && answer.value.issue?.title)).toEqual([
      'T0',
      'T1',
      'T2',
      'T3',
      'T4',
    ]);
  });

  test('wait for no later ones', async () => {
    const { queries, ask } = recorder(answerAll);
    await ask(titleOf(1));
    await ask(titleOf(2));
    expect(queries).toHaveLength(2);
  });
});

describe('errors in an answer', () => {
  const both = { q0: { issue: null }, q1: { issue: { title: 'T2' } } };

  async function askTwo(answer: GraphQlAnswer): Promise<readonly string[]> {
    const { ask } = recorder(() => answer);
    const answers = await Promise.all([ask(titleOf(1)), ask(titleOf(2))]);
    return answers.map((one) =>
      one.state === 'known' ? (one.value.issue?.title ?? 'missing') : plainText(one.reason),
    );
  }

  test('NOT_FOUND means missing', async () => {
    const errors = [{ type: 'NOT_FOUND', message: 'No such issue', path: ['q0', 'issue'] }];
    expect(await askTwo({ data: both, errors })).toEqual(['missing', 'T2']);
  });

  test.each(['FORBIDDEN', 'SERVICE_UNAVAILABLE', undefined])('%s is never taken for missing', async (type) => {
    const errors = [{ type, message: 'Sorry', path: ['q0', 'issue'] }];
    expect(await askTwo({ data: both, errors })).toEqual(['GitHub answered a query with an error: `Sorry`.', 'T2']);
  });

  test('an error without a place concerns all', async () => {
    const sorry = 'GitHub answered a query with an error: `Sorry`.';
    expect(await askTwo({ data: null, errors: [{ message: 'Sorry' }] })).toEqual([sorry, sorry]);
  });

  test('a part that is left out is not missing', async () => {
    expect(await askTwo({ data: { q1: both.q1 }, errors: undefined })).toEqual([
      "GitHub's answer was incomplete.",
      'T2',
    ]);
  });
});

test('a query that fails as a whole fails for all who asked', async () => {
  const ask = createQueryBatch(() => Promise.reject(new Error('down')));
  const answers = await Promise.allSettled([ask(titleOf(1)), ask(titleOf(2))]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('an answer of a strange form is an error that names the request', async () => {
  const { ask } = recorder(() => ({ data: { q0: 'no object' }, errors: undefined }));
  const strange = ask({ ...titleOf(1), read: record({ issue: integer }) });
  await expect(strange).rejects.toThrow(GitHubError);
  await expect(strange).rejects.toThrow('`POST /graphql`');
});

describe('a query that asks for more than GitHub computes at once', () => {
  const message = 'Resource limits for this query exceeded.';
  const aliasesOf = (query: string) => [...query.matchAll(/^(q\d+):/gm)].map(([, alias]) => alias ?? '');

  /** Answers the first `fields` of a query; each of the others has an error. */
  function answerFirst(fields: number) {
    return (query: string, variables: Readonly<Record<string, unknown>>): GraphQlAnswer => {
      const lost = aliasesOf(query).slice(fields);
      const data = {
        ...Object(answerAll(query, variables).data),
        ...Object.fromEntries(lost.map((name) => [name, null])),
      };
      return { data, errors: lost.map((name) => ({ type: 'RESOURCE_LIMITS_EXCEEDED', message, path: [name] })) };
    };
  }

  test('is halved until it is little enough, and what was answered is not asked again', async () => {
    const { queries, ask } = recorder(answerFirst(3));
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ask(titleOf(number))));
    expect(answers.map((answer) => answer.state === 'known' && answer.value.issue?.title)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `T${number}`),
    );
    expect(queries.map((query) => aliasesOf(query).length)).toEqual([9, 3, 3]);
  });

  test('is halved where the error names no part, too', async () => {
    const sizes: number[] = [];
    const { ask } = recorder((query, variables) => {
      sizes.push(aliasesOf(query).length);
      const errors = [{ type: 'RESOURCE_LIMITS_EXCEEDED', message }];
      return aliasesOf(query).length > 2 ? { data: null, errors } : answerAll(query, variables);
    });
    const answers = await Promise.all([1, 2, 3, 4, 5].map((number) => ask(titleOf(number))));
    expect(answers.every(({ state }) => state === 'known')).toBe(true);
    expect(sizes).toEqual([5, 3, 2, 2, 1]);
  });

  test('one question is not asked again as it is', async () => {
    const { queries, ask } = recorder(answerFirst(0));
    const answers = await Promise.all([ask(titleOf(1)), ask(titleOf(2))]);
    expect(answers.map(({ state }) => state)).toEqual(['undetermined', 'undetermined']);
    expect(queries.map((query) => aliasesOf(query).length)).toEqual([2, 1, 1]);
  });
});
