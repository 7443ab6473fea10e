interface Input {
  /** What GitHub hands over where the workflow sets nothing. */
  readonly default: string;
  /** For the reader of action.yml and of the README's table. */
  readonly description: string;
}

/**
 * Every input of the action ([action §2](../../../docs/specification/action.md#2-inputs)). A contract test compares
 * this with action.yml and the README, both ways.
 */
export const INPUTS = {
  'github-token': {
    default: '${{ github.token }}',
    description: 'The token used to read the pull request and to write the status, the comment, and the labels.',
  },
  'veps-root': {
    default: 'veps',
    description: 'The folder that holds the proposals, relative to the root of the repository.',
  },
  sigs: {
    default: 'sig-compute, sig-network, sig-storage',
    description: 'The SIGs that may own a proposal, in addition to those that already have a folder.',
  },
  'schedule-repository': {
    default: 'kubevirt/sig-release',
    description: 'The repository that holds the release schedules, as owner/name. It can be this repository.',
  },
  'schedule-path': {
    default: 'releases/{version}/schedule.yaml',
    description: "The path of a release's schedule in that repository; {version} is replaced with, for example, v1.11.",
  },
  'schedule-ref': {
    default: 'main',
    description: 'The branch, tag, or commit to read the schedules from.',
  },
  'freeze-boundary': {
    default: 'start-of-day',
    description:
      'When the freeze begins: start-of-day (the freeze day is frozen) or end-of-day (the day after is the first frozen day).',
  },
  'time-zone': {
    default: 'UTC',
    description: 'The IANA time zone that decides which day it is. For "anywhere on earth", use Etc/GMT+12.',
  },
  'exception-label': {
    default: 'freeze-exception',
    description: 'The label with which a maintainer exempts a pull request from the freeze.',
  },
  'exception-roles': {
    default: 'admin, maintain',
    description:
      'The repository roles that may grant an exception: admin, maintain, write, triage, read, or the name of a custom role.',
  },
  'exception-approvers': {
    default: '',
    description:
      'Additional GitHub handles that may grant an exception, besides the approvers in the root OWNERS file.',
  },
  'label-bots': {
    default: 'kubevirt-bot, kubevirt-prow[bot]',
    description: "Bots that add labels on a person's command; the person counts, not the bot.",
  },
  'vep-label': {
    default: 'kind/vep',
    description: 'The label for pull requests that contain a valid proposal. It must already exist. Empty: no label.',
  },
  'status-label-prefix': {
    default: '',
    description:
      "Keeps a label for the proposal's status in sync, for example vep/provisional with the prefix vep/. Empty: none.",
  },
  'target-label-prefix': {
    default: '',
    description:
      'Keeps a label for each release that a changed proposal commits to in sync, for example target/v1.11 with the prefix target/. Empty: none.',
  },
  'extra-transitions': {
    default: '',
    description: 'Additional status changes to allow, one per line, for example: withdrawn -> provisional.',
  },
  enforcement: {
    default: 'enforce',
    description: 'What errors do: enforce (they block) or warn (they are only shown, for a trial period).',
  },
  'on-undetermined': {
    default: 'fail',
    description: 'What happens when the freeze date cannot be determined: fail (block until it can) or warn.',
  },
  comment: {
    default: 'always',
    description: 'When to comment on the pull request: always, on-findings (only when something is wrong), or never.',
  },
  'status-context': {
    default: 'VEP governance',
    description:
      "The name of the commit status that holds the verdict. It must differ from the job's name. Empty: no status.",
  },
  'exit-code': {
    default: 'auto',
    description:
      'When the step fails: auto (only if it could not give or write a verdict) or verdict (also if the verdict is failure).',
  },
  'nudge-days': {
    default: '',
    description:
      'How many days before a freeze to post reminders of what is not ready, for example: 14, 7, 1. Empty: never.',
  },
  'update-issue': {
    default: 'false',
    description:
      "After a merge, update the tracking issue's fields (true) or only comment on what they should say (false).",
  },
  'pull-request': {
    default: '',
    description:
      'The number of a single pull request to re-check, for runs started manually. Empty: all open pull requests.',
  },
  'dry-run': {
    default: 'false',
    description: 'Check and print the result, but write nothing to GitHub (true or false).',
  },
  suggestions: {
    default: 'false',
    description: 'Also offer corrections that are certain as suggested changes on their lines (true or false).',
  },
  'exception-url': {
    default: '',
    description:
      'The address of the form or mailing list where authors request a freeze exception. Empty: none is shown.',
  },
} as const satisfies Record<string, Input>;

/** The name of an input as it is in a workflow. */
export type InputName = keyof typeof INPUTS;

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

/** The inputs on which it depends what is found in a document, and whether it blocks. The others say what to publish. */
export const JUDGING_INPUTS = [
  'veps-root',
  'sigs',
  'schedule-repository',
  'schedule-path',
  'schedule-ref',
  'freeze-boundary',
  'time-zone',
  'exception-label',
  'extra-transitions',
  'enforcement',
  'on-undetermined',
] as const satisfies readonly InputName[];

export type JudgingInput = (typeof JUDGING_INPUTS)[number];
