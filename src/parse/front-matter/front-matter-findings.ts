import type { Span } from '../../domain/finding/field.ts';
import { createFinding, type Finding, type FindingCode } from '../../domain/finding/finding.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { scalarType } from '../yaml/yaml-scalar.ts';
import { MAX_DOCUMENT_BYTES, type SourceText } from './source-text.ts';

/** What is wrong, and what to do about it. */
export interface Reading {
  readonly code: FindingCode<'front-matter'>;
  /** What was read there, if it is that which makes it another fact. */
  readonly value?: string | null;
  readonly message: Message;
  readonly remedy: Message;
}

const FIRST_LINE: Span = { line: 1, column: 1 };

/** An error of the rule `front-matter`. */
export function frontMatterError(
  { code, value = null, message, remedy }: Reading,
  span: Span | null,
  fix: string | null = null,
): Finding {
  return createFinding({ rule: 'front-matter', code, severity: 'error', message, remedy, span, fix, value });
}

/**
 * [Governance §1](../../../docs/specification/governance.md#1-words): what is behind a link or in a submodule is not
 * judged, so neither may be where a document or its folder belongs.
 */
function linkError(path: string, code: 'location/symbolic-link' | 'location/submodule', fact: Message): Finding {
  const isFile = /\.(?:md|markdown)$/i.test(path);
  return createFinding({
    rule: 'location',
    code,
    severity: 'error',
    message: isFile
      ? message`${fact}, not a file.`
      : message`${fact}, not a folder, and what it points to is not checked.`,
    remedy: isFile ? message`Put a regular file in its place.` : message`Put the folder itself in its place.`,
  });
}

/**
 * Why what is at a document's path is no text to read
 * ([governance §1](../../../docs/specification/governance.md#1-words), §2).
 */
export function sourceProblem(source: Exclude<SourceText, { kind: 'text' }>, path: string): Finding {
  switch (source.kind) {
    case 'symlink':
      return linkError(path, 'location/symbolic-link', message`${path} is a symbolic link`);
    case 'submodule':
      return linkError(path, 'location/submodule', message`${path} is a submodule`);
    case 'binary':
      return frontMatterError(
        {
          code: 'front-matter/not-utf-8',
          value: path,
          message: message`${path} is not UTF-8 text.`,
          remedy: message`Save it as plain UTF-8 text.`,
        },
        null,
      );
    case 'too-large': {
      const limit = message`${MAX_DOCUMENT_BYTES / 1024} KiB`;
      const fact = message`${path} has ${source.bytes} bytes, but documents larger than ${limit} are not read.`;
      const remedy = message`Move parts of it into other files.`;
      return frontMatterError({ code: 'front-matter/too-large', value: path, message: fact, remedy }, null);
    }
  }
}

/** The block was read, and is nothing that has fields. */
export function notMapping(root: YamlNode | null): Finding {
  const remedy = message`Write one ${'key: value'} per line between the two ${'---'} lines.`;
  const isEmpty = root === null || root.kind === 'mapping' || (root.kind === 'scalar' && scalarType(root) === 'null');
  if (isEmpty) {
    const reading = { code: 'front-matter/empty', message: message`The front matter is empty.`, remedy } as const;
    return frontMatterError(reading, FIRST_LINE);
  }
  const kind = root.kind === 'sequence' ? message`a list` : message`a single value`;
  return frontMatterError(
    {
      code: 'front-matter/not-a-mapping',
      value: root.kind,
      message: message`The front matter is ${kind}, not a mapping of keys to values.`,
      remedy,
    },
    root.span,
  );
}
