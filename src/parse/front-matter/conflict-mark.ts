/** A line that a merge left behind when it could not decide. */
const MARK = /^(?:(?:<{7}|>{7}|\|{7})(?![<>|])[^\r\n]*|={7}(?=\r?$))/gm;

/** The same where text may be underlined. */
const CERTAIN_MARK = /^(?:<{7}|>{7})(?![<>])[^\r\n]*/gm;

/** A mark of a merge conflict. */
export interface ConflictMark {
  readonly text: string;
  /** In the whole text. */
  readonly offset: number;
}

function findMark(pattern: RegExp, text: string, start: number): ConflictMark | null {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found === null ? null : { text: found[0], offset: found.index + start };
}

/** Finds the first mark in a stretch of YAML, in which none of them can be anything else; null where there is none. */
export function findConflictMark(text: string, start: number, end: number): ConflictMark | null {
  return findMark(MARK, text.slice(start, end), start);
}

/** The same in Markdown, where a row of equals signs underlines a heading. */
export function findCertainConflictMark(text: string, start: number, end: number): ConflictMark | null {
  return findMark(CERTAIN_MARK, text.slice(start, end), start);
}
