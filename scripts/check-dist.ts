import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, listFiles, writeBundles } from './bundle.ts';

/** Names every file that is in one folder only or has other bytes in the other. */
async function findDifferences(built: string, committed: string): Promise<readonly string[]> {
  const [builtFiles, committedFiles] = await Promise.all([listFiles(built), listFiles(committed)]);
  const differences = committedFiles
    .filter((file) => !builtFiles.includes(file))
    .map((file) => `dist/${file}: not built`);
  for (const file of builtFiles) {
    if (!committedFiles.includes(file)) {
      differences.push(`dist/${file}: missing`);
    } else if (!(await readFile(join(built, file))).equals(await readFile(join(committed, file)))) {
      differences.push(`dist/${file}: not what the sources build`);
    }
  }
  return differences;
}

const built = await mkdtemp(join(tmpdir(), 'dist-'));
try {
  await writeBundles(built);
  const differences = await findDifferences(built, DIST);
  console.log(differences.length === 0 ? 'dist/ is what the sources build.' : differences.join('\n'));
  if (differences.length > 0) {
    console.log('Run "npm run build" and commit dist/.');
    process.exitCode = 1;
  }
} finally {
  await rm(built, { recursive: true, force: true });
}
