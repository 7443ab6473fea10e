import type { Transition } from '../vep/transition.ts';

/**
 * Every input of the action but the token, checked and typed
 * ([action §2](../../../docs/specification/action.md#2-inputs)).
 */
export interface Settings {
  /** Without a trailing slash. */
  readonly vepsRoot: string;
  readonly sigs: readonly string[];
  readonly scheduleRepository: { readonly owner: string; readonly name: string };
  /** Contains `{version}`, which becomes `v1.11`. */
  readonly schedulePath: string;
  readonly scheduleRef: string;
  readonly freezeBoundary: 'start-of-day' | 'end-of-day';
  /** An IANA name. */
  readonly timeZone: string;
  readonly exceptionLabel: string;
  readonly exceptionRoles: readonly string[];
  /** Handles without `@`. */
  readonly exceptionApprovers: readonly string[];
  readonly labelBots: readonly string[];
  /** Empty: no label. */
  readonly vepLabel: string;
  /** Empty: no status labels. */
  readonly statusLabelPrefix: string;
  /** Empty: no labels of releases. */
  readonly targetLabelPrefix: string;
  readonly extraTransitions: readonly Transition[];
  readonly enforcement: 'enforce' | 'warn';
  readonly onUndetermined: 'fail' | 'warn';
  readonly comment: 'always' | 'on-findings' | 'never';
  /** Empty: no commit status. */
  readonly statusContext: string;
  readonly exitCode: 'auto' | 'verdict';
  /** Days before a freeze on which to nudge, descending. */
  readonly nudgeDays: readonly number[];
  readonly updateIssue: boolean;
  /** The pull request that a `workflow_dispatch` asks for; null: all open ones. */
  readonly pullRequest: number | null;
  readonly dryRun: boolean;
  /** Where an exception is asked for, an http or https address. Empty: not said. */
  readonly exceptionUrl: string;
  /** Corrections that are certain are also offered as suggested changes. */
  readonly suggestions: boolean;
}

/**
 * An input or the repository's configuration is wrong. The message is one sentence for the maintainer that
 * names the input, the value and what is accepted
 * ([architecture §3](../../../docs/specification/architecture.md#3-types-and-verbs)).
 */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
