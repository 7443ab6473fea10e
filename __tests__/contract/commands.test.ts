import { expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { projectFiles, readProjectFile } from './project-files.ts';

/** The site is not there yet. */
const FUTURE = ['--out'];

const PAGES = projectFiles().filter((path) => path.endsWith('.md') || path === '.pre-commit-hooks.yaml');

interface Invocation {
  readonly page: string;
  readonly command: string;
  readonly flags: readonly string[];
}

/** The command lines that a page shows as code: in blocks, between backticks, or as a hook's entry. */
function invocationsIn(page: string): readonly Invocation[] {
  const lines = readProjectFile(page).matchAll(/(?:^\s*|`|entry: |exec )vep-governance ([a-z]+)([^`\n#]*)/gm);
  return [...lines].map(([, command = '', rest = '']) => ({ page, command, flags: rest.match(/--[a-z-]+/g) ?? [] }));
}

/** What a command says of itself; empty for one that does not exist. */
async function helpOf(command: string): Promise<string> {
  const written: string[] = [];
  const stream = { write: (text: string) => void written.push(text), isTerminal: false };
  const world = { environment: {}, directory: '/', now: () => new Date(0), fetch };
  const exitCode = await run({ ...world, errors: stream, output: stream, args: [command, '--help'] });
  const text = written.join('');
  return exitCode === 0 && text.startsWith(`Usage: vep-governance ${command} `) ? text : '';
}

test('every command line that our pages show is one that the program takes', async () => {
  const invocations = PAGES.flatMap(invocationsIn).filter(({ command }) => command !== 'help');
  const names = [...new Set(invocations.map(({ command }) => command))].sort();
  const help = new Map(await Promise.all(names.map(async (name) => [name, await helpOf(name)] as const)));
  const unknown = invocations.flatMap(({ page, command, flags }) => {
    const text = help.get(command) ?? '';
    const missing = flags.filter((flag) => !text.includes(` ${flag} `) && !FUTURE.includes(flag));
    return text === '' || missing.length > 0 ? [`${page}: vep-governance ${command} ${missing.join(' ')}`] : [];
  });
  expect(names).toEqual(['board', 'check', 'explain', 'fix', 'list', 'migrate', 'new', 'set']);
  expect(unknown).toEqual([]);
});

test('the hook that judges is one run for the whole branch, whatever a commit touches', () => {
  const [check = ''] = readProjectFile('.pre-commit-hooks.yaml').split(/\n(?=- id:)/);
  expect(check).toMatch(/ entry: vep-governance check\n[\s\S]* pass_filenames: false\n[\s\S]* always_run: true\n?$/);
});
