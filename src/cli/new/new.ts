import { join } from 'node:path';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { type Settings, SettingsError } from '../../domain/settings/settings.ts';
import { FOLDER_NAME, slug } from '../../domain/vep/folder-name.ts';
import { handleOfAddress } from '../../domain/vep/handle.ts';
import { nearestName } from '../../domain/vep/nearest-name.ts';
import { DOCUMENT_NAME, META_GROUP, TEMPLATE_FOLDER } from '../../domain/vep/vep-path.ts';
import { publishNewDocument } from '../../git/document-files.ts';
import { readTextFile } from '../../git/source-file.ts';
import { isSystemError } from '../../git/system-error.ts';
import { readUserEmail } from '../../git/user.ts';
import { findWorkspace, type Workspace, workIn } from '../../git/workspace.ts';
import { listSigs } from '../../sources/documents.ts';
import type { Source } from '../../sources/source.ts';
import type { NewDraft } from '../front-matter-draft.ts';
import { writeNotes } from '../notes.ts';
import { placeHere } from '../place-here.ts';
import { readCommandSettings, rootOf, type SettingFlags } from '../settings/command-settings.ts';
import { openFiles } from '../working-documents.ts';
import type { ExitCode, World } from '../world.ts';
import { completeEssentials, type Essentials } from './answers.ts';
import { BUILT_IN_TEMPLATE } from './built-in-template.ts';
import { renderNewDocument } from './new-document.ts';
import { describeOpenPoints } from './open-points.ts';
import { findTaken } from './taken-number.ts';

/** What a `new` was asked for. */
export interface NewRequest {
  /** A person is asked for the rest. */
  readonly given: Partial<Essentials>;
  /** The SIG is not known yet, and that is meant. */
  readonly isNewSig: boolean;
  /** A folder or an address of the freeze calendar; null for the repository of the settings. */
  readonly calendar: string | null;
  /** The folder's name behind the number; null: made from the title. */
  readonly name: string | null;
  /** A handle without `@`; null: git's own user, if GitHub's form of address names one. */
  readonly author: string | null;
  readonly isMeta: boolean;
  /** Null for the day that it is. */
  readonly today: CalendarDate | null;
  readonly flags: SettingFlags;
}

interface Plan extends NewRequest, Essentials {
  readonly root: string;
}

function choosePath({ number, title, sig, name, isMeta, root }: Plan): string {
  const chosen = name ?? slug(title);
  if (!FOLDER_NAME.test(`${number}-${chosen}`)) {
    throw new SettingsError(
      name === null
        ? `No folder's name can be made from the title \`${title}\`. Choose one with \`--name\`: lowercase letters, digits, and single hyphens.`
        : `A folder cannot be named \`${name}\`. Use lowercase letters, digits, and single hyphens.`,
    );
  }
  return `${root}/${isMeta ? META_GROUP : sig}/${number}-${chosen}/${DOCUMENT_NAME}`;
}

/** A number belongs to one proposal. */
async function checkFree(files: Source, { number, root }: Plan): Promise<void> {
  const taken = await findTaken(files, number, root);
  if (taken !== null) {
    throw new SettingsError(`The number ${number} is taken by \`${taken}\`.`);
  }
}

/** A new SIG is possible, and a mistake is more likely. */
function checkSig(sigs: readonly string[], { sig, isNewSig }: Plan): void {
  if (!sigs.includes(sig) && !isNewSig) {
    const near = nearestName(sig, sigs);
    const hint = near === null ? `The known SIGs are ${sigs.join(', ')}.` : `Did you mean \`${near}\`?`;
    throw new SettingsError(`\`${sig}\` is not a known SIG. ${hint} To start a new one, add \`--new-sig\`.`);
  }
}

async function findAuthor(workspace: Workspace, { author }: NewRequest): Promise<string | null> {
  const email = author === null ? await readUserEmail(workspace.directory) : null;
  return author ?? (email === null ? null : handleOfAddress(email));
}

/** The template with everything that is known filled in. */
function renderFrom({ directory }: Workspace, root: string, draft: NewDraft): string {
  const place = `${root}/${TEMPLATE_FOLDER}/${DOCUMENT_NAME}`;
  const text = renderNewDocument(readTextFile(join(directory, place)) ?? BUILT_IN_TEMPLATE, draft);
  if (text === null) {
    throw new SettingsError(
      `The front matter of the template \`${place}\` cannot be read and filled in. Correct it first.`,
    );
  }
  return text;
}

async function write(workspace: Workspace, path: string, text: string): Promise<void> {
  try {
    await publishNewDocument(workspace, path, text);
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') {
      throw new SettingsError(`\`${path}\` already exists. Remove it, or choose another name with \`--name\`.`);
    }
    throw error;
  }
}

/** Plans a proposal that can begin: everything essential is known, and its number is free. */
async function makePlan(request: NewRequest, files: Source, { settings, world }: Inputs): Promise<Plan> {
  const root = settings.vepsRoot;
  const sigs = listSigs(files.paths, root, settings.sigs);
  const essentials = await completeEssentials(request.given, sigs, world);
  const plan = { ...request, ...essentials, root };
  checkSig(sigs, plan);
  await checkFree(files, plan);
  return plan;
}

interface Inputs {
  readonly settings: Settings;
  readonly world: World;
}

/** Everything that nobody knows yet is `TBD`. */
function draftOf(
  { number, title, sig, isMeta, today }: Plan,
  author: string | null,
  { settings, world }: Inputs,
): NewDraft {
  return {
    title,
    number,
    creationDate: today ?? dayAt(world.now().getTime(), settings.timeZone),
    status: 'provisional',
    authors: author === null ? [] : [author],
    owningSig: sig,
    featureGates: isMeta ? [] : null,
    stage: null,
    milestone: {},
    isMeta,
  };
}

async function startIn(workspace: Workspace, request: NewRequest, world: World): Promise<ExitCode> {
  const { settings } = await readCommandSettings(workspace, request.flags);
  const inputs = { settings, world };
  const files = await openFiles(workspace, settings.vepsRoot);
  const plan = await makePlan(request, files, inputs);
  const path = choosePath(plan);
  const draft = draftOf(plan, await findAuthor(workspace, request), inputs);
  await write(workspace, path, renderFrom(workspace, settings.vepsRoot, draft));
  const place = placeHere(join(workspace.directory, path), world);
  world.output.write(`${place}\n`);
  const { sig, calendar } = plan;
  const points = { files, sig, calendar, today: draft.creationDate, ...inputs };
  writeNotes(await describeOpenPoints(points), world);
  world.errors.write(`Fill in what says TBD and the sections, then run "vep-governance check ${place}".\n`);
  return 0;
}

/** Begins a proposal: the template with everything that is known filled in. */
export async function startDocument(request: NewRequest, world: World): Promise<ExitCode> {
  const workspace = await findWorkspace(world.directory, rootOf(request.flags));
  return await workIn(workspace, () => startIn(workspace, request, world));
}
