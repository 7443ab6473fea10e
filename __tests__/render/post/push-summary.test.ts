import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { message } from '../../../src/domain/finding/message.ts';
import { renderPushSummary } from '../../../src/render/post/push-summary.ts';
import { expectHarmless } from '../harmless.ts';
import { untrustedMessage } from '../untrusted-arbitrary.ts';

describe('the summary of a push', () => {
  test('says what was late, who was reminded and what else there is', () => {
    const summary = renderPushSummary({
      audit: [message`${'veps/a/1-b/vep.md'} was committed late.`],
      reminders: [message`Issue ${101} was reminded.`],
      isIdle: false,
      notes: [message`Something else.`],
    });
    expect(summary).toBe(
      '### VEP governance: after the merge\n\n- Something else.\n\n**Audit**\n\n- `veps/a/1-b/vep.md` was committed late.\n\n**Tracking issues**\n\n- Issue 101 was reminded.\n',
    );
  });

  test('says so when there is nothing to say', () => {
    expect(renderPushSummary({ audit: [], reminders: [], isIdle: false, notes: [] })).toBe(
      '### VEP governance: after the merge\n\n**Audit**\n\nNo commitment was merged late.\n\n**Tracking issues**\n\nThere is nothing to remind of.\n',
    );
  });

  test('claims nothing of a push that was not looked at', () => {
    const notes = [message`The branch ${'main'} was deleted.`];
    expect(renderPushSummary({ audit: [], reminders: [], isIdle: true, notes })).toBe(
      '### VEP governance: after the merge\n\n- The branch `main` was deleted.\n',
    );
  });

  test('keeps strangers’ text harmless', () => {
    const messages = fc.array(untrustedMessage, { maxLength: 4 });
    fc.assert(
      fc.property(messages, messages, messages, (audit, reminders, notes) => {
        expectHarmless(renderPushSummary({ audit, reminders, isIdle: false, notes }));
      }),
    );
  });
});
