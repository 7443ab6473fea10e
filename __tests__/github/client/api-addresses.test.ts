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
    { GITHUB_API_URL: 'https://rest.example.com', GITHUB_GRAPHQL_URL: 'https://graphql.example.com' },
    { apiUrl: 'https://rest.example.com', graphqlUrl: 'https://graphql.example.com' },
  ],
])('the addresses where %s', (_when, variables, addresses) => {
  expect(apiAddresses(variables)).toEqual(addresses);
});
