import type { Message } from './message.ts';

/** A fact, or the reason why it could not be found out. Trouble is a value, never an absence (governance §5.3). */
export type Known<Value> =
  | { readonly state: 'known'; readonly value: Value }
  | {
      readonly state: 'undetermined';
      readonly reason: Message;
      /** A setting points nowhere: no re-run settles that, and nothing lets it pass (action §2). */
      readonly isSettingFault?: true;
    };
