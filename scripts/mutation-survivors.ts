import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * After `npm run mutation`: keeps the score in docs/proofs.md and every survivor in docs/mutation-survivors.txt, with the
 * reason that somebody wrote there. With `--compare` it writes nothing and names the survivors that are not in the list
 * yet; with a percentage after it, it fails below that score.
 */
interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError';
  readonly static?: boolean;
}

interface MutatedFile {
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

const REPORT = new URL('../reports/mutation/mutation.json', import.meta.url);
const PAGE = new URL('../docs/proofs.md', import.meta.url);
const LIST = new URL('../docs/mutation-survivors.txt', import.meta.url);
const [OPENING, CLOSING] = ['<!-- mutation -->', '<!-- /mutation -->'];
const LONGEST_SNIPPET = 120;
const UNTESTED = ' (no test)';
/** Behind it somebody wrote why the survivor is no gap. */
const REASON = ' // ';
const KINDS = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'] as const;

const { files }: { readonly files: Readonly<Record<string, MutatedFile>> } = JSON.parse(readFileSync(REPORT, 'utf8'));
const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));

function snippet(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SNIPPET ? `${line.slice(0, LONGEST_SNIPPET)}…` : line;
}

function original(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

/** The declaration at the margin in which a line is: unlike its number, it stays when other code moves. */
function declarationAt(source: string, line: number): string {
  const above = source.split('\n').slice(0, line).reverse();
  const names = above.map((text) => /^(?:export )?(?:async )?(?:function|const|let|class) (\w+)/.exec(text)?.[1]);
  return names.find((name) => name !== undefined) ?? 'top';
}

function describeMutant(path: string, source: string, { mutatorName, replacement = '', location }: Mutant): string {
  const change = `${snippet(original(source, location))} -> ${snippet(replacement)}`;
  return `${path} ${declarationAt(source, location.start.line)} ${mutatorName}: ${change}`;
}

/** One line a survivor. Equal mutants of a declaration are numbered, killed ones too, so that no line stands for two. */
function listSurvivors(): readonly string[] {
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const [path, { source, mutants }] of entries) {
    for (const mutant of mutants) {
      const line = describeMutant(path, source, mutant);
      const count = (seen.get(line) ?? 0) + 1;
      seen.set(line, count);
      const numbered = count === 1 ? line : `${line} #${count}`;
      if (mutant.status === 'Survived') {
        lines.push(numbered);
      } else if (mutant.status === 'NoCoverage') {
        lines.push(numbered + UNTESTED);
      }
    }
  }
  return lines;
}

function countKinds(mutants: readonly Mutant[]): readonly number[] {
  return KINDS.map((kind) => mutants.filter(({ status }) => status === kind).length);
}

/** The percentage of those killed or timed out, of all that were tried or that no test reaches. */
function scoreOf([killed = 0, timeout = 0, survived = 0, untested = 0]: readonly number[]): number {
  return (100 * (killed + timeout)) / Math.max(1, killed + timeout + survived + untested);
}

function row(name: string, mutants: readonly Mutant[]): string {
  const counts = countKinds(mutants);
  const fixed = mutants.filter(
    (mutant) => mutant.status === 'Ignored' && mutant.mutatorName !== 'StringLiteral',
  ).length;
  return `| ${[name, `${scoreOf(counts).toFixed(1)} %`, ...counts, fixed].join(' | ')} |`;
}

function scoreTable(): string {
  const mutantsBelow = (folder: string) =>
    entries.flatMap(([path, { mutants }]) => (path.startsWith(folder) ? mutants : []));
  const folders = [...new Set(entries.map(([path]) => path.split('/').slice(0, 2).join('/')))];
  const rows = folders.map((folder) => row(`\`${folder}\``, mutantsBelow(`${folder}/`)));
  const head = '| folder | score | killed | timed out | survived | no test | broken | static, not tried |';
  return [head, '|---|---|---|---|---|---|---|---|', ...rows, row('together', mutantsBelow(''))].join('\n');
}

/** The list as it is: each survivor, whether a test reaches it or not, and the reason that is written behind it. */
function readReasons(): ReadonlyMap<string, string> {
  const lines = readFileSync(LIST, 'utf8').replaceAll(UNTESTED, '').split('\n');
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(REASON);
      return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at)];
    }),
  );
}

const survivors = listSurvivors();
const reasons = readReasons();
const [, , mode, floor = '0'] = process.argv;
if (mode === '--compare') {
  const fresh = survivors.filter((line) => !reasons.has(line.replace(UNTESTED, '')));
  const score = scoreOf(countKinds(entries.flatMap(([, { mutants }]) => mutants)));
  console.log([...fresh, `${fresh.length} survivors are not in the list. Score: ${score.toFixed(1)} %.`].join('\n'));
  process.exitCode = score < Number(floor) ? 1 : 0;
} else {
  const commit = execFileSync('git', ['log', '-1', '--format=%h', '--', 'src', '__tests__'], {
    encoding: 'utf8',
  }).trim();
  const when = `Measured on ${new Date().toISOString().slice(0, 10)}; \`src\` and \`__tests__\` as of commit ${commit}.`;
  const page = readFileSync(PAGE, 'utf8');
  const [before, after] = [page.slice(0, page.indexOf(OPENING)), page.slice(page.indexOf(CLOSING))];
  writeFileSync(PAGE, `${before}${OPENING}\n\n${when}\n\n${scoreTable()}\n\n${after}`);
  const explained = survivors.map((line) => line + (reasons.get(line.replace(UNTESTED, '')) ?? ''));
  writeFileSync(LIST, `${explained.join('\n')}\n`);
}
