import { spawn } from 'node:child_process';
import { MAX_DOCUMENT_BYTES } from '../parse/front-matter/source-text.ts';
import { GIT_OPTIONS, type GitError, type GitPlace, processOptions, toGitError } from './run-git.ts';

/** An object as `git cat-file --batch` gives it. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly bytes: number;
  /** Empty for a blob that is too large for a document: it is passed over. */
  readonly content: Buffer;
}

/** Asks one running git for objects, in the order of the questions. */
export interface ObjectStream {
  /**
   * @param name an id, or anything else that git takes for an object's name, without a line feed
   * @returns what git says instead where it gives no object
   */
  ask(name: string): Promise<GitObject | string>;
  close(): void;
}

interface Question {
  readonly resolve: (answer: GitObject | string) => void;
  readonly reject: (error: GitError) => void;
}

/** An object that was announced, and what came of it so far. */
interface Announced extends Omit<GitObject, 'content'> {
  readonly chunks: Buffer[];
  /** The line feed after the content included. */
  missing: number;
}

const HEADER = /^([0-9a-f]{40,64}) (\w+) (\d+)$/;

function parseHeader(header: string): Announced | null {
  const [, id, type, size] = HEADER.exec(header) ?? [];
  return id === undefined || type === undefined
    ? null
    : { id, type, bytes: Number(size), chunks: [], missing: Number(size) + 1 };
}

function isKept({ type, bytes }: Announced): boolean {
  return type !== 'blob' || bytes <= MAX_DOCUMENT_BYTES;
}

/** Takes what git writes, piece by piece, and hands on each answer once it is whole. */
function answerReader(answer: (found: GitObject | string) => void): (chunk: Buffer) => void {
  let header = '';
  let announced: Announced | null = null;
  const readHeader = (chunk: Buffer): Buffer => {
    const end = chunk.indexOf(0x0a);
    header += chunk.toString('latin1', 0, end < 0 ? chunk.length : end);
    if (end < 0) {
      return Buffer.alloc(0);
    }
    announced = parseHeader(header);
    if (announced === null) {
      answer(header);
    }
    header = '';
    return chunk.subarray(end + 1);
  };
  const readContent = (object: Announced, chunk: Buffer): Buffer => {
    const part = chunk.subarray(0, object.missing);
    object.missing -= part.length;
    if (isKept(object)) {
      object.chunks.push(part);
    }
    if (object.missing === 0) {
      const { id, type, bytes, chunks } = object;
      announced = null;
      answer({ id, type, bytes, content: Buffer.concat(chunks).subarray(0, bytes) });
    }
    return chunk.subarray(part.length);
  };
  return (chunk) => {
    let rest = chunk;
    while (rest.length > 0) {
      rest = announced === null ? readHeader(rest) : readContent(announced, rest);
    }
  };
}

/** Starts `git cat-file --batch`. Close it when done. */
export function startObjectStream(place: GitPlace): ObjectStream {
  const git = spawn('git', [...GIT_OPTIONS, 'cat-file', '--batch'], processOptions(place));
  const questions: Question[] = [];
  let failure: GitError | null = null;
  let said = '';
  const fail = (error: Error) => {
    failure ??= toGitError(error, said);
    for (const question of questions.splice(0)) {
      question.reject(failure);
    }
  };
  git.stdout.on(
    'data',
    answerReader((found) => questions.shift()?.resolve(found)),
  );
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  git.on('error', fail).on('close', () => fail(new Error('git cat-file ended early')));
  // It ended, and says why when it closes.
  git.stdin.on('error', () => undefined);
  return {
    ask: (name) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure);
          return;
        }
        questions.push({ resolve, reject });
        git.stdin.write(`${name}\n`);
      }),
    close: () => void git.stdin.end(),
  };
}
