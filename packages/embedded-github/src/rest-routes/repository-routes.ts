import { paged } from '../http/pagination.ts';
import { type Resource, remaining } from '../http/rate-limit.ts';
import { notFound, RestError } from '../http/rest-error.ts';
import { type Answer, type Call, parameter, type Route, repositoryOf } from '../http/route.ts';
import { accountJson } from '../rest-json/account-json.ts';
import { repositoryJson } from '../rest-json/repository-json.ts';
import { accountOf } from '../world/world.ts';

/** Anybody may read a public repository. Bots and people who do not exist are not found. */
function collaboratorPermission(call: Call): Answer {
  const repository = repositoryOf(call);
  const login = parameter(call, 'username');
  const account = call.world.accounts.get(login.toLowerCase());
  if (account === undefined || account.kind === 'Bot') {
    throw notFound(`${login} is not a user`);
  }
  const role = repository.collaborators.get(login.toLowerCase()) ?? { permission: 'read', roleName: 'read' };
  return {
    body: {
      permission: role.permission,
      role_name: role.roleName,
      user: { ...accountJson(account), role_name: role.roleName },
    },
  };
}

/** The token of a workflow has no user behind it. */
function user({ token, world }: Call): Answer {
  if (token.login.endsWith('[bot]')) {
    throw new RestError(403, 'Resource not accessible by integration');
  }
  return { body: accountJson(accountOf(world, token.login)) };
}

function rateLimit({ rateLimit: { limit, used, resetAt }, rateLimit }: Call): Answer {
  const json = (resource: Resource) => ({
    limit: limit[resource],
    used: used[resource],
    remaining: remaining(rateLimit, resource),
    reset: resetAt,
  });
  return {
    body: { resources: { core: json('core'), graphql: json('graphql'), search: json('core') }, rate: json('core') },
  };
}

const REPOSITORY = '/repos/{owner}/{repo}';

export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: REPOSITORY,
    needs: ['metadata:read'],
    answer: (call) => ({ body: repositoryJson(repositoryOf(call)) }),
  },
  {
    method: 'GET',
    pattern: `${REPOSITORY}/collaborators/{username}/permission`,
    needs: ['metadata:read'],
    answer: collaboratorPermission,
  },
  {
    method: 'GET',
    pattern: `${REPOSITORY}/rules/branches/{branch+}`,
    needs: ['metadata:read'],
    answer: (call) => paged(call, repositoryOf(call).branchRules.get(parameter(call, 'branch')) ?? [], (rule) => rule),
  },
  { method: 'GET', pattern: '/rate_limit', needs: ['metadata:read'], answer: rateLimit },
  { method: 'GET', pattern: '/user', needs: ['metadata:read'], answer: user },
];
