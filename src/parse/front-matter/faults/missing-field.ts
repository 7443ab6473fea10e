import { createFinding, type Finding } from '../../../domain/finding/finding.ts';
import { codeList, type Message, message } from '../../../domain/finding/message.ts';
import { type FrontMatterKey, TO_BE_DETERMINED } from '../../../domain/vep/front-matter.ts';
import { STATUSES } from '../../../domain/vep/status.ts';
import type { YamlEntry, YamlNode } from '../../yaml/yaml-node.ts';
import { isToBeDetermined, isUnset } from '../../yaml/yaml-scalar.ts';
import { oddCharacterHint } from '../odd-character.ts';
import { cutStatement, wholeText } from './cut-value.ts';
import { type Explanation, type FaultContext, quote, scalarText, shorten } from './fault.ts';
import { renamedFix } from './renamed-fix.ts';

/** What to write for a required field that is not set. */
function advise(key: FrontMatterKey, { folderNumber, folderSig }: FaultContext): Omit<Explanation, 'message'> {
  switch (key) {
    case 'vep-number': {
      const remedy = message`Write the number of the tracking issue in digits.`;
      return folderNumber === null ? { remedy } : { remedy, fix: `${key}: ${folderNumber}` };
    }
    case 'creation-date':
      return { remedy: message`Write the day on which the proposal was first opened, as ${'YYYY-MM-DD'}.` };
    case 'status':
      return { remedy: message`Write one of ${codeList(STATUSES)}.`, fix: `${key}: provisional` };
    case 'authors':
      return { remedy: message`Name at least one GitHub handle, in the form ${'authors: ["@github-handle"]'}.` };
    case 'owning-sig': {
      const remedy = message`Name the SIG that owns the proposal.`;
      return folderSig === null ? { remedy } : { remedy, fix: `${key}: ${folderSig}` };
    }
    case 'reviewers':
    case 'approvers':
      return {
        remedy: message`Name GitHub handles; ${TO_BE_DETERMINED} stands for somebody still to be found.`,
        fix: `${key}: [${TO_BE_DETERMINED}]`,
      };
    default:
      return { remedy: message`Write a short text that says what the proposal is about.` };
  }
}

function statement(key: FrontMatterKey, node: YamlNode | undefined): Message {
  const text = node === undefined ? '' : scalarText(node);
  if (node === undefined) {
    return message`${key} is missing.`;
  }
  if (node.kind === 'scalar' && node.cut !== null) {
    return cutStatement(key, node.cut);
  }
  if (node.kind === 'sequence' && node.items.some(isToBeDetermined)) {
    return message`${key} is still ${TO_BE_DETERMINED}.`;
  }
  if (text === '' || text === '~') {
    return message`${key} is not set.`;
  }
  return key === 'reviewers' || key === 'approvers'
    ? message`${key} is ${shorten(text)}, not a list of GitHub handles.`
    : message`${key} is not set: ${shorten(text)} is a placeholder.`;
}

/** A required field that is absent, or holds nothing or a placeholder. */
export function missingField(key: FrontMatterKey, node: YamlNode | undefined, context: FaultContext): Finding {
  return createFinding({
    rule: 'schema',
    severity: 'error',
    message: statement(key, node),
    ...advise(key, context),
    ...(key === 'title' && node?.kind === 'scalar' && node.cut !== null
      ? { remedy: message`Put the whole value in quotes.`, fix: `${key}: ${quote(wholeText({ node, cut: node.cut }))}` }
      : {}),
    span: node?.span ?? null,
    field: key,
    value: '',
  });
}

/**
 * A required field that is missing because its key is misspelt: one finding for both
 * ([governance §2](../../../../docs/specification/governance.md#2-the-front-matter)).
 */
export function misspeltField(key: FrontMatterKey, misspelt: YamlEntry, context: FaultContext): Finding {
  return createFinding({
    rule: 'schema',
    severity: 'error',
    message: message`${key} is missing, and there is an unknown key ${misspelt.key.text}.${oddCharacterHint(misspelt.key.text)}`,
    remedy: message`Did you mean ${key}?`,
    fix: isUnset(key, misspelt.value) ? (advise(key, context).fix ?? null) : renamedFix(key, misspelt, context),
    span: misspelt.key.span,
    field: key,
    value: '',
  });
}
