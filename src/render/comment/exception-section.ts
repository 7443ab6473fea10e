import type { DocumentCommitment } from '../../domain/freeze/commitment.ts';
import type { DocumentReport, Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { codeSpan, codeSpans } from '../text/code.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';
import { commitmentText, documentName, documentNames } from './document-name.ts';
import { formatInstant } from './freeze-instant.ts';
import { isLate } from './late-document.ts';

const COVERED_LIMIT = 20;

/** Who may put the label there ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)). */
function grantors({ exceptionRoles, exceptionApprovers }: Settings): Markdown {
  const owners = markdown`an approver in the root ${codeSpan('OWNERS')} file`;
  const roles = joinMarkdown(
    exceptionRoles.map((role) => codeSpan(role)),
    ' or ',
  );
  const named =
    exceptionApprovers.length === 0
      ? markdown``
      : markdown`one of ${codeSpans(exceptionApprovers.map((handle) => `@${handle}`))}`;
  return joinMarkdown([roles === '' ? roles : markdown`somebody with the role ${roles}`, owners, named], ', or ');
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

function grantedText(report: Report, uncovered: readonly DocumentReport[]): Markdown {
  const { label, grantedBy, grantedAt, reason } = report.exception;
  const by = grantedBy === null ? markdown`` : markdown` by ${codeSpan(`@${grantedBy}`)}`;
  const at = grantedAt === null ? markdown`` : markdown` on ${codeSpan(formatInstant(grantedAt))}`;
  const gap =
    uncovered.length === 0 || reason !== null
      ? markdown``
      : markdown`It does not cover ${documentNames(uncovered)}: for a commitment made after the label, a maintainer takes the label off and puts it on again.`;
  return joinMarkdown(
    [
      markdown`Granted${by}${at} with the label ${codeSpan(label)}.`,
      coverage(report),
      reason === null ? markdown`` : renderMessage(reason),
      gap,
    ],
    ' ',
  );
}

/** What became of the exception, or how to get one where a freeze blocks; empty where neither matters. */
export function renderException(report: Report, settings: Settings): Markdown {
  const { label, isPresent, counts, reason } = report.exception;
  const uncovered = report.documents.filter(isLate);
  if (counts) {
    return markdown`**Freeze exception**\n\n${grantedText(report, uncovered)}`;
  }
  const who = markdown`The label counts only from ${grantors(settings)}.`;
  if (isPresent) {
    const why = reason === null ? markdown`` : markdown` ${renderMessage(reason)}`;
    return markdown`**Freeze exception**\n\nThe label ${codeSpan(label)} is here, but lifts nothing so far.${why} ${who}`;
  }
  return uncovered.length === 0
    ? markdown``
    : markdown`**Freeze exception**\n\nWith the label ${codeSpan(label)}, put on by a maintainer, the freeze is lifted for what this pull request commits to at that moment. ${who}`;
}
