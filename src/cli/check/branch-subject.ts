import { message } from '../../domain/message.ts';
import { SettingsError } from '../../domain/settings.ts';
import { pathBefore, type VepChange } from '../../domain/vep-change.ts';
import { readChangedDocuments } from '../../git/changed-documents.ts';
import { type Comparison, findComparison } from '../../git/comparison.ts';
import { listDocuments } from '../../git/policy.ts';
import type { Repository } from '../../git/repository.ts';
import { openCommit, openWorkingTree, type Snapshot } from '../../git/snapshot.ts';
import { parseChanges } from '../../parse/changes.ts';
import type { SourceText } from '../../parse/source-text.ts';
import { parseVep } from '../../parse/vep.ts';
import { standingChange } from '../standing-change.ts';
import { isTargeted, type TargetPath } from '../target-paths.ts';
import type { CheckRequest } from './check-request.ts';
import { comparisonError } from './comparison-error.ts';
import type { Subject } from './subject.ts';

type Texts = Map<string, string>;

function keepText(texts: Texts, path: string, source: SourceText | null): void {
  if (source?.kind === 'text') {
    texts.set(path, source.text);
  }
}

async function compare(repository: Repository, { base, head }: CheckRequest): Promise<Comparison> {
  const comparison = await findComparison(repository, { base, head });
  if ('kind' in comparison) {
    throw comparisonError(comparison);
  }
  return comparison;
}

function openHead(directory: string, { head }: Comparison, root: string): Promise<Snapshot> {
  return head.kind === 'commit' ? openCommit(directory, head.commit, root) : openWorkingTree(directory, root);
}

/** Documents that were named but that the branch leaves alone are judged as they stand. */
async function readNamed(
  named: readonly TargetPath[],
  head: Snapshot,
  { root, texts }: { readonly root: string; readonly texts: Texts },
): Promise<readonly VepChange[]> {
  const documents = new Set(listDocuments(head.paths, root));
  const changes = named.map(async ({ path }) => {
    const source = documents.has(path) ? await head.read(path) : null;
    keepText(texts, path, source);
    return source === null ? [] : [standingChange(parseVep(path, source, root))];
  });
  return (await Promise.all(changes)).flat();
}

function isAmong(changes: readonly VepChange[], path: string): boolean {
  return changes.some((change) => change.path === path || change.previousPath === path);
}

/** Says which named files are no documents; one that is nowhere is a mistake. */
function noteStrangers(strangers: readonly TargetPath[], head: Snapshot): Subject['notes'] {
  return strangers.map(({ path, kind }) => {
    if (kind === 'nothing' && !head.paths.includes(path)) {
      throw new SettingsError(`There is no file \`${path}\`, and the branch does not remove one of that name.`);
    }
    return message`${path} is no VEP document: there is nothing to judge.`;
  });
}

/** Reads what a branch changes since it left the base branch. */
export async function readBranchSubject(
  { directory, isShallow }: Repository,
  request: CheckRequest,
  targets: readonly TargetPath[],
): Promise<Subject> {
  const root = request.settings.vepsRoot;
  const comparison = await compare({ directory, isShallow }, request);
  const documents = await readChangedDocuments(directory, comparison, root);
  const texts: Texts = new Map();
  for (const { path, head } of documents) {
    keepText(texts, path, head);
  }
  const changed = parseChanges(documents, root);
  const isWanted = (change: VepChange) => [change.path, pathBefore(change)].some((path) => isTargeted(path, targets));
  const named = targets.filter(({ path, kind }) => kind !== 'folder' && !isAmong(changed, path));
  const head = await openHead(directory, comparison, root);
  try {
    const unchanged = await readNamed(named, head, { root, texts });
    return {
      changes: [...changed.filter(isWanted), ...unchanged],
      company: changed.filter((change) => !isWanted(change)),
      notes: noteStrangers(
        named.filter(({ path }) => !isAmong(unchanged, path)),
        head,
      ),
      policy: await openCommit(directory, comparison.tip, root),
      baseTip: comparison.tip,
      sourceOf: (path) => texts.get(path) ?? null,
    };
  } finally {
    head.close();
  }
}
