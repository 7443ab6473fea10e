import { describe, expect, test } from '@jest/globals';
import { documentText } from '../../../vep-document.ts';
import { parseText, words } from '../../document-text.ts';
import { expectFinding, expectNothing, type Row } from './fault-row.ts';

const reads = ': a `#` after a space starts a comment.';
const remedy = 'Put a space after the `#` of a comment';

describe('what a # cuts off a plain value is shown whole (governance §2)', () => {
  test.each<Row & { readonly field: string }>([
    {
      field: 'title',
      written: 'VEP #123: Fast restart',
      words: `\`title\` reads as \`VEP\` and not as \`"VEP #123: Fast restart"\`${reads} Put the whole value in quotes.`,
      fix: 'title: "VEP #123: Fast restart"',
      value: 'VEP #123: Fast restart',
    },
    {
      field: 'title',
      written: 'A "b"  ##c',
      words: `\`title\` reads as \`A "b"\` and not as \`"A \\"b\\"  ##c"\`${reads} Put the whole value in quotes.`,
      fix: String.raw`title: "A \"b\"  ##c"`,
      value: 'A "b"  ##c',
    },
    {
      field: 'feature-gate',
      written: 'Foo #bar',
      words: `\`feature-gate\` reads as \`Foo\` and not as \`"Foo #bar"\`${reads} ${remedy}.`,
      fix: 'feature-gate: Foo # bar',
      value: 'Foo #bar',
    },
    {
      field: 'authors',
      written: '\n  - "@bob"\n  - alice #lead\n  - carol # ordinary',
      words: `\`authors\` reads as \`alice\` and not as \`"alice #lead"\`${reads} ${remedy}.`,
      fix: 'alice # lead',
      value: 'alice #lead',
    },
    {
      field: 'milestone',
      stage: 'alpha',
      written: '\n  alpha: v1.11 #now',
      words: `\`milestone.alpha\` reads as \`v1.11\` and not as \`"v1.11 #now"\`${reads} ${remedy}.`,
      fix: 'alpha: v1.11 # now',
      value: 'v1.11 #now',
    },
    {
      field: 'replaces',
      written: '#12',
      words: `\`replaces\` is not set: YAML treats \`#12\` as a comment. ${remedy}, or write the value without it.`,
      fix: 'replaces: 12',
      value: '#12',
    },
    {
      field: 'stage',
      written: '#alpha',
      words: `\`stage\` is not set: YAML treats \`#alpha\` as a comment. ${remedy}, or write the value without it.`,
      value: '#alpha',
    },
  ])('$field: $written', ({ field, ...row }) => expectFinding(field, { ...row, severity: 'warning' }));

  test('a title that is cut off as a whole is an error that says why', () => {
    const [problem] = parseText(documentText({ title: '#123: Fast restart' })).problems;
    expect(problem).toMatchObject({ severity: 'error', fix: 'title: "#123: Fast restart"' });
    expect(problem && words(problem)).toBe(
      '`title` is not set: YAML treats `#123: Fast restart` as a comment. Put the whole value in quotes.',
    );
  });

  test.each(['Foo # bar', 'Foo#bar', 'Foo #', 'Foo ## bar', '"Foo" #bar', "'Foo #bar'", 'C#'])(
    '%s has nothing that is cut but a comment',
    (written) => expectNothing('title', written),
  );
});
