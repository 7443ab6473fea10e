import type { PeopleKey } from '../domain/vep/fields.ts';
import { TO_BE_DETERMINED } from '../domain/vep/front-matter.ts';
import { STAGES } from '../domain/vep/stage.ts';
import { renderPerson } from '../parse/front-matter/people-list.ts';
import type { FrontMatterDraft } from './front-matter-draft.ts';

/** Text that YAML reads as text without quotes, whatever schema a reader uses. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[ .,()/'+-]+[A-Za-z0-9()]+)*$/;
const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|y|n|null|tbd)$/i;

/** A text as a YAML scalar, in quotes where it needs them: a JSON string is one. */
export function renderYamlText(text: string): string {
  return PLAIN.test(text) && !WORDS_OF_YAML.test(text) ? text : JSON.stringify(text);
}

/** A list below its key; of an empty one it is still open who is in it. */
export function renderPeople(key: PeopleKey, handles: readonly string[]): readonly string[] {
  const items = handles.length === 0 ? [TO_BE_DETERMINED] : handles.map(renderPerson);
  return [`${key}:`, ...items.map((item) => `  - ${item}`)];
}

/** One gate behind its key, several as a list; null: not known. */
export function renderGate(gates: readonly string[] | null): readonly string[] {
  if (gates === null) {
    return [`feature-gate: ${TO_BE_DETERMINED}`];
  }
  if (gates.length < 2) {
    return gates.map((gate) => `feature-gate: ${gate}`);
  }
  return ['feature-gate:', ...gates.map((gate) => `  - ${gate}`)];
}

export function renderMilestone(milestone: FrontMatterDraft['milestone']): readonly string[] {
  const targets = STAGES.flatMap((stage) => {
    const release = milestone[stage];
    return release === undefined ? [] : [`  ${stage}: "${release}"`];
  });
  return targets.length === 0 ? ['milestone: {}'] : ['milestone:', ...targets];
}
