import type { Settings } from '../domain/settings/settings.ts';
import type { Repository } from '../git/repository.ts';

/** The repository and the commit of a board, and the settings that hold there. */
export interface BoardPlace {
  readonly repository: Repository;
  /** A full sha. */
  readonly commit: string;
  readonly settings: Settings;
}
