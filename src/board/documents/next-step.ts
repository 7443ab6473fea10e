import { codeList, type Message, message } from '../../domain/finding/message.ts';
import type { Commitment } from '../../domain/freeze/commitment.ts';
import type { AttentionContext } from '../attention/attention-rule.ts';
import { missingAtGate } from '../context/gate.ts';
import { datesOf, mayBeUnreleased } from '../context/release-lookup.ts';
import { isOver } from '../releases/release-dates.ts';
import type { BoardDocument } from './board-document.ts';

function byFreeze({ release }: Commitment, context: AttentionContext): Message {
  const dates = datesOf(release, context);
  if (dates === null || dates.vepFreeze === null) {
    return message`before its VEP Freeze, which is not known yet`;
  }
  return context.today < (dates.frozenFrom ?? dates.vepFreeze)
    ? message`before its VEP Freeze on ${dates.vepFreeze}`
    : message`but its VEP Freeze was on ${dates.vepFreeze}`;
}

/** What has to be merged for a target that is planned. */
function towards(target: Commitment, document: BoardDocument, context: AttentionContext): Message {
  const { status, stage } = document.shown;
  const keys = [
    ...(status === 'implementable' ? [] : ['status: implementable']),
    ...(stage === target.stage ? [] : [`stage: ${target.stage}`]),
    ...missingAtGate(document, target.stage, context),
  ];
  return message`For ${target.stage} in ${target.release} it takes ${codeList(keys)}, ${byFreeze(target, context)}.`;
}

function afterCommitment(commitment: Commitment, context: AttentionContext): Message {
  const { stage, release } = commitment;
  const dates = datesOf(release, context);
  if (dates === null || !isOver(dates)) {
    const until = dates?.codeFreeze ?? null;
    return until === null
      ? message`Its implementation is due for ${release}.`
      : message`Its implementation has to be merged before the Code Freeze of ${release} on ${until}.`;
  }
  return stage === 'ga'
    ? message`${release} is released: set ${'status: implemented'}.`
    : message`${release} is released: name the release of the next stage under ${'milestone'}.`;
}

/** What a proposal needs next, and by when; null where nothing more is to come. */
export function nextStep(document: BoardDocument, context: AttentionContext): Message | null {
  const { form, path, status, commitment, isMeta } = document.shown;
  if (form !== 'front-matter') {
    return form === 'legacy'
      ? message`Its front matter is to be written: run ${`vep-governance migrate ${path}`}.`
      : message`Its front matter cannot be read: run ${`vep-governance check ${path}`}.`;
  }
  if (isMeta || (status !== 'provisional' && status !== 'implementable')) {
    return null;
  }
  // What is committed comes before what is planned after it.
  const isDue = commitment !== null && mayBeUnreleased(commitment.release, context);
  const target = document.planned.find(({ release }) => mayBeUnreleased(release, context));
  if (commitment !== null && (isDue || target === undefined)) {
    return afterCommitment(commitment, context);
  }
  return target === undefined
    ? message`A release that is not released yet has to be named under ${'milestone'}.`
    : towards(target, document, context);
}
