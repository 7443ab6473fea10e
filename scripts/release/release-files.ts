import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeKit } from '../adopt/write-kit.ts';
import { type ProjectManifest, packageManifest } from './package-manifest.ts';
import { repositoryName } from './product.ts';

/** What GitHub's runner needs of the repository to run the action. */
const ACTION = ['action.yml', 'board', 'dist', 'LICENSE'];

/** Beside the generated package.json, what the packed command line holds. */
const COMMAND_LINE = ['dist/cli', 'schema', 'LICENSE'];

/** Where the parts of a release are put together. */
export interface ReleaseFolders {
  /** What is committed, and nothing else. */
  readonly source: string;
  /** For what is made on the way. */
  readonly work: string;
  /** The files to attach. */
  readonly files: string;
}

function archive(file: string, folder: string, name: string): void {
  execFileSync('tar', ['-czf', file, '-C', folder, name]);
}

function packAction({ source, work, files }: ReleaseFolders): void {
  for (const path of ACTION.filter((path) => existsSync(join(source, path)))) {
    cpSync(join(source, path), join(work, 'action', path), { recursive: true });
  }
  archive(join(files, 'action.tar.gz'), work, 'action');
}

function packCommandLine({ source, work, files }: ReleaseFolders, project: ProjectManifest): void {
  const folder = join(work, 'command-line');
  for (const path of COMMAND_LINE) {
    cpSync(join(source, path), join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageManifest(project), null, 2)}\n`);
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', files], { cwd: folder });
  // A name without the version, so that the address of the latest one never changes.
  renameSync(join(files, `${project.name}-${project.version}.tgz`), join(files, 'vep-governance.tgz'));
}

function packKit({ work, files }: ReleaseFolders, project: ProjectManifest): void {
  const [owner = ''] = repositoryName(project).split('/');
  writeKit(owner, join(work, 'adoption-kit'));
  archive(join(files, 'adoption-kit.tar.gz'), work, 'adoption-kit');
}

/** Of the repository's lock file, for the bundles are made of its packages. npm puts the folder's name in place of the package's. */
function writeSbom({ source, files }: ReleaseFolders, { name }: ProjectManifest): void {
  const options = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--omit', 'dev', '--package-lock-only'];
  const sbom = JSON.parse(
    execFileSync('npm', ['sbom', '--workspaces=false', ...options], { cwd: source, encoding: 'utf8' }),
  );
  sbom.metadata.component.name = name;
  writeFileSync(join(files, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
}

function writeLicenses({ source, files }: ReleaseFolders): void {
  const folders = ['', 'board/', 'cli/'].map((folder) => `dist/${folder}`);
  const lists = folders.map((folder) => `${folder}licenses.txt`).filter((path) => existsSync(join(source, path)));
  const texts = lists.map((path) => `==== ${path}\n\n${readFileSync(join(source, path), 'utf8')}`);
  writeFileSync(join(files, 'licenses.txt'), texts.join('\n'));
}

/** In the form that `sha256sum --check` reads. */
function writeChecksums({ files }: ReleaseFolders): void {
  const lines = readdirSync(files).map((name) => {
    const sum = createHash('sha256').update(readFileSync(join(files, name)));
    return `${sum.digest('hex')}  ${name}\n`;
  });
  writeFileSync(join(files, 'SHA256SUMS'), lines.sort().join(''));
}

/** Makes every file of a release from what is committed. */
export function writeReleaseFiles(folders: ReleaseFolders, project: ProjectManifest): readonly string[] {
  rmSync(folders.files, { recursive: true, force: true });
  mkdirSync(folders.files, { recursive: true });
  packAction(folders);
  packCommandLine(folders, project);
  packKit(folders, project);
  writeSbom(folders, project);
  writeLicenses(folders);
  writeChecksums(folders);
  return readdirSync(folders.files).sort();
}
