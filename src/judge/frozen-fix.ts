import type { Finding } from '../domain/finding/finding.ts';

/**
 * Takes away the line to write from findings about the form of a target that is too late: the rule `freeze` shows another
 * release for the same place, and only one of the two can be written.
 *
 * @param findings all findings about the change
 */
export function withoutFrozenFixes(findings: readonly Finding[]): readonly Finding[] {
  const late = findings.filter(({ rule, fix }) => rule === 'freeze' && fix !== null);
  const fields = new Set(late.flatMap(({ field }) => field ?? []));
  return findings.map((finding) =>
    finding.rule === 'schema' && finding.field !== null && fields.has(finding.field)
      ? { ...finding, fix: null }
      : finding,
  );
}
