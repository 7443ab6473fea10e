import { mergeBase } from '../git/commit-graph.ts';
import { addEvent } from './issue.ts';
import { branchTip, isPullRequest } from './pull-request.ts';
import type { Repository } from './repository.ts';

/** Lets the open pull requests that come from a branch follow it, wherever in the network they are. */
export function moveHeads(
  repository: Repository,
  branch: string,
  { before, after }: { readonly before: string | null; readonly after: string },
): void {
  const pulls = [...repository.world.repositories.values()].flatMap(({ items }) =>
    [...items.values()].filter(isPullRequest),
  );
  for (const pull of pulls) {
    if (pull.state === 'open' && pull.headRepository === repository && pull.headBranch === branch) {
      const isForced = before !== null && mergeBase(repository.store, before, after)?.id !== before;
      pull.headSha = after;
      pull.baseSha = branchTip(pull.repository, pull.base);
      pull.updatedAt = new Date(repository.world.now);
      pull.repository.refs.set(`refs/pull/${pull.number}/head`, after);
      if (isForced) {
        addEvent(pull, 'head_ref_force_pushed', { by: pull.author, beforeSha: before });
      }
    }
  }
}
