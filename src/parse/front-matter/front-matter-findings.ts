import type { Span } from '../../domain/finding/field.ts';
import { createFinding, type Finding } from '../../domain/finding/finding.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import { createLocator } from '../yaml/locator.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import type { YamlProblem } from '../yaml/yaml-problem.ts';
import { scalarType } from '../yaml/yaml-scalar.ts';
import type { TextRange } from '../yaml/yaml-tree.ts';
import { shorten } from './faults/fault.ts';
import { MAX_DOCUMENT_BYTES, type SourceText } from './source-text.ts';
import { findSyntaxError } from './syntax-error.ts';

/** What is wrong, and what to do about it. */
export interface Reading {
  readonly message: Message;
  readonly remedy: Message;
}

const FIRST_LINE: Span = { line: 1, column: 1 };

/** An error of the rule `front-matter`. */
export function frontMatterError({ message, remedy }: Reading, span: Span | null, fix: string | null = null): Finding {
  return createFinding({ rule: 'front-matter', severity: 'error', message, remedy, span, fix });
}

/**
 * [Governance §1](../../../docs/specification/governance.md#1-words): what is behind a link or in a submodule is not
 * judged, so neither may be where a document or its folder belongs.
 */
function linkError(path: string, fact: Message): Finding {
  const isFile = /\.(?:md|markdown)$/i.test(path);
  return createFinding({
    rule: 'location',
    severity: 'error',
    message: isFile
      ? message`${fact}, not a file.`
      : message`${fact}, not a folder, and what is behind it is not judged.`,
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
      return linkError(path, message`${path} is a symbolic link`);
    case 'submodule':
      return linkError(path, message`${path} is a submodule`);
    case 'binary':
      return frontMatterError(
        { message: message`${path} is not a text in UTF-8.`, remedy: message`Save it as plain text in UTF-8.` },
        null,
      );
    case 'too-large': {
      const limit = message`${MAX_DOCUMENT_BYTES / 1024} KiB`;
      const fact = message`${path} has ${source.bytes} bytes, and documents over ${limit} are not read.`;
      return frontMatterError({ message: fact, remedy: message`Move parts of it to other files.` }, null);
    }
  }
}

/** The block was read, and is nothing that has fields. */
export function notMapping(root: YamlNode | null): Finding {
  const remedy = message`Write one ${'key: value'} a line between the two lines ${'---'}.`;
  const isEmpty = root === null || root.kind === 'mapping' || (root.kind === 'scalar' && scalarType(root) === 'null');
  if (isEmpty) {
    return frontMatterError({ message: message`The front matter is empty.`, remedy }, FIRST_LINE);
  }
  const kind = root.kind === 'sequence' ? message`a list` : message`a single value`;
  return frontMatterError(
    { message: message`The front matter is ${kind}, not a mapping of keys to values.`, remedy },
    root.span,
  );
}

/** The parser stops at what follows a line that has no colon. */
const AFTER_LINE = /implicit key|expected ':'|document separator is expected/;

/** The parser's words that authors meet, said in ours. */
const SYNTAX: readonly (readonly [RegExp, Reading])[] = [
  [
    /deficient indentation|within a (?:flow|single|double)/,
    {
      message: message`A bracket or quote that is opened above is not closed before this line.`,
      remedy: message`Close it, or indent the lines it spans.`,
    },
  ],
  [
    /^tab characters/,
    {
      message: message`A tab indents this line, and YAML allows only spaces there.`,
      remedy: message`Indent it with spaces.`,
    },
  ],
  [
    AFTER_LINE,
    {
      message: message`This line is not of the form ${'key: value'}.`,
      remedy: message`Put a colon and a blank between key and value.`,
    },
  ],
  [
    /^bad indentation/,
    {
      message: message`This line is indented differently from the lines around it, or its value needs quotes.`,
      remedy: message`Begin every field in the first column, and put a value with special characters in quotes.`,
    },
  ],
  [
    /^missed comma/,
    { message: message`A comma is missing in a list or mapping in brackets.`, remedy: message`Add it.` },
  ],
  [
    /^nesting exceeded/,
    { message: message`The front matter is nested too deeply.`, remedy: message`Write the fields without nesting.` },
  ],
  [
    /non-printable|null byte|valid JSON character/,
    { message: message`A control character stands here.`, remedy: message`Remove it.` },
  ],
];

function readProblem({ kind, subject }: YamlProblem): Reading {
  const shown = shorten(subject);
  switch (kind) {
    case 'duplicate-key':
      return {
        message: message`The key ${shown} stands here for the second time.`,
        remedy: message`Remove one of them.`,
      };
    case 'key-form':
      return { message: message`A key is missing before a colon.`, remedy: message`Write ${'key: value'}.` };
    case 'alias':
      return {
        message: message`${shown} refers to an anchor that does not exist: an unquoted ${'*'} begins an alias.`,
        remedy: message`Put the value in quotes.`,
      };
    case 'too-many-aliases':
      return { message: message`There are too many aliases such as ${shown}.`, remedy: message`Write the values out.` };
    case 'tag':
      return {
        message: message`${shown} is a tag, and tags are not read.`,
        remedy: message`Remove it, or put the value in quotes.`,
      };
    case 'several-documents':
      return {
        message: message`The front matter holds more than one YAML document.`,
        remedy: message`Keep one mapping between the two lines ${'---'}.`,
      };
    case 'syntax':
      return (
        SYNTAX.find(([words]) => words.test(subject))?.[1] ?? {
          message: message`The front matter is not YAML: ${shown}.`,
          remedy: message`Correct this line.`,
        }
      );
  }
}

function lineAbove({ text, start }: TextRange, offset: number): number {
  const above = text.slice(start, offset);
  return (
    start +
    above
      .slice(0, above.lastIndexOf('\n') + 1)
      .trimEnd()
      .lastIndexOf('\n') +
    1
  );
}

/** Says where and why the block is no YAML, in lines and columns of the file, with the line rewritten where that helps. */
export function yamlProblem(problem: YamlProblem, range: TextRange): Finding {
  const locate = createLocator(range.text);
  const span = locate(Math.min(problem.offset, range.text.length));
  const firstLine = locate(range.start).line;
  const syntaxError = findSyntaxError(range, problem);
  if (syntaxError !== null) {
    const line = firstLine + syntaxError.line;
    const usual = line === span.line ? span : { line, column: 1 };
    return frontMatterError(
      syntaxError,
      syntaxError.column === null ? usual : { line, column: syntaxError.column },
      syntaxError.fix,
    );
  }
  const isAbove = problem.kind === 'syntax' && AFTER_LINE.test(problem.subject);
  return frontMatterError(readProblem(problem), isAbove ? locate(lineAbove(range, problem.offset)) : span);
}
