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
    description: 'The token for reading the pull request and writing the status, the comment and the labels.',
  },
  'veps-root': {
    default: 'veps',
    description: 'The folder that holds the proposals, relative to the top of the repository.',
  },
  sigs: {
    default: 'sig-compute, sig-network, sig-storage',
    description: 'The SIGs that may own a proposal, besides those that already have a folder of their own.',
  },
  'schedule-repository': {
    default: 'kubevirt/sig-release',
    description: 'The repository with the release schedules, as owner/name. It may be the repository itself.',
  },
  'schedule-path': {
    default: 'releases/{version}/schedule.yaml',
    description: 'Where the schedule of a release lies there; {version} becomes, for example, v1.11.',
  },
  'schedule-ref': {
    default: 'main',
    description: 'The branch, tag or commit from which the schedules are read.',
  },
  'freeze-boundary': {
    default: 'start-of-day',
    description:
      'When the freeze begins on its day: start-of-day (that day is frozen) or end-of-day (the next one is).',
  },
  'time-zone': {
    default: 'UTC',
    description: 'The time zone that says which day it is, by its IANA name. Anywhere on earth is Etc/GMT+12.',
  },
  'exception-label': {
    default: 'freeze-exception',
    description: 'The label by which a maintainer lets a pull request pass the freeze.',
  },
  'exception-roles': {
    default: 'admin, maintain',
    description:
      'The repository roles whose members may grant an exception: admin, maintain, write, triage, read, or a custom role by its own name.',
  },
  'exception-approvers': {
    default: '',
    description: 'Further GitHub handles that may grant an exception, besides the approvers of the root OWNERS file.',
  },
  'label-bots': {
    default: 'kubevirt-bot, kubevirt-prow[bot]',
    description: 'Bots that put labels on when a person commands it; the person then counts, not the bot.',
  },
  'vep-label': {
    default: 'kind/vep',
    description: 'The label for pull requests with a valid proposal. It must exist. Empty: no label.',
  },
  'status-label-prefix': {
    default: '',
    description:
      "Keeps a label of the proposal's status in step, for example vep/provisional for the prefix vep/. Empty: none.",
  },
  'target-label-prefix': {
    default: '',
    description:
      'Keeps a label of each release that a changed proposal commits to in step, for example target/v1.11 for the prefix target/. Empty: none.',
  },
  'extra-transitions': {
    default: '',
    description: 'Further status changes to allow, one a line, for example: withdrawn -> provisional.',
  },
  enforcement: {
    default: 'enforce',
    description: 'What an error does: enforce (it blocks) or warn (it is only shown, for a trial period).',
  },
  'on-undetermined': {
    default: 'fail',
    description: 'What happens when the freeze date cannot be found out: fail (it blocks until it can) or warn.',
  },
  comment: {
    default: 'always',
    description: 'When to comment on the pull request: always, on-findings (only when something is wrong) or never.',
  },
  'status-context': {
    default: 'VEP governance',
    description:
      "The name of the commit status that carries the verdict. It must differ from the job's name. Empty: no status.",
  },
  'exit-code': {
    default: 'auto',
    description:
      'When the step fails: auto (only if it could not judge or write) or verdict (also if the verdict is failure).',
  },
  'nudge-days': {
    default: '',
    description: 'Days before a freeze on which to remind of what is not ready, for example: 14, 7, 1. Empty: never.',
  },
  'update-issue': {
    default: 'false',
    description:
      "After a merge, edit the tracking issue's fields (true) or only comment on what they should say (false).",
  },
  'pull-request': {
    default: '',
    description: 'The number of the one pull request to check again, for runs started by hand. Empty: all open ones.',
  },
  'dry-run': {
    default: 'false',
    description: 'Judge and print, but write nothing to GitHub (true or false).',
  },
} as const satisfies Record<string, Input>;

/** The name of an input as it is in a workflow. */
export type InputName = keyof typeof INPUTS;
