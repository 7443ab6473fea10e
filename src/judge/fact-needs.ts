import { followingRelease, type Release } from '../domain/calendar/release.ts';
import { changeCommitment } from '../domain/freeze/change-commitment.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { type FrontMatter, targetRelease } from '../domain/vep/front-matter.ts';
import { replacedNumber } from '../domain/vep/replaced-number.ts';
import { STAGES } from '../domain/vep/stage.ts';
import { judgedFrontMatter, leavesDocument, type VepChange } from '../domain/vep/vep-change.ts';
import { newProseTargets } from '../rules/freeze/prose-targets.ts';
import { askedSig } from '../rules/people/asked-sig.ts';
import { GATED_ROLES, missingPeople } from '../rules/people/missing-people.ts';
import { meantStatus } from '../rules/schema/meant-status.ts';

/** Which facts a judgment of these changes depends on. May name more than is used in the end, never less. */
export interface FactNeeds {
  /** The `vep-number`s to look up among the repository's issues, old ones that are replaced included. */
  readonly issueNumbers: readonly number[];
  /** The releases whose schedules matter; those that are not scheduled are left out by the reader. */
  readonly releases: readonly Release[];
  /** A release that is open may have to be suggested, so that the latest scheduled ones matter too. */
  readonly needsOpenRelease: boolean;
  /** The SIGs whose OWNERS files are wanted, for the people to ask. */
  readonly sigs: readonly string[];
  /** Base documents whose folder has one of these numbers are read: possible duplicates and back-pointers. */
  readonly referencedNumbers: readonly number[];
  /** The exception label matters. */
  readonly needsException: boolean;
}

function unique<Value>(values: Iterable<Value>): readonly Value[] {
  return [...new Set(values)];
}

/** Every target, and the release after the one committed to: where a late commitment could go instead. */
function releasesOf(change: VepChange, frontMatter: FrontMatter | null, settings: Settings): readonly Release[] {
  if (change.kind === 'legacy' || change.kind === 'attachment') {
    return newProseTargets(change).map(({ release }) => release);
  }
  const { after } = changeCommitment(change, settings.vepsRoot);
  const targets = STAGES.map((stage) => targetRelease(frontMatter?.milestone[stage]?.value));
  return [...targets, after === null ? null : followingRelease(after.release)].filter((release) => release !== null);
}

/** True where a release may be missing, or be too late. */
function needsOpenRelease(change: VepChange, { vepsRoot }: Settings): boolean {
  const { after, isNew } = changeCommitment(change, vepsRoot);
  const isAtGate = leavesDocument(change) && meantStatus(change.after) === 'implementable';
  return isNew || (isAtGate && after === null);
}

function sigOf(change: VepChange, { vepsRoot }: Settings): readonly string[] {
  const vep = leavesDocument(change) ? change.after : null;
  const sig = vep === null ? null : askedSig(vep, vepsRoot);
  const isMissing = vep !== null && GATED_ROLES.some((role) => missingPeople(vep, role) !== null);
  return sig !== null && isMissing ? [sig] : [];
}

function numbersOf({ number, replaces, supersededBy }: FrontMatter): readonly number[] {
  return [number, ...replaces, supersededBy].flatMap((field) => (field === null ? [] : [field.value]));
}

/**
 * The old numbers of documents that promise something: what they promised under them may count
 * ([governance §2.3](../../docs/specification/governance.md#23-facts-outside-the-document), `stability`).
 */
export function replacedNumbers(changes: readonly VepChange[], { vepsRoot }: Settings): readonly number[] {
  const committing = changes.filter((change) => changeCommitment(change, vepsRoot).after !== null);
  return unique(committing.flatMap((change) => replacedNumber(change, vepsRoot) ?? []));
}

/** Says what to find out before the changes can be judged. */
export function factNeeds(changes: readonly VepChange[], settings: Settings): FactNeeds {
  const judged = changes.map((change) => ({ change, frontMatter: judgedFrontMatter(change) }));
  const readable = judged.flatMap(({ frontMatter }) => (frontMatter === null ? [] : [frontMatter]));
  return {
    issueNumbers: unique([
      ...readable.flatMap(({ number }) => (number === null ? [] : [number.value])),
      ...replacedNumbers(changes, settings),
    ]),
    releases: unique(judged.flatMap(({ change, frontMatter }) => releasesOf(change, frontMatter, settings))),
    needsOpenRelease: changes.some((change) => needsOpenRelease(change, settings)),
    sigs: unique(changes.flatMap((change) => sigOf(change, settings))),
    referencedNumbers: unique(readable.flatMap(numbersOf)),
    // Even without a commitment: the first run that sees the label settles what the exception covers
    // ([governance §5.5](../../docs/specification/governance.md#55-the-exception)).
    needsException: changes.some(leavesDocument),
  };
}

/** True if every question of `needs` is among those that were asked. */
export function areAsked(needs: FactNeeds, asked: FactNeeds): boolean {
  const isWithin = <Item>(some: readonly Item[], all: readonly Item[]) => some.every((item) => all.includes(item));
  return (
    isWithin(needs.issueNumbers, asked.issueNumbers) &&
    isWithin(needs.releases, asked.releases) &&
    (asked.needsOpenRelease || !needs.needsOpenRelease) &&
    isWithin(needs.sigs, asked.sigs) &&
    isWithin(needs.referencedNumbers, asked.referencedNumbers)
  );
}
