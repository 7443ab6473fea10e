import { resolveCommit } from '../git/revision.ts';
import { optionalText, optionalWord, requiredText } from '../http/body.ts';
import { paged } from '../http/pagination.ts';
import { invalidField, RestError } from '../http/rest-error.ts';
import { type Answer, type Call, parameter, type Route, repositoryOf } from '../http/route.ts';
import { apiUrl, repositoryJson } from '../rest-json/repository-json.ts';
import { statusJson } from '../rest-json/status-json.ts';
import { addStatus, combinedState, latestStatuses, statusesOf } from '../world/status.ts';

const MAX_DESCRIPTION = 140;
const MAX_CONTEXT = 255;
const MAX_PER_CONTEXT = 1000;

function shaOf(call: Call): string {
  const name = parameter(call, 'ref') || parameter(call, 'sha');
  const commit = resolveCommit(repositoryOf(call), name);
  if (commit === null) {
    throw new RestError(422, `No commit found for SHA: ${name}`);
  }
  return commit.id;
}

function combined(call: Call): Answer {
  const repository = repositoryOf(call);
  const sha = shaOf(call);
  const latest = latestStatuses(repository, sha);
  const { headers, body } = paged(call, latest, (status) => statusJson(repository, status));
  return {
    ...(headers === undefined ? {} : { headers }),
    body: {
      state: combinedState(latest) ?? 'pending',
      statuses: body,
      sha,
      total_count: latest.length,
      repository: repositoryJson(repository),
      commit_url: apiUrl(repository, `/commits/${sha}`),
      url: apiUrl(repository, `/commits/${sha}/status`),
    },
  };
}

function create(call: Call): Answer {
  const repository = repositoryOf(call);
  const { body, token } = call;
  const sha = shaOf(call);
  requiredText(body, 'state', 'Status');
  const states = ['error', 'failure', 'pending', 'success'] as const;
  const state = optionalWord(body, { name: 'state', resource: 'Status', words: states }) ?? 'error';
  const context = optionalText(body, 'context', 'Status') ?? 'default';
  const description = optionalText(body, 'description', 'Status') ?? null;
  if ([...(description ?? '')].length > MAX_DESCRIPTION) {
    throw invalidField('Status', 'description', 'description is too long (maximum is 140 characters)');
  }
  if ([...context].length > MAX_CONTEXT) {
    throw invalidField('Status', 'context', 'context is too long (maximum is 255 characters)');
  }
  const isSame = (other: string) => other.toLowerCase() === context.toLowerCase();
  if (statusesOf(repository, sha).filter((status) => isSame(status.context)).length >= MAX_PER_CONTEXT) {
    throw invalidField('Status', 'base', 'This SHA and context has reached the maximum number of statuses.');
  }
  const targetUrl = optionalText(body, 'target_url', 'Status') ?? null;
  if (targetUrl !== null && !/^https?:\/\//.test(targetUrl)) {
    throw invalidField('Status', 'target_url', 'target_url must use http(s) scheme');
  }
  const status = addStatus(repository, sha, { state, context, description, targetUrl, creator: token.login });
  return { status: 201, body: statusJson(repository, status) };
}

const COMMIT = '/repos/{owner}/{repo}/commits/{ref+}';

export const statusRoutes: readonly Route[] = [
  { method: 'GET', pattern: `${COMMIT}/status`, needs: ['statuses:read'], answer: combined },
  {
    method: 'GET',
    pattern: `${COMMIT}/statuses`,
    needs: ['statuses:read'],
    answer: (call) => {
      const repository = repositoryOf(call);
      return paged(call, statusesOf(repository, shaOf(call)), (status) => statusJson(repository, status));
    },
  },
  { method: 'POST', pattern: '/repos/{owner}/{repo}/statuses/{sha}', needs: ['statuses:write'], answer: create },
];
