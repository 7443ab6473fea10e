import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeCommit } from 'embedded-github/git/object-store.ts';
import { type EmbeddedGitHub, startEmbeddedGitHub } from 'embedded-github/server.ts';
import { addComment } from 'embedded-github/world/issue.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { createRepository, forkRepository, type Repository } from 'embedded-github/world/repository.ts';
import { addReview } from 'embedded-github/world/review.ts';
import { createWorld, type World } from 'embedded-github/world/world.ts';
import { CALENDAR, vepPath } from '../cli/vep-texts.ts';
import { gitIn, type ScratchRepository, scratchFolder, scratchRepository } from '../git/scratch-repository.ts';
import { runCommandLine } from './cli-run.ts';

let calendar: ScratchRepository;
let repository: ScratchRepository;

beforeEach(() => {
  calendar = scratchRepository();
  calendar.commit(CALENDAR);
  repository = scratchRepository();
});

afterEach(() => {
  calendar.remove();
  repository.remove();
});

const legacy = (number: number) => `# VEP #${number}: Old\n\nFeature gate: OldGate\n`;
const read = (number: number, directory = repository.directory) =>
  readFileSync(join(directory, vepPath(number)), 'utf8');
const authorsOf = (number: number, directory?: string) =>
  [...read(number, directory).matchAll(/^ {2}- "(@.*)"$/gm)].map(([, handle]) => handle);

function migrateIn(directory: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const day = ['--today', '2026-12-01', '--calendar', calendar.directory];
  return runCommandLine(directory, ['migrate', 'veps', ...day, ...args], environment);
}

const migrate = (environment?: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  migrateIn(repository.directory, args, environment);

describe('with a token', () => {
  let world: World;
  let remote: Repository;
  let github: EmbeddedGitHub;

  /** Pushes the newest commit of the checkout to GitHub, as it is. */
  function push(): void {
    const [person = '', email = ''] = repository.git('log', '-1', '--format=%an%n%ae').split('\n');
    const date = new Date(repository.git('log', '-1', '--format=%aI').trim());
    const raw = repository.git('cat-file', 'commit', 'HEAD');
    const { id } = writeCommit(remote.store, {
      tree: repository.git('rev-parse', 'HEAD^{tree}').trim(),
      parents: repository.git('log', '-1', '--format=%P').trim().split(' ').filter(Boolean),
      author: { name: person, email, date },
      committer: { name: 'Example', email: 'example@example.org', date },
      message: raw.slice(raw.indexOf('\n\n') + 2),
    });
    expect(id).toBe(repository.git('rev-parse', 'HEAD').trim());
  }

  function propose(number: number, author: string, message: string): void {
    repository.commit({ [vepPath(number)]: `${legacy(number)}${message}\n` }, { author, message });
    push();
  }

  const environment = (name = 'example/enhancements') => ({
    GITHUB_TOKEN: 'test-token',
    GITHUB_REPOSITORY: name,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
  });

  beforeEach(async () => {
    world = createWorld({ now: '2026-12-01T09:00:00Z' });
    remote = createRepository(world, 'example/enhancements', { files: { 'README.md': 'About' } });
    world.addresses.set('alice@example.org', 'alice-gh').set('bob@example.org', 'bob-gh');
    const pulls = ['alice-gh', 'carol-gh', 'alice-gh'].map((author) =>
      openPullRequest(remote, { title: 'Propose', author, files: { 'x.md': author } }),
    );
    const [first, , third] = pulls;
    if (first !== undefined && third !== undefined) {
      addComment(first, 'Fine.\n/approve', { by: 'erin' });
      addComment(first, '/approve', { by: 'alice-gh' });
      addReview(first, { body: 'Why?' }, { by: 'frank' });
      addReview(first, { body: 'Generated' }, { by: 'helper[bot]' });
      addComment(third, '/lgtm\n/approve', { by: 'erin' });
    }
    propose(5, 'Alice A <alice@example.org>', 'Propose (#1)\n\nCo-authored-by: Bob <bob@example.org>');
    propose(6, 'Carol C <carol@example.org>', 'Propose (#2)');
    propose(5, 'Alice A <alice@example.org>', 'Go on (#3)');
    propose(7, 'Dave D <dave@example.org>', 'Propose without a number');
    github = await startEmbeddedGitHub(world, {});
  });

  afterEach(async () => {
    await github.close();
  });

  test.each(['example/enhancements', 'alice/enhancements'])(
    'GitHub tells handles and whom to ask: %s',
    async (name) => {
      forkRepository(remote, 'alice');
      const { stdout, stderr } = await migrate(environment(name));
      expect({ stderr, problems: github.problems }).toEqual({ stderr: '', problems: [] });
      expect([5, 6, 7].map((number) => authorsOf(number))).toEqual([['@alice-gh', '@bob-gh'], ['@carol-gh'], []]);
      expect(stdout).toContain('found author of the first commit: `@alice-gh`, by GitHub\n');
      expect(stdout).toContain('found author of the first commit: `@carol-gh`, by the author of pull request 2\n');
      expect(stdout).toContain('fill in by hand: authors. The first commit is by `Dave D <dave@example.org>`');
      expect(stdout).toContain('  people to ask: `@erin` approved, `@frank` reviewed its pull requests\n');
      expect(read(5)).not.toMatch(/erin|frank/);
      expect(github.requests.length).toBeLessThanOrEqual(2);
    },
  );

  test('`GH_TOKEN` is a token, too', async () => {
    const { GITHUB_TOKEN: token, ...others } = environment();
    await migrate({ ...others, GH_TOKEN: token });
    expect(authorsOf(6)).toEqual(['@carol-gh']);
  });

  test('the author map has the last word', async () => {
    repository.write('authors', 'carol@example.org = @carol\n');
    await migrate(environment(), '--author-map', 'authors');
    expect(authorsOf(6)).toEqual(['@carol']);
  });

  test('where GitHub gives no answer the rest goes on', async () => {
    const { exitCode, stderr } = await migrate({ ...environment(), GITHUB_TOKEN: 'wrong' });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^note: GitHub was not asked about people: /);
    expect(read(5)).toMatch(/^---\ntitle: Old\n/);
    expect(authorsOf(5)).toEqual([]);
  });

  test('a checkout that is no clone of GitHub’s is said', async () => {
    const { GITHUB_REPOSITORY: _name, ...others } = environment();
    const { stderr } = await migrate(others);
    expect(stderr).toBe('note: GitHub was not asked about people: no remote names a repository on GitHub.\n');
    expect(github.requests).toEqual([]);
  });
});

describe('without a token', () => {
  test('other commits and .mailmap tell handles', async () => {
    repository.commit({ [vepPath(5)]: legacy(5) }, { author: 'Alice A <alice@example.org>' });
    repository.commit({ [vepPath(6)]: legacy(6) }, { author: 'Bob B <bob@example.org>' });
    repository.commit({ 'README.md': 'x' }, { author: 'Alice A <1+alice@users.noreply.github.com>' });
    repository.commit({ '.mailmap': 'Bob B <2+bobby@users.noreply.github.com> <bob@example.org>\n' });
    const { stdout } = await migrate();
    expect([5, 6].map((number) => authorsOf(number))).toEqual([['@alice'], ['@bobby']]);
    expect(stdout).toContain('`@alice`, by another commit of the same name');
    expect(stdout).not.toContain('people to ask');
  });

  test('the map is written to be filled in, and nothing else is', async () => {
    repository.commit({ [vepPath(5)]: legacy(5) }, { author: 'Alice A <alice@example.org>' });
    repository.commit({ [vepPath(6)]: legacy(6) }, { author: 'Bob B <2+bob@users.noreply.github.com>' });
    const written = await migrate({}, '--write-author-map', 'authors');
    expect(written).toMatchObject({ exitCode: 0, stderr: '' });
    expect(written.stdout).toBe(
      'Wrote 2 authors to authors: 1 with a handle, 1 to fill in. No document was changed.\nNext: vep-governance migrate <paths> --author-map authors\n',
    );
    expect(repository.git('status', '--porcelain')).toBe('?? authors\n');
    const file = join(repository.directory, 'authors');
    const map = readFileSync(file, 'utf8');
    expect(map).toContain('\nAlice A <alice@example.org> =\nBob B <2+bob@users.noreply.github.com> = @bob\n');
    expect(await migrate({}, '--write-author-map', 'authors')).toMatchObject({
      exitCode: 2,
      stderr: 'error: The file `authors` exists. Name another one; it may have been filled in.\n',
    });
    expect(readFileSync(file, 'utf8')).toBe(map);
    repository.write('authors', map.replace('example.org> =', 'example.org> = @alice'));
    await migrate({}, '--author-map', 'authors');
    expect([5, 6].map((number) => authorsOf(number))).toEqual([['@alice'], ['@bob']]);
  });
});

describe('git objects that are missing do not end it', () => {
  let clone: string;

  /** A partial clone whose remote is gone. */
  function cloneWithout(filter: string): void {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    clone = scratchFolder();
    gitIn(clone, ['clone', '-q', `--filter=${filter}`, `file://${repository.directory}`, '.']);
    gitIn(clone, ['config', 'remote.origin.url', 'file:///nowhere/at/all']);
  }

  beforeEach(() => {
    const author = 'Alice <1+alice@users.noreply.github.com>';
    const body = Array.from({ length: 40 }, (_, line) => `Line ${line}`).join('\n');
    repository.commit(
      { 'veps/sig-compute/5-old.md': `${legacy(5)}${body}\n`, [vepPath(6)]: legacy(6), 'a.png': 'x' },
      { author },
    );
    repository.git('mv', 'a.png', 'b.png');
    repository.commit({ 'b.png': 'y' });
    repository.git('mv', 'veps/sig-compute/5-old.md', 'veps/sig-compute/5-foo.md');
    repository.commit({
      'veps/sig-compute/5-foo.md': `${legacy(5)}${body}\nmore\n`,
      [vepPath(6)]: `${legacy(6)}more\n`,
    });
  });

  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  test('blobs: only what may have been renamed is left open', async () => {
    cloneWithout('blob:none');
    const { exitCode, stdout, stderr } = await migrateIn(clone, []);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(authorsOf(6, clone)).toEqual(['@alice']);
    expect(stdout).toContain('creation-date, authors. Git lacks the objects that would tell whether the document was');
  });

  test('trees: all dates and authors are left open, and the reason is said once', async () => {
    cloneWithout('tree:0');
    const { exitCode, stdout, stderr } = await migrateIn(clone, []);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^note: Git could not read the history, which has the creation dates and the authors: .*\n$/,
    );
    expect(stdout).toContain('2 documents migrated');
    expect(authorsOf(6, clone)).toEqual([]);
  });
});
