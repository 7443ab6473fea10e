/**
 * Where a document's front matter is. All offsets are UTF-16 units in the whole text; the YAML always begins on line 2.
 * `none`: the first line is not `---`. `unclosed`: it is, but no line `---` follows
 * ([governance §1](../../../docs/specification/governance.md#1-words)).
 */
export type FrontMatterBlock =
  | { readonly kind: 'none' }
  | { readonly kind: 'unclosed' }
  | {
      readonly kind: 'block';
      /** The first character after the opening line. */
      readonly yamlStart: number;
      /** The first character of the closing line. */
      readonly yamlEnd: number;
      /** The first character after the closing line. */
      readonly bodyStart: number;
    };

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;

// No `m` flag: it would let U+2028 begin a line. Starting at a line break, no position is tried twice.
const CLOSING = /\n---[ \t]*(?:\r?\n|\r?$)/g;

/** Finds the front matter. CRLF, a byte order mark and spaces after `---` are accepted; an indented `---` does not close. */
export function parseFrontMatterBlock(text: string): FrontMatterBlock {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) {
    return { kind: 'none' };
  }
  CLOSING.lastIndex = opening.length - 1;
  const closing = CLOSING.exec(text);
  if (closing === null) {
    return { kind: 'unclosed' };
  }
  return {
    kind: 'block',
    yamlStart: opening.length,
    yamlEnd: closing.index + 1,
    bodyStart: closing.index + closing[0].length,
  };
}
