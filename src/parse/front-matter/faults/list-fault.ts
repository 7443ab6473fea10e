import { message } from '../../../domain/finding/message.ts';
import { GATE_NAME, SIG_NAME } from '../name-form.ts';
import { isPlaceholder } from '../unset-value.ts';
import { describe, type Explanation, type Fault, quote, scalarText } from './fault.ts';

function partsOf(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}

/** `participating-sigs`: the field is no list, or an item is no text. */
export function explainSigs({ key, node }: Fault, isItem: boolean): Explanation {
  if (isItem) {
    return {
      message: message`${key} lists ${describe(node)}, which is not the name of a SIG.`,
      remedy: message`Write names such as ${'sig-network'}.`,
    };
  }
  const parts = partsOf(scalarText(node));
  return {
    message: message`${key} is ${describe(node)}, not a list of SIGs.`,
    remedy: message`Write a list in square brackets.`,
    ...(parts.length > 0 && parts.every((part) => SIG_NAME.test(part)) ? { fix: `${key}: [${parts.join(', ')}]` } : {}),
  };
}

/** `feature-gate`: one name or a list of names, each an identifier. */
export function explainGate({ key, node }: Fault, isItem: boolean): Explanation {
  const text = scalarText(node);
  const parts = partsOf(text);
  // Words without a comma between them are more likely a title than names.
  const canList =
    !isItem &&
    /[,;]/.test(text) &&
    parts.length > 1 &&
    parts.every((part) => GATE_NAME.test(part) && !isPlaceholder(key, part));
  // Only an unquoted true, false or null-like word is of the right form and yet no text.
  const canQuote = parts.length === 1 && GATE_NAME.test(text);
  return {
    message: message`${key} is ${describe(node)}, which is not the name of a feature gate.`,
    remedy: message`Write the gate's name: letters, digits, ${'-'}, and ${'_'}, starting with a letter. Write several gates as a list.`,
    ...(canList ? { fix: `${key}: [${parts.join(', ')}]` } : {}),
    ...(canQuote ? { fix: isItem ? quote(text) : `${key}: ${quote(text)}` } : {}),
  };
}
