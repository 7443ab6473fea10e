import { expect, test } from '@jest/globals';
import { createVersionReader, parseVersionFields } from '../../../src/parse/document/version-fields.ts';
import type { SourceText } from '../../../src/parse/front-matter/source-text.ts';
import { documentText, TRACKED } from '../../vep-document.ts';

const PATH = 'veps/sig-compute/123-foo/vep.md';
const text = (content: string): SourceText => ({ kind: 'text', text: content });
const TARGET = '# VEP #123: Foo\n\nThis VEP targets alpha for version: v1.10\n';

test('versions that are read one after another say what each says by itself', () => {
  const versions: readonly (readonly [string, SourceText])[] = [
    [PATH, text(TARGET)],
    [PATH, text(documentText())],
    [PATH, text(documentText({}, `${TARGET}More.\n`))],
    [PATH, text(documentText(TRACKED))],
    ['veps/sig-network/124-bar/vep.md', text(documentText(TRACKED))],
    [PATH, text('---\ntitle: [\n---\n')],
    [PATH, { kind: 'symlink' }],
    [PATH, text('---\ntitle: a\n')],
    [PATH, text(documentText(TRACKED).replaceAll('\n', '\r\n'))],
  ];
  const read = createVersionReader('veps');
  const expected = versions.map(([path, source]) => parseVersionFields(path, source, 'veps'));
  expect(versions.map(([path, source]) => read(path, source))).toEqual(expected);
  expect(new Set(expected.map(({ form, status }) => `${form} ${status}`)).size).toBe(4);
});
