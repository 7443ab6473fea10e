import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ScratchRepository, scratchRepository } from '../git/scratch-repository.ts';
import { recordRun } from './recorded-run.ts';
import { vepPath, vepText } from './vep-texts.ts';

const ESCAPE = '\u001b[';

let repository: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
  repository.commit({ [vepPath(1)]: vepText() });
  repository.write(vepPath(1), vepText({ milestone: '{alpha: 1.11}' }));
});

afterEach(() => repository.remove());

describe('colors', () => {
  test.each([
    ['on a terminal', true, {}, true],
    ['not in a file', false, {}, false],
    ['not with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['not on a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('%s', async (...[, isTerminal, environment, isColored]) => {
    const { directory } = repository;
    const fix = await recordRun(['fix', '--dry-run'], { isTerminal, environment, directory });
    expect(fix.output.includes(`${ESCAPE}32m+milestone`)).toBe(isColored);
    const page = await recordRun(['explain', 'milestone'], { isTerminal, environment });
    expect(page.output.includes(ESCAPE)).toBe(isColored);
    const check = await recordRun(['check'], { isTerminal, environment, directory });
    expect(check.output.includes(ESCAPE)).toBe(isColored);
  });
});

describe('progress', () => {
  /** A clock on which every look takes so many milliseconds. */
  const clock = (milliseconds: number) => {
    let time = Date.parse('2026-12-01T12:00:00Z');
    return () => {
      time += milliseconds;
      return new Date(time);
    };
  };

  test.each([
    ['after a second, on a terminal', true, 2000, true],
    ['not sooner', true, 1, false],
    ['not in a file', false, 2000, false],
  ])('is shown %s', async (...[, isTerminal, milliseconds, isShown]) => {
    const { directory } = repository;
    const { errors } = await recordRun(['check', '--all'], { isTerminal, directory, now: clock(milliseconds) });
    expect(errors.includes('Reading documents: 1 of 1')).toBe(isShown);
    expect(errors.includes(`\r${ESCAPE}K`)).toBe(isShown);
  });
});

test('strangers’ control characters do not reach a terminal', async () => {
  const text = vepText({ stage: '\u202e', milestone: '{alpha: 1.11}', replaces: null, 'superseded-by': null });
  repository.write(vepPath(1), text.replace('\n\n# VEP', '\n\u001b]0;x\u0007\n# VEP'));
  const { output } = await recordRun(['fix', '--dry-run'], {
    isTerminal: true,
    environment: { NO_COLOR: '1' },
    directory: repository.directory,
  });
  const hidden = ['\u001b', '\u0007', '\u202e'].filter((character) => output.includes(character));
  expect(hidden).toEqual([]);
  expect(output).toContain('+milestone: {alpha: "v1.11"}');
  expect(output).toContain(']0;x');
});

test('what is our own failure is said to be', async () => {
  const now = () => {
    throw new RangeError('no clock');
  };
  const { exitCode, errors } = await recordRun(['check'], { isTerminal: false, directory: repository.directory, now });
  expect(exitCode).toBe(2);
  expect(errors).toContain('This is a defect of vep-governance, not of your documents.');
  expect(errors).toContain('RangeError: no clock');
});

test('what the system refuses is said in its words', async () => {
  const { exitCode, errors } = await recordRun(['check'], {
    isTerminal: false,
    directory: `${repository.directory}/none`,
  });
  expect(exitCode).toBe(2);
  expect(errors).toMatch(/^error: ENOENT: no such file or directory/);
});

test('a repository that git refuses to read is said in git’s words', async () => {
  repository.write('.git/HEAD', 'rubbish');
  const { exitCode, errors } = await recordRun(['check'], { isTerminal: false, directory: repository.directory });
  expect(exitCode).toBe(2);
  expect(errors).toMatch(/^error: git: fatal: /);
});
