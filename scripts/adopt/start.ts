import { parseArgs } from 'node:util';
import { writeKit } from './write-kit.ts';

// npm run adopt -- --owner <name> --out <dir>: the adoption kit with the owner of the action's repository filled in.

const { owner, out } = parseArgs({ options: { owner: { type: 'string' }, out: { type: 'string' } } }).values;
if (owner === undefined || out === undefined) {
  console.error("Usage: npm run adopt -- --owner <the owner of the action's repository> --out <a new folder>");
  process.exitCode = 2;
} else {
  try {
    console.log(writeKit(owner, out).join('\n'));
    console.log(`The kit is in ${out}. Begin with its README.md.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
