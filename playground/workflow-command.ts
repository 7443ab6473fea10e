/** A line by which an action speaks to the runner: `::error file=a.md,line=3::message`. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

function plain(text: string): string {
  return ESCAPES.reduce((decoded, [escaped, character]) => decoded.replaceAll(escaped, character), text);
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text
    .split(',')
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), plain(pair.slice(pair.indexOf('=') + 1))]);
  return Object.fromEntries(pairs);
}

/** The names that the runner knows; any other line is text. */
const REGISTERED = new Set(
  'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' ',
  ),
);

const COMMAND = /^\s*::(?<name>[\w-]+)(?:\s+(?<properties>.*?))?::(?<message>.*)$/;
/** The older form, which counts anywhere in a line. */
const OLD_COMMAND = /##\[(?<name>[\w-]+)(?:\s+(?<properties>[^\]]*))?\](?<message>.*)$/;

/** Finds the commands in a log as the runner does, leading spaces aside and a lone carriage return ending a line too. */
export function parseWorkflowCommands(log: string): WorkflowCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const { name = '', properties = '', message = '' } = (COMMAND.exec(line) ?? OLD_COMMAND.exec(line))?.groups ?? {};
    return REGISTERED.has(name.toLowerCase())
      ? [{ name: name.toLowerCase(), properties: parseProperties(properties), message: plain(message) }]
      : [];
  });
}

/** Reads the file behind `GITHUB_OUTPUT` or `GITHUB_STATE`: `name=value` lines and blocks between delimiters. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', index + 1);
      values[block[1] ?? ''] = lines.slice(index + 1, end).join('\n');
      index = end < 0 ? lines.length : end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
