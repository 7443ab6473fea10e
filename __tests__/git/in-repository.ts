import { findRepository, type Repository } from '../../src/git/repository.ts';
import { workIn } from '../../src/git/workspace.ts';

/** Does something in the checkout that a folder is in. */
export async function inRepository<Value>(
  directory: string,
  work: (repository: Repository) => Promise<Value>,
): Promise<Value> {
  const repository = await findRepository(directory);
  if (repository === null) {
    throw new Error('no repository');
  }
  return await workIn({ repository }, () => work(repository));
}
