import { expect, test } from '@jest/globals';
import { apiAddresses } from '../../../src/github/client/api-addresses.ts';

const GITHUB = { apiUrl: 'https://api.github.com', graphqlUrl: 'https://api.github.com/graphql' };
const ENTERPRISE = 'https://github.example.com/api';

test.each([
  ['nothing is set', {}, GITHUB],
  ['both are empty', { GITHUB_API_URL: '', GITHUB_GRAPHQL_URL: '' }, GITHUB],
  [
    'an Enterprise server names one',
    { GITHUB_API_URL: `${ENTERPRISE}/v3` },
    { apiUrl: `${ENTERPRISE}/v3`, graphqlUrl: `${ENTERPRISE}/graphql` },
  ],
  [
    'both are set',
    { GITHUB_API_URL: 'http://a', GITHUB_GRAPHQL_URL: 'http://b' },
    { apiUrl: 'http://a', graphqlUrl: 'http://b' },
  ],
])('the addresses where %s', (_when, variables, addresses) => {
  expect(apiAddresses(variables)).toEqual(addresses);
});
