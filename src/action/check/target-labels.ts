import type { Release } from '../../domain/calendar/release.ts';
import { readExistingLabels } from '../../github/pull-request/existing-labels.ts';
import type { Session } from '../session/session.ts';

/** Which releases there are labels of is known only with the documents: so it is asked with the other facts. */
export function readTargetLabels(
  { client, settings }: Session,
  releases: readonly Release[],
): Promise<readonly string[]> {
  const prefix = settings.targetLabelPrefix;
  const labels = prefix === '' ? [] : releases.map((release) => prefix + release);
  return readExistingLabels(client, labels);
}
