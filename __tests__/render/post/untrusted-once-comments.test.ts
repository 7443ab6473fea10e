import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderAudit } from '../../../src/render/post/audit.ts';
import { renderNudge } from '../../../src/render/post/nudge.ts';
import { renderRecheckSummary } from '../../../src/render/post/recheck-summary.ts';
import { renderReminder } from '../../../src/render/post/reminder.ts';
import { readComment } from '../comment-reader.ts';
import { expectHarmless } from '../harmless.ts';
import { CONTEXT, date, release, SCHEDULE_URL, settings } from '../report-fixture.ts';
import { untrusted, untrustedMessage, untrustedReport } from '../untrusted-arbitrary.ts';

describe('what is said once, whatever the documents say', () => {
  test('a reminder mentions the authors of the merged document alone', () => {
    const reminder = fc.record({
      key: untrusted,
      number: fc.nat(),
      title: untrusted,
      path: untrusted,
      url: fc.constantFrom(null, `${CONTEXT.runUrl}`),
      authors: fc.array(fc.oneof(untrusted, fc.constantFrom('carol', 'dave')), { maxLength: 30 }),
      fields: fc.array(
        fc.record({
          name: fc.constant('Proposal status'),
          document: untrusted,
          issue: untrusted,
        }),
      ),
      milestone: fc.option(untrusted),
      isUpdated: fc.boolean(),
    });
    fc.assert(
      fc.property(reminder, (said) => {
        expectHarmless(renderReminder(said), { mentioned: said.authors.map((handle) => `@${handle}`) });
      }),
    );
  });

  test('a nudge mentions whom it is told to mention', () => {
    const nudge = fc.record({
      key: untrusted,
      release: fc.constant(release('v1.11')),
      freeze: fc.constant(date('2027-01-06')),
      source: fc.oneof(
        fc.constant(SCHEDULE_URL),
        untrusted.map((text) => `releases/${text}`),
      ),
      mentioned: fc.array(fc.oneof(untrusted, fc.constantFrom('carol', 'dave')), { maxLength: 3 }),
      documents: fc.array(
        fc.record({
          number: fc.option(fc.nat()),
          title: fc.option(untrusted),
          path: untrusted,
          missing: fc.array(untrustedMessage),
        }),
        { maxLength: 30 },
      ),
    });
    fc.assert(
      fc.property(nudge, (said) => {
        expectHarmless(renderNudge(said, settings()), { mentioned: said.mentioned.map((handle) => `@${handle}`) });
      }),
    );
  });

  test('an audit mentions the author of the pull request alone', () => {
    const audit = fc.record({
      key: untrusted,
      author: fc.option(untrusted),
      late: fc.array(
        fc.record({
          number: fc.option(fc.nat()),
          path: untrusted,
          commitment: fc.constant({ stage: 'alpha', release: release('v1.11') } as const),
          freeze: fc.constantFrom(date('2027-01-06'), null),
        }),
        { maxLength: 30 },
      ),
    });
    fc.assert(
      fc.property(audit, (said) => {
        expectHarmless(renderAudit(said, settings()), { mentioned: [`@${said.author}`] });
      }),
    );
  });

  test('the summary of a re-check is a table of its own', () => {
    const row = fc.record({
      number: fc.nat(),
      title: untrusted,
      url: fc.constant(CONTEXT.runUrl),
      report: fc.option(untrustedReport),
      verdict: fc.constantFrom('success', 'failure', 'error', null),
      changed: untrustedMessage,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.array(untrustedMessage), (rows, notes) => {
        const summary = renderRecheckSummary({ today: date('2026-11-23'), rows, notes }, settings());
        expectHarmless(summary);
        expect(readComment(summary).tableRows).toEqual([rows.length + 1]);
      }),
    );
  });
});
