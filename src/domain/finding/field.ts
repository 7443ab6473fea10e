/** A place in a file. Line and column count from 1, in the file and not in the front matter. */
export interface Span {
  readonly line: number;
  readonly column: number;
}

/** A value together with where and how it was written. */
export interface Field<Value> {
  readonly value: Value;
  /** The characters as typed, without quotes. */
  readonly text: string;
  /** Null when the value is on the base branch and not in the author's file (a three-way merge took it from there). */
  readonly span: Span | null;
}
