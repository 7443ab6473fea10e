import { describe, expect, test } from '@jest/globals';
import { parseVep } from '../../../src/parse/document/vep.ts';
import { documentText } from '../../vep-document.ts';
import { PATH, parseText, ROOT, words } from '../document-text.ts';

/** Wraps YAML in a document; its first line is line 2 of the file. */
function withYaml(yaml: string): string {
  return `---\n${yaml}---\n# VEP #123: Foo\n`;
}

/** The one finding of a document that cannot be read. */
function problemOf(text: string) {
  const { form, frontMatter, problems } = parseText(text);
  expect({ form, frontMatter }).toEqual({ form: 'unreadable', frontMatter: null });
  const [problem] = problems;
  if (problem === undefined) {
    throw new Error('There is no finding.');
  }
  expect(problem).toMatchObject({ rule: 'front-matter', severity: 'error' });
  return { words: words(problem), fix: problem.fix, at: problem.span && `${problem.span.line}:${problem.span.column}` };
}

const ABOVE = 'and is only read at the very top of a file. Remove what is above it.';

describe('what is above the front matter is named with its line and the block’s (governance §2)', () => {
  test.each([
    [
      'a heading',
      '# VEP #123: Foo\n\n',
      'Line 1, `# VEP #123: Foo`, is above the front matter, which starts on line 3',
      1,
    ],
    [
      'a comment',
      '<!--\nCopyright\n---\nstatus: x\n---\n-->\n',
      'Line 1, `<!--`, is above the front matter, which starts on line 7',
      1,
    ],
    [
      'a license line',
      '\nSPDX: Apache-2.0\n',
      'Line 2, `SPDX: Apache-2.0`, is above the front matter, which starts on line 3',
      2,
    ],
    [
      'a fence that was pasted with it',
      '```yaml\n',
      'Line 1, ````yaml`, is above the front matter, which starts on line 2',
      1,
    ],
    ['an empty line', '\n', 'Line 1 is empty and is above the front matter, which starts on line 2', 1],
    ['empty lines with CRLF', '\r\n\r\n', 'Line 1 is empty and is above the front matter, which starts on line 3', 1],
  ])('%s', (_, ...[above, words, line]) => {
    expect(problemOf(above + documentText())).toEqual({ words: `${words} ${ABOVE}`, fix: null, at: `${line}:1` });
  });

  test('and so is one with a slip', () => {
    expect(problemOf(`# Foo\n${documentText({ authors: '@alice' })}`).words).toMatch(/^Line 1, `# Foo`, is above/);
  });

  test.each([
    ['a rule and prose', '\n---\nSome words.\n\n---\n'],
    ['a rule that nothing follows', '\n---\n'],
    ['fields of something else', '\n---\nkind: VirtualMachine\n---\n'],
    ['fields without lines around them', '\nstatus: provisional\n'],
    ['an example in a fence', `# Foo\n\n\`\`\`yaml\n${documentText()}\`\`\`\n`],
    ['an example in a comment', `# Foo\n\n<!--\n${documentText()}-->\n`],
    ['fields far below', `# Foo\n${'\n'.repeat(100)}${documentText()}`],
  ])('%s: no front matter', (_, text) => {
    expect(parseText(text).form).toBe('legacy');
  });
});

describe('a line that only looks like `---` is named (governance §2)', () => {
  test.each([
    ['indented', ' ---', ''],
    ['a second byte order mark', '\uFEFF\uFEFF---', ' It contains a byte order mark (`U+FEFF`).'],
    ['a dash that a word processor made', '\u2014-', ' It contains `\u2014` (`U+2014`).'],
    ['a no-break space', '---\u00A0', ' It contains a no-break space (`U+00A0`).'],
    ['a hyphen too many', '----', ''],
  ])('%s', (_, mark, hint) => {
    expect(problemOf(documentText().replace('---', mark))).toEqual({
      words: `Line 1 is \`${mark}\`, but front matter starts with a line that is exactly \`---\`.${hint} Write \`---\` there.`,
      fix: '---',
      at: '1:1',
    });
    if (!mark.includes('\uFEFF')) {
      const { words: said, fix, at } = problemOf(documentText().replace('\n---\n', `\n${mark}\n`));
      expect(said).toBe(
        `Line 16 is \`${mark}\`, but only a line that is exactly \`---\` ends the front matter.${hint} Write \`---\` there.`,
      );
      expect([fix, at]).toEqual(['---', '16:1']);
    }
  });

  test('none at all', () => {
    expect(problemOf(documentText().slice(4))).toEqual({
      words:
        'Line 1 is `title: Foo bar`, but front matter starts with a line that is exactly `---`. Write `---` on a line above it.',
      fix: '---\ntitle: Foo bar',
      at: '1:1',
    });
    expect(problemOf(documentText().slice(3))).toEqual({
      words: 'Line 1 is empty, but front matter starts with a line that is exactly `---`. Write `---` there.',
      fix: '---',
      at: '1:1',
    });
  });
});

describe('marks of a merge conflict are named as such (governance §2)', () => {
  const remedy =
    ': there is an unresolved merge conflict in the front matter. Keep the right lines of both sides, and remove the lines that start with `<<<<<<<`, `=======` and `>>>>>>>`.';
  const sides = '<<<<<<< HEAD\nstatus: deferred\n||||||| base\n=======\nstatus: rejected\n>>>>>>> other';

  test.each([
    ['above everything', `<<<<<<< HEAD\n${documentText()}`, 1, '<<<<<<< HEAD'],
    ['first in the block', documentText().replace('---\n', `---\n${sides}\n`), 2, '<<<<<<< HEAD'],
    ['in the middle', documentText().replace('status: provisional', sides), 5, '<<<<<<< HEAD'],
    ['last', documentText().replace('\n---\n', '\n>>>>>>> other\n---\n'), 16, '>>>>>>> other'],
    ['one that is left over', documentText().replace('\nstatus', '\n=======\nstatus'), 5, '======='],
    ['with CRLF', documentText().replace('\nstatus', '\n=======\nstatus').replaceAll('\n', '\r\n'), 5, '======='],
    ['around both openings', `<<<<<<< HEAD\n---\nstatus: a\n=======\n${documentText()}`, 1, '<<<<<<< HEAD'],
    ['around the closing line', documentText().replace('\n---\n', '\n<<<<<<< HEAD\n'), 16, '<<<<<<< HEAD'],
  ])('%s', (_, ...[text, line, mark]) => {
    expect(problemOf(text)).toEqual({ words: `Line ${line} is \`${mark}\`${remedy}`, fix: null, at: `${line}:1` });
  });

  test('a heading that is underlined is none', () => {
    expect(problemOf(`Foo\n=======\n\n${documentText()}`).words).toMatch(/^Line 1, `Foo`, is above/);
  });
});

describe('a character that is not what it looks like is named, with its place (governance §2)', () => {
  const remedy = ', where YAML accepts only plain characters. Write the line as shown.';

  test.each([
    ['status:\u00A0provisional', 8, 'a no-break space (`U+00A0`)', 'status: provisional'],
    ['status:\u3000provisional', 8, 'an ideographic space (`U+3000`)', 'status: provisional'],
    ['status:\u200Bprovisional', 8, 'a zero width space (`U+200B`)', 'status: provisional'],
    ['status:\uFEFF provisional', 8, 'a byte order mark (`U+FEFF`)', 'status: provisional'],
    ['status\uFF1Aprovisional', 7, '`\uFF1A` (`U+FF1A`)', 'status: provisional'],
    ['title: \u201CFoo: bar\u201D', 8, '`\u201C` (`U+201C`)', 'title: "Foo: bar"'],
    ['title: "Foo\u201D', 12, '`\u201D` (`U+201D`)', 'title: "Foo"'],
    ['authors:\n\u2013 "@alice"', 1, '`\u2013` (`U+2013`)', '- "@alice"'],
  ])('%j', (...[yaml, column, name, fix]) => {
    const { words: said, ...rest } = problemOf(withYaml(`stage: alpha\n${yaml}\nreplaces: ""\n`));
    const line = yaml.split('\n').at(-1);
    expect(said).toBe(`Column ${column} of \`${line}\` is ${name}${remedy}`);
    expect(rest).toEqual({ fix, at: `${yaml.startsWith('authors') ? 4 : 3}:${column}` });
  });
});

describe('the commonest slips show the line rewritten with quotes', () => {
  test.each([
    {
      name: '- @alice without quotes, in every line of the list',
      yaml: 'title: x\nauthors:\n  - @alice\n  - @bob\n',
      words: 'The handle in `- @alice` needs quotes: YAML reserves `@`. Put the handle in quotes.',
      fix: '  - "@alice"\n  - "@bob"',
      at: '4:5',
    },
    {
      name: 'a handle in brackets',
      yaml: 'authors: [@alice, bob]\n',
      words: 'The handle in `authors: [@alice, bob]` needs quotes: YAML reserves `@`. Put the handle in quotes.',
      fix: 'authors: ["@alice", bob]',
      at: '2:11',
    },
    {
      name: 'handles without brackets',
      yaml: 'authors: @alice, @bob\n',
      words: 'The handle in `authors: @alice, @bob` needs quotes: YAML reserves `@`. Put the handle in quotes.',
      fix: 'authors: ["@alice", "@bob"]',
      at: '2:10',
    },
    {
      name: 'title: VEP: x',
      yaml: 'status: provisional\ntitle: VEP: x\n',
      words: 'The value in `title: VEP: x` contains a colon, which YAML treats as syntax. Put the value in quotes.',
      fix: 'title: "VEP: x"',
      at: '3:11',
    },
    {
      name: 'a title that begins with a handle',
      yaml: 'title: @alice\n',
      words: 'The value in `title: @alice` contains characters that YAML treats as syntax. Put the value in quotes.',
      fix: 'title: "@alice"',
      at: '2:8',
    },
    {
      name: 'title: VEP: x, and another slip below',
      yaml: 'title: VEP: x\nauthors:\n  - @alice\n',
      words: 'The value in `title: VEP: x` contains a colon, which YAML treats as syntax. Put the value in quotes.',
      fix: 'title: "VEP: x"',
      at: '2:11',
    },
    {
      name: 'a title that begins with a bracket',
      yaml: 'title: [WIP] foo\n',
      words: 'The value in `title: [WIP] foo` contains characters that YAML treats as syntax. Put the value in quotes.',
      fix: 'title: "[WIP] foo"',
      at: '2:14',
    },
    {
      name: 'a title that begins with a backtick',
      yaml: 'title: `foo` and "bar"\n',
      words:
        'The value in `title: `foo` and "bar"` contains characters that YAML treats as syntax. Put the value in quotes.',
      fix: 'title: "`foo` and \\"bar\\""',
      at: '2:8',
    },
    {
      name: 'a title in asterisks, which begin an alias',
      yaml: 'title: *foo*\n',
      words: 'The value in `title: *foo*` contains characters that YAML treats as syntax. Put the value in quotes.',
      fix: 'title: "*foo*"',
      at: '2:8',
    },
    {
      name: 'an apostrophe in single quotes',
      yaml: "title: 'It's'\n",
      words: "The value in `title: 'It's'` contains characters that YAML treats as syntax. Put the value in quotes.",
      fix: `title: "It's"`,
      at: '2:12',
    },
    {
      name: 'two phrases in quotes',
      yaml: 'title: "Foo" versus "Bar"\n',
      words:
        'The value in `title: "Foo" versus "Bar"` contains characters that YAML treats as syntax. Put the value in quotes.',
      fix: 'title: "\\"Foo\\" versus \\"Bar\\""',
      at: '2:14',
    },
    {
      name: 'handles without quotes, up to one that is none',
      yaml: 'authors:\n  - @alice\n  - @bob\n  - @x/y\n  - @carol\n',
      words: 'The handle in `- @alice` needs quotes: YAML reserves `@`. Put the handle in quotes.',
      fix: '  - "@alice"\n  - "@bob"',
      at: '3:5',
    },
    {
      name: 'an unclosed quote in brackets',
      yaml: 'approvers: ["@bob", "@alice]\nstatus: provisional\n',
      words: 'A bracket or quote is opened in `approvers: ["@bob", "@alice]` but not closed. Close it.',
      fix: 'approvers: ["@bob", "@alice"]',
      at: '2:1',
    },
    {
      name: 'no blank after a colon',
      yaml: 'title:Foo\nstatus: provisional\n',
      words: 'The key in `title:Foo` is not followed by a colon and a space. Put a space after the colon.',
      fix: 'title: Foo',
      at: '2:1',
    },
    {
      name: 'a remark behind a title',
      yaml: 'title: VEP: x   # the title\n',
      words:
        'The value in `title: VEP: x   # the title` contains a colon, which YAML treats as syntax. Put the value in quotes.',
      fix: 'title: "VEP: x"   # the title',
      at: '2:11',
    },
    {
      name: 'the number of a VEP in a title, which is no remark',
      yaml: 'title: VEP: x after #12\n',
      words:
        'The value in `title: VEP: x after #12` contains a colon, which YAML treats as syntax. Put the value in quotes.',
      fix: 'title: "VEP: x after #12"',
      at: '2:11',
    },
    {
      name: 'a remark behind a handle',
      yaml: 'authors: @alice # c, or [@bob]\n',
      words:
        'The handle in `authors: @alice # c, or [@bob]` needs quotes: YAML reserves `@`. Put the handle in quotes.',
      fix: 'authors: ["@alice"] # c, or [@bob]',
      at: '2:10',
    },
    {
      name: 'a handle in brackets beside one in quotes',
      yaml: 'authors: ["x, @bob , y", @carol ]\n',
      words:
        'The handle in `authors: ["x, @bob , y", @carol ]` needs quotes: YAML reserves `@`. Put the handle in quotes.',
      fix: 'authors: ["x, @bob , y", "@carol" ]',
      at: '2:26',
    },
    {
      name: 'a handle under a misspelled key',
      yaml: 'Author: @alice\n',
      words: 'The handle in `Author: @alice` needs quotes: YAML reserves `@`. Put the handle in quotes.',
      fix: 'Author: ["@alice"]',
      at: '2:9',
    },
    {
      name: 'a remark without a blank before it',
      yaml: 'creation-date: "2026-01-31"# c\n',
      words:
        'The value in `creation-date: "2026-01-31"# c` contains characters that YAML treats as syntax. Put the value in quotes.',
      fix: 'creation-date: "2026-01-31" # c',
      at: '2:28',
    },
    {
      name: 'a remark that swallows a brace',
      yaml: 'milestone: {alpha: 1.10 # c}\n',
      words: 'A bracket or quote is opened in `milestone: {alpha: 1.10 # c}` but not closed. Close it.',
      fix: 'milestone: {alpha: 1.10} # c}',
      at: '2:1',
    },
    {
      name: 'tabs',
      yaml: 'milestone:\n\talpha: "v1.9"\n\tbeta: "v1.10"\n',
      words: 'A tab indents `alpha: "v1.9"`, and YAML allows only spaces there. Indent with spaces.',
      fix: '  alpha: "v1.9"\n  beta: "v1.10"',
      at: '3:1',
    },
    {
      name: 'a tab between items',
      yaml: 'authors: ["@a\tb",\t"@bob"]\n',
      words:
        'There is a tab in `authors: ["@a\tb",\t"@bob"]`, where YAML accepts only a space. Replace it with a space.',
      fix: 'authors: ["@a\tb", "@bob"]',
      at: '2:19',
    },
    {
      name: 'a tab behind a key',
      yaml: 'authors:\t["@bob"]\n',
      words: 'There is a tab in `authors:\t["@bob"]`, where YAML accepts only a space. Replace it with a space.',
      fix: 'authors: ["@bob"]',
      at: '2:11',
    },
    {
      name: 'an unclosed bracket',
      yaml: 'authors: ["@alice", "@bob"\nstatus: provisional\n',
      words: 'A bracket or quote is opened in `authors: ["@alice", "@bob"` but not closed. Close it.',
      fix: 'authors: ["@alice", "@bob"]',
      at: '2:1',
    },
    {
      name: 'an unclosed brace',
      yaml: 'title: x\nmilestone: {alpha: "v1.9"\n',
      words: 'A bracket or quote is opened in `milestone: {alpha: "v1.9"` but not closed. Close it.',
      fix: 'milestone: {alpha: "v1.9"}',
      at: '3:1',
    },
    {
      name: 'an unclosed quote',
      yaml: 'title: "Foo\nstatus: provisional\n',
      words: 'A bracket or quote is opened in `title: "Foo` but not closed. Close it.',
      fix: 'title: "Foo"',
      at: '2:1',
    },
    {
      name: 'an indented field',
      yaml: 'title: x\n  status: provisional\n',
      words:
        'The field `status: provisional` is indented, but the lines around it are not. Start the field in the first column.',
      fix: 'status: provisional',
      at: '3:9',
    },
    {
      name: 'an indented field with its value below',
      yaml: 'title: x\n authors:\n- a\n',
      words: 'The field `authors:` is indented, but the lines around it are not. Start the field in the first column.',
      fix: 'authors:',
      at: '3:9',
    },
  ])('$name', ({ name: _, yaml, ...expected }) => {
    expect(problemOf(withYaml(yaml))).toEqual(expected);
  });

  test.each([
    ['two people in one item', 'authors:\n  - @alice @bob\n', '- @alice @bob'],
    ['two people between a comma in one item', 'authors:\n  - @alice, @bob\n', '- @alice, @bob'],
    ['a team in a list', 'authors:\n  - @kubevirt/sig-compute\n', '- @kubevirt/sig-compute'],
    ['a team in brackets', 'authors: [@kubevirt/sig-compute]\n', 'authors: [@kubevirt/sig-compute]'],
    ['a sentence', 'authors: @alice and @bob\n', 'authors: @alice and @bob'],
    ['nobody', 'authors: @TBD\n', 'authors: @TBD'],
  ])('%s: no line to write', (_, ...[yaml, shown]) => {
    expect(problemOf(withYaml(yaml))).toMatchObject({
      words: `The handle in \`${shown}\` needs quotes: YAML reserves \`@\`. Write the GitHub handle of each person in quotes, as a separate item.`,
      fix: null,
    });
  });

  test.each(['authors: - @alice', 'milestone: alpha: v1.12', 'status: implementable: yes', 'feature-gate: Gate: x'])(
    '%s: no line to write, as the field takes no such text',
    (line) => {
      expect(problemOf(withYaml(`${line}\n`))).toMatchObject({
        words: expect.stringMatching(/ contains .* Write it as the template shows: this field accepts no free text/),
        fix: null,
      });
    },
  );

  test('a number behind a hash, which a blank would make a remark', () => {
    expect(problemOf(withYaml('vep-number:#123\n')).fix).toBeNull();
  });

  test('with CRLF the place and the fix are the same', () => {
    expect(problemOf('---\r\nstatus: provisional\r\ntitle: VEP: x\r\n---\r\n')).toMatchObject({
      fix: 'title: "VEP: x"',
      at: '3:11',
    });
  });

  test('a document with the fix in place of its line is read', () => {
    const broken = documentText({ title: 'VEP: x' });
    const { fix } = problemOf(broken);
    expect(parseText(broken.replace('title: VEP: x', fix ?? '')).form).toBe('front-matter');
  });
});

describe('other YAML that cannot be read names line and column in the file', () => {
  test.each([
    {
      name: 'a duplicate key',
      yaml: 'title: x\nstatus: provisional\ntitle: y\n',
      words: 'The key `title` is set twice; this is the second time. Remove one of them.',
      at: '4:1',
    },
    {
      name: 'a bracket that several lines leave open',
      yaml: 'authors: [\n  "@alice",\n  "@bob"\nstatus: provisional\n',
      words:
        'A bracket or quote that was opened above is not closed before this line. Close it, or indent the lines it spans.',
      at: '5:1',
    },
    {
      name: 'a line without a colon',
      yaml: 'status: provisional\ntitle Foo\nstage: alpha\n',
      words: 'This line is not of the form `key: value`. Put a colon and a space between the key and the value.',
      at: '3:1',
    },
    {
      name: 'a tag',
      yaml: 'title: !!str x\n',
      words: '`!!str` is a YAML tag, and tags are not supported. Remove it, or put the value in quotes.',
      at: '2:8',
    },
    {
      name: 'an anchors bomb',
      yaml: `a: &a [x, x]\n${Array.from({ length: 20 }, (_, index) => `b${index}: [*a, *a]\n`).join('')}`,
      words: 'There are too many aliases such as `*a`. Write the values out.',
      at: '8:6',
    },
    {
      name: 'deep nesting',
      yaml: `title: ${'['.repeat(1000)}\n`,
      words: 'The front matter is nested too deeply. Write the fields without nesting.',
      at: '2:27',
    },
    {
      name: 'a control character',
      yaml: 'title: a\u0007b\n',
      words: 'There is a control character here. Remove it.',
      at: '2:9',
    },
    {
      name: 'a NUL byte',
      yaml: 'title: a\u0000b\n',
      words: 'There is a control character here. Remove it.',
      at: '2:9',
    },
    {
      name: 'a list as a key',
      yaml: 'title: x\n? [a]\n: b\n',
      words: 'A key is missing before a colon. Write `key: value`.',
      at: '3:3',
    },
    {
      name: 'two YAML documents',
      yaml: 'title: x\n...\nstatus: provisional\n',
      words: 'The front matter holds more than one YAML document. Keep one mapping between the two lines `---`.',
      at: '2:9',
    },
    {
      name: 'a directive',
      yaml: '%YAML 1.2\ntitle: x\n',
      words: 'The front matter is not YAML: `directives end mark is expected`. Correct this line.',
      at: '3:1',
    },
  ])('$name', ({ name: _, yaml, ...expected }) => {
    expect(problemOf(withYaml(yaml))).toEqual({ ...expected, fix: null });
  });
});

describe('a block that is not a mapping', () => {
  const remedy = 'Write one `key: value` per line between the two `---` lines.';

  test.each([
    ['nothing', '', 'The front matter is empty.', '1:1'],
    ['only comments', '# title: x\n', 'The front matter is empty.', '1:1'],
    ['null', 'null\n', 'The front matter is empty.', '1:1'],
    ['an empty mapping', '{}\n', 'The front matter is empty.', '1:1'],
    ['a list', '- title\n', 'The front matter is a list, not a mapping of keys to values.', '2:1'],
    ['a text', 'title\n', 'The front matter is a single value, not a mapping of keys to values.', '2:1'],
  ])('%s', (_, ...[yaml, message, at]) => {
    expect(problemOf(withYaml(yaml))).toEqual({ words: `${message} ${remedy}`, fix: null, at });
  });
});

test('an opening line that is never closed', () => {
  expect(problemOf('---\ntitle: x\n\n# VEP #123: Foo\n')).toEqual({
    words:
      'The front matter starts with `---` but is never closed. Write a line `---`, without indentation, below the last field. A document without front matter cannot start with `---`.',
    fix: '---',
    at: '1:1',
  });
});

describe('what is no text', () => {
  test.each([
    ['a symlink', { kind: 'symlink' }, ' is a symbolic link, not a file. Put a regular file in its place.'],
    ['a submodule', { kind: 'submodule' }, ' is a submodule, not a file. Put a regular file in its place.'],
    ['binary bytes', { kind: 'binary' }, ' is not UTF-8 text. Save it as plain UTF-8 text.'],
    [
      'a document over 1 MiB',
      { kind: 'too-large', bytes: 2_097_152 },
      ' has 2097152 bytes, but documents larger than 1024 KiB are not read. Move parts of it into other files.',
    ],
    [
      'a text over 1 MiB, in bytes and not in characters',
      { kind: 'text', text: `---\ntitle: ${'é'.repeat(600_000)}\n---\n` },
      ' has 1200016 bytes, but documents larger than 1024 KiB are not read. Move parts of it into other files.',
    ],
  ] as const)('%s', (_, source, expected) => {
    const { form, problems } = parseVep(PATH, source, ROOT);
    expect(form).toBe('unreadable');
    expect(problems.map(words)).toEqual([`\`${PATH}\`${expected}`]);
    const rule = source.kind === 'symlink' || source.kind === 'submodule' ? 'location' : 'front-matter';
    expect(problems).toMatchObject([{ rule, severity: 'error', span: null }]);
  });

  test.each([
    ['symlink', ' is a symbolic link'],
    ['submodule', ' is a submodule'],
  ] as const)('a folder that is a %s', (kind, expected) => {
    const path = 'veps/sig-compute/123-foo';
    const { problems } = parseVep(path, { kind }, ROOT);
    expect(problems.map(words)).toEqual([
      `\`${path}\`${expected}, not a folder, and what it points to is not checked. Put the folder itself in its place.`,
    ]);
  });

  test('1 MiB is still read', () => {
    const start = documentText();
    expect(parseText(start + 'x'.repeat(1024 * 1024 - start.length)).form).toBe('front-matter');
  });
});

describe('no front matter is no problem of reading', () => {
  test.each([
    ['an empty file', ''],
    ['only a byte order mark', '\uFEFF'],
    ['a legacy document', '# VEP #123: Foo\n'],
  ])('%s', (_, text) => {
    expect(parseText(text)).toMatchObject({ form: 'legacy', frontMatter: null, problems: [] });
  });
});

describe('several mistakes are told at once', () => {
  const linesOf = (yaml: string) => parseText(`---\n${yaml}\n---\n`).problems.map(({ span }) => span?.line);

  test.each([
    ['of different kinds', 'title: VEP: x\nstatus: provisional\nauthors: @alice\nstage: [alpha', [2, 4, 5]],
    ['beside one that a person has to look at', 'authors: @a/b\ntitle: VEP: x', [2, 3]],
    ['on lines that are shown rewritten together, once', 'authors: @alice\nnote: [@bob]\ntitle: VEP: x', [2, 4]],
    ['and what only a readable text shows', 'title: VEP: x\nstage: a\nstage: b', [2, 4]],
    ['but not beside a merge conflict', '<<<<<<< a\ntitle: VEP: x\n=======\ntitle: a: b\n>>>>>>> b', [2]],
  ])('%s', (_what, yaml, lines) => {
    expect(linesOf(yaml)).toEqual(lines);
  });

  test('but ten at most, and of a long text one', () => {
    const many = Array.from({ length: 20 }, (_, index) => `key${index}: a: b`).join('\n');
    expect(linesOf(many)).toHaveLength(10);
    expect(linesOf(`${many}\n# ${'x'.repeat(9000)}`)).toHaveLength(1);
  });
});
