import { expect, test } from '@jest/globals';
import { affectedSamples, documentToEdit } from '../../playground/edited-sample.ts';

const SAMPLES = [
  { about: { name: 'a', files: 'a' } },
  { about: { name: 'b', files: 'b' } },
  { about: { name: 'b-granted', files: 'b' } },
];

test.each([
  ['a pull request', 'pull-requests/a/files/veps/x/vep.md', ['a']],
  ['one that another shows as well', 'pull-requests/b/about.yaml', ['b', 'b-granted']],
  ['one of Windows', 'pull-requests\\a\\about.yaml', ['a']],
  ['the base branch', 'enhancements/OWNERS', ['a', 'b', 'b-granted']],
  ['something that the watcher does not name', null, ['a', 'b', 'b-granted']],
  ['what is no sample', 'pull-requests/c/about.yaml', []],
])('an edit of %s', (_what, path, names) => {
  expect(affectedSamples(SAMPLES, path).map(({ about }) => about.name)).toEqual(names);
});

test('the file to edit is the document', () => {
  expect(documentToEdit({ files: 'a' }, ['veps/x/notes.md', 'veps/x/vep.md'])).toMatch(
    /playground\/sample\/pull-requests\/a\/files\/veps\/x\/vep\.md$/,
  );
});
