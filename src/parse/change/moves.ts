import { headingNumber } from '../../domain/vep/replaced-number.ts';
import { numberInPath } from '../../domain/vep/vep-name.ts';
import { homeOf, parseVepPath } from '../../domain/vep/vep-path.ts';
import { parseBody, parseDocument, parseVep } from '../document/vep.ts';
import { parseFrontMatter } from '../front-matter/front-matter.ts';
import { type SourceText, withLineFeeds } from '../front-matter/source-text.ts';
import type { ChangedDocument } from './changed-document.ts';

/** By what a document is known again at another path. */
interface Identity {
  /** The front matter's number. */
  readonly ownNumber: number | null;
  /** The front matter's number, else the one in the path, else the heading's. */
  readonly number: number | null;
  /** The Markdown below the front matter, so that a legacy document is recognized when it gains one. */
  readonly content: string;
}

/** Below the title, which gains the number where it had none. */
function withoutNumber({ number, content }: Identity): string {
  const text = content.replace(/^# .*\n+/, '');
  return number === null ? text : text.replace(new RegExp(`(?<!\\d)0*${number}(?!\\d)`, 'g'), '');
}

/** A document whose number is corrected says the new one in its text, too. */
function hasSameText(old: Identity, candidate: Identity): boolean {
  const text = withoutNumber(old);
  return (
    (old.content !== '' && old.content === candidate.content) || (text !== '' && text === withoutNumber(candidate))
  );
}

function identify(path: string, source: SourceText, root: string): Identity {
  const document = parseDocument(path, source);
  const field =
    document.form === 'front-matter' ? parseFrontMatter(document.entries, { path, root }).frontMatter.number : null;
  const written = field?.value ?? parseVepPath(path, root)?.folderNumber ?? numberInPath(path, root);
  return {
    ownNumber: field?.value ?? null,
    number: written ?? headingNumber({ body: parseBody(document.markdown) }),
    content: withLineFeeds(document.markdown.text).trim(),
  };
}

interface Candidate extends Identity {
  readonly document: ChangedDocument;
  /** The same as `number`, but for a further file of a proposal the one of its folder. */
  readonly placeNumber: number | null;
}

function candidates(documents: readonly ChangedDocument[], side: 'tip' | 'head', root: string): readonly Candidate[] {
  const other = side === 'tip' ? 'head' : 'tip';
  return documents.flatMap((document) => {
    const source = document[side];
    if (source === null || document[other] !== null || (document.kind === 'attachment' && side === 'tip')) {
      return [];
    }
    const identity = identify(document.path, source, root);
    // What its folder is called says nothing of a further file in it.
    const number = document.kind === 'attachment' ? identity.ownNumber : identity.number;
    return [{ document, ...identity, number, placeNumber: identity.number }];
  });
}

/**
 * Of several parts that become one document, it comes from the one that states its targets
 * ([governance §5.4](../../../docs/specification/governance.md#54-legacy-documents)).
 */
function targetsFirst(removed: readonly Candidate[], root: string): readonly Candidate[] {
  const stated = removed.filter(
    ({ document: { path, tip } }) => tip !== null && parseVep(path, tip, root).body.targets.length > 0,
  );
  return [...new Set([...stated, ...removed])];
}

/** A proposal becomes a further file only in its own folder: elsewhere it would be one of another proposal. */
function mayBecome({ document: old }: Candidate, { document }: Candidate, root: string): boolean {
  return document.kind !== 'attachment' || homeOf(old.path, root) === homeOf(document.path, root);
}

/** Pairs each removed document with the added one that bears its number, else with the one that holds its text. */
function pairUp(
  removed: readonly Candidate[],
  added: readonly Candidate[],
  root: string,
): ReadonlyMap<ChangedDocument, ChangedDocument> {
  const pairs = new Map<ChangedDocument, ChangedDocument>();
  const taken = new Set<ChangedDocument>();
  const pair = (isSame: (old: Candidate, candidate: Candidate) => boolean) => {
    for (const old of removed.filter(({ document }) => !taken.has(document))) {
      const match = added.find(
        (candidate) => !pairs.has(candidate.document) && mayBecome(old, candidate, root) && isSame(old, candidate),
      );
      if (match !== undefined) {
        pairs.set(match.document, old.document);
        taken.add(old.document);
      }
    }
  };
  // Where the base branch moved the document, too, it is what the branch has in that folder that would be a further file.
  const numberOf = ({ number, placeNumber }: Candidate, { document: { isMovedOnBase = false } }: Candidate) =>
    isMovedOnBase ? placeNumber : number;
  const hasSameNumber = (old: Candidate, candidate: Candidate) =>
    old.number !== null && old.number === numberOf(candidate, old);
  // Copies hold the same text, so that only both together leave no doubt.
  pair((old, candidate) => hasSameNumber(old, candidate) && hasSameText(old, candidate));
  pair(hasSameNumber);
  pair(hasSameText);
  return pairs;
}

/** A document that the change brings to its path, with its number there and where it comes from, if from anywhere. */
interface Arrival {
  readonly document: ChangedDocument;
  readonly from: number | null;
  readonly to: number | null;
}

function arrivalsOf(documents: readonly ChangedDocument[], root: string): readonly Arrival[] {
  return documents.flatMap((document) => {
    const { path, previousPath, kind, tip, head } = document;
    if (kind === 'attachment' || head === null || (tip !== null && previousPath === null)) {
      return [];
    }
    const from = tip === null ? null : identify(previousPath ?? path, tip, root).number;
    return [{ document, from, to: identify(path, head, root).number }];
  });
}

/**
 * Takes back what the platform calls a rename where the number goes to another document of the change: the number is
 * the proposal, however much of its text went elsewhere. A number that nobody takes is corrected.
 */
function undoRenames(documents: readonly ChangedDocument[], root: string): readonly ChangedDocument[] {
  const isRenamed = ({ previousPath, tip }: ChangedDocument) => previousPath !== null && tip !== null;
  const arrivals = documents.some(isRenamed) ? arrivalsOf(documents, root) : [];
  const undone = arrivals.filter(
    ({ from, to }) =>
      from !== null && from !== to && arrivals.some((other) => other.from !== from && other.to === from),
  );
  const isUndone = new Set(undone.map(({ document }) => document));
  return documents.flatMap((document) =>
    isUndone.has(document)
      ? [
          { ...document, path: document.previousPath ?? document.path, previousPath: null, head: null },
          { ...document, previousPath: null, tip: null, mergeBase: null },
        ]
      : [document],
  );
}

/** A document as it comes from another place. */
function joined(document: ChangedDocument, origin: ChangedDocument): ChangedDocument {
  const { previousPath, path, tip, mergeBase, isMovedOnBase = false } = origin;
  return { ...document, previousPath: previousPath ?? path, tip, mergeBase, isMovedOnBase };
}

function textOf(source: SourceText | null): string | null {
  return source?.kind === 'text' ? withLineFeeds(source.text) : null;
}

/** An attachment that appears with the text of a file that goes away says nothing new, whatever the file was. */
function followTexts(documents: readonly ChangedDocument[]): ReadonlyMap<ChangedDocument, ChangedDocument> {
  const leaving = new Map(documents.filter(({ head }) => head === null).map((origin) => [textOf(origin.tip), origin]));
  return new Map(
    documents.flatMap((document) => {
      const isNew = document.kind === 'attachment' && document.tip === null;
      const text = isNew ? textOf(document.head) : null;
      const origin = text === null ? undefined : leaving.get(text);
      return origin === undefined ? [] : [[document, origin]];
    }),
  );
}

/**
 * Joins a removed and an added document that are one: a move that nobody called a rename, or not this one
 * ([governance §1](../../../docs/specification/governance.md#1-words), §4). A joined document is where the added
 * one stood.
 */
export function followMoves(listed: readonly ChangedDocument[], root: string): readonly ChangedDocument[] {
  const documents = undoRenames(listed, root);
  const removed = candidates(documents, 'tip', root);
  const added = removed.length === 0 ? [] : candidates(documents, 'head', root);
  const origins = pairUp(added.length === 0 ? [] : targetsFirst(removed, root), added, root);
  const gone = new Set(origins.values());
  const carried = followTexts(documents);
  return documents
    .filter((document) => !gone.has(document))
    .map((document) => {
      const origin = origins.get(document);
      if (origin !== undefined) {
        return joined({ ...document, kind: document.kind === 'attachment' ? 'old-layout' : document.kind }, origin);
      }
      const text = carried.get(document);
      return text === undefined ? document : joined(document, text);
    });
}
