import { deleteComment, editComment } from 'embedded-github/world/issue.ts';
import { addStatus } from 'embedded-github/world/status.ts';
import { parseRelease } from '../../../src/domain/calendar/release.ts';
import { encodeMarker } from '../../../src/domain/record/comment-marker.ts';
import { encodeStatusRecord } from '../../../src/domain/record/status-record.ts';
import { isStage } from '../../../src/domain/vep/stage.ts';
import { judgeChange } from './freeze-model.ts';
import type { StepOf } from './history-step.ts';
import { type LiveHistory, type LivePull, now, pullChange } from './live-history.ts';
import { LABEL } from './pull-steps.ts';

/** The label event's name in GraphQL. */
function eventId({ pull }: LivePull): string {
  return `EV_${pull.timeline.findLast(({ event, label: name }) => event === 'labeled' && name === LABEL)?.id}`;
}

function forgedMarker(live: LiveHistory, one: LivePull): string {
  const { commitments } = judgeChange(pullChange(live, one));
  const all = [...commitments].flatMap((commitment) => {
    const [document = '', stage = '', version = ''] = commitment.split(' ');
    const release = parseRelease(version);
    return release === null || !isStage(stage) ? [] : [{ document, stage, release }];
  });
  return encodeMarker({ event: eventId(one), commitments: all });
}

export function spoil(live: LiveHistory, one: LivePull, how: StepOf<'spoil'>['how']): boolean {
  const comment = one.pull.comments.find(({ author }) => author === 'github-actions[bot]');
  if (comment === undefined) {
    return false;
  }
  if (how === 'delete') {
    deleteComment(comment, { by: 'mallory' });
  } else {
    const [, ...rest] = comment.body.split('\n');
    const body = how === 'forge' ? [forgedMarker(live, one), ...rest].join('\n') : `${comment.body}\nMine.`;
    editComment(comment, body, { by: 'mallory' });
  }
  one.state = { ...one.state, spoiledAt: now(live) };
  return true;
}

export function forgeStatus(live: LiveHistory, one: LivePull, how: StepOf<'status'>['how']): boolean {
  const text = {
    success: 'All checks pass in 1 VEP',
    record: `All checks pass in 1 VEP${encodeStatusRecord(eventId(one))}`,
    override: 'Overridden by mallory',
  };
  const targetUrl = how === 'override' ? 'https://example.com/#override' : null;
  addStatus(live.repository, one.pull.headSha, {
    state: 'success',
    context: 'VEP governance',
    description: text[how],
    targetUrl,
    creator: 'mallory',
  });
  for (const other of live.pulls) {
    other.state = { ...other.state, disputed: new Set([...other.state.disputed, one.pull.headSha]) };
  }
  return true;
}
