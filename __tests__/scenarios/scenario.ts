import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from 'embedded-github/world/commit-files.ts';
import { load } from 'js-yaml';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** What every scenario has: what it is, and what the action said. */
export const ABOUT = 'about.yaml';
export const COMMENT = 'comment.md';
export const STATUS = 'status.txt';

/** Something that happens after the pull request was opened and before the check that the scenario shows. */
export interface Step {
  /** When, ISO 8601. */
  readonly at: string;
  /** Who; `bob`, a maintainer, by default. */
  readonly by: string;
  readonly label: string | null;
  readonly unlabel: string | null;
  /** Files that the author pushes. */
  readonly push: Files | null;
  /** Files that are committed to the base branch. */
  readonly merge: Files | null;
  /** The action checks the pull request. */
  readonly check: boolean;
}

/** One pull request, one check of it and the verdict that is right. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** Files on the base branch besides those of the gate's world. */
  readonly base: Files;
  /** What the pull request makes of them; null where it removes one. */
  readonly head: Files;
  readonly story: readonly Step[];
  /** The instant of the check, ISO 8601. */
  readonly today: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly verdict: string;
  /** What is committed of the scenario's folder. */
  readonly present: readonly string[];
  /** The files of its folder that are read. */
  readonly used: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

function mapping(value: unknown, place: string, keys?: readonly string[]): Mapping {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${place} is no mapping.`);
  }
  const strange = Object.keys(value).filter((key) => keys !== undefined && !keys.includes(key));
  if (strange.length > 0) {
    throw new Error(`${place} has the unknown key ${strange.join(', ')}.`);
  }
  return Object.fromEntries(Object.entries(value));
}

function required(from: Mapping, key: string, place: string): string {
  const value = from[key];
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (typeof value !== 'string' || value.trim() === '') {
    throw new Error(`${place} lacks \`${key}\`.`);
  }
  return value;
}

function optional(from: Mapping, key: string): string | null {
  const value = from[key];
  return value === undefined ? null : String(value);
}

/** `veps/{101..103}.md` names three files with one text. */
function expand(path: string): readonly string[] {
  const [range = '', first, last] = /\{(\d+)\.\.(\d+)\}/.exec(path) ?? [];
  const count = Number(last ?? 0) - Number(first ?? 0) + 1;
  return range === '' ? [path] : Array.from({ length: count }, (_, at) => path.replace(range, `${Number(first) + at}`));
}

interface ScenarioFolder {
  readonly place: string;
  readonly used: Set<string>;
}

async function readTexts({ place, used }: ScenarioFolder, value: unknown): Promise<Files> {
  const texts = Object.entries(mapping(value ?? {}, place)).map(async ([path, file]) => {
    if (file === null) {
      return expand(path).map((one) => [one, null] as const);
    }
    used.add(String(file));
    const text = await readFile(join(FOLDER, place, String(file)), 'utf8');
    if (text.trim() === '') {
      throw new Error(`${place}/${file} is empty.`);
    }
    return expand(path).map((one) => [one, text] as const);
  });
  return Object.fromEntries((await Promise.all(texts)).flat());
}

async function readStep(folder: ScenarioFolder, value: unknown): Promise<Step> {
  const place = `${folder.place}/${ABOUT}`;
  const step = mapping(value, place, ['at', 'by', 'label', 'unlabel', 'push', 'merge', 'check']);
  return {
    at: required(step, 'at', place),
    by: optional(step, 'by') ?? 'bob',
    label: optional(step, 'label'),
    unlabel: optional(step, 'unlabel'),
    push: step.push === undefined ? null : await readTexts(folder, step.push),
    merge: step.merge === undefined ? null : await readTexts(folder, step.merge),
    check: step.check === true,
  };
}

const KEYS = ['title', 'base', 'head', 'story', 'today', 'inputs', 'verdict'];

async function readScenario(name: string): Promise<Scenario> {
  const place = `${name}/${ABOUT}`;
  const about = mapping(load(await readFile(join(FOLDER, place), 'utf8')), place, KEYS);
  const folder = { place: name, used: new Set([ABOUT, COMMENT, STATUS]) };
  const [base, head] = [await readTexts(folder, about.base), await readTexts(folder, about.head)];
  const story: Step[] = [];
  for (const step of Array.isArray(about.story) ? about.story : []) {
    story.push(await readStep(folder, step));
  }
  const inputs = Object.entries(mapping(about.inputs ?? {}, place)).map(([key, value]) => [key, String(value)]);
  return {
    name,
    title: required(about, 'title', place),
    base,
    head,
    story,
    today: required(about, 'today', place),
    inputs: Object.fromEntries(inputs),
    verdict: required(about, 'verdict', place),
    present: (await readdir(join(FOLDER, name), { recursive: true })).sort(),
    used: [...folder.used].sort(),
  };
}

/** The scenarios on the disk, in the order of their names. */
export async function readScenarios(): Promise<readonly Scenario[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return await Promise.all(names.sort().map(readScenario));
}

/** Where a file of a scenario is. */
export function scenarioFile({ name }: Scenario, file: string): string {
  return join(FOLDER, name, file);
}
