import type { Message } from '../../domain/finding/message.ts';
import type { ExceptionRecord } from '../../domain/freeze/exception.ts';
import { encodeMarker } from '../../domain/record/comment-marker.ts';
import { MAX_DESCRIPTION_LENGTH } from '../../domain/record/status-record.ts';
import type { CommentPublication, Publication } from '../../domain/report/publication.ts';
import type { Verdict } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import { renderMessage, renderPlain } from '../text/message-text.ts';
import { type RenderContext, withNotes } from './render-context.ts';
import { renderNotes } from './report-sections.ts';
import { undeterminedText } from './status-line.ts';

function renderComment(text: Markdown, record: ExceptionRecord | null, settings: Settings): CommentPublication {
  return settings.comment === 'never' ? { kind: 'none' } : { kind: 'keep', body: `${encodeMarker(record)}\n${text}\n` };
}

type PageText = (context: RenderContext) => Markdown;

function createPublication(
  verdict: Verdict,
  text: PageText,
  context: RenderContext,
): Omit<Publication, 'status' | 'comment'> {
  return {
    annotations: [],
    summary: (troubles) => `${text(withNotes(context, troubles))}\n`,
    labels: { add: [], exclusivePrefix: '', targetPrefix: '' },
    report: '',
    outputs: {
      verdict,
      report: '',
      errors: verdict === 'failure' ? '1' : '0',
      warnings: '0',
      documents: '0',
      'freeze-blocked': 'false',
      exception: '',
    },
  };
}

/** What a run shows that could not judge: verdict `error`, the reason, and that a re-run settles it. */
export function renderFailure(reason: Message, context: RenderContext, settings: Settings): Publication {
  const run = link(markdown`the run`, context.runUrl);
  const text: PageText = ({ notes }) =>
    joinMarkdown(
      [
        markdown`### ⚠️ VEP governance: no verdict yet`,
        markdown`The check could not finish. ${renderMessage(reason)}`,
        markdown`You do not have to change anything in the documents. The next run tries again; ${run} has the details.`,
        renderNotes(notes),
      ],
      '\n\n',
    );
  const status = { state: 'error', description: undeterminedText(renderPlain(reason)) } as const;
  return {
    ...createPublication('error', text, context),
    comment: renderComment(text(context), null, settings),
    status: settings.enforcement === 'warn' ? null : status,
  };
}

/** Why a change is not judged as it is, and what a later run has to know of its exception. */
export interface Refusal {
  readonly reason: Message;
  readonly record: ExceptionRecord | null;
}

/**
 * What a run shows for a change that it refuses to judge as it is, because it is too large
 * ([action §5](../../../docs/specification/action.md#5-cost)).
 */
export function renderRefusal({ reason, record }: Refusal, context: RenderContext, settings: Settings): Publication {
  const isTrial = settings.enforcement === 'warn';
  const mark = isTrial ? markdown`⚠️` : markdown`❌`;
  const text: PageText = ({ notes }) =>
    joinMarkdown(
      [
        markdown`### ${mark} VEP governance: this pull request is too large to check`,
        renderMessage(reason),
        renderNotes(notes),
      ],
      '\n\n',
    );
  const verdict = isTrial ? 'success' : 'failure';
  return {
    ...createPublication(verdict, text, context),
    comment: renderComment(text(context), record, settings),
    status: { state: verdict, description: renderPlain(reason, MAX_DESCRIPTION_LENGTH) },
  };
}
