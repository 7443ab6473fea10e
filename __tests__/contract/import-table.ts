/** What the files of one folder below src/ may import. Everything else is refused. */
interface Room {
  readonly folder: string;
  /** Other folders below src/. Its own is always allowed. */
  readonly folders: readonly string[];
  /** Packages, by name or by a prefix that ends with a slash or a colon. */
  readonly packages: readonly string[];
  readonly reason: string;
}

/** The arrows of architecture §1: an import that no row allows is an error. */
export const ROOMS: readonly Room[] = [
  {
    folder: 'domain',
    folders: [],
    packages: ['date-fns', '@date-fns/tz'],
    reason: 'What a proposal is depends on nothing outside; calendar arithmetic is not ours to write.',
  },
  {
    folder: 'parse',
    folders: ['domain'],
    packages: ['js-yaml', 'node:buffer'],
    reason: 'Text becomes domain values, whoever fetched the text. Bytes are told from text by node:buffer.',
  },
  {
    folder: 'rules',
    folders: ['domain'],
    packages: [],
    reason: 'A rule judges complete data, so it cannot need anybody to fetch or to read.',
  },
  {
    folder: 'judge',
    folders: ['domain', 'rules'],
    packages: [],
    reason: 'The judgement is a pure function of changes, facts and settings.',
  },
  {
    folder: 'render',
    folders: ['domain'],
    packages: [],
    reason: 'Words are made from the report alone; all escaping lives here.',
  },
  {
    folder: 'github',
    folders: ['domain', 'parse'],
    packages: ['@octokit/', 'bottleneck', 'bottleneck/light.js', 'node:events', 'node:timers/promises'],
    reason: 'The only folder that knows the platform. It waits as long as its caller says, and keeps requests apart.',
  },
  {
    folder: 'git',
    folders: ['domain', 'parse'],
    packages: ['node:'],
    reason: 'The only folder that reads the disk or runs git, for the command line.',
  },
  {
    folder: 'action',
    folders: ['domain', 'parse', 'rules', 'judge', 'render', 'github'],
    packages: ['@actions/', 'node:fs', 'node:path', 'node:timers/'],
    reason: 'Tells the stories of the events. Not git/: the action runs no child process.',
  },
  {
    folder: 'cli',
    folders: ['domain', 'parse', 'rules', 'judge', 'render', 'github', 'git'],
    packages: ['commander', 'diff', 'js-yaml', 'node:'],
    reason: 'Tells the same stories at a terminal. Not action/, which is the other face.',
  },
];

/** Files of github/ that write there; a terminal never writes to GitHub. */
export const GITHUB_WRITES = /^src\/github\/publish/;
