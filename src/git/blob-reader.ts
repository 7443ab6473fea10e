import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { MAX_DOCUMENT_BYTES, parseSourceText, type SourceText } from '../parse/front-matter/source-text.ts';
import { GIT_OPTIONS, GitError, type GitPlace, processOptions } from './run-git.ts';

interface Request {
  readonly limit: number | undefined;
  readonly resolve: (text: SourceText) => void;
  readonly reject: (error: GitError) => void;
}

/** The answer that is being received: what `git cat-file --batch` announced and what came of it. */
interface Answer {
  readonly bytes: number;
  readonly chunks: Buffer[];
  /** The line feed after the content included. */
  missing: number;
}

const HEADER = /^[0-9a-f]{40,64} blob (\d+)$/;

/**
 * Reads blobs by their ids through one `git cat-file --batch`. Asking by id and never by `commit:path`
 * is what makes paths with line feeds or leading dashes harmless. Close it when done.
 */
export class BlobReader {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #requests: Request[] = [];
  #header = '';
  #answer: Answer | null = null;

  constructor(place: GitPlace) {
    this.#process = spawn('git', [...GIT_OPTIONS, 'cat-file', '--batch'], processOptions(place));
    this.#process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#process.on('error', (error) => this.#fail(error.message));
    this.#process.on('close', () => this.#fail('git cat-file ended early'));
    this.#process.stdin.on('error', (error) => this.#fail(error.message));
  }

  /**
   * The blob's content; one that is too large for a document is passed over unread.
   *
   * @param limit as for `parseSourceText`
   */
  read(id: string, limit?: number): Promise<SourceText> {
    return new Promise((resolve, reject) => {
      this.#requests.push({ limit, resolve, reject });
      this.#process.stdin.write(`${id}\n`);
    });
  }

  close(): void {
    this.#process.stdin.end();
  }

  #fail(text: string): void {
    for (const request of this.#requests.splice(0)) {
      request.reject(new GitError(text, null));
    }
  }

  #receive(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      rest = this.#answer === null ? this.#receiveHeader(rest) : this.#receiveContent(this.#answer, rest);
    }
  }

  #receiveHeader(chunk: Buffer): Buffer {
    const end = chunk.indexOf(0x0a);
    this.#header += chunk.toString('latin1', 0, end < 0 ? chunk.length : end);
    if (end < 0) {
      return Buffer.alloc(0);
    }
    const bytes = HEADER.exec(this.#header)?.[1];
    if (bytes === undefined) {
      this.#requests.shift()?.reject(new GitError(`git cat-file says: ${this.#header}`, null));
    } else {
      this.#answer = { bytes: Number(bytes), chunks: [], missing: Number(bytes) + 1 };
    }
    this.#header = '';
    return chunk.subarray(end + 1);
  }

  #receiveContent(answer: Answer, chunk: Buffer): Buffer {
    const part = chunk.subarray(0, answer.missing);
    answer.missing -= part.length;
    if (answer.bytes <= MAX_DOCUMENT_BYTES) {
      answer.chunks.push(part);
    }
    if (answer.missing === 0) {
      this.#answer = null;
      const request = this.#requests.shift();
      request?.resolve(toText(answer, request.limit));
    }
    return chunk.subarray(part.length);
  }
}

function toText({ bytes, chunks }: Answer, limit: number | undefined): SourceText {
  return bytes > MAX_DOCUMENT_BYTES
    ? { kind: 'too-large', bytes }
    : parseSourceText(Buffer.concat(chunks).subarray(0, bytes), limit);
}
