import type { Finding } from '../domain/finding/finding.ts';
import { FRONT_MATTER_KEYS } from '../domain/vep/front-matter.ts';
import { judgedFrontMatter, type VepChange } from '../domain/vep/vep-change.ts';
import { misspeltKey } from '../rules/schema/misspelt-key.ts';

/**
 * Leaves out the warnings about unknown keys that another finding already calls the misspelling of the field it misses:
 * these two are shown together, not twice ([governance §2](../../docs/specification/governance.md#2-the-front-matter)).
 *
 * @param findings all findings about the change
 */
export function withoutExplainedKeys(findings: readonly Finding[], change: VepChange): readonly Finding[] {
  const frontMatter = judgedFrontMatter(change);
  const missing = new Set(
    findings.flatMap(({ rule, field, value }) =>
      rule !== 'schema' && value === '' ? (field?.split('.')[0] ?? []) : [],
    ),
  );
  const misspelt = FRONT_MATTER_KEYS.filter((key) => missing.has(key)).map((key) =>
    frontMatter === null ? null : misspeltKey(frontMatter, key),
  );
  const explained = new Set(misspelt.map((key) => key?.value));
  return findings.filter(
    ({ rule, severity, field }) =>
      !(rule === 'schema' && severity === 'warning' && field !== null && explained.has(field)),
  );
}
