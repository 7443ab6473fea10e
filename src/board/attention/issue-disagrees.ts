import { codeList, message } from '../../domain/finding/message.ts';
import type { Status } from '../../domain/vep/status.ts';
import { committed, provisional } from '../context/examples.ts';
import type { AttentionRule } from './attention-rule.ts';

const ACTIVE: readonly Status[] = ['provisional', 'implementable'];

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const issueDisagreesRule: AttentionRule = {
  id: 'issue-disagrees',
  title: 'Tracking issue disagrees',
  when: 'The tracking issue says something else than the document in a field that it has, is closed though the VEP is active, or open though it is over. A deferred VEP fits both.',
  why: 'Whoever looks at the issue alone is misled.',
  howToFix: 'Correct the issue: the document is what was agreed on.',
  appliesTo: ['front-matter', 'meta'],
  isAboutFinished: true,
  isBySig: false,
  good: {
    says: 'the issue says what the document says',
    today: '2026-10-05',
    versions: [committed('2026-09-01')],
    activity: { issue: { isOpen: true, description: '**Proposal status**: implementable\n' } },
  },
  bad: {
    says: 'the issue still says that the VEP is implementable',
    today: '2026-10-05',
    versions: [provisional('2026-09-01')],
    activity: { issue: { isOpen: true, description: '**Proposal status**: implementable\n' } },
  },
  check({ shown }) {
    const { trackingIssue: issue, status, form } = shown;
    if (issue === null || form !== 'front-matter' || status === null) {
      return [];
    }
    const number = `#${issue.number}`;
    const isActive = ACTIVE.includes(status);
    const isWrongState = status !== 'deferred' && issue.isOpen !== isActive;
    const state = issue.isOpen ? message`open` : message`closed`;
    const words = [
      ...(isWrongState ? [message`${number} is ${state}, and the VEP is ${status}.`] : []),
      ...issue.disagreements.map(
        ({ field, document, issue: said }) =>
          message`Its ${field} says ${said === '' ? message`nothing` : message`${said}`}, and the document says ${document}.`,
      ),
    ];
    const fields = issue.disagreements.map(({ field }) => field);
    const todos = [
      ...(isWrongState
        ? [
            issue.isOpen
              ? message`Close ${number}.`
              : message`Reopen ${number}, or set the status that says what became of it.`,
          ]
        : []),
      ...(fields.length > 0 ? [message`Correct ${codeList(fields)} in ${number}.`] : []),
    ];
    const join = (sentences: readonly (typeof words)[number][]) =>
      sentences.flatMap((sentence, index) =>
        index === 0 ? sentence : [{ kind: 'text' as const, text: ' ' }, ...sentence],
      );
    return words.length === 0
      ? []
      : [
          {
            since: null,
            date: null,
            message: join(words),
            todo: join(todos),
            who: issue.assignees.length > 0 ? issue.assignees : shown.authors,
          },
        ];
  },
};
