import { TO_BE_DETERMINED } from '../../domain/front-matter.ts';
import { parseHandle, uniqueHandles } from '../../domain/handle.ts';
import { message } from '../../domain/message.ts';
import { isToBeDetermined, isUnset } from '../yaml-scalar.ts';
import { describe, type Explanation, type Fault, quote, scalarText } from './fault.ts';

function handleItem(handle: string): string {
  return isSought(handle) ? TO_BE_DETERMINED : quote(`@${handle}`);
}

function isSought(handle: string): boolean {
  return handle.toUpperCase() === TO_BE_DETERMINED;
}

/** The people of a text such as `@alice, @bob`, as a list to write; null when it is about something else. */
function listFix(key: string, text: string): string | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const handles = parts.flatMap((part) => parseHandle(part) ?? []);
  const isOther = handles.length === 0 || handles.length < parts.length;
  if (isOther || (key === 'authors' && handles.some(isSought))) {
    return null;
  }
  return `${key}: [${uniqueHandles(handles).map(handleItem).join(', ')}]`;
}

/** The whole field is no list: `authors: "@alice"`. */
function explainField({ key, node }: Fault): Explanation {
  const fix = listFix(key, scalarText(node));
  return {
    message: message`${key} is ${describe(node)}, not a list of GitHub handles.`,
    remedy: message`Write a list in square brackets.`,
    ...(fix === null ? {} : { fix }),
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
  const handle = node.kind === 'scalar' ? parseHandle(text) : null;
  return {
    message: message`${key} lists ${describe(node)}, which is not a GitHub handle.`,
    remedy: message`Write the handle, 1 to 39 letters, digits and hyphens, in quotes when it begins with ${'@'}.`,
    ...(handle === null ? {} : { fix: handleItem(handle) }),
  };
}

/** `authors`, `reviewers`, `approvers`: the field, or one of its items. */
export function explainPeople(fault: Fault, isItem: boolean): Explanation {
  const { key, node } = fault;
  if (!isItem) {
    return explainField(fault);
  }
  if (isUnset(node) || isToBeDetermined(node)) {
    return {
      message: message`${key} lists ${describe(node)}, which names nobody.`,
      remedy: message`Remove it, or write a GitHub handle.`,
    };
  }
  return explainHandle(fault);
}

/** The same person twice in one list; handles compare case-insensitively. */
export function explainRepetition(key: string, text: string): Explanation {
  return { message: message`${key} names ${text} more than once.`, remedy: message`Remove one of them.` };
}
