import { createFinding, type Finding } from '../domain/finding/finding.ts';
import { codeList, type Message, message } from '../domain/finding/message.ts';
import { checked, EXAMPLE_PATH, type Rule } from '../domain/report/rule.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { FOLDER_NAME } from '../domain/vep/folder-name.ts';
import type { Status } from '../domain/vep/status.ts';
import { openSteps } from '../domain/vep/transition.ts';
import type { Vep } from '../domain/vep/vep.ts';
import { type ExistingChange, isAtNewPath, type VepChange } from '../domain/vep/vep-change.ts';
import { parseVepPath } from '../domain/vep/vep-path.ts';
import { exampleDocument } from './examples/example-document.ts';
import { NO_NUMBER, suggestedPath } from './location/suggested-path.ts';
import { overrideHint } from './transition/override-hint.ts';

/**
 * The statuses to say instead of deleting a document
 * ([governance §4](../../docs/specification/governance.md#4-what-a-change-may-do)).
 */
const ENDS: readonly Status[] = ['withdrawn', 'rejected', 'replaced'];

interface LayoutProblem {
  readonly code: 'location/layout' | 'location/folder-name';
  readonly message: Message;
}

function layoutProblem(path: string, root: string): LayoutProblem | null {
  const place = parseVepPath(path, root);
  if (place === null || place.folder === null || path !== `${root}/${place.group}/${place.folder}/vep.md`) {
    return {
      code: 'location/layout',
      message: message`A VEP belongs at ${`${root}/<group>/<number>-<name>/vep.md`}, but ${path} has a different layout.`,
    };
  }
  return FOLDER_NAME.test(place.folder)
    ? null
    : {
        code: 'location/folder-name',
        message: message`The folder ${place.folder} must be named ${'<number>-<name>'}, with lowercase letters, digits, and single hyphens.`,
      };
}

function checkLayout(change: ExistingChange, settings: Settings): readonly Finding[] {
  const known = change.after.problems.filter(({ rule }) => rule === 'location');
  const problem = layoutProblem(change.path, settings.vepsRoot);
  if (problem === null) {
    return known;
  }
  const path = suggestedPath(change, settings.vepsRoot);
  const isUnnumbered = path.includes(`/${NO_NUMBER}-`);
  const move = isUnnumbered
    ? message`Move the document to the path shown, with the tracking issue's number in place of ${NO_NUMBER}.`
    : message`Move the document to the path shown.`;
  const isThere = path === change.path;
  const finding = createFinding({
    rule: 'location',
    code: problem.code,
    severity: isAtNewPath(change) ? 'error' : 'warning',
    message: problem.message,
    remedy: isThere ? message`Write the tracking issue's number in place of ${NO_NUMBER}.` : move,
    fix: isThere ? null : path,
  });
  return [...known, finding];
}

function checkRemoval(change: VepChange & { kind: 'removed' }, settings: Settings): readonly Finding[] {
  const status = change.before.frontMatter?.status?.value;
  const ends = status === undefined ? ENDS : openSteps(status, settings.extraTransitions);
  const open = ENDS.filter((end) => ends.includes(end));
  const advice =
    open.length === 0
      ? message`Keep it: a VEP that is ${status ?? ''} stays on record.`
      : message`Keep it and set ${'status'} to ${codeList(open, ' or ')}: a decision stays on record.`;
  const finding = createFinding({
    rule: 'location',
    code: 'location/deleted',
    severity: 'error',
    message: message`The document ${change.path} is deleted.`,
    remedy: message`${advice}${overrideHint(settings)}`,
  });
  return [finding];
}

/** The template's title, `VEP #N: …`, and its section of releases: an appendix has them only of its own proposal. */
const TITLE = /^VEP\s*#\s*(\d+|NNNN)\b/i;
const TARGETS = /^target releases$/i;

function looksLikeProposal({ path, body }: Vep, root: string): boolean {
  const title = body.sections.find(({ level }) => level === 1)?.heading ?? '';
  const number = TITLE.exec(title)?.[1];
  if (number !== undefined) {
    return Number(number) !== parseVepPath(path, root)?.folderNumber;
  }
  return body.sections.some(({ heading }) => TARGETS.test(heading.trim()));
}

/** A whole proposal beside another one is judged by nobody, which its author does not know. */
function asProposal(path: string, settings: Settings): Finding {
  return createFinding({
    rule: 'location',
    code: 'location/proposal-as-attachment',
    severity: 'notice',
    message: message`The new file ${path} looks like a separate proposal, but is not checked as one where it is.`,
    remedy: message`To propose it, move it to its own folder, at ${`${settings.vepsRoot}/<group>/<number>-<name>/vep.md`}, with front matter.`,
  });
}

/**
 * An attachment that poses as a VEP would escape every other rule
 * ([governance §1](../../docs/specification/governance.md#1-words)).
 */
function checkAttachment(change: VepChange & { kind: 'attachment' }, settings: Settings): readonly Finding[] {
  const identity = change.after.frontMatter?.keys.find(({ value }) => value === 'status' || value === 'vep-number');
  if (identity === undefined) {
    return change.before === null && looksLikeProposal(change.after, settings.vepsRoot)
      ? [asProposal(change.path, settings)]
      : [];
  }
  if (!isAtNewPath(change)) {
    return [];
  }
  const finding = createFinding({
    rule: 'location',
    code: 'location/attachment-with-vep-key',
    severity: 'error',
    message: message`The new file ${change.path} has the VEP key ${identity.value}, but is not where a VEP belongs.`,
    remedy: message`Give a VEP its own folder, or remove the front matter from an attachment. A VEP belongs at ${`${settings.vepsRoot}/<group>/<number>-<name>/vep.md`}.`,
    span: identity.span,
  });
  return [finding];
}

/**
 * The path's layout, the folder's name, deletion
 * ([governance §2.3](../../docs/specification/governance.md#23-facts-outside-the-document), §4).
 */
export const locationRule: Rule = {
  id: 'location',
  title: 'Location',
  isAboutDocument: false,
  decides: "The document's path and its folder's name, and that it is not deleted.",
  why: 'Links, OWNERS files, and every tool find a VEP by its path, and a VEP stays on record whatever was decided about it.',
  howToFix:
    "Put the document at `veps/<group>/<number>-<name>/vep.md`: the tracking issue's number, a hyphen, and a name in lowercase letters, digits, and single hyphens. Do not delete a VEP: set its `status` to `withdrawn`, `rejected` or `replaced`; one that is `implemented` can only be `replaced`. A file beside a VEP has neither `status` nor `vep-number` in a front matter. Neither the document nor its folder nor its group's folder is a symbolic link or a submodule.",
  good: { path: EXAMPLE_PATH, after: exampleDocument() },
  bad: { path: 'veps/sig-compute/123_Fast_Restart/vep.md', after: exampleDocument() },
  check(change, _facts, settings) {
    switch (change.kind) {
      case 'removed':
        return checked(checkRemoval(change, settings));
      case 'attachment':
        return checked(checkAttachment(change, settings));
      case 'legacy':
        return isAtNewPath(change) ? checked(checkLayout(change, settings)) : { state: 'not-applicable' };
      default:
        return checked(checkLayout(change, settings));
    }
  },
};
