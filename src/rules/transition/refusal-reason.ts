import { type Message, message } from '../../domain/finding/message.ts';
import type { Status } from '../../domain/vep/status.ts';

/**
 * Why a step is not in the table of
 * [governance §3](../../../docs/specification/governance.md#3-the-statuses-and-their-transitions), as the end of a
 * sentence.
 */
export function refusalReason(from: Status, to: Status): Message {
  switch (from) {
    case 'provisional':
    case 'deferred':
      return message`statuses cannot be skipped; a VEP must be ${'implementable'} before it is ${to}`;
    case 'implementable':
      return message`an approved design stays approved; if a VEP will be late, change its release instead`;
    case 'implemented':
      return message`a feature that reached GA is complete; only a successor can replace it`;
    case 'rejected':
    case 'withdrawn':
    case 'replaced':
      return message`a VEP that is ${from} cannot be reopened; the idea starts over as a new VEP`;
  }
}
