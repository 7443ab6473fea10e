import { parseSourceText, type SourceText } from '../parse/front-matter/source-text.ts';
import { type GitObject, type ObjectStream, startObjectStream } from './object-stream.ts';
import { GitError, type GitPlace } from './run-git.ts';

/** What a folder of a commit holds under one name. */
export interface FolderEntry {
  readonly name: string;
  /** As git stores it: `100644`, `40000` for a folder, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  /** Of a blob or a tree; for a submodule a commit's. */
  readonly id: string;
}

/**
 * The commits, folders and files of a repository, through one process that is started when it is first needed. Asking
 * for files by id and never by path is what makes paths with line feeds or leading dashes harmless. Close it when done.
 */
export interface Objects {
  /** The full sha of a commit; null for a name that git does not know, or that is none of a commit. */
  findCommit(name: string): Promise<string | null>;
  /**
   * What the top folder of a commit holds, or a folder by its id, in the order of git.
   *
   * @throws {GitError} when it cannot be read
   */
  readFolder(id: string): Promise<readonly FolderEntry[]>;
  /**
   * A file's content; one that is too large for a document is passed over.
   *
   * @param limit as for `parseSourceText`
   * @throws {GitError} when it cannot be read
   */
  readBlob(id: string, limit?: number): Promise<SourceText>;
  close(): void;
}

/** No name of a commit begins so or has two lines, and git would take the first for everything but that commit. */
const NO_NAME = /^[-^]|[\r\n]/;

/** Reads a tree object: again and again a mode, a name with a NUL behind it, and the bytes of an id. */
function parseFolder({ id, content }: GitObject): readonly FolderEntry[] {
  const entries: FolderEntry[] = [];
  let start = 0;
  while (start < content.length) {
    const [space, nul] = [content.indexOf(0x20, start), content.indexOf(0, start)];
    const end = nul + 1 + id.length / 2;
    entries.push({
      mode: content.toString('latin1', start, space),
      name: content.toString('utf8', space + 1, nul),
      id: content.toString('hex', nul + 1, end),
    });
    start = end;
  }
  return entries;
}

function remember<Value>(read: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    const value = known.get(name) ?? read(name);
    known.set(name, value);
    return value;
  };
}

/** Opens the objects of a repository. A name stands for the same commit as long as they are open. */
export function openObjects(place: GitPlace): Objects {
  let stream: ObjectStream | null = null;
  const ask = (name: string) => {
    stream ??= startObjectStream(place);
    return stream.ask(name);
  };
  const read = async (name: string): Promise<GitObject> => {
    const answer = await ask(name);
    if (typeof answer === 'string') {
      throw new GitError(`git cat-file says: ${answer}`, null);
    }
    return answer;
  };
  const findCommit = async (name: string) => {
    const answer = NO_NAME.test(name) ? '' : await ask(`${name}^{commit}`);
    return typeof answer === 'string' || answer.type !== 'commit' ? null : answer.id;
  };
  return {
    findCommit: remember(findCommit),
    readFolder: remember(async (id) => parseFolder(await read(`${id}^{tree}`))),
    readBlob: async (id, limit) => {
      const { bytes, content } = await read(id);
      return content.length < bytes ? { kind: 'too-large', bytes } : parseSourceText(content, limit);
    },
    close: () => stream?.close(),
  };
}
