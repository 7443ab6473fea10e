import { createFinding, type Finding } from '../../../domain/finding/finding.ts';
import { type Message, message } from '../../../domain/finding/message.ts';
import { FIELDS, mayBeSought } from '../../../domain/vep/fields.ts';
import { type FrontMatterKey, TO_BE_DETERMINED } from '../../../domain/vep/front-matter.ts';
import type { YamlEntry, YamlNode } from '../../yaml/yaml-node.ts';
import { PARSED_FIELDS } from '../fields.ts';
import { oddCharacterHint } from '../odd-character.ts';
import { isToBeDetermined, isUnset } from '../unset-value.ts';
import { cutStatement, wholeText } from './cut-value.ts';
import { type Advice, type FaultContext, quote, scalarText } from './fault.ts';
import { renamedFix } from './renamed-fix.ts';

function advise(key: FrontMatterKey, context: FaultContext): Advice {
  return PARSED_FIELDS[key].advise?.(context) ?? {};
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
  return mayBeSought(key)
    ? message`${key} is ${text}, not a list of GitHub handles.`
    : message`${key} is not set: ${text} is a placeholder.`;
}

/** A required field that is absent, or holds nothing or a placeholder. */
export function missingField(key: FrontMatterKey, node: YamlNode | undefined, context: FaultContext): Finding {
  return createFinding({
    rule: 'schema',
    code: 'schema/missing',
    severity: 'error',
    message: statement(key, node),
    ...advise(key, context),
    ...(FIELDS[key].holds === 'prose' && node?.kind === 'scalar' && node.cut !== null
      ? { remedy: message`Put the whole value in quotes.`, fix: `${key}: ${quote(wholeText({ node, cut: node.cut }))}` }
      : {}),
    span: node?.span ?? null,
    field: key,
  });
}

/**
 * A required field that is missing because its key is misspelled: one finding for both
 * ([governance §2](../../../../docs/specification/governance.md#2-the-front-matter)).
 */
export function misspelledField(key: FrontMatterKey, misspelled: YamlEntry, context: FaultContext): Finding {
  return createFinding({
    rule: 'schema',
    code: 'schema/misspelled-key',
    severity: 'error',
    message: message`${key} is missing, and there is an unknown key ${misspelled.key.text}.${oddCharacterHint(misspelled.key.text)}`,
    remedy: message`Did you mean ${key}?`,
    fix: isUnset(key, misspelled.value) ? (advise(key, context).fix ?? null) : renamedFix(key, misspelled, context),
    span: misspelled.key.span,
    field: key,
  });
}
