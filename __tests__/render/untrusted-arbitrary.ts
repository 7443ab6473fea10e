import fc from 'fast-check';
import type { Finding } from '../../src/domain/finding/finding.ts';
import { RULE_IDS } from '../../src/domain/finding/finding-code.ts';
import { type Message, message } from '../../src/domain/finding/message.ts';
import type { Commitment, DocumentCommitment } from '../../src/domain/freeze/commitment.ts';
import type { DocumentFreeze, DocumentReport, Report } from '../../src/domain/report/report.ts';
import { STAGES } from '../../src/domain/vep/stage.ts';
import { STATUSES } from '../../src/domain/vep/status.ts';
import { date, documentReport, release, report, SCHEDULE_URL } from './report-fixture.ts';

/** What could break out of where it is, be obeyed or notify somebody. */
const FRAGMENTS = [
  '`',
  '``',
  '```',
  '~~~',
  '|',
  '\\',
  '\\|',
  '\n',
  '\r\n',
  '\u2028',
  '\t',
  ' ',
  '/approve',
  '\n/lgtm',
  '  /hold',
  '@alice',
  '@org/team',
  '#123',
  'GH-1',
  'owner/repo#1',
  'a@b.example',
  '<img src=x onerror=1>',
  '<b>',
  '</details>',
  '<!-- vep-governance e30 -->',
  '<!-- vep-governance',
  '<!-- vep-governance:nudge x -->',
  '<!--',
  '-->',
  '&lt;',
  '&#47;',
  '[a](https://evil.example)',
  '![a](https://evil.example/a.png)',
  'https://evil.example',
  'www.evil.example',
  '$x$',
  '*a*',
  '__b__',
  '# h',
  '> q',
  '- l',
  '1. n',
  '---',
  '| --- |',
  '\u202e',
  '\u200b',
  '\ud800',
  '\u0000',
  '\u001b[31m',
  '::error::x',
  '##[error]x',
  '%0A',
  ':tada:',
  'é',
  '👩‍💻',
  'TBD',
  'word',
  'a'.repeat(300),
];

export const untrusted: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** A sentence as the rules make them: words of ours, some of them risky, around values of strangers. */
const sentence: fc.Arbitrary<Message> = fc
  .record({
    start: fc.constantFrom('The value ', 'Issue #', 'Write `a: b` or @', 'See '),
    values: fc.array(untrusted, { maxLength: 3 }),
  })
  .map(({ start, values }) => [
    { kind: 'text' as const, text: start },
    ...values.flatMap((text) => [...message`${text}`, ...message` and `, ...message`${12}`]),
    ...message` end.`,
  ]);

const span = fc.option(
  fc.record({ line: fc.integer({ min: 1, max: 9999 }), column: fc.integer({ min: 1, max: 999 }) }),
);

export const untrustedFinding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom(...RULE_IDS),
  code: fc.constantFrom('schema/missing', 'people/to-be-determined', 'freeze/late', 'vep-number/undetermined'),
  severity: fc.constantFrom('error', 'warning', 'notice'),
  message: sentence,
  remedy: fc.option(sentence),
  fix: fc.option(untrusted),
  span,
  field: fc.option(untrusted),
  value: fc.option(untrusted),
});

const commitment: fc.Arbitrary<Commitment> = fc.record({
  stage: fc.constantFrom(...STAGES),
  release: fc.integer({ min: 1, max: 20 }).map((minor) => release(`v1.${minor}`)),
});

const freeze: fc.Arbitrary<DocumentFreeze> = fc.record({
  release: commitment.map((made) => made.release),
  date: fc.constantFrom(date('2026-09-02'), date('2027-01-06'), null),
  state: fc.constantFrom('open', 'frozen', 'released', 'unscheduled', 'undetermined', 'unchanged'),
  source: fc.oneof(
    fc.constantFrom(SCHEDULE_URL, null),
    untrusted.map((text) => `releases/${text}`),
  ),
});

const status = fc.option(fc.constantFrom(...STATUSES));

const untrustedDocument: fc.Arbitrary<DocumentReport> = fc
  .record({
    path: untrusted.map((text) => `veps/${text}/vep.md`),
    previousPath: fc.option(untrusted),
    change: fc.constantFrom('added', 'modified', 'moved', 'migrated', 'legacy', 'removed'),
    number: fc.option(fc.nat()),
    title: fc.option(untrusted),
    status: fc.record({ before: status, after: status }),
    commitment: fc.record({ before: fc.option(commitment), after: fc.option(commitment) }),
    freeze: fc.option(freeze),
    isExcepted: fc.boolean(),
    participatingSigs: fc.array(untrusted, { maxLength: 3 }),
    findings: fc.array(untrustedFinding, { maxLength: 5 }),
  })
  .map((parts) => documentReport(parts));

const record = fc.record({
  event: untrusted,
  commitments: fc.array(
    fc
      .record({ made: commitment, document: untrusted })
      .map(({ made, document }): DocumentCommitment => ({ ...made, document })),
    { maxLength: 3 },
  ),
});

/** A report in which every text is a stranger's. */
export const untrustedReport: fc.Arbitrary<Report> = fc
  .record({
    documents: fc.array(untrustedDocument, { maxLength: 4 }),
    parts: fc.record({
      enforcement: fc.constantFrom('enforce', 'warn'),
      exception: fc.record({
        label: untrusted,
        isPresent: fc.boolean(),
        counts: fc.boolean(),
        grantedBy: fc.option(untrusted),
        grantedAt: fc.constantFrom('2027-01-07T09:30:00Z', null),
        reason: fc.option(sentence),
        record: fc.option(record),
      }),
      undetermined: fc.array(sentence, { maxLength: 2 }),
    }),
  })
  .map(({ documents, parts }) => report(documents, parts));

export const untrustedMessage = sentence;
