import type { Facts, VepIdentity } from '../../domain/facts.ts';
import { plainText } from '../../domain/message.ts';
import type { Report, Verdict } from '../../domain/report.ts';
import type { Settings } from '../../domain/settings.ts';
import { pathBefore, type VepChange } from '../../domain/vep-change.ts';
import { identifyVep } from '../../git/policy.ts';
import { type FactNeeds, factNeeds } from '../../judge/fact-needs.ts';
import { judge } from '../../judge/judge.ts';

/** What a share says about itself before the facts are known. */
export interface ShareOutline {
  readonly needs: FactNeeds;
  /** The documents that were read, by their paths on the base. */
  readonly paths: readonly string[];
  /** What the documents of other shares may refer to. */
  readonly identities: readonly VepIdentity[];
}

/** Documents that are judged together, by one thread. */
export interface Share extends ShareOutline {
  judge(facts: Facts): Promise<Report>;
}

/** Describes documents that were read. */
export function outlineShare(changes: readonly VepChange[], settings: Settings): ShareOutline {
  return {
    needs: factNeeds(changes, settings),
    paths: changes.map(pathBefore),
    identities: changes.flatMap(({ after }) => (after === null ? [] : [identifyVep(after, settings.vepsRoot)])),
  };
}

/** A share of this thread. */
export function localShare(changes: readonly VepChange[], settings: Settings): Share {
  return {
    ...outlineShare(changes, settings),
    judge: (facts) => Promise.resolve(judge(changes, facts, settings)),
  };
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

/** Which facts the shares depend on together. */
export function mergeNeeds(needs: readonly FactNeeds[]): FactNeeds {
  return {
    issueNumbers: unique(needs.flatMap(({ issueNumbers }) => issueNumbers)),
    releases: unique(needs.flatMap(({ releases }) => releases)),
    sigs: unique(needs.flatMap(({ sigs }) => sigs)),
    referencedNumbers: unique(needs.flatMap(({ referencedNumbers }) => referencedNumbers)),
    needsException: needs.some(({ needsException }) => needsException),
  };
}

/** From the one that outweighs the others to the one that only all together give. */
const BY_WEIGHT: readonly Verdict[] = ['error', 'failure', 'success'];

function sumCounts(reports: readonly Report[]): Report['counts'] {
  const sum = (key: keyof Report['counts']) => reports.reduce((total, { counts }) => total + counts[key], 0);
  return { documents: sum('documents'), errors: sum('errors'), warnings: sum('warnings'), notices: sum('notices') };
}

/** The shares' reports as one, in the order of the shares. */
export function mergeReports(first: Report, others: readonly Report[]): Report {
  if (others.length === 0) {
    return first;
  }
  const reports = [first, ...others];
  const undetermined = reports.flatMap((report) => report.undetermined);
  return {
    ...first,
    verdict: BY_WEIGHT.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? 'error',
    counts: sumCounts(reports),
    documents: reports.flatMap(({ documents }) => documents),
    undetermined: [...new Map(undetermined.map((reason) => [plainText(reason), reason])).values()],
  };
}
