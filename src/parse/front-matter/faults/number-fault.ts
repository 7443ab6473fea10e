import { message } from '../../../domain/finding/message.ts';
import { FIELDS } from '../../../domain/vep/fields.ts';
import { scalarType } from '../../yaml/yaml-scalar.ts';
import { likelyNumber } from '../meant-number.ts';
import { describe, type Explanation, type Fault, scalarText } from './fault.ts';

function numberFix(fault: Fault, text: string): { readonly fix?: string } {
  // Two numbers are a doubt, and the folder's is the one that the law knows
  // ([governance §2.3](../../../../docs/specification/governance.md#23-facts-outside-the-document)).
  const number = fault.context.folderNumber ?? likelyNumber(text);
  return number === null ? {} : { fix: `${fault.key}: ${number}` };
}

/** `vep-number`: a placeholder, quoted, in another notation than digits, out of range, or no number at all. */
export function explainNumber(fault: Fault): Explanation {
  const { key, node } = fault;
  const text = scalarText(node);
  const remedy = message`Write the number of the tracking issue in digits, without quotes.`;
  if (text.toUpperCase() === 'NNNN') {
    return { message: message`${key} is still the template's ${text}.`, remedy, ...numberFix(fault, '') };
  }
  if (node.kind !== 'scalar') {
    return { message: message`${key} is ${describe(node)}, not a number.`, remedy, ...numberFix(fault, '') };
  }
  const type = scalarType(node);
  if (type === 'integer') {
    return {
      message: message`${key} is ${text}, but no issue can have that number.`,
      remedy,
      ...numberFix(fault, text),
    };
  }
  if (type === 'number') {
    return { message: message`${key} is written ${text}, not in digits.`, remedy, ...numberFix(fault, text) };
  }
  if (node.style === 'quoted' && /^\d+$/.test(text)) {
    return { message: message`${key} is the text ${`"${text}"`}, not a number.`, remedy, ...numberFix(fault, text) };
  }
  return { message: message`${key} is ${describe(node)}, not a number.`, remedy, ...numberFix(fault, text) };
}

/** `replaces` and `superseded-by`: numbers of VEPs, quoted or not. */
export function explainReference({ key, node }: Fault, isItem: boolean): Explanation {
  const number = likelyNumber(scalarText(node));
  const fix = isItem ? `${number}` : `${key}: ${number}`;
  return {
    message: message`${key} is ${describe(node)}, which is not the number of a VEP.`,
    remedy: FIELDS[key].isList
      ? message`Write the number in digits, several numbers as a list, or leave it empty.`
      : message`Write one number in digits, or leave it empty.`,
    ...(number === null ? {} : { fix }),
  };
}
