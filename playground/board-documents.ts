import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';

/** What a version of a sample proposal says; what it leaves out is as in the version before. */
interface Version {
  readonly date: string;
  readonly pull: number;
  /** Instead of fields: the body of a document without front matter. */
  readonly text?: string;
  readonly status?: string;
  readonly stage?: string;
  readonly milestone?: Readonly<Record<string, string>>;
  readonly reviewers?: readonly string[];
  readonly approvers?: readonly string[];
  readonly 'superseded-by'?: number;
}

interface Proposal {
  readonly number: number;
  readonly title: string;
  /** `meta` for a meta-VEP. */
  readonly sig: string;
  readonly participating?: readonly string[];
  readonly authors?: readonly string[];
  readonly replaces?: readonly number[];
  readonly versions: readonly Version[];
}

/** A commit on the sample's base branch. */
export interface SampleCommit {
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly subject: string;
  readonly files: Readonly<Record<string, string>>;
}

function readYaml<Value>(name: string): Promise<Value> {
  return readFile(new URL(`board/${name}`, import.meta.url), 'utf8').then((text) => load(text) as Value);
}

function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function handles(names: readonly string[]): string {
  return JSON.stringify(names.map((name) => (name === 'TBD' ? name : `@${name}`)));
}

function mapping(milestone: Readonly<Record<string, string>>): string {
  return `{${Object.entries(milestone)
    .map(([stage, release]) => `${stage}: "${release}"`)
    .join(', ')}}`;
}

function documentText(proposal: Proposal, version: Version): string {
  const { number, title, sig, participating = [], authors = [], replaces = [] } = proposal;
  const heading = `# VEP #${number}: ${title}\n\n`;
  if (version.text !== undefined) {
    return heading + version.text;
  }
  const isMeta = sig === 'meta';
  const fields = [
    `title: ${title}`,
    `vep-number: ${number}`,
    `creation-date: "${proposal.versions[0]?.date ?? ''}"`,
    `status: ${version.status ?? 'provisional'}`,
    `authors: ${handles(authors)}`,
    ...(isMeta ? [] : [`owning-sig: ${sig}`]),
    ...(participating.length === 0 ? [] : [`participating-sigs: ${JSON.stringify(participating)}`]),
    `reviewers: ${handles(version.reviewers ?? [])}`,
    `approvers: ${handles(version.approvers ?? [])}`,
    ...(isMeta
      ? []
      : [`feature-gate: ${title.replace(/[^A-Za-z]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`]),
    ...(version.stage === undefined ? [] : [`stage: ${version.stage}`]),
    ...(version.milestone === undefined ? [] : [`milestone: ${mapping(version.milestone)}`]),
    ...(replaces.length === 0 ? [] : [`replaces: ${JSON.stringify(replaces)}`]),
    ...(version['superseded-by'] === undefined ? [] : [`superseded-by: ${version['superseded-by']}`]),
  ];
  return `---\n${fields.join('\n')}\n---\n${heading}## Overview\n\n${title}.\n`;
}

function commitsOf(proposal: Proposal): readonly SampleCommit[] {
  const { number, title, sig, versions } = proposal;
  const path = `veps/${sig === 'meta' ? 'meta-VEPs' : sig}/${number}-${slug(title)}/vep.md`;
  let current: Version | null = null;
  return versions.map((version) => {
    current = { ...current, ...version };
    const subject = `VEP ${number}: ${title} (#${version.pull})`;
    return { date: version.date, subject, files: { [path]: documentText(proposal, current) } };
  });
}

const OWNERS: readonly (readonly [sig: string, approver: string])[] = [
  ['sig-compute', 'carol'],
  ['sig-network', 'grace'],
  ['sig-storage', 'mallory'],
  ['sig-scale', 'sybil'],
];

/** The history of the sample's proposals, oldest first. */
export async function readSampleCommits(): Promise<readonly SampleCommit[]> {
  const proposals = await readYaml<readonly Proposal[]>('proposals.yaml');
  const owners = OWNERS.map(([sig, approver]) => [`veps/${sig}/OWNERS`, `approvers: [${approver}]\n`] as const);
  const first = { date: '2025-08-31', subject: 'Say who owns what', files: Object.fromEntries(owners) };
  const changes = proposals.flatMap(commitsOf);
  return [first, ...changes.toSorted((left, right) => (left.date < right.date ? -1 : 1))];
}

/** The sample's schedules, as files of the calendar's repository. */
export async function readSampleSchedules(): Promise<Readonly<Record<string, string>>> {
  const releases = await readYaml<Readonly<Record<string, readonly string[]>>>('releases.yaml');
  const names = (release: string) => [
    'Virtualization Enhancement Proposal (VEP) Freeze',
    'Code Freeze',
    `Tag ${release}.0`,
  ];
  return Object.fromEntries(
    Object.entries(releases).map(([release, dates]) => {
      const rows = names(release).map((what, index) => {
        return `- {when: ${String(dates[index]).replaceAll('-', '/')}, who: KubeVirt, what: ${what}}\n`;
      });
      return [`releases/${release}/schedule.yaml`, rows.join('')];
    }),
  );
}
