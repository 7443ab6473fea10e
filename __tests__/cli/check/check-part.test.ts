import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../../git/scratch-repository.ts';
import { recordRun } from '../recorded-run.ts';
import { CALENDAR, vepPath, vepText } from '../vep-texts.ts';

let calendar: ScratchRepository;
let repository: ScratchRepository;

beforeEach(() => {
  calendar = scratchRepository();
  calendar.commit(CALENDAR);
  repository = scratchRepository();
  repository.commit({ [vepPath(1)]: vepText() });
});

afterEach(() => {
  calendar.remove();
  repository.remove();
});

/** The exit code, how many documents are counted, and the rules of the errors. */
async function check(...paths: readonly string[]) {
  const args = ['check', '--calendar', calendar.directory, '--format', 'json', ...paths];
  const { exitCode, output } = await recordRun(args, { directory: repository.directory });
  const { counts, documents } = JSON.parse(output);
  const findings: readonly { severity: string; rule: string }[] = documents.flatMap(
    (document: { findings: unknown }) => document.findings,
  );
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return { exitCode, documents: counts.documents, errors };
}

describe('a part of a change is judged as part of it', () => {
  test('a number that another new document has as well', async () => {
    const fields = { 'vep-number': '100' };
    repository.write('veps/sig-compute/100-x/vep.md', vepText(fields));
    repository.write('veps/sig-compute/100-y/vep.md', vepText(fields));
    expect(await check()).toEqual({ exitCode: 1, documents: 2, errors: ['vep-number', 'vep-number'] });
    expect(await check('veps/sig-compute/100-x')).toEqual({ exitCode: 1, documents: 1, errors: ['vep-number'] });
  });

  test('a successor that the change adds', async () => {
    repository.write(vepPath(501), vepText({ 'vep-number': '501', status: 'replaced', 'superseded-by': '502' }));
    repository.write(vepPath(502), vepText({ 'vep-number': '502', replaces: '501' }));
    expect(await check(vepPath(501))).toEqual({ exitCode: 0, documents: 1, errors: [] });
  });

  test('a number that a moved document leaves', async () => {
    repository.git('mv', 'veps/sig-compute/1-foo', 'veps/sig-compute/2-foo');
    repository.write(vepPath(2), vepText({ 'vep-number': '2' }));
    repository.write('veps/sig-compute/1-bar/vep.md', vepText({ title: 'Bar' }));
    expect((await check('veps/sig-compute/1-bar')).errors).toEqual((await check()).errors);
  });
});

describe.each(['check', 'fix'])('%s in a folder that is not the checkout', (command) => {
  test.each([['notes/1-foo/vep.md'], ['notes'], ['.']])('%s', async (path) => {
    const folder = useRepository(scratchFolder());
    folder.write('notes/1-foo/vep.md', vepText({ status: 'bogus' }));
    expect(await recordRun([command, path], { directory: folder.directory })).toEqual({
      exitCode: 2,
      output: '',
      errors: `error: \`${path}\` is no VEP document of this folder. Run the command in the checkout of the proposals.\n`,
    });
    folder.remove();
  });
});
