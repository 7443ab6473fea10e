import { describe, expect, test } from '@jest/globals';
import type { ChangedDocument } from '../../../src/parse/change/changed-document.ts';
import { parseChanges } from '../../../src/parse/change/changes.ts';
import type { SourceText } from '../../../src/parse/front-matter/source-text.ts';
import { documentText } from '../../vep-document.ts';
import { PATH, ROOT } from '../document-text.ts';

const LEGACY = '# VEP #123: Foo\n\nText that makes the document one of its kind.\n';
const OTHER_PATH = 'veps/sig-network/123-foo/vep.md';
const [MAIN, PART] = ['veps/sig-compute/123-foo/foo.md', 'veps/sig-compute/123-foo/part2.md'];
const OLD_LAYOUT = 'veps/sig-compute/foo.md';

interface File {
  readonly path?: string;
  readonly previousPath?: string;
  readonly kind?: ChangedDocument['kind'];
  /** On the base branch's tip; absent: not there. */
  readonly before?: string;
  /** On the branch; absent: removed. */
  readonly after?: string;
  readonly mergeBase?: string | null;
}

type Fields = Readonly<Record<string, string>>;

/** The fields that differ from the usual ones, on each side. */
interface Sides {
  readonly tip?: Fields;
  /** Absent: as the tip. */
  readonly mergeBase?: Fields;
  readonly head?: Fields;
}

function source(text: string | null | undefined): SourceText | null {
  return text === undefined || text === null ? null : { kind: 'text', text };
}

function changesOf(...files: readonly File[]) {
  const documents = files.map(({ path = PATH, previousPath = null, kind = 'document', ...texts }): ChangedDocument => {
    const mergeBase = texts.mergeBase === undefined ? 'same-as-tip' : source(texts.mergeBase);
    return { path, previousPath, kind, tip: source(texts.before), mergeBase, head: source(texts.after) };
  });
  return parseChanges(documents, ROOT);
}

/** What the rules are told: kind and paths. */
function outline(...files: readonly File[]): readonly string[] {
  return changesOf(...files).map(({ kind, path, previousPath }) =>
    previousPath === null ? `${kind} ${path}` : `${kind} ${previousPath} -> ${path}`,
  );
}

describe('what a change does to a document (governance §4)', () => {
  test.each<[string, File, string]>([
    ['a new document', { after: documentText() }, `added ${PATH}`],
    ['a new document without front matter', { after: LEGACY }, `added ${PATH}`],
    ['a new document in an old layout', { path: OLD_LAYOUT, kind: 'old-layout', after: LEGACY }, `added ${OLD_LAYOUT}`],
    ['an edit', { before: documentText(), after: documentText({ title: 'Bar' }) }, `modified ${PATH}`],
    ['front matter removed', { before: documentText(), after: LEGACY }, `modified ${PATH}`],
    ['the closing --- lost', { before: documentText(), after: '---\ntitle: x\n' }, `modified ${PATH}`],
    [
      'a stray --- put right by a front matter',
      { before: `---\n${LEGACY}`, after: documentText({}, LEGACY) },
      `migrated ${PATH}`,
    ],
    ['a stray --- removed', { before: `---\n${LEGACY}`, after: LEGACY }, `legacy ${PATH}`],
    [
      'a stray --- left, and read as a front matter',
      { before: `---\n${LEGACY}`, after: `---\n${LEGACY}more\n` },
      `modified ${PATH}`,
    ],
    [
      'a broken front matter removed',
      { before: '---\nstatus: rejected\ntitle: x: y\n---\n', after: LEGACY },
      `modified ${PATH}`,
    ],
    ['a broken front matter mended', { before: '---\ntitle: x\n', after: documentText() }, `modified ${PATH}`],
    ['a legacy document touched', { before: LEGACY, after: `${LEGACY}more\n` }, `legacy ${PATH}`],
    [
      'a legacy document that gains front matter',
      { before: LEGACY, after: documentText({}, LEGACY) },
      `migrated ${PATH}`,
    ],
    ['a legacy document that gains a broken one', { before: LEGACY, after: '---\ntitle: x\n' }, `migrated ${PATH}`],
    ['a document deleted', { before: documentText() }, `removed ${PATH}`],
    ['a legacy document deleted', { before: LEGACY }, `removed ${PATH}`],
    [
      'a rename',
      { path: PATH, previousPath: OTHER_PATH, before: documentText(), after: documentText() },
      `moved ${OTHER_PATH} -> ${PATH}`,
    ],
    [
      'a rename of a legacy document',
      { path: PATH, previousPath: OLD_LAYOUT, before: LEGACY, after: LEGACY },
      `legacy ${OLD_LAYOUT} -> ${PATH}`,
    ],
    [
      'an old-layout document moved to its proper path with front matter',
      { path: PATH, previousPath: OLD_LAYOUT, before: LEGACY, after: documentText({}, LEGACY) },
      `migrated ${OLD_LAYOUT} -> ${PATH}`,
    ],
  ])('%s', (_, file, expected) => {
    expect(outline(file)).toEqual([expected]);
  });

  test('an attachment, added and changed; a deleted one is nobody’s business', () => {
    const file = { path: 'veps/sig-compute/123-foo/appendix.md', kind: 'attachment' } as const;
    expect(outline({ ...file, after: LEGACY })).toEqual([`attachment ${file.path}`]);
    expect(changesOf({ ...file, before: LEGACY, after: LEGACY })).toMatchObject([{ before: { form: 'legacy' } }]);
    expect(outline({ ...file, before: LEGACY })).toEqual([]);
  });

  test('both sides of a rename are read at their own path', () => {
    const [change] = changesOf({ previousPath: OTHER_PATH, before: documentText(), after: documentText() });
    expect([change?.before?.path, change?.after?.path]).toEqual([OTHER_PATH, PATH]);
  });

  test('nothing is left of what both sides deleted', () => {
    expect(outline({})).toEqual([]);
  });
});

describe('moves that nobody called a rename', () => {
  test('are recognized by vep-number, however much is edited', () => {
    const before = documentText({ title: 'Old' }, '# Old\n');
    const after = documentText({ title: 'New', status: 'deferred' }, '# New\n');
    expect(outline({ path: OTHER_PATH, before }, { after })).toEqual([`moved ${OTHER_PATH} -> ${PATH}`]);
    expect(outline({ after }, { path: OTHER_PATH, before })).toEqual([`moved ${OTHER_PATH} -> ${PATH}`]);
  });

  test('of legacy documents by the folder’s number', () => {
    const old = 'veps/sig-compute/0123-old/proposal.md';
    expect(outline({ path: old, kind: 'old-layout', before: LEGACY }, { after: '# Rewritten\n' })).toEqual([
      `legacy ${old} -> ${PATH}`,
    ]);
  });

  test.each(['veps/sig-compute/123-old.md', 'veps/sig-compute/vep-0123.md'])('or the file’s: %s', (old) => {
    expect(outline({ path: old, kind: 'old-layout', before: LEGACY }, { after: documentText() })).toEqual([
      `migrated ${old} -> ${PATH}`,
    ]);
  });

  test('of several parts from the one that states its targets', () => {
    const targets = 'This VEP targets alpha for version: v1.10\n';
    const [appendix, main] = ['veps/sig-compute/123-old/appendix.md', 'veps/sig-compute/123-old/foo.md'];
    const parts = [
      { path: appendix, kind: 'old-layout', before: LEGACY },
      { path: main, kind: 'old-layout', before: targets },
    ] as const;
    expect(outline(...parts, { after: documentText() })).toEqual([`migrated ${main} -> ${PATH}`]);
  });

  test('by their content, where neither has a number', () => {
    const [from, to] = ['veps/sig-compute/foo.md', 'veps/sig-network/foo.md'];
    const kind = 'old-layout';
    expect(outline({ path: from, kind, before: LEGACY }, { path: to, kind, after: LEGACY })).toEqual([
      `legacy ${from} -> ${to}`,
    ]);
  });

  test('by their content, where the move adds front matter', () => {
    expect(
      outline({ path: OLD_LAYOUT, kind: 'old-layout', before: LEGACY }, { after: documentText({}, LEGACY) }),
    ).toEqual([`migrated ${OLD_LAYOUT} -> ${PATH}`]);
  });

  test('content decides before number does', () => {
    const copy = 'veps/sig-network/123-copy/vep.md';
    const changes = outline(
      { path: OTHER_PATH, before: documentText({}, LEGACY) },
      { path: copy, after: documentText({}, '# Something else\n') },
      { after: documentText({}, LEGACY) },
    );
    expect(changes).toEqual([`added ${copy}`, `moved ${OTHER_PATH} -> ${PATH}`]);
  });

  test('of copies the one with the number is followed', () => {
    const [first, second] = ['veps/sig-compute/124-copy/vep.md', 'veps/sig-compute/125-copy/vep.md'];
    const copy = documentText({ 'vep-number': '125' });
    const files = [
      { path: first, before: documentText({ 'vep-number': '124' }) },
      { path: second, before: copy },
      { path: 'veps/sig-compute/125-moved/vep.md', after: copy },
    ];
    const expected = [`removed ${first}`, `moved ${second} -> veps/sig-compute/125-moved/vep.md`];
    expect(outline(...files)).toEqual(expected);
    expect(outline(...files.toReversed()).toSorted()).toEqual(expected.toReversed());
  });

  const TEXT = '# A title\n\nText that stays.\n';
  const numbered = (number: string, body = TEXT) => documentText({ 'vep-number': number }, body);
  const [HERE, THERE] = ['veps/sig-compute/100-a/vep.md', 'veps/sig-compute/200-b/vep.md'];
  const [HERE_AGAIN, THERE_AGAIN] = ['veps/sig-compute/100-c/vep.md', 'veps/sig-compute/200-d/vep.md'];

  test.each<[string, readonly File[], readonly string[]]>([
    [
      'renumbered, while another takes the number',
      [
        { path: THERE, previousPath: HERE, before: numbered('100'), after: numbered('200') },
        { path: HERE_AGAIN, after: numbered('100', '# Something else\n') },
      ],
      [`added ${THERE}`, `moved ${HERE} -> ${HERE_AGAIN}`],
    ],
    [
      'that exchange their numbers',
      [
        { path: THERE_AGAIN, previousPath: HERE, before: numbered('100'), after: numbered('200') },
        { path: HERE_AGAIN, previousPath: THERE, before: numbered('200', '# B\n'), after: numbered('100', '# B\n') },
      ],
      [`moved ${THERE} -> ${THERE_AGAIN}`, `moved ${HERE} -> ${HERE_AGAIN}`],
    ],
    [
      'whose number is corrected',
      [
        { path: THERE, previousPath: HERE, before: numbered('100'), after: numbered('200') },
        { path: 'veps/sig-compute/300-e/vep.md', after: numbered('300', '# E\n') },
      ],
      [`moved ${HERE} -> ${THERE}`, 'added veps/sig-compute/300-e/vep.md'],
    ],
    [
      'that nobody calls renamed: the number before the text',
      [
        { path: HERE, before: numbered('100') },
        { path: THERE, after: numbered('200') },
        { path: HERE_AGAIN, after: numbered('100', '# Something else\n') },
      ],
      [`added ${THERE}`, `moved ${HERE} -> ${HERE_AGAIN}`],
    ],
  ])('documents %s', (_, files, expected) => {
    expect(outline(...files)).toEqual(expected);
  });

  test('by their content, where their number is corrected there, too', () => {
    const path = 'veps/sig-compute/124-foo/vep.md';
    const after = documentText({ 'vep-number': '124', title: 'Else' }, '# VEP #0124: Foo\n');
    expect(outline({ before: documentText() }, { path, after })).toEqual([`moved ${PATH} -> ${path}`]);
  });

  test('a number that only begins like theirs is text', () => {
    const path = 'veps/sig-compute/124-foo/vep.md';
    const before = documentText({}, '# VEP #123: Foo\n\nSince 1234.\n');
    const after = documentText({ 'vep-number': '124' }, '# VEP #124: Foo\n\nSince 1244.\n');
    expect(outline({ before }, { path, after })).toEqual([`removed ${PATH}`, `added ${path}`]);
  });

  test('another number is another document', () => {
    const path = 'veps/sig-compute/124-bar/vep.md';
    const after = documentText({ 'vep-number': '124' }, '# VEP #124: Bar\n');
    expect(outline({ before: documentText() }, { path, after })).toEqual([`removed ${PATH}`, `added ${path}`]);
  });

  test('two empty bodies are not the same content', () => {
    const path = 'veps/sig-compute/124-bar/vep.md';
    const after = documentText({ 'vep-number': '124' }, '');
    expect(outline({ before: documentText({}, '') }, { path, after })).toEqual([`removed ${PATH}`, `added ${path}`]);
  });

  test('each removed document is followed once', () => {
    const second = 'veps/sig-storage/123-foo/vep.md';
    const changes = outline({ path: OTHER_PATH, before: LEGACY }, { after: LEGACY }, { path: second, after: LEGACY });
    expect(changes).toEqual([`legacy ${OTHER_PATH} -> ${PATH}`, `added ${second}`]);
  });

  test('what the base changed meanwhile moves along', () => {
    const changes = changesOf(
      { path: OTHER_PATH, before: documentText({ stage: 'beta' }), mergeBase: documentText() },
      { after: documentText({ status: 'deferred' }), mergeBase: null },
    );
    expect(changes).toMatchObject([
      {
        kind: 'moved',
        after: { frontMatter: { stage: { value: 'beta', span: null }, status: { value: 'deferred' } } },
      },
    ]);
  });
});

describe('what lies beside a document', () => {
  test.each<[string, Omit<File, 'path' | 'kind'>, readonly string[]]>([
    ['a legacy part that goes', { before: '# Part 2\n' }, []],
    ['a legacy part that is edited', { before: '# Part 2\n', after: '# Part two\n' }, [`attachment ${PART}`]],
    ['a proposal whose front matter goes', { before: documentText(), after: '# Moved\n' }, [`modified ${PART}`]],
    ['a proposal that goes', { before: documentText({ 'vep-number': '99' }) }, [`removed ${PART}`]],
  ])('is a part of it as soon as it appears, unless it has front matter: %s', (_, part, expected) => {
    const files = [
      { path: MAIN, kind: 'old-layout', before: LEGACY },
      { path: PART, kind: 'old-layout', ...part },
      { after: documentText({}, LEGACY) },
    ] as const;
    expect(outline(...files)).toEqual([...expected, `migrated ${MAIN} -> ${PATH}`]);
  });

  test('goes with the proposal to another folder, and says nothing new there', () => {
    const [from, to] = ['veps/sig-compute/foo/part2.md', PART];
    const moved = { path: PATH, previousPath: 'veps/sig-compute/foo/foo.md', before: LEGACY, after: documentText() };
    const [gone, here] = [
      { path: from, kind: 'old-layout', before: LEGACY },
      { path: to, kind: 'attachment', after: LEGACY },
    ] as const;
    expect(outline(moved, gone, here)).toEqual([
      `migrated ${moved.previousPath} -> ${PATH}`,
      `attachment ${from} -> ${to}`,
    ]);
    expect(outline(gone, here, { after: documentText({ 'vep-number': '124' }) })).toEqual([
      `removed ${from}`,
      `attachment ${from} -> ${to}`,
      `added ${PATH}`,
    ]);
    expect(outline(moved, { ...gone, before: documentText() })).toEqual([
      `migrated ${moved.previousPath} -> ${PATH}`,
      `removed ${from}`,
    ]);
  });

  test('is not gone where the branch moves it to where the base branch has it now', () => {
    const earlier = { mergeBase: LEGACY, before: documentText(), kind: 'attachment' } as const;
    expect(outline(earlier, { mergeBase: null, before: documentText(), after: documentText() })).toEqual([
      `modified ${PATH}`,
    ]);
  });

  test('a legacy document is gone where nothing appears beside it', () => {
    expect(outline({ path: MAIN, kind: 'old-layout', before: LEGACY })).toEqual([`removed ${MAIN}`]);
  });

  test('is the document once the base branch has moved it to its place', () => {
    const file = { kind: 'attachment', before: documentText(), mergeBase: LEGACY, after: LEGACY } as const;
    expect(outline(file)).toEqual([`modified ${PATH}`]);
  });

  test('an attachment may be renamed', () => {
    const [from, to] = ['veps/sig-compute/123-foo/a.md', 'veps/sig-compute/123-foo/b.md'];
    expect(outline({ path: to, previousPath: from, kind: 'attachment', before: LEGACY, after: LEGACY })).toEqual([
      `attachment ${from} -> ${to}`,
    ]);
  });
});

describe('before is the tip, after is what the merge would leave (governance §1)', () => {
  test('where the base did not touch the document, after is the branch’s', () => {
    const [change] = changesOf({ before: documentText(), after: documentText({ status: 'deferred' }) });
    expect(change?.after?.frontMatter?.status?.value).toBe('deferred');
  });

  test('where it did, after is the merge', () => {
    const [change] = changesOf({
      before: documentText({ status: 'implementable' }),
      mergeBase: documentText(),
      after: documentText({ title: 'Bar' }),
    });
    expect(change?.before?.frontMatter?.status?.value).toBe('implementable');
    expect(change?.after?.frontMatter?.status).toMatchObject({ value: 'implementable', span: null });
    expect(change?.after?.frontMatter?.title?.value).toBe('Bar');
  });

  test.each<[string, File]>([
    ['an attachment', { path: PART, kind: 'attachment' }],
    ['a legacy document', {}],
  ])('%s: a target that only the base branch changed since is not the branch’s', (_, file) => {
    const targets = (alpha: string, beta = '') => `This VEP targets alpha for version: ${alpha}\n\n${beta}\n`;
    const newTarget = 'This VEP targets beta for version: v1.12';
    const [change] = changesOf({
      ...file,
      before: targets('v1.11'),
      mergeBase: targets('v1.10'),
      after: targets('v1.10', newTarget),
    });
    expect(change?.after?.body.targets).toMatchObject([{ stage: 'beta', release: 'v1.12' }]);
  });

  test.each<[string, Sides, boolean]>([
    ['the same promise is the same problem', { head: { authors: '["@zed"]' } }, true],
    ['by other people too', { tip: { reviewers: '["@bob"]' }, head: { reviewers: '["@zed"]' } }, true],
    [
      'by nobody any more is another problem',
      { tip: { reviewers: '["@bob"]' }, head: { reviewers: '["@bob", TBD]' } },
      false,
    ],
    ['and without a gate', { head: { 'feature-gate': '""' } }, false],
    ['another number is another problem', { head: { 'vep-number': '124' } }, false],
    ['another status is another problem', { head: { status: 'implementable' } }, false],
    ['and another stage', { head: { stage: 'beta' } }, false],
    ['and another release', { head: { milestone: '{alpha: "v1.10"}' } }, false],
    ['not what only the base branch changed since', { mergeBase: {}, tip: { status: 'deferred' } }, true],
    [
      'but what the branch changed since',
      { mergeBase: {}, tip: { status: 'deferred' }, head: { stage: 'beta' } },
      false,
    ],
  ])('a front matter that cannot be read: %s', (_, { tip = {}, mergeBase, head = {} }, isSame) => {
    const broken = (fields: Fields) => documentText({ title: 'VEP: x', ...fields });
    const [change] = changesOf({
      before: broken(tip),
      ...(mergeBase && { mergeBase: broken(mergeBase) }),
      after: `${broken(head)}More.\n`,
    });
    expect(change?.after?.problems[0]?.value === change?.before?.problems[0]?.value).toBe(isSame);
  });

  test('a document that the base deleted meanwhile is new again', () => {
    expect(outline({ mergeBase: documentText(), after: documentText() })).toEqual([`added ${PATH}`]);
  });
});
