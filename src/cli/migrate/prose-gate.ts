import type { LegacyProse } from './legacy-prose.ts';
import { DECIDED_AGAINST, splitSentences, withoutSections } from './prose-sentences.ts';

/** What a document's text says about its feature gate. */
export type ProseGate =
  /** The gates that the text introduces as the proposal's own. */
  | { readonly kind: 'named'; readonly gates: readonly string[] }
  /** The text says in so many words that there is none. */
  | { readonly kind: 'none'; readonly sentence: string }
  /** The text says that there is none, and speaks of one elsewhere. */
  | { readonly kind: 'contradictory'; readonly sentence: string; readonly other: string }
  /** Gates may be mentioned, but none as the proposal's own. */
  | { readonly kind: 'unclear'; readonly mentioned: readonly string[] };

const GATE = String.raw`\*{0,2}[Ff]eature[ -]?[Gg]ates?\*{0,2}`;
/** In backticks any identifier is a name. */
const QUOTED = '`([A-Za-z][A-Za-z0-9]{2,})`';
/** Without them only a word of several humps is one, and only right beside the gate. */
const BARE = '([A-Z][A-Za-z]*[a-z0-9][A-Z][A-Za-z0-9]*)';

const NAMINGS = [
  String.raw`${QUOTED}\*{0,2}(?: -)? (?:\w+ )?${GATE}`,
  String.raw`${GATE}[^\`]{0,45}?${QUOTED}`,
  String.raw`\b${BARE} ${GATE}`,
  String.raw`${GATE}[,:]?\*{0,2} (?:named |called )?${BARE}\b`,
].map((pattern) => new RegExp(pattern, 'g'));

/** How real proposals introduce a gate of their own. */
const INTRODUCES =
  /\b(?:new|own|dedicated|proposed|introduc\w+|guards?|added|called|named)\b|\b(?:gated|guarded|protected|hidden|behind)\b|^[^a-z`]*Add\b|feature[ -]?gate\*{0,2}:|^#+ /i;

/** Such a sentence speaks of another proposal's or project's gate, or of one that might be or might have been. */
const SPEAKS_OF_ANOTHER =
  /\b(?:existing|legacy|deprecated?|separate|could|without|needs|must be enabled|be discontinued|required|was introduced in|Kubernetes|k8s|upstream|CDI)\b|\/issues\/\d|`\*{0,2},? or \*{0,2}`/i;

const SAYS_NONE =
  /\b(?:no|not (?:require|need|have)\b[^.]{0,40}?\ba) feature[ -]?gate(?!s? (?:changes?|(?:is |are )?(?:enabled|set)))/i;
/** What follows is said of a case only. */
const CONDITION = /\b(?:when|if|while|where|unless|until)\b[^,;]*$|^with\b/i;
const SPEAKS_OF_ONE = /(?<!\bwithout )\b(?:a|the|its) (?:(?:new|own|dedicated) )?feature[ -]?gate/i;

const HEADING = /^#{1,6} /;
const GATE_HEADING = /^#{1,6} \**Feature[ -]?Gates?\b/i;

/** The projects' own names have two humps, too; the others stand where a name is still sought. */
const OTHER_WORDS = ['KubeVirt', 'HyperConverged', 'TBD', 'TODO', 'None', 'NONE', 'FeatureGate', 'FeatureName'];

function namesIn(sentence: string): readonly string[] {
  const matches = NAMINGS.flatMap((pattern) => [...sentence.matchAll(pattern)]);
  const names = matches.map((match) => match[1] ?? '');
  return names.filter((name) => /[A-Z]/.test(name) && !OTHER_WORDS.includes(name));
}

function isAboutAnother(sentence: string, number: number | null): boolean {
  const others = [...sentence.matchAll(/\bVEP[ -]?#?(\d+)/g)].filter((match) => Number(match[1]) !== number);
  return SPEAKS_OF_ANOTHER.test(sentence) || others.length > 0;
}

function saysNone(sentence: string): boolean {
  const denial = SAYS_NONE.exec(sentence);
  return denial !== null && !CONDITION.test(sentence.slice(0, denial.index));
}

/**
 * Looks for the feature gate that a document introduces. Being mentioned is not enough: a proposal also names
 * gates that it requires, replaces or decides against.
 *
 * @param number the proposal's own, so that a sentence that names it is about itself
 */
export function findProseGate({ markdown }: LegacyProse, number: number | null): ProseGate {
  const all = splitSentences(withoutSections(markdown, DECIDED_AGAINST));
  const sentences = all.filter((line) => !HEADING.test(line) || GATE_HEADING.test(line));
  const own = sentences.filter((sentence) => INTRODUCES.test(sentence) && !isAboutAnother(sentence, number));
  const gates = [...new Set(own.flatMap(namesIn))];
  const sentence = sentences.find(saysNone) ?? null;
  if (sentence === null) {
    return gates.length > 0
      ? { kind: 'named', gates }
      : { kind: 'unclear', mentioned: [...new Set(sentences.flatMap(namesIn))] };
  }
  const named = own.find((candidate) => namesIn(candidate).length > 0);
  const other = named ?? sentences.find((candidate) => SPEAKS_OF_ONE.test(candidate) && !SAYS_NONE.test(candidate));
  return other === undefined ? { kind: 'none', sentence } : { kind: 'contradictory', sentence, other };
}
