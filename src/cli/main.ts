#!/usr/bin/env node
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { SettingsError } from '../domain/settings/settings.ts';
import { run } from './run.ts';
import type { TextStream } from './world.ts';

function textStream(stream: NodeJS.WriteStream): TextStream {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of the command.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      process.stderr.write(`error: The output cannot be written: ${error.message}.\n`);
      process.exit(2);
    }
  });
  const isTerminal = stream.isTTY === true;
  return { write: (text) => void stream.write(text), isTerminal, ...(isTerminal && { columns: stream.columns }) };
}

/** Nobody is asked who cannot see the question or answer it. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((answer, refuse) => {
      terminal.once('close', () => refuse(new SettingsError('Canceled: nothing was written.')));
      terminal.question(question).then(answer, refuse);
    });
  } finally {
    terminal.close();
  }
}

// What is left of a document that was read is small. A young generation that grows takes a hundred MiB more for ten
// thousand of them, and is no faster.
setFlagsFromString('--semi-space-growth-factor=1');

// Git is run in other folders than this one: what binds it to a repository must not depend on the folder.
for (const name of ['GIT_DIR', 'GIT_WORK_TREE']) {
  const place = process.env[name] ?? '';
  if (place !== '') {
    process.env[name] = resolve(place);
  }
}

process.exitCode = await run({
  args: process.argv.slice(2),
  environment: process.env,
  directory: process.cwd(),
  output: textStream(process.stdout),
  errors: textStream(process.stderr),
  now: () => new Date(),
  fetch,
  ask: process.stdin.isTTY === true && process.stderr.isTTY === true ? ask : null,
});
