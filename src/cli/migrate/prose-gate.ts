import type { LegacyProse } from './legacy-prose.ts';
import { DECIDED_AGAINST, splitSentences, withoutSections } from './prose-sentences.ts';

/** What a document's text says about its feature gate. */
export type ProseGate =
  /** The gates that the text introduces as the proposal's own. */
  | { readonly kind: 'named'; readonly gates: readonly string[] }
  /** The text says in so many words that there is none. */
  | { readonly kind: 'none'; readonly sentence: string }
  /** Gates may be mentioned, but none as the proposal's own; or the text says both. */
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
  String.raw`${GATE},? (?:named |called )?${BARE}\b`,
].map((pattern) => new RegExp(pattern, 'g'));

/** How real proposals introduce a gate of their own. */
const INTRODUCES =
  /\b(?:new|own|dedicated|proposed|introduc\w+|guards?|added|called|named)\b|\b(?:gated|guarded|protected|hidden|behind)\b|^[^a-z`]*Add\b|feature[ -]?gate\*{0,2}:/i;

/** Such a sentence speaks of another proposal's gate, or of one that might have been. */
const SPEAKS_OF_ANOTHER =
  /\b(?:existing|legacy|deprecated?|separate|could|without|needs|must be enabled|be discontinued)\b|\/issues\/\d/i;

const SAYS_NONE = /\b(?:no|not (?:require|need|have)\b[^.]{0,40}?\ba) feature[ -]?gate/i;
const HEADING = /^#{1,6} /;

/** The projects' own names have two humps, too. */
const OTHER_WORDS = ['KubeVirt', 'HyperConverged'];

function namesIn(sentence: string): readonly string[] {
  const matches = NAMINGS.flatMap((pattern) => [...sentence.matchAll(pattern)]);
  const names = matches.map((match) => match[1] ?? '');
  return names.filter((name) => /[A-Z]/.test(name) && !OTHER_WORDS.includes(name));
}

function isAboutAnother(sentence: string, number: number | null): boolean {
  const others = [...sentence.matchAll(/\bVEP[ -]?#?(\d+)/g)].filter((match) => Number(match[1]) !== number);
  return SPEAKS_OF_ANOTHER.test(sentence) || others.length > 0;
}

/**
 * Looks for the feature gate that a document introduces. Being mentioned is not enough: a proposal also names
 * gates that it requires, replaces or decides against.
 *
 * @param number the proposal's own, so that a sentence that names it is about itself
 */
export function findProseGate({ markdown }: LegacyProse, number: number | null): ProseGate {
  const sentences = splitSentences(withoutSections(markdown, DECIDED_AGAINST)).filter((line) => !HEADING.test(line));
  const own = sentences.filter((sentence) => INTRODUCES.test(sentence) && !isAboutAnother(sentence, number));
  const gates = [...new Set(own.flatMap(namesIn))];
  const sentence = sentences.find((candidate) => SAYS_NONE.test(candidate)) ?? null;
  if (sentence !== null && gates.length === 0) {
    return { kind: 'none', sentence };
  }
  if (gates.length > 0 && sentence === null) {
    return { kind: 'named', gates };
  }
  return { kind: 'unclear', mentioned: [...new Set(sentences.flatMap(namesIn))] };
}
