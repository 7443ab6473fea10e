import { describe, expect, test } from '@jest/globals';
import { parseBaseVep } from '../../../src/parse/document/base-vep.ts';
import { documentText } from '../../vep-document.ts';
import { PATH, parseText, ROOT } from '../document-text.ts';

const BODY = '# VEP #123: Foo\n\nstatus: implemented\n';

function earlier(text: string) {
  return parseBaseVep(PATH, { kind: 'text', text }, ROOT);
}

describe('what was merged stands, however it was written (governance §1)', () => {
  test.each<[string, string]>([
    ['in capitals', documentText({ status: 'Rejected' })],
    ['between blanks', documentText({ status: '" rejected "' })],
    ['beside a colon without quotes', documentText({ status: 'rejected', title: 'VEP: x' })],
    ['above a colon without quotes', documentText({ status: 'rejected', replaces: 'a: b' })],
    ['beside handles without quotes', documentText({ status: 'rejected', authors: '\n- @alice' })],
    ['written twice', documentText({ status: 'rejected', stage: 'alpha\nstatus: provisional' })],
    ['in a front matter that is not closed', documentText({ status: 'rejected' }, BODY).replace('\n---\n', '\n')],
    ['below a comment in one', `---\ntitle: x\n# One of seven\n# statuses\nstatus: rejected\n\n${BODY}`],
    ['with an indent', documentText({ status: 'rejected' }).replace('status:', '  status:')],
    ['below an indent that all fields have', `---\n  title: VEP: x\n  status: rejected\n---\n${BODY}`],
    ['with quotes around the key', `---\n"title": VEP: x\n"status": rejected\n---\n${BODY}`],
    ['in a broken mapping in braces', `---\n{title: VEP: x, status: rejected}\n---\n${BODY}`],
    ['without a blank before it', documentText({ status: null, stage: 'alpha\nstatus:rejected' })],
    ['below a blank line', `\n${documentText({ status: 'rejected' })}`],
  ])('a status %s', (_, text) => {
    const { frontMatter, form, problems } = earlier(text);
    const strict = parseText(text);
    expect(frontMatter?.status?.value).toBe('rejected');
    expect(form).toBe(strict.form);
    expect(problems).toEqual(expect.arrayContaining([...strict.problems]));
  });

  test('a stage in capitals, and a release', () => {
    const { frontMatter } = earlier(documentText({ stage: 'Alpha', milestone: '{alpha: "V1.11"}' }));
    expect(frontMatter?.stage?.value).toBe('alpha');
    expect(frontMatter?.milestone.alpha?.value).toEqual({ kind: 'malformed', release: 'v1.11' });
  });

  test('a field that itself is broken is not set', () => {
    const { frontMatter } = earlier(documentText({ status: '[rejected', milestone: '{alpha: "v1.11"}' }));
    expect(frontMatter).toMatchObject({ status: null, stage: { value: 'alpha' } });
  });

  test('what a stage holds is no field', () => {
    const text = documentText({ title: 'VEP: x', milestone: '\n  alpha: "v1.11"\n  beta: "v1.12"' });
    expect(earlier(text).frontMatter?.milestone).toMatchObject({
      alpha: { value: { release: 'v1.11' } },
      beta: { value: { release: 'v1.12' } },
    });
  });

  test('a misspelling is no name', () => {
    expect(earlier(documentText({ status: 'rejcted' })).frontMatter?.status).toBeNull();
  });

  test.each<[string, string]>([
    ['a legacy document', BODY],
    ['a stray ---', `---\n${BODY}`],
    ['a heading below a stray ---', `---\n# VEP\n\nstatus: implemented\n`],
    ['a list', `---\n- status\n---\n${BODY}`],
    ['fields of another kind', `---\nlayout: [\n---\n${BODY}`],
  ])('%s has no fields', (_, text) => {
    expect(earlier(text)).toEqual(parseText(text));
  });

  test('nor has what is no text', () => {
    expect(parseBaseVep(PATH, { kind: 'symlink' }, ROOT).frontMatter).toBeNull();
  });
});
