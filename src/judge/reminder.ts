import type { FrontMatter } from '../domain/vep/front-matter.ts';
import { targetRelease } from '../domain/vep/front-matter.ts';
import { STAGES } from '../domain/vep/stage.ts';
import type { TrackingField, TrackingIssue, TrackingValue } from '../domain/vep/tracking-issue.ts';
import { type ExistingChange, leavesDocument, type VepChange } from '../domain/vep/vep-change.ts';

/**
 * The facts of a front matter that a tracking issue follows
 * ([action §3](../../docs/specification/action.md#3-what-it-publishes), "Reminder").
 */
const MIRRORED = ['status', 'stage', 'milestone', 'reviewers', 'approvers'] as const;

type MirroredFact = (typeof MIRRORED)[number];

/** The issue's field for each. The milestone has none: the release is in the table of the stages, or anywhere. */
const FIELDS = {
  status: 'Proposal status',
  stage: 'Current Feature Stage',
  milestone: null,
  reviewers: 'Reviewers',
  approvers: 'Approvers',
} as const satisfies Record<MirroredFact, TrackingField | null>;

/** A field of a tracking issue that says something else than the merged document. */
export interface MirroredField {
  readonly name: TrackingField;
  /** Empty: not set. */
  readonly document: string;
  /** Empty: nobody filled it in. */
  readonly issue: string;
}

/** What a tracking issue has to be told. */
export interface Disagreement {
  /** Fields that the issue has. */
  readonly fields: readonly MirroredField[];
  /** The targets of a document whose current one the whole description does not name; null where it does. */
  readonly milestone: string | null;
}

/** A merged document of which its tracking issue may have to be told. */
export interface MergedVep {
  readonly change: ExistingChange;
  readonly frontMatter: FrontMatter;
  readonly number: number;
}

function names(people: FrontMatter['reviewers']): string {
  return people.map(({ value }) => value).join(', ');
}

/** A fact as it is written down in one line. Handles are without `@`: only authors and approvers may be mentioned. */
function factText(frontMatter: FrontMatter | null, fact: MirroredFact): string {
  if (frontMatter === null) {
    return '';
  }
  switch (fact) {
    case 'status':
      return frontMatter.status?.value ?? '';
    case 'stage':
      return frontMatter.stage?.value ?? '';
    case 'milestone': {
      const targets = STAGES.map((stage) => ({ stage, release: targetRelease(frontMatter.milestone[stage]?.value) }));
      return targets.flatMap(({ stage, release }) => (release === null ? [] : [`${stage}: ${release}`])).join(', ');
    }
    case 'reviewers':
    case 'approvers':
      return names(frontMatter[fact]);
  }
}

function changedFacts({ before, after }: ExistingChange): readonly MirroredFact[] {
  const stood = before?.frontMatter ?? null;
  return MIRRORED.filter((fact) => factText(stood, fact) !== factText(after.frontMatter, fact));
}

/** The document as it was merged; null where nothing changed that a tracking issue follows. */
export function mergedVep(change: VepChange): MergedVep | null {
  const frontMatter = leavesDocument(change) ? change.after.frontMatter : null;
  const number = frontMatter?.number?.value;
  return leavesDocument(change) && frontMatter !== null && number !== undefined && changedFacts(change).length > 0
    ? { change, frontMatter, number }
    : null;
}

/** The words of a value without order, case, `@` and Markdown: "`@Bob`, alice" is "alice, bob". */
function substance(text: string): string {
  const words = text.toLowerCase().split(/[\s,;]+/);
  const bare = words.map((word) => word.replace(/^[`*_@([-]+|[`*_.)\]]+$/g, '')).filter((word) => word !== '');
  const set = [...new Set(bare)].filter((word) => word !== 'and' && word !== 'tbd');
  return set.sort().join(' ');
}

/** The release of the current stage; there is no field for it, so naming it anywhere is agreement enough. */
function namesMilestone(frontMatter: FrontMatter, body: string): boolean {
  const stage = frontMatter.stage?.value;
  const release = stage === undefined ? null : targetRelease(frontMatter.milestone[stage]?.value);
  const number = release?.slice(1).replace('.', '\\.') ?? '';
  return release === null || new RegExp(`(?<![\\d.])v?${number}(?!\\.?\\d)`).test(body);
}

/** The fields that the issue has and that disagree. A document that says nothing disagrees with nothing. */
function differingFields(frontMatter: FrontMatter, issue: TrackingIssue): readonly (MirroredField & TrackingValue)[] {
  return MIRRORED.flatMap((fact) => {
    const name = FIELDS[fact];
    const value = name === null ? undefined : issue.get(name);
    const document = factText(frontMatter, fact);
    const isSame = document === '' || substance(document) === substance(value?.text ?? '');
    return name === null || value === undefined || isSame ? [] : [{ ...value, name, document, issue: value.text }];
  });
}

/**
 * What the tracking issue must be told; null if nothing. A field that the issue does not have cannot disagree. A
 * document that was only migrated changed nothing that its issue has to follow, so there only a field "Proposal status"
 * that disagrees counts.
 *
 * @param issue the fields of the issue's description
 * @param body the whole description
 */
export function disagreement(
  { change, frontMatter }: MergedVep,
  issue: TrackingIssue,
  body: string,
): Disagreement | null {
  const differing = differingFields(frontMatter, issue);
  const fields = differing.map(({ name, document, issue: said }) => ({ name, document, issue: said }));
  const milestone = namesMilestone(frontMatter, body) ? null : factText(frontMatter, 'milestone');
  const isDue =
    change.kind === 'migrated'
      ? fields.some(({ name }) => name === FIELDS.status)
      : fields.length > 0 || milestone !== null;
  return isDue ? { fields, milestone } : null;
}

/**
 * The description with the values of the fields that disagree replaced, and nothing else: the text around them
 * keeps every byte. Fields that the issue does not have are not added.
 */
export function updateDescription({ frontMatter }: MergedVep, issue: TrackingIssue, body: string): string {
  const edits = differingFields(frontMatter, issue);
  const fromTheEnd = edits.toSorted((left, right) => right.start - left.start);
  return fromTheEnd.reduce((text, { start, end, document }) => {
    const space = start === end ? ' ' : '';
    return text.slice(0, start) + space + document + text.slice(end);
  }, body);
}
