import { message } from '../../../domain/finding/message.ts';
import { parseHandle } from '../../../domain/vep/handle.ts';
import { scalarType } from '../../yaml/yaml-scalar.ts';
import { listPeople, renderPerson } from '../people-list.ts';
import { isToBeDetermined, isUnset } from '../unset-value.ts';
import { describe, type Explanation, type Fault, scalarText } from './fault.ts';

/** The whole field is no list: `authors: "@alice"`. */
function explainField({ key, node }: Fault): Explanation {
  const people = listPeople(key, scalarText(node));
  return {
    message: message`${key} is ${describe(node)}, not a list of GitHub handles.`,
    remedy:
      people === null
        ? message`Write the handles in a list, in the form ${`${key}: ["@github-handle"]`}.`
        : message`Write a list in square brackets.`,
    ...(people === null ? {} : { fix: `${key}: ${people}` }),
  };
}

function explainHandle({ key, node }: Fault): Explanation {
  const text = scalarText(node);
  if (/^@?[^\s/]+\/[^\s/]+$/.test(text) && parseHandle(text) === null) {
    return {
      message: message`${key} names the team ${text}.`,
      remedy: message`Name people, each by their GitHub handle.`,
    };
  }
  const handle = node.kind === 'scalar' && scalarType(node) !== 'boolean' ? parseHandle(text) : null;
  return {
    message: message`${key} lists ${describe(node)}, which is not a GitHub handle.`,
    remedy: message`Write the handle, 1 to 39 letters, digits, and hyphens, in quotes if it starts with ${'@'}.`,
    ...(handle === null ? {} : { fix: renderPerson(handle) }),
  };
}

/** `authors`, `reviewers`, `approvers`: the field, or one of its items. */
export function explainPeople(fault: Fault, isItem: boolean): Explanation {
  const { key, node } = fault;
  if (!isItem) {
    return explainField(fault);
  }
  if (isUnset(key, node) || isToBeDetermined(node)) {
    return {
      message: message`${key} lists ${describe(node)}, which is not a person.`,
      remedy: message`Remove it, or write a GitHub handle.`,
    };
  }
  return explainHandle(fault);
}

/** The same person twice in one list; handles compare case-insensitively. */
export function explainRepetition(key: string, text: string): Explanation {
  return { message: message`${key} names ${text} more than once.`, remedy: message`Remove one of them.` };
}
