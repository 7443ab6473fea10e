import type { Release } from '../../../domain/calendar/release.ts';
import { type Message, message } from '../../../domain/finding/message.ts';
import { STAGES, type Stage } from '../../../domain/vep/stage.ts';
import type { ProseTarget, Section } from '../../../domain/vep/vep.ts';
import {
  findBriefTargets,
  LIFECYCLE_HEADING,
  linesUnder,
  TARGETS_HEADING,
} from '../../../parse/markdown/brief-targets.ts';
import { findShipTargets, findStatedTargets } from '../../../parse/markdown/prose-targets.ts';
import type { LegacyProse } from '../../prose/legacy-prose.ts';
import { DECIDED_AGAINST } from './prose-sentences.ts';
import { releaseMentions } from './release-mentions.ts';

/** Where a document's prose says for which release it is meant. */
export interface ProseTargets {
  /** Every release that is named for a stage; more than one is a contradiction. */
  readonly stages: ReadonlyMap<Stage, readonly Release[]>;
  /** The release of a "Ship target version", which names no stage. */
  readonly shipped: Release | null;
  /** What names a release too, and is not or not wholly what was taken: a person's to decide. */
  readonly doubts: readonly Message[];
  /** Lines about graduation that name a release for a stage which is not targeted yet. */
  readonly plans: readonly string[];
  /** `lifecycle`: only the sections about graduation name releases. */
  readonly source: 'targets' | 'lifecycle' | 'none';
}

const STRUCK_OUT = /~~?[^~]+~~?/g;
const OWN = /^[ \t]*(?:[-*+][ \t]+)?[*_`]*This VEP target/i;
const STATED =
  /^[ \t]*(?:[-*+][ \t]+)?[*_`]*(?:(?:This VEP )?target\w*[ \t*_`]+(?:alpha|beta|ga)[ \t*_`]+(?:for|in)|Ship target version)\b[^\d]*\d+\.\d+(?:\.0)?(.*)$/i;
const EARLIER_STAGE = /^[ \t]*(?:[-*+][ \t]+)?\*{0,2}(?:alpha|beta)\b/im;

function groupByStage(targets: readonly ProseTarget[]): ProseTargets['stages'] {
  const groups = STAGES.map((stage) => {
    const releases = targets.filter((target) => target.stage === stage).map(({ release }) => release);
    return [stage, [...new Set(releases)]] as const;
  });
  return new Map(groups.filter(([, releases]) => releases.length > 0));
}

/** What one line about targets comes to. */
interface LineReading {
  readonly target: ProseTarget | null;
  readonly shipped: Release | null;
  readonly doubts: readonly Message[];
}

function readLine(line: string, targets: readonly ProseTarget[], ships: readonly ProseTarget[]): LineReading {
  const words = line.replace(STRUCK_OUT, ' ');
  const text = line.trim();
  const versions = releaseMentions(words);
  const [target = null] = targets;
  const [ship = null] = ships;
  if (versions.length === 1 && (target !== null || ship !== null)) {
    const more = STATED.exec(words)?.[1]?.replace(/[\s.*_`]/g, '') ?? '';
    const doubts = more === '' ? [] : [message`${text} says more than a stage and its release.`];
    return { target, shipped: ship?.release ?? null, doubts };
  }
  const doubt = message`${text} does not clearly name one release for one of the three stages.`;
  return { target: null, shipped: null, doubts: versions.length > 0 ? [doubt] : [] };
}

/** `alpha2` counts as alpha for the freeze; as a stage it is another promise. And a sentence may be about others. */
function isPlainlyStated({ line, stage }: ProseTarget, lines: readonly string[]): boolean {
  const words = lines[line - 1] ?? '';
  return STATED.test(words.replace(STRUCK_OUT, ' ')) && !new RegExp(String.raw`\b${stage}\d`, 'i').test(words);
}

/** The lines of "Target releases", and those anywhere else that say what this proposal targets. */
function readTargetLines(prose: LegacyProse): readonly LineReading[] {
  const { body, sections, lines } = prose;
  const asked = new Set(linesUnder(TARGETS_HEADING, body, sections));
  const against = new Set(linesUnder(DECIDED_AGAINST, body, sections));
  const stated = findStatedTargets(body).filter((target) => isPlainlyStated(target, lines));
  const targets = [...stated, ...findBriefTargets(TARGETS_HEADING, body, sections)];
  const ships = findShipTargets(body);
  return lines.flatMap((line, index) => {
    const isHere = (target: ProseTarget) => target.line === index + 1;
    const counts = asked.has(index) || OWN.test(line) || ships.some(isHere);
    return counts && !against.has(index) ? [readLine(line, targets.filter(isHere), ships.filter(isHere))] : [];
  });
}

/** What the sections about graduation name beside the target releases: another release for one of their stages. */
function doubtsBeside(stages: ProseTargets['stages'], brief: readonly ProseTarget[], prose: LegacyProse) {
  const others = brief.filter(
    ({ stage, release }) => stages.has(stage) && stages.get(stage)?.includes(release) !== true,
  );
  return others.map(({ line }) => message`${lineOf(prose, line)} is not among the target releases of the text.`);
}

/** The template wants the coming release alone under "Target releases": a later stage elsewhere is a plan. */
function plansBeside(stages: ProseTargets['stages'], brief: readonly ProseTarget[], prose: LegacyProse) {
  return brief.filter(({ stage }) => !stages.has(stage)).map(({ line }) => lineOf(prose, line));
}

function lineOf({ lines }: LegacyProse, line: number): string {
  return lines[line - 1]?.trim() ?? '';
}

/** In running text a number is a KubeVirt release only with its letter: "QEMU 10.0". */
function mentionsRelease(line: string): boolean {
  return releaseMentions(line).some(({ isMarked }) => isMarked);
}

function readLifecycle(brief: readonly ProseTarget[], { body, sections, lines }: LegacyProse): ProseTargets {
  const stages = groupByStage(brief);
  const taken = new Set(brief.flatMap(({ line }) => [line - 1, line, line + 1]));
  const rest = linesUnder(LIFECYCLE_HEADING, body, sections).filter((index) => !taken.has(index));
  const texts = rest.map((index) => lines[index]?.trim() ?? '').filter(mentionsRelease);
  const doubts = texts.map((text) => message`${text} does not clearly name one release for one of the three stages.`);
  return { stages, shipped: null, doubts, plans: [], source: stages.size > 0 ? 'lifecycle' : 'none' };
}

/** Looks for the releases that a document targets: first where the template asks for them, then in its graduation. */
export function findProseMilestones(prose: LegacyProse): ProseTargets {
  const places = prose.sections.filter(({ heading }) => TARGETS_HEADING.test(heading));
  const readings = readTargetLines(prose);
  const brief = findBriefTargets(LIFECYCLE_HEADING, prose.body, prose.sections);
  const doubts = readings.flatMap((reading) => reading.doubts);
  if (places.length > 1) {
    const several = places.map(({ heading }) => message`${heading} is one of several sections of target releases.`);
    return { stages: new Map(), shipped: null, doubts: [...several, ...doubts], plans: [], source: 'targets' };
  }
  const stages = groupByStage(readings.flatMap(({ target }) => target ?? []));
  const shipped = readings.find((reading) => reading.shipped !== null)?.shipped ?? null;
  if (stages.size === 0 && shipped === null && doubts.length === 0) {
    return readLifecycle(brief, prose);
  }
  const named = shipped === null || stages.size > 0 ? stages : new Map([['ga', [shipped]] as const]);
  return {
    stages,
    shipped,
    doubts: [...doubts, ...doubtsBeside(named, brief, prose)],
    plans: plansBeside(named, brief, prose),
    source: 'targets',
  };
}

/** True if the text describes more than one step to maturity: then "ship" does not say which of them is meant. */
export function hasEarlierStages({ sections, markdown }: LegacyProse): boolean {
  const isEarly = ({ heading, isEmpty }: Section) => /\b(?:alpha|beta)\b/i.test(heading) && !isEmpty;
  return sections.some(isEarly) || EARLIER_STAGE.test(markdown);
}
