import { join } from 'node:path';
import { openIssue } from 'embedded-github/world/issue.ts';
import { addLabel } from 'embedded-github/world/label.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { createRepository, forkRepository, setRole } from 'embedded-github/world/repository.ts';
import { createWorld, type World } from 'embedded-github/world/world.ts';
import { readFiles, readSamples, SAMPLE_FOLDER, type SampleAbout } from './sample-files.ts';

export interface Sample {
  readonly about: SampleAbout;
  readonly pull: PullRequest;
}

const TRACKED = [101, 102, 103, 104, 105, 106, 107];

/** `example/enhancements` with its open pull requests, and its calendar `example/sig-release`, as the files on the disk say. */
export async function readSampleWorld(): Promise<{ readonly world: World; readonly samples: readonly Sample[] }> {
  const world = createWorld({ now: '2026-07-01T09:00:00Z' });
  createRepository(world, 'example/sig-release', { files: await readFiles(join(SAMPLE_FOLDER, 'sig-release')) });
  const repository = createRepository(world, 'example/enhancements', {
    files: await readFiles(join(SAMPLE_FOLDER, 'enhancements')),
    labels: ['kind/vep', 'freeze-exception'],
  });
  setRole(repository, 'carol', 'maintain');
  setRole(repository, 'dave', 'triage');
  for (const number of TRACKED) {
    openIssue(repository, { number, title: `VEP ${number}`, author: 'alice' });
  }
  const samples: Sample[] = [];
  for (const about of await readSamples()) {
    world.now = new Date(about.today);
    const { number, title, author } = about;
    const fork = world.repositories.get(`${author}/enhancements`) ?? forkRepository(repository, author);
    const files = await readFiles(join(SAMPLE_FOLDER, 'pull-requests', about.files, 'files'));
    const pull = openPullRequest(repository, { number, title, author, from: fork, branch: about.name, files });
    for (const { name, by } of about.labels) {
      addLabel(pull, name, { by });
    }
    samples.push({ about, pull });
  }
  return { world, samples };
}
