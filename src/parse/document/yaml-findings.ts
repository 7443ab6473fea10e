import type { Finding } from '../../domain/finding/finding.ts';
import { message } from '../../domain/finding/message.ts';
import { frontMatterError, type Reading } from '../front-matter/front-matter-findings.ts';
import { recoverYaml, type YamlMistake } from '../front-matter/syntax/recovered-yaml.ts';
import { createLocator } from '../yaml/locator.ts';
import type { YamlProblem } from '../yaml/yaml-problem.ts';
import type { TextRange } from '../yaml/yaml-tree.ts';

/** Who makes more mistakes than this is told of the others later. */
const MAX_MISTAKES = 10;

/** Looking for several mistakes takes long; what somebody wrote by hand is far shorter. */
const MAX_LENGTH = 8 * 1024;

/** The parser stops at what follows a line that has no colon. */
const AFTER_LINE = /implicit key|expected ':'|document separator is expected/;

/** The parser's words that authors meet, said in ours. */
const SYNTAX: readonly (readonly [RegExp, Reading])[] = [
  [
    /deficient indentation|within a (?:flow|single|double)/,
    {
      code: 'front-matter/open-bracket',
      message: message`A bracket or quote that was opened above is not closed before this line.`,
      remedy: message`Close it, or indent the lines it spans.`,
    },
  ],
  [
    AFTER_LINE,
    {
      code: 'front-matter/no-colon',
      message: message`This line is not of the form ${'key: value'}.`,
      remedy: message`Put a colon and a space between the key and the value.`,
    },
  ],
  [
    /^bad indentation/,
    {
      code: 'front-matter/indentation',
      message: message`This line is indented differently from the lines around it, or its value needs quotes.`,
      remedy: message`Start every field in the first column, and put values with special characters in quotes.`,
    },
  ],
  [
    /^missed comma/,
    {
      code: 'front-matter/comma-missing',
      message: message`A comma is missing in a list or mapping in brackets.`,
      remedy: message`Add it.`,
    },
  ],
  [
    /^nesting exceeded/,
    {
      code: 'front-matter/nesting',
      message: message`The front matter is nested too deeply.`,
      remedy: message`Write the fields without nesting.`,
    },
  ],
  [
    /non-printable|null byte|valid JSON character/,
    {
      code: 'front-matter/control-character',
      message: message`There is a control character here.`,
      remedy: message`Remove it.`,
    },
  ],
];

function notYaml(shown: string): Reading {
  return {
    code: 'front-matter/not-yaml',
    value: shown,
    message: message`The front matter is not YAML: ${shown}.`,
    remedy: message`Correct this line.`,
  };
}

function readProblem({ kind, subject }: YamlProblem): Reading {
  const shown = subject;
  switch (kind) {
    case 'duplicate-key':
      return {
        code: 'front-matter/duplicate-key',
        value: shown,
        message: message`The key ${shown} is set twice; this is the second time.`,
        remedy: message`Remove one of them.`,
      };
    case 'key-form':
      return {
        code: 'front-matter/key-missing',
        message: message`A key is missing before a colon.`,
        remedy: message`Write ${'key: value'}.`,
      };
    case 'alias':
      return {
        code: 'front-matter/no-anchor',
        value: shown,
        message: message`${shown} refers to an anchor that does not exist: an unquoted ${'*'} starts an alias.`,
        remedy: message`Put the value in quotes.`,
      };
    case 'too-many-aliases':
      return {
        code: 'front-matter/too-many-aliases',
        value: shown,
        message: message`There are too many aliases such as ${shown}.`,
        remedy: message`Write the values out.`,
      };
    case 'tag':
      return {
        code: 'front-matter/tag',
        value: shown,
        message: message`${shown} is a YAML tag, and tags are not supported.`,
        remedy: message`Remove it, or put the value in quotes.`,
      };
    case 'several-documents':
      return {
        code: 'front-matter/several-documents',
        message: message`The front matter holds more than one YAML document.`,
        remedy: message`Keep one mapping between the two lines ${'---'}.`,
      };
    case 'syntax':
      return SYNTAX.find(([words]) => words.test(subject))?.[1] ?? notYaml(shown);
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

/** Says where and why the parser stopped, in lines and columns of the file, with the line rewritten where that helps. */
function describeMistake({ problem, explained, range }: YamlMistake): Finding {
  const locate = createLocator(range.text);
  const span = locate(Math.min(problem.offset, range.text.length));
  const firstLine = locate(range.start).line;
  if (explained !== null) {
    const line = firstLine + explained.line;
    const usual = line === span.line ? span : { line, column: 1 };
    const place = explained.column === null ? usual : { line, column: explained.column };
    return frontMatterError(explained, place, explained.fix);
  }
  const isAbove = problem.kind === 'syntax' && AFTER_LINE.test(problem.subject);
  return frontMatterError(readProblem(problem), isAbove ? locate(lineAbove(range, problem.offset)) : span);
}

/** Where a mistake's lines end; what nobody can explain may make anything below it look wrong. */
function endOf({ explained }: YamlMistake): number {
  return explained === null ? Infinity : explained.line + (explained.fix ?? '').split('\n').length;
}

/** Everything for which the block is no YAML, as far as one mistake can be told from what follows from another. */
export function yamlProblems(range: TextRange): readonly Finding[] {
  const limit = range.end - range.start > MAX_LENGTH ? 1 : MAX_MISTAKES;
  const told: YamlMistake[] = [];
  for (const mistake of recoverYaml(range, limit).mistakes) {
    const last = told.at(-1);
    if (last === undefined || (mistake.explained?.line ?? Infinity) >= endOf(last)) {
      told.push(mistake);
    }
    if (mistake.explained === null) {
      break;
    }
  }
  return told.map(describeMistake);
}
