import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { readDefaultInputs, runnerEnvironment } from '../../playground/runner-environment.ts';
import type { WorkflowEvent } from '../../playground/workflow-event.ts';
import { run } from '../../src/action/run.ts';
import type { Environment, Runner } from '../../src/action/session/environment.ts';
import type { Annotation } from '../../src/domain/report/publication.ts';
import type { RequestPolicy } from '../../src/github/client/octokit.ts';

/** What a run told the runner. */
export interface RunRecord {
  readonly annotations: readonly Annotation[];
  readonly warnings: readonly string[];
  readonly log: readonly string[];
  /** What a run with `ACTIONS_STEP_DEBUG` says besides. */
  readonly debug: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly files: Readonly<Record<string, string>>;
  /** Why the step failed; null if it succeeded. */
  readonly failure: string | null;
}

export interface RunOptions {
  readonly github: EmbeddedGitHub;
  readonly event: WorkflowEvent;
  /** What the workflow writes under `with:`; the rest has action.yml's defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly requestPolicy?: Partial<RequestPolicy>;
  readonly fetch?: typeof globalThis.fetch;
}

/** A second lasts a millisecond, and no time limit ends a run: a busy machine must not decide what a test sees. */
const QUICK_POLICY: RequestPolicy = { attempt: 600_000, total: 600_000, second: 1, longestWait: 60, writeSpacing: 0 };

const ACTION = fileURLToPath(new URL('../../action.yml', import.meta.url));

/** A runner that takes note of everything. */
export function createRecorder() {
  const annotations: Annotation[] = [];
  const warnings: string[] = [];
  const log: string[] = [];
  const debug: string[] = [];
  const outputs: Record<string, string> = {};
  const files: Record<string, string> = {};
  const summary: string[] = [];
  const failures: string[] = [];
  const runner: Runner = {
    mask: () => undefined,
    annotate: (annotation) => annotations.push(annotation),
    warn: (text) => warnings.push(text),
    log: (text) => log.push(text),
    debug: (render) => debug.push(render()),
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    appendSummary: (markdown) => {
      summary.push(markdown);
      return Promise.resolve();
    },
    writeFile: (path, text) => {
      files[path] = text;
    },
    fail: (text) => failures.push(text),
  };
  const record = (): RunRecord => ({
    annotations,
    warnings,
    log,
    debug,
    outputs,
    files,
    summary: summary.join('\n'),
    failure: failures[0] ?? null,
  });
  return { runner, record };
}

/** Runs the action in this process against an embedded GitHub, at the instant its world shows. */
export async function runInProcess(options: RunOptions): Promise<RunRecord> {
  const { github, event, token = 'test-token' } = options;
  const inputs = { ...(await readDefaultInputs(ACTION, token)), ...options.inputs };
  const files = { event: 'event', output: '', summary: '', state: '', workspace: join('/', 'nowhere'), temporary: '/' };
  const { runner, record } = createRecorder();
  const requestPolicy = { ...QUICK_POLICY, ...options.requestPolicy };
  const environment: Environment = {
    variables: runnerEnvironment({ github, event, inputs }, files),
    readPayload: () => JSON.stringify(event.payload),
    fetch: options.fetch ?? github.fetch,
    now: () => new Date(github.world.now),
    runner,
    requestPolicy: { check: requestPolicy, recheckAll: requestPolicy },
  };
  await run(environment);
  return record();
}
