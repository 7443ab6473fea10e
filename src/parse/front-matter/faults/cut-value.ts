import { createFinding, type Finding } from '../../../domain/finding/finding.ts';
import { type Message, message } from '../../../domain/finding/message.ts';
import { FIELDS } from '../../../domain/vep/fields.ts';
import type { FrontMatterKey } from '../../../domain/vep/front-matter.ts';
import { flowText } from '../../yaml/flow-text.ts';
import type { YamlEntry, YamlNode, YamlScalar } from '../../yaml/yaml-node.ts';
import { quote } from './fault.ts';

/** A value of which a ` #` cuts something off, and where it belongs. */
export interface CutValue {
  readonly key: FrontMatterKey;
  /** The stage, for an entry of `milestone`. */
  readonly stage: string | null;
  readonly isItem: boolean;
  readonly node: YamlScalar;
  readonly cut: NonNullable<YamlScalar['cut']>;
}

/** The value as it was meant if it was meant to be read. */
export function wholeText({ node, cut }: Pick<CutValue, 'node' | 'cut'>): string {
  return (node.text + cut.text).trim();
}

/** Only of a title any text is right: everywhere else what is cut off can be nothing but a comment. */
export function takesWhole({ key }: Pick<CutValue, 'key'>): boolean {
  return FIELDS[key].holds === 'prose';
}

function cutsOf(key: FrontMatterKey, node: YamlNode, part: Pick<CutValue, 'stage' | 'isItem'>): readonly CutValue[] {
  switch (node.kind) {
    case 'scalar':
      return node.cut === null ? [] : [{ key, ...part, node, cut: node.cut }];
    case 'sequence':
      return node.items.flatMap((item) => cutsOf(key, item, { ...part, isItem: true }));
    case 'mapping':
      return [...node.entries].flatMap(([stage, { value }]) => cutsOf(key, value, { stage, isItem: false }));
  }
}

/** Finds the cut values of a field: its own, those of its items and of its entries. */
export function findCutValues(key: FrontMatterKey, { value }: YamlEntry): readonly CutValue[] {
  return cutsOf(key, value, { stage: null, isItem: false });
}

/** `#12`, where a number is wanted. */
function numberFix({ key, cut }: CutValue): string | null {
  const digits = /^#0*([1-9]\d*)$/.exec(cut.text.trim())?.[1];
  return digits === undefined || FIELDS[key].holds !== 'number' ? null : `${key}: ${digits}`;
}

function fixOf(found: CutValue): string | null {
  const { key, stage, isItem, node, cut } = found;
  const lead = isItem ? '' : `${stage ?? key}: `;
  if (takesWhole(found)) {
    return lead + quote(wholeText(found));
  }
  const comment = cut.text.trim().replace(/^#+/, (marks) => `${marks} `);
  return node.text === '' ? numberFix(found) : `${lead}${flowText(node)} ${comment}`;
}

/** What is said of a field that is not set because all of it is cut off. */
export function cutStatement(key: string, cut: CutValue['cut']): Message {
  return message`${key} is not set: YAML treats ${cut.text.trim()} as a comment.`;
}

function remedyFor(found: CutValue): Message {
  if (takesWhole(found)) {
    return message`Put the whole value in quotes.`;
  }
  const comment = message`Put a space after the ${'#'} of a comment`;
  return found.node.text === '' ? message`${comment}, or write the value without it.` : message`${comment}.`;
}

/** A value that YAML reads otherwise than it was meant, without a word: a warning with the whole value in quotes. */
export function cutValue(found: CutValue): Finding {
  const { key, stage, node, cut } = found;
  const field = stage === null ? key : `${key}.${stage}`;
  const fact =
    node.text === ''
      ? cutStatement(field, cut)
      : message`${field} reads as ${node.text} and not as ${quote(wholeText(found))}: a ${'#'} after a space starts a comment.`;
  return createFinding({
    rule: 'schema',
    code: 'schema/cut-off',
    severity: 'warning',
    message: fact,
    remedy: remedyFor(found),
    fix: fixOf(found),
    span: node.span,
    field,
    value: wholeText(found),
  });
}
