/** What a ` #` that no space follows cuts off a plain value: YAML takes it for a comment. Offsets in the whole text. */
export interface CutText {
  readonly start: number;
  readonly end: number;
  /** From the space on: ` #123: Fast restart`. */
  readonly text: string;
}

/**
 * An ordinary comment has a space after its `#`; what has none was meant to be read
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
const CUT = /[ \t]+#+(?![#\s])[^\r\n]*/y;

/** Between a key and its value that is cut off as a whole. */
const COLON = /["']?[ \t]*:(?=[ \t])/y;

/**
 * What is cut off a value that ends at `end`; null where nothing is.
 *
 * @param shift where `yaml` begins in the whole text
 */
export function findCutText(yaml: string, end: number, shift: number): CutText | null {
  CUT.lastIndex = end;
  const text = CUT.exec(yaml)?.[0].trimEnd();
  return text === undefined ? null : { start: end + shift, end: end + shift + text.length, text };
}

/** The same for a value that is not there at all, behind a key that ends at `end`. */
export function findCutValue(yaml: string, end: number, shift: number): CutText | null {
  COLON.lastIndex = end;
  return COLON.test(yaml) ? findCutText(yaml, COLON.lastIndex, shift) : null;
}
