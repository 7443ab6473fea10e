import type { DocumentReport } from '../../domain/report/report.ts';

/**
 * The commitment is late: of what a release that is released merely brought there is a notice only
 * ([governance §5.4](../../../docs/specification/governance.md#54-legacy-documents)).
 */
export function isLate({ freeze, isExcepted, findings }: DocumentReport): boolean {
  const isFound = findings.some(({ rule, severity }) => rule === 'freeze' && severity !== 'notice');
  return (freeze?.state === 'frozen' || freeze?.state === 'released') && isFound && !isExcepted;
}
