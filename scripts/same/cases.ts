import type { Files } from 'embedded-github/world/commit-files.ts';
import { openIssue } from 'embedded-github/world/issue.ts';
import { createRepository } from 'embedded-github/world/repository.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import fc from 'fast-check';
import { faultCases, type Scene } from '../../__tests__/action/fault-case.ts';
import { checkScene, recheckScene, remindScene } from '../../__tests__/action/fault-scenes.ts';
import { gateRepository, INPUTS, openFromFork, vepPath, vepText } from '../../__tests__/action/gate-world.ts';
import { documentArbitrary, fieldChanges } from '../../__tests__/properties/document-arbitrary.ts';
import { HAS_REAL_DATA, REAL_DATA } from '../../__tests__/real-data.ts';
import { readFiles } from '../../playground/sample-files.ts';
import { SAMPLE_INPUTS } from '../../playground/sample-run.ts';
import { readSampleWorld } from '../../playground/sample-world.ts';
import { dispatchEvent, pullRequestEvent } from '../../playground/workflow-event.ts';
import { recordRequests } from './bundle-record.ts';
import type { SameCase } from './same-case.ts';

/** Each sample pull request, and a re-check of all of them. */
export async function sampleCases(): Promise<readonly SameCase[]> {
  const { samples } = await readSampleWorld();
  const checks = samples.map(({ about }): SameCase => {
    const create = async () => {
      const { world, samples: fresh } = await readSampleWorld();
      const sample = fresh.find(({ about: { name } }) => name === about.name);
      if (sample === undefined) {
        throw new Error(`There is no sample ${about.name} any more.`);
      }
      world.now = new Date(about.today);
      return { repository: sample.pull.repository, event: pullRequestEvent(sample.pull), inputs: SAMPLE_INPUTS };
    };
    return { name: `sample ${about.name}`, create };
  });
  const recheck = async () => {
    const { world } = await readSampleWorld();
    const repository = world.repositories.get('example/enhancements');
    if (repository === undefined) {
      throw new Error('The samples have no repository any more.');
    }
    return { repository, event: dispatchEvent(repository), inputs: SAMPLE_INPUTS };
  };
  return [...checks, { name: 'all samples checked again', create: recheck }];
}

const SCENES: Readonly<Record<string, () => Scene>> = { check: checkScene, recheck: recheckScene, push: remindScene };

/** Every request of a good run failing in every way, as the tests' fault matrix has them. */
export async function faultyCases(bundle: string): Promise<readonly SameCase[]> {
  const cases: SameCase[] = [];
  for (const [scene, createScene] of Object.entries(SCENES)) {
    const create = () => ({ ...createScene(), inputs: { ...INPUTS, 'update-issue': 'true' } });
    const good: SameCase = { name: `${scene} without a fault`, create };
    cases.push(good);
    const requests = await recordRequests(bundle, good);
    const { length } = faultCases(requests);
    for (let index = 0; index < length; index += 1) {
      // The rules count what they have seen, so each run needs its own.
      const faults = () => faultCases(requests)[index];
      const fault = () => {
        const found = faults();
        if (found === undefined) {
          throw new Error('The list of faults has changed.');
        }
        return found.rule;
      };
      cases.push({ name: `${scene}, ${faults()?.name}`, create, fault });
    }
  }
  return cases;
}

/** The real documents, each edited in one pull request, and all added to an empty repository in another. */
export async function realCases(): Promise<readonly SameCase[]> {
  if (!HAS_REAL_DATA) {
    console.log(`Left out: the real documents, which are not at ${REAL_DATA}.`);
    return [];
  }
  const documents = await readFiles(`${REAL_DATA}/enhancements`);
  const schedules = await readFiles(`${REAL_DATA}/sig-release`);
  const create = (base: Files, changed: Files) => () => {
    const world = createWorld({ now: '2026-10-01T09:00:00Z' });
    createRepository(world, 'kubevirt/sig-release', { files: schedules });
    const repository = createRepository(world, 'example/enhancements', { files: base, labels: ['kind/vep'] });
    openIssue(repository, { number: 307, title: 'VEP 307' });
    const pull = openFromFork(repository, changed, 900);
    return { repository, event: pullRequestEvent(pull), inputs: {} };
  };
  const edited = Object.fromEntries(
    Object.entries(documents).map(([path, text]) => [path, `${text}\nOne more line.\n`]),
  );
  const bare = Object.fromEntries(Object.entries(documents).filter(([path]) => !/\/\d+-[^/]+\//.test(path)));
  return [
    { name: 'the real documents edited', create: create(documents, edited) },
    { name: 'the real documents added', create: create(bare, documents) },
  ];
}

const generated = fc.record({
  number: fc.integer({ min: 101, max: 103 }),
  before: fc.option(fc.oneof(documentArbitrary, fieldChanges)),
  after: fc.option(fc.oneof({ weight: 1, arbitrary: documentArbitrary }, { weight: 2, arbitrary: fieldChanges })),
});

function textOf(number: number, written: string | Readonly<Record<string, string | null>> | null): string | null {
  return written === null || typeof written === 'string' ? written : vepText(number, written);
}

/**
 * Generated changes in pull requests of a hundred documents each.
 *
 * @param count how many changes
 */
export function generatedCases(count: number): readonly SameCase[] {
  const size = 100;
  return Array.from({ length: Math.ceil(count / size) }, (_, index): SameCase => {
    const changes = fc.sample(generated, { numRuns: size, seed: index + 1 });
    const numbered = changes.map((change, position) => ({ ...change, number: 1000 + position }));
    const files = (side: 'before' | 'after') =>
      numbered.flatMap(({ number, [side]: written }) => {
        const text = textOf(number, written);
        return text === null ? [] : [[vepPath(number), text] as const];
      });
    const create = () => {
      const repository = gateRepository(Object.fromEntries(files('before')));
      repository.world.now = new Date(index % 2 === 0 ? '2026-12-01T09:00:00Z' : '2027-01-20T09:00:00Z');
      const removed = numbered.flatMap(({ number, before, after }) =>
        before !== null && after === null ? [[vepPath(number), null] as const] : [],
      );
      const pull = openFromFork(repository, Object.fromEntries([...files('after'), ...removed]), 900);
      return { repository, event: pullRequestEvent(pull), inputs: INPUTS };
    };
    return { name: `generated changes ${index * size + 1} to ${(index + 1) * size}`, create };
  });
}
