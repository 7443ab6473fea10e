import type { YamlNode } from './yaml-node.ts';

/** In a list in brackets these would end an unquoted item. */
const FLOW_INDICATOR = /[,[\]{}]/;

/** Writes a node again on one line, unquoted where it was unquoted. */
export function flowText(node: YamlNode): string {
  switch (node.kind) {
    case 'scalar':
      return node.style === 'plain' && !FLOW_INDICATOR.test(node.text) ? node.text : JSON.stringify(node.text);
    case 'sequence':
      return `[${node.items.map(flowText).join(', ')}]`;
    case 'mapping':
      return `{${[...node.entries.values()].map(({ key, value }) => `${flowText(key)}: ${flowText(value)}`).join(', ')}}`;
  }
}
