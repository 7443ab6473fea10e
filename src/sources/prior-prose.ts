import type { Known } from '../domain/finding/known.ts';
import { message } from '../domain/finding/message.ts';
import type { PriorProse } from '../domain/vep/vep.ts';
import { numberInPath } from '../domain/vep/vep-name.ts';
import { NO_PROSE, parsePriorProse } from '../parse/document/prior-prose.ts';
import { listDocuments } from './documents.ts';
import { type Earlier, type Source, SourceError } from './source.ts';

/** A document whose prose is wanted as the base branch had it in its last commit before an instant. */
export interface PriorQuestion {
  /** Where the base branch has it now. */
  readonly path: string;
  /** Milliseconds since 1970, UTC. */
  readonly before: number;
}

/** The base branch, and the folder of the VEPs in it, without a trailing slash. */
export interface BaseBranch {
  readonly base: Pick<Source, 'idOf' | 'history'>;
  readonly root: string;
}

/** Where a document was earlier: where the same text was, else where the number in its path was, if only one had that. */
function findMoved({ paths, idOf }: Source, path: string, { base, root }: BaseBranch): string | null {
  const documents = listDocuments(paths, root);
  const [id, number] = [base.idOf(path), numberInPath(path, root)];
  const sameText = documents.find((document) => idOf(document) === id);
  const sameNumber = documents.filter((document) => number !== null && numberInPath(document, root) === number);
  return sameText ?? (sameNumber.length === 1 ? (sameNumber[0] ?? null) : null);
}

type Answers = readonly (readonly [path: string, prose: Known<PriorProse>])[];

async function readMoved(source: Source, path: string, branch: BaseBranch): Promise<PriorProse> {
  const earlier = findMoved(source, path, branch);
  return earlier === null ? NO_PROSE : parsePriorProse(earlier, await source.read(earlier), branch.root);
}

async function readAll({ texts, open }: Earlier, branch: BaseBranch): Promise<Answers> {
  const isMoved = [...texts.values()].includes(null);
  const source = isMoved ? await open() : null;
  const answers = [...texts].map(async ([path, text]) => {
    const value =
      text === null && source !== null
        ? await readMoved(source, path, branch)
        : parsePriorProse(path, text, branch.root);
    return [path, { state: 'known', value }] as const;
  });
  return await Promise.all(answers);
}

/** The prose of documents, all before the same instant; what cannot be read is not known. */
async function readBefore(branch: BaseBranch, before: number, paths: readonly string[]): Promise<Answers> {
  const { history } = branch.base;
  try {
    const earlier = history === null ? null : await history.before(before, paths);
    return earlier === null
      ? paths.map((path) => [path, { state: 'known', value: NO_PROSE }])
      : await readAll(earlier, branch);
  } catch (error) {
    if (!(error instanceof SourceError)) {
      throw error;
    }
    const { reason } = error;
    return paths.map((path) => [
      path,
      { state: 'undetermined', reason: message`What ${path} said before the freeze cannot be read: ${reason}` },
    ]);
  }
}

/**
 * Reads what documents of the base branch targeted in prose before an instant
 * ([governance §5.4](../../docs/specification/governance.md#54-legacy-documents)): nothing where there was no such
 * document. One that was elsewhere then is looked for in that commit's listing.
 *
 * @returns by path
 */
export async function readPriorProse(
  branch: BaseBranch,
  questions: readonly PriorQuestion[],
): Promise<ReadonlyMap<string, Known<PriorProse>>> {
  const instants = [...new Set(questions.map(({ before }) => before))];
  const read = instants.map((before) => {
    const paths = questions.filter((question) => question.before === before).map(({ path }) => path);
    return readBefore(branch, before, paths);
  });
  return new Map((await Promise.all(read)).flat());
}
