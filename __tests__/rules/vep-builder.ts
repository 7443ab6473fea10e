import { parseCalendarDate } from '../../src/domain/calendar/calendar-date.ts';
import { parseRelease } from '../../src/domain/calendar/release.ts';
import type { Field } from '../../src/domain/finding/field.ts';
import type { Finding } from '../../src/domain/finding/finding.ts';
import { EXAMPLE_PATH } from '../../src/domain/report/rule.ts';
import { FRONT_MATTER_KEYS, type FrontMatter, type MilestoneTarget } from '../../src/domain/vep/front-matter.ts';
import { STAGES, type Stage } from '../../src/domain/vep/stage.ts';
import type { Status } from '../../src/domain/vep/status.ts';
import type { Vep, VepBody } from '../../src/domain/vep/vep.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';

/** A document in plain values; what is not given is that of a provisional VEP in which no rule finds anything. */
export interface VepParts {
  readonly path?: string;
  readonly form?: Vep['form'];
  readonly problems?: readonly Finding[];
  readonly body?: Partial<VepBody>;
  readonly title?: string | null;
  readonly number?: number | null;
  readonly creationDate?: string;
  readonly status?: Status | null;
  readonly authors?: readonly string[];
  readonly owningSig?: string | null;
  readonly participatingSigs?: readonly string[];
  readonly reviewers?: readonly string[];
  readonly approvers?: readonly string[];
  readonly featureGates?: readonly string[];
  readonly stage?: Stage | null;
  /** As typed: a release, `bare 1.10` for an unquoted number, a placeholder, or something malformed. */
  readonly milestone?: Readonly<Partial<Record<Stage, string>>>;
  readonly replaces?: readonly number[];
  readonly supersededBy?: number | null;
}

/** The changes that make the document ready to be `implementable`. */
export const APPROVED_PARTS = {
  status: 'implementable',
  reviewers: ['bob'],
  approvers: ['carol'],
} as const satisfies VepParts;

const LINES = Object.fromEntries(FRONT_MATTER_KEYS.map((key, index) => [key, index + 2]));

function fieldAt<Value>(key: string, value: Value): Field<Value> {
  return { value, text: String(value), span: { line: LINES[key] ?? 1, column: 1 } };
}

function optional<Value>(key: string, value: Value | null): Field<Value> | null {
  return value === null ? null : fieldAt(key, value);
}

function list<Value>(key: string, values: readonly Value[]): readonly Field<Value>[] {
  return values.map((value) => fieldAt(key, value));
}

function readTarget(text: string): MilestoneTarget {
  if (text.startsWith('bare ')) {
    return { kind: 'bare-number', release: parseRelease(text.slice(5)) };
  }
  if (['', '~', 'N/A', 'TBD', 'v1.x'].includes(text)) {
    return { kind: 'placeholder' };
  }
  const release = parseRelease(text);
  return release === null
    ? { kind: 'malformed', release: null }
    : { kind: 'release', release, isCanonical: release === text };
}

function milestoneOf(texts: Readonly<Partial<Record<Stage, string>>>): FrontMatter['milestone'] {
  const entries = STAGES.flatMap((stage) => {
    const text = texts[stage];
    return text === undefined ? [] : [[stage, { ...fieldAt('milestone', readTarget(text)), text }]];
  });
  return Object.fromEntries(entries);
}

const EMPTY_BODY: VepBody = {
  sections: [
    { level: 1, heading: 'VEP #123: Fast restart', line: 17, isEmpty: false },
    { level: 2, heading: 'Overview', line: 19, isEmpty: false },
    { level: 2, heading: 'Design', line: 23, isEmpty: false },
  ],
  justifiesMissingGate: false,
  targets: [],
};

function frontMatterOf(parts: VepParts): FrontMatter {
  return {
    keys: list('title', [...FRONT_MATTER_KEYS]).map(({ value }) => fieldAt(value, value)),
    title: optional('title', parts.title === undefined ? 'Fast restart' : parts.title),
    number: optional('vep-number', parts.number === undefined ? 123 : parts.number),
    creationDate: optional('creation-date', parseCalendarDate(parts.creationDate ?? '2026-06-01')),
    status: optional('status', parts.status === undefined ? 'provisional' : parts.status),
    authors: list('authors', parts.authors ?? ['alice']),
    owningSig: optional('owning-sig', parts.owningSig === undefined ? 'sig-compute' : parts.owningSig),
    participatingSigs: list('participating-sigs', parts.participatingSigs ?? []),
    reviewers: list('reviewers', parts.reviewers ?? ['TBD']),
    approvers: list('approvers', parts.approvers ?? ['TBD']),
    featureGates: list('feature-gate', parts.featureGates ?? ['FastRestart']),
    stage: optional('stage', parts.stage === undefined ? 'alpha' : parts.stage),
    milestone: milestoneOf(parts.milestone ?? { alpha: 'v1.11' }),
    replaces: list('replaces', parts.replaces ?? []),
    supersededBy: optional('superseded-by', parts.supersededBy ?? null),
  };
}

export function buildVep(parts: VepParts = {}): Vep {
  const form = parts.form ?? 'front-matter';
  return {
    path: parts.path ?? EXAMPLE_PATH,
    form,
    frontMatter: form === 'front-matter' ? frontMatterOf(parts) : null,
    problems: parts.problems ?? [],
    body: { ...EMPTY_BODY, ...parts.body },
  };
}

export function legacyVep(parts: VepParts = {}): Vep {
  return buildVep({ ...parts, form: 'legacy' });
}

export function added(after: Vep): VepChange {
  return { kind: 'added', path: after.path, previousPath: null, before: null, after };
}

export function modified(before: Vep, after: Vep): VepChange {
  return { kind: 'modified', path: after.path, previousPath: null, before, after };
}

export function moved(before: Vep, after: Vep): VepChange {
  return { kind: 'moved', path: after.path, previousPath: before.path, before, after };
}

export function migrated(before: Vep, after: Vep): VepChange {
  const previousPath = before.path === after.path ? null : before.path;
  return { kind: 'migrated', path: after.path, previousPath, before, after };
}

export function touchedLegacy(before: Vep, after: Vep): VepChange {
  const previousPath = before.path === after.path ? null : before.path;
  return { kind: 'legacy', path: after.path, previousPath, before, after };
}

export function removed(before: Vep): VepChange {
  return { kind: 'removed', path: before.path, previousPath: null, before, after: null };
}

export function attachment(before: Vep | null, after: Vep): VepChange {
  return { kind: 'attachment', path: after.path, previousPath: null, before, after };
}
