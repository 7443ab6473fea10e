import { type LegacyProse, sectionRange } from '../../prose/legacy-prose.ts';
import { gateNameAlone, gateNamesIn } from './gate-names.ts';
import { DECIDED_AGAINST, splitSentences, withoutSections } from './prose-sentences.ts';

/** What a document's text says about its feature gate. */
export type ProseGate =
  /** The gates that the text introduces as the proposal's own. `only`: the text names a single gate, and has one. */
  | { readonly kind: 'named'; readonly gates: readonly string[]; readonly by: 'introduction' | 'only' }
  /** The text says in so many words that there is none. */
  | { readonly kind: 'none'; readonly sentence: string }
  /** The text says that there is none, and introduces one elsewhere. */
  | { readonly kind: 'contradictory'; readonly sentence: string; readonly other: string }
  /** Gates may be mentioned, but none as the proposal's own. */
  | { readonly kind: 'unclear'; readonly mentioned: readonly string[] };

/** How real proposals introduce a gate of their own. */
const INTRODUCES =
  /\b(?:new|own|dedicated|proposed|introduc\w+|guards?|added|named)\b|(?<!\bbe )(?<!\bonly )\bcalled\b|\b(?:gated|guarded|protected|hidden|behind)\b|^[^a-z`]*Add\b|feature[ -]?gates?(?: names?)?\*{0,2}[ \t]*[:|]|feature[ -]?gate name\b|^#+ /i;

/** The whole of an item: "- [ ] `MyGate` feature gate". */
const IS_ALL = /^[-*+\d.)\s[\]xX]*`?[A-Z][A-Za-z0-9]+`? (?:\w+ )?feature[ -]?gate\.?$/i;

/** Such a sentence speaks of another proposal's or project's gate, or of one that might be or might have been. */
const SPEAKS_OF_ANOTHER =
  /\b(?:existing|legacy|deprecated?|separate|could|without|needs|must be enabled|be discontinued|requires?|required|depends on|prerequisites?|was introduced in|Kubernetes|k8s|kubelet|upstream|KEPs?|CDI|HCO|HyperConverged)\b|\bKEP-\d|\/issues\/\d|`\*{0,2},? or \*{0,2}`/i;

const SAYS_NONE =
  /\b(?:no|not (?:require|need|have)\b[^.]{0,40}?\ba) feature[ -]?gate(?!s? (?:changes?|(?:is |are )?(?:enabled|set)))/i;
/** What follows is said of a case only. */
const CONDITION = /\b(?:when|if|while|where|unless|until)\b[^,;]*$|^with\b/i;
/** The proposal has a gate, whatever its name. */
const HAS_ONE =
  /\b(?:behind|gated by|guarded by|protected by|gets?|introduc\w+|adds?|added|have|has) (?:a|an|its) (?:(?:new|own|dedicated|alpha) )*feature[ -]?gate|\bnew feature[ -]?gate\b/i;

const HEADING = /^#{1,6} /;
const GATE_HEADING = /^#{1,6} \**Feature[ -]?Gates?\b/i;
const GATE_SECTION = /^\**Feature[ -]?Gates?(?: names?)?\**:?$/i;

function isAboutAnother(sentence: string, number: number | null): boolean {
  const others = [...sentence.matchAll(/\bVEP[ -]?#?(\d+)/g)].filter((match) => Number(match[1]) !== number);
  return SPEAKS_OF_ANOTHER.test(sentence) || others.length > 0;
}

function saysNone(sentence: string): boolean {
  const denial = SAYS_NONE.exec(sentence);
  return denial !== null && !CONDITION.test(sentence.slice(0, denial.index));
}

/** "### Feature gate" with nothing but names below it, read as if they stood in one line. */
function fieldsOfSections(prose: LegacyProse, kept: string): readonly string[] {
  const sections = prose.sections.filter(({ heading }) => GATE_SECTION.test(heading));
  return sections.flatMap((section) => {
    const { start, end } = sectionRange(prose, section);
    const lines = prose.lines.slice(start, end).filter((line) => line.trim() !== '');
    const names = lines.map(gateNameAlone);
    const isKept = lines.every((line) => kept.includes(line));
    return isKept
      ? names.flatMap((name) => (name === null || names.includes(null) ? [] : [`Feature gate: \`${name}\``]))
      : [];
  });
}

/** The one gate of a text that says it has a gate and names no other; null where any doubt is left. */
function findOnlyGate(sentences: readonly string[], number: number | null): string | null {
  const naming = sentences.filter((sentence) => gateNamesIn(sentence).length > 0);
  const [name, ...more] = new Set(naming.flatMap(gateNamesIn));
  const isSure =
    more.length === 0 &&
    !naming.some((sentence) => isAboutAnother(sentence, number)) &&
    sentences.some((sentence) => HAS_ONE.test(sentence) && !isAboutAnother(sentence, number));
  return isSure ? (name ?? null) : null;
}

/**
 * Looks for the feature gate that a document introduces. Being mentioned is not enough: a proposal also names
 * gates that it requires, replaces or decides against.
 *
 * @param number the proposal's own, so that a sentence that names it is about itself
 */
export function findProseGate(prose: LegacyProse, number: number | null): ProseGate {
  const kept = withoutSections(prose.markdown, DECIDED_AGAINST);
  const all = [...splitSentences(kept), ...fieldsOfSections(prose, kept)];
  const sentences = all.filter((line) => !HEADING.test(line) || GATE_HEADING.test(line));
  const isOwn = (sentence: string) => INTRODUCES.test(sentence) || IS_ALL.test(sentence);
  const own = sentences.filter((sentence) => isOwn(sentence) && !isAboutAnother(sentence, number));
  const gates = [...new Set(own.flatMap(gateNamesIn))];
  const sentence = sentences.find(saysNone) ?? null;
  if (sentence !== null) {
    const named = own.find((candidate) => gateNamesIn(candidate).length > 0);
    const other = named ?? own.find((candidate) => HAS_ONE.test(candidate) && !SAYS_NONE.test(candidate));
    return other === undefined ? { kind: 'none', sentence } : { kind: 'contradictory', sentence, other };
  }
  if (gates.length > 0) {
    return { kind: 'named', gates, by: 'introduction' };
  }
  const only = findOnlyGate(sentences, number);
  return only === null
    ? { kind: 'unclear', mentioned: [...new Set(sentences.flatMap(gateNamesIn))] }
    : { kind: 'named', gates: [only], by: 'only' };
}

const DISCONTINUES = /\b(?:will be|is|are) (?:discontinued|superseded|dropped)\b/i;

/** The gates that a text says will not go on. */
export function findDiscontinuedGates({ markdown }: LegacyProse): readonly string[] {
  return splitSentences(markdown)
    .filter((sentence) => DISCONTINUES.test(sentence))
    .flatMap(gateNamesIn);
}
