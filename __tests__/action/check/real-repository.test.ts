import { describe, expect, test } from '@jest/globals';
import { isWrite } from 'embedded-github/http/request-log.ts';
import type { Files } from 'embedded-github/world/commit-files.ts';
import { openIssue } from 'embedded-github/world/issue.ts';
import { createRepository, type Repository } from 'embedded-github/world/repository.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import { readFiles } from '../../../playground/sample-files.ts';
import { pullRequestEvent } from '../../../playground/workflow-event.ts';
import { parseProseTargets } from '../../../src/parse/markdown/prose-targets.ts';
import { HAS_REAL_DATA, REAL_DATA } from '../../real-data.ts';
import { openFromFork, statusOf, withGitHub } from '../gate-world.ts';
import { type RunRecord, runInProcess } from '../run-in-process.ts';

const describeReal = HAS_REAL_DATA ? describe : describe.skip;

const MIGRATED = /^veps\/([a-z-]+|meta-VEPs)\/(\d+)-[^/]+\/vep\.md$/;

/** The real repository and the real calendar, on the first day of October 2026: a month after v1.10's freeze. */
async function realRepository(): Promise<{ readonly repository: Repository; readonly files: Record<string, string> }> {
  const world = createWorld({ now: '2026-06-01T09:00:00Z' });
  createRepository(world, 'kubevirt/sig-release', { files: await readFiles(`${REAL_DATA}/sig-release`) });
  const files = await readFiles(`${REAL_DATA}/enhancements`);
  const repository = createRepository(world, 'example/enhancements', { files, labels: ['kind/vep'] });
  for (const path of Object.keys(files)) {
    const number = Number(MIGRATED.exec(path)?.[2] ?? 0);
    if (number > 0) {
      openIssue(repository, { number, title: `VEP ${number}` });
    }
  }
  world.now = new Date('2026-10-01T09:00:00Z');
  return { repository, files };
}

/** The document with front matter that says what its prose said. */
function migrate(path: string, text: string): string | null {
  const [, group = '', number] = MIGRATED.exec(path) ?? [];
  if (number === undefined || text.startsWith('---')) {
    return null;
  }
  const targets = parseProseTargets(text);
  const stages = [...new Set(targets.map(({ stage }) => stage))];
  const milestone = stages.map((stage) => {
    return `${stage}: "${targets.findLast((target) => target.stage === stage)?.release}"`;
  });
  const fields = [
    `title: VEP ${number}`,
    `vep-number: ${number}`,
    'creation-date: "2026-01-31"',
    `status: ${targets.length > 0 ? 'implementable' : 'provisional'}`,
    'authors: ["@alice"]',
    `owning-sig: ${group === 'meta-VEPs' ? 'sig-compute' : group}`,
    'reviewers: ["@bob"]',
    'approvers: ["@carol"]',
    'feature-gate: Foo',
    ...(targets.length > 0 ? [`stage: ${targets.at(-1)?.stage}`, `milestone: {${milestone.join(', ')}}`] : []),
  ];
  return `---\n${fields.join('\n')}\n---\n${text}`;
}

function rulesOf(run: RunRecord, severity: string): readonly string[] {
  const { documents } = JSON.parse(run.outputs.report ?? '{}');
  return documents.flatMap(({ path, findings }: { path: string; findings: { rule: string; severity: string }[] }) =>
    findings.filter((finding) => finding.severity === severity).map(({ rule }) => `${path}: ${rule}`),
  );
}

describeReal('the real repository', () => {
  test('all documents gain front matter at once, after a freeze: migrating is not committing, within the bounds', async () => {
    const { repository, files } = await realRepository();
    const migrated = Object.entries(files).flatMap(([path, text]) => {
      const after = migrate(path, text);
      return after === null ? [] : [[path, after] as const];
    });
    expect(migrated.length).toBeGreaterThan(55);
    const pull = openFromFork(repository, Object.fromEntries(migrated), 900);
    await withGitHub(repository, async (github) => {
      const run = await runInProcess({ github, event: pullRequestEvent(pull) });
      expect(rulesOf(run, 'error')).toEqual([]);
      const writes = github.requests.filter(isWrite).length;
      expect(writes).toBeLessThanOrEqual(4);
      expect(github.requests.length - writes).toBeLessThanOrEqual(24);
    });
    expect(statusOf(pull)?.state).toBe('success');
  });

  test('a typo corrected in every document: nothing but that they are not migrated yet', async () => {
    const { repository, files } = await realRepository();
    const edited: Files = Object.fromEntries(
      Object.entries(files)
        .filter(([path]) => MIGRATED.test(path))
        .map(([path, text]) => [path, `${text}\nOne more line.\n`]),
    );
    const pull = openFromFork(repository, edited, 900);
    const run = await withGitHub(repository, (github) => runInProcess({ github, event: pullRequestEvent(pull) }));
    expect(rulesOf(run, 'error')).toEqual([]);
    expect(statusOf(pull)?.state).toBe('success');
    const { documents } = JSON.parse(run.outputs.report ?? '{}');
    const others = documents.filter(({ change }: { change: string }) => change !== 'legacy');
    expect(others.map(({ path }: { path: string }) => path)).toEqual([
      'veps/sig-network/307-vhostuser-binding-plugin/vep.md',
    ]);
  });
});
