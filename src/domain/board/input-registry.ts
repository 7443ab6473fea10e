import { INPUTS, type InputName } from '../settings/input-registry.ts';

/** The main action's inputs that the board has too, by the same names: what decides which day it is and what is wrong. */
export const COMMON_INPUTS = [
  'veps-root',
  'sigs',
  'schedule-repository',
  'schedule-path',
  'schedule-ref',
  'freeze-boundary',
  'time-zone',
  'exception-label',
  'extra-transitions',
  'status-context',
] as const satisfies readonly InputName[];

type CommonInput = (typeof COMMON_INPUTS)[number];

const COMMON = Object.fromEntries(COMMON_INPUTS.map((name) => [name, INPUTS[name]])) as {
  readonly [Name in CommonInput]: (typeof INPUTS)[Name];
};

/**
 * Every input of the board's action ([board §3](../../../docs/specification/board.md#3-the-views)). A contract test
 * compares this with board/action.yml, both ways.
 */
export const BOARD_INPUTS = {
  'github-token': {
    default: '${{ github.token }}',
    description: 'The token used to read pull requests and issues, and to write the description of the issue.',
  },
  folder: {
    default: '',
    description: 'The folder to write the site to, for actions/upload-pages-artifact. Empty: no site.',
  },
  issue: {
    default: '',
    description: 'The number of the issue whose description shows the board, between two markers. Empty: none.',
  },
  'page-url': {
    default: '',
    description: 'The address at which the site is published, for the link in the issue. Empty: no link.',
  },
  since: {
    default: '7d',
    description: 'Where the digest begins: a number of days such as 7d, or a date such as 2026-09-02.',
  },
  ...COMMON,
  'not-committed-days': {
    default: '21',
    description: 'Days before the VEP Freeze by which a planned VEP should be committed.',
  },
  'no-people-days': {
    default: '42',
    description: 'Days before the VEP Freeze by which reviewers and approvers should be named.',
  },
  'sign-off-days': {
    default: '14',
    description: 'Days before the VEP Freeze by which the SIGs should sign off.',
  },
  'review-idle-days': {
    default: '7',
    description: 'Days without activity after which a review is idle.',
  },
  'code-freeze-days': {
    default: '14',
    description: 'Days before the Code Freeze by which the implementation should be merged.',
  },
  'stalled-days': {
    default: '180',
    description: 'Days without a change after which a provisional VEP is stalled.',
  },
  'attention-accepted': {
    default: '',
    description:
      'Extensions that maintainers granted, one per line, for example: 31 stage-too-long until v1.12: granted on 2026-08-01.',
  },
  'implementation-repositories': {
    default: '',
    description:
      "Where VEPs are implemented: owner/name, or owner/ for all of an owner's repositories. Empty: those of this repository's owner.",
  },
} as const satisfies Record<string, { readonly default: string; readonly description: string }>;

/** The name of an input as it is in a workflow. */
export type BoardInputName = keyof typeof BOARD_INPUTS;
