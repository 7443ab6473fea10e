import { once } from 'node:events';
import { join } from 'node:path';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { Facts } from '../../domain/facts.ts';
import type { Report } from '../../domain/report.ts';
import type { Settings } from '../../domain/settings.ts';
import { readSourceFile } from '../../git/source-file.ts';
import { judge } from '../../judge/judge.ts';
import { outlineShare, type Share, type ShareOutline } from './share.ts';
import { readStandingDocuments } from './standing-documents.ts';

/** The documents that another thread reads from the disk and judges as they stand. */
export interface WorkerRequest {
  /** The workspace's folder. */
  readonly directory: string;
  readonly paths: readonly string[];
  readonly settings: Settings;
}

/** The next thing that a thread says; what goes wrong in it is thrown here. */
async function answerOf<Value>(worker: Worker): Promise<Value> {
  const [value]: Value[] = await once(worker, 'message');
  if (value === undefined) {
    throw new Error('A thread ended without an answer.');
  }
  return value;
}

/**
 * Starts another thread on its share. It reads at once, tells what it needs to know, and judges when told.
 *
 * @param program the file that runs this program; in a thread it calls {@link serveShare}
 */
export async function startWorkerShare(program: string, request: WorkerRequest): Promise<Share> {
  const worker = new Worker(program, { workerData: request });
  const outline = await answerOf<ShareOutline>(worker);
  return {
    ...outline,
    judge: (facts) => {
      worker.postMessage(facts);
      return answerOf<Report>(worker);
    },
  };
}

/** The other side of {@link startWorkerShare}: what the thread does. */
export async function serveShare(port: MessagePort, { directory, paths, settings }: WorkerRequest): Promise<void> {
  const read = (path: string, limit?: number) => Promise.resolve(readSourceFile(join(directory, path), limit));
  const request = { paths, root: settings.vepsRoot, advance: () => undefined };
  const changes = await readStandingDocuments(read, request);
  const facts = new Promise<Facts>((resolve) => port.once('message', resolve));
  port.postMessage(outlineShare(changes, settings));
  port.postMessage(judge(changes, await facts, settings));
  port.close();
}
