import { describe, expect, test } from '@jest/globals';
import { peopleToAsk, pullRequestOf, pullRequestsOf } from '../../../../src/cli/migrate/people/people-to-ask.ts';
import { plainText } from '../../../../src/domain/finding/message.ts';
import type { PullRequestVoices, Voice } from '../../../../src/github/migration/pull-request-voices.ts';

const person = (login: string) => ({ login, isBot: false });
const comment = (login: string, body: string): Voice => ({ account: person(login), body, reviewState: null });
const review = (login: string, reviewState: string, body = ''): Voice => ({
  account: person(login),
  body,
  reviewState,
});
const pull = (...voices: readonly Voice[]): PullRequestVoices => ({ author: person('alice'), voices });

function ask(...pulls: readonly PullRequestVoices[]): string | null {
  const people = peopleToAsk(pulls);
  return people === null ? null : plainText(people);
}

test.each([
  ['VEP 7: Foo (#12)', 12],
  ['VEP #80: Enable it (#79) (#80)', 80],
  ['Merge pull request #12 from alice/foo', 12],
  ['VEP #7: Foo', null],
  ['Fix (#12) and more', null],
])('%j came by %s', (subject, number) => {
  expect(pullRequestOf(subject)).toBe(number);
});

test('a pull request that only moved a document did not make it', () => {
  const commit = {
    commit: 'a',
    authoredOn: null,
    author: { name: '', email: '' },
    coAuthors: [],
  };
  const commits = [
    { ...commit, subject: 'Move all (#9)', isMove: true },
    { ...commit, subject: 'Edit (#8)', isMove: false },
    { ...commit, subject: 'Begin (#7)', isMove: false },
  ];
  expect(pullRequestsOf({ commits, gap: 'none' })).toEqual([8, 7]);
});

describe('who approved, and who reviewed', () => {
  test.each([
    ['Prow’s approval', comment('bob', 'Fine.\n/approve'), '`@bob` approved its pull requests'],
    ['a review that approves', review('bob', 'APPROVED'), '`@bob` approved its pull requests'],
    ['Prow’s review', comment('bob', '/LGTM\n'), '`@bob` reviewed its pull requests'],
    ['a review', review('bob', 'COMMENTED', 'Why?'), '`@bob` reviewed its pull requests'],
    ['both in one', review('bob', 'COMMENTED', '/lgtm\n/approve'), '`@bob` approved its pull requests'],
    ['a comment', comment('bob', 'Nice'), null],
    ['a command in a sentence', comment('bob', 'Please /approve'), null],
    ['what was taken back', comment('bob', '/approve cancel'), null],
    ['what was taken back otherwise', comment('bob', '/remove-lgtm'), null],
    ['another command', comment('bob', '/approve-it'), null],
    ['the author', comment('Alice', '/approve'), null],
    ['a bot', comment('kubevirt-bot', '/lgtm'), null],
    ['an app', { ...review('reviewer', 'COMMENTED'), account: { login: 'reviewer', isBot: true } }, null],
  ])('%s', (_what, voice, expected) => {
    expect(ask(pull(voice))).toBe(expected);
  });

  test('those of most pull requests come first, and nobody twice', () => {
    const first = pull(comment('bob', '/approve'), comment('carol', '/lgtm'), comment('bob', '/lgtm'));
    const second = pull(comment('dave', '/approve'), comment('dave', '/approve'));
    const third = pull(comment('dave', '/approve'), comment('erin', '/lgtm'));
    expect(ask(first, second, third)).toBe('`@dave`, `@bob` approved, `@carol`, `@erin` reviewed its pull requests');
  });
});
