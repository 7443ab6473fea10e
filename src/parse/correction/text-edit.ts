/** A stretch of a text and what is to be there. Offsets count UTF-16 units; `end` is exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out edits that do not overlap; everything outside them stays byte for byte. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
  let position = 0;
  const pieces: string[] = [];
  for (const edit of sorted) {
    // Two edits of one place are one: YAML lets two fields share a value.
    if (edit.start >= position) {
      pieces.push(text.slice(position, edit.start), edit.text);
      position = edit.end;
    }
  }
  return pieces.join('') + text.slice(position);
}

/** The line end that a text uses: that of its first line. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}
