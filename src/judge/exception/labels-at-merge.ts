import type { TimelinePage } from '../../domain/evidence/timeline.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { lastLabelEvent } from './labeling.ts';

/** The exception label counts if it was on when the pull request was merged, or is now: some tidy up after a merge. */
export function labelsAtMerge(
  { labels, timeline }: { readonly labels: readonly string[]; readonly timeline: TimelinePage },
  mergedAt: string,
  { exceptionLabel }: Pick<Settings, 'exceptionLabel'>,
): readonly string[] {
  const last = lastLabelEvent(timeline, exceptionLabel, mergedAt);
  return last?.kind === 'labeled' ? [...labels, exceptionLabel] : labels;
}
