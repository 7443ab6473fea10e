import type { Finding, FindingCode } from '../../src/domain/finding/finding.ts';
import type { UNDETERMINED } from '../../src/domain/finding/finding-code.ts';
import { message } from '../../src/domain/finding/message.ts';
import { EXAMPLE_PATH } from '../../src/domain/report/rule.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { parseChanges } from '../../src/parse/change/changes.ts';
import { mergeVeps } from '../../src/parse/change/merged-vep.ts';
import { parseVep } from '../../src/parse/document/vep.ts';
import type { SourceText } from '../../src/parse/front-matter/source-text.ts';
import {
  APPROVED,
  EXAMPLE_BODY,
  type ExampleChanges,
  exampleDocument,
} from '../../src/rules/examples/example-document.ts';
import { calendar, identity, schedule } from '../rules/facts-builder.ts';
import { added, attachment, migrated, modified, moved, removed, touchedLegacy } from '../rules/vep-builder.ts';
import { type JudgeTrial, judgeOne, read } from './judge-text.ts';

/** A change in which something is found, alone or with the facts that it takes. */
export type Example = VepChange | readonly [VepChange, JudgeTrial['facts']];

const DOCUMENT = exampleDocument();
const BELOW = DOCUMENT.slice(4);
const IMPLEMENTED = { ...APPROVED, status: 'implemented', stage: 'ga', milestone: '{ga: "v1.11"}' };
const PROPOSAL = '# VEP #7: Another one\n\nText.\n';
const MANY_ALIASES = ['[x, x, x, x, x, x, x, x, x, x]', ...'abcd'].map((above, level) => {
  const value = level === 0 ? above : `[${Array.from({ length: 10 }, () => `*${above}`).join(', ')}]`;
  const name = 'abcde'[level] ?? '';
  return `${name}: &${name} ${value}`;
});

function written(text: string): VepChange {
  return added(read(text));
}

function yaml(text: string): VepChange {
  return written(`---\n${text}\n---\n`);
}

function fields(changes: ExampleChanges): VepChange {
  return written(exampleDocument(changes));
}

function edit(before: ExampleChanges, after: ExampleChanges): VepChange {
  return modified(read(exampleDocument(before)), read(exampleDocument(after)));
}

function at(path: string): VepChange {
  return added(read(DOCUMENT, path));
}

function unread(source: SourceText): VepChange {
  return added(parseVep(EXAMPLE_PATH, source, 'veps'));
}

function mergeConflict(): VepChange {
  const side = (status: string): SourceText => ({ kind: 'text', text: exampleDocument({ status }) });
  const sides = { mergeBase: side('provisional'), tip: side('deferred'), head: side('rejected') };
  const merged = mergeVeps({ path: EXAMPLE_PATH, root: 'veps', ...sides });
  return modified(read(exampleDocument({ status: 'deferred' })), merged);
}

function movedTwice(): VepChange {
  const text: SourceText = { kind: 'text', text: DOCUMENT };
  const previousPath = 'veps/sig-compute/123-old/vep.md';
  const document = { kind: 'document', path: EXAMPLE_PATH, previousPath, isMovedOnBase: true } as const;
  const [change] = parseChanges([{ ...document, tip: text, head: text, mergeBase: 'same-as-tip' }], 'veps');
  return change ?? written('');
}

const OTHER = identity('veps/sig-network/124-other/vep.md', 124, { replaces: [], supersededBy: null });

/** Every code that a rule's row has. A code without an example does not compile. */
export const EXAMPLES: Readonly<Record<Exclude<FindingCode, `${string}/${typeof UNDETERMINED}`>, Example>> = {
  'location/layout': at('veps/sig-compute/vep.md'),
  'location/folder-name': at('veps/sig-compute/123_Fast/vep.md'),
  'location/symbolic-link': unread({ kind: 'symlink' }),
  'location/submodule': unread({ kind: 'submodule' }),
  'location/moved-on-base': movedTwice(),
  'location/deleted': removed(read(DOCUMENT)),
  'location/attachment-with-vep-key': attachment(null, read(DOCUMENT, 'veps/sig-compute/123-fast-restart/notes.md')),
  'location/proposal-as-attachment': attachment(null, read(PROPOSAL, 'veps/sig-compute/123-fast-restart/notes.md')),
  'front-matter/not-migrated': touchedLegacy(read(EXAMPLE_BODY), read(`${EXAMPLE_BODY}More.\n`)),
  'front-matter/missing': written(EXAMPLE_BODY),
  'front-matter/removed': modified(read(DOCUMENT), read(EXAMPLE_BODY)),
  'front-matter/not-utf-8': unread({ kind: 'binary' }),
  'front-matter/too-large': unread({ kind: 'too-large', bytes: 2_000_000 }),
  'front-matter/no-opening-line': written(BELOW),
  'front-matter/inexact-opening-line': written(`----\n${BELOW}`),
  'front-matter/text-above': written(`Hello.\n${DOCUMENT}`),
  'front-matter/unclosed': written(DOCUMENT.replace('\n---\n#', '\n#')),
  'front-matter/inexact-closing-line': written(DOCUMENT.replace('\n---\n#', '\n----\n#')),
  'front-matter/conflict-mark': written(
    DOCUMENT.replace('status:', '<<<<<<< HEAD\nstatus: rejected\n=======\nstatus:').replace(
      'authors:',
      '>>>>>>> other\nauthors:',
    ),
  ),
  'front-matter/conflict-with-base': mergeConflict(),
  'front-matter/empty': written('---\n---\n'),
  'front-matter/not-a-mapping': yaml('- a'),
  'front-matter/several-documents': yaml('title: a\n--- b'),
  'front-matter/duplicate-key': yaml('title: a\ntitle: b'),
  'front-matter/key-missing': yaml(': value'),
  'front-matter/no-colon': yaml('title:Fast\nstatus: a'),
  'front-matter/comma-missing': yaml('authors: ["a" "b"]'),
  'front-matter/open-bracket': yaml('authors: ["a"\nstatus: a'),
  'front-matter/indentation': yaml('title: a\n  status: b'),
  'front-matter/tab-indent': yaml('milestone:\n\talpha: v1'),
  'front-matter/tab-separator': yaml('authors:\t["@bob"]'),
  'front-matter/odd-character': yaml('title: a\nstatus：b'),
  'front-matter/control-character': yaml('title: a\u0007b'),
  'front-matter/unquoted-handle': yaml('authors: [@a]'),
  'front-matter/unquoted-value': yaml('title: a: b'),
  'front-matter/no-anchor': yaml('authors: [*a]'),
  'front-matter/too-many-aliases': yaml(MANY_ALIASES.join('\n')),
  'front-matter/tag': yaml('title: !foo a'),
  'front-matter/nesting': yaml(`title: ${'['.repeat(200)}`),
  'front-matter/not-yaml': yaml('title: "\\q"'),
  'schema/missing': fields({ title: null }),
  'schema/misspelled-key': written(DOCUMENT.replace('title:', 'titel:')),
  'schema/malformed': fields({ status: 'done' }),
  'schema/no-such-day': fields({ 'creation-date': '"2026-02-30"' }),
  'schema/more-malformed': fields({
    authors: `[${Array.from({ length: 30 }, (_, index) => `a b${index}`).join(', ')}]`,
  }),
  'schema/repeated': fields({ authors: '["@alice", "@Alice"]' }),
  'schema/cut-off': fields({ title: 'Fix #12' }),
  'schema/unknown-key': written(DOCUMENT.replace('title:', 'color: red\ntitle:')),
  'vep-number/other-folder': fields({ 'vep-number': '124' }),
  'vep-number/no-issue': [fields({}), { issues: new Map([[123, { state: 'known', value: 'missing' }]]) }],
  'vep-number/pull-request': [fields({}), { issues: new Map([[123, { state: 'known', value: 'pull-request' }]]) }],
  'vep-number/not-looked-up': [fields({}), { issues: new Map([[123, { state: 'known', value: 'not-asked' }]]) }],
  'vep-number/shared': [fields({}), { baseVeps: [identity('veps/sig-network/123-other/vep.md', 123)] }],
  'vep-number/changed': edit({}, { 'vep-number': '124' }),
  'vep-number/taken-over': [
    moved(read(DOCUMENT), read(exampleDocument({ 'vep-number': '124' }), 'veps/sig-compute/124-fast-restart/vep.md')),
    { otherChanges: [at('veps/sig-compute/123-again/vep.md')] },
  ],
  'vep-number/corrected': edit({ 'vep-number': '132' }, {}),
  'vep-number/creation-date-changed': edit({}, { 'creation-date': '"2026-06-02"' }),
  'vep-number/heading': written(DOCUMENT.replace('# VEP #123', '# VEP #124')),
  'owning-sig/unknown': fields({ 'owning-sig': 'sig-unheard-of' }),
  'owning-sig/other-folder': fields({ 'owning-sig': 'sig-network' }),
  'owning-sig/owner-participates': fields({ 'participating-sigs': '[sig-compute]' }),
  'owning-sig/unknown-participant': fields({ 'participating-sigs': '[sig-unheard-of]' }),
  'people/missing': fields({ ...APPROVED, reviewers: '[]' }),
  'people/to-be-determined': fields({ ...APPROVED, reviewers: '[TBD]' }),
  'people/approver-is-author': fields({ ...APPROVED, approvers: '["@alice"]' }),
  'people/approver-is-reviewer': fields({ ...APPROVED, approvers: '["@bob"]' }),
  'feature-gate/missing': fields({ 'feature-gate': null }),
  'milestone/missing': fields({ ...APPROVED, stage: null, milestone: null }),
  'milestone/stage-missing': fields({ ...APPROVED, stage: null }),
  'milestone/target-missing': fields({ ...APPROVED, stage: 'beta' }),
  'milestone/not-at-ga': fields({ ...IMPLEMENTED, stage: 'beta' }),
  'milestone/form': fields({ milestone: '{alpha: v1.11.0}' }),
  'succession/missing': fields({ status: 'replaced' }),
  'succession/unknown': fields({ 'superseded-by': '125' }),
  'succession/one-way': [fields({ replaces: '124' }), { baseVeps: [OTHER] }],
  'transition/closed': edit({}, IMPLEMENTED),
  'transition/unapproved': fields(IMPLEMENTED),
  'transition/retroactive': fields({ ...IMPLEMENTED, milestone: '{ga: "v1.9"}' }),
  'freeze/late': fields({ ...APPROVED, milestone: '{alpha: "v1.10"}' }),
  'freeze/prose-target': touchedLegacy(
    read(EXAMPLE_BODY),
    read(`${EXAMPLE_BODY}\nThis VEP targets alpha for version: v1.10\n`),
  ),
  'freeze/several-dates': [
    fields(APPROVED),
    { calendar: calendar({ ...schedule('v1.11', '2027-01-06', null), hasSeveralFreezes: true }) },
  ],
  'freeze/unscheduled': fields({ ...APPROVED, milestone: '{alpha: "v1.12"}' }),
  'freeze/record': migrated(read(EXAMPLE_BODY), read(exampleDocument({ ...IMPLEMENTED, milestone: '{ga: "v1.9"}' }))),
  'sections/incomplete': written(DOCUMENT.replace('## Design', '## Draft')),
};

const NUMBERLESS = exampleDocument({ 'vep-number': null }).replace('# VEP #123', '# VEP');
const APPROVED_BEFORE = { ...APPROVED, status: 'implementable' };
const OTHER_PATH = 'veps/sig-compute/123-other-name/vep.md';

/** Of codes that say more than one thing, an example for each of the other sentences. */
export const FURTHER_EXAMPLES: readonly Example[] = [
  yaml('authors: ["a",\n  "b"\nstatus: provisional\nstage: alpha'),
  yaml('title: a\nmilestone:\n  alpha: x\n\tbeta: y'),
  yaml('milestone:\n \t alpha: x'),
  yaml('title: a\njust words\nstatus: b'),
  yaml('just words\ntitle: a'),
  yaml('milestone:\n  alpha: x\n   beta: y'),
  yaml('title: a\n beta: y: z'),
  yaml('"just a value"'),
  yaml('just a value'),
  written(`\n${DOCUMENT}`),
  written(`\n\n${DOCUMENT}`),
  fields({ status: 'provisional #soon' }),
  fields({ stage: 'alpha#1' }),
  fields({ 'vep-number': '123 #tracking' }),
  fields({ 'participating-sigs': '[sig-network, TBD]' }),
  fields({ authors: '["@alice", TBD]' }),
  fields({ authors: '["@alice", ""]' }),
  fields({ authors: '["@alice", null]' }),
  fields({ reviewers: '["@bob", "n/a"]' }),
  fields({ title: 'true' }),
  fields({ authors: '[true]' }),
  fields({ status: '""' }),
  fields({ stage: '[""]' }),
  fields({ 'participating-sigs': '[My SIG]' }),
  fields({ milestone: '{alpha: "v1.11", Alpha: "v1.12"}' }),
  fields({ 'vep-number': 'NNNN' }),
  fields({ 'vep-number': '0' }),
  fields({ 'vep-number': '9999999999' }),
  fields({ 'vep-number': '0x7b' }),
  fields({ 'vep-number': '123.0' }),
  fields({ reviewers: '["@kubevirt-bot[bot]"]' }),
  fields({ reviewers: '["@TBA"]' }),
  fields({ reviewers: '["none"]' }),
  fields({ title: 'Your short, descriptive title' }),
  fields({ title: 'Short descriptive title' }),
  written(DOCUMENT.replace('stage:', 'st\u00A0age:')),
  written(DOCUMENT.replace('title:', 'stage\u200B: beta\ntitle:')),
  written(DOCUMENT.replace('authors:', 'author: ["@bob"]\nauthors:')),
  fields({ authors: null }),
  fields({ reviewers: null }),
  fields({ 'creation-date': null }),
  unread({ kind: 'symlink' }),
  added(parseVep('veps/sig-compute/123-fast-restart', { kind: 'symlink' }, 'veps')),
  added(parseVep('veps/sig-compute', { kind: 'symlink' }, 'veps')),
  fields({ status: 'provis\u0456onal' }),
  fields({ status: 'provisional\u2060' }),
  fields({ 'feature-gate': 'TBD', ...APPROVED, stage: 'alpha', milestone: '{alpha: "v1.11"}' }),
  edit({ ...APPROVED, 'feature-gate': 'FooGate' }, { ...APPROVED, 'feature-gate': 'TBD' }),
  fields({ ...APPROVED, 'feature-gate': 'none' }),
  fields({ ...APPROVED, milestone: '{alpha: "v1.7"}' }),
  fields({ ...APPROVED, milestone: '{alpha: "v1.10"}' }),
  [
    fields({ ...APPROVED, milestone: '{alpha: "v1.10"}' }),
    { calendar: calendar(schedule('v1.10', '2026-09-02', null)) },
  ],
  [
    fields({ ...APPROVED, milestone: '{alpha: "v1.9"}' }),
    { calendar: calendar(schedule('v1.8', '2025-09-02', '2025-12-01'), schedule('v1.10', '2026-09-02', null)) },
  ],
  touchedLegacy(read(EXAMPLE_BODY), read(`${EXAMPLE_BODY}\nThis VEP targets alpha for version: v1.9\n`)),
  touchedLegacy(read(EXAMPLE_BODY), read(`${EXAMPLE_BODY}\nThis VEP targets alpha for version: v1.7\n`)),
  at('veps/sig-compute/fast-restart/vep.md'),
  at('veps/sig-compute/fast-restart.md'),
  at('veps/fast-restart/vep.md'),
  removed(read(exampleDocument(APPROVED))),
  removed(read(exampleDocument({ ...IMPLEMENTED, milestone: '{ga: "v1.9"}' }))),
  removed(read(exampleDocument({ status: 'rejected' }))),
  fields({ 'owning-sig': 'sig-network' }),
  added(read(exampleDocument({ 'owning-sig': 'sig-compute' }), 'veps/sig-unheard/123-fast-restart/vep.md')),
  fields({ ...APPROVED, reviewers: '["@bob", TBD]' }),
  [
    fields({ ...APPROVED, reviewers: '[]' }),
    {
      owners: {
        root: { approvers: [], reviewers: [] },
        sigs: new Map([
          ['sig-compute', { approvers: [], reviewers: Array.from({ length: 11 }, (_, index) => `r${index}`) }],
        ]),
      },
    },
  ],
  edit({ status: 'rejected' }, { status: 'provisional' }),
  edit({ status: 'replaced', 'superseded-by': '124' }, { status: 'provisional' }),
  edit(APPROVED_BEFORE, { ...APPROVED, status: 'provisional' }),
  edit({ ...IMPLEMENTED, milestone: '{ga: "v1.9"}' }, { status: 'deferred' }),
  edit({ status: 'nonsense' }, IMPLEMENTED),
  edit({ status: 'nonsense' }, APPROVED),
  fields({ ...IMPLEMENTED, milestone: '{ga: TBD}' }),
  modified(read('---\ntitle: [\n---\n'), read(exampleDocument(IMPLEMENTED))),
  modified(read('---\ntitle: [\n---\n'), read(exampleDocument(APPROVED))),
  moved(read(DOCUMENT), read(DOCUMENT, 'veps/sig-compute/124-fast-restart/vep.md')),
  moved(read(DOCUMENT), read(DOCUMENT, OTHER_PATH)),
  [
    fields({}),
    {
      baseVeps: Array.from({ length: 12 }, (_, index) => identity(`veps/sig-network/123-other${index}/vep.md`, 123)),
    },
  ],
  yaml('authors: ["a",\n\t"b"]'),
  yaml('title: "a\n\tb"\nstatus: [a,\n\tb]'),
  yaml('? a\n\t: b'),
  yaml('title: >\n\ta'),
  fields({ replaces: '#12' }),
  fields({ 'superseded-by': '#12' }),
  fields({ 'participating-sigs': '[[a]]' }),
  fields({ 'participating-sigs': '[{a: b}]' }),
  written(DOCUMENT.replace('title:', 'note\u00A0x: red\ntitle:')),
  fields({ status: 'provisional\u2064' }),
  fields({ status: 'provisional\uE000' }),
  [
    touchedLegacy(read(EXAMPLE_BODY), read(`${EXAMPLE_BODY}\nThis VEP targets alpha for version: v1.11\n`)),
    { calendar: { state: 'undetermined', reason: message`The calendar gave no answer.` } },
  ],
  added(read(NUMBERLESS, 'veps/sig-compute/fast-restart/vep.md')),
  added(read(NUMBERLESS, 'veps/sig-compute/NNNN-fast-restart/vep.md')),
  removed(read(exampleDocument({ status: 'replaced', 'superseded-by': '124' }))),
  added(
    read(
      exampleDocument({ ...APPROVED, reviewers: '[]', 'owning-sig': null }),
      'veps/meta-VEPs/123-fast-restart/vep.md',
    ),
  ),
];

/** Everything that is found in an example. */
export function findingsIn(example: Example): readonly Finding[] {
  const [change, facts] = 'kind' in example ? [example, undefined] : example;
  return judgeOne(change, facts === undefined ? {} : { facts }).findings;
}
