import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { type RunnerFiles, readDefaultInputs, runnerEnvironment } from './runner-environment.ts';
import { parseFileCommands, parseWorkflowCommands, type WorkflowCommand } from './workflow-command.ts';
import type { WorkflowEvent } from './workflow-event.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const CLOCK = fileURLToPath(new URL('./shift-clock.mjs', import.meta.url));

export interface ActionOptions {
  readonly github: EmbeddedGitHub;
  readonly event: WorkflowEvent;
  /** What the workflow writes under `with:`; the rest has action.yml's defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** One of the embedded GitHub's tokens; `test-token` by default. */
  readonly token?: string;
  /** The runtime; this process's by default. */
  readonly node?: string;
  /** The file to run; `dist/index.js` by default. */
  readonly bundle?: string;
  /** The description of its inputs; `action.yml` by default. */
  readonly actionFile?: string;
  /** What is checked out; an empty folder by default. It is left as it is. */
  readonly workspace?: string;
  /** Further variables, or others in the place of the runner's. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments for node itself, before the file. */
  readonly nodeArguments?: readonly string[];
  /** Milliseconds before the process is killed; five minutes by default, for a busy machine. */
  readonly timeout?: number;
}

/** What a step leaves behind. */
export interface ActionRun {
  /** Null when it was killed for taking too long. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Every workflow command in the log, annotations among them. */
  readonly commands: readonly WorkflowCommand[];
  /** The commands `error`, `warning` and `notice`. */
  readonly annotations: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

async function prepareFiles(folder: string, { event, workspace }: ActionOptions): Promise<RunnerFiles> {
  const files = {
    event: join(folder, 'event.json'),
    output: join(folder, 'output'),
    summary: join(folder, 'summary.md'),
    state: join(folder, 'state'),
    workspace: workspace ?? join(folder, 'workspace'),
    temporary: folder,
  };
  await mkdir(files.workspace, { recursive: true });
  await writeFile(files.event, JSON.stringify(event.payload));
  await Promise.all([files.output, files.summary, files.state].map((file) => writeFile(file, '')));
  return files;
}

interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function runNode(
  args: readonly string[],
  { node, env, cwd, timeout }: { node: string; env: Record<string, string>; cwd: string; timeout: number },
): Promise<Finished> {
  const child = spawn(node, args, {
    env,
    cwd,
    timeout,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { exitCode, stdout, stderr };
}

const ANNOTATIONS = ['error', 'warning', 'notice'];

/**
 * Runs the built action in a process of its own as GitHub's runner would, at the instant the embedded
 * world shows. Nothing is left on the disk.
 */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const { github, event, token = 'test-token' } = options;
  const folder = await mkdtemp(join(tmpdir(), 'vep-governance-run-'));
  try {
    const files = await prepareFiles(folder, options);
    const actionFile = options.actionFile ?? join(PROJECT, 'action.yml');
    const inputs = { ...(await readDefaultInputs(actionFile, token)), ...options.inputs };
    const env = {
      ...runnerEnvironment({ github, event, inputs }, files),
      PLAYGROUND_NOW: github.world.now.toISOString(),
      ...options.environment,
    };
    const bundle = options.bundle ?? join(PROJECT, 'dist', 'index.js');
    const args = [...(options.nodeArguments ?? []), '--import', CLOCK, bundle];
    const { node = process.execPath, timeout = 300_000 } = options;
    const finished = await runNode(args, { node, env, cwd: files.workspace, timeout });
    const commands = parseWorkflowCommands(finished.stdout);
    return {
      ...finished,
      commands,
      annotations: commands.filter(({ name }) => ANNOTATIONS.includes(name)),
      outputs: parseFileCommands(await readFile(files.output, 'utf8')),
      summary: await readFile(files.summary, 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
