import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import { findCutText, findCutValue } from './cut-text.ts';
import { detachText } from './detached-text.ts';
import { createLocator, type Locator } from './locator.ts';
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence } from './yaml-node.ts';
import { type YamlProblem, YamlProblemError } from './yaml-problem.ts';

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface TextRange {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type YamlTree =
  /** `root` is null where nothing but comments is. */
  | { readonly state: 'read'; readonly root: YamlNode | null }
  | { readonly state: 'failed'; readonly problem: YamlProblem };

/** Front matter is flat; deeper nesting is a mistake or an attack. */
const MAX_DEPTH = 20;

/**
 * Enough to share a list of people, too few to grow
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter): aliases and depth bounded).
 */
const MAX_ALIASES = 10;

/** js-yaml's word for a part that an event does not have. */
const ABSENT = -1;

/** js-yaml gives flat events whose offsets count from the start of the YAML; `shift` makes them the whole text's. */
interface Builder {
  readonly yaml: string;
  readonly shift: number;
  readonly locate: Locator;
  readonly events: readonly Event[];
  /** Null while an anchor's own value is being built: an alias in there would never end. */
  readonly anchors: Map<string, YamlNode | null>;
  next: number;
  aliases: number;
  /** The end of what was read last, where a value that is not there would be. */
  position: number;
}

function problemAt(builder: Builder, kind: YamlProblem['kind'], at: { subject: string; offset: number }): Error {
  return new YamlProblemError({ kind, subject: at.subject, offset: at.offset + builder.shift });
}

function placeOf(builder: Builder, start: number, end: number): Pick<YamlNode, 'start' | 'end' | 'span'> {
  builder.position = Math.max(builder.position, end);
  return { start: start + builder.shift, end: end + builder.shift, span: builder.locate(start + builder.shift) };
}

function buildScalar(builder: Builder, event: ScalarEvent): YamlScalar {
  const text = getScalarValue(builder.yaml, event);
  if (event.valueStart === ABSENT) {
    const place = placeOf(builder, builder.position, builder.position);
    return {
      kind: 'scalar',
      text,
      style: 'plain',
      cut: findCutValue(builder.yaml, builder.position, builder.shift),
      ...place,
    };
  }
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return {
      kind: 'scalar',
      text,
      style: 'quoted',
      cut: null,
      ...placeOf(builder, event.valueStart - 1, event.valueEnd + 1),
    };
  }
  const style = event.style === SCALAR_STYLE.PLAIN ? 'plain' : 'block';
  const cut = style === 'plain' ? findCutText(builder.yaml, event.valueEnd, builder.shift) : null;
  return { kind: 'scalar', text, style, cut, ...placeOf(builder, event.valueStart, event.valueEnd) };
}

function hasMore(builder: Builder): boolean {
  return builder.events[builder.next]?.type !== EVENT_ID.POP;
}

function buildSequence(builder: Builder, event: SequenceEvent): YamlSequence {
  const items: YamlNode[] = [];
  while (hasMore(builder)) {
    items.push(buildNode(builder));
  }
  builder.next += 1;
  return { kind: 'sequence', items, ...placeOf(builder, event.start, Math.max(event.start, builder.position)) };
}

function buildMapping(builder: Builder, event: MappingEvent): YamlMapping {
  const entries = new Map<string, YamlEntry>();
  while (hasMore(builder)) {
    const key = buildNode(builder);
    const offset = key.start - builder.shift;
    if (key.kind !== 'scalar' || (key.text === '' && key.style === 'plain')) {
      throw problemAt(builder, 'key-form', { subject: '', offset });
    }
    if (entries.has(key.text)) {
      throw problemAt(builder, 'duplicate-key', { subject: key.text, offset });
    }
    entries.set(key.text, { key, value: buildNode(builder) });
  }
  builder.next += 1;
  return { kind: 'mapping', entries, ...placeOf(builder, event.start, Math.max(event.start, builder.position)) };
}

function resolveAlias(builder: Builder, name: string, offset: number): YamlNode {
  const subject = `*${name}`;
  const node = builder.anchors.get(name) ?? null;
  if (node === null) {
    throw problemAt(builder, 'alias', { subject, offset });
  }
  builder.aliases += 1;
  if (builder.aliases > MAX_ALIASES) {
    throw problemAt(builder, 'too-many-aliases', { subject, offset });
  }
  builder.position = offset + subject.length;
  return node;
}

function buildContent(builder: Builder, event: ScalarEvent | SequenceEvent | MappingEvent): YamlNode {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return buildScalar(builder, event);
    case EVENT_ID.SEQUENCE:
      return buildSequence(builder, event);
    case EVENT_ID.MAPPING:
      return buildMapping(builder, event);
  }
}

function buildNode(builder: Builder): YamlNode {
  const event = builder.events[builder.next];
  builder.next += 1;
  if (event?.type === EVENT_ID.ALIAS) {
    return resolveAlias(builder, builder.yaml.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1);
  }
  if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) {
    throw problemAt(builder, 'several-documents', { subject: '---', offset: builder.position });
  }
  if (event.tagStart !== ABSENT) {
    const subject = builder.yaml.slice(event.tagStart, event.tagEnd);
    throw problemAt(builder, 'tag', { subject, offset: event.tagStart });
  }
  if (event.anchorStart === ABSENT) {
    return buildContent(builder, event);
  }
  const name = builder.yaml.slice(event.anchorStart, event.anchorEnd);
  builder.anchors.set(name, null);
  const node = buildContent(builder, event);
  builder.anchors.set(name, node);
  return node;
}

function buildRoot({ text, start, end }: TextRange): YamlNode | null {
  const yaml = detachText(text.slice(start, end));
  const events = parseEvents(yaml, { maxDepth: MAX_DEPTH });
  const locate = createLocator(text.slice(0, end));
  // The first event opens the document, the last one closes it.
  const builder = { yaml, shift: start, locate, events, anchors: new Map(), next: 1, aliases: 0, position: 0 };
  if (events.length < 2 || !hasMore(builder)) {
    return null;
  }
  const root = buildNode(builder);
  if (events.length > builder.next + 1) {
    throw problemAt(builder, 'several-documents', { subject: '---', offset: builder.position });
  }
  return root;
}

/** Reads a stretch of a text as one YAML document by the core schema's syntax; spans are places in the whole text. */
export function parseYamlTree(range: TextRange): YamlTree {
  try {
    return { state: 'read', root: buildRoot(range) };
  } catch (error) {
    if (error instanceof YamlProblemError) {
      return { state: 'failed', problem: error.problem };
    }
    if (error instanceof YAMLException) {
      const offset = range.start + (error.mark?.position ?? 0);
      return { state: 'failed', problem: { kind: 'syntax', subject: error.reason, offset } };
    }
    throw error;
  }
}
