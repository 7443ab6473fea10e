import { message } from '../../src/domain/finding/message.ts';
import type { CommentPublication } from '../../src/domain/report/publication.ts';
import type { Report } from '../../src/domain/report/report.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import type { RenderContext } from '../../src/render/comment/render-context.ts';
import { renderPublication } from '../../src/render/format/publication.ts';
import { CONTEXT, date, finding, release, SCHEDULE_URL, settings } from './report-fixture.ts';

interface Surroundings {
  readonly settings?: Partial<Settings>;
  readonly context?: Partial<RenderContext>;
}

export function commentOf(made: Report, parts: Surroundings = {}): CommentPublication {
  return renderPublication(made, { ...CONTEXT, ...parts.context }, settings(parts.settings)).comment;
}

export function bodyOf(made: Report, parts: Surroundings = {}): string {
  const comment = commentOf(made, parts);
  return comment.kind === 'none' ? '' : comment.body;
}

/** A freeze that a commitment came too late for. */
export const FROZEN = {
  release: release('v1.11'),
  date: date('2027-01-06'),
  state: 'frozen',
  source: SCHEDULE_URL,
} as const;

/** The finding that goes with it. */
export const LATE = finding({
  rule: 'freeze',
  code: 'freeze/late',
  message: message`This change commits ${'alpha'} to ${'v1.11'}.`,
  remedy: message`Move it.`,
  fix: null,
  field: 'milestone.alpha',
  value: 'v1.11',
});
