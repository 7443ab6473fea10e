import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/rules/index.ts';
import { type ScratchRepository, scratchFolder, scratchRepository, useRepository } from '../git/scratch-repository.ts';
import { TRACKED } from '../vep-document.ts';
import { type RecordedRun, recordRun } from './recorded-run.ts';
import { CALENDAR, vepPath, vepText } from './vep-texts.ts';

let calendar: ScratchRepository;
let repository: ScratchRepository;

beforeEach(() => {
  calendar = scratchRepository();
  calendar.commit(CALENDAR);
  repository = scratchRepository();
  repository.commit({ [vepPath(1)]: vepText() }, { author: 'Alice <alice@users.noreply.github.com>' });
});

afterEach(() => {
  calendar.remove();
  repository.remove();
});

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<RecordedRun> {
  return recordRun(args, { directory: repository.directory, environment });
}

const withCalendar = (...args: readonly string[]) => run([...args, '--calendar', calendar.directory]);

describe('check', () => {
  test.each([
    ['json', /^\{\n {2}"version": 1,\n/],
    ['sarif', /"version": "2\.1\.0"/],
    ['github', /^::error title=/],
    ['readable', /:5:9: error: /],
  ])('writes %s', async (format, form) => {
    repository.write(vepPath(1), vepText({ status: 'x' }));
    const { exitCode, output } = await withCalendar('check', '--format', format);
    expect(exitCode).toBe(1);
    expect(output).toMatch(form);
  });

  test('a copy of the calendar says of which day it is', async () => {
    const cache = useRepository(scratchFolder());
    const address = `file://${calendar.directory}`;
    const check = (now: string) =>
      recordRun(['check', '--calendar', address], {
        directory: repository.directory,
        environment: { XDG_CACHE_HOME: cache.directory },
        now: () => new Date(now),
      });
    repository.write(vepPath(1), vepText(TRACKED));
    expect(await check('2026-12-01T12:00:00Z')).toMatchObject({ exitCode: 0 });
    calendar.remove();
    const late = await check('2027-01-06T00:00:00Z');
    expect(late.exitCode).toBe(1);
    expect(late.errors).toMatch(
      /^note: The freeze calendar `file:\/\/.*` could not be reached \(`.*`\); its copy of `2026-12-01` is used\.$/m,
    );
    cache.remove();
  });

  test('a calendar in a repository is shown by its address and path', async () => {
    const cache = useRepository(scratchFolder());
    const address = `file://${calendar.directory}`;
    repository.write(vepPath(1), vepText({ ...TRACKED, milestone: '{alpha: "v1.10"}' }));
    calendar.commit({ 'releases/v1.10/schedule.yaml': 'not a schedule' });
    const { exitCode, output } = await run(['check', '--calendar', address], { XDG_CACHE_HOME: cache.directory });
    expect(exitCode).toBe(2);
    expect(output).toContain(`${address} releases/v1.10/schedule.yaml`);
    cache.remove();
  });

  test('a calendar may have its schedules elsewhere, in a folder and in a repository alike', async () => {
    const cache = useRepository(scratchFolder());
    const files = Object.entries(CALENDAR).map(([path, text]) => [
      path.replace('schedule.yaml', `${path.slice(9, 14)}.yaml`),
      text,
    ]);
    const own = scratchRepository();
    own.commit(Object.fromEntries(files));
    repository.write(vepPath(1), vepText({ ...TRACKED, milestone: '{alpha: "v1.10"}' }));
    for (const place of [own.directory, `file://${own.directory}`]) {
      const args = ['check', '--calendar', place, '--format', 'json'];
      const environment = { XDG_CACHE_HOME: cache.directory };
      const found = await run([...args, '--schedule-path', 'releases/{version}/{version}.yaml'], environment);
      expect(found.exitCode).toBe(1);
      expect(found.output).toContain('"code": "freeze/late"');
      expect(await run(args, environment)).toMatchObject({ exitCode: 2 });
    }
    own.remove();
    cache.remove();
  });

  test.each(['releases/schedule.yaml', '../{version}.yaml', '/{version}.yaml'])(
    'a schedule path must be inside the calendar and name the release: %s',
    async (path) => {
      const refused = await withCalendar('check', '--schedule-path', path);
      expect(refused.exitCode).toBe(2);
      expect(refused.errors).toContain('It must be a path with {version}, such as releases/{version}/schedule.yaml.');
    },
  );

  test('a token without a repository on GitHub, and one that leads nowhere, ask nobody', async () => {
    repository.write(vepPath(2), vepText({ 'vep-number': '2' }));
    const args = ['check', '--calendar', calendar.directory];
    const nameless = await run(args, { GITHUB_TOKEN: 'x' });
    expect(nameless.errors).toContain('Tracking issues were not checked: no remote names a repository on GitHub.');
    const away = await recordRun(args, {
      directory: repository.directory,
      environment: { GITHUB_TOKEN: 'x', GITHUB_REPOSITORY: 'example/enhancements' },
      fetch: () => Promise.resolve(new Response('{"message": "Bad credentials"}', { status: 401 })),
    });
    expect(away.exitCode).toBe(0);
    expect(away.errors).toMatch(/^note: Tracking issues were not checked: /m);
  });

  test('what a moved and migrated document promised is read where it was before', async () => {
    const legacy = (release: string) =>
      `# VEP #5: Old\n\n- This VEP targets alpha for version: ${release}\n\n${'Text.\n'.repeat(100)}`;
    const moved = 'veps/sig-compute/5-old/vep.md';
    repository.commit({ 'veps/sig-compute/5-first.md': legacy('v1.11') }, { date: '2026-12-24T12:00:00Z' });
    repository.git('mv', 'veps/sig-compute/5-first.md', 'veps/sig-compute/5-old.md');
    repository.commit({ 'veps/sig-compute/5-old.md': legacy('v1.12') }, { date: '2027-01-08T12:00:00Z' });
    repository.git('rm', '-q', 'veps/sig-compute/5-old.md');
    const [frontMatter = ''] = vepText({ ...TRACKED, 'vep-number': '5' }).split('# VEP');
    repository.write(moved, frontMatter + legacy('v1.12'));
    repository.git('add', '--all');
    const { exitCode, output } = await withCalendar('check', '--today', '2027-01-10', '--format', 'json');
    expect(JSON.parse(output).documents).toMatchObject([
      { change: 'migrated', path: moved, previousPath: 'veps/sig-compute/5-old.md', freeze: { state: 'unchanged' } },
    ]);
    expect(exitCode).toBe(0);
  });
});

describe('new', () => {
  test('writes where the SIG and the number say', async () => {
    const { exitCode, output, errors } = await run([
      'new',
      '--number',
      '7',
      '--title',
      'Foo bar',
      '--sig',
      'sig-network',
      '--author',
      '@bob',
      '--calendar',
      '.',
    ]);
    const path = 'veps/sig-network/7-foo-bar/vep.md';
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: `${path}\n` });
    expect(errors).toBe(`Fill in what says TBD and the sections, then run "vep-governance check ${path}".\n`);
    const text = readFileSync(join(repository.directory, path), 'utf8');
    expect(text).toContain('creation-date: "2026-12-01"\n');
    expect(text).toContain('  - "@bob"\n');
  });

  test.each([
    [['--name', 'Foo Bar'], 'A folder cannot be named `Foo Bar`'],
    [['--author', 'not a handle'], 'It must be a GitHub handle, such as @alice.'],
    [['--number', '1'], 'The number 1 is taken'],
  ])('refuses %j', async (options, message) => {
    const { exitCode, errors } = await run([
      'new',
      '--number',
      '7',
      '--title',
      'Foo',
      '--sig',
      'sig-network',
      ...options,
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(message);
  });
});

describe('migrate', () => {
  const LEGACY = `# VEP #5: Old

- This VEP targets alpha for version: v1.11

A new \`OldGate\` feature gate guards it.
`;

  test('reports what was found and what is left, document by document', async () => {
    const author = 'Alice <alice@users.noreply.github.com>';
    const commit = repository.commit(
      { 'veps/sig-compute/old.md': LEGACY, 'veps/sig-compute/6-x/vep.md': '---\n' },
      { author },
    );
    const { exitCode, output } = await withCalendar('migrate', 'veps');
    expect(exitCode).toBe(1);
    expect(output).toBe(`${vepPath(1)}
  left alone: It already has front matter.

veps/sig-compute/6-x/vep.md
  not migrated: text. The front matter starts with \`---\` but is never closed.

veps/sig-compute/5-old/vep.md (was veps/sig-compute/old.md)
  found title: the heading
  found number 5: the heading
  found \`sig-compute\`: the path
  found creation date: the first commit, \`${commit.slice(0, 10)}\`
  found author of the first commit: \`@alice\`, by GitHub’s own address
  found \`alpha\` in \`v1.11\`: the target releases
  found status \`implementable\`: the text targets a release
  found feature gate: the text introduces \`OldGate\`
  fill in by hand: reviewers, approvers. The text never names them, and an \`implementable\` proposal needs both.

1 document migrated: 0 complete, 1 lacking only reviewers and approvers, 0 with something to check by hand, 0 with something else to fill in by hand; 2 left alone
`);
  });

  test('a dry run moves nothing', async () => {
    repository.commit({ 'veps/sig-compute/old.md': LEGACY });
    const { output } = await withCalendar('migrate', '--dry-run', 'veps/sig-compute/old.md');
    expect(output).toContain('--- a/veps/sig-compute/old.md\n+++ b/veps/sig-compute/5-old/vep.md\n');
    expect(output).toContain('\n1 document to migrate:');
    expect(existsSync(join(repository.directory, 'veps/sig-compute/old.md'))).toBe(true);
  });

  test('a calendar may have its schedules elsewhere', async () => {
    repository.commit({ [vepPath(5)]: LEGACY.replace('\n\nA', '\n- This VEP targets beta for version: v1.12\n\nA') });
    const own = useRepository(scratchFolder());
    for (const [path, text] of Object.entries(CALENDAR)) {
      own.write(path.replace('/schedule', ''), text);
    }
    const args = ['migrate', 'veps', '--dry-run', '--calendar', own.directory];
    const { output } = await run([...args, '--schedule-path', 'releases/{version}.yaml']);
    expect(output).not.toContain('depends on the freeze calendar');
    expect((await run(args)).output).toContain('depends on the freeze calendar');
    own.remove();
  });

  test('without a calendar the stage of several is a question', async () => {
    repository.commit({ [vepPath(5)]: LEGACY.replace('\n\nA', '\n- This VEP targets beta for version: v1.12\n\nA') });
    const empty = useRepository(scratchFolder());
    const { output } = await run(['migrate', 'veps', '--calendar', empty.directory]);
    expect(output).toContain('fill in by hand: stage. Which stage is under way depends on the freeze calendar');
    const nowhere = await run(['migrate', 'veps', '--calendar', `file://${empty.directory}/none`], {
      XDG_CACHE_HOME: empty.directory,
    });
    expect(nowhere).toMatchObject({ exitCode: 0, errors: '' });
    empty.remove();
  });

  test('files that git does not know move, too', async () => {
    repository.write('veps/sig-compute/old.md', LEGACY);
    await withCalendar('migrate', 'veps');
    expect(existsSync(join(repository.directory, 'veps/sig-compute/5-old/vep.md'))).toBe(true);
    expect(existsSync(join(repository.directory, 'veps/sig-compute/old.md'))).toBe(false);
  });

  test('a map that is no file', async () => {
    const { exitCode, errors } = await withCalendar('migrate', 'veps', '--author-map', 'none');
    expect(exitCode).toBe(2);
    expect(errors).toBe('error: The author map `none` is not a text file that can be read.\n');
  });
});

test('explain lists the rules with what they decide, and asks back', async () => {
  const { output } = await run(['explain']);
  expect(output.match(/^ {2}\S+/gm)).toHaveLength(RULES.length);
  expect(output).toContain("  location      The document's path and its folder's name, and that it is not deleted.\n");
  expect(output).toMatch(/^ {16}\S.*a notice\.$/m);
  expect(Math.max(...output.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
  expect(await run(['explain', 'freze'])).toMatchObject({
    exitCode: 2,
    errors: expect.stringContaining('Did you mean `freeze`?'),
  });
  const people = (await run(['explain', 'people'])).output;
  expect(people).toContain('\n\nDoes not pass\n    ');
  expect(people).toMatch(
    /\n\n {2}error: An `implementable` VEP must name its `reviewers`, [\s\S]* Ask the\s+`reviewers` listed in\s+\S+\s+\(`bob`, `dave`\), and add those who agree\.\n/,
  );
});

test('explain shows the lines that an example is about, and where its document lies', async () => {
  const milestone = (await run(['explain', 'milestone'])).output;
  const [, passes = ''] = milestone.split('\n\nPasses\n');
  expect(passes.split('\n\nDoes not pass\n')[0]).toContain(' milestone: {alpha: "v1.11"}\n');
  const [, location = ''] = (await run(['explain', 'location'])).output.split('\n\nPasses\n');
  expect(location).toMatch(/^ {4}veps\/sig-compute\/123-fast-restart\/vep\.md\n/);
  expect(location).toContain('\n    veps/sig-compute/123_Fast_Restart/vep.md\n');
});
