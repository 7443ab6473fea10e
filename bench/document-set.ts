import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REAL_DATA } from '../__tests__/real-data.ts';
import { vepPath, vepText } from './vep-text.ts';

const REAL_DOCUMENTS = join(REAL_DATA, 'enhancements/veps');

/** The bodies of the real documents where they are at hand, so that sizes and oddities are real; else generated ones. */
async function readBodies(): Promise<readonly string[]> {
  try {
    const names = await readdir(REAL_DOCUMENTS, { recursive: true });
    const paths = names.filter((name) => name.endsWith('vep.md')).map((name) => join(REAL_DOCUMENTS, name));
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    return texts.map((text) => (text.startsWith('---\n') ? text.slice(text.indexOf('\n---\n') + 5) : text));
  } catch {
    console.log('The real documents are not beside the project; generated ones are measured.');
    return [];
  }
}

/** A git checkout with `count` committed documents below `veps/`, and a calendar below `calendar/`. */
export interface DocumentSet {
  readonly folder: string;
  /** Absolute paths. */
  readonly documents: readonly string[];
}

const MEAN_BYTES = 24_000;

/** Repeats or cuts the text so that all documents together have `MEAN_BYTES` each on average. */
function toMeanSize(body: string, scale: number): string {
  const length = Math.max(1, Math.round(body.length * scale));
  return body.repeat(Math.ceil(length / body.length)).slice(0, length);
}

function commit(folder: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Documents');
}

/** With front matter, or as they were written before there was any. */
export type SetForm = 'migrated' | 'legacy';

/** Writes and commits `count` documents, each with valid front matter of its own, or none, above the body of a real one. */
export async function writeDocumentSet(count: number, form: SetForm = 'migrated'): Promise<DocumentSet> {
  const folder = await mkdtemp(join(tmpdir(), 'vep-governance-documents-'));
  const real = await readBodies();
  const mean = real.reduce((sum, body) => sum + body.length, 0) / Math.max(1, real.length);
  const documents: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = 1001 + index;
    const body = real[index % Math.max(1, real.length)];
    const text = vepText({ number });
    const migrated =
      body === undefined ? text : text.slice(0, text.indexOf('## Overview')) + toMeanSize(body, MEAN_BYTES / mean);
    const whole = form === 'migrated' ? migrated : migrated.slice(migrated.indexOf('\n---\n') + 5);
    const path = join(folder, vepPath(number));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, whole);
    documents.push(path);
  }
  const calendar = join(folder, 'calendar', 'releases', 'v1.11');
  await mkdir(calendar, { recursive: true });
  const freeze = '- {when: 2027/01/06, who: KubeVirt, what: Virtualization Enhancement Proposal (VEP) Freeze}\n';
  await writeFile(join(calendar, 'schedule.yaml'), freeze);
  commit(folder);
  return { folder, documents };
}
