import { describe, expect, test } from '@jest/globals';
import { message } from '../../src/domain/finding/message.ts';
import { readPriorProse } from '../../src/sources/prior-prose.ts';
import { SourceError } from '../../src/sources/source.ts';
import { type DatedFiles, WORLDS } from './source-worlds.ts';

const OLD = 'veps/sig-compute/5-old.md';
const UNNUMBERED = 'veps/sig-compute/old.md';
const NEW = 'veps/sig-compute/5-new/vep.md';
const INSTANT = Date.parse('2026-07-01T00:00:00Z');

const prose = (release: string, more = '') =>
  `# VEP #5: Old\n\n- This VEP targets alpha for version: ${release}\n${more}`;
const targets = (release: string) => [{ stage: 'alpha', release }];

const early = (files: DatedFiles['files']): DatedFiles => ({ date: '2026-06-30T23:59:59Z', files });
const late = (files: DatedFiles['files']): DatedFiles => ({ date: '2026-07-01T00:00:00Z', files });

describe.each(WORLDS)('what a document promised before an instant, on %s', (_, open) => {
  const read = async (commits: readonly DatedFiles[], paths: readonly string[] = [NEW], instant = INSTANT) => {
    const questions = paths.map((path) => ({ path, before: instant }));
    const found = await open(commits, ({ source }) => readPriorProse({ base: source, root: 'veps' }, questions));
    return paths.map((path) => {
      const one = found.get(path);
      return one?.state === 'known' ? one.value.targets : one;
    });
  };

  test.each<[string, readonly DatedFiles[], readonly unknown[]]>([
    [
      'its prose of then, whatever was written since',
      [early({ [NEW]: prose('v1.9') }), late({ [NEW]: prose('v1.10') })],
      targets('v1.9'),
    ],
    [
      'nothing where it was not there yet',
      [early({ [OLD.replace('5-', '6-')]: prose('v1.9', 'Other') }), late({ [NEW]: prose('v1.9') })],
      [],
    ],
    ['nothing where the branch is younger', [late({ [NEW]: prose('v1.9') })], []],
    [
      'the prose of the same text elsewhere',
      [early({ [UNNUMBERED]: prose('v1.9') }), late({ [UNNUMBERED]: null, [NEW]: prose('v1.9') })],
      targets('v1.9'),
    ],
    [
      'the prose of the only one with its number',
      [early({ [OLD]: prose('v1.9') }), late({ [OLD]: null, [NEW]: prose('v1.10') })],
      targets('v1.9'),
    ],
    [
      'nothing where several had its number',
      [early({ [OLD]: prose('v1.9'), 'veps/sig-network/5-x.md': 'x' }), late({ [OLD]: null, [NEW]: prose('v1.10') })],
      [],
    ],
    [
      'nothing of another text without a number',
      [early({ [UNNUMBERED]: prose('v1.9') }), late({ [UNNUMBERED]: null, [NEW]: prose('v1.9', 'More') })],
      [],
    ],
    [
      'nothing of a commit with an older date on top of a later one',
      [
        early({ 'veps/README.md': 'x' }),
        late({ 'veps/README.md': 'y' }),
        { date: '2026-06-01T00:00:00Z', files: { [NEW]: prose('v1.9') } },
      ],
      [],
    ],
  ])('%s', async (_name, commits, expected) => {
    expect(await read(commits)).toMatchObject([expected]);
  });

  test('several documents, each by its own', async () => {
    const commits = [early({ [NEW]: prose('v1.9'), [OLD]: prose('v1.10') })];
    expect(await read(commits, [OLD, NEW])).toMatchObject([targets('v1.10'), targets('v1.9')]);
  });
});

const QUESTIONS = [{ path: NEW, before: INSTANT }];

test('without a history nothing was promised', async () => {
  const base = { idOf: () => null, history: null };
  const found = await readPriorProse({ base, root: 'veps' }, QUESTIONS);
  expect(found.get(NEW)).toMatchObject({ state: 'known', value: { targets: [] } });
});

test('what cannot be read is not known, and what nobody foresaw is thrown', async () => {
  const read = (error: Error) =>
    readPriorProse(
      { base: { idOf: () => null, history: { before: () => Promise.reject(error) } }, root: 'veps' },
      QUESTIONS,
    );
  expect((await read(new SourceError(message`it is gone.`))).get(NEW)).toEqual({
    state: 'undetermined',
    reason: message`What ${NEW} said before the freeze cannot be read: ${message`it is gone.`}`,
  });
  await expect(read(new TypeError('x'))).rejects.toThrow(TypeError);
});
