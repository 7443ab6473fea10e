import type { DocumentCommitment } from '../../domain/freeze/commitment.ts';
import type { DocumentReport, Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { codeSpan } from '../text/code.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';
import { commitmentText, documentName } from './document-name.ts';
import { formatInstant } from './freeze-instant.ts';
import { isLate } from './late-document.ts';

const COVERED_LIMIT = 20;

/** Who may grant an exception ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)). */
function grantors({ exceptionRoles, exceptionApprovers }: Settings): Markdown {
  const owners = markdown`an approver in the root ${codeSpan('OWNERS')} file`;
  const roles = joinMarkdown(
    exceptionRoles.map((role) => codeSpan(role)),
    ' or ',
  );
  const named =
    exceptionApprovers.length === 0
      ? markdown``
      : joinMarkdown(
          exceptionApprovers.map((handle) => codeSpan(`@${handle}`)),
          ' or ',
        );
  return joinMarkdown([roles === '' ? roles : markdown`someone with the role ${roles}`, owners, named], ', or ');
}

function coveredText(commitment: DocumentCommitment, documents: readonly DocumentReport[]): Markdown {
  const isCovered = ({ number, path }: DocumentReport) =>
    commitment.document === path || commitment.document === String(number);
  const document = documents.find(isCovered);
  const name = document === undefined ? codeSpan(commitment.document) : documentName(document);
  return markdown`${name} (${commitmentText(commitment)})`;
}

function coverage({ exception, documents }: Report): Markdown {
  const commitments = exception.record?.commitments ?? [];
  if (commitments.length === 0) {
    return markdown``;
  }
  const names = commitments.slice(0, COVERED_LIMIT).map((commitment) => coveredText(commitment, documents));
  const more = commitments.length - COVERED_LIMIT;
  const rest = more > 0 ? markdown` and ${more} more` : markdown``;
  return markdown`It covers ${joinMarkdown(names, ', ')}${rest}.`;
}

/** Which late commitment an exception does not cover, its finding says. */
function grantedText(report: Report): Markdown {
  const { label, grantedBy, grantedAt, reason } = report.exception;
  const by = grantedBy === null ? markdown`` : markdown` by ${codeSpan(`@${grantedBy}`)}`;
  const at = grantedAt === null ? markdown`` : markdown` on ${codeSpan(formatInstant(grantedAt))}`;
  return joinMarkdown(
    [
      markdown`Granted${by}${at} with the label ${codeSpan(label)}.`,
      coverage(report),
      reason === null ? markdown`` : renderMessage(reason),
    ],
    ' ',
  );
}

/** How to get an exception: where to ask, and who grants it. */
function howToGet({ label }: Report['exception'], settings: Settings): Markdown {
  const where =
    settings.exceptionUrl === ''
      ? markdown`To get an exception, ask a maintainer to add the label ${codeSpan(label)}.`
      : markdown`${link(markdown`Ask for an exception`, settings.exceptionUrl)}. A maintainer grants it with the label ${codeSpan(label)}.`;
  return markdown`${where} It covers what this pull request commits to at that moment. It counts only from ${grantors(settings)}.`;
}

/** What became of the exception, or how to get one where a freeze blocks; empty where neither matters. */
export function renderException(report: Report, settings: Settings): Markdown {
  const { label, isPresent, counts, reason } = report.exception;
  if (counts) {
    return markdown`**Freeze exception**\n\n${grantedText(report)}`;
  }
  if (isPresent) {
    const why = reason === null ? markdown`` : markdown` ${renderMessage(reason)}`;
    return markdown`**Freeze exception**\n\nThe label ${codeSpan(label)} is here, but has no effect.${why} It counts only from ${grantors(settings)}.`;
  }
  return report.documents.some(isLate)
    ? markdown`**Freeze exception**\n\n${howToGet(report.exception, settings)}`
    : markdown``;
}
