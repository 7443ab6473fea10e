import type { DocumentCommitment } from '../../domain/freeze/commitment.ts';
import type { Exception, ExceptionRecord } from '../../domain/freeze/exception.ts';
import type { ExceptionReport } from '../../domain/report/report.ts';

/**
 * What to remember of an exception. A lost record is remembered as an empty one: our comment is about to be
 * written again, and the next run must not take the label event for one of which nothing was recorded
 * ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)).
 */
export function recordOf(exception: Exception, made: readonly DocumentCommitment[]): ExceptionRecord | null {
  if (exception.state !== 'granted') {
    return null;
  }
  const { event, scope } = exception;
  switch (scope.kind) {
    case 'everything':
      return { event, commitments: made };
    case 'recorded':
      return { event, commitments: scope.commitments };
    case 'nothing':
      return scope.isLost ? { event, commitments: [] } : null;
  }
}

/**
 * Says what became of the exception label.
 *
 * @param made every new commitment of the pull request, frozen or not
 */
export function reportException(
  exception: Exception,
  label: string,
  made: readonly DocumentCommitment[],
): ExceptionReport {
  const isGranted = exception.state === 'granted';
  const lost = isGranted && exception.scope.kind === 'nothing' ? exception.scope.reason : null;
  const isRefused = exception.state === 'refused' || exception.state === 'undetermined';
  return {
    label,
    isPresent: exception.state !== 'absent',
    counts: isGranted,
    grantedBy: isGranted ? exception.by : null,
    grantedAt: isGranted ? exception.at : null,
    reason: isRefused ? exception.reason : lost,
    record: recordOf(exception, made),
  };
}
