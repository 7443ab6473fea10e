import type { DocumentReport } from '../../domain/report/report.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';
import type { Detail } from './detail.ts';
import { documentLink } from './document-name.ts';
import { renderDocument, renderPassingDocument } from './document-section.ts';
import type { RenderContext } from './render-context.ts';

/** Documents that are shown alike, under one heading. */
export interface DocumentGroup {
  readonly heading: Markdown;
  readonly items: readonly Markdown[];
  readonly separator: '\n' | '\n\n';
}

function legacyHeading({ migrationUrl }: RenderContext): Markdown {
  const how = link(markdown`how to migrate one`, migrationUrl);
  return markdown`**Not migrated yet.** These documents have no front matter, so only a newly named release is checked in them. That does not block; ${how}.`;
}

function hasError({ findings }: DocumentReport): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** A document that only lacks its front matter: one line instead of a table. */
function isLegacyLine(document: DocumentReport): boolean {
  return (
    document.change === 'legacy' && !hasError(document) && document.findings.some(({ rule }) => rule === 'front-matter')
  );
}

function renderLegacyDocument(document: DocumentReport, context: RenderContext): Markdown {
  const others = document.findings.filter(({ rule, severity }) => rule !== 'front-matter' && severity !== 'notice');
  const facts = others.map(({ message, remedy }) =>
    joinMarkdown(
      [message, remedy ?? []].map((text) => renderMessage(text)),
      ' ',
    ),
  );
  return markdown`- ⚠️ ${joinMarkdown([documentLink(document.path, context), ...facts], ' · ')}`;
}

/** Sorts the documents into those with findings, errors first, those without, and those not migrated yet. */
export function groupDocuments(
  documents: readonly DocumentReport[],
  context: RenderContext,
  detail: Detail,
): readonly DocumentGroup[] {
  const isShown = (document: DocumentReport) =>
    document.findings.some(({ severity }) => detail.isSummary || severity !== 'notice');
  const legacy = documents.filter(isLegacyLine);
  const others = documents.filter((document) => !isLegacyLine(document));
  const failing = others.filter(hasError);
  const warned = others.filter((document) => !hasError(document) && isShown(document));
  const passing = others.filter((document) => !isShown(document));
  return [
    {
      heading: markdown``,
      items: [...failing, ...warned].map((document) => renderDocument(document, context, detail)),
      separator: '\n\n',
    },
    {
      heading: markdown``,
      items: passing.map((document) => renderPassingDocument(document, context)),
      separator: '\n',
    },
    {
      heading: legacyHeading(context),
      items: legacy.map((document) => renderLegacyDocument(document, context)),
      separator: '\n',
    },
  ];
}

/** The groups one after another; an empty one leaves no trace. */
export function renderGroups(groups: readonly DocumentGroup[]): Markdown {
  const shown = groups.filter(({ items }) => items.length > 0);
  return joinMarkdown(
    shown.map(({ heading, items, separator }) => joinMarkdown([heading, joinMarkdown(items, separator)], '\n\n')),
    '\n\n',
  );
}

/** As many whole documents as fit into `budget`, in order. */
export function cutGroups(
  groups: readonly DocumentGroup[],
  budget: number,
  measure: (text: string) => number,
): readonly DocumentGroup[] {
  let left = budget;
  return groups.map((group) => {
    left -= measure(group.heading) + 4;
    const items = group.items.filter((item) => {
      left -= measure(item) + 2;
      return left >= 0;
    });
    return { ...group, items };
  });
}
