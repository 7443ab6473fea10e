import { addEvent, type Deed } from './issue.ts';
import { branchTip, type PullRequest } from './pull-request.ts';

/** Lets a pull request go into another branch. */
export function changeBase(pull: PullRequest, base: string, deed: Deed): void {
  pull.base = base;
  pull.baseSha = branchTip(pull.repository, base);
  addEvent(pull, 'base_ref_changed', deed);
}
