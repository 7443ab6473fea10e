import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CALENDAR, vepPath, vepText } from '../cli/vep-texts.ts';
import {
  copyRepository,
  gitIn,
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../git/scratch-repository.ts';
import { runCommandLine } from './cli-run.ts';

// The commands that write, in every kind of folder that an author may have; `check` has a table of its own.

const WRONG = vepText({ milestone: '{alpha: 1.11}' });
const LEGACY =
  '# VEP #5: Old\n\n### Target releases\n\n- This VEP targets alpha for version: v1.11\n\n## Overview\n\nIt works.\n';
const FILES = { [vepPath(1)]: WRONG, [vepPath(5)]: LEGACY };
const CRLF = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));

const calendar = useRepository(scratchFolder());
const beginning = scratchRepository();
let place: ScratchRepository;

beforeAll(() => {
  for (const [path, text] of Object.entries(CALENDAR)) {
    calendar.write(path, text);
  }
  beginning.commit({ 'README.md': 'About' });
  beginning.commit(FILES, { author: 'Alice <alice@users.noreply.github.com>' });
});

afterEach(() => place.remove());

afterAll(() => {
  calendar.remove();
  beginning.remove();
});

function shallowClone(): ScratchRepository {
  const clone = scratchFolder();
  gitIn(clone, ['clone', '-q', '--depth=1', `file://${beginning.directory}`, '.']);
  return useRepository(clone);
}

function detachedHead(): ScratchRepository {
  const copy = copyRepository(beginning);
  copy.git('switch', '-q', '--detach');
  return copy;
}

function plainFolder(files: Readonly<Record<string, string>>): ScratchRepository {
  const folder = useRepository(scratchFolder());
  for (const [path, text] of Object.entries(files)) {
    folder.write(path, text);
  }
  return folder;
}

function windowsCheckout(): ScratchRepository {
  const copy = copyRepository(beginning);
  copy.commit(CRLF);
  return copy;
}

const read = (path: string) => readFileSync(join(place.directory, path), 'utf8');
const run = (...args: readonly string[]) => runCommandLine(place.directory, args);

/** Only a whole history, or none but the newest commit, tells who began a document. */
const ORIGIN_UNKNOWN = 'fill in by hand: creation-date, authors';

describe.each([
  { where: 'a shallow clone', make: shallowClone, lineEnd: '\n', isOriginKnown: false },
  { where: 'a detached head', make: detachedHead, lineEnd: '\n', isOriginKnown: true },
  { where: 'no git at all', make: () => plainFolder(FILES), lineEnd: '\n', isOriginKnown: false },
  { where: 'Windows line ends', make: windowsCheckout, lineEnd: '\r\n', isOriginKnown: true },
])('$where', ({ make, lineEnd, isOriginKnown }) => {
  const withLineEnds = (text: string) => text.replaceAll('\n', lineEnd);

  test('fix corrects what is named, and nothing else', async () => {
    place = make();
    expect(await run('fix', vepPath(1))).toMatchObject({ exitCode: 0, stderr: '1 document of 1 corrected\n' });
    expect(read(vepPath(1))).toBe(withLineEnds(vepText()));
    expect(read(vepPath(5))).toBe(withLineEnds(LEGACY));
  });

  test('new begins a document that only a person can complete', async () => {
    place = make();
    const path = 'veps/sig-network/9-slow/vep.md';
    const dates = ['--calendar', calendar.directory];
    expect(await run('new', '--number', '9', '--title', 'Slow', '--sig', 'sig-network', ...dates)).toMatchObject({
      exitCode: 0,
      stdout: `${path}\n`,
    });
    const { stdout } = await run('check', path, '--format', 'json', '--calendar', calendar.directory);
    const rules = JSON.parse(stdout).documents[0].findings.map(({ rule }: { readonly rule: string }) => rule);
    expect(new Set(rules)).toEqual(new Set(['schema', 'feature-gate', 'vep-number']));
  });

  test('migrate writes what is known and lists the rest', async () => {
    place = make();
    const migrated = await run('migrate', vepPath(5), '--calendar', calendar.directory, '--today', '2026-12-01');
    expect(migrated.exitCode).toBe(1);
    expect(migrated.stdout.includes(ORIGIN_UNKNOWN)).toBe(!isOriginKnown);
    expect(read(vepPath(5)).includes('"@alice"')).toBe(isOriginKnown);
    expect(read(vepPath(5)).endsWith(withLineEnds(`---\n\n${LEGACY}`))).toBe(true);
    expect(read(vepPath(5)).replaceAll('\r\n', '').includes('\n')).toBe(lineEnd === '\n');
  });

  test('explain needs nothing of it', async () => {
    place = make();
    expect(await run('explain', 'freeze')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('a path outside the repository', () => {
  test.each([
    ['fix', ['fix', '/nowhere/vep.md']],
    ['migrate', ['migrate', '/nowhere/vep.md']],
    ['new', ['new', '--number', '9', '--title', 'Slow', '--sig', 'sig-network', '--veps-root', '../elsewhere']],
  ])('%s refuses it and writes nothing', async (_command, args) => {
    place = detachedHead();
    expect(await run(...args)).toMatchObject({ exitCode: 2, stdout: '' });
    expect(place.git('status', '--porcelain')).toBe('');
  });
});
