import { run } from '../../src/cli/run.ts';
import type { ExitCode, TextStream, World } from '../../src/cli/world.ts';

/** What a command said and how it ended. */
export interface RecordedRun {
  readonly exitCode: ExitCode;
  readonly output: string;
  readonly errors: string;
}

interface Watched extends TextStream {
  text(): string;
}

function watch(isTerminal: boolean): Watched {
  let written = '';
  return {
    isTerminal,
    write: (text) => {
      written += text;
    },
    text: () => written,
  };
}

/** Runs a command in this process, before the eyes of a person or of a file, on 2026-12-01 unless the world says else. */
export async function recordRun(
  args: readonly string[],
  { isTerminal = false, environment = {}, ...world }: Partial<World> & { readonly isTerminal?: boolean } = {},
): Promise<RecordedRun> {
  const [output, errors] = [watch(isTerminal), watch(isTerminal)];
  const outside = { directory: '/', now: () => new Date('2026-12-01T12:00:00Z'), fetch };
  // Nothing of this machine but the way to git.
  const own = { PATH: process.env.PATH, ...environment };
  const exitCode = await run({ ...outside, ...world, environment: own, args, output, errors });
  return { exitCode, output: output.text(), errors: errors.text() };
}
