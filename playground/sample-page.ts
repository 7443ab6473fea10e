import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import type { SampleResult } from './sample-run.ts';

// The comments are the action's own; that strangers' text in them is harmless is tested where they are rendered.
// On GitHub a line break in a comment is one.
const markdown = new MarkdownIt({ html: true, breaks: true });

const STYLE = readFileSync(new URL('./sample-page.css', import.meta.url), 'utf8');

const MARKS = { success: '✅', failure: '❌', error: '⚠️', pending: '🟡' } as const;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function renderStatus({ status }: SampleResult): string {
  return status === null
    ? '<p class="status">No status was written.</p>'
    : `<p class="status"><span>${MARKS[status.state]}</span> <b>VEP governance</b> — ${escapeHtml(status.description)}</p>`;
}

function renderComment(comment: string, day: string): string {
  return `<article class="comment"><header><b>github-actions</b> <span class="bot">bot</span> commented on ${day}</header>
<div class="body">${markdown.render(comment)}</div></article>`;
}

function renderResult(result: SampleResult): string {
  const { about, pull } = result.sample;
  const comment =
    result.comment === null
      ? '<p class="none">The action leaves no comment.</p>'
      : renderComment(result.comment, about.today.slice(0, 10));
  const labels = result.labels.map((label) => `<span class="label">${escapeHtml(label)}</span>`).join(' ');
  return `<section id="${about.name}">
<h2>${escapeHtml(pull.title)} <span class="number">#${pull.number}</span></h2>
<p class="shows"><a href="#${about.name}">${about.name}</a>: ${escapeHtml(about.shows)}. ${labels}</p>
${comment}
${renderStatus(result)}
</section>`;
}

function page(title: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
<main>
${content}
</main>
</html>
`;
}

/** A page that shows the comments of sample pull requests as GitHub would. */
export function renderPage(results: readonly SampleResult[]): string {
  const start = `<h1>VEP governance</h1>
<p class="shows">What the action says about the pull requests of the sample repository.</p>`;
  return page('VEP governance: the sample pull requests', [start, ...results.map(renderResult)].join('\n'));
}

/** A page with one comment, to be taken a picture of. */
export function renderCommentPage(comment: string): string {
  return page('VEP governance', renderComment(comment, '2026-12-01'));
}
