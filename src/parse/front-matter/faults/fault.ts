import { type Message, message } from '../../../domain/finding/message.ts';
import type { FrontMatterKey } from '../../../domain/vep/front-matter.ts';
import type { YamlNode } from '../../yaml/yaml-node.ts';
import { scalarType } from '../../yaml/yaml-scalar.ts';

/** A value that the schema refuses: a whole field, one item of its list, or one stage of `milestone`. */
export interface Fault {
  readonly key: FrontMatterKey;
  /** The stage (or what is in its place) for an entry of `milestone`, else null. */
  readonly stage: string | null;
  readonly node: YamlNode;
  /** The document's other fields and its folder, for fixes that can be derived from them. */
  readonly context: FaultContext;
}

/** What a fix may be derived from. */
export interface FaultContext {
  /** The number that the folder's name begins with. */
  readonly folderNumber: number | null;
  /** The SIG whose folder the document is in; null for a meta-VEP. */
  readonly folderSig: string | null;
  /** The text of the field `stage`, if it is one. */
  readonly stage: string | null;
  /** The keys of `milestone`, stages before all others: a stage that is set is not offered a second time. */
  readonly targets: readonly string[];
}

/** What is said about a fault. */
export interface Explanation {
  readonly message: Message;
  readonly remedy?: Message;
  readonly fix?: string;
}

/** What is said about a field that is missing, beside that it is. */
export type Advice = Omit<Explanation, 'message'>;

/** A JSON string is a YAML string in double quotes, whatever is in it. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** Says what a value is, in YAML's terms: "a list", "the number `282`". */
export function describe(node: YamlNode): Message {
  if (node.kind !== 'scalar') {
    return node.kind === 'sequence' ? message`a list` : message`a mapping`;
  }
  const shown = node.text;
  switch (node.text.trim() === '' ? 'null' : scalarType(node)) {
    case 'null':
      return message`an empty value`;
    case 'boolean':
      return message`the boolean ${shown}`;
    case 'integer':
    case 'number':
      return message`the number ${shown}`;
    case 'text':
      return message`${shown}`;
  }
}

/** The text of a scalar without spaces around it; empty for a list or a mapping. */
export function scalarText(node: YamlNode): string {
  return node.kind === 'scalar' ? node.text.trim() : '';
}
