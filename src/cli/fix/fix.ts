import { publishDocument } from '../../git/document-files.ts';
import type { Workspace } from '../../git/workspace.ts';
import { quantity } from '../../render/quantity.ts';
import { renderDiff } from '../diff-text.ts';
import { findTargets } from '../target-paths.ts';
import { readWorkingDocument, selectDocuments } from '../working-documents.ts';
import type { ExitCode, World } from '../world.ts';
import { fixDocument } from './fix-document.ts';

/** What a `fix` was asked for. */
export interface FixRequest {
  /** As typed; empty for what the branch changes. */
  readonly paths: readonly string[];
  readonly isAll: boolean;
  /** Show, write nothing. */
  readonly isDryRun: boolean;
  readonly root: string;
}

async function fixOne(
  workspace: Workspace,
  path: string,
  { request, world }: { readonly request: FixRequest; readonly world: World },
): Promise<boolean> {
  const document = readWorkingDocument(workspace, path);
  const fixed = document === null ? null : fixDocument(document.text, { path, root: request.root });
  if (document === null || fixed === null || fixed === document.text) {
    return false;
  }
  world.output.write(renderDiff({ path, before: document.text, after: fixed }, world));
  if (!request.isDryRun) {
    await publishDocument(workspace, path, fixed);
  }
  return true;
}

/** Corrects what is certain, and shows it as a diff. A dry run that would correct something ends with 1. */
export async function fix(request: FixRequest, world: World): Promise<ExitCode> {
  const { workspace, targets } = await findTargets(request.paths, request.root, world.directory);
  const paths = await selectDocuments(workspace, { root: request.root, targets, isAll: request.isAll });
  let fixed = 0;
  for (const path of paths) {
    fixed += (await fixOne(workspace, path, { request, world })) ? 1 : 0;
  }
  const verb = request.isDryRun ? 'to correct' : 'corrected';
  world.errors.write(`${quantity(fixed, 'document')} of ${paths.length} ${verb}\n`);
  return request.isDryRun && fixed > 0 ? 1 : 0;
}
