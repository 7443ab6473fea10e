import { addLabel } from 'embedded-github/world/label.ts';
import { mergePullRequest } from 'embedded-github/world/merge.ts';
import { branchTip, type PullRequest } from 'embedded-github/world/pull-request.ts';
import { pullRequestEvent, pushEvent, scheduleEvent } from '../../playground/workflow-event.ts';
import type { Scene } from './fault-case.ts';
import { gateRepository, openFromFork, ownBodies, statusOf, vepPath, vepText } from './gate-world.ts';

const FROZEN = new Date('2027-01-20T09:00:00Z');

/** A pull request with a commitment after the freeze: whatever fails, it must never pass. */
function latePull(): PullRequest {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
  pull.repository.world.now = FROZEN;
  return pull;
}

function sceneOf(pull: PullRequest, event: Scene['event']): Scene {
  const status = () => statusOf(pull);
  return {
    repository: pull.repository,
    event,
    written: () => [status()?.state, status()?.description, ownBodies(pull), pull.labels],
    verdicts: () => [status()?.state ?? 'none'],
  };
}

/** With a label that makes the exception matter: whatever is asked about it may fail too. */
export function checkScene(): Scene {
  const pull = latePull();
  addLabel(pull, 'freeze-exception', { by: 'mallory' });
  return sceneOf(pull, pullRequestEvent(pull));
}

export function recheckScene(): Scene {
  const pull = latePull();
  return sceneOf(pull, scheduleEvent(pull.repository));
}

/** A late commitment was merged, and its tracking issue says something else. */
export function remindScene(): Scene {
  const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
  repository.world.now = FROZEN;
  const late = openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
  const before = branchTip(repository, 'main');
  mergePullRequest(late, { by: 'bob' });
  const issue = repository.items.get(101);
  return {
    repository,
    event: pushEvent(repository, { before }),
    written: () => [ownBodies(late), issue?.body, issue?.comments.map(({ body }) => body)],
    verdicts: () => [],
  };
}
