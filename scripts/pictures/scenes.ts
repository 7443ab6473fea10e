import type { Files } from 'embedded-github/world/commit-files.ts';
import { openIssue } from 'embedded-github/world/issue.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  vepText,
  withGitHub,
} from '../../__tests__/action/gate-world.ts';
import { runInProcess } from '../../__tests__/action/run-in-process.ts';
import { readScenarios } from '../../__tests__/scenarios/scenario.ts';
import { runScenario } from '../../__tests__/scenarios/scenario-run.ts';
import type { TypedFields } from '../../__tests__/vep-document.ts';
import { SAMPLE_INPUTS, withSamples } from '../../playground/sample-run.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';

/** A comment to be looked at. */
export interface Scene {
  readonly name: string;
  readonly comment: string;
}

/** Scenarios that are worth a look: many faults, an unreadable calendar, half an exception, a trial period, legacy only. */
const SCENARIOS = ['many-faults', 'undetermined', 'exception-of-other-commitment', 'trial-period', 'legacy'];

const IDEA = { status: 'provisional', reviewers: '[TBD]', approvers: '[TBD]' } as const;

const TEN: readonly TypedFields[] = [
  { reviewers: '[TBD]', milestone: '{alpha: 1.11}' },
  { status: 'implementible' },
  { milestone: '{alpha: "v1.10"}' },
  ...Array.from({ length: 7 }, () => IDEA),
];

/** What a migration of a repository looks like: most lack people, some have a mistake of their own. */
function migrated(index: number): TypedFields {
  if (index % 20 === 7) {
    return { status: 'done' };
  }
  if (index % 3 === 0) {
    return IDEA;
  }
  return index % 3 === 1 ? { reviewers: '[TBD]', approvers: '[TBD]' } : { 'feature-gate': null, approvers: '[TBD]' };
}

function pathOf(number: number): string {
  return `veps/sig-compute/${number}-foo/vep.md`;
}

function textsOf(fields: readonly TypedFields[]): Files {
  return Object.fromEntries(fields.map((own, index) => [pathOf(201 + index), vepText(201 + index, own)]));
}

async function commentOn(pull: PullRequest, inputs: Readonly<Record<string, string>>): Promise<string> {
  return await withGitHub(pull.repository, async (github) => {
    await runInProcess({ github, event: pullRequestEvent(pull), inputs });
    return ownBodies(pull)[0] ?? '';
  });
}

async function made(name: string, base: Files, fields: readonly TypedFields[]): Promise<Scene> {
  const repository = gateRepository(base);
  for (const [index] of fields.entries()) {
    openIssue(repository, { number: 201 + index, title: `VEP ${201 + index}` });
  }
  return { name, comment: await commentOn(openFromFork(repository, textsOf(fields)), INPUTS) };
}

async function samples(): Promise<readonly Scene[]> {
  return await withSamples(async (github, pulls) => {
    const scenes: Scene[] = [];
    for (const { about, pull } of pulls) {
      github.world.now = new Date(about.today);
      await runInProcess({ github, event: pullRequestEvent(pull), inputs: SAMPLE_INPUTS });
      scenes.push({ name: about.name, comment: ownBodies(pull)[0] ?? '' });
    }
    return scenes;
  });
}

/** Every comment that is to be looked at, as the action writes it. */
export async function readScenes(): Promise<readonly Scene[]> {
  const scenarios = (await readScenarios()).filter(({ name }) => SCENARIOS.includes(name));
  const told: Scene[] = [];
  for (const scenario of scenarios) {
    const { texts } = await runScenario(scenario);
    told.push({ name: scenario.name, comment: texts['comment.md'] });
  }
  const sixty = Array.from({ length: 60 }, (_, index) => migrated(index));
  const old = Object.fromEntries(sixty.map((_, index) => [pathOf(201 + index), `# VEP #${201 + index}: Foo\n`]));
  return [
    ...(await samples()),
    ...told,
    await made('ten-documents', {}, TEN),
    await made('migration-of-sixty', old, sixty),
  ];
}
