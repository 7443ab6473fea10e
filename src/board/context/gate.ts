import type { Stage } from '../../domain/vep/stage.ts';
import type { Status } from '../../domain/vep/status.ts';
import { unchangedDocument } from '../../domain/vep/vep-change.ts';
import { judge } from '../../judge/judge.ts';
import type { AttentionContext } from '../attention/attention-rule.ts';
import type { BoardDocument } from '../documents/board-document.ts';

const GATE: readonly string[] = ['people', 'feature-gate', 'milestone'];

/**
 * The fields that still keep a document from being committed to a stage: those of which the rules of the gate would
 * find an error once it is `implementable` ([governance §3](../../../docs/specification/governance.md#3-the-statuses-and-their-transitions)).
 */
export function missingAtGate(
  { vep }: BoardDocument,
  stage: Stage,
  { facts, settings }: AttentionContext,
): readonly string[] {
  const { frontMatter } = vep;
  if (frontMatter === null) {
    return [];
  }
  const text = { text: '', span: null };
  const status: Status = 'implementable';
  const approved = { ...frontMatter, status: { value: status, ...text }, stage: { value: stage, ...text } };
  const change = unchangedDocument({ ...vep, frontMatter: approved });
  const { documents } = judge([change], facts, { ...settings, enforcement: 'enforce' });
  const errors = documents.flatMap(({ findings }) =>
    findings.filter(({ rule, severity }) => severity === 'error' && GATE.includes(rule)),
  );
  return [...new Set(errors.flatMap(({ rule, field }) => field ?? rule))];
}
