/** Where text goes. */
export interface TextStream {
  write(text: string): void;
  /** A person watches: colors and progress make sense. */
  readonly isTerminal: boolean;
  /** The characters of a terminal's line. */
  readonly columns?: number;
}

/** Everything outside that a command touches, handed in so that tests can hand in something else. */
export interface World {
  /** The arguments after the program's name. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The current folder, absolute. */
  readonly directory: string;
  readonly output: TextStream;
  readonly errors: TextStream;
  readonly now: () => Date;
  readonly fetch: typeof fetch;
  /** Asks the person at the terminal; null, or not there, where there is none. */
  readonly ask?: ((question: string) => Promise<string>) | null;
}

/** 0: clean. 1: findings, or something a person has to look at. 2: could not judge, or the command was wrong. */
export type ExitCode = 0 | 1 | 2;

/** The token for GitHub; empty where there is none. `gh` calls it `GH_TOKEN`. */
export function tokenOf({ environment }: World): string {
  return [environment.GITHUB_TOKEN, environment.GH_TOKEN].find((token) => token !== undefined && token !== '') ?? '';
}

/** True where colors are wanted: on a terminal, unless `NO_COLOR` is set to anything (https://no-color.org). */
export function hasColors(stream: TextStream, { environment }: World): boolean {
  const noColor = environment.NO_COLOR ?? '';
  return stream.isTerminal && noColor === '' && environment.TERM !== 'dumb';
}
