import { parseRelease, type Release } from '../../domain/release.ts';
import { isStage, STAGES, type Stage } from '../../domain/stage.ts';
import type { Section } from '../../domain/vep.ts';
import { parseProseTargets } from '../../parse/prose-targets.ts';
import { type LegacyProse, sectionRange } from './legacy-prose.ts';

/** Where a document's prose says for which release it is meant. */
export interface ProseTargets {
  /** Every release that is named for a stage; more than one is a contradiction. */
  readonly stages: ReadonlyMap<Stage, readonly Release[]>;
  /** The release of a "Ship target version", which names no stage. */
  readonly shipped: Release | null;
  /** Lines that target a release for something that is no stage of ours, as they are written. */
  readonly others: readonly string[];
  /** `lifecycle`: only the sections about graduation name releases. */
  readonly source: 'targets' | 'lifecycle' | 'none';
}

const VERSION = String.raw`v?\d+\.\d+(?:\.0)?(?![\w.]*\d)`;
const SHIP = new RegExp(String.raw`^[ \t]*[-*+]?[ \t]*Ship target version:?[ \t]*(${VERSION})`, 'i');
const TARGET_LINE = new RegExp(String.raw`^[ \t]*[-*+]?[ \t]*(This VEP target\w*[^:\n]*:[ \t]*${VERSION}.*)$`, 'i');
const STAGE_HEADING = new RegExp(String.raw`^(alpha|beta|ga)\b(?:[ \t(:-]*(${VERSION})[) \t]*)?$`, 'i');
const PLANNED = new RegExp(String.raw`^[ \t]*Planned for (${VERSION})\.?[ \t]*$`, 'i');
const LIFECYCLE = /\b(?:lifecycle|graduation)\b/i;

function groupByStage(targets: readonly (readonly [Stage, Release])[]): ProseTargets['stages'] {
  const groups = STAGES.map((stage) => {
    const releases = targets.filter(([other]) => other === stage).map(([, release]) => release);
    return [stage, [...new Set(releases)]] as const;
  });
  return new Map(groups.filter(([, releases]) => releases.length > 0));
}

function isPlain(line: string): boolean {
  return !line.includes('~');
}

/** Lines that target a release, but for "announcement", for "alpha2" or for nothing in particular. */
function findOthers({ lines }: LegacyProse): readonly string[] {
  return lines.filter(isPlain).flatMap((line) => {
    const [, text] = TARGET_LINE.exec(line) ?? [];
    const isOfStage = text !== undefined && /\btarget\w*\s+(?:alpha|beta|ga)\b/i.test(text);
    return text === undefined || isOfStage ? [] : [text.trim()];
  });
}

/** `parseProseTargets` counts `alpha2` as alpha, which is right for the freeze; as a stage it is another promise. */
function findStageTargets({ markdown, lines }: LegacyProse): readonly (readonly [Stage, Release])[] {
  return parseProseTargets(markdown).flatMap(({ stage, release, line }) => {
    const isNumbered = new RegExp(String.raw`\b${stage}\d`, 'i').test(lines[line - 1] ?? '');
    return isNumbered ? [] : [[stage, release] as const];
  });
}

function lifecycleTarget(prose: LegacyProse, section: Section): readonly (readonly [Stage, Release])[] {
  const [, name = '', version] = STAGE_HEADING.exec(section.heading.replace(/\*\*/g, '')) ?? [];
  const stage = name.toLowerCase();
  const { start, end } = sectionRange(prose, section);
  const first = prose.lines.slice(start, end).find((line) => line.trim() !== '') ?? '';
  const release = parseRelease(version ?? PLANNED.exec(first)?.[1] ?? '');
  return isStage(stage) && release !== null ? [[stage, release]] : [];
}

/** `### GA (v1.5.0)`, or `### GA` with "Planned for v1.6." below it, within the sections about graduation. */
function findLifecycleTargets(prose: LegacyProse): readonly (readonly [Stage, Release])[] {
  const ranges = prose.sections.filter(({ heading }) => LIFECYCLE.test(heading)).map((one) => sectionRange(prose, one));
  const inside = prose.sections.filter(({ line }) => ranges.some(({ start, end }) => line > start && line <= end));
  return inside.flatMap((section) => lifecycleTarget(prose, section));
}

/** Looks for the releases that a document targets: first where the template asks for them, then in its graduation. */
export function findProseMilestones(prose: LegacyProse): ProseTargets {
  const shipped = parseRelease(prose.lines.map((line) => SHIP.exec(line)?.[1] ?? '').find((text) => text !== '') ?? '');
  const stated = findStageTargets(prose);
  const others = findOthers(prose);
  if (stated.length > 0 || shipped !== null || others.length > 0) {
    return { stages: groupByStage(stated), shipped, others, source: 'targets' };
  }
  const stages = groupByStage(findLifecycleTargets(prose));
  return { stages, shipped, others, source: stages.size > 0 ? 'lifecycle' : 'none' };
}

/** True if the text describes more than one step to maturity: then "ship" does not say which of them is meant. */
export function hasEarlierStages(prose: LegacyProse): boolean {
  const isEarly = ({ heading, isEmpty }: Section) => /^(?:alpha|beta)\b/i.test(heading) && !isEmpty;
  return prose.sections.some(isEarly);
}
