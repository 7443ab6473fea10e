import { describe, expect, test } from '@jest/globals';
import type { ChangedFile } from '../../../src/parse/change/changed-file.ts';
import { selectJudged } from '../../../src/parse/change/judged-file.ts';

const HOME = 'veps/sig-compute/50-old';
const DOCUMENT = `${HOME}/vep.md`;
const OLD = `${HOME}/old.md`;
const OTHER = 'veps/sig-compute/60-other/vep.md';
const BESIDE_OTHER = 'veps/sig-compute/60-other/appendix.md';

const BESIDE = 'veps/sig-compute/60-other/old.md';

const FILE: ChangedFile = { path: OLD, previousPath: null, isAdded: false, isRemoved: false };
const edited: ChangedFile = FILE;
const added = (path: string): ChangedFile => ({ ...FILE, path, isAdded: true });
const removed = (path: string): ChangedFile => ({ ...FILE, path, isRemoved: true });
const renamed = (previousPath: string, path: string): ChangedFile => ({ ...FILE, path, previousPath });

/** Each judged file as its kind, its change and its path. */
function outline(files: readonly ChangedFile[], basePaths: readonly string[]): readonly string[] {
  return selectJudged(files, 'veps', basePaths).map(({ kind, path, previousPath, isAdded, isRemoved }) => {
    const [change] = [isAdded && '+', isRemoved && '-', previousPath, '='].filter((word) => typeof word === 'string');
    return `${kind} ${change} ${path}`;
  });
}

describe('an old place counts as the base branch has it (governance §1)', () => {
  const base = [OLD, OTHER, BESIDE_OTHER];

  test.each<[string, readonly ChangedFile[], readonly string[]]>([
    ['edited', [edited], [`old-layout = ${OLD}`]],
    [
      'edited while vep.md appears beside it',
      [edited, added(DOCUMENT)],
      [`old-layout = ${OLD}`, `document + ${DOCUMENT}`],
    ],
    [
      'removed while vep.md appears beside it',
      [removed(OLD), added(DOCUMENT)],
      [`old-layout - ${OLD}`, `document + ${DOCUMENT}`],
    ],
    ['moved to its place', [renamed(OLD, DOCUMENT)], [`document ${OLD} ${DOCUMENT}`]],
    ['turned into a README', [renamed(OLD, `${HOME}/README.md`)], [`old-layout ${OLD} ${HOME}/README.md`]],
    ['laid beside another document', [renamed(OLD, BESIDE)], [`attachment + ${BESIDE}`, `old-layout - ${OLD}`]],
    [
      'given another name in its folder, an appendix beside it',
      [renamed(OTHER, BESIDE)],
      [`old-layout ${OTHER} ${BESIDE}`],
    ],
    [
      'given the name of no document',
      [renamed(OTHER, OTHER.replace('.md', '.txt'))],
      [`old-layout ${OTHER} ${OTHER.replace('.md', '.txt')}`],
    ],
    [
      'given another name while another document takes its own',
      [renamed(OTHER, BESIDE), added(OTHER)],
      [`attachment + ${BESIDE}`, `document - ${OTHER}`, `document + ${OTHER}`],
    ],
    [
      'removed while a new file appears in its folder',
      [removed(DOCUMENT), added(`${HOME}/new.md`)],
      [`document - ${DOCUMENT}`, `attachment + ${HOME}/new.md`],
    ],
  ])('a document %s', (_, files, expected) => {
    expect(outline(files, base)).toEqual(expected);
  });

  test('a part renamed where it lies is still one, unless a document takes it in', () => {
    const [part, other] = [`${HOME}/part.md`, `${HOME}/other.md`];
    expect(outline([renamed(part, other)], [...base, part])).toEqual([`old-layout ${part} ${other}`]);
    expect(outline([renamed(part, other), added(DOCUMENT)], [...base, part])).toEqual([
      `attachment + ${other}`,
      `old-layout - ${part}`,
      `document + ${DOCUMENT}`,
    ]);
  });

  test.each<[string, ChangedFile, readonly string[]]>([
    ['to a document', renamed(BESIDE_OTHER, DOCUMENT), [`document + ${DOCUMENT}`, `attachment - ${BESIDE_OTHER}`]],
    ['beside it', renamed(BESIDE_OTHER, BESIDE), [`attachment ${BESIDE_OTHER} ${BESIDE}`]],
    ['from the template', renamed('veps/NNNN-vep-template/vep.md', DOCUMENT), [`document + ${DOCUMENT}`]],
    [
      'from a README',
      renamed('veps/sig-compute/README.md', DOCUMENT),
      [`document + ${DOCUMENT}`, 'attachment - veps/sig-compute/README.md'],
    ],
    ['from outside', renamed('docs/foo.md', DOCUMENT), [`document + ${DOCUMENT}`]],
  ])('what is none, renamed: %s', (_, file, expected) => {
    expect(outline([file], base)).toEqual(expected);
  });
});
