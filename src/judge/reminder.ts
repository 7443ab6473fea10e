import type { FrontMatter } from '../domain/front-matter.ts';
import { targetRelease } from '../domain/front-matter.ts';
import { STAGES } from '../domain/stage.ts';
import type { TrackingField, TrackingIssue } from '../domain/tracking-issue.ts';
import { isStanding, type StandingChange, type VepChange } from '../domain/vep-change.ts';

/** The facts of a front matter that a tracking issue follows (action §3, "Reminder"). */
const MIRRORED = ['status', 'stage', 'milestone', 'reviewers', 'approvers'] as const;

type MirroredFact = (typeof MIRRORED)[number];

/** The issue's field for each. The milestone has none: the release stands in the table of the stages, or anywhere. */
const FIELDS = {
  status: 'Proposal status',
  stage: 'Current Feature Stage',
  milestone: null,
  reviewers: 'Reviewers',
  approvers: 'Approvers',
} as const satisfies Record<MirroredFact, TrackingField | null>;

/** One fact as the merged document and its tracking issue state it. */
export interface MirroredField {
  /** The issue's field; `Milestone` for what it has no field for. */
  readonly name: string;
  /** False for what the issue has no field for, so that naming it anywhere is enough. */
  readonly isField: boolean;
  /** Empty: not set. */
  readonly document: string;
  /** Null: the issue has no such field, or does not name what needs none. Empty: nobody filled it in. */
  readonly issue: string | null;
}

/** A merged document of which its tracking issue may have to be told. */
export interface MergedVep {
  readonly change: StandingChange;
  readonly frontMatter: FrontMatter;
  readonly number: number;
}

function names(people: FrontMatter['reviewers']): string {
  return people.map(({ value }) => value).join(', ');
}

/** A fact as it is written down in one line. Handles stand without `@`: only authors and approvers may be mentioned. */
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

function changedFacts({ before, after }: StandingChange): readonly MirroredFact[] {
  const stood = before?.frontMatter ?? null;
  return MIRRORED.filter((fact) => factText(stood, fact) !== factText(after.frontMatter, fact));
}

/** The document as it was merged; null where nothing changed that a tracking issue follows. */
export function mergedVep(change: VepChange): MergedVep | null {
  const frontMatter = isStanding(change) ? change.after.frontMatter : null;
  const number = frontMatter?.number?.value;
  return isStanding(change) && frontMatter !== null && number !== undefined && changedFacts(change).length > 0
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

/** An issue agrees when it names the same, or when the document says nothing. */
function agrees({ document, issue }: MirroredField): boolean {
  return issue !== null && (document === '' || substance(document) === substance(issue));
}

/** The release of the current stage; there is no field for it, so naming it anywhere is agreement enough. */
function namesMilestone(frontMatter: FrontMatter, body: string): boolean {
  const stage = frontMatter.stage?.value;
  const release = stage === undefined ? null : targetRelease(frontMatter.milestone[stage]?.value);
  const number = release?.slice(1).replace('.', '\\.') ?? '';
  return release === null || new RegExp(`(?<![\\d.])v?${number}(?!\\.?\\d)`).test(body);
}

function compareFact(frontMatter: FrontMatter, fact: MirroredFact, issue: TrackingIssue): MirroredField {
  const name = FIELDS[fact];
  return {
    name: name ?? 'Milestone',
    isField: name !== null,
    document: factText(frontMatter, fact),
    issue: name === null ? null : (issue.get(name)?.text ?? null),
  };
}

/** What the document and the issue say, fact by fact; the milestone only where the whole description does not name it. */
export function compareWithIssue(
  { frontMatter }: MergedVep,
  issue: TrackingIssue,
  body: string,
): readonly MirroredField[] {
  const shown = MIRRORED.filter((fact) => fact !== 'milestone' || !namesMilestone(frontMatter, body));
  return shown.map((fact) => compareFact(frontMatter, fact, issue));
}

/**
 * True if the tracking issue must be told: one of its fields says something else, it has no field for what
 * changed, or it does not name the release. A document that was only migrated changed nothing that its issue has to follow, so there only a field
 * "Proposal status" that disagrees counts.
 *
 * @param issue the fields of the issue's description
 * @param body the whole description
 */
export function isReminderDue(vep: MergedVep, issue: TrackingIssue, body: string): boolean {
  const { change, frontMatter } = vep;
  const differing = (fact: MirroredFact) => !agrees(compareFact(frontMatter, fact, issue));
  const isSaid = (fact: MirroredFact) => FIELDS[fact] !== null && issue.has(FIELDS[fact]);
  if (change.kind === 'migrated') {
    return isSaid('status') && differing('status');
  }
  const mirrored = changedFacts(change).filter((fact) => FIELDS[fact] !== null);
  const due = new Set<MirroredFact>([...MIRRORED.filter(isSaid), ...mirrored]);
  return !namesMilestone(frontMatter, body) || [...due].some(differing);
}

/**
 * The description with the values of the fields that disagree replaced, and nothing else: the text around them
 * keeps every byte. Fields that the issue does not have are not added.
 */
export function updateDescription({ frontMatter }: MergedVep, issue: TrackingIssue, body: string): string {
  const edits = MIRRORED.flatMap((fact) => {
    const field = compareFact(frontMatter, fact, issue);
    const value = FIELDS[fact] === null ? undefined : issue.get(FIELDS[fact]);
    if (value === undefined || agrees(field)) {
      return [];
    }
    const isEmpty = value.start === value.end;
    return [{ ...value, text: isEmpty ? ` ${field.document}` : field.document }];
  });
  const fromTheEnd = edits.toSorted((left, right) => right.start - left.start);
  return fromTheEnd.reduce((text, { start, end, text: value }) => text.slice(0, start) + value + text.slice(end), body);
}
