import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fixDocument } from '../../../src/parse/correction/fix-document.ts';
import { parseVep } from '../../../src/parse/document/vep.ts';

const PLACE = {
  path: 'veps/sig-compute/1-foo/vep.md',
  root: 'veps',
  sigs: ['sig-compute', 'sig-network', 'sig-storage'],
};
const META = { ...PLACE, path: 'veps/meta-VEPs/1-foo/vep.md' };

/** A front matter in which only `line` can be wrong. */
function withLine(line: string): string {
  const title = line.startsWith('title:') ? '' : 'title: Foo # a remark\n';
  return `---\n${title}owning-sig: sig-compute\n${line}\n---\n\n# Foo\n`;
}

describe('what is certain is corrected', () => {
  test.each([
    ['a bare number', 'milestone: {alpha: 1.10}', 'milestone: {alpha: "v1.10"}'],
    ['a patch release', 'milestone: {alpha: "v1.9.0"}', 'milestone: {alpha: "v1.9"}'],
    ['a release without its letter', "milestone: {beta: '1.9', ga: v1.10}", 'milestone: {beta: "v1.9", ga: v1.10}'],
    [
      'a block of milestones',
      'milestone:\n  alpha: 1.9   # soon\n  ga: TBD',
      'milestone:\n  alpha: "v1.9"   # soon\n  ga: TBD',
    ],
    ['a stage in capitals', 'milestone:\n  Alpha: "v1.9"', 'milestone:\n  alpha: "v1.9"'],
    ['a day in another order', 'creation-date: 31.01.2026', 'creation-date: "2026-01-31"'],
    ['a status in capitals', 'status: Implementable', 'status: implementable'],
    ['a misspelled status', 'status: "implementible"  # yes', 'status: implementable  # yes'],
    ['a key in capitals', 'Status: provisional', 'status: provisional'],
    ['a key with an underscore', 'vep_number: 12', 'vep-number: 12'],
    ['a key without its plural', 'author: ["@alice"]', 'authors: ["@alice"]'],
    ['a misspelled key and its value', 'milestons: {alpha: 1.9}', 'milestone: {alpha: "v1.9"}'],
    [
      'a handle without quotes',
      'reviewers:\n  - @alice # she\n  - "@bob"',
      'reviewers:\n  - "@alice" # she\n  - "@bob"',
    ],
    ['handles without quotes in brackets', 'reviewers: [@alice, bob,@carol]', 'reviewers: ["@alice", bob,"@carol"]'],
    ['one handle instead of a list', 'approvers: "@alice"', 'approvers: ["@alice"]'],
    ['one handle without quotes', 'approvers: @alice', 'approvers: ["@alice"]'],
    [
      'handles without quotes on several lines',
      'reviewers: [\n  @alice,\n  @bob # he\n  ]',
      'reviewers: [\n  "@alice",\n  "@bob" # he\n  ]',
    ],
    ['several handles without quotes', 'reviewers: @alice @bob', 'reviewers: ["@alice", "@bob"]'],
    ['handles between commas', 'authors: "@alice, @bob"', 'authors: ["@alice", "@bob"]'],
    ['a single TBD', 'reviewers: tbd', 'reviewers: [TBD]'],
    ['a profile', 'authors: https://github.com/alice', 'authors: ["@alice"]'],
    ['a handle under a misspelled key', 'Authors: @alice # she', 'authors: ["@alice"] # she'],
    ['handles below a misspelled key', 'reviewer:\n- @alice\n- @bob', 'reviewers:\n- "@alice"\n- "@bob"'],
    ['a misspelled key with a misspelled status', 'Status: Implementible', 'status: implementable'],
    ['a misspelled key with people', 'Authors: "@alice, @bob"', 'authors: ["@alice", "@bob"]'],
    ['a misspelled key with a misspelled stage', 'Stage: Alpha', 'stage: alpha'],
    ['letters in another order', 'status: implementabel', 'status: implementable'],
    ['a letter too few', 'status: implementd', 'status: implemented'],
    ['a stage in capitals of its own', 'stage: GA', 'stage: ga'],
    ['misspelled stages', 'milestone: {aplha: 1.9, betta: "v1.10"}', 'milestone: {alpha: "v1.9", beta: "v1.10"}'],
    [
      'a capital and a zero too many',
      'milestone: {alpha: V1.10, beta: v01.11}',
      'milestone: {alpha: "v1.10", beta: "v1.11"}',
    ],
    ['a colon in a title', 'title: VEP: x   # the title\nstage: GA', 'title: "VEP: x"   # the title\nstage: ga'],
    ['two phrases in quotes', 'title: "Foo" versus "Bar"', String.raw`title: "\"Foo\" versus \"Bar\""`],
    ['a colon between quotes', "title: 'a': 'b'", `title: "'a': 'b'"`],
    ['a remark that touches quotes', String.raw`title: "a \"b\""# c`, String.raw`title: "a \"b\"" # c`],
    ['a title that a # cuts', 'title: VEP #123: Fast  restart ', 'title: "VEP #123: Fast  restart" '],
    ['a title that a # cuts off', 'title: #123 Fast # yes', 'title: "#123 Fast # yes"'],
    [
      'a comment without its space',
      'authors:\n  - alice #lead\nstage: ga ##x',
      'authors:\n  - alice # lead\nstage: ga ## x',
    ],
    ['a target with such a comment', 'milestone:\n  alpha: 1.9 #now', 'milestone:\n  alpha: "v1.9" # now'],
    ['a no-break space behind a colon', 'status:\u00A0provisional', 'status: provisional'],
    ['a colon of full width', 'status\uFF1Aprovisional', 'status: provisional'],
    ['typographic quotes', 'authors: [\u201C@alice\u201D, bob]', 'authors: ["@alice", bob]'],
    ['typographic quotes around a release', 'milestone: {alpha: \u201Cv1.9\u201D}', 'milestone: {alpha: "v1.9"}'],
    ['a zero width space in a status', 'status: provi\u200Bsional', 'status: provisional'],
    ['dashes of another kind before items', 'authors:\n\u2013 "@alice"', 'authors:\n- "@alice"'],
    ['a bracket in a remark above', '# [see below\nauthors: @alice', '# [see below\nauthors: ["@alice"]'],
    ['a handle beside quotes', 'reviewers: ["x, @bob , y", @alice]', 'reviewers: ["x, @bob , y", "@alice"]'],
    ['a number in quotes', 'vep-number: "1"', 'vep-number: 1'],
    ['a number with its mark', "vep-number: '#1'", 'vep-number: 1'],
    ['a number that is taken for a comment', 'vep-number: #1', 'vep-number: 1'],
    ['a number with a word', 'vep-number: VEP-1  # yes', 'vep-number: 1  # yes'],
    ['a number in another notation', 'vep-number: 1.0', 'vep-number: 1'],
    ['numbers of other proposals', 'replaces: ["#12", VEP 13, 14]', 'replaces: [12, 13, 14]'],
    ['the number of another proposal', 'superseded-by: "#12"', 'superseded-by: 12'],
    ['a release beside a stage', 'milestone: v1.11\nstage: beta', 'milestone: {beta: "v1.11"}\nstage: beta'],
    [
      'a release beside a misspelled stage',
      'milestone: 1.10\nStage: Alpha',
      'milestone: {alpha: "v1.10"}\nstage: alpha',
    ],
    ['a target in quotes', 'milestone: "ga: v1.11"', 'milestone: {ga: "v1.11"}'],
    ['a day with the month in the middle', 'creation-date: 28/11/2026', 'creation-date: "2026-11-28"'],
    ['a day with the month in front', 'creation-date: 11/28/2026', 'creation-date: "2026-11-28"'],
    ['a day that is its month', 'creation-date: 6.6.2026', 'creation-date: "2026-06-06"'],
    ['a day with slashes', 'creation-date: 2026/1/31', 'creation-date: "2026-01-31"'],
    ['a title that is a number', 'title: 2026', 'title: "2026"'],
    ['gates between commas', 'feature-gate: First, Second', 'feature-gate: [First, Second]'],
    ['a SIG that is no list', 'participating-sigs: sig-network', 'participating-sigs: [sig-network]'],
    ['a misspelled key with a SIG', 'participating-sig: sig-network', 'participating-sigs: [sig-network]'],
    ['a misspelled SIG', 'participating-sigs: [sig-stroage]', 'participating-sigs: [sig-storage]'],
    ['tabs before items', 'authors:\n\t- alice\n\t- bob', 'authors:\n  - alice\n  - bob'],
    ['a tab in front of a target', 'milestone:\n\talpha: "v1.11"', 'milestone:\n  alpha: "v1.11"'],
    ['a field without its space', 'status:provisional', 'status: provisional'],
    ['a handle beside a remark', 'authors: @alice # or [@bob, @carol]', 'authors: ["@alice"] # or [@bob, @carol]'],
  ])('%s', (_what, wrong, right) => {
    expect(fixDocument(withLine(wrong), PLACE)).toBe(withLine(right));
  });

  test.each([
    ['another SIG', 'owning-sig: sig-network # x\n', 'owning-sig: sig-compute # x\n'],
    ['nothing', 'owning-sig:\n', 'owning-sig: sig-compute\n'],
    ['an empty text', 'owning-sig: ""\n', 'owning-sig: sig-compute\n'],
    ['no such key', '', 'owning-sig: sig-compute\n'],
  ])("the owning SIG is the folder's: %s", (_what, wrong, right) => {
    expect(fixDocument(`---\ntitle: Foo\n${wrong}---\nBody\n`, PLACE)).toBe(`---\ntitle: Foo\n${right}---\nBody\n`);
  });
});

describe('what leaves a doubt is left alone', () => {
  test.each([
    ['a release that is none', 'milestone: {alpha: "v1.9. ", beta: soon}'],
    ['a patch release that is not the first', 'milestone: {alpha: v1.9.1}'],
    ['a placeholder', 'milestone: {alpha: TBD}'],
    ['a status that two are near to', 'status: implement'],
    ['a status that none is near to', 'status: accepted'],
    ['a day without quotes, which nothing is wrong with', 'creation-date: 2026-01-31'],
    ['a day that does not exist', 'creation-date: 2026-02-30'],
    ['a key whose value says otherwise', 'state: deferred'],
    ['a key that is near to one that is there', 'titel: Bar'],
    ['two keys near to the same one', 'author: [a]\nauthers: [b]'],
    ['a team', 'reviewers: "@kubevirt/maintainers"'],
    ['a sentence', 'reviewers: whoever is free'],
    ['a list of SIGs', 'participating-sigs: [sig-network]'],
    ['a SIG that nobody knows', 'participating-sigs: [sig-release]'],
    ['a day that may be two', 'creation-date: 05/06/2026'],
    ["a number that is not the folder's", 'vep-number: "2"'],
    ['a number that nobody can tell', 'superseded-by: 12 or 13'],
    ['a release without a stage', 'milestone: v1.11'],
    ['a release beside no stage', 'milestone: v1.11\nstage: release'],
    ['a placeholder beside a gate', 'feature-gate: First, TBD'],
    ['words that are no gates', 'feature-gate: My first gate'],
    ['something that begins with @ elsewhere', 'note: [@alice]'],
    ['an unknown key', 'mood: fine'],
    ...['none', 'pending', 'me', 'TBA', 'sig-compute', 'true', '2026-05-01', 'bob', 'alice and bob', 'Alice Smith'].map(
      (word) => [`${word} for a person`, `reviewers: ${word}`],
    ),
    ...['Alice, Bob', 'to, be, decided', 'alice, @bob', '@alice, others'].map((words) => [
      `words that may be no handles: ${words}`,
      `authors: ${words}`,
    ]),
    ['a second stage of one name', 'stage: alpha2'],
    ['a second field of one name', 'stage2: alpha'],
    ['a target of a second stage of one name', 'milestone: {alpha2: "v1.12"}'],
    ['TBD for an author', 'authors: TBD'],
    ['two people in one item', 'authors:\n  - @alice, @bob'],
    ['people on two lines', 'authors: @alice\n  @bob'],
    ['a sentence with handles', 'authors: @alice and @bob'],
    ['handles in a remark', 'authors: # handles, e.g. [@alice, @bob]'],
    ['handles in a remark behind a list', 'reviewers: ["@bob"] # or [@carol, @dave]'],
    ['people that are commented out', '# old authors: @bob'],
    ['handles in quotes', 'reviewers: ["Bob [@bob]"]'],
    ['handles between commas in quotes', 'authors: ["alice, @bob , x"]'],
    ['handles in a text of several lines', 'note: |\n  - @alice\nauthors: >-\n  @bob'],
    ['a stage twice', 'milestone: {Alpha: 1.9, ALPHA: 1.10}'],
    ['a field that is cut off as a whole', 'replaces: #12\nstage: #alpha'],
    ['a comment with its space', 'status: provisional # draft'],
    ['typographic quotes in a title', 'title: \u201CFoo\u201D bar'],
    ['a stage of one letter', 'milestone: {a: 1.9}'],
    ...['milestones: v1.11', 'superseded: false', 'replace: nothing'].map((line) => [
      `a key whose value the right one does not take: ${line}`,
      line,
    ]),
    ['a key that two fields may mean', 'replaced: 12'],
    ['a value that stands elsewhere', 'note: &a Implementible\nstatus: *a'],
  ])('%s', (_what, line) => {
    expect(fixDocument(withLine(line), PLACE)).toBe(withLine(line));
  });

  test.each([
    ['no front matter', '# VEP #1: Foo\n\nstatus: Implementable\n'],
    ['an unclosed one', '---\nstatus: Implementable\n'],
    ['a list', '---\n- status: Implementable\n---\n'],
    ['broken YAML', '---\nstatus: implementable\ntitle a\n---\n'],
    ['a merge conflict', '---\n<<<<<<< a\nstatus: Implementable\n=======\nstage: GA\n>>>>>>> b\n---\n'],
    ['a key that means a field which cannot be read', '---\nstage: [ga\nStage: alpha\n---\n'],
    ['an owning SIG that cannot be read', '---\nowning-sig: [sig-network\ntitle: Foo\n---\n'],
    ['a mapping in braces without an owning SIG', '---\n{title: Foo}\n---\n'],
    ['indented fields without an owning SIG', '---\n  title: Foo\n---\n'],
    ['an end of the YAML before the end of the block', '---\ntitle: Foo\n...\n---\n'],
    ['an anchor without a value', '---\nowning-sig: &a\n---\n'],
    ['a SIG that takes part', '---\nowning-sig: sig-network\nparticipating-sigs: [sig-compute]\n---\n'],
    ['a SIG that takes part where none owns', '---\nparticipating-sigs:\n- sig-compute\n---\n'],
    ['a remark that would go with a value in a block', '---\nowning-sig: >-  # keep me\n  sig-network\n---\n'],
    ['an owning SIG that stands elsewhere', '---\ntitle: &a sig-network\nowning-sig: *a\n---\n'],
    ['a body', `${withLine('status: provisional')}\nstatus: Implementable\nmilestone: {alpha: 1.9}\n- @alice\n`],
  ])('%s', (_what, text) => {
    expect(fixDocument(text, PLACE)).toBe(text);
  });

  test("the owning SIG where the folder's name is none", () => {
    const text = '---\nowning-sig: sig-compute\n---\n';
    expect(fixDocument(text, { ...PLACE, path: 'veps/sig-compte/1-foo/vep.md' })).toBe(text);
  });

  test('the owning SIG of a meta-VEP', () => {
    const text = '---\nowning-sig: sig-release\n---\n';
    expect(fixDocument(text, META)).toBe(text);
  });
});

describe('what is certain is corrected beside what is not', () => {
  test.each([
    ['a handle elsewhere', 'authors: @alice\nnote: [@bob]', 'authors: ["@alice"]\nnote: [@bob]'],
    [
      'an open bracket',
      'participating-sigs: [sig-network\nstatus: Provisional',
      'participating-sigs: [sig-network\nstatus: provisional',
    ],
    ['a line that is no field', 'what is this\ncreation-date: 2026/01/31', 'what is this\ncreation-date: "2026-01-31"'],
    [
      'two fields of one name',
      'stage: ga\nstage: alpha\nStatus: deferred',
      'stage: ga\nstage: alpha\nstatus: deferred',
    ],
    [
      'a team',
      'authors: @a/b\nreviewers: @bob\nmilestone: {alpha: 1.10}',
      'authors: @a/b\nreviewers: ["@bob"]\nmilestone: {alpha: "v1.10"}',
    ],
    ['an alias', 'note: *here\ncreation-date: 2026/01/31', 'note: *here\ncreation-date: "2026-01-31"'],
    [
      'a value in a block',
      'note: [a\n  - b\nauthors:\n  - @alice\nstatus: Deferred',
      'note: [a\n  - b\nauthors:\n  - "@alice"\nstatus: deferred',
    ],
  ])('%s', (_what, wrong, right) => {
    expect(fixDocument(withLine(wrong), PLACE)).toBe(withLine(right));
  });
});

test('Windows line ends and a byte order mark stay', () => {
  const text = '\uFEFF---\r\ntitle: Foo\r\nreviewers:\r\n  - @alice\r\nmilestone: {alpha: 1.9}\r\n---\r\nBody\r\n';
  const fixed =
    '\uFEFF---\r\ntitle: Foo\r\nreviewers:\r\n  - "@alice"\r\nmilestone: {alpha: "v1.9"}\r\nowning-sig: sig-compute\r\n---\r\nBody\r\n';
  expect(fixDocument(text, PLACE)).toBe(fixed);
});

test('a list that two fields share is corrected once', () => {
  const text = withLine('reviewers: &people "@alice"\napprovers: *people');
  expect(fixDocument(text, PLACE)).toBe(withLine('reviewers: &people ["@alice"]\napprovers: *people'));
});

describe('of any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'status: Implementable',
      'Status: Provisional',
      'title: VEP: x',
      'milestone:',
      '  alpha: 1.10',
      'authors: @a',
      'Reviewer:',
      '  - @b',
      '  - @b, @c',
      'owning-sig:',
      '# x',
    ),
    fc.string(),
  );
  const text = fc.array(line).map((lines) => `---\n${lines.join('\n')}\n---\n# Body\n- @alice\n`);

  test('a second time there is nothing to correct', () => {
    fc.assert(
      fc.property(text, (document) => {
        const fixed = fixDocument(document, PLACE);
        expect(fixDocument(fixed, PLACE)).toBe(fixed);
      }),
    );
  });

  test('what could be read still can, with no more errors than before', () => {
    const errorsOf = (written: string) =>
      parseVep(PLACE.path, { kind: 'text', text: written }, 'veps').problems.filter(
        ({ severity }) => severity === 'error',
      );
    fc.assert(
      fc.property(text, (document) => {
        const before = errorsOf(document);
        fc.pre(before.every(({ rule }) => rule === 'schema'));
        expect(errorsOf(fixDocument(document, PLACE)).length).toBeLessThanOrEqual(before.length);
      }),
    );
  });

  test('nothing below the front matter changes', () => {
    fc.assert(fc.property(text, (document) => fixDocument(document, PLACE).endsWith('---\n# Body\n- @alice\n')));
  });
});

test('a front matter that nobody wrote by hand is left alone, for each correction costs another reading of it', () => {
  const sigs = (count: number) => withLine(`participating-sigs:\n${'  - sig-network #x\n'.repeat(count)}`);
  const wrong = withLine('creation-date: 2026/01/31');
  expect(fixDocument(wrong, PLACE)).not.toBe(wrong);
  const long = wrong.replace('# a remark', `# ${'a remark '.repeat(2000)}`);
  expect(fixDocument(long, PLACE)).toBe(long);
  expect(fixDocument(sigs(500), PLACE)).toBe(sigs(500));
});
