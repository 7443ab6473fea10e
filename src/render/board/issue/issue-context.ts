import type { Board } from '../../../domain/board/board.ts';
import { createPageContext, type PageContext } from '../page/page-context.ts';

/** What the board in an issue is made from. */
export interface IssueContext extends PageContext {
  /** Of the published site, with a slash at its end; null: nothing is linked. */
  readonly pageUrl: string | null;
  /** The page that explains every reason for attention. */
  readonly attentionUrl: string;
}

/** Documents are linked as the branch has them: a link to a commit would change with each. */
export function createIssueContext(board: Board, pages: Pick<IssueContext, 'pageUrl' | 'attentionUrl'>): IssueContext {
  return { ...createPageContext({ ...board, commit: 'HEAD' }), ...pages };
}
