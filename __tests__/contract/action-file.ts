import { load } from 'js-yaml';
import { readProjectFile } from './project-files.ts';

/** What a contract looks at in an action's metadata file. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: unknown;
}

export function readActionFile(path: string): ActionFile {
  return load(readProjectFile(path)) as ActionFile;
}

type Rows = readonly (readonly string[])[];

/** The rows of the table below a heading of a page, cell by cell. The heading has its marks: `## Inputs`. */
export function tableBelow(page: string, heading: string): Rows {
  const section = readProjectFile(page).split(`\n${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function asCode(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

/** The rows that a page has to have about inputs. */
export function inputRows(
  inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>,
): Rows {
  return Object.entries(inputs).map(([name, input]) => [asCode(name), asCode(input.default), input.description]);
}

/** The rows that a page has to have about an action's outputs. */
export function outputRows({ outputs }: ActionFile): Rows {
  return Object.entries(outputs).map(([name, output]) => [asCode(name), output.description]);
}
