import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

// What `git add --all` and `git commit` do where git has nothing special to mind, without a process: tests commit more than
// a thousand times, and a process costs more than all else in most of them.

/** What `git init` writes. Any other configuration may change what a commit is. */
export const PLAIN_CONFIG = '[core]\n\trepositoryformatversion = 0\n\tbare = false\n';

/** What makes a commit more than its files: an operation under way, or files that git is to treat in a way of their own. */
const SPECIAL = [
  'MERGE_HEAD',
  'CHERRY_PICK_HEAD',
  'REVERT_HEAD',
  'rebase-merge',
  'rebase-apply',
  'index.lock',
  'config.worktree',
  'info/exclude',
  'info/attributes',
];
const SPECIAL_NAME = /^\.git(?:attributes|ignore|modules)?$|\uFFFD/;

/** The paths of a checkout's files, below a folder; null where one of them is special. */
function plainFiles(directory: string, below = ''): readonly string[] | null {
  const paths: string[] = [];
  for (const entry of readdirSync(join(directory, below), { withFileTypes: true })) {
    const path = below + entry.name;
    if (path === '.git') {
      continue;
    }
    const isFile = entry.isFile() && (lstatSync(join(directory, path)).mode & 0o111) === 0;
    const inside = entry.isDirectory() ? plainFiles(directory, `${path}/`) : null;
    if (SPECIAL_NAME.test(entry.name) || !(isFile || inside !== null)) {
      return null;
    }
    paths.push(...(inside ?? [path]));
  }
  return paths;
}

/** Where `HEAD` is: the file that holds its commit, and the commit, null where there is none yet. */
interface HeadPlace {
  readonly file: string;
  readonly commit: string | null;
}

function readHead(gitFolder: string): HeadPlace | null {
  const head = readFileSync(join(gitFolder, 'HEAD'), 'utf8').trim();
  if (!head.startsWith('ref: ')) {
    return { file: join(gitFolder, 'HEAD'), commit: head };
  }
  const file = join(gitFolder, head.slice(5));
  const isKnown = existsSync(file);
  // A branch without a file of its own may be a packed one.
  return isKnown || !existsSync(join(gitFolder, 'packed-refs'))
    ? { file, commit: isKnown ? readFileSync(file, 'utf8').trim() : null }
    : null;
}

/** A checkout in which a commit is nothing but its files, on top of the one before. */
interface PlainCheckout {
  readonly head: HeadPlace;
  readonly paths: readonly string[];
}

function readPlain(directory: string): PlainCheckout | null {
  const gitFolder = join(directory, '.git');
  const isPlain =
    existsSync(join(gitFolder, 'config')) &&
    readFileSync(join(gitFolder, 'config'), 'utf8') === PLAIN_CONFIG &&
    !SPECIAL.some((path) => existsSync(join(gitFolder, path)));
  const head = isPlain ? readHead(gitFolder) : null;
  const paths = head === null ? null : plainFiles(directory);
  return head === null || paths === null ? null : { head, paths };
}

function sha1(...parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha1');
  for (const part of parts) {
    hash.update(part);
  }
  return hash.digest();
}

/** Writes a loose object and gives its id. */
function writeObject(gitFolder: string, kind: 'blob' | 'tree' | 'commit', content: Buffer): Buffer {
  const header = `${kind} ${content.length}\0`;
  const id = sha1(header, content);
  const name = id.toString('hex');
  const path = join(gitFolder, 'objects', name.slice(0, 2), name.slice(2));
  if (existsSync(path)) {
    return id;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, deflateSync(Buffer.concat([Buffer.from(header), content]), { level: 1 }));
  return id;
}

type Blobs = ReadonlyMap<string, Buffer>;

function compareBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

function writeTree(gitFolder: string, blobs: Blobs): Buffer {
  const folders = new Map<string, Map<string, Buffer>>();
  const entries: (readonly [order: string, mode: string, name: string, id: Buffer])[] = [];
  for (const [path, id] of blobs) {
    const [name = '', ...rest] = path.split('/');
    if (rest.length === 0) {
      entries.push([name, '100644', name, id]);
    } else {
      folders.set(name, (folders.get(name) ?? new Map()).set(rest.join('/'), id));
    }
  }
  for (const [name, inside] of folders) {
    entries.push([`${name}/`, '40000', name, writeTree(gitFolder, inside)]);
  }
  // Git orders a folder as if its name ended with a slash.
  entries.sort(([left], [right]) => compareBytes(left, right));
  const lines = entries.map(([, mode, name, id]) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), id]));
  return writeObject(gitFolder, 'tree', Buffer.concat(lines));
}

const NANOSECONDS = 1_000_000_000n;

/** An entry of the index: what the file system says of a file, and its blob. */
function indexEntry(directory: string, path: string, id: Buffer): Buffer {
  const stat = lstatSync(join(directory, path), { bigint: true });
  const times = [stat.ctimeNs, stat.mtimeNs].flatMap((time) => [time / NANOSECONDS, time % NANOSECONDS]);
  const numbers = [...times, stat.dev, stat.ino, 0o100644n, stat.uid, stat.gid, stat.size];
  const name = Buffer.from(path);
  const fixed = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) {
    fixed.writeUInt32BE(Number(BigInt.asUintN(32, number)), index * 4);
  }
  const flags = Buffer.alloc(2);
  flags.writeUInt16BE(Math.min(name.length, 0xfff));
  const entry = Buffer.concat([fixed, id, flags, name]);
  return Buffer.concat([entry, Buffer.alloc(8 - (entry.length % 8))]);
}

function writeIndex(directory: string, blobs: Blobs): void {
  const header = Buffer.alloc(12);
  header.write('DIRC');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(blobs.size, 8);
  const paths = [...blobs].sort(([left], [right]) => compareBytes(left, right));
  const content = Buffer.concat([header, ...paths.map(([path, id]) => indexEntry(directory, path, id))]);
  writeFileSync(join(directory, '.git/index'), Buffer.concat([content, sha1(content)]));
}

export interface PlainCommit {
  readonly message: string;
  /** ISO 8601, in UTC. */
  readonly date: string;
  /** `name <address>` */
  readonly author: string;
  readonly committer: string;
}

/** Whether git would write these words as they are. */
function isAsGitWritesIt({ message, date, author }: PlainCommit): boolean {
  const isTidy = message !== '' && message === message.trim() && !/\n{3}|[ \t]\n/.test(message);
  return isTidy && date.endsWith('Z') && /^\w[^<>]*\w <[^<> ]+>$/.test(author);
}

/** Stages everything that is on the disk. */
function stageAll(directory: string, { paths }: PlainCheckout): Blobs {
  const gitFolder = join(directory, '.git');
  const blobs = new Map(
    paths.map((path) => [path, writeObject(gitFolder, 'blob', readFileSync(join(directory, path)))]),
  );
  writeIndex(directory, blobs);
  return blobs;
}

/** Stages everything that is on the disk; gives whether that could be done without git. */
export function stagePlainFiles(directory: string): boolean {
  const plain = readPlain(directory);
  if (plain !== null) {
    stageAll(directory, plain);
  }
  return plain !== null;
}

/** Commits everything that is on the disk; gives the full sha, or null where only git can. */
export function writePlainCommit(directory: string, commit: PlainCommit): string | null {
  const plain = isAsGitWritesIt(commit) ? readPlain(directory) : null;
  if (plain === null) {
    return null;
  }
  const gitFolder = join(directory, '.git');
  const tree = writeTree(gitFolder, stageAll(directory, plain)).toString('hex');
  const { message, date, author, committer } = commit;
  const parent = plain.head.commit === null ? '' : `parent ${plain.head.commit}\n`;
  const time = `${Math.floor(Date.parse(date) / 1000)} +0000`;
  const text = `tree ${tree}\n${parent}author ${author} ${time}\ncommitter ${committer} ${time}\n\n${message}\n`;
  const id = writeObject(gitFolder, 'commit', Buffer.from(text)).toString('hex');
  mkdirSync(dirname(plain.head.file), { recursive: true });
  writeFileSync(plain.head.file, `${id}\n`);
  return id;
}
