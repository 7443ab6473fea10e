import { type Message, message } from '../../domain/finding/message.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';
import { publishIssueBody } from '../../github/publish/publish-issue-body.ts';
import { publishOnce } from '../../github/publish/publish-once.ts';
import { type FoundIssue, readTrackingIssue } from '../../github/pull-request/tracking-issue.ts';
import { disagreement, type MergedVep, mergedVep, updateDescription } from '../../judge/reminder.ts';
import { parseTrackingIssue } from '../../parse/files/tracking-issue.ts';
import { renderReminder } from '../../render/post/reminder.ts';
import { documentUrl } from '../session/pages.ts';
import type { Session } from '../session/session.ts';

/** A merged document to remind of, and the commit that merged it. */
export interface DueReminder {
  readonly vep: MergedVep;
  /** The base branch's new tip, a full sha. */
  readonly sha: string;
}

/** The documents of a push that changed something which their tracking issues follow. */
export function selectReminders(changes: readonly VepChange[], sha: string): readonly DueReminder[] {
  return changes.flatMap((change) => {
    const vep = mergedVep(change);
    return vep === null ? [] : [{ vep, sha }];
  });
}

type Issue = Extract<FoundIssue, { kind: 'issue' }>;

/** Puts a reminder on an issue that needs it, and brings the description in step where the repository wants that. */
async function publishReminder(session: Session, { vep, sha }: DueReminder, { body }: Issue): Promise<Message> {
  const { client, settings, pages } = session;
  const issue = parseTrackingIssue(body);
  const { number, frontMatter, change } = vep;
  const differing = disagreement(vep, issue, body);
  if (differing === null) {
    return message`Issue ${`#${number}`} already matches its document.`;
  }
  const updated = settings.updateIssue ? updateDescription(vep, issue, body) : body;
  if (settings.dryRun) {
    return message`A reminder would be posted on ${`#${number}`}.`;
  }
  const reminder = renderReminder({
    // A step back and forth is another transition each time, so the commit belongs to the key.
    key: `${number} ${sha}`,
    number,
    title: frontMatter.title?.value ?? '',
    path: change.path,
    url: documentUrl(pages, sha, change.path),
    authors: frontMatter.authors.map(({ value }) => value),
    ...differing,
    isUpdated: updated !== body,
  });
  // The comment first: a run after one that failed in between finds the description still to be updated.
  const isNew = await publishOnce(client, { number, body: reminder });
  if (updated !== body) {
    await publishIssueBody(client, number, updated);
  }
  const edited = updated === body ? [] : message` Its description is up to date.`;
  return isNew
    ? message`Posted a reminder on ${`#${number}`}.${edited}`
    : message`A reminder had already been posted on ${`#${number}`}.${edited}`;
}

/** Reminds on one tracking issue of what its document says now; the message says what became of it. */
export async function remindOnIssue(session: Session, due: DueReminder): Promise<Message> {
  const { number, change } = due.vep;
  const issue = await readTrackingIssue(session.client, number);
  switch (issue.kind) {
    case 'missing':
      return message`${change.path} names ${`#${number}`} as its tracking issue, but there is no such issue.`;
    case 'pull-request':
      return message`${change.path} names ${`#${number}`} as its tracking issue, but that is a pull request, so no reminder was posted.`;
    case 'issue': {
      const said = await publishReminder(session, due, issue);
      return issue.isOpen ? said : message`${said} That issue is closed.`;
    }
  }
}
