import type { Finding } from '../../domain/finding/finding.ts';
import { type DocumentReport, ruleTitle } from '../../domain/report/report.ts';
import { BLOCK_LIMIT, codeBlock, isExact } from '../text/code.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import { renderMessage, renderWords } from '../text/message-text.ts';
import type { RenderContext } from './render-context.ts';
import { MARKS, shownSeverity } from './shown-finding.ts';

/** The line of a finding on the document's page, or the page where it has none; null without a page. */
export function lineUrl({ span }: Finding, { path }: DocumentReport, context: RenderContext): string | null {
  const url = context.documentUrl(path);
  // GitHub shows Markdown rendered, without lines, unless it is asked for the plain text.
  return url === null || span === null ? url : `${url}?plain=1#L${span.line}`;
}

/** "line 9", linked to that line of the source; empty where no line fits. */
export function lineLink(finding: Finding, document: DocumentReport, context: RenderContext): Markdown {
  const { span } = finding;
  return span === null ? markdown`` : link(markdown`line\u00a0${span.line}`, lineUrl(finding, document, context));
}

/** The check's title as a link to its section in the documentation. */
function checkLink({ rule }: Finding, document: DocumentReport, { rulesUrl }: RenderContext): Markdown {
  return markdown`**${link(renderWords(ruleTitle(document, rule)), `${rulesUrl}#${rule}`)}**`;
}

/** Text to copy has to be exact, so what cannot be shown as it is, is not shown at all. */
function fixText(given: string | null): { readonly words: Markdown; readonly block: Markdown } {
  if (given === null) {
    return { words: markdown``, block: markdown`` };
  }
  const fix = given.replaceAll('\r\n', '\n');
  if (fix.length > BLOCK_LIMIT) {
    return { words: markdown`The corrected text is too long to show here.`, block: markdown`` };
  }
  return isExact(fix)
    ? { words: markdown``, block: codeBlock(fix) }
    : {
        words: markdown`Write it by hand: the corrected text contains something that is not safe to copy from here.`,
        block: markdown``,
      };
}

/**
 * One finding: mark, check and place; what is wrong and what to do; the text to write, as it is to be in the file
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)).
 *
 * @param place where it is: a line of the document, or the number of documents that share it
 */
export function renderFinding(
  finding: Finding,
  document: DocumentReport,
  { place, context }: { readonly place: Markdown; readonly context: RenderContext },
): Markdown {
  const { message, remedy, fix } = finding;
  const title = joinMarkdown([checkLink(finding, document, context), place], ' · ');
  const { words, block } = fixText(fix);
  const text = joinMarkdown([renderMessage(message), renderMessage(remedy ?? []), words], ' ');
  return joinMarkdown([markdown`${MARKS[shownSeverity(finding)]} ${title}\\\n${text}`, block], '\n\n');
}
