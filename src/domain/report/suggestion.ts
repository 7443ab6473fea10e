/** Lines of a document that a pull request brought, and what is certain to be right in their place. */
export interface Suggestion {
  readonly path: string;
  /** 1-based, in the head's file. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** The lines as they are, and as they are to be; without the last line end. */
  readonly before: string;
  readonly after: string;
}
