import type { Message } from './message.ts';

/**
 * A fact, or the reason why it could not be found out. Trouble is a value, never an absence
 * ([governance §5.3](../../../docs/specification/governance.md#53-where-the-date-comes-from)).
 */
export type Known<Value> =
  | { readonly state: 'known'; readonly value: Value }
  | {
      readonly state: 'undetermined';
      readonly reason: Message;
      /**
       * A setting points nowhere: no re-run settles that, and nothing lets it pass
       * ([action §2](../../../docs/specification/action.md#2-inputs)).
       */
      readonly isSettingFault?: true;
    };
