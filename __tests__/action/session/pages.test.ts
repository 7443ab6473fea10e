import { describe, expect, test } from '@jest/globals';
import { documentUrl, readPages } from '../../../src/action/session/pages.ts';

const REPOSITORY = { owner: 'example', name: 'enhancements' };

describe('the addresses that a publication links to', () => {
  test('on github.com, with the rules of the action’s version', () => {
    const variables = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '7',
      GITHUB_ACTION_REPOSITORY: 'example/vep-governance',
      GITHUB_ACTION_REF: 'v1',
    };
    expect(readPages(variables, REPOSITORY)).toEqual({
      serverUrl: 'https://github.com',
      repositoryUrl: 'https://github.com/example/enhancements',
      runUrl: 'https://github.com/example/enhancements/actions/runs/7',
      rulesUrl: 'https://github.com/example/vep-governance/blob/v1/docs/rules.md',
      migrationUrl: 'https://github.com/example/vep-governance/blob/v1/docs/migration.md',
    });
  });

  test('an action that lies in the repository itself', () => {
    expect(readPages({ GITHUB_ACTION_REPOSITORY: '' }, REPOSITORY).rulesUrl).toBe(
      'https://github.com/example/enhancements/blob/HEAD/docs/rules.md',
    );
  });

  test.each([
    ['veps/a/1-b/vep.md', 'veps/a/1-b/vep.md'],
    ['veps/a b/#?/`%.md', 'veps/a%20b/%23%3F/%60%25.md'],
    ['veps/ä\n/vep.md', 'veps/%C3%A4%0A/vep.md'],
    ['veps/🚀\ud83d/vep.md', 'veps/%F0%9F%9A%80%EF%BF%BD/vep.md'],
  ])('the path %j', (path, encoded) => {
    const pages = readPages({}, REPOSITORY);
    expect(documentUrl(pages, 'abc', path)).toBe(`https://github.com/example/enhancements/blob/abc/${encoded}`);
  });
});
