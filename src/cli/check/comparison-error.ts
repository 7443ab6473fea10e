import { SettingsError } from '../../domain/settings/settings.ts';
import type { NoComparison } from '../../git/history/comparison.ts';

/** Written out whole: a clone of a single branch keeps no other that is fetched by its name alone. */
function fetchCommand(remote: string, branch: string): string {
  return `git fetch ${remote} ${branch}:refs/remotes/${remote}/${branch}`;
}

function howToFetch(ref: string): string {
  const [, remote, branch] = /^(?:refs\/remotes\/)?(upstream|origin)\/([\w./-]+)$/.exec(ref) ?? [];
  return remote === undefined || branch === undefined ? '' : ` by \`${fetchCommand(remote, branch)}\``;
}

/** Says why there is nothing to compare with, and what to do about it. */
export function comparisonError(reason: NoComparison): SettingsError {
  switch (reason.kind) {
    case 'no-default-branch':
      if (reason.remote !== null) {
        const { remote } = reason;
        return new SettingsError(
          `This clone holds no branch \`main\` or \`master\` of its remote \`${remote}\`. Fetch what to compare with by \`${fetchCommand(remote, 'main')}\`, or name it by \`--base\`.`,
        );
      }
      return new SettingsError(
        'The default branch is not known: there is neither a remote `upstream` or `origin` with one, nor a local `main` or `master`. Name the branch to compare with by `--base`, or check all documents as they are with `--all`.',
      );
    case 'unknown-ref':
      return new SettingsError(
        `There is no commit \`${reason.ref}\` in this clone. Fetch it${howToFetch(reason.ref)}, or name another by \`--base\` or \`--head\`.`,
      );
    case 'no-merge-base':
      return new SettingsError(
        reason.isShallow
          ? `This clone is shallow and does not reach back to where \`${reason.ref}\` and the head parted. Fetch more history with \`git fetch --unshallow\`, or check all documents as they are with \`--all\`.`
          : `\`${reason.ref}\` and the head have no commit in common. Name another branch by \`--base\`.`,
      );
  }
}
