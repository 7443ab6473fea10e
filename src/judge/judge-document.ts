import type { Message } from '../domain/finding/message.ts';
import { changeCommitment } from '../domain/freeze/change-commitment.ts';
import type { DocumentCommitment } from '../domain/freeze/commitment.ts';
import type { DocumentReport } from '../domain/report/report.ts';
import { judgedFrontMatter, type VepChange } from '../domain/vep/vep-change.ts';
import { parseVepPath } from '../domain/vep/vep-path.ts';
import { decideFreeze, type FreezeDecision } from '../rules/freeze/freeze-decision.ts';
import { type RuleInputs, runRules } from './run-rules.ts';
import { withWrittenFix } from './written-fix.ts';

/** One document's judgment. */
export interface JudgedDocument {
  /** Null for an attachment about which there is nothing to say. */
  readonly report: DocumentReport | null;
  readonly undetermined: readonly Message[];
  /** The commitment that the change makes and that was not made before. */
  readonly made: DocumentCommitment | null;
}

type Identity = Pick<DocumentReport, 'path' | 'previousPath' | 'change' | 'number' | 'title' | 'participatingSigs'>;

/**
 * A legacy document that is moved is called so
 * ([governance §4](../../docs/specification/governance.md#4-what-a-change-may-do)).
 */
function kindShown({ kind, before, previousPath }: VepChange): DocumentReport['change'] {
  if (kind === 'attachment') {
    return before === null ? 'added' : 'legacy';
  }
  return kind === 'legacy' && previousPath !== null ? 'moved' : kind;
}

function identify(change: VepChange, root: string): Identity {
  const frontMatter = change.kind === 'removed' ? change.before.frontMatter : judgedFrontMatter(change);
  return {
    path: change.path,
    previousPath: change.previousPath,
    change: kindShown(change),
    number: frontMatter?.number?.value ?? parseVepPath(change.path, root)?.folderNumber ?? null,
    title: frontMatter?.title?.value ?? null,
    participatingSigs: (frontMatter?.participatingSigs ?? []).map(({ value }) => value),
  };
}

function stepOf(change: VepChange): DocumentReport['status'] {
  const before = change.kind === 'attachment' ? null : change.before;
  return {
    before: before?.frontMatter?.status?.value ?? null,
    after: judgedFrontMatter(change)?.status?.value ?? null,
  };
}

function reportFreeze({ commitment, freeze, state }: FreezeDecision): DocumentReport['freeze'] {
  return { release: commitment.release, date: freeze?.date ?? null, state, source: freeze?.schedule?.source ?? null };
}

/** Judges one document and puts together what there is to say about it. */
export function judgeDocument(change: VepChange, inputs: RuleInputs): JudgedDocument {
  const { facts, settings } = inputs;
  const { results, findings, undetermined, isWellFormed } = runRules(change, inputs);
  const decision = decideFreeze(change, facts, settings);
  const { before, after, isNew } = changeCommitment(change, settings.vepsRoot);
  const hasNothingToSay = change.kind === 'attachment' && findings.length === 0;
  const report: DocumentReport = {
    ...identify(change, settings.vepsRoot),
    status: stepOf(change),
    commitment: { before, after },
    freeze: decision === null ? null : reportFreeze(decision),
    isExcepted: decision?.ruling.kind === 'excepted',
    hasValidFrontMatter: judgedFrontMatter(change) !== null && isWellFormed,
    results,
    findings: findings.map((finding) => withWrittenFix(finding, change.after?.lines ?? [])),
  };
  return { report: hasNothingToSay ? null : report, undetermined, made: isNew ? (decision?.commitment ?? null) : null };
}
