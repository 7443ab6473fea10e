import { certainName } from '../../domain/vep/nearest-name.ts';
import { certainNumber, likelyNumber } from '../front-matter/meant-number.ts';
import { GATE_NAME, SIG_NAME } from '../front-matter/name-form.ts';
import { withoutOddCharacters } from '../front-matter/odd-character.ts';
import { isPlaceholder } from '../front-matter/unset-value.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { scalarType } from '../yaml/yaml-scalar.ts';
import { type FieldFix, plainOrQuoted, replaceWith } from './field-fixes.ts';
import type { TextEdit } from './text-edit.ts';

function meantText(value: YamlNode): string {
  return withoutOddCharacters(plainOrQuoted(value)?.text ?? '').trim();
}

/** A title that YAML reads as a number or a boolean. */
export function fixText(value: YamlNode): readonly TextEdit[] {
  const scalar = plainOrQuoted(value);
  return scalar === null || ['text', 'null'].includes(scalarType(scalar))
    ? []
    : replaceWith(scalar, JSON.stringify(scalar.text));
}

/** `"413"`, `"#413"`, `VEP-413`. Two numbers are a doubt: the folder's has to be the same. */
export const fixNumber: FieldFix = (value, { folderNumber }) => {
  const scalar = plainOrQuoted(value);
  const text = meantText(value);
  const number = folderNumber === null ? certainNumber(text) : likelyNumber(text);
  const isRight = scalar?.style === 'plain' && /^\d+$/.test(scalar.text);
  const isOther = folderNumber !== null && number !== folderNumber;
  return scalar === null || number === null || isRight || isOther ? [] : replaceWith(scalar, String(number));
};

/** `"#12"` where the number of a VEP is wanted, alone or in a list. */
export const fixReference: FieldFix = (value, context) => {
  if (value.kind === 'sequence') {
    return value.items.flatMap((item) => fixReference(item, context));
  }
  const scalar = plainOrQuoted(value);
  const number = certainNumber(meantText(value));
  return scalar === null || number === null || /^\d+$/.test(scalar.text) ? [] : replaceWith(scalar, String(number));
};

/** Names between commas in the place of a list. */
function listOf(value: YamlNode, isName: (part: string) => boolean): readonly TextEdit[] {
  const scalar = plainOrQuoted(value);
  const parts = meantText(value)
    .split(/[,;]/)
    .map((part) => part.trim());
  return scalar === null || !parts.every(isName) ? [] : replaceWith(scalar, `[${parts.join(', ')}]`);
}

/** `feature-gate: FirstGate, SecondGate`. One gate needs no list. */
export function fixGate(value: YamlNode): readonly TextEdit[] {
  const isName = (part: string) => GATE_NAME.test(part) && !isPlaceholder('feature-gate', part);
  return /[,;]/.test(meantText(value)) ? listOf(value, isName) : [];
}

/** `participating-sigs: sig-network`, and SIGs that are misspelled. */
export const fixSigs: FieldFix = (value, { sigs }) => {
  if (value.kind !== 'sequence') {
    return listOf(value, (part) => SIG_NAME.test(part));
  }
  return value.items.flatMap((item) => {
    const scalar = plainOrQuoted(item);
    const text = meantText(item);
    const meant = scalar === null || sigs.includes(scalar.text) ? null : certainName(text, sigs);
    return scalar === null || meant === null ? [] : replaceWith(scalar, meant);
  });
};
