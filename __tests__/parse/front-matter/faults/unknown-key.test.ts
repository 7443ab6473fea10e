import { describe, expect, test } from '@jest/globals';
import { documentText } from '../../../vep-document.ts';
import { parseText, words } from '../../document-text.ts';

describe('unknown keys are warnings', () => {
  test.each([
    ['milestones', 'Remove it: `milestone` is already set.'],
    ['vep_number', 'Remove it: `vep-number` is already set.'],
    ['Title', 'Remove it: `title` is already set.'],
  ])('%s is close to a known key that is there', (key, remedy) => {
    const { problems } = parseText(documentText({ [key]: 'x' }));
    expect(problems.map(words)).toEqual([`\`${key}\` is not a known key. ${remedy}`]);
    expect(problems).toMatchObject([{ severity: 'warning', field: key, value: key, fix: null, span: { line: 16 } }]);
  });

  test.each([
    ['stage', 'stge', 'beta', 'stage: beta'],
    ['milestone', 'milestones', '{alpha: 1.10, beta: TBD}', 'milestone: {alpha: "v1.10", beta: TBD}'],
    ['milestone', 'milestones', '\n  alpha: 1.10', 'milestone:'],
    ['participating-sigs', 'participating-sig', '\n- sig-storage', 'participating-sigs:'],
  ])('%s, which may be left out, misspelled as %s shows the line to write', (...[key, misspelled, written, fix]) => {
    const { problems } = parseText(documentText({ [key]: null, [misspelled]: written }));
    expect(problems).toMatchObject([{ severity: 'warning', field: misspelled, fix }]);
  });

  test('of two keys that mean the same one, only the first is offered it', () => {
    const { problems } = parseText(documentText({ stage: null, stge: 'alpha', stagee: 'beta' }));
    expect(problems.map(({ field, fix }) => [field, fix])).toEqual([
      ['stge', 'stage: alpha'],
      ['stagee', null],
    ]);
    const { problems: missing } = parseText(documentText({ title: null, titel: 'A', titl: 'B' }));
    expect(missing.map(({ field, fix }) => [field, fix])).toEqual([
      ['title', 'title: A'],
      ['titl', null],
    ]);
  });

  test('nor does a misspelled key whose value the right one does not take', () => {
    const { problems } = parseText(documentText({ milestone: null, milestones: 'soon' }));
    expect(problems).toMatchObject([{ severity: 'warning', field: 'milestones', fix: null }]);
  });

  test.each(['foo', 'replaced', '__proto__', 'constructor', 'hasOwnProperty', '<<'])('%s is close to none', (key) => {
    const { problems } = parseText(documentText({ [key]: '1' }));
    expect(problems.map(words)).toEqual([
      `\`${key}\` is not a known key. Remove it; the known keys are \`title\`, \`vep-number\`, \`creation-date\`, \`status\`, \`authors\`, \`owning-sig\`, \`participating-sigs\`, \`reviewers\`, \`approvers\`, \`feature-gate\`, \`stage\`, \`milestone\`, \`replaces\`, \`superseded-by\`.`,
    ]);
  });

  test.each<[string, string, string, string | null]>([
    ['vep-number', 'vep-nubmer', '123', 'vep-number: 123'],
    ['authors', 'author', '["@alice", bob]', 'authors: ["@alice", bob]'],
    ['title', 'titel', 'Foo', 'title: Foo'],
    ['creation-date', 'creation_date', '"2026-01-31"', 'creation-date: "2026-01-31"'],
    ['creation-date', 'creation_date', '2026/1/31', 'creation-date: "2026-01-31"'],
    ['status', 'Status', 'Implementible', 'status: implementable'],
    ['authors', 'Authors', 'alice, bob', 'authors: ["@alice", "@bob"]'],
    ['authors', 'Authors', 'Alice Smith', null],
    ['status', 'Status', 'tracked', null],
    ['owning-sig', 'x-owning-sig', '', 'owning-sig: sig-compute'],
    ['title', 'titel', '', null],
  ])('%s misspelled as %s is one error, not two findings', (...[key, misspelled, written, fix]) => {
    const { problems } = parseText(documentText({ [key]: null, [misspelled]: written }));
    expect(problems.map(words)).toEqual([
      `\`${key}\` is missing, and there is an unknown key \`${misspelled}\`. Did you mean \`${key}\`?`,
    ]);
    expect(problems).toMatchObject([
      { severity: 'error', field: key, value: null, fix, span: { line: 15, column: 1 } },
    ]);
  });
});
