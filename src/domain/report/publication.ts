import type { Severity } from '../finding/finding.ts';
import type { Message } from '../finding/message.ts';
import type { Verdict } from './report.ts';

/** A workflow annotation. Texts are plain and complete; @actions/core escapes them. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly path: string;
  /** 1-based; null when no line fits. */
  readonly line: number | null;
  readonly column: number | null;
}

/** What is to be said in the one comment. `resolve`: rewrite an older comment of ours, but start none. */
export type CommentPublication =
  | { readonly kind: 'none' }
  | { readonly kind: 'keep' | 'resolve'; readonly body: string };

/**
 * Everything a run shows, cut to GitHub's limits
 * ([architecture §2](../../../docs/specification/architecture.md#2-the-way-of-an-event), step 6).
 */
export interface Publication {
  readonly comment: CommentPublication;
  /**
   * Null: write no status. During a trial (`enforcement: warn`) what could not be judged must neither block
   * as `error` nor pass as `success`
   * ([governance §6](../../../docs/specification/governance.md#6-severity-and-verdict)).
   */
  readonly status: { readonly state: Verdict; readonly description: string } | null;
  readonly annotations: readonly Annotation[];
  /** Markdown for the job summary, once it is known what could not be written. A re-check of many never asks for it. */
  readonly summary: (troubles: readonly Message[]) => string;
  readonly labels: {
    /** To be present afterwards. */
    readonly add: readonly string[];
    /** Status labels not to be present afterwards; every label with this prefix that `add` does not name. Empty: none. */
    readonly exclusivePrefix: string;
    /** The same for labels of releases. */
    readonly targetPrefix: string;
  };
  /** The whole report as JSON, for the file that a cut `report` output names. */
  readonly report: string;
  /** The action's outputs by name. */
  readonly outputs: Readonly<Record<string, string>>;
}
