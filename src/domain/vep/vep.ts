import type { Release } from '../calendar/release.ts';
import type { Finding } from '../finding/finding.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Stage } from './stage.ts';

/** A heading of the Markdown body and whether anything but HTML comments and empty lines is below it. */
export interface Section {
  /** 1 to 6. */
  readonly level: number;
  readonly heading: string;
  /** 1-based, in the file. */
  readonly line: number;
  readonly isEmpty: boolean;
}

/** A line of prose that promises a stage for a release: "This VEP targets beta for version: v1.10", "### GA (v1.5)". */
export interface ProseTarget {
  readonly stage: Stage;
  readonly release: Release;
  /** 1-based, in the file. */
  readonly line: number;
}

/** What a document's prose promised before a freeze. */
export interface PriorProse {
  readonly targets: readonly ProseTarget[];
  /** The number that the document had then, null where it had none. */
  readonly number: number | null;
}

/** What the rules need of the Markdown below the front matter; the text itself is not kept. */
export interface VepBody {
  readonly sections: readonly Section[];
  /**
   * The body says why there is no feature gate, in one of the two accepted forms
   * ([governance §2.2](../../../docs/specification/governance.md#22-justifying-the-absence-of-a-feature-gate)).
   */
  readonly justifiesMissingGate: boolean;
  readonly targets: readonly ProseTarget[];
}

/**
 * One document, read. `form` says how far reading came: `front-matter` (a mapping was read; its fields
 * may still be wrong), `legacy` (no front matter at all), `unreadable` (a `front-matter` problem says why).
 */
export interface Vep {
  readonly path: string;
  readonly form: 'front-matter' | 'legacy' | 'unreadable';
  /**
   * Set when `form` is `front-matter`. On the base branch also when it is `unreadable`: with the fields that can be read
   * nevertheless, if there are any.
   */
  readonly frontMatter: FrontMatter | null;
  /** Findings made while reading, at full severity: of the rules `front-matter` and `schema`, and `location` for a link. */
  readonly problems: readonly Finding[];
  readonly body: VepBody;
  /** The lines of the file up to the end of the front matter; absent where there is none to be read. */
  readonly lines?: readonly string[];
}
