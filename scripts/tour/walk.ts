import { posix } from 'node:path';
import { importsIn } from '../../__tests__/contract/file-imports.ts';
import { readProjectFile, sourceFiles } from '../../__tests__/contract/project-files.ts';

/** A file that has to be seen on a tour, below src/, and what happens there. */
export interface Station {
  readonly path: string;
  readonly what: string;
}

/** One thing that is followed through the code: the files where something happens to it, in the order in which it does. */
export interface Tour {
  readonly title: string;
  readonly stations: readonly Station[];
  /** What it may cost to follow it. */
  readonly bounds: { readonly files: number; readonly changes: number };
}

/** A file of a walk; without words where it is only on the way. */
export interface Stop {
  readonly path: string;
  readonly what: string | null;
}

/** By each file below src/ the files whose values it imports, as far as calls can go. */
export type Calls = ReadonlyMap<string, readonly string[]>;

/** Reads which file may call which. What is imported as a type alone calls nothing. */
export function readCalls(): Calls {
  return new Map(
    sourceFiles()
      .filter((path) => !path.endsWith('.d.ts'))
      .map((path) => {
        const called = importsIn(path, readProjectFile(path)).filter(
          ({ specifier, kind }) => specifier.startsWith('.') && kind !== 'type',
        );
        return [path, called.map(({ specifier }) => posix.join(posix.dirname(path), specifier))];
      }),
  );
}

/** The shortest way by imports from one of the files to another, without the file it begins with. */
function findWay(calls: Calls, from: readonly string[], to: string): readonly string[] {
  const ways = new Map<string, readonly string[]>(from.map((path) => [path, []]));
  for (const [path, way] of ways) {
    if (path === to) {
      return way;
    }
    for (const next of calls.get(path) ?? []) {
      if (!ways.has(next)) {
        ways.set(next, [...way, next]);
      }
    }
  }
  throw new Error(`No file of the tour leads to ${to}.`);
}

/**
 * The files that somebody opens who follows a tour, in that order: from one station to the next along imports, from
 * whatever file is open already.
 */
export function walk({ stations }: Tour, calls: Calls): readonly Stop[] {
  const [first] = stations;
  const opened: string[] = first === undefined ? [] : [first.path];
  for (const { path } of stations.slice(1)) {
    // What was opened last is looked at first.
    opened.push(...findWay(calls, opened.toReversed(), path));
  }
  return opened.map((path) => ({ path, what: stations.find((station) => station.path === path)?.what ?? null }));
}

/** The room of a file: the folder below src/. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The stops, divided where the room changes. */
export function groupByRoom(stops: readonly Stop[]): readonly (readonly Stop[])[] {
  const groups: Stop[][] = [];
  for (const stop of stops) {
    const last = groups.at(-1);
    if (last !== undefined && roomOf(last[0]?.path ?? '') === roomOf(stop.path)) {
      last.push(stop);
    } else {
      groups.push([stop]);
    }
  }
  return groups;
}
