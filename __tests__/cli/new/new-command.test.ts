import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../../git/scratch-repository.ts';
import { type RecordedRun, recordRun } from '../recorded-run.ts';
import { CALENDAR, vepPath, vepText } from '../vep-texts.ts';

let repository: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
  repository.commit({ [vepPath(1)]: vepText() });
});

afterEach(() => repository.remove());

const PATH = 'veps/sig-network/7-foo/vep.md';

interface Options {
  readonly number?: string;
  readonly title?: string;
  readonly sig?: string;
  readonly folder?: string;
  readonly more?: readonly string[];
}

function begin({ number = '7', title = 'Foo', sig = 'sig-network', folder = '', more = [] }: Options = {}) {
  const args = ['new', '--number', number, '--title', title, '--sig', sig, '--calendar', '.', ...more];
  return recordRun(args, { directory: join(repository.directory, folder) });
}

const refusal = (words: string): RecordedRun => ({ exitCode: 2, output: '', errors: `error: ${words}\n` });

describe('what stands already stays', () => {
  test('a file that git ignores', async () => {
    repository.write('.gitignore', 'veps/sig-network/\n');
    repository.write(PATH, 'mine');
    expect(await begin()).toEqual(
      refusal(`\`${PATH}\` already exists. Remove it, or choose another name with \`--name\`.`),
    );
    expect(readFileSync(join(repository.directory, PATH), 'utf8')).toBe('mine');
  });

  test('whatever a link leads to', async () => {
    const elsewhere = useRepository(scratchFolder());
    mkdirSync(join(repository.directory, 'veps'), { recursive: true });
    symlinkSync(elsewhere.directory, join(repository.directory, 'veps/sig-network'));
    expect(await begin()).toEqual(
      refusal(
        `\`${PATH}\` is somewhere else: a folder in its path is a symbolic link that leads out of \`${repository.directory}\`. Replace the link with a folder.`,
      ),
    );
    expect(existsSync(join(elsewhere.directory, '7-foo'))).toBe(false);
    elsewhere.remove();
  });

  test.each([
    ['of an older layout', 'veps/sig-compute/14-old.md', '# Old\n'],
    ['in the front matter only', 'veps/sig-compute/30-x/vep.md', vepText({ 'vep-number': '14' })],
    ['of an older layout with a word before it', 'veps/sig-compute/vep-14.md', '# Old\n'],
    ['of a folder with a word before it', 'veps/sig-compute/vep_14/vep.md', '# Old\n'],
    ['of a folder', 'veps/sig-compute/014-x/vep.md', vepText({ 'vep-number': '15' })],
  ])('a number %s', async (_what, path, text) => {
    repository.write(path, text);
    expect(await begin({ number: '14' })).toEqual(refusal(`The number 14 is taken by \`${path}\`.`));
  });
});

test('a number in the name of what is no document is free', async () => {
  repository.write('veps/sig-compute/14-roadmap.png', '');
  expect((await begin({ number: '14' })).exitCode).toBe(0);
});

test('a SIG that is not known is refused unless it is meant', async () => {
  expect(await begin({ sig: 'sig-compte' })).toEqual(
    refusal('`sig-compte` is not a known SIG. Did you mean `sig-compute`? To start a new one, add `--new-sig`.'),
  );
  const far = await begin({ sig: 'sig-zzzzz', number: '8', more: ['--meta'] });
  expect(far.errors).toContain('The known SIGs are sig-compute, ');
  expect(await begin({ sig: 'sig-zzzzz', number: '8', more: ['--new-sig'] })).toMatchObject({ exitCode: 0 });
});

describe('what the command line does not say', () => {
  const answer = (...answers: readonly string[]) => {
    const asked: string[] = [];
    const left = [...answers];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(left.shift() ?? '');
    };
    return { asked, ask };
  };

  test('is named at once where nobody can be asked', async () => {
    const { directory } = repository;
    expect(await recordRun(['new'], { directory })).toEqual(
      refusal(
        'A proposal needs `--number <number>`, `--title <title>`, `--sig <name>`. Run the command in a terminal to be asked for it.',
      ),
    );
    expect((await recordRun(['new', '--title', 'Foo', '--sig', 'sig-network'], { directory })).errors).toContain(
      'A proposal needs `--number <number>`. ',
    );
  });

  test('is asked for, until the answer is one', async () => {
    const { asked, ask } = answer('x', ' #7 ', 'Foo', 'sig-network');
    const run = await recordRun(['new', '--calendar', '.'], { directory: repository.directory, ask });
    expect(run).toMatchObject({ exitCode: 0, output: `${PATH}\n` });
    expect(run.errors).toContain('It must be the number of the tracking issue, such as 307.\n');
    expect(asked.map((question) => question.split(/[ ,:]/)[0])).toEqual(['Number', 'Number', 'Title', 'Owning']);
    expect(asked.at(-1)).toBe('Owning SIG (sig-compute, sig-network, sig-storage): ');
  });

  test('is not asked for where it is there', async () => {
    const { asked, ask } = answer('Foo');
    const args = ['new', '--number', '7', '--sig', 'sig-network', '--calendar', '.'];
    expect(await recordRun(args, { directory: repository.directory, ask })).toMatchObject({ exitCode: 0 });
    expect(asked).toHaveLength(1);
  });
});

test('whom to ask and which releases are open is said, and never written', async () => {
  repository.write('OWNERS', 'approvers: [root-lead]\nreviewers: [root-eye]\n');
  repository.write('veps/sig-network/OWNERS', 'reviewers: [net-eyes]\n');
  repository.write('OWNERS_ALIASES', 'aliases: {net-eyes: [dana, eli]}\n');
  const calendar = useRepository(scratchFolder());
  for (const [path, text] of Object.entries(CALENDAR)) {
    calendar.write(path, text);
  }
  const { errors } = await begin({ more: ['--calendar', calendar.directory] });
  expect(errors).toContain('note: Reviewers to ask: `dana`, `eli`.\n');
  expect(errors).toContain('note: Approvers to ask: `root-lead`.\n');
  expect(errors).toContain('note: Releases that are still open: `v1.11`.\n');
  expect(readFileSync(join(repository.directory, PATH), 'utf8')).not.toMatch(/dana|root-lead|v1\.11/);
  calendar.remove();
});

describe('which releases are open', () => {
  test('comes from the calendar of the settings', async () => {
    const { directory } = useRepository(scratchFolder());
    const rewrite = `url.${directory}.insteadOf`;
    const calendar = useRepository(directory);
    calendar.git('init', '-q', '-b', 'main');
    calendar.commit(CALENDAR);
    const environment = {
      XDG_CACHE_HOME: directory,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: rewrite,
      GIT_CONFIG_VALUE_0: 'https://github.com/kubevirt/sig-release',
    };
    const args = ['new', '--number', '7', '--title', 'Foo', '--sig', 'sig-network'];
    const { errors } = await recordRun(args, { directory: repository.directory, environment });
    expect(errors).toContain('note: Releases that are still open: `v1.11`.\n');
    calendar.remove();
  });

  test('is not known where the calendar cannot be read, and the document is there', async () => {
    const run = await begin({ more: ['--calendar', 'file:///nowhere.git'] });
    expect(run).toMatchObject({ exitCode: 0, output: `${PATH}\n` });
    expect(run.errors).toContain(
      'note: Which releases are still open is not known. The freeze calendar `file:///nowhere.git` could not be read (',
    );
  });
});

test('from a folder inside, the path is one that works there', async () => {
  expect(await begin({ folder: 'veps/sig-compute' })).toMatchObject({
    output: '../sig-network/7-foo/vep.md\n',
    errors: 'Fill in what says TBD and the sections, then run "vep-governance check ../sig-network/7-foo/vep.md".\n',
  });
});

test('a template that is broken is not made worse', async () => {
  repository.commit({ 'veps/NNNN-vep-template/vep.md': '---\ntitle: a: b\n---\n' });
  expect(await begin()).toEqual(
    refusal(
      'The front matter of the template `veps/NNNN-vep-template/vep.md` cannot be read and filled in. Correct it first.',
    ),
  );
});

test('a title without the number that the heading has', async () => {
  const { output } = await begin({ title: 'VEP #25: Foo' });
  expect(output).toBe(`${PATH}\n`);
  expect(readFileSync(join(repository.directory, PATH), 'utf8')).toContain('\n# VEP #7: Foo\n');
});

test.each([
  [{ title: 'TBD' }, 'It must say what the proposal is about.'],
  [{ title: 'VEP #25:' }, 'It must be one line of text.'],
  [{ more: ['--author', '@TBD'] }, 'It must be a GitHub handle, such as @alice.'],
])('a placeholder is refused: %j', async (options, words) => {
  expect(await begin(options)).toMatchObject({ exitCode: 2, errors: expect.stringContaining(words) });
});
