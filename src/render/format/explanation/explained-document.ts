import type { Field } from '../../../domain/finding/field.ts';
import type { Finding } from '../../../domain/finding/finding.ts';
import { RULE_IDS, type RuleId } from '../../../domain/finding/finding-code.ts';
import type { Commitment } from '../../../domain/freeze/commitment.ts';
import type { DocumentReport } from '../../../domain/report/report.ts';
import { FIELDS } from '../../../domain/vep/fields.ts';
import { FRONT_MATTER_KEYS, type FrontMatter, type FrontMatterKey } from '../../../domain/vep/front-matter.ts';
import type { Vep } from '../../../domain/vep/vep.ts';
import type { VepChange } from '../../../domain/vep/vep-change.ts';
import { renderPlain } from '../../text/message-text.ts';
import { explainedList, explainedValue, indented } from './explained-text.ts';

/** Or malformed, which a finding of the rule `schema` says. */
const NOT_SET = 'not set';

function explainMilestone(milestone: FrontMatter['milestone']): string {
  const targets = Object.entries(milestone).map(([stage, { value, text }]) => {
    return `${stage} ${value.kind === 'release' ? value.release : `${text} (${value.kind})`}`;
  });
  return targets.length === 0 ? NOT_SET : explainedList(targets);
}

function explainField(frontMatter: FrontMatter, key: FrontMatterKey): string {
  const { property } = FIELDS[key];
  if (property === 'milestone') {
    return explainMilestone(frontMatter.milestone);
  }
  const held: Field<string | number> | readonly Field<string | number>[] | null = frontMatter[property];
  const fields = Array.isArray(held) ? held : [held];
  const values = fields.flatMap((field) => (field === null ? [] : [field.value]));
  return values.length === 0 ? NOT_SET : explainedList(values);
}

function explainForm({ form, body }: Vep): readonly string[] {
  const targets = body.targets.map(({ stage, release, line }) => `${stage} ${release} (line ${line})`);
  const prose = targets.length === 0 ? [] : [`its text names ${explainedList(targets)}`];
  switch (form) {
    case 'front-matter':
      return [];
    case 'legacy':
      return ['no front matter', ...prose];
    case 'unreadable':
      return ['its front matter cannot be read', ...prose];
  }
}

function explainSide(name: string, vep: Vep | null): readonly string[] {
  if (vep === null) {
    return [`${name}: not there`];
  }
  const { frontMatter } = vep;
  const fields =
    frontMatter === null ? [] : FRONT_MATTER_KEYS.map((key) => `${key}: ${explainField(frontMatter, key)}`);
  return [`${name}: ${explainedValue(vep.path)}`, ...indented([...explainForm(vep), ...fields])];
}

function explainCommitment(commitment: Commitment | null): string {
  return commitment === null ? 'none' : `${commitment.stage} in ${commitment.release}`;
}

function explainFinding({ code, severity, span, message, remedy }: Finding): string {
  const place = span === null ? '' : ` at ${span.line}:${span.column}`;
  const sentences = [message, ...(remedy === null ? [] : [remedy])].map((sentence) => renderPlain(sentence));
  return `${severity}${place}: ${sentences.join(' ')} [${code}]`;
}

function explainRule(rule: RuleId, { results, findings }: DocumentReport): readonly string[] {
  const result = results.find((row) => row.rule === rule)?.result ?? 'does not apply';
  const own = findings.filter((finding) => finding.rule === rule);
  return [`${rule}: ${result}`, ...indented(own.map(explainFinding))];
}

/**
 * One document as it was judged: before, after, and what every rule said.
 *
 * @param report null where there was nothing to say about it
 */
export function explainDocument(change: VepChange, report: DocumentReport | null): readonly string[] {
  const { before, after } = report?.commitment ?? { before: null, after: null };
  const rules = report === null ? ['nothing in it is judged'] : RULE_IDS.flatMap((rule) => explainRule(rule, report));
  return [
    `${explainedValue(change.path)} (${change.kind})`,
    ...indented([
      ...explainSide('before', change.before),
      ...explainSide('after', change.after),
      `commitment: ${explainCommitment(before)} before, ${explainCommitment(after)} after`,
      'rules:',
      ...indented(rules),
    ]),
  ];
}
