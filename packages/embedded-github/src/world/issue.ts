import type { Repository } from './repository.ts';
import { accountOf, instant, nextId } from './world.ts';

export interface Comment {
  readonly id: number;
  readonly item: Issue;
  /** Null for a deleted account. */
  readonly author: string | null;
  body: string;
  readonly createdAt: Date;
  updatedAt: Date;
  /** Who edited it last; null for nobody. */
  editor: string | null;
  lastEditedAt: Date | null;
  isMinimized: boolean;
}

/** Something that happened to an issue or pull request and is no comment. */
export interface TimelineEvent {
  readonly id: number;
  readonly event:
    | 'labeled'
    | 'unlabeled'
    | 'closed'
    | 'reopened'
    | 'merged'
    | 'head_ref_force_pushed'
    | 'base_ref_changed'
    | 'comment_deleted';
  /** Null for a deleted account. */
  readonly actor: string | null;
  readonly createdAt: Date;
  /** For `labeled` and `unlabeled`. */
  readonly label: string | null;
  /** For `comment_deleted`: who had written it. */
  readonly commentAuthor: string | null;
  /** For `head_ref_force_pushed`: the head that was replaced. */
  readonly beforeSha: string | null;
  /** The slug of the app that did it for the actor. */
  readonly app: string | null;
}

/** An issue, and what a pull request has in common with one. */
export interface Issue {
  readonly repository: Repository;
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  /** Who edited the body last; null for nobody. */
  editor: string | null;
  lastEditedAt: Date | null;
  state: 'open' | 'closed';
  readonly author: string | null;
  readonly createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
  /** Names as the repository spells them, in the order they were added. */
  labels: string[];
  readonly comments: Comment[];
  readonly timeline: TimelineEvent[];
  /** Where other items name it. */
  readonly references: { id: number; source: Issue; actor: string | null; createdAt: Date }[];
  /** Handles. */
  assignees: string[];
  /** A locked conversation takes no comment from the action. */
  isLocked: boolean;
}

export interface NewIssue {
  readonly title: string;
  readonly body?: string | null;
  readonly author?: string | null;
  /** The next free number by default. */
  readonly number?: number;
  readonly at?: string;
}

/** Who does something, and when: the world's now by default. A null handle is an account deleted since. */
export interface Deed {
  readonly by: string | null;
  readonly at?: string;
}

export function newItem(repository: Repository, options: NewIssue): Issue {
  const { world, items } = repository;
  const author = options.author === undefined ? 'example' : options.author;
  if (author !== null) {
    accountOf(world, author);
  }
  const createdAt = instant(world, options.at);
  return {
    repository,
    id: nextId(world),
    number: options.number ?? Math.max(0, ...items.keys()) + 1,
    title: options.title,
    body: options.body ?? null,
    editor: null,
    lastEditedAt: null,
    state: 'open',
    author,
    createdAt,
    updatedAt: createdAt,
    closedAt: null,
    labels: [],
    comments: [],
    timeline: [],
    references: [],
    assignees: [],
    isLocked: false,
  };
}

export function openIssue(repository: Repository, options: NewIssue): Issue {
  const issue = newItem(repository, options);
  repository.items.set(issue.number, issue);
  return issue;
}

export function closeIssue(item: Issue, deed: Deed): void {
  item.state = 'closed';
  item.closedAt = instant(item.repository.world, deed.at);
  addEvent(item, 'closed', deed);
}

export function addEvent(
  item: Issue,
  event: TimelineEvent['event'],
  deed: Deed & {
    readonly label?: string;
    readonly app?: string;
    readonly commentAuthor?: string | null;
    readonly beforeSha?: string;
  },
): TimelineEvent {
  const { world } = item.repository;
  if (deed.by !== null) {
    accountOf(world, deed.by);
  }
  const written: TimelineEvent = {
    id: nextId(world),
    event,
    actor: deed.by,
    createdAt: instant(world, deed.at),
    label: deed.label ?? null,
    commentAuthor: deed.commentAuthor ?? null,
    beforeSha: deed.beforeSha ?? null,
    app: deed.app ?? null,
  };
  item.timeline.push(written);
  item.updatedAt = new Date(world.now);
  return written;
}

export function addComment(item: Issue, body: string, { by, at }: Deed): Comment {
  const { world } = item.repository;
  if (by !== null) {
    accountOf(world, by);
  }
  const createdAt = instant(world, at);
  const comment: Comment = {
    id: nextId(world),
    item,
    author: by,
    body,
    createdAt,
    updatedAt: createdAt,
    editor: null,
    lastEditedAt: null,
    isMinimized: false,
  };
  item.comments.push(comment);
  item.updatedAt = new Date(world.now);
  return comment;
}

export function editComment(comment: Comment, body: string, { by, at }: Deed): void {
  comment.body = body;
  comment.editor = by;
  comment.lastEditedAt = instant(comment.item.repository.world, at);
  comment.updatedAt = comment.lastEditedAt;
}

/** Deletes a comment, of which its author's name stays in the timeline. */
export function deleteComment(comment: Comment, deed: Deed): void {
  const { item, author } = comment;
  item.comments.splice(item.comments.indexOf(comment), 1);
  addEvent(item, 'comment_deleted', { ...deed, commentAuthor: author });
}

/** Edits the description. */
export function editBody(item: Issue, body: string, { by, at }: Deed): void {
  item.body = body;
  item.editor = by;
  item.lastEditedAt = instant(item.repository.world, at);
  item.updatedAt = item.lastEditedAt;
}
