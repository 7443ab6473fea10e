import { message } from '../../../domain/finding/message.ts';
import { isPeopleKey } from '../../../domain/vep/fields.ts';
import type { YamlScalar } from '../../yaml/yaml-node.ts';
import { PARSED_FIELDS } from '../fields.ts';
import { findOddCharacter, oddCharacterHint, withoutOddCharacters } from '../odd-character.ts';
import { isUnset } from '../unset-value.ts';
import { describe, type Explanation, type Fault } from './fault.ts';

/** An item that stands for nothing beside others: what is meant by it is anybody's guess. */
function explainEmptyItem({ key, node }: Fault): Explanation {
  return {
    message: message`${key} lists ${describe(node)} next to other items, which names nothing.`,
    remedy: message`Remove it, or write the real value.`,
  };
}

function explainForm(fault: Fault, isItem: boolean): Explanation {
  const { key, node } = fault;
  const isEmptyItem = isItem && !isPeopleKey(key) && isUnset(key, node);
  return isEmptyItem ? explainEmptyItem(fault) : PARSED_FIELDS[key].explain(fault, isItem);
}

/** Where the text of a scalar begins, if it is written in the file as it is read: without escapes or line breaks. */
function textColumn(node: YamlScalar): number | null {
  const quote = node.style === 'quoted' ? 1 : 0;
  const isAsWritten = node.end - node.start === node.text.length + 2 * quote && !node.text.includes('\n');
  return node.span !== null && isAsWritten ? node.span.column + quote : null;
}

/**
 * Says in our words what the schema refuses, and what to write instead. What only looks right is named, and what it looks
 * like is what to write ([governance §2](../../../../docs/specification/governance.md#2-the-front-matter)).
 *
 * @param isItem one item of the field's list
 */
export function explain(fault: Fault, isItem: boolean): Explanation {
  const { node } = fault;
  const said = explainForm(fault, isItem);
  if (node.kind !== 'scalar' || findOddCharacter(node.text) === -1) {
    return said;
  }
  const meant = explainForm({ ...fault, node: { ...node, text: withoutOddCharacters(node.text) } }, isItem);
  return { ...meant, message: message`${said.message}${oddCharacterHint(node.text, textColumn(node))}` };
}
