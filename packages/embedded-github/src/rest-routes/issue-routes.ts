import { optionalText, optionalWord, requiredText } from '../http/body.ts';
import { paged } from '../http/pagination.ts';
import { invalidField, notFound, RestError } from '../http/rest-error.ts';
import { type Answer, type Call, parameter, type Route, repositoryOf } from '../http/route.ts';
import { eventJson, eventsOf, timelineJson } from '../rest-json/event-json.ts';
import { commentJson, issueJson } from '../rest-json/issue-json.ts';
import {
  addComment,
  type Comment,
  closeIssue,
  deleteComment,
  editBody,
  editComment,
  type Issue,
} from '../world/issue.ts';

const MAX_BODY = 65_536;

export function itemOf(call: Call): Issue {
  const item = repositoryOf(call).items.get(Number(parameter(call, 'issue_number')));
  if (item === undefined) {
    throw notFound();
  }
  return item;
}

function commentOf(call: Call): Comment {
  const id = Number(parameter(call, 'comment_id'));
  const comment = [...repositoryOf(call).items.values()]
    .flatMap(({ comments }) => comments)
    .find((one) => one.id === id);
  if (comment === undefined) {
    throw notFound();
  }
  return comment;
}

function textOf(call: Call): string {
  const text = requiredText(call.body, 'body', 'IssueComment');
  if ([...text].length > MAX_BODY) {
    throw invalidField('IssueComment', 'body', `body is too long (maximum is ${MAX_BODY} characters)`);
  }
  return text;
}

function createComment(call: Call): Answer {
  const item = itemOf(call);
  if (item.isLocked) {
    throw new RestError(403, 'Unable to create comment because issue is locked.');
  }
  return { status: 201, body: commentJson(addComment(item, textOf(call), { by: call.token.login })) };
}

function updateComment(call: Call): Answer {
  const comment = commentOf(call);
  editComment(comment, textOf(call), { by: call.token.login });
  return { body: commentJson(comment) };
}

function updateIssue(call: Call): Answer {
  const item = itemOf(call);
  const { body, token } = call;
  item.title = optionalText(body, 'title', 'Issue') ?? item.title;
  const text = optionalText(body, 'body', 'Issue');
  if (text !== undefined && [...text].length > MAX_BODY) {
    throw invalidField('Issue', 'body', `body is too long (maximum is ${MAX_BODY} characters)`);
  }
  if (text !== undefined) {
    editBody(item, text, { by: token.login });
  }
  const state = optionalWord(body, { name: 'state', resource: 'Issue', words: ['open', 'closed'] });
  if (state === 'closed' && item.state === 'open') {
    closeIssue(item, { by: token.login });
  }
  item.updatedAt = new Date(call.world.now);
  return { body: issueJson(item) };
}

const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const READ = ['issues:read', 'pull-requests:read'] as const;
const WRITE = ['issues:write', 'pull-requests:write'] as const;

export const issueRoutes: readonly Route[] = [
  { method: 'GET', pattern: COMMENT, needs: READ, answer: (call) => ({ body: commentJson(commentOf(call)) }) },
  { method: 'PATCH', pattern: COMMENT, needs: WRITE, answer: updateComment },
  {
    method: 'DELETE',
    pattern: COMMENT,
    needs: WRITE,
    answer: (call) => {
      deleteComment(commentOf(call), { by: call.token.login });
      return { status: 204, body: undefined };
    },
  },
  { method: 'GET', pattern: ISSUE, needs: READ, answer: (call) => ({ body: issueJson(itemOf(call)) }) },
  { method: 'PATCH', pattern: ISSUE, needs: ['issues:write'], answer: updateIssue },
  {
    method: 'GET',
    pattern: `${ISSUE}/comments`,
    needs: READ,
    answer: (call) => {
      const since = call.address.searchParams.get('since');
      const comments = itemOf(call).comments.filter(({ updatedAt }) => since === null || updatedAt >= new Date(since));
      return paged(call, comments, commentJson);
    },
  },
  { method: 'POST', pattern: `${ISSUE}/comments`, needs: WRITE, answer: createComment },
  {
    method: 'GET',
    pattern: `${ISSUE}/events`,
    needs: READ,
    answer: (call) => {
      const item = itemOf(call);
      return paged(call, eventsOf(item), (event) => eventJson(item, event));
    },
  },
  {
    method: 'GET',
    pattern: `${ISSUE}/timeline`,
    needs: READ,
    answer: (call) => paged(call, timelineJson(itemOf(call)), (event) => event),
  },
];
