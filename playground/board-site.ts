import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSampleCommits, readSampleSchedules, type SampleCommit } from './board-documents.ts';

const COMMAND_LINE = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

/** The day that the sample is of; another one shows the releases in other phases. */
const TODAY = '2026-10-05';

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** A history as `git fast-import` reads it: one process for all commits. */
function importStream(commits: readonly SampleCommit[]): string {
  return commits
    .map(({ date, subject, files }) => {
      const seconds = Date.parse(`${date}T09:00:00Z`) / 1000;
      const entries = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
      return `commit refs/heads/main\ncommitter Example <example@example.org> ${seconds} +0000\n${data(subject)}${entries.join('')}\n`;
    })
    .join('');
}

/** Makes the sample's repository in an empty folder, and its calendar beside it. */
async function writeSample(folder: string): Promise<{ readonly repository: string; readonly calendar: string }> {
  const repository = join(folder, 'enhancements');
  const calendar = join(folder, 'sig-release');
  await mkdir(repository);
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', args, { cwd: repository, input, stdio: ['pipe', 'ignore', 'inherit'] });
  git(['init', '--quiet', '--initial-branch=main']);
  git(['remote', 'add', 'origin', 'https://github.com/example/enhancements']);
  git(['fast-import', '--quiet'], importStream(await readSampleCommits()));
  for (const [path, text] of Object.entries(await readSampleSchedules())) {
    await mkdir(dirname(join(calendar, path)), { recursive: true });
    await writeFile(join(calendar, path), text);
  }
  return { repository, calendar };
}

/** Writes the board of a sample with about 40 proposals over five releases; returns what the command said. */
export async function writeSampleBoard(out: string, today = TODAY): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vep-board-'));
  try {
    const { repository, calendar } = await writeSample(folder);
    const args = [COMMAND_LINE, 'board', '--out', out, '--calendar', calendar, '--today', today];
    return execFileSync(process.execPath, args, {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
