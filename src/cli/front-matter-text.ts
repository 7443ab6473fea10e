import type { CalendarDate } from '../domain/calendar/calendar-date.ts';
import type { Release } from '../domain/calendar/release.ts';
import { TO_BE_DETERMINED } from '../domain/vep/front-matter.ts';
import { STAGES, type Stage } from '../domain/vep/stage.ts';
import type { Status } from '../domain/vep/status.ts';
import { renderPerson } from '../parse/front-matter/people-list.ts';

/** What is known of a front matter to be written. Whatever is null is written as `TBD`, for a person to fill in. */
export interface FrontMatterDraft {
  readonly title: string | null;
  readonly number: number | null;
  readonly creationDate: CalendarDate | null;
  readonly status: Status | null;
  /** Handles without `@`; empty: not known. */
  readonly authors: readonly string[];
  readonly owningSig: string | null;
  /** Empty: the proposal has none, and the field is left out. */
  readonly featureGates: readonly string[] | null;
  readonly stage: Stage | null;
  readonly milestone: Readonly<Partial<Record<Stage, Release>>>;
  /**
   * A change of the process has neither a stage nor a feature gate
   * ([governance §2](../../docs/specification/governance.md#2-the-front-matter)).
   */
  readonly isMeta: boolean;
}

/** Text that YAML reads as text without quotes, whatever schema a reader uses. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[ .,()/'+-]+[A-Za-z0-9()]+)*$/;
const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|y|n|null|tbd)$/i;

/** A text as a YAML scalar, in quotes where it needs them: a JSON string is one. */
export function renderYamlText(text: string): string {
  return PLAIN.test(text) && !WORDS_OF_YAML.test(text) ? text : JSON.stringify(text);
}

function renderList(items: readonly string[]): readonly string[] {
  return (items.length === 0 ? [TO_BE_DETERMINED] : items).map((item) => `  - ${item}`);
}

function renderGate(gates: readonly string[] | null): readonly string[] {
  if (gates === null) {
    return [`feature-gate: ${TO_BE_DETERMINED}`];
  }
  if (gates.length < 2) {
    return gates.map((gate) => `feature-gate: ${gate}`);
  }
  return ['feature-gate:', ...gates.map((gate) => `  - ${gate}`)];
}

function renderMilestone(milestone: FrontMatterDraft['milestone']): readonly string[] {
  const targets = STAGES.flatMap((stage) => {
    const release = milestone[stage];
    return release === undefined ? [] : [`  ${stage}: "${release}"`];
  });
  return targets.length === 0 ? ['milestone: {}'] : ['milestone:', ...targets];
}

/** The front matter with its marks, in the order of the template, ending with a line end. */
export function renderFrontMatter(draft: FrontMatterDraft, lineEnd: string): string {
  const { title, number, creationDate, status, owningSig, stage, isMeta } = draft;
  const lines = [
    '---',
    `title: ${title === null ? TO_BE_DETERMINED : renderYamlText(title)}`,
    `vep-number: ${number ?? TO_BE_DETERMINED}`,
    `creation-date: ${creationDate === null ? TO_BE_DETERMINED : `"${creationDate}"`}`,
    `status: ${status ?? TO_BE_DETERMINED}`,
    '',
    'authors:',
    ...renderList(draft.authors.map(renderPerson)),
    '',
    `owning-sig: ${owningSig ?? TO_BE_DETERMINED}`,
    'participating-sigs: []',
    '',
    'reviewers:',
    ...renderList([]),
    'approvers:',
    ...renderList([]),
    '',
    ...(isMeta ? [] : [...renderGate(draft.featureGates), `stage: ${stage ?? TO_BE_DETERMINED}`]),
    ...renderMilestone(draft.milestone),
    '',
    'replaces: ""',
    'superseded-by: ""',
    '---',
  ];
  return lines.map((line) => `${line}${lineEnd}`).join('');
}
