/** What the files of one folder below src/ may import. Everything else is refused. */
export interface Room {
  /** The folder below src/; folders in it without a row of their own belong to it. */
  readonly name: string;
  /** Other folders below src/, with all that is in them. */
  readonly rooms: readonly string[];
  /** Packages, by name or by a prefix that ends with a slash or a colon. */
  readonly packages: readonly string[];
  readonly reason: string;
}

const DOMAIN: readonly Room[] = [
  {
    name: 'domain/finding',
    rooms: [],
    packages: [],
    reason: 'What can be said of anything is at the very bottom.',
  },
  {
    name: 'domain/calendar',
    rooms: ['domain/finding'],
    packages: ['date-fns/', '@date-fns/tz'],
    reason: 'Days, releases and schedules know no proposals; calendar arithmetic is not ours to write.',
  },
  {
    name: 'domain/vep',
    rooms: ['domain/finding', 'domain/calendar'],
    packages: [],
    reason: 'What a proposal is depends on no rule, setting or report.',
  },
  {
    name: 'domain/freeze',
    rooms: ['domain/finding', 'domain/calendar', 'domain/vep'],
    packages: [],
    reason: 'A commitment joins a proposal and a release.',
  },
  {
    name: 'domain/evidence',
    rooms: ['domain/finding', 'domain/vep', 'domain/freeze'],
    packages: [],
    reason: 'What GitHub shows of who did what and when is data like a document is.',
  },
  {
    name: 'domain/settings',
    rooms: ['domain/vep'],
    packages: [],
    reason: 'A setting is a value; who reads it is not its business.',
  },
  {
    name: 'domain/report',
    rooms: ['domain/finding', 'domain/calendar', 'domain/vep', 'domain/freeze', 'domain/settings'],
    packages: [],
    reason: 'Facts, rules and reports are about all of the above.',
  },
  {
    name: 'domain/record',
    rooms: ['domain/calendar', 'domain/vep', 'domain/freeze'],
    packages: [],
    reason: 'What we leave on GitHub to read again is text in a form of our own.',
  },
  {
    name: 'domain/board',
    rooms: ['domain/finding', 'domain/calendar', 'domain/vep', 'domain/freeze', 'domain/settings'],
    packages: [],
    reason: 'Every proposal at a glance is data, as a report is.',
  },
];

const PARSE: readonly Room[] = [
  {
    name: 'parse/yaml',
    rooms: ['domain/finding'],
    packages: ['js-yaml'],
    reason: 'A tree with positions, whatever it is a tree of.',
  },
  {
    name: 'parse/markdown',
    rooms: ['domain', 'parse/yaml'],
    packages: [],
    reason: 'What can be read of visible text without its front matter.',
  },
  {
    name: 'parse/front-matter',
    rooms: ['domain', 'parse/yaml', 'parse/markdown'],
    packages: ['node:buffer'],
    reason: 'Fields and their faults. Bytes are told from text by node:buffer.',
  },
  {
    name: 'parse/document',
    rooms: ['domain', 'parse/yaml', 'parse/markdown', 'parse/front-matter'],
    packages: [],
    reason: 'One document is front matter and body.',
  },
  {
    name: 'parse/correction',
    rooms: ['domain', 'parse/yaml', 'parse/front-matter', 'parse/document', 'parse/change'],
    packages: [],
    reason: 'What is certain is put right by a command and by a suggested change alike.',
  },
  {
    name: 'parse/change',
    rooms: ['domain', 'parse/yaml', 'parse/front-matter', 'parse/document'],
    packages: [],
    reason: 'What a change does is told from documents before and after.',
  },
  {
    name: 'parse/files',
    rooms: ['domain', 'parse/yaml', 'parse/markdown', 'parse/front-matter'],
    packages: [],
    reason: 'Files and texts around the documents: OWNERS, the template, issues.',
  },
  {
    name: 'parse/calendar',
    rooms: ['domain', 'parse/yaml'],
    packages: [],
    reason: 'A schedule is read by itself: another form of the calendar changes nothing else.',
  },
];

const JUDGMENT: readonly Room[] = [
  {
    name: 'rules',
    rooms: ['domain'],
    packages: [],
    reason: 'A rule judges complete data, so it never needs anybody to fetch or to read.',
  },
  {
    name: 'judge',
    rooms: ['domain', 'rules'],
    packages: [],
    reason: 'The judgment is a pure function of changes, facts and settings.',
  },
  {
    name: 'board',
    rooms: ['domain', 'rules', 'judge'],
    packages: [],
    reason: 'The board is a pure function of documents, calendar, history and activity. It judges by the judge.',
  },
];

const RENDER: readonly Room[] = [
  {
    name: 'render/text',
    rooms: ['domain'],
    packages: [],
    reason: 'All escaping is here, and whoever shows text goes through it.',
  },
  {
    name: 'render/comment',
    rooms: ['domain', 'render/text'],
    packages: [],
    reason: 'The comment and the status are made from the report alone.',
  },
  {
    name: 'render/post',
    rooms: ['domain', 'render/text', 'render/comment'],
    packages: [],
    reason: 'Other posts use the words of the comment.',
  },
  {
    name: 'render/format',
    rooms: ['domain', 'render/text', 'render/comment', 'render/post'],
    packages: ['sarif', 'string-width'],
    reason: 'The forms in which a report leaves the program.',
  },
  {
    name: 'render/board',
    rooms: ['domain', 'render/text', 'render/format', 'render/board/page'],
    packages: ['preact', 'preact-render-to-string', 'string-width'],
    reason: "The views are made from the board alone, and decide nothing. Markup is a library's to escape.",
  },
  {
    name: 'render/board/page',
    rooms: ['domain', 'render/text', 'render/board', 'render/board/browser'],
    packages: ['preact', 'preact-render-to-string'],
    reason: 'The page is made of what the site is, and of the words and states that its script has too.',
  },
  {
    name: 'render/board/browser',
    rooms: ['domain'],
    packages: [],
    reason: 'It runs in a browser, beside nothing of ours: an address and the page are all it has.',
  },
];

const SOURCES: readonly Room[] = [
  {
    name: 'sources',
    rooms: ['domain', 'parse', 'judge'],
    packages: [],
    reason: 'What GitHub and git both answer, and the facts that are worked out from it once. The judge says which.',
  },
];

const GITHUB: readonly Room[] = [
  {
    name: 'github/client',
    rooms: ['domain', 'sources'],
    packages: ['@octokit/', 'bottleneck/light.js', 'node:events', 'node:timers/promises'],
    reason: 'The only folder that knows Octokit. It waits as long as its caller says.',
  },
  {
    name: 'github/content',
    rooms: ['domain', 'parse', 'sources', 'github/client'],
    packages: [],
    reason: 'Files at a commit, whatever pull request they are in.',
  },
  {
    name: 'github/calendar',
    rooms: ['domain', 'sources', 'github/client', 'github/content'],
    packages: [],
    reason: 'The freeze calendar is files of a repository.',
  },
  {
    name: 'github/history',
    rooms: ['domain', 'parse', 'sources', 'github/client', 'github/content'],
    packages: [],
    reason: 'What a branch was in earlier times.',
  },
  {
    name: 'github/activity',
    rooms: ['domain', 'parse', 'github/client', 'github/content', 'github/pull-request'],
    packages: [],
    reason: 'What only a board asks GitHub.',
  },
  {
    name: 'github/migration',
    rooms: ['domain', 'github/client'],
    packages: [],
    reason: 'What only a migration asks GitHub.',
  },
  {
    name: 'github/pull-request',
    rooms: ['domain', 'parse', 'github/client', 'github/content', 'github/calendar', 'github/history'],
    packages: [],
    reason: 'A pull request brings files, a base branch and its calendar together.',
  },
  {
    name: 'github/exception',
    rooms: ['domain', 'parse', 'github/client', 'github/pull-request'],
    packages: [],
    reason: 'Evidence about a label is read from its pull request.',
  },
  {
    name: 'github/publish',
    rooms: ['domain', 'github/client', 'github/pull-request'],
    packages: [],
    reason: 'The only folder that changes anything on GitHub.',
  },
];

const READING = ['github/client', 'github/content', 'github/calendar', 'github/history'];

const ACTION: readonly Room[] = [
  {
    name: 'action/session',
    rooms: ['domain', 'render/text', 'render/comment', 'github/client', 'github/publish'],
    packages: ['@actions/core', 'node:fs'],
    reason: 'What every command works with. The runner is here and nowhere else.',
  },
  {
    name: 'action/input',
    rooms: ['domain'],
    packages: [],
    reason: 'Inputs and events are checked before anything is asked.',
  },
  {
    name: 'action/check',
    rooms: [
      'domain',
      'parse',
      'sources',
      'judge',
      'render',
      ...READING,
      'github/pull-request',
      'github/exception',
      'github/publish',
      'action/session',
      'action/input',
    ],
    packages: [],
    reason: 'Tells the story of one pull request. Not git/: the action runs no child process.',
  },
  {
    name: 'action/recheck',
    rooms: [
      'domain',
      'parse',
      'sources',
      'judge',
      'render',
      'github/calendar',
      'github/client',
      'github/content',
      'github/history',
      'github/pull-request',
      'github/publish',
      'action/session',
      'action/check',
    ],
    packages: [],
    reason: 'Checks many pull requests.',
  },
  {
    name: 'action/push',
    rooms: [
      'domain',
      'parse',
      'sources',
      'judge',
      'render',
      'github/client',
      'github/content',
      'github/history',
      'github/pull-request',
      'github/publish',
      'action/session',
      'action/input',
      'action/check',
      'action/recheck',
    ],
    packages: [],
    reason: 'After a merge: reminders, the audit, and re-checks of what the merge concerns.',
  },
  {
    name: 'action',
    rooms: [
      'domain',
      'github/client',
      'action/session',
      'action/input',
      'action/check',
      'action/recheck',
      'action/push',
    ],
    packages: ['@actions/', 'node:fs', 'node:v8'],
    reason: 'The entry turns an event into a command.',
  },
];

const BOARD: readonly Room[] = [
  {
    name: 'board-io',
    rooms: ['domain', 'render/text', 'sources', 'git', 'github/client', 'github/activity', 'judge', 'board'],
    packages: ['node:'],
    reason: "Reads what a board is made of, and writes its site: for the command line and for the board's action.",
  },
  {
    name: 'board-action',
    rooms: [
      'domain',
      'render',
      'git',
      'github/client',
      'github/calendar',
      'github/pull-request',
      'github/publish',
      'board-io',
      'action/session',
    ],
    packages: ['@actions/github/lib/utils', 'node:path'],
    reason: 'Tells how the board is published, to the same runner as the main action does.',
  },
];

const CLI_READS = ['domain', 'parse', 'render', 'sources', 'git', 'cli'];

const COMMAND_LINE: readonly Room[] = [
  {
    name: 'git',
    rooms: ['domain', 'parse', 'sources'],
    packages: ['node:'],
    reason: 'The only folder that reads the disk or runs git, for the command line.',
  },
  {
    name: 'git/migration',
    rooms: ['domain', 'git'],
    packages: [],
    reason: 'What only a migration asks git.',
  },
  {
    name: 'cli',
    rooms: [
      'domain',
      'parse',
      'render',
      'sources',
      'git',
      'github/client',
      'cli/board',
      'cli/check',
      'cli/explain',
      'cli/fix',
      'cli/list',
      'cli/migrate',
      'cli/new',
      'cli/set',
    ],
    packages: ['commander', 'diff', 'node:'],
    reason: 'The commands and what several of them need. Not action/, which is the other face.',
  },
  {
    name: 'cli/board',
    rooms: [
      'domain',
      'render',
      'sources',
      'git',
      'github/client',
      'github/content',
      'github/activity',
      'board',
      'board-io',
      'cli',
      'cli/check',
      'cli/list',
    ],
    packages: ['commander'],
    reason: 'Reads what a board is made from, and shows it.',
  },
  {
    name: 'cli/list',
    rooms: ['domain', 'render', 'git', 'board-io', 'cli', 'cli/board'],
    packages: ['commander'],
    reason: 'Shows some of the proposals of a board.',
  },
  {
    name: 'cli/check',
    rooms: [...CLI_READS, 'judge', 'rules', 'github/client', 'github/content', 'github/pull-request'],
    packages: ['commander', 'node:path'],
    reason: 'Judges what is in a checkout. It may ask GitHub, but never writes there.',
  },
  {
    name: 'cli/explain',
    rooms: ['domain', 'parse', 'render', 'judge', 'rules', 'cli'],
    packages: ['commander', 'diff'],
    reason: 'Shows a rule at work on its own examples.',
  },
  {
    name: 'cli/fix',
    rooms: CLI_READS,
    packages: ['commander'],
    reason: 'Writes what is certain.',
  },
  {
    name: 'cli/migrate',
    rooms: [...CLI_READS, 'rules', 'git/migration', 'github/client', 'github/content', 'github/migration'],
    packages: ['commander', 'node:'],
    reason: 'Drafts front matter from prose and history.',
  },
  {
    name: 'cli/new',
    rooms: ['domain', 'parse', 'sources', 'git', 'cli'],
    packages: ['commander', 'node:path'],
    reason: 'Begins a document.',
  },
  {
    name: 'cli/set',
    rooms: ['domain', 'parse', 'git', 'cli'],
    packages: ['commander', 'node:'],
    reason: 'Changes what an author names, and has it checked.',
  },
];

/** The arrows of the architecture: an import that no row allows is an error. */
export const ROOMS: readonly Room[] = [
  ...DOMAIN,
  ...PARSE,
  ...JUDGMENT,
  ...RENDER,
  ...SOURCES,
  ...GITHUB,
  ...ACTION,
  ...BOARD,
  ...COMMAND_LINE,
];
