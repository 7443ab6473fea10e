import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { releaseNotes } from './changelog.ts';
import type { ProjectManifest } from './package-manifest.ts';
import { repositoryName } from './product.ts';
import { writeReleaseFiles } from './release-files.ts';
import { releaseTroubles } from './release-troubles.ts';

// npm run release [-- --dry-run] [--out <dir>]: everything that a release attaches. With --dry-run troubles are only named.

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, out: { type: 'string' } } });
const out = resolve(values.out ?? 'out/release');
const project: ProjectManifest = JSON.parse(readFileSync('package.json', 'utf8'));
const troubles = releaseTroubles(project, process.env);
for (const trouble of troubles) {
  console.log(`${values['dry-run'] ? 'A release would stop here' : 'No release'}: ${trouble}`);
}
if (troubles.length > 0 && !values['dry-run']) {
  process.exitCode = 1;
} else {
  const work = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const source = join(work, 'source');
    mkdirSync(source);
    // By way of a file: a pipe would need a shell.
    execFileSync('git', ['archive', '--output', join(work, 'source.tar'), 'HEAD']);
    execFileSync('tar', ['-xf', join(work, 'source.tar'), '-C', source]);
    const files = writeReleaseFiles({ source, work, files: join(out, 'files') }, project);
    const notes = releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), project.version) ?? '';
    const home = `https://github.com/${repositoryName(project)}/blob/v${project.version}/`;
    writeFileSync(join(out, 'notes.md'), notes.replaceAll(/\]\((?!https?:)/g, `](${home}`));
    console.log([`Version ${project.version}, in ${out}:`, ...files.map((file) => `  files/${file}`)].join('\n'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
