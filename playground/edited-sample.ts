import { join, relative } from 'node:path';
import { SAMPLE_FOLDER, type SampleAbout } from './sample-files.ts';

type Named = Pick<SampleAbout, 'name' | 'files'>;

/**
 * The samples that a changed file is part of: one pull request's own, or all of them where the base branch or the calendar
 * changed.
 *
 * @param path below the folder of the samples, as a watcher gives it; null where it does not say
 */
export function affectedSamples<Sample extends { readonly about: Named }>(
  samples: readonly Sample[],
  path: string | null,
): readonly Sample[] {
  const [folder, name] = path?.split(/[\\/]/) ?? [];
  return folder === 'pull-requests' && name !== undefined
    ? samples.filter(({ about }) => about.name === name || about.files === name)
    : samples;
}

/** A document of a sample, for somebody who wants to change it, from the current folder. */
export function documentToEdit({ files }: Pick<SampleAbout, 'files'>, paths: readonly string[]): string {
  const folder = join(SAMPLE_FOLDER, 'pull-requests', files, 'files');
  return relative(process.cwd(), join(folder, paths.find((path) => path.endsWith('/vep.md')) ?? ''));
}
