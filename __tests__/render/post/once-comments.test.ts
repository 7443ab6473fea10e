import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { decodeOnceMarker } from '../../../src/domain/record/once-marker.ts';
import { renderAudit } from '../../../src/render/post/audit.ts';
import { renderNudge } from '../../../src/render/post/nudge.ts';
import { renderReminder } from '../../../src/render/post/reminder.ts';
import { date, release, SCHEDULE_URL, settings } from '../report-fixture.ts';

/** The comment without its hidden first line. */
function textOf(body: string): string {
  return body.slice(body.indexOf('\n') + 1);
}

describe('a reminder on a tracking issue (action §3)', () => {
  const reminder = {
    key: '123 implementable',
    number: 123,
    title: 'Fast restart',
    path: 'veps/sig-compute/123-fast-restart/vep.md',
    url: 'https://github.com/kubevirt/enhancements/blob/main/veps/sig-compute/123-fast-restart/vep.md',
    authors: ['alice', 'bob'],
    fields: [
      { name: 'Proposal status', document: 'implementable', issue: 'provisional' },
      { name: 'Reviewers', document: 'bob', issue: '' },
    ],
    milestone: null as string | null,
    isUpdated: false,
  };

  test('says what the document says and what the issue still says, to the authors', () => {
    expect(textOf(renderReminder(reminder))).toBe(
      [
        `@alice, @bob: VEP 123 \`Fast restart\` has changed. What was merged in [\`${reminder.path}\`](${reminder.url}) differs from this issue:`,
        '',
        '| Field | The VEP says | This issue says |',
        '| --- | --- | --- |',
        '| `Proposal status` | `implementable` | `provisional` |',
        '| `Reviewers` | `bob` | nothing yet |',
        '',
        'Edit the description of this issue, so that it says the same as the document.',
        '',
      ].join('\n'),
    );
  });

  test('says that the description was edited', () => {
    expect(textOf(renderReminder({ ...reminder, isUpdated: true }))).toContain(
      'The description of this issue has been brought up to date.',
    );
  });

  test('says what is left to write where an edited description has no place for something', () => {
    expect(textOf(renderReminder({ ...reminder, milestone: 'alpha: v1.11', isUpdated: true }))).toContain(
      'The fields of this issue have been brought up to date. Write the release into its description.',
    );
  });

  test('only the release is not named: a sentence and no table', () => {
    const text = textOf(renderReminder({ ...reminder, fields: [], milestone: 'alpha: v1.11' }));
    expect(text).toContain(
      "differs from this issue:\n\nThe VEP's `milestone` is `alpha: v1.11`. This issue does not name the release.\n\nEdit",
    );
    expect(text).not.toContain('|');
  });

  test('needs neither title nor authors', () => {
    expect(textOf(renderReminder({ ...reminder, title: null, authors: [] }))).toMatch(/^VEP 123 has changed\. /);
  });

  test('is known again by its key', () => {
    expect(decodeOnceMarker(renderReminder(reminder))).toEqual({ kind: 'reminder', key: '123 implementable' });
  });

  test.each([
    { name: 'a team', handle: 'org/team', expected: '`org/team`' },
    { name: 'a bot', handle: 'robot[bot]', expected: '`robot[bot]`' },
    { name: 'no handle at all', handle: 'a b', expected: '`a b`' },
    { name: 'a hyphen at the end', handle: 'alice-', expected: '`alice-`' },
    { name: 'a person', handle: 'Alice-2', expected: '@Alice-2' },
  ])('$name', ({ handle, expected }) => {
    expect(textOf(renderReminder({ ...reminder, authors: [handle] }))).toMatch(expected);
  });
});

describe('a nudge before a freeze', () => {
  const nudge = {
    key: 'v1.11 14',
    release: release('v1.11'),
    freeze: date('2027-01-06'),
    source: SCHEDULE_URL,
    mentioned: ['alice'],
    documents: [
      {
        number: 123,
        title: 'Fast restart',
        path: 'veps/sig-compute/123-fast-restart/vep.md',
        missing: [message`Its status is still ${'provisional'}.`, message`Its ${'reviewers'} are not all named.`],
      },
    ],
  };

  test('says what is missing and by when, as a date', () => {
    expect(textOf(renderNudge(nudge, settings()))).toBe(
      [
        `@alice: the VEP Freeze of \`v1.11\` begins on **2027-01-06 00:00 UTC** ([schedule](${SCHEDULE_URL})). To be in time, this is still missing:`,
        '',
        '- VEP 123 `Fast restart`: Its status is still `provisional`. Its `reviewers` are not all named.',
        '',
        'From then on a new commitment to `v1.11` needs an exception by a maintainer. If `v1.11` is not the goal any more, set the milestone to a later release.',
        '',
      ].join('\n'),
    );
  });

  test('stays within GitHub’s limit', () => {
    const fact = message`${'\u202e'.repeat(300)} and ${'\u202e'.repeat(300)}`;
    const unready = {
      number: null,
      title: '\u202e'.repeat(300),
      path: '\u202e'.repeat(300),
      missing: Array.from({ length: 30 }, () => fact),
    };
    const body = renderNudge({ ...nudge, documents: Array.from({ length: 50 }, () => unready) }, settings());
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('\n- and 40 more');
  });

  test('is known again by its key', () => {
    expect(decodeOnceMarker(renderNudge(nudge, settings()))).toEqual({ kind: 'nudge', key: 'v1.11 14' });
  });
});

describe('an audit of a merged pull request (action §1)', () => {
  const late = {
    number: 123,
    path: 'veps/sig-compute/123-fast-restart/vep.md',
    commitment: { stage: 'alpha', release: release('v1.11') },
    freeze: date('2027-01-06'),
  } as const;

  test('says what came too late and what to do, to the author', () => {
    expect(textOf(renderAudit({ key: 'k', author: 'alice', late: [late] }, settings()))).toBe(
      [
        '### ❌ VEP governance: merged after the freeze',
        '',
        '@alice: this pull request has been merged with a new commitment to a frozen release, and no exception that counts covers it:',
        '',
        '- VEP 123 (`veps/sig-compute/123-fast-restart/vep.md`): `alpha` in `v1.11`, frozen since 2027-01-06 00:00 UTC',
        '',
        'Move the milestone to a release that is still open, in a new pull request. If the commitment is to stand, a maintainer says so here.',
        '',
      ].join('\n'),
    );
  });

  test('a release that is out has no date', () => {
    const body = renderAudit({ key: 'k', author: null, late: [{ ...late, number: null, freeze: null }] }, settings());
    expect(body).toContain('- `veps/sig-compute/123-fast-restart/vep.md`: `alpha` in `v1.11`, released already');
    expect(body).toContain('\nthis pull request has been merged');
  });

  test('is known again by its key', () => {
    expect(decodeOnceMarker(renderAudit({ key: '123 alpha', author: null, late: [] }, settings()))).toEqual({
      kind: 'audit',
      key: '123 alpha',
    });
  });
});
