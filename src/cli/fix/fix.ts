import { message } from '../../domain/finding/message.ts';
import { publishDocument } from '../../git/document-files.ts';
import { isSystemError } from '../../git/system-error.ts';
import { type Workspace, workIn } from '../../git/workspace.ts';
import { fixDocument } from '../../parse/correction/fix-document.ts';
import { parseDocument } from '../../parse/document/vep.ts';
import { quantity } from '../../render/text/quantity.ts';
import { renderDiff } from '../diff-text.ts';
import { writeNotes } from '../notes.ts';
import { readCommandSettings, rootOf, type SettingFlags } from '../settings/command-settings.ts';
import { checkTargeted, findTargets, type Targets } from '../target-paths.ts';
import { openFiles, readWorkingDocument, selectDocuments } from '../working-documents.ts';
import type { ExitCode, World } from '../world.ts';
import { readKnownSigs } from './known-sigs.ts';

/** What a `fix` was asked for. */
export interface FixRequest {
  /** As typed; empty for what the branch changes. */
  readonly paths: readonly string[];
  /** A ref; null for the default branch. */
  readonly base: string | null;
  readonly isAll: boolean;
  /** Show, write nothing. */
  readonly isDryRun: boolean;
  readonly flags: SettingFlags;
}

interface RuleInputs {
  readonly request: FixRequest;
  readonly root: string;
  readonly sigs: readonly string[];
  readonly world: World;
}

/** What became of one document. */
interface Outcome {
  /** False: there was nothing that is certain. */
  readonly isCorrected: boolean;
  /** The front matter can be read, now at least. */
  readonly isReadable: boolean;
}

/** The disk may refuse one document; the others can be corrected all the same. */
async function write(
  workspace: Workspace,
  path: string,
  { text, world }: { readonly text: string; readonly world: World },
): Promise<boolean> {
  try {
    await publishDocument(workspace, path, text);
    return true;
  } catch (error) {
    if (!isSystemError(error)) {
      throw error;
    }
    world.errors.write(`error: ${error.message}\n`);
    return false;
  }
}

/** Null where the document could not be written. */
async function fixOne(
  workspace: Workspace,
  path: string,
  { request, root, sigs, world }: RuleInputs,
): Promise<Outcome | null> {
  const document = readWorkingDocument(workspace, path);
  const fixed = document === null ? null : fixDocument(document.text, { path, root, sigs });
  if (document === null || fixed === null) {
    return { isCorrected: false, isReadable: false };
  }
  const isReadable = parseDocument(path, { kind: 'text', text: fixed }).form !== 'unreadable';
  if (fixed === document.text) {
    return { isCorrected: false, isReadable };
  }
  if (!request.isDryRun && !(await write(workspace, path, { text: fixed, world }))) {
    return null;
  }
  world.output.write(renderDiff({ path, before: document.text, after: fixed }, world));
  return { isCorrected: true, isReadable };
}

/** Corrects documents of a workspace. */
async function fixTargets({ workspace, targets }: Targets, request: FixRequest, world: World): Promise<ExitCode> {
  const { base, isAll, isDryRun, flags } = request;
  const { settings } = await readCommandSettings(workspace, flags);
  const root = settings.vepsRoot;
  const files = await openFiles(workspace, root);
  const paths = await selectDocuments(workspace, files, { root, targets, isAll, base });
  checkTargeted(targets, paths, workspace);
  const sigs = await readKnownSigs(workspace, { root, base, sigs: settings.sigs });
  const outcomes: (Outcome | null)[] = [];
  for (const path of paths) {
    const outcome = await fixOne(workspace, path, { request, root, sigs, world });
    const unread = message`${path} cannot be read: ${'vep-governance check'} says why.`;
    writeNotes(outcome?.isReadable === false ? [unread] : [], world);
    outcomes.push(outcome);
  }
  const fixed = outcomes.filter((outcome) => outcome?.isCorrected === true).length;
  world.errors.write(`${quantity(fixed, 'document')} of ${paths.length} ${isDryRun ? 'to correct' : 'corrected'}\n`);
  if (outcomes.includes(null)) {
    return 2;
  }
  return isDryRun && fixed > 0 ? 1 : 0;
}

/**
 * Corrects what is certain, and shows it as a diff. A dry run that would correct something ends with 1; where a document
 * could not be written, it ends with 2.
 */
export async function fix(request: FixRequest, world: World): Promise<ExitCode> {
  const found = await findTargets(request.paths, rootOf(request.flags), world.directory);
  return await workIn(found.workspace, () => fixTargets(found, request, world));
}
