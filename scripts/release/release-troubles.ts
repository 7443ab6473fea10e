import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { releaseNotes } from './changelog.ts';
import type { ProjectManifest } from './package-manifest.ts';
import { pendingChanges } from './pending-changes.ts';
import { repositoryName } from './product.ts';

/** The variables that GitHub's runner sets. */
type Variables = Readonly<Record<string, string | undefined>>;

const CHANGELOG = new URL('../../CHANGELOG.md', import.meta.url);

/** Why this checkout must not be released, one sentence each. */
export function releaseTroubles(project: ProjectManifest, variables: Variables): readonly string[] {
  const { version } = project;
  const name = repositoryName(project);
  const tag = variables.GITHUB_REF_TYPE === 'tag' ? variables.GITHUB_REF_NAME : undefined;
  const repository = variables.GITHUB_REPOSITORY ?? name;
  const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  const checks: readonly (readonly [isWrong: boolean, trouble: string])[] = [
    [status !== '', 'The checkout has changes that are not committed. A release is made of what is committed.'],
    [
      name.startsWith('OWNER/'),
      "package.json's repository still names OWNER. Write the owner, and run npm run product.",
    ],
    [repository !== name, `package.json's repository is ${name}, but this is ${repository}.`],
    [tag !== undefined && tag !== `v${version}`, `The tag is ${tag}, but the version in package.json is ${version}.`],
    [pendingChanges().length > 0, 'changes/ holds entries of no release. Run npm version, as docs/releasing.md says.'],
    [
      releaseNotes(readFileSync(CHANGELOG, 'utf8'), version) === null,
      `CHANGELOG.md has no section for ${version}. Run npm version, as docs/releasing.md says.`,
    ],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, trouble]) => trouble);
}
