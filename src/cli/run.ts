import { Command, CommanderError } from 'commander';
import { SettingsError } from '../domain/settings/settings.ts';
import { GitError } from '../git/run-git.ts';
import { isSystemError } from '../git/system-error.ts';
import { withoutCommands } from '../render/text/log-text.ts';
import { visibleLines, visibleText } from '../render/text/visible-text.ts';
import { boardCommand } from './board/board-command.ts';
import { checkCommand } from './check/check-command.ts';
import { explainCommand } from './explain/explain-command.ts';
import { fixCommand } from './fix/fix-command.ts';
import { listCommand } from './list/list-command.ts';
import { migrateCommand } from './migrate/migrate-command.ts';
import { newCommand } from './new/new-command.ts';
import { VERSION } from './product.ts';
import { setCommand } from './set/set-command.ts';
import { type ExitCode, hasColors, type TextStream, type World } from './world.ts';

const ABOUT =
  'Checks Virtualization Enhancement Proposals before CI does, and helps you write them. A VEP is a Markdown document with front matter that says what its status is. The rules are the same here and on the pull request: "vep-governance explain" lists them.';

const EXAMPLES = `
A first proposal:
  vep-governance new --number 307 --title "Faster restarts" --sig sig-compute
  vep-governance check                 what is still missing
  vep-governance fix                   apply safe fixes
  vep-governance set 307 status=implementable milestone.alpha=v1.11
  vep-governance explain milestone     why a rule exists, and how to satisfy it`;

/** The long names of some options leave less of 80 columns than commander wraps in by itself. */
const MIN_WIDTH = 30;

const COMMANDS = [
  { name: 'check', make: checkCommand },
  { name: 'fix', make: fixCommand },
  { name: 'set', make: setCommand },
  { name: 'new', make: newCommand },
  { name: 'migrate', make: migrateCommand },
  { name: 'list', make: listCommand },
  { name: 'board', make: boardCommand },
  { name: 'explain', make: explainCommand },
] as const;

/** Nothing on the error stream is a command to the runner that may show it. */
function harmlessErrors(errors: TextStream): TextStream {
  return { ...errors, write: (text) => errors.write(withoutCommands(text)) };
}

/** A person's mistake, git's or the system's refusal: one sentence. Anything else is our own failure. */
function explainFailure(error: unknown): string {
  if (error instanceof SettingsError || isSystemError(error)) {
    return visibleText(error.message);
  }
  if (error instanceof GitError) {
    return visibleText(`git: ${error.message}`);
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a defect of vep-governance, not of your documents. Report it with these lines:\n${details}`;
}

function buildProgram(world: World, setExitCode: (code: ExitCode) => void): Command {
  const run = async (work: (world: World) => Promise<ExitCode>) => setExitCode(await work(world));
  const program = new Command('vep-governance').description(ABOUT).version(VERSION).addHelpText('after', EXAMPLES);
  const [name = ''] = world.args;
  const isNamed = COMMANDS.some((command) => command.name === name);
  for (const { name: own, make } of COMMANDS) {
    // The options of the others would take as long as a small check's own work.
    if (!isNamed || own === name) {
      program.addCommand(make(run));
    }
  }
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureHelp({ minWidthToWrap: MIN_WIDTH })
      .showHelpAfterError(
        `Run "vep-governance ${command === program ? '' : `${command.name()} `}--help" to see what it takes.`,
      )
      .configureOutput({
        writeOut: (text) => world.output.write(text),
        writeErr: (text) => world.errors.write(visibleLines(text)),
        getOutHasColors: () => hasColors(world.output, world),
        getErrHasColors: () => hasColors(world.errors, world),
      });
  }
  return program;
}

/** Carries out a command line. Never throws: what goes wrong is said on the error stream, with exit code 2. */
export async function run(outside: World): Promise<ExitCode> {
  const world = { ...outside, errors: harmlessErrors(outside.errors) };
  let exitCode: ExitCode = 0;
  const program = buildProgram(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(world.args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what is wrong; a request for help or the version is no mistake.
      return error.exitCode === 0 ? 0 : 2;
    }
    world.errors.write(`error: ${visibleLines(explainFailure(error))}\n`);
    return 2;
  }
}
