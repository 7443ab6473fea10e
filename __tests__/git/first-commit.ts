import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

// What `git add --all` and `git commit` do in a repository that has nothing yet, without a process: most tests begin so.

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

export interface FirstCommit {
  readonly message: string;
  /** ISO 8601, in UTC. */
  readonly date: string;
  /** `name <address>` */
  readonly author: string;
  readonly committer: string;
}

/** Commits files that are on the disk to `main`, which has no commit yet; gives the full sha. */
export function writeFirstCommit(
  directory: string,
  files: Readonly<Record<string, string>>,
  { message, date, author, committer }: FirstCommit,
): string {
  const gitFolder = join(directory, '.git');
  const blobs = new Map(
    Object.entries(files).map(([path, text]) => [path, writeObject(gitFolder, 'blob', Buffer.from(text))]),
  );
  const tree = writeTree(gitFolder, blobs).toString('hex');
  const time = `${Math.floor(Date.parse(date) / 1000)} +0000`;
  const text = `tree ${tree}\nauthor ${author} ${time}\ncommitter ${committer} ${time}\n\n${message}\n`;
  const commit = writeObject(gitFolder, 'commit', Buffer.from(text)).toString('hex');
  writeIndex(directory, blobs);
  writeFileSync(join(gitFolder, 'refs/heads/main'), `${commit}\n`);
  return commit;
}
