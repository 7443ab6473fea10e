import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseRelease, type Release } from '../../src/domain/calendar/release.ts';
import type { Schedule } from '../../src/domain/calendar/schedule.ts';
import type { Known } from '../../src/domain/finding/known.ts';
import type { Facts, IssueKind } from '../../src/domain/report/facts.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { classifyPath, parseVepPath } from '../../src/domain/vep/vep-path.ts';
import { factNeeds } from '../../src/judge/fact-needs.ts';
import { judge } from '../../src/judge/judge.ts';
import { priorTargetNeeds } from '../../src/judge/prior-target-needs.ts';
import { parseSchedule } from '../../src/parse/calendar/schedule.ts';
import type { ChangedDocument } from '../../src/parse/change/changed-document.ts';
import { parseChanges } from '../../src/parse/change/changes.ts';
import { parsePriorProse } from '../../src/parse/document/prior-prose.ts';
import { parseVep } from '../../src/parse/document/vep.ts';
import type { SourceText } from '../../src/parse/front-matter/source-text.ts';
import { HAS_REAL_DATA, REAL_DATA } from '../real-data.ts';
import { buildFacts, day } from '../rules/facts-builder.ts';
import { findingLines, outline } from './judge-text.ts';

const describeReal = HAS_REAL_DATA ? describe : describe.skip;

const MIGRATED = 'veps/sig-network/307-vhostuser-binding-plugin/vep.md';

interface RealDocument {
  readonly path: string;
  readonly kind: ChangedDocument['kind'];
  readonly text: string;
}

function realDocuments(): readonly RealDocument[] {
  const root = join(REAL_DATA, 'enhancements');
  const files = HAS_REAL_DATA ? readdirSync(join(root, 'veps'), { recursive: true, encoding: 'utf8' }) : [];
  const paths = files.filter((file) => file.endsWith('.md')).map((file) => `veps/${file}`);
  return paths.flatMap((path) => {
    const kind = classifyPath(path, 'veps', new Set(paths));
    const isJudged = kind === 'document' || kind === 'old-layout' || kind === 'attachment';
    return isJudged ? [{ path, kind, text: readFileSync(join(root, path), 'utf8') }] : [];
  });
}

function realCalendar(): Facts['calendar'] {
  const root = join(REAL_DATA, 'sig-release/releases');
  const releases = readdirSync(root).flatMap((name) => parseRelease(name) ?? []);
  const schedules = releases.map((release): [Release, Known<Schedule>] => {
    const path = join(root, release, 'schedule.yaml');
    return [release, parseSchedule(readFileSync(path, 'utf8'), release, path)];
  });
  return { state: 'known', value: { scheduled: releases, schedules: new Map(schedules) } };
}

const asText = (text: string): SourceText => ({ kind: 'text', text });

function changeAll(documents: readonly RealDocument[], edit: (document: RealDocument) => string): readonly VepChange[] {
  const changed = documents.map(
    (document): ChangedDocument => ({
      path: document.path,
      previousPath: null,
      kind: document.kind,
      tip: asText(document.text),
      mergeBase: 'same-as-tip',
      head: asText(edit(document)),
    }),
  );
  return parseChanges(changed, 'veps');
}

/** Every number is an issue, and the prose before the freeze is what it is now. */
function factsFor(changes: readonly VepChange[], documents: readonly RealDocument[], facts: Partial<Facts>): Facts {
  const issue: Known<IssueKind> = { state: 'known', value: 'issue' };
  const { issueNumbers } = factNeeds(changes, DEFAULT_SETTINGS);
  const groups = new Set(documents.map(({ path }) => parseVepPath(path, 'veps')?.group ?? ''));
  const sigs = [...groups].filter((group) => group.startsWith('sig-'));
  const issues = new Map(issueNumbers.map((number) => [number, issue]));
  const asked = buildFacts({ ...facts, sigs, issues });
  const prior = priorTargetNeeds(changes, asked, DEFAULT_SETTINGS).map(({ path }) => {
    const text = documents.find((document) => document.path === path)?.text ?? '';
    return [path, { state: 'known', value: parsePriorProse(path, asText(text), 'veps') }] as const;
  });
  return { ...asked, priorTargets: new Map(prior) };
}

/** The front matter that the SIG chairs would write: in the last stage and release that the prose names. */
function withFrontMatter({ path, text }: RealDocument): string {
  const place = parseVepPath(path, 'veps');
  const { targets } = parseVep(path, asText(text), 'veps').body;
  const last = targets.at(-1);
  const milestone = new Map(targets.map(({ stage, release }) => [stage, release]));
  const isFeature = place?.isMeta === false;
  return [
    '---',
    `title: ${JSON.stringify(path)}`,
    `vep-number: ${place?.folderNumber ?? 1}`,
    'creation-date: "2026-01-31"',
    `status: ${last === undefined ? 'provisional' : 'implementable'}`,
    'authors: ["@alice"]',
    `owning-sig: ${isFeature ? place.group : 'sig-compute'}`,
    'reviewers: ["@bob"]',
    'approvers: ["@carol"]',
    ...(isFeature ? ['feature-gate: FooGate', `stage: ${last?.stage ?? 'alpha'}`] : []),
    `milestone: {${[...milestone].map(([stage, release]) => `${stage}: "${release}"`).join(', ')}}`,
    '---',
    text,
  ].join('\n');
}

describeReal('the real documents', () => {
  const documents = realDocuments();
  const proposals = documents.filter(({ kind }) => kind !== 'attachment');
  const legacy = proposals.filter(({ path }) => path !== MIGRATED);

  test('touching any of them gives the warning that it is not migrated, and nothing else', () => {
    const changes = changeAll(documents, ({ text }) => `${text}\nMore.\n`);
    const report = judge(changes, factsFor(changes, documents, { calendar: realCalendar() }), DEFAULT_SETTINGS);
    const touched = report.documents.filter(({ path }) => path !== MIGRATED);
    expect(legacy.length).toBeGreaterThan(50);
    expect(touched.map(({ path }) => path).sort()).toEqual(legacy.map(({ path }) => path).sort());
    expect(new Set(touched.map((document) => outline(document).join()))).toEqual(new Set(['front-matter warning']));
    expect(report.verdict).toBe('success');
  });

  test('the one that has front matter has no error, whether it is touched or new', () => {
    const own = documents.filter(({ path }) => path === MIGRATED);
    const changes = changeAll(own, ({ text }) => `${text}\nMore.\n`);
    const [touched] = judge(changes, factsFor(changes, own, {}), DEFAULT_SETTINGS).documents;
    expect(touched).toMatchObject({ change: 'modified', findings: [] });
    const asNew = changes.flatMap(({ path, after }): readonly VepChange[] =>
      after === null ? [] : [{ kind: 'added', path, previousPath: null, before: null, after }],
    );
    const [added] = judge(asNew, factsFor(asNew, own, {}), DEFAULT_SETTINGS).documents;
    expect(added?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(['2026-09-15', '2026-11-18', '2027-06-01'])('migrating all at once on %s commits none late', (today) => {
    const changes = changeAll(legacy, withFrontMatter);
    const facts = factsFor(changes, legacy, { calendar: realCalendar(), today: day(today) });
    const report = judge(changes, facts, DEFAULT_SETTINGS);
    expect(new Set(report.documents.map(({ change }) => change))).toEqual(new Set(['migrated']));
    const errors = report.documents.flatMap((document) =>
      findingLines(document).filter((line) => / error: /.test(line)),
    );
    expect(errors.filter((line) => line.startsWith('freeze'))).toEqual([]);
    expect(errors).toEqual([]);
    expect(report.undetermined).toEqual([]);
  });
});
