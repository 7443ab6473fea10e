import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SettingsError } from '../../../domain/settings/settings.ts';
import { isSystemError } from '../../../git/system-error.ts';
import { quantity } from '../../../render/text/quantity.ts';
import type { World } from '../../world.ts';
import type { LegacyDocument } from '../migrate-document.ts';
import { renderAuthorMap } from './author-map.ts';
import { authorsToMap } from './draft-origin.ts';
import type { FindHandle } from './known-handle.ts';

/**
 * Writes the map of everybody who began one of the documents, to be filled in, and says what to do with it.
 *
 * @throws {SettingsError} where the file is there already: it may have been filled in
 */
export async function writeAuthorSkeleton(
  file: string,
  documents: readonly LegacyDocument[],
  { findHandle, world }: { readonly findHandle: FindHandle; readonly world: World },
): Promise<void> {
  const authors = documents.flatMap(({ history }) => authorsToMap(history, findHandle));
  const { text, people, missing } = renderAuthorMap(authors, findHandle);
  try {
    await writeFile(resolve(world.directory, file), text, { flag: 'wx' });
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') {
      throw new SettingsError(`The file \`${file}\` exists. Name another one; it may have been filled in.`);
    }
    throw error;
  }
  world.output.write(
    `Wrote ${quantity(people, 'author')} to ${file}: ${people - missing} with a handle, ${missing} to fill in. No document was changed.\nNext: vep-governance migrate <paths> --author-map ${file}\n`,
  );
}
