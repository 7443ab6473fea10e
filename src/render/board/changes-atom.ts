import { type ComponentChildren, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Board } from '../../domain/board/board.ts';
import { cutText } from '../text/visible-text.ts';
import { createBoardLinks, encodeSegment, linkableRepository, repositoryName } from './board-links.ts';
import { changeWords, type RecentChange, recentChanges } from './recent-changes.ts';

const ENTRIES = 100;
const TITLE_LIMIT = 200;

// What XML 1.0 cannot hold in any form.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function xmlText(text: string): string {
  return text.replace(NO_XML, '').replaceAll(']]>', ']] >');
}

function element(name: string, ...children: ComponentChildren[]): VNode {
  return h(name, {}, ...children);
}

/** Where nothing is linked, a change still has a name of its own, and keeps it wherever the document is later. */
function entryId({ entry }: RecentChange): string {
  return `urn:vep-governance:change:${entry.commit}:${encodeSegment(entry.path)}:${entry.field}`;
}

function renderEntry(change: RecentChange, { repository }: Board): VNode {
  const { vep, entry } = change;
  const links = createBoardLinks(repository);
  const address = entry.pullRequest === null ? links.commit(entry.commit) : links.issue(entry.pullRequest);
  const name = vep.number === null ? vep.path : `VEP ${vep.number}`;
  const title = cutText(`${name} ${vep.title}`.replace(/\s+/g, ' '), TITLE_LIMIT);
  return element(
    'entry',
    element('id', entryId(change)),
    element('title', xmlText(`${title}: ${changeWords(entry)}`)),
    element('updated', `${entry.date}T00:00:00Z`),
    h('link', { rel: 'alternate', href: address ?? 'index.html' }),
    element('content', xmlText(`${vep.title}: ${changeWords(entry)} (${entry.date})`)),
  );
}

/** `changes.atom`: what changed in status, stage and targets, the newest first (RFC 4287). */
export function renderChangesAtom(board: Board): string {
  const repository = linkableRepository(board.repository);
  const name = repository === null ? 'enhancements' : repositoryName(repository);
  const feed = h(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom' },
    element('id', `urn:vep-governance:changes:${name.replace('/', ':')}`),
    element('title', `${name}: changes of proposals`),
    element('updated', board.committedAt),
    element('author', element('name', name)),
    h('link', { rel: 'alternate', href: 'index.html' }),
    ...recentChanges(board, ENTRIES).map((change) => renderEntry(change, board)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderToString(feed)}\n`;
}
