import { SettingsError } from '../../domain/settings/settings.ts';
import type { Status } from '../../domain/vep/status.ts';
import { openSteps } from '../../domain/vep/transition.ts';
import { publishDocument } from '../../git/document-files.ts';
import { findTip } from '../../git/history/comparison.ts';
import { openCommit } from '../../git/snapshot.ts';
import { findWorkspace, type Workspace, workIn } from '../../git/workspace.ts';
import { parseVep } from '../../parse/document/vep.ts';
import { check } from '../check/check.ts';
import type { CheckQuestion } from '../check/check-request.ts';
import { renderDiff } from '../diff-text.ts';
import { findTaken } from '../new/taken-number.ts';
import { type CommandSettings, readCommandSettings, rootOf } from '../settings/command-settings.ts';
import { findTargets, type Targets } from '../target-paths.ts';
import { openFiles, readWorkingDocument, selectDocuments, type WorkingDocument } from '../working-documents.ts';
import type { ExitCode, World } from '../world.ts';
import { parseAssignment } from './assignment.ts';
import { nextSteps } from './next-steps.ts';
import { setFields } from './set-document.ts';

/** What a `set` was asked for. */
export interface SetRequest {
  /** A number, or a path as typed. */
  readonly proposal: string;
  readonly assignments: readonly string[];
  /** Write a step that the process does not allow, too. */
  readonly isForced: boolean;
  readonly isDryRun: boolean;
  /** How to judge the result. */
  readonly check: Omit<CheckQuestion, 'paths'>;
}

async function findByNumber(workspace: Workspace, number: number, root: string): Promise<string> {
  const path = await findTaken(await openFiles(workspace, root), number, root);
  if (path === null) {
    throw new SettingsError(`No proposal in \`${root}\` has the number ${number}.`);
  }
  return path;
}

async function findByPath({ workspace, targets }: Targets, proposal: string, root: string): Promise<string> {
  const files = await openFiles(workspace, root);
  const [path, ...others] = await selectDocuments(workspace, files, { root, targets, isAll: false });
  if (path === undefined || others.length > 0) {
    throw new SettingsError(
      path === undefined
        ? `\`${proposal}\` is not a VEP document.`
        : `\`${proposal}\` contains ${others.length + 1} VEP documents. Name one of them.`,
    );
  }
  return path;
}

/** A proposal's number; null for a path. */
function numberOf(proposal: string): number | null {
  const digits = /^#?([1-9]\d{0,8})$/.exec(proposal)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A path chooses its checkout, as for the other commands; a number is one of the current folder's. */
async function findPlace(proposal: string, root: string, { directory }: World): Promise<Targets> {
  return numberOf(proposal) === null
    ? await findTargets([proposal], root, directory)
    : { workspace: await findWorkspace(directory, root), targets: [] };
}

async function findDocument(place: Targets, proposal: string, root: string): Promise<WorkingDocument> {
  const { workspace } = place;
  const number = numberOf(proposal);
  const path = number === null ? await findByPath(place, proposal, root) : await findByNumber(workspace, number, root);
  const document = readWorkingDocument(workspace, path);
  if (document === null) {
    throw new SettingsError(`\`${path}\` is not a text file.`);
  }
  return document;
}

function statusIn(path: string, text: string, root: string): Status | null {
  return parseVep(path, { kind: 'text', text }, root).frontMatter?.status?.value ?? null;
}

/** The status from which the pull request will step: the base branch's, where it has the document. */
async function readStatusBefore(
  { repository }: Workspace,
  document: WorkingDocument,
  { base, root }: { readonly base: string | null; readonly root: string },
): Promise<Status | null> {
  const tip = repository === null ? null : await findTip(repository, base);
  if (repository === null || tip?.kind !== 'tip') {
    return statusIn(document.path, document.text, root);
  }
  const source = await (await openCommit(repository, tip.commit, root)).read(document.path);
  return source?.kind === 'text' ? statusIn(document.path, source.text, root) : null;
}

function checkStep(
  from: Status | null,
  to: Status | null,
  { settings, isForced }: Pick<CommandSettings, 'settings'> & Pick<SetRequest, 'isForced'>,
): void {
  const open = from === null ? [] : openSteps(from, settings.extraTransitions);
  if (from === null || to === null || from === to || open.includes(to) || isForced) {
    return;
  }
  const names = open.map((status) => `\`${status}\``).join(', ');
  throw new SettingsError(
    `No status change is allowed from \`${from}\` to \`${to}\`. ${open.length === 0 ? 'That status is final.' : `From \`${from}\` it can become ${names}.`} To write it anyway, add \`--force\`.`,
  );
}

async function setIn(place: Targets, request: SetRequest, world: World): Promise<ExitCode> {
  const { workspace } = place;
  const assignments = request.assignments.map(parseAssignment);
  const { settings } = await readCommandSettings(workspace, request.check.flags);
  const document = await findDocument(place, request.proposal, settings.vepsRoot);
  const after = setFields(document.text, assignments);
  const from = await readStatusBefore(workspace, document, { base: request.check.base, root: settings.vepsRoot });
  checkStep(from, statusIn(document.path, after, settings.vepsRoot), { settings, isForced: request.isForced });
  if (after === document.text) {
    world.errors.write('Nothing to change: the fields already have these values.\n');
    return 0;
  }
  world.output.write(renderDiff({ path: document.path, before: document.text, after }, world));
  if (request.isDryRun) {
    return 0;
  }
  await publishDocument(workspace, document.path, after);
  world.output.write('\n');
  const exitCode = await check(
    { ...request.check, paths: [document.path] },
    { ...world, directory: workspace.directory },
  );
  world.errors.write(nextSteps(workspace, { path: document.path, assignments }, world));
  return exitCode;
}

/** Changes fields of one proposal, shows the change and what the check says of it, and how to go on. */
export async function set(request: SetRequest, world: World): Promise<ExitCode> {
  const place = await findPlace(request.proposal, rootOf(request.check.flags), world);
  return await workIn(place.workspace, () => setIn(place, request, world));
}
