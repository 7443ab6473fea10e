import type { Span } from '../../domain/finding/field.ts';
import type { CutText } from './cut-text.ts';

interface Place {
  /** Offsets in the whole text, quotes included. A collection ends after its last item; a bracket may follow. */
  readonly start: number;
  readonly end: number;
  /** Null for a value that a merge took from another file. */
  readonly span: Span | null;
}

/** A single value. `text` is decoded, without quotes; a value that is not there at all is empty and plain. */
export interface YamlScalar extends Place {
  readonly kind: 'scalar';
  readonly text: string;
  /** Only a plain scalar can be a number, a boolean or null. */
  readonly style: 'plain' | 'quoted' | 'block';
  readonly cut: CutText | null;
}

/** A list, in either notation. */
export interface YamlSequence extends Place {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
}

/** A key with its value. */
export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

/** Entries by key. A Map, so that a key such as `__proto__` is a key like any other. */
export type YamlEntries = ReadonlyMap<string, YamlEntry>;

/** A mapping, in either notation. */
export interface YamlMapping extends Place {
  readonly kind: 'mapping';
  readonly entries: YamlEntries;
}

export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

/** The same node as it is in another file: every place in this one is gone. */
export function withoutSpans<Node extends YamlNode>(node: Node): Node {
  switch (node.kind) {
    case 'scalar':
      return { ...node, span: null };
    case 'sequence':
      return { ...node, span: null, items: node.items.map(withoutSpans) };
    case 'mapping':
      return {
        ...node,
        span: null,
        entries: new Map([...node.entries].map(([key, entry]) => [key, entryWithoutSpans(entry)])),
      };
  }
}

/** {@link withoutSpans} for a key and its value. */
export function entryWithoutSpans({ key, value }: YamlEntry): YamlEntry {
  return { key: withoutSpans(key), value: withoutSpans(value) };
}
