import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CALENDAR, vepPath, vepText } from '../cli/vep-texts.ts';
import { readProjectFile } from '../contract/project-files.ts';
import { GIT_ENVIRONMENT, scratchFolder, scratchRepository, useRepository } from '../git/scratch-repository.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = scratchFolder();
const files = join(folder, 'out/files');
const { version, name } = JSON.parse(readProjectFile('package.json'));
let said = '';

/** Nothing of this machine's environment but the path; npm keeps everything in the scratch folder, and asks nobody. */
const environment = {
  PATH: process.env.PATH,
  HOME: folder,
  npm_config_cache: join(folder, 'npm'),
  npm_config_offline: 'true',
  ...GIT_ENVIRONMENT,
};

function run(program: string, args: readonly string[], directory: string): string {
  return execFileSync(program, args, { cwd: directory, env: environment, encoding: 'utf8', stdio: 'pipe' });
}

beforeAll(() => {
  said = run(
    process.execPath,
    ['--import', 'tsx', 'scripts/release/start.ts', '--dry-run', '--out', join(folder, 'out')],
    ROOT,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the dry run makes every file of a release, and says what would stop one', () => {
  expect(readdirSync(files).sort()).toEqual([
    'SHA256SUMS',
    'action.tar.gz',
    'adoption-kit.tar.gz',
    'licenses.txt',
    'sbom.cdx.json',
    'vep-governance.tgz',
  ]);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['files', 'notes.md']);
  expect(said).toContain(`Version ${version}, in `);
});

test('without --dry-run what stops a release stops it', () => {
  const stopped = () =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release/start.ts', '--out', join(folder, 'none')], {
      cwd: ROOT,
      env: { ...environment, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v0.0.1' },
      stdio: 'pipe',
    });
  expect(stopped).toThrow();
  expect(readdirSync(folder)).not.toContain('none');
});

describe('the page on verifying', () => {
  const page = readProjectFile('SECURITY.md').split('## Verifying a release')[1]?.split('\n## ')[0] ?? '';
  const [compare = '', rebuild = ''] = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .map((match) => match[1] ?? '')
    .slice(1);

  test('has commands that hold for the files, against a checkout of the tag', () => {
    const origin = join(folder, 'origin.git');
    mkdirSync(origin);
    run('git', ['init', '--quiet', '--bare'], origin);
    run('git', ['fetch', '--quiet', '--depth', '1', `file://${ROOT}`, 'HEAD:refs/tags/v1.0.0'], origin);
    const here = compare.replace('https://github.com/OWNER/vep-governance', `file://${origin}`);
    expect(compare).toContain('sha256sum --check SHA256SUMS');
    expect(run('bash', ['-euo', 'pipefail', '-c', here], files)).toContain('vep-governance.tgz: OK');
    for (const made of ['action', 'checkout', 'package']) {
      rmSync(join(files, made), { recursive: true });
    }
  });

  test('rebuilds by commands that there are', () => {
    const scripts = [...rebuild.matchAll(/npm run ([\w-]+)/g)].map((match) => match[1] ?? '');
    expect(scripts).toEqual(['check-dist']);
    expect(JSON.parse(readProjectFile('package.json')).scripts).toHaveProperty(scripts);
  });
});

describe('the packed command line', () => {
  const prefix = join(folder, 'installed');
  const program = join(prefix, 'bin/vep-governance');

  beforeAll(() => {
    run('npm', ['install', '--global', '--prefix', prefix, join(files, 'vep-governance.tgz')], folder);
  });

  test('installs without the network, for it needs no other package', () => {
    expect(readdirSync(join(prefix, 'lib/node_modules'))).toEqual([name]);
    const home = join(prefix, 'lib/node_modules', name);
    expect(readdirSync(home).sort()).toEqual(['LICENSE', 'dist', 'package.json', 'schema']);
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    expect(Object.keys(manifest).filter((key) => /dependencies|scripts|private/i.test(key))).toEqual([]);
    expect(manifest).toMatchObject({ name, version, license: 'Apache-2.0' });
  });

  test('runs', () => {
    expect(run(program, ['--version'], folder)).toBe(`${version}\n`);
    const repository = scratchRepository();
    const calendar = useRepository(scratchFolder());
    for (const [path, text] of Object.entries(CALENDAR)) {
      calendar.write(path, text);
    }
    repository.commit({ [vepPath(1)]: vepText() });
    repository.write(vepPath(1), vepText({ milestone: '{alpha: 1.11}' }));
    const args = ['check', '--calendar', calendar.directory, '--today', '2026-12-01'];
    const checked = spawnSync(program, args, { cwd: repository.directory, env: environment, encoding: 'utf8' });
    expect(checked).toMatchObject({ status: 1, stdout: expect.stringContaining(`${vepPath(1)}:13:20: error: `) });
    repository.remove();
    calendar.remove();
  });
});

test('the bill of materials lists what the bundles ship, and nothing of development', () => {
  const sbom = JSON.parse(readFileSync(join(files, 'sbom.cdx.json'), 'utf8'));
  expect(sbom).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name, version, type: 'application' } },
  });
  const names: readonly string[] = sbom.components.map((component: { readonly name: string }) => component.name);
  const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json'));
  expect(Object.keys(dependencies).filter((dependency) => !names.includes(dependency))).toEqual([]);
  expect(Object.keys(devDependencies).filter((dependency) => names.includes(dependency))).toEqual([]);
});

test('the licenses are those of every bundle', () => {
  const headings = readFileSync(join(files, 'licenses.txt'), 'utf8').match(/^==== .*$/gm);
  expect(headings).toEqual(expect.arrayContaining(['==== dist/licenses.txt', '==== dist/cli/licenses.txt']));
});
