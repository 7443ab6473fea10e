import type { Commitment } from '../../domain/freeze/commitment.ts';
import type { DocumentReport } from '../../domain/report/report.ts';
import { codeSpan } from '../text/code.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import type { RenderContext } from './render-context.ts';

/** A document in a sentence: its number, or its path where it has none. */
export function documentName({ number, path }: Pick<DocumentReport, 'number' | 'path'>): Markdown {
  return number === null ? codeSpan(path) : markdown`VEP ${number}`;
}

const NAME_LIMIT = 10;

/** Documents in a sentence; beyond ten they are counted. */
export function documentNames(documents: readonly DocumentReport[]): Markdown {
  const names = joinMarkdown(documents.slice(0, NAME_LIMIT).map(documentName), ', ');
  const more = documents.length - NAME_LIMIT;
  return more > 0 ? markdown`${names} and ${more} more` : names;
}

/** A document's number and title: "VEP 123 `Foo`"; empty where its number is not known. */
export function documentTitle(document: DocumentReport): Markdown {
  const { number, title } = document;
  const name = title === null ? markdown`` : codeSpan(title);
  return number === null ? markdown`` : joinMarkdown([documentName(document), name], ' ');
}

/** The path as a link to the document's page. */
export function documentLink(path: string, context: RenderContext): Markdown {
  return link(codeSpan(path), context.documentUrl(path));
}

/** "`alpha` in `v1.11`". */
export function commitmentText({ stage, release }: Commitment): Markdown {
  return markdown`${codeSpan(stage)} in ${codeSpan(release)}`;
}

function statusText({ before, after }: DocumentReport['status']): Markdown {
  if (after === null) {
    return markdown``;
  }
  const step = before === null || before === after ? markdown`` : markdown`${codeSpan(before)} → `;
  return markdown`status ${step}${codeSpan(after)}`;
}

function changeText({ change, previousPath }: DocumentReport): Markdown {
  const from = previousPath === null ? markdown`` : markdown`moved from ${codeSpan(previousPath)}`;
  const what = {
    added: markdown`new document`,
    modified: markdown``,
    moved: markdown``,
    migrated: markdown`now has front matter`,
    legacy: markdown`no front matter yet`,
    removed: markdown`deleted`,
  } as const satisfies Record<DocumentReport['change'], Markdown>;
  return joinMarkdown([what[change], from], ', ');
}

/** What the change makes of a document, on one line: what happened, the status, the commitment. */
export function documentState(document: DocumentReport): Markdown {
  const { after } = document.commitment;
  const commitment = after === null ? markdown`` : markdown`commits to ${commitmentText(after)}`;
  return joinMarkdown([changeText(document), statusText(document.status), commitment], ' · ');
}
