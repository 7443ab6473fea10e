import type { Publication } from '../domain/publication.ts';
import type { Report } from '../domain/report.ts';
import type { Settings } from '../domain/settings.ts';
import type { RenderContext } from './render-context.ts';

/** Puts a judgement into words: everything that a run shows, as plain values cut to GitHub's limits (action §3). */
export function renderPublication(_report: Report, _context: RenderContext, _settings: Settings): Publication {
  throw new Error('under construction');
}
