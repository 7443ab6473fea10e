import { describe, expect, test } from '@jest/globals';
import type { TrackingField } from '../../../src/domain/vep/tracking-issue.ts';
import { parseTrackingIssue } from '../../../src/parse/files/tracking-issue.ts';

/** The value that is read, and the stretch of the body that an update would replace. */
function read(body: string, field: TrackingField = 'Reviewers') {
  const value = parseTrackingIssue(body).get(field);
  return value === undefined ? null : [value.text, body.slice(value.start, value.end)];
}

describe('a value', () => {
  test.each([
    ['on the line of its label', '**Reviewers**: @alice, @bob\n', '@alice, @bob'],
    ['with the colon in bold', '**Reviewers:** @alice\n', '@alice'],
    ['without bold', 'Reviewers: @alice\n', '@alice'],
    ['in a list', '- **Reviewers**: @alice\n', '@alice'],
    ['in other case', '**REVIEWERS**: @alice\n', '@alice'],
    ['below the label', '**Reviewers**:\n\n@alice\n\n**Approvers**:\n', '@alice'],
    ['below a comment', '**Reviewers**:\n<!--\nWho reviews?\n-->\n\n@alice\n', '@alice'],
    ['before a comment', '**Reviewers**: @alice <!-- more to come -->\n', '@alice'],
    ['behind a comment', '**Reviewers**: <!-- who? --> @alice\n', '@alice'],
    ['of several lines', '**Reviewers**:\n- @alice\n- @bob\n\nText\n', '- @alice\n- @bob'],
    ['with CRLF', '**Reviewers**:\r\n\r\n@alice\r\n@bob\r\n\r\n', '@alice\r\n@bob'],
    ['below a heading', '### Reviewers\n\n@alice\n\n### Approvers\n', '@alice'],
    ['at the very end', '**Reviewers**: @alice', '@alice'],
  ])('%s', (_, body, value) => {
    expect(read(body)).toEqual([value, value]);
  });
});

describe('an empty value stands right behind its label', () => {
  test.each([
    ['nothing at all', '**Reviewers**:', '**Reviewers**:'],
    ['nothing but blanks', '**Reviewers**:  \n', '**Reviewers**:'],
    ['the next field', '**Reviewers**:\n\n**Approvers**: @bob\n', '**Reviewers**:'],
    ['a field of another name', '**Reviewers**:\n\n**Enhancement link**:\n', '**Reviewers**:'],
    ['only a comment', '**Reviewers:**\n<!-- who? -->\n', '**Reviewers:**'],
    ['a command to a bot', '**Reviewers**:\n\n/assign @alice\n', '**Reviewers**:'],
    ['a list of tasks', '**Reviewers**:\n\n* [ ] Alpha\n', '**Reviewers**:'],
    ['a list of other fields', '**Reviewers**:\n\n* Alpha release target (x.y):\n', '**Reviewers**:'],
    ['a quotation', '**Reviewers**:\n\n> [!IMPORTANT]\n', '**Reviewers**:'],
  ])('%s', (_, body, label) => {
    const value = parseTrackingIssue(body).get('Reviewers');
    expect(value).toEqual({ text: '', start: label.length, end: label.length });
  });
});

test('what an issue form writes for nothing is empty and can be replaced', () => {
  expect(read('### Reviewers\n\n_No response_\n')).toEqual(['', '_No response_']);
});

describe('a field that the issue does not have', () => {
  test.each([
    ['an empty body', ''],
    ['words about it', 'Reviewers are sought.\n'],
    ['only in a comment', '<!--\n**Reviewers**: @alice\n-->\n'],
    ['a longer name', '**Reviewers of the API**: @alice\n'],
  ])('%s', (_, body) => {
    expect(read(body)).toBeNull();
  });
});

test('the first of two counts', () => {
  expect(read('**Reviewers**: @alice\n**Reviewers**: @bob\n')).toEqual(['@alice', '@alice']);
});

test('all fields of an issue', () => {
  const body = `<!-- Refer to the docs -->

**Current Feature Stage**:

<!-- One of New, Alpha, Beta, GA. -->

Alpha

**Feature Gate**: FooGate

**Proposal status**: provisional

**Reviewers**: @alice

**Approvers**:
`;
  expect([...parseTrackingIssue(body)].map(([field, { text }]) => [field, text])).toEqual([
    ['Proposal status', 'provisional'],
    ['Current Feature Stage', 'Alpha'],
    ['Reviewers', '@alice'],
    ['Approvers', ''],
  ]);
});
