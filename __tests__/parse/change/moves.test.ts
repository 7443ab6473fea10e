import { describe, expect, test } from '@jest/globals';
import type { ChangedDocument } from '../../../src/parse/change/changed-document.ts';
import { parseChanges } from '../../../src/parse/change/changes.ts';
import { judgeAll, outline } from '../../judge/judge-text.ts';
import { documentText } from '../../vep-document.ts';
import { ROOT } from '../document-text.ts';

const HOME = 'veps/sig-compute/123-foo';
const DOCUMENT = `${HOME}/vep.md`;
const RENAMED = `${HOME}/proposal.md`;
const ELSEWHERE = 'veps/sig-compute/124-bar/appendix.md';
const LEGACY = '# VEP #123: Foo\n\nText that makes the document one of its kind.\n';

type Side = string | null;

function file(path: string, [tip, head]: readonly [Side, Side], more: Partial<ChangedDocument> = {}): ChangedDocument {
  const source = (text: Side) => (text === null ? null : ({ kind: 'text', text } as const));
  return {
    path,
    previousPath: null,
    kind: 'document',
    tip: source(tip),
    head: source(head),
    mergeBase: 'same-as-tip',
    ...more,
  };
}

function outcomes(...files: readonly ChangedDocument[]): readonly string[] {
  const changes = parseChanges(files, ROOT);
  const { documents } = judgeAll(changes);
  return documents.flatMap((document) => [
    `${document.change} ${document.previousPath ?? ''} ${document.path}`,
    ...outline(document).filter((line) => line.startsWith('location')),
  ]);
}

describe('a document that gets another file name in its folder is moved, not deleted (governance §4)', () => {
  const text = documentText();
  const moved = [`moved ${DOCUMENT} ${RENAMED}`, 'location error'];

  test.each<[string, readonly ChangedDocument[]]>([
    ['as a rename', [file(RENAMED, [text, text], { previousPath: DOCUMENT, kind: 'old-layout' })]],
    ['with its text', [file(DOCUMENT, [text, null]), file(RENAMED, [null, text], { kind: 'attachment' })]],
    [
      'with its number and another text',
      [
        file(DOCUMENT, [text, null]),
        file(RENAMED, [null, documentText({ title: 'Other' }, '# Other\n')], { kind: 'attachment' }),
      ],
    ],
    [
      'where it has no front matter, as a rename',
      [file(RENAMED, [LEGACY, `${LEGACY}More.\n`], { previousPath: DOCUMENT, kind: 'old-layout' })],
    ],
    [
      'where it has no front matter, with its text',
      [file(DOCUMENT, [LEGACY, null]), file(RENAMED, [null, LEGACY], { kind: 'attachment' })],
    ],
  ])('%s', (_, files) => {
    expect(outcomes(...files)).toEqual(moved);
  });

  test('a new file beside it that is about something else changes nothing', () => {
    const files = [file(DOCUMENT, [text, null]), file(RENAMED, [null, '# Notes\n\nOther.\n'], { kind: 'attachment' })];
    expect(outcomes(...files)).toEqual([`removed  ${DOCUMENT}`, 'location error']);
  });

  test('a file of another proposal that has its number is no move', () => {
    const files = [
      file(DOCUMENT, [text, null]),
      file(ELSEWHERE, [null, documentText({}, '# Other\n')], { kind: 'attachment' }),
    ];
    expect(outcomes(...files)).toEqual([
      `removed  ${DOCUMENT}`,
      'location error',
      `added  ${ELSEWHERE}`,
      'location error',
    ]);
  });
});

describe('base and branch moved a document to different places: rebase (governance §4)', () => {
  const [there, here] = ['veps/sig-compute/123-there/vep.md', 'veps/sig-compute/123-here/vep.md'];

  test.each([
    ['with front matter', documentText()],
    ['without', LEGACY],
  ])('%s, as a rename', (_, text) => {
    const files = [file(here, [text, text], { previousPath: there, isMovedOnBase: true })];
    expect(outcomes(...files)).toEqual([`moved ${there} ${here}`, 'location warning']);
  });

  test('not as a rename', () => {
    const files = [file(there, [LEGACY, null], { isMovedOnBase: true }), file(here, [null, LEGACY])];
    expect(outcomes(...files)).toEqual([`moved ${there} ${here}`, 'location warning']);
  });

  test.each([
    ['with its text', LEGACY],
    ['and edited', `${LEGACY}More.\n`],
  ])('into one folder, %s', (_, text) => {
    const files = [
      file(there, [LEGACY, null], { isMovedOnBase: true }),
      file('veps/sig-compute/123-there/foo.md', [null, text], { kind: 'attachment' }),
    ];
    expect(outcomes(...files)).toEqual([
      `moved ${there} veps/sig-compute/123-there/foo.md`,
      'location error',
      'location warning',
    ]);
  });

  test('one that only the base branch moved is where the base branch has it', () => {
    expect(outcomes(file(there, [LEGACY, `${LEGACY}More.\n`], { isMovedOnBase: true }))).toEqual([`legacy  ${there}`]);
  });
});

test('a legacy document is known again by its text where its title gains the number (governance §1)', () => {
  const there = 'veps/sig-compute/foo.md';
  const files = [
    file(there, [LEGACY.replace('VEP #123: ', ''), null], { kind: 'old-layout' }),
    file(DOCUMENT, [null, documentText({}, LEGACY)]),
  ];
  expect(outcomes(...files)).toEqual([`migrated ${there} ${DOCUMENT}`]);
});

test('a legacy document without a number in its path is known again by its heading, however it is edited (governance §1)', () => {
  const there = 'veps/sig-compute/foo.md';
  const files = [
    file(there, [LEGACY, null], { kind: 'old-layout' }),
    file(DOCUMENT, [null, documentText({}, `${LEGACY}More.\n`)]),
  ];
  expect(outcomes(...files)).toEqual([`migrated ${there} ${DOCUMENT}`]);
});
