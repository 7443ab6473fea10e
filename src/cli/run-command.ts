import type { ExitCode, World } from './world.ts';

/** Hands a command's work to the program, which gives it the world and keeps its exit code. */
export type RunCommand = (work: (world: World) => Promise<ExitCode>) => Promise<void>;
