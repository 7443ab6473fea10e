import { describe, expect, test } from '@jest/globals';
import { parseVep } from '../../src/parse/document/vep.ts';
import { parseSourceText } from '../../src/parse/front-matter/source-text.ts';
import { readExistingDocuments } from '../../src/sources/existing-documents.ts';
import { documentText, TRACKED } from '../vep-document.ts';

const PATH = 'veps/sig-compute/1-foo/vep.md';
const LINE = 'A line of prose that says nothing about a release.\n';
const LONG = LINE.repeat(400);
const TARGET = '\n## Target releases\n\n- This VEP targets alpha for version: v1.11\n';

interface Reading {
  readonly vep: ReturnType<typeof parseVep> | null;
  /** The document was read as a whole, at last. */
  readonly isWhole: boolean;
}

async function read(text: string, needsTargets = false): Promise<Reading> {
  const limits: (number | undefined)[] = [];
  const readSource = (_: string, limit?: number) => {
    limits.push(limit);
    return Promise.resolve(parseSourceText(Buffer.from(text), limit));
  };
  const request = { paths: [PATH], root: 'veps', needsTargets, advance: () => undefined };
  const [change] = await readExistingDocuments(readSource, request);
  return { vep: change?.after ?? null, isWhole: limits.includes(undefined) };
}

describe('a document is judged from its head', () => {
  test.each([
    ['with front matter and a named gate', `${documentText(TRACKED)}${LONG}`, false],
    ['without front matter', `# VEP #1: Foo\n\n${LONG}${TARGET}`, false],
    ['a comment and a list in it', `# VEP #1: Foo\n\n<!-- A hint -->\n- a - b\n\n${LONG}`, false],
    ['no title in sight', `${LONG}# VEP #1: Foo\n`, true],
    ['a title in code', `\`\`\`\n# VEP #1: Foo\n\`\`\`\n${LONG}`, true],
    ['a line of dashes near the beginning', `# VEP #1: Foo\n\nabove\n\n---\n\n${LONG}`, true],
  ])('%s', async (_what, text, isWhole) => {
    const reading = await read(text);
    const { form, problems, frontMatter } = parseVep(PATH, { kind: 'text', text }, 'veps');
    expect(reading).toMatchObject({ isWhole, vep: { form, problems, frontMatter } });
  });

  test('and as a whole where what its prose targets matters', async () => {
    const { vep, isWhole } = await read(`# VEP #1: Foo\n\n${LONG}${TARGET}`, true);
    expect(isWhole).toBe(true);
    expect(vep?.body.targets).toMatchObject([{ stage: 'alpha', release: 'v1.11' }]);
  });

  const FIELDS = 'status: provisional\nvep-number: 1\ntitle: Foo\n---\n';
  test.each([
    ['below fifty lines', `# VEP #1: Foo\n${LINE.repeat(55)}---\n${FIELDS}`],
    ['whose opening mark is behind the end of a comment', `# VEP #1: Foo\n<!--\nhidden --> ---\n${FIELDS}${LONG}`],
    ['whose opening mark is among comments', `# VEP #1: Foo\n<!--\nx <!-- a -->---<!-- b -->\n${FIELDS}${LONG}`],
    ['whose opening mark is parted by a comment', `# VEP #1: Foo\n-<!-- a -->--\n${FIELDS}${LONG}`],
    ['without an opening mark', `\n${FIELDS}${LONG}# VEP #1: Foo\n`],
    [
      'whose closing mark is far below',
      `# VEP #1: Foo\n---\nstatus: x\ntext: |\n  ${LINE.repeat(1)}${'  a\n'.repeat(3000)}---\n`,
    ],
  ])('a misplaced front matter is found %s', async (_where, text) => {
    const expected = parseVep(PATH, { kind: 'text', text }, 'veps');
    expect(expected.form).toBe('unreadable');
    expect((await read(text)).vep).toMatchObject({ form: 'unreadable', problems: expected.problems });
  });
});
