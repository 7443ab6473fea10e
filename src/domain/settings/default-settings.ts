import type { Settings } from './settings.ts';

/**
 * What holds where a repository configures nothing ([action §2](../../../docs/specification/action.md#2-inputs)); a
 * contract test compares it with action.yml.
 */
export const DEFAULT_SETTINGS: Settings = {
  vepsRoot: 'veps',
  sigs: ['sig-compute', 'sig-network', 'sig-storage'],
  scheduleRepository: { owner: 'kubevirt', name: 'sig-release' },
  schedulePath: 'releases/{version}/schedule.yaml',
  scheduleRef: 'main',
  freezeBoundary: 'start-of-day',
  timeZone: 'UTC',
  exceptionLabel: 'freeze-exception',
  exceptionRoles: ['admin', 'maintain'],
  exceptionApprovers: [],
  labelBots: ['kubevirt-bot', 'kubevirt-prow[bot]'],
  vepLabel: 'kind/vep',
  statusLabelPrefix: '',
  targetLabelPrefix: '',
  extraTransitions: [],
  enforcement: 'enforce',
  onUndetermined: 'fail',
  comment: 'always',
  statusContext: 'VEP governance',
  exitCode: 'auto',
  nudgeDays: [],
  updateIssue: false,
  pullRequest: null,
  dryRun: false,
  exceptionUrl: '',
  suggestions: false,
};
