import type { EvidenceNeed, ExceptionEvidence } from '../../domain/evidence/exception-evidence.ts';
import { isSameLabel } from '../../domain/evidence/label-name.ts';
import { message } from '../../domain/finding/message.ts';
import type { Exception } from '../../domain/freeze/exception.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { decideScope } from './exception-scope.ts';
import {
  findEntitlement,
  findGrantor,
  findLabeling,
  type Grantor,
  HIDDEN,
  type Labeling,
  refused,
} from './labeling.ts';

/** What the exception label amounts to, or what has to be read to say so. Once it was read, it is not needed again. */
export type ExceptionDecision =
  | { readonly state: 'decided'; readonly exception: Exception }
  | { readonly state: 'incomplete'; readonly needs: readonly EvidenceNeed[] };

function decided(exception: Exception): ExceptionDecision {
  return { state: 'decided', exception };
}

function incomplete(...needs: readonly EvidenceNeed[]): ExceptionDecision {
  return { state: 'incomplete', needs };
}

/** True if a pull request with these labels carries the exception label. */
export function hasExceptionLabel(
  { labels }: { readonly labels: readonly string[] },
  { exceptionLabel }: Pick<Settings, 'exceptionLabel'>,
): boolean {
  return labels.some((label) => isSameLabel(label, exceptionLabel));
}

function decideGrant(
  { evidence, labeling }: { readonly evidence: ExceptionEvidence; readonly labeling: Labeling },
  { handle: by, at: grantedAt }: Grantor,
  settings: Settings,
): ExceptionDecision {
  const isEntitled = findEntitlement(by, evidence, settings);
  const scope = decideScope({ labeling, grantedAt }, evidence, settings);
  if (isEntitled === null || scope === null) {
    const role: readonly EvidenceNeed[] = isEntitled === null ? [{ kind: 'role', handle: by }] : [];
    const statuses: readonly EvidenceNeed[] =
      scope === null ? [{ kind: 'statuses', context: settings.statusContext }] : [];
    return incomplete(...role, ...statuses);
  }
  if (isEntitled.state === 'undetermined') {
    return decided(isEntitled);
  }
  if (!isEntitled.value) {
    return decided(refused(by, message`${`@${by}`} added the label but may not grant an exception.`));
  }
  const { at, id: event } = labeling.event;
  return decided(scope.state === 'undetermined' ? scope : { state: 'granted', by, at, event, scope: scope.value });
}

/**
 * Decides what the exception label on a pull request amounts to: who put it there, whether they may, and
 * what it covers ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)).
 */
export function decideException(evidence: ExceptionEvidence, settings: Settings): ExceptionDecision {
  const { pullRequest, timeline } = evidence;
  if (!hasExceptionLabel(pullRequest, settings)) {
    return decided({ state: 'absent' });
  }
  const labeling = findLabeling(timeline, settings.exceptionLabel);
  if (timeline.previous !== null && (labeling === null || labeling.previousAt === null)) {
    return incomplete({ kind: 'events' });
  }
  if (labeling === null) {
    return decided(HIDDEN);
  }
  const grantor = findGrantor(labeling, evidence, settings);
  if (grantor === null) {
    return incomplete({ kind: 'commands', label: settings.exceptionLabel, since: labeling.previousAt });
  }
  return 'state' in grantor ? decided(grantor) : decideGrant({ evidence, labeling }, grantor, settings);
}
