import { expect, test } from '@jest/globals';
import { releaseTroubles } from '../../scripts/release/release-troubles.ts';
import { readProjectFile } from '../contract/project-files.ts';

const PROJECT = {
  ...JSON.parse(readProjectFile('package.json')),
  version: '99.0.0',
  repository: 'github:some-org/vep-governance',
};
const RUNNER = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v99.0.0', GITHUB_REPOSITORY: 'some-org/vep-governance' };

const NO_SECTION = 'CHANGELOG.md has no section for 99.0.0. Run npm version, as docs/releasing.md says.';

/** What is wrong besides the state of this checkout, which a test does not know. */
function troubles(project: typeof PROJECT, variables: Readonly<Record<string, string>>): readonly string[] {
  return releaseTroubles(project, variables).filter((trouble) => !/^The checkout|^changes\//.test(trouble));
}

test.each<readonly [string, object, Readonly<Record<string, string>>, readonly string[]]>([
  ['no section in the changelog', {}, RUNNER, []],
  [
    'another tag',
    {},
    { ...RUNNER, GITHUB_REF_NAME: 'v98.0.0' },
    ['The tag is v98.0.0, but the version in package.json is 99.0.0.'],
  ],
  ['a branch is no tag', {}, { ...RUNNER, GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }, []],
  [
    'a fork',
    {},
    { ...RUNNER, GITHUB_REPOSITORY: 'mallory/vep-governance' },
    ["package.json's repository is some-org/vep-governance, but this is mallory/vep-governance."],
  ],
  [
    'no owner',
    { repository: 'github:OWNER/vep-governance' },
    {},
    ["package.json's repository still names OWNER. Write the owner, and run npm run product."],
  ],
])('stops a release: %s', (...[, parts, variables, expected]) => {
  expect(troubles({ ...PROJECT, ...parts }, variables)).toEqual([...expected, NO_SECTION]);
});
