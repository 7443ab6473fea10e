import { execFileSync } from 'node:child_process';

/** A Node that programs are measured on. */
export interface Runtime {
  readonly name: string;
  /** Absolute path of the executable. */
  readonly node: string;
}

function install(version: string): Runtime {
  const options = ['--yes', '-p', `node@${version}`, '--', 'node', '-p', 'process.execPath'];
  return { name: `Node ${version}`, node: execFileSync('npx', options, { encoding: 'utf8' }).trim() };
}

/** The runtime that `action.yml` names: the one that ships, and that every bound is about. */
export const SHIPPED = install('24.21.0');

/** The oldest one that the command line runs on. */
export const OLDEST = install('20.20.2');
