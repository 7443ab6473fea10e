import { readFile } from 'node:fs/promises';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { fullNameOf } from 'embedded-github/world/repository.ts';
import { load } from 'js-yaml';
import type { WorkflowEvent } from './workflow-event.ts';

/** What is built, where it is, and the files through which it talks to the runner. */
export interface RunnerFiles {
  readonly event: string;
  readonly output: string;
  readonly summary: string;
  readonly state: string;
  readonly workspace: string;
  /** A folder that ends with the job. */
  readonly temporary: string;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readDefaults(actionFile: string): Promise<readonly (readonly [name: string, value: string])[]> {
  const action: unknown = load(await readFile(actionFile, 'utf8'));
  const inputs = isMapping(action) && isMapping(action.inputs) ? action.inputs : {};
  return Object.entries(inputs).map(([name, input]) => [name, isMapping(input) ? String(input.default ?? '') : '']);
}

/** The file does not change while a test runs it hundreds of times. */
const known = new Map<string, ReturnType<typeof readDefaults>>();

/** The inputs of action.yml with the values the runner gives where the workflow says nothing. */
export async function readDefaultInputs(actionFile: string, token: string): Promise<Record<string, string>> {
  const defaults = known.get(actionFile) ?? readDefaults(actionFile);
  known.set(actionFile, defaults);
  const entries = (await defaults).map(([name, value]) => [name, value.replace(/\$\{\{ *github\.token *\}\}/, token)]);
  return Object.fromEntries(entries);
}

/** `github-token` becomes `INPUT_GITHUB-TOKEN`: spaces turn into underscores, hyphens stay. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return Object.fromEntries(entries);
}

/** The whole environment of a step: nothing of the caller's own but the way to programs. */
export function runnerEnvironment(
  { github, event, inputs }: { github: EmbeddedGitHub; event: WorkflowEvent; inputs: Readonly<Record<string, string>> },
  files: RunnerFiles,
): Record<string, string> {
  const { repository, name, sha, ref, actor } = event;
  return {
    ...inputVariables(inputs),
    PATH: process.env.PATH ?? '',
    HOME: files.workspace,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'vep-governance',
    GITHUB_ACTION_REPOSITORY: 'example/vep-governance',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: actor,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_WORKSPACE: files.workspace,
    GITHUB_REPOSITORY: fullNameOf(repository),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/heads\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW: 'VEP governance',
    GITHUB_JOB: 'check',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: files.temporary,
  };
}
