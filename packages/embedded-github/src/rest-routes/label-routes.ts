import { textList } from '../http/body.ts';
import { paged } from '../http/pagination.ts';
import { notFound, RestError } from '../http/rest-error.ts';
import { type Answer, type Call, parameter, type Route, repositoryOf } from '../http/route.ts';
import { isAllowed } from '../http/token.ts';
import { labelJson, wornLabelJson } from '../rest-json/repository-json.ts';
import { addLabel, removeLabel } from '../world/label.ts';
import { itemOf } from './issue-routes.ts';

function worn(call: Call): readonly object[] {
  const item = itemOf(call);
  return item.labels.map((name) => wornLabelJson(item.repository, name));
}

function add(call: Call): Answer {
  const item = itemOf(call);
  const names = textList(call.body, 'labels', 'Label');
  const isNew = names.some((name) => !item.repository.labels.has(name.toLowerCase()));
  // Since 2025 `pull-requests: write` puts on existing labels only.
  if (isNew && !isAllowed(call.token, 'issues:write')) {
    throw new RestError(403, 'You do not have permission to create labels on this repository.');
  }
  for (const name of names) {
    addLabel(item, name, { by: call.token.login });
  }
  return { body: worn(call) };
}

function remove(call: Call): Answer {
  if (removeLabel(itemOf(call), parameter(call, 'name'), { by: call.token.login }) === null) {
    throw notFound('Label does not exist');
  }
  return { body: worn(call) };
}

const LABELS = '/repos/{owner}/{repo}/issues/{issue_number}/labels';
const READ = ['issues:read', 'pull-requests:read'] as const;
const WRITE = ['issues:write', 'pull-requests:write'] as const;

export const labelRoutes: readonly Route[] = [
  { method: 'GET', pattern: LABELS, needs: READ, answer: (call) => paged(call, worn(call), (label) => label) },
  { method: 'POST', pattern: LABELS, needs: WRITE, answer: add },
  { method: 'DELETE', pattern: `${LABELS}/{name+}`, needs: WRITE, answer: remove },
  {
    method: 'GET',
    pattern: '/repos/{owner}/{repo}/labels',
    needs: READ,
    answer: (call) =>
      paged(call, [...repositoryOf(call).labels.values()], (label) => labelJson(repositoryOf(call), label)),
  },
  {
    method: 'GET',
    pattern: '/repos/{owner}/{repo}/labels/{name+}',
    needs: READ,
    answer: (call) => {
      const repository = repositoryOf(call);
      const label = repository.labels.get(parameter(call, 'name').toLowerCase());
      if (label === undefined) {
        throw notFound();
      }
      return { body: labelJson(repository, label) };
    },
  },
];
