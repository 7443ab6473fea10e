import { SettingsError } from '../../domain/settings.ts';
import type { NoComparison } from '../../git/comparison.ts';

/** Says why there is nothing to compare with, and what to do about it. */
export function comparisonError(reason: NoComparison): SettingsError {
  switch (reason.kind) {
    case 'no-default-branch':
      return new SettingsError(
        'The default branch is not known: there is neither a remote `upstream` or `origin` with one, nor a local `main` or `master`. Name the branch to compare with by `--base`, or judge all documents as they stand by `--all`.',
      );
    case 'unknown-ref':
      return new SettingsError(
        `There is no commit \`${reason.ref}\` in this clone. Fetch it, or name another by \`--base\` or \`--head\`.`,
      );
    case 'no-merge-base':
      return new SettingsError(
        reason.isShallow
          ? `This clone is shallow and does not reach back to where \`${reason.ref}\` and the head parted. Fetch more history with \`git fetch --unshallow\`, or judge all documents as they stand by \`--all\`.`
          : `\`${reason.ref}\` and the head have no commit in common. Name another branch by \`--base\`.`,
      );
  }
}
