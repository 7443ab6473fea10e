import type { Finding, FindingCode } from '../domain/finding/finding.ts';
import { FRONT_MATTER_KEYS } from '../domain/vep/front-matter.ts';
import { judgedFrontMatter, type VepChange } from '../domain/vep/vep-change.ts';
import { misspelledKey } from '../rules/schema/misspelled-key.ts';

/** The fields that two findings are about, in the order of a row: the needless finding, and the one that says more. */
type Relation = (needless: string | null, by: string | null, change: VepChange) => boolean;

/** What one finding about a document makes needless of another. */
export interface Suppression {
  readonly needless: readonly FindingCode[];
  /** Only the line to write is needless. */
  readonly part?: 'fix';
  readonly by: readonly FindingCode[];
  readonly where: Relation;
  readonly why: string;
}

const isSameField: Relation = (needless, by) => needless === by;

const isSameDocument: Relation = () => true;

/** The first is a key that was probably meant to be the second, which the document does not have. */
const isMisspelling: Relation = (needless, by, change) => {
  const frontMatter = judgedFrontMatter(change);
  const meant = FRONT_MATTER_KEYS.find((key) => key === by?.split('.')[0]);
  return frontMatter !== null && meant !== undefined && misspelledKey(frontMatter, meant)?.value === needless;
};

/** The table, read from above: what a row leaves out makes nothing needless any more. */
export const SUPPRESSIONS: readonly Suppression[] = [
  {
    needless: ['location/layout', 'location/folder-name'],
    by: ['location/symbolic-link', 'location/submodule'],
    where: isSameDocument,
    why: 'What is behind a link is not judged, so neither is where it leads.',
  },
  {
    needless: ['schema/missing'],
    by: ['people/missing'],
    where: isSameField,
    why: 'At the gate `people` says more: who is wanted, and that `TBD` will not do.',
  },
  {
    needless: ['schema/unknown-key'],
    by: [
      'people/missing',
      'feature-gate/missing',
      'milestone/missing',
      'milestone/stage-missing',
      'milestone/target-missing',
      'succession/missing',
    ],
    where: isMisspelling,
    why: 'The finding about the missing field calls the key its misspelling already.',
  },
  {
    needless: ['schema/malformed', 'schema/cut-off'],
    part: 'fix',
    by: ['freeze/late'],
    where: isSameField,
    why: '`freeze` shows another release for the same place, and only one of the two can be written.',
  },
];

function suppress(findings: readonly Finding[], row: Suppression, change: VepChange): readonly Finding[] {
  const superior = findings.filter(({ code, fix }) => row.by.includes(code) && !(row.part === 'fix' && fix === null));
  if (superior.length === 0) {
    return findings;
  }
  const isNeedless = ({ code, field }: Finding) =>
    row.needless.includes(code) && superior.some((other) => row.where(field, other.field, change));
  return row.part === 'fix'
    ? findings.map((finding) => (isNeedless(finding) ? { ...finding, fix: null } : finding))
    : findings.filter((finding) => !isNeedless(finding));
}

/**
 * Leaves out what another finding makes needless
 * ([governance §2](../../docs/specification/governance.md#2-the-front-matter)).
 *
 * @param findings all findings about the change
 */
export function withoutNeedless(findings: readonly Finding[], change: VepChange): readonly Finding[] {
  return SUPPRESSIONS.reduce((left, row) => suppress(left, row, change), findings);
}
