import { describe, expect, test } from '@jest/globals';
import type { Field } from '../../../src/domain/finding/field.ts';
import type { Vep } from '../../../src/domain/vep/vep.ts';
import { mergeVeps } from '../../../src/parse/change/merged-vep.ts';
import type { SourceText } from '../../../src/parse/front-matter/source-text.ts';
import { documentText } from '../../vep-document.ts';
import { PATH, ROOT, words } from '../document-text.ts';

type Changes = Readonly<Record<string, string | null>>;

function source(text: string): SourceText {
  return { kind: 'text', text };
}

function merge(mergeBase: string | null, tip: string, head: string): Vep {
  const base = mergeBase === null ? null : source(mergeBase);
  return mergeVeps({ path: PATH, root: ROOT, mergeBase: base, tip: source(tip), head: source(head) });
}

/** Merges three front matters, each given by what differs from the usual one. */
function mergeFields(mergeBase: Changes, tip: Changes, head: Changes): Vep {
  return merge(documentText(mergeBase), documentText(tip), documentText(head));
}

function frontMatterOf({ frontMatter }: Vep) {
  if (frontMatter === null) {
    throw new Error('There is no front matter.');
  }
  return frontMatter;
}

function valueAndPlace<Value>(field: Field<Value> | null | undefined) {
  return field === null || field === undefined ? null : [field.value, field.span?.line ?? null];
}

const REBASE =
  "was also changed on the base branch, to a different value; this branch's value is checked. Rebase the branch and resolve the conflict.";

describe('field by field (governance §1)', () => {
  test('what only the branch changed is the branch’s', () => {
    const merged = mergeFields({}, { stage: 'beta' }, { status: 'deferred' });
    expect(valueAndPlace(frontMatterOf(merged).status)).toEqual(['deferred', 5]);
    expect(merged.problems).toEqual([]);
  });

  test('what only the base changed is the base’s, and stands on no line of the branch', () => {
    const merged = mergeFields({}, { stage: 'beta' }, { status: 'deferred' });
    expect(valueAndPlace(frontMatterOf(merged).stage)).toEqual(['beta', null]);
  });

  test('what nobody changed keeps its place on the branch', () => {
    const merged = mergeFields({}, { title: null, stage: 'beta' }, { status: 'deferred' });
    expect(valueAndPlace(frontMatterOf(merged).number)).toEqual([123, 3]);
  });

  test('what both changed alike is no conflict', () => {
    const merged = mergeFields({}, { status: 'deferred', title: 'Bar' }, { status: '"deferred"' });
    expect(valueAndPlace(frontMatterOf(merged).status)).toEqual(['deferred', 5]);
    expect(merged.problems).toEqual([]);
  });

  test('what both changed differently is the branch’s, with a warning', () => {
    const merged = mergeFields({}, { status: 'withdrawn' }, { status: 'deferred' });
    expect(frontMatterOf(merged).status?.value).toBe('deferred');
    expect(merged.problems.map(words)).toEqual([`\`status\` ${REBASE}`]);
    expect(merged.problems).toMatchObject([
      { rule: 'front-matter', severity: 'warning', field: 'status', span: { line: 5, column: 9 } },
    ]);
  });

  test('a field that the base brought in, or took away, while the branch left it alone', () => {
    expect(frontMatterOf(mergeFields({ stage: null }, {}, { stage: null, title: 'Bar' })).stage?.value).toBe('alpha');
    expect(frontMatterOf(mergeFields({}, { stage: null }, { title: 'Bar' })).stage).toBeNull();
  });

  test('a field that the branch took away while the base changed it', () => {
    const merged = mergeFields({}, { stage: 'beta' }, { stage: null });
    expect(frontMatterOf(merged).stage).toBeNull();
    expect(merged.problems.map(words)).toEqual([`\`stage\` ${REBASE}`]);
  });

  test('an unquoted number and the quoted release are different values', () => {
    const merged = mergeFields(
      { milestone: '{alpha: 1.10}' },
      { milestone: '{alpha: "1.10"}' },
      {
        milestone: '{alpha: 1.10}',
        title: 'Bar',
      },
    );
    expect(frontMatterOf(merged).milestone.alpha?.value).toMatchObject({ kind: 'release' });
  });

  test('what is wrong with a value of the base is found, and blamed on no line', () => {
    const merged = mergeFields({}, { stage: 'Beta' }, { title: 'Bar' });
    expect(merged.problems).toMatchObject([{ rule: 'schema', field: 'stage', span: null }]);
  });
});

describe('milestone, stage by stage', () => {
  test('two sides that change different stages do not contradict each other', () => {
    const merged = mergeFields({}, { milestone: '{alpha: "v1.12"}' }, { milestone: '{alpha: "v1.11", beta: "v1.13"}' });
    const { alpha, beta } = frontMatterOf(merged).milestone;
    expect([alpha?.text, alpha?.span, beta?.text, beta?.span?.line]).toEqual(['v1.12', null, 'v1.13', 13]);
    expect(merged.problems).toEqual([]);
  });

  test('a stage that both changed differently is the branch’s, with a warning', () => {
    const merged = mergeFields({}, { milestone: '{alpha: "v1.12"}' }, { milestone: '{alpha: "v1.13"}' });
    expect(frontMatterOf(merged).milestone.alpha?.text).toBe('v1.13');
    expect(merged.problems.map(words)).toEqual([`\`milestone.alpha\` ${REBASE}`]);
  });

  test('a milestone that only the base has', () => {
    const merged = mergeFields({ milestone: null }, {}, { milestone: null, title: 'Bar' });
    expect(frontMatterOf(merged).milestone.alpha).toMatchObject({ text: 'v1.11', span: null });
  });

  test('a milestone that the branch removed', () => {
    const merged = mergeFields({}, { title: 'Bar' }, { milestone: null });
    expect(frontMatterOf(merged).milestone).toEqual({});
    expect(frontMatterOf(merged).keys.map(({ value }) => value)).not.toContain('milestone');
  });

  test('a milestone that is no mapping on one side is compared as a whole', () => {
    const merged = mergeFields({}, { milestone: 'TBD' }, { title: 'Bar' });
    expect(frontMatterOf(merged).milestone).toEqual({});
    expect(merged.problems).toEqual([]);
  });
});

describe('a side without front matter counts as an empty mapping', () => {
  const legacy = '# VEP #123: Foo\n';

  test('the base migrated the document, the branch edits its text', () => {
    const merged = merge(legacy, documentText({}, legacy), `${legacy}More.\n`);
    expect(merged.form).toBe('front-matter');
    expect(valueAndPlace(frontMatterOf(merged).status)).toEqual(['provisional', null]);
  });

  test('both migrated it: what they say differently is a conflict', () => {
    const merged = merge(legacy, documentText({ status: 'deferred' }, legacy), documentText({}, legacy));
    expect(merged.problems).toMatchObject([{ field: 'status', severity: 'warning' }]);
  });

  test('both added it, and there was nothing where the branch began', () => {
    const merged = merge(null, documentText({ title: 'Theirs' }), documentText({ title: 'Ours' }));
    expect(frontMatterOf(merged).title?.value).toBe('Ours');
    expect(merged.problems).toMatchObject([{ field: 'title', severity: 'warning' }]);
  });

  test('the branch removed the front matter: it stays removed', () => {
    expect(merge(documentText(), documentText({ status: 'deferred' }), legacy).form).toBe('legacy');
  });

  test('nobody has one', () => {
    expect(merge(legacy, `${legacy}a\n`, `${legacy}b\n`)).toMatchObject({ form: 'legacy', problems: [] });
  });
});

describe('a side that cannot be read', () => {
  const broken = '---\ntitle: [\n---\n';

  test('the branch’s is judged as it is', () => {
    expect(merge(documentText(), documentText({ title: 'Bar' }), broken).form).toBe('unreadable');
  });

  test('the base’s does not hide what the branch says', () => {
    expect(merge(documentText(), broken, documentText({ title: 'Bar' }))).toMatchObject({
      form: 'front-matter',
      frontMatter: { title: { value: 'Bar' } },
    });
  });

  test('nor what else the base says', () => {
    const merged = mergeFields({}, { title: 'VEP: x', status: 'deferred' }, { reviewers: '["@zed"]' });
    expect(valueAndPlace(frontMatterOf(merged).status)).toEqual(['deferred', null]);
    expect(valueAndPlace(frontMatterOf(merged).reviewers[0])).toEqual(['zed', 9]);
    expect(merged.problems).toEqual([]);
  });

  test('what both changed is the branch’s', () => {
    const merged = mergeFields({}, { title: 'VEP: x', status: 'deferred' }, { status: 'withdrawn', title: 'Bar' });
    expect(valueAndPlace(frontMatterOf(merged).status)).toEqual(['withdrawn', 5]);
    expect(valueAndPlace(frontMatterOf(merged).title)).toEqual(['Bar', 2]);
    expect(merged.problems.map(words)).toEqual([`\`status\` ${REBASE}`]);
  });

  test('the branch is not blamed for what the base has mended', () => {
    expect(merge(broken, documentText(), broken)).toMatchObject({ form: 'front-matter', problems: [] });
  });

  test('nor where it edits only the text below', () => {
    const broken = documentText({ title: 'VEP: x' });
    const edited = `${broken}\nMore.\n`;
    expect(merge(broken, documentText(), edited)).toMatchObject({ form: 'front-matter', problems: [] });
  });

  test('what the base broke meanwhile is the base’s, as the merge would leave it', () => {
    const edited = `${documentText()}\nMore.\n`;
    expect(merge(documentText(), documentText({ title: 'VEP: x' }), edited).form).toBe('unreadable');
    expect(merge(documentText(), '# VEP #123: Foo\n', edited).form).toBe('legacy');
  });

  test('a symlink', () => {
    const sides = { path: PATH, root: ROOT, mergeBase: null, tip: source(documentText()) };
    expect(mergeVeps({ ...sides, head: { kind: 'symlink' } }).form).toBe('unreadable');
    expect(mergeVeps({ ...sides, tip: { kind: 'symlink' }, head: source(documentText()) }).body.sections).toHaveLength(
      1,
    );
  });
});

describe('the body', () => {
  const headingOf = (vep: Vep) => vep.body.sections.map(({ heading }) => heading);

  test('is the base’s where the branch did not change it', () => {
    const merged = merge(documentText({}, '# A\n'), documentText({}, '# B\n'), documentText({ title: 'Bar' }, '# A\n'));
    expect(headingOf(merged)).toEqual(['B']);
  });

  test('is the branch’s where it did', () => {
    const merged = merge(documentText({}, '# A\n'), documentText({}, '# B\n'), documentText({}, '# C\n'));
    expect(headingOf(merged)).toEqual(['C']);
  });
});
