const GATE = String.raw`\*{0,2}[Ff]eature[ -]?[Gg]ates?\*{0,2}`;
/** In backticks any identifier is a name. */
const QUOTED = '`([A-Za-z][A-Za-z0-9]{2,})`';
/** Without them only a word of several humps is one, and only right beside the gate. */
const BARE = '([A-Z][A-Za-z]*[a-z0-9][A-Z][A-Za-z0-9]*)';
/** What may be between "feature gate" and its name. Anything else begins to speak of something that is gated. */
const BETWEEN = String.raw`(?:[\s:,(=\u2013\u2014-]|\*{1,2}|\b(?:[Nn]ames?|named|called|will|be|is|are|introduced|added|proposed|new|the|as|alpha|beta)\b)*`;

const NAMINGS = [
  String.raw`${QUOTED}\*{0,2}(?: -)? (?:\w+ )?${GATE}`,
  `${GATE}${BETWEEN}${QUOTED}`,
  String.raw`^\|[ \t]*${GATE}(?: [Nn]ames?)?\*{0,2}[ \t]*\|[ \t*]*${QUOTED}`,
  String.raw`\b${BARE} ${GATE}`,
  String.raw`${GATE}(?: [Nn]ames?)?[,:]?\*{0,2} (?:(?:is )?(?:named |called )?)${BARE}\b`,
].map((pattern) => new RegExp(pattern, 'g'));

/** "Feature gates: `One`, `Two` and `Three`": what follows the first name. */
const LIST = new RegExp(
  `${GATE}(?: [Nn]ames?)?${String.raw`[ \t]*[:|][ \t*]*`}(${QUOTED}(?:(?:,| and|, and| &) ${QUOTED})+)`,
  'g',
);

/** A line that is nothing but a name: in backticks, or a word of several humps. */
const ONLY_NAME = new RegExp(String.raw`^[ \t]*(?:[-*+][ \t]+)?\*{0,2}(?:${QUOTED}|${BARE})\*{0,2}\.?[ \t]*$`);

/** The projects' own names have two humps, too; the others are where a name is still sought. */
const OTHER_WORDS = ['KubeVirt', 'HyperConverged', 'TBD', 'TODO', 'None', 'NONE', 'FeatureGate', 'FeatureName'];

function isName(name: string): boolean {
  return /[A-Z]/.test(name) && !OTHER_WORDS.includes(name);
}

/** The feature gates that a sentence names, as far as they are where a gate's name is. */
export function gateNamesIn(sentence: string): readonly string[] {
  const single = NAMINGS.flatMap((pattern) => [...sentence.matchAll(pattern)]).map((match) => match[1] ?? '');
  const lists = [...sentence.matchAll(LIST)].flatMap(([, list = '']) => [...list.matchAll(/`(\w+)`/g)]);
  const listed = lists.map(([, name = '']) => name);
  return [...new Set([...single, ...listed])].filter(isName);
}

/** The name that a line consists of; null where it says anything else. */
export function gateNameAlone(line: string): string | null {
  const [, quoted, bare] = ONLY_NAME.exec(line) ?? [];
  const name = quoted ?? bare ?? '';
  return isName(name) ? name : null;
}
