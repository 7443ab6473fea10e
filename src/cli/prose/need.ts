import type { Message } from '../../domain/finding/message.ts';
import type { FrontMatterKey } from '../../domain/vep/front-matter.ts';
import type { LegacyProse } from './legacy-prose.ts';

/** Something that only a person can supply or decide. */
export interface Need {
  /** The field; `text` for what is to be looked at in the document itself, `path` for where it is. */
  readonly subject: FrontMatterKey | 'text' | 'path';
  readonly reason: Message;
}

/** Another Markdown file of a document's folder, a part 2 for example. */
export interface Attachment {
  readonly path: string;
  readonly prose: LegacyProse;
}

/** A part of a front matter: what it is, where it was found, and what a person has to add. */
export interface Part<Value> {
  readonly value: Value;
  readonly found: readonly Message[];
  readonly needs: readonly Need[];
}
