import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SITE_FILES } from '../../../src/render/board/site.ts';
import {
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../../git/scratch-repository.ts';
import { schemaFaults } from '../../render/board/board-schema.ts';
import { recordRun } from '../recorded-run.ts';
import { CALENDAR, vepPath, vepText } from '../vep-texts.ts';

let repository: ScratchRepository;
let calendar: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
  repository.commit({ [vepPath(1)]: vepText({ milestone: '{alpha: "v1.11"}' }) });
  calendar = useRepository(scratchFolder());
  for (const [path, text] of Object.entries(CALENDAR)) {
    calendar.write(path, text);
  }
});

afterEach(() => {
  repository.remove();
  calendar.remove();
});

function board(out = 'site', more: readonly string[] = []) {
  const args = ['board', '--out', out, '--calendar', calendar.directory, ...more];
  return recordRun(args, { directory: repository.directory });
}

function readSite(file: string): string {
  return readFileSync(join(repository.directory, 'site', file), 'utf8');
}

const refusal = (words: string) => ({ exitCode: 2, output: '', errors: `error: ${words}\n` });

describe('the site', () => {
  test('is five files, and what they say is of the day that is asked for', async () => {
    const { exitCode, output } = await board('site', ['--today', '2026-12-20']);
    expect([exitCode, output]).toEqual([
      0,
      expect.stringMatching(/^site\/index\.html: 1 proposal, \d need attention\. 5 files changed\.\n$/),
    ]);
    expect(readdirSync(join(repository.directory, 'site')).sort()).toEqual(
      ['.vep-governance-site.json', ...SITE_FILES].sort(),
    );
    const json = JSON.parse(readSite('board.json'));
    expect(schemaFaults(readSite('board.json'))).toEqual([]);
    expect([json.today, json.commit]).toEqual(['2026-12-20', repository.git('rev-parse', 'HEAD').trim()]);
    expect(json.veps.map(({ number, title }: Record<string, unknown>) => [number, title])).toEqual([[1, 'Foo']]);
    expect(json.releases.map(({ release, phase }: Record<string, unknown>) => [release, phase])).toEqual([
      ['v1.10', 'released'],
      ['v1.11', 'design'],
    ]);
    expect(readSite('index.html')).toContain('As of');
  });

  test('is not written again where nothing changed', async () => {
    await board();
    expect((await board()).output).toContain('0 files changed.');
  });

  test('is of a board with the day limits that are asked for', async () => {
    repository.commit({
      [vepPath(1)]: vepText({
        status: 'provisional',
        stage: 'alpha',
        milestone: '{alpha: "v1.11"}',
        reviewers: '[TBD]',
      }),
    });
    const reasons = async (more: readonly string[]) => {
      await board('site', ['--today', '2026-12-10', ...more]);
      const { attention } = JSON.parse(readSite('board.json'));
      return attention.map(({ id }: Record<string, unknown>) => id);
    };
    expect(await reasons([])).toContain('no-people');
    expect(await reasons(['--no-people-days', '20'])).not.toContain('no-people');
  });

  test('of a repository without proposals says so', async () => {
    repository.git('rm', '-q', vepPath(1));
    repository.commit({ 'veps/README.md': 'x' });
    expect((await board()).output).toContain('0 proposals, 0 need attention.');
  });

  test('says that history is unknown in a shallow clone', async () => {
    repository.write('.git/shallow', repository.git('rev-parse', 'HEAD'));
    const { errors } = await board();
    expect(errors).toContain('this clone is shallow');
    expect(JSON.parse(readSite('board.json')).veps[0].history).toBeNull();
  });
});

describe('what is in the folder already stays', () => {
  test('other files', async () => {
    repository.write('site/notes.txt', 'mine');
    expect((await board()).exitCode).toBe(0);
    expect(readSite('notes.txt')).toBe('mine');
  });

  test('a file with a name of ours that we did not write', async () => {
    repository.write('site/index.html', 'mine');
    expect(await board()).toEqual(
      refusal('`site/index.html` was not written by this command. Remove it, or choose another folder with `--out`.'),
    );
    expect(readSite('index.html')).toBe('mine');
    expect(existsSync(join(repository.directory, 'site/board.json'))).toBe(false);
  });

  test('whatever a link leads to', async () => {
    const elsewhere = useRepository(scratchFolder());
    elsewhere.write('target', 'mine');
    await board();
    rmSync(join(repository.directory, 'site/veps.csv'));
    symlinkSync(join(elsewhere.directory, 'target'), join(repository.directory, 'site/veps.csv'));
    expect((await board()).errors).toContain('`site/veps.csv` is no file.');
    expect(readFileSync(join(elsewhere.directory, 'target'), 'utf8')).toBe('mine');
    symlinkSync(elsewhere.directory, join(repository.directory, 'linked'));
    for (const out of ['linked', 'linked/site']) {
      expect(await board(out)).toEqual(
        refusal(`\`${out}\` leads through a symbolic link. Choose another folder with \`--out\`.`),
      );
    }
    mkdirSync(join(repository.directory, 'docs'));
    const args = ['board', '--out', '../linked/site', '--calendar', calendar.directory];
    expect(await recordRun(args, { directory: join(repository.directory, 'docs') })).toEqual(
      refusal('`../linked/site` leads through a symbolic link. Choose another folder with `--out`.'),
    );
    expect(readdirSync(elsewhere.directory)).toEqual(['target']);
    elsewhere.remove();
  });
});

test('a folder that cannot be written to is said in one sentence', async () => {
  writeFileSync(join(repository.directory, 'file'), '');
  expect(await board('file/site')).toEqual(
    refusal('The folder `file/site` cannot be written to (ENOTDIR). Choose another with `--out`.'),
  );
  mkdirSync(join(repository.directory, 'site/index.html'), { recursive: true });
  expect((await board()).errors).toContain('`site/index.html` is no file.');
});

test('a folder without git has no history to show', async () => {
  const folder = useRepository(scratchFolder());
  const { exitCode, errors } = await recordRun(['board', '--out', 'site'], { directory: folder.directory });
  expect([exitCode, errors]).toEqual([2, expect.stringContaining('Run the command in the checkout of the proposals.')]);
  folder.remove();
});
