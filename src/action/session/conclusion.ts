import { type Message, message } from '../../domain/finding/message.ts';
import type { Publication } from '../../domain/report/publication.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { WriteOutcome } from '../../github/publish/write-outcome.ts';
import { renderPlain } from '../../render/text/message-text.ts';
import type { Session } from './session.ts';

/** How a check ended, as far as the workflow's step is concerned. */
export interface Conclusion {
  readonly publication: Publication;
  readonly outcomes: readonly WriteOutcome[];
  readonly missingLabels: readonly string[];
  /** The token is known to read only: a pull request from a fork under `pull_request`. */
  readonly isReadOnly: boolean;
}

const READ_ONLY = message`The workflow's token is read-only, as it is for every pull request from a fork. Nothing was written to the pull request; the result of this step is the verdict.`;

function missingLabelMessage(labels: readonly string[]): readonly Message[] {
  return labels.map(
    (label) => message`The repository has no label ${label}, so it was not added. This action never creates labels.`,
  );
}

/** What could not be written, each said once. */
export function troubles({ outcomes, missingLabels, isReadOnly }: Conclusion): readonly Message[] {
  const failed = outcomes.filter((outcome) => outcome.state === 'failed');
  const told = isReadOnly ? failed.filter(({ isForbidden }) => !isForbidden) : failed;
  const isRefused = told.length < failed.length;
  return [
    ...(isRefused ? [READ_ONLY] : []),
    ...told.map(({ reason }) => reason),
    ...missingLabelMessage(missingLabels),
  ];
}

/**
 * Why the step fails; null if it succeeds ([action §3](../../../docs/specification/action.md#3-what-it-publishes)). The
 * status is the gate, and a failed job would outlive it: so the step fails only if there is no status that carries the
 * verdict, or the workflow asks for the verdict.
 */
export function failureOf(conclusion: Conclusion, settings: Settings): string | null {
  const { publication, outcomes, isReadOnly } = conclusion;
  const verdict = publication.outputs.verdict ?? 'error';
  const failed = outcomes.filter((outcome) => outcome.state === 'failed').find(({ target }) => target === 'status');
  const isCarried = settings.statusContext !== '' && failed === undefined;
  if (settings.enforcement === 'warn') {
    return null;
  }
  if (failed !== undefined && !(isReadOnly && failed.isForbidden)) {
    return 'The commit status could not be written.';
  }
  const isAsked = settings.exitCode === 'verdict' || (!isCarried && !settings.dryRun);
  return isAsked && verdict !== 'success' ? `The verdict is ${verdict}.` : null;
}

/** Tells the runner everything: annotations, outputs, the summary, and whether the step fails. */
export async function conclude(session: Session, conclusion: Conclusion): Promise<void> {
  const { runner, settings, reportFile } = session;
  const { publication } = conclusion;
  for (const annotation of publication.annotations) {
    runner.annotate(annotation);
  }
  const unwritten = troubles(conclusion);
  for (const trouble of unwritten) {
    runner.warn(renderPlain(trouble));
  }
  for (const [name, value] of Object.entries(publication.outputs)) {
    runner.setOutput(name, value);
  }
  if (reportFile !== null && publication.report !== '' && publication.outputs.report !== publication.report) {
    runner.writeFile(reportFile, publication.report);
  }
  const failure = failureOf(conclusion, settings);
  if (failure !== null) {
    runner.fail(failure);
  }
  await runner.appendSummary(publication.summary(unwritten));
}
