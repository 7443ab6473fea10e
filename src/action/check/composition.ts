import type { HeadStatus } from '../../domain/evidence/commit-status.ts';
import type { Message } from '../../domain/finding/message.ts';
import type { Publication } from '../../domain/report/publication.ts';
import { findOverride, liftAllButFreeze, type Override } from '../../judge/override.ts';
import { renderRefusal } from '../../render/comment/failure.ts';
import type { RenderContext } from '../../render/comment/render-context.ts';
import { renderPublication } from '../../render/format/publication.ts';
import { documentUrl } from '../session/pages.ts';
import type { Session } from '../session/session.ts';
import type { Decision } from './judgment.ts';

/** A judgment in words, and what becomes of the status. */
export interface Composition {
  readonly publication: Publication;
  /** A maintainer's override is on the head: no status is written. */
  readonly isOverridden: boolean;
  /** The status takes the place of an override that does not lift everything. */
  readonly isAfterOverride: boolean;
}

/** The commit that was judged. */
export interface CompositionPlace {
  readonly headSha: string;
  /** The status of our context on it. */
  readonly status: HeadStatus | null;
  /** What the run has to add. */
  readonly notes: readonly Message[];
}

/** The surroundings of a publication about a commit. */
export function renderContext(
  { pages, reportFile }: Session,
  headSha: string,
  notes: readonly Message[],
): RenderContext {
  return {
    rulesUrl: pages.rulesUrl,
    migrationUrl: pages.migrationUrl,
    runUrl: pages.runUrl,
    documentUrl: (path) => documentUrl(pages, headSha, path),
    notes,
    reportFile,
  };
}

function overrideOf(decision: Decision, { settings }: Session, status: HeadStatus | null): Override {
  return findOverride(decision.kind === 'judged' ? decision.report : null, settings, status);
}

/**
 * Puts a decision into words; `/override` is respected
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)).
 */
export function compose(session: Session, decision: Decision, place: CompositionPlace): Composition {
  const { settings } = session;
  const override = overrideOf(decision, session, place.status);
  const notes = override.lifts === 'nothing' ? place.notes : [...place.notes, override.note];
  const context = renderContext(session, place.headSha, notes);
  const isAfterOverride = override.lifts === 'all-but-freeze';
  const isOverridden = override.lifts === 'all';
  if (decision.kind === 'refused') {
    return { publication: renderRefusal(decision, context, settings), isOverridden, isAfterOverride };
  }
  const report = isAfterOverride ? liftAllButFreeze(decision.report) : decision.report;
  return { publication: renderPublication(report, context, settings), isOverridden, isAfterOverride };
}
