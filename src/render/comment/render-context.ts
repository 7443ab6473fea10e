import type { Message } from '../../domain/finding/message.ts';

/** What a publication needs to know about its surroundings: addresses, and what the run itself has to say. */
export interface RenderContext {
  /** The page of the rules; a rule's section is `#<id>` on it. */
  readonly rulesUrl: string;
  /** The page that says how a document without front matter gains one. */
  readonly migrationUrl: string;
  /** The workflow run. It differs from run to run, so it is in a comment only where a reader needs it. */
  readonly runUrl: string;
  /** The page of a document at the judged commit, or null where there is none. */
  readonly documentUrl: (path: string) => string | null;
  /** What the run has to add: an override left alone, what could not be written, several pull requests on one head. */
  readonly notes: readonly Message[];
  /** Where the whole report is kept when it is too long for an output; null: nowhere. */
  readonly reportFile: string | null;
}

/** The same with more to say. */
export function withNotes(context: RenderContext, notes: readonly Message[]): RenderContext {
  return { ...context, notes: [...context.notes, ...notes] };
}
