import type { Annotation } from '../../domain/report/publication.ts';
import type { Fetch } from '../../github/client/bounded-fetch.ts';
import type { RequestPolicies } from './request-policies.ts';

/** What a run tells the workflow's runner. Every text may be a stranger's: the adapter escapes it. */
export interface Runner {
  /** Keeps a value out of the log. */
  mask(secret: string): void;
  annotate(annotation: Annotation): void;
  /** A line of our own in the job's log and beside the annotations. */
  warn(text: string): void;
  /** Text of several lines for the log alone. */
  log(text: string): void;
  /** Text of several lines for the debug log, which only a run with `ACTIONS_STEP_DEBUG` has; made only then. */
  debug(render: () => string): void;
  setOutput(name: string, value: string): void;
  /** Appends Markdown to the job's summary. */
  appendSummary(markdown: string): Promise<void>;
  writeFile(path: string, text: string): void;
  /** Fails the step and says why. */
  fail(text: string): void;
}

/** Everything that a run touches. Tests hand in their own; nothing else is looked at. */
export interface Environment {
  /** The variables of the step: the runner's, and the inputs as `INPUT_<NAME>`. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Gives the event's payload as text. */
  readonly readPayload: (path: string) => string;
  readonly fetch: Fetch;
  readonly now: () => Date;
  readonly runner: Runner;
  readonly requestPolicy: RequestPolicies;
}
