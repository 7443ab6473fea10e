import type { Board } from '../../domain/board/board.ts';
import { renderBoardJson } from './board-json.ts';
import { renderChangesAtom } from './changes-atom.ts';
import { renderPage } from './page/page.tsx';
import { renderReleasesIcs } from './releases-ics.ts';
import { renderVepsCsv } from './veps-csv.ts';

/** The names of the site's files. */
export const SITE_FILES = ['index.html', 'board.json', 'veps.csv', 'releases.ics', 'changes.atom'] as const;

export type SiteFile = (typeof SITE_FILES)[number];

/**
 * The site: every file by its name, for a folder that is published as it is
 * ([board §3](../../../docs/specification/board.md#3-the-views)). Equal boards give equal bytes.
 */
export function renderSite(board: Board): Readonly<Record<SiteFile, string>> {
  return {
    'index.html': renderPage(board),
    'board.json': renderBoardJson(board),
    'veps.csv': renderVepsCsv(board),
    'releases.ics': renderReleasesIcs(board),
    'changes.atom': renderChangesAtom(board),
  };
}
