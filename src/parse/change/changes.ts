import { createFinding } from '../../domain/finding/finding.ts';
import { message } from '../../domain/finding/message.ts';
import { TO_BE_DETERMINED, targetRelease } from '../../domain/vep/front-matter.ts';
import { STAGES } from '../../domain/vep/stage.ts';
import type { ProseTarget, Vep } from '../../domain/vep/vep.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';
import { classifyPath, homeOf } from '../../domain/vep/vep-path.ts';
import { parseBaseVep } from '../document/base-vep.ts';
import { parseVep } from '../document/vep.ts';
import type { SourceText } from '../front-matter/source-text.ts';
import type { ChangedDocument } from './changed-document.ts';
import { mergeVeps } from './merged-vep.ts';
import { followMoves } from './moves.ts';

function kindOf(
  { tip, previousPath }: ChangedDocument,
  before: Vep,
  after: Vep,
): 'modified' | 'moved' | 'migrated' | 'legacy' {
  // A text that only happens to begin with `---` and says nothing in fields had no front matter, once that is put right.
  const isStray = tip?.kind === 'text' && before.frontMatter === null && after.form !== 'unreadable';
  if (before.form === 'legacy' || isStray) {
    return after.form === 'legacy' ? 'legacy' : 'migrated';
  }
  return previousPath === null ? 'modified' : 'moved';
}

/** Without the targets that are in the text since before the branch began: what the base branch made of them is not its doing. */
function withOwnTargets(after: Vep, { path, mergeBase }: ChangedDocument, root: string): Vep {
  const earlier = mergeBase === 'same-as-tip' || mergeBase === null ? [] : parseVep(path, mergeBase, root).body.targets;
  const isEarlier = ({ stage, release }: ProseTarget) =>
    earlier.some((target) => target.stage === stage && target.release === release);
  return { ...after, body: { ...after.body, targets: after.body.targets.filter((target) => !isEarlier(target)) } };
}

function parseAttachment(document: ChangedDocument, root: string): readonly VepChange[] {
  const { path, previousPath, tip, head } = document;
  if (head === null) {
    return [];
  }
  const before = tip === null ? null : parseBaseVep(previousPath ?? path, tip, root);
  const after = withOwnTargets(parseVep(path, head, root), document, root);
  return [{ kind: 'attachment', path, previousPath, before, after }];
}

/**
 * The folders of each `vep.md` that is after the change, before and after: an older part beside it is one of that
 * proposal ([governance §1](../../../docs/specification/governance.md#1-words)).
 */
function homesOf(documents: readonly ChangedDocument[], root: string): ReadonlySet<string> {
  const existing = documents.filter(({ kind, head }) => kind === 'document' && head !== null);
  const places = existing.flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
  return new Set(places.map((place) => homeOf(place, root)));
}

/**
 * Where the base branch moved a file since, its new place says what it is. One that the branch removes stays if the
 * branch itself writes what is there now.
 */
function settlePlaces(documents: readonly ChangedDocument[], root: string): readonly ChangedDocument[] {
  const written = new Set(documents.flatMap(({ path, head }) => (head === null ? [] : [path])));
  return documents
    .filter(({ path, head }) => head !== null || !written.has(path))
    .map((document) =>
      classifyPath(document.path, root, new Set()) === 'document' ? { ...document, kind: 'document' } : document,
    );
}

/** What the rules hold a document to: its number, what it promises, and whether it has what the gate asks for. */
function promiseOf({ frontMatter }: Vep): string {
  if (frontMatter === null) {
    return '';
  }
  const { number, status, stage, milestone, reviewers, approvers, featureGates } = frontMatter;
  const releases = STAGES.map((name) => targetRelease(milestone[name]?.value));
  const areNamed = [reviewers, approvers].map(
    (people) => people.length > 0 && people.every(({ value }) => value !== TO_BE_DETERMINED),
  );
  return JSON.stringify([number?.value, status?.value, stage?.value, releases, areNamed, featureGates.length > 0]);
}

/**
 * What cannot be read excuses nothing that the branch makes it promise: the problem then has that for its value, so
 * that it is not the one that the base branch has.
 */
function withPromise(after: Vep, { path, tip, mergeBase, head }: ChangedDocument, root: string): Vep {
  const earlier = mergeBase === 'same-as-tip' || mergeBase === null ? tip : mergeBase;
  if (after.form !== 'unreadable' || earlier === null || head === null) {
    return after;
  }
  const read = (source: SourceText) => promiseOf(parseBaseVep(path, source, root));
  const value = read(head);
  return read(earlier) === value
    ? after
    : { ...after, problems: after.problems.map((problem) => ({ ...problem, value })) };
}

function isLink({ kind }: SourceText): boolean {
  return kind === 'symlink' || kind === 'submodule';
}

/** Git cannot merge this by itself: somebody has to say where the document belongs. */
function withMoves(after: Vep, { previousPath, isMovedOnBase = false }: ChangedDocument): Vep {
  if (previousPath === null || !isMovedOnBase) {
    return after;
  }
  const finding = createFinding({
    rule: 'location',
    code: 'location/moved-on-base',
    severity: 'warning',
    message: message`The base branch also moved this document, to ${previousPath}.`,
    remedy: message`Rebase the branch, and leave the document there unless it has to move again.`,
  });
  return { ...after, problems: [...after.problems, finding] };
}

function parseChange(document: ChangedDocument, homes: ReadonlySet<string>, root: string): readonly VepChange[] {
  const { path, previousPath, tip, head } = document;
  if (document.kind === 'attachment') {
    return parseAttachment(document, root);
  }
  if (tip === null) {
    return head === null
      ? []
      : [{ kind: 'added', path, previousPath: null, before: null, after: parseVep(path, head, root) }];
  }
  const before = parseBaseVep(previousPath ?? path, tip, root);
  if (before.form === 'legacy' && document.kind === 'old-layout' && homes.has(homeOf(path, root))) {
    return parseAttachment(document, root);
  }
  if (head === null) {
    // Without a link the documents behind it are where they always were.
    return isLink(tip) ? [] : [{ kind: 'removed', path, previousPath, before, after: null }];
  }
  const { mergeBase } = document;
  const isBehind = mergeBase !== 'same-as-tip';
  const merged = isBehind
    ? withOwnTargets(mergeVeps({ path, root, mergeBase, tip, head }), document, root)
    : parseVep(path, head, root);
  const after = withMoves(withPromise(merged, document, root), document);
  return [{ kind: kindOf(document, before, after), path, previousPath, before, after }];
}

/**
 * Says what a change does to each proposal: the kinds of {@link VepChange}. `before` is the base branch's tip, `after`
 * what the merge would leave ([governance §1](../../../docs/specification/governance.md#1-words), §4).
 *
 * @param root the folder of the VEPs, without a trailing slash
 */
export function parseChanges(documents: readonly ChangedDocument[], root: string): readonly VepChange[] {
  const followed = followMoves(settlePlaces(documents, root), root);
  const homes = homesOf(followed, root);
  return followed.flatMap((document) => parseChange(document, homes, root));
}
