import { posix } from 'node:path';
import type { Import } from './file-imports.ts';

function graphOf(imports: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const { importer, specifier } of imports) {
    if (specifier.startsWith('.')) {
      const targets = graph.get(importer) ?? [];
      targets.push(posix.join(posix.dirname(importer), specifier));
      graph.set(importer, targets);
    }
  }
  return graph;
}

/** The circles of files that import each other, types included; one for each file that closes one. */
export function findCycles(imports: readonly Import[]): readonly string[] {
  const graph = graphOf(imports);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push([...path.slice(start), file].join(' → '));
    } else if (!done.has(file)) {
      for (const target of graph.get(file) ?? []) {
        visit(target, [...path, file]);
      }
      done.add(file);
    }
  };
  for (const file of graph.keys()) {
    visit(file, []);
  }
  return cycles;
}
