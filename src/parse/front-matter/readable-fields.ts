import type { YamlEntries } from '../yaml/yaml-node.ts';
import { parseYamlTree } from '../yaml/yaml-tree.ts';
import { parseFrontMatterBlock } from './front-matter-block.ts';

/** A text and the fields of its front matter. */
export interface ReadableFields {
  readonly text: string;
  readonly entries: YamlEntries;
  /** Where the YAML begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** Null where the text has no front matter that can be read. */
export function readFields(text: string): ReadableFields | null {
  const block = parseFrontMatterBlock(text);
  if (block.kind !== 'block') {
    return null;
  }
  const [start, end] = [block.yamlStart, block.yamlEnd];
  const tree = parseYamlTree({ text, start, end });
  return tree.state === 'read' && tree.root?.kind === 'mapping'
    ? { text, entries: tree.root.entries, start, end }
    : null;
}
