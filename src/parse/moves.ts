import { parseVepPath } from '../domain/vep-path.ts';
import type { ChangedDocument } from './changed-document.ts';
import { parseDocument } from './document.ts';
import { parseFrontMatter } from './front-matter.ts';
import { type SourceText, withLineFeeds } from './source-text.ts';

/** By what a document is known again at another path. */
interface Identity {
  /** The front matter's number, else the folder's. */
  readonly number: number | null;
  /** The Markdown below the front matter, so that a legacy document is recognised when it gains one. */
  readonly content: string;
}

function identify(path: string, source: SourceText, root: string): Identity {
  const document = parseDocument(path, source);
  const field =
    document.form === 'front-matter' ? parseFrontMatter(document.entries, { path, root }).frontMatter.number : null;
  return {
    number: field?.value ?? parseVepPath(path, root)?.folderNumber ?? null,
    content: withLineFeeds(document.markdown.text).trim(),
  };
}

interface Candidate extends Identity {
  readonly document: ChangedDocument;
}

function candidates(documents: readonly ChangedDocument[], side: 'tip' | 'head', root: string): readonly Candidate[] {
  const other = side === 'tip' ? 'head' : 'tip';
  return documents.flatMap((document) => {
    const source = document[side];
    const isOnOneSide = document.kind !== 'attachment' && source !== null && document[other] === null;
    return isOnOneSide ? [{ document, ...identify(document.path, source, root) }] : [];
  });
}

/** Pairs each removed document with the added one that holds its text, else with the one that bears its number. */
function pairUp(
  removed: readonly Candidate[],
  added: readonly Candidate[],
): ReadonlyMap<ChangedDocument, ChangedDocument> {
  const pairs = new Map<ChangedDocument, ChangedDocument>();
  const taken = new Set<ChangedDocument>();
  const pair = (isSame: (old: Candidate, candidate: Candidate) => boolean) => {
    for (const old of removed.filter(({ document }) => !taken.has(document))) {
      const match = added.find((candidate) => !pairs.has(candidate.document) && isSame(old, candidate));
      if (match !== undefined) {
        pairs.set(match.document, old.document);
        taken.add(old.document);
      }
    }
  };
  const hasSameText = (old: Candidate, candidate: Candidate) => old.content !== '' && old.content === candidate.content;
  const hasSameNumber = (old: Candidate, candidate: Candidate) =>
    old.number !== null && old.number === candidate.number;
  // Copies hold the same text, so that only both together leave no doubt.
  pair((old, candidate) => hasSameNumber(old, candidate) && hasSameText(old, candidate));
  pair(hasSameText);
  pair(hasSameNumber);
  return pairs;
}

/**
 * Joins a removed and an added document that are one: a move that nobody called a rename (governance §1, §4).
 * A joined document stands where the added one stood.
 */
export function followMoves(documents: readonly ChangedDocument[], root: string): readonly ChangedDocument[] {
  const removed = candidates(documents, 'tip', root);
  const added = removed.length === 0 ? [] : candidates(documents, 'head', root);
  const origins = pairUp(removed, added);
  const gone = new Set(origins.values());
  return documents
    .filter((document) => !gone.has(document))
    .map((document) => {
      const origin = origins.get(document);
      return origin === undefined
        ? document
        : {
            ...document,
            previousPath: origin.previousPath ?? origin.path,
            tip: origin.tip,
            mergeBase: origin.mergeBase,
          };
    });
}
