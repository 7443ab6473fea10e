#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { serveShare } from './check/worker-share.ts';
import { run } from './run.ts';
import type { TextStream } from './world.ts';

function textStream(stream: NodeJS.WriteStream): TextStream {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of the command.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error;
    }
  });
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true };
}

async function start(program: string | undefined): Promise<void> {
  process.exitCode = await run({
    args: process.argv.slice(2),
    environment: process.env,
    program: program === undefined ? null : realpathSync(program),
    directory: process.cwd(),
    output: textStream(process.stdout),
    errors: textStream(process.stderr),
    now: () => new Date(),
    fetch,
  });
}

if (isMainThread) {
  await start(process.argv[1]);
} else if (parentPort !== null) {
  await serveShare(parentPort, workerData);
}
