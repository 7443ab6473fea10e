import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { recordBundle } from './bundle-record.ts';
import { faultyCases, generatedCases, realCases, sampleCases } from './cases.ts';
import type { SameCase } from './same-case.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SIDE_BY_SIDE = 2;
const SHOWN_LINES = 40;
const SHOWN_WIDTH = 200;

const HELP = `Compares what the built action does with what the bundle of an earlier commit does.

  npm run same -- [commit]        the earlier commit; HEAD by default
    --generated <count>           generated changes, 10000 by default
    --only <text>                 only the cases whose names contain this text

Report, comment, status, labels, outputs, log and requests are compared byte for byte.
Build first: npm run build. Exit code 1: something differs.`;

/** The bundle as a commit has it, in a folder of its own. */
function extractBundle(commit: string, folder: string): string {
  const archive = execFileSync('git', ['archive', commit, 'dist'], { cwd: PROJECT, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  return join(folder, 'dist', 'index.js');
}

/** What differs between the two runs of a case; empty where nothing does. */
async function compareCase(one: SameCase, bundles: { readonly old: string; readonly built: string }): Promise<string> {
  const [old, built] = await Promise.all([recordBundle(bundles.old, one), recordBundle(bundles.built, one)]);
  const parts = Object.keys(old).filter((part) => old[part] !== built[part]);
  return parts
    .map((part) => createTwoFilesPatch(`before: ${part}`, `after: ${part}`, old[part] ?? '', built[part] ?? ''))
    .join('\n');
}

function show(name: string, difference: string): void {
  const lines = difference.split('\n');
  const more = lines.length > SHOWN_LINES ? [`… ${lines.length - SHOWN_LINES} more lines`] : [];
  const shown = lines.slice(0, SHOWN_LINES).map((line) => line.slice(0, SHOWN_WIDTH));
  console.log([`DIFFERS: ${name}`, ...shown, ...more].join('\n'));
}

async function compareAll(cases: readonly SameCase[], bundles: { readonly old: string; readonly built: string }) {
  const left = cases.values();
  let different = 0;
  const compareNext = async () => {
    for (const one of left) {
      const difference = await compareCase(one, bundles);
      if (difference !== '') {
        different += 1;
        show(one.name, difference);
      }
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, compareNext));
  return different;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    generated: { type: 'string', default: '10000' },
    only: { type: 'string', default: '' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const folder = await mkdtemp(join(tmpdir(), 'same-'));
try {
  const bundles = {
    old: extractBundle(positionals[0] ?? 'HEAD', folder),
    built: join(PROJECT, 'dist', 'index.js'),
  };
  const all = [
    ...(await sampleCases()),
    ...(await realCases()),
    ...generatedCases(Number(values.generated)),
    ...(await faultyCases(bundles.old)),
  ];
  const cases = all.filter(({ name }) => name.includes(values.only));
  const different = await compareAll(cases, bundles);
  console.log(`${cases.length} cases compared, ${different} differ.`);
  process.exitCode = different === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
