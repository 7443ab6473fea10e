import { type Message, message } from '../../domain/finding/message.ts';
import type { Report } from '../../domain/report/report.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import type { Workspace } from '../../git/workspace.ts';
import { countFindings, judge } from '../../judge/judge.ts';
import { hasFilesBelow } from '../../sources/documents.ts';
import { writeNotes } from '../notes.ts';
import { findTargets, type TargetPath } from '../target-paths.ts';
import { type ExitCode, hasColours, type World } from '../world.ts';
import { readBranchSubject } from './branch-subject.ts';
import type { CheckRequest } from './check-request.ts';
import { readExistingSubject } from './existing-subject.ts';
import { gatherFacts } from './facts.ts';
import { renderAs } from './report-format.ts';
import type { Subject } from './subject.ts';

const EXIT_CODES = { success: 0, failure: 1, error: 2 } as const satisfies Record<Report['verdict'], ExitCode>;

/** What has no effect is not passed over: who asks for a comparison must not take the answer for one. */
function checkRefs({ base, head, isAll }: CheckRequest, { repository, directory }: Workspace): void {
  if (repository === null && (base !== null || head !== null)) {
    throw new SettingsError(
      `\`${base === null ? '--head' : '--base'}\` needs a git repository, and \`${directory}\` lies in none. Run the command in the checkout of the proposals.`,
    );
  }
  if (isAll && base !== null) {
    throw new SettingsError('`--all` compares with nothing, so `--base` has no effect. Leave one of them out.');
  }
}

/** In the workflow of a pull request its base is known, and need not be the default branch. */
function withWorkflowBase(request: CheckRequest, { environment }: World): CheckRequest {
  const branch = environment.GITHUB_BASE_REF ?? '';
  return branch === '' || request.base !== null ? request : { ...request, base: `origin/${branch}` };
}

/** A folder that is nowhere holds no document at fault: that must not pass for a clean run. */
function checkRoot({ hasFiles, policy }: Subject, root: string): void {
  if (!hasFiles && !hasFilesBelow(policy.paths, root)) {
    throw new SettingsError(
      `There is nothing in a folder \`${root}\` here. Run the command in the checkout of the proposals, or name their folder by \`--veps-root\`.`,
    );
  }
}

function readSubject(
  workspace: Workspace,
  request: CheckRequest,
  { targets, world }: { readonly targets: readonly TargetPath[]; readonly world: World },
): Promise<Subject> {
  return request.isAll || workspace.repository === null
    ? readExistingSubject(workspace, request, { targets, world })
    : readBranchSubject(workspace.repository, withWorkflowBase(request, world), targets);
}

async function judgeSubject(
  subject: Subject,
  request: CheckRequest,
  { workspace, world }: { readonly workspace: Workspace; readonly world: World },
) {
  const { facts, notes } = await gatherFacts({ subject, request, workspace, world });
  const report = judge(subject.changes, facts, request.settings);
  const documents = report.documents.map((document) => ({ ...document, path: subject.placeOf(document.path) }));
  return { report: { ...report, documents }, notes: [...subject.notes, ...notes] };
}

/**
 * A report for people says once, and not for every document, that tracking issues were not looked up. Other
 * formats keep the notices, each at its place. With a token whoever asked has said why there was no answer.
 */
function sayOnce(report: Report, hasToken: boolean): { readonly report: Report; readonly notes: readonly Message[] } {
  const documents = report.documents.map((document) => {
    return { ...document, findings: document.findings.filter(({ code }) => code !== 'vep-number/not-looked-up') };
  });
  const counts = countFindings(documents);
  const isSaid = counts.notices === report.counts.notices || hasToken;
  const note = message`Tracking issues were not looked up, for that takes a token in ${'GITHUB_TOKEN'}.`;
  return { report: { ...report, documents, counts }, notes: isSaid ? [] : [note] };
}

/**
 * Judges documents as a pull request would be judged.
 *
 * @throws {SettingsError} when the command cannot be carried out as it was given
 * @throws {GitError} when git fails
 */
export async function check(request: CheckRequest, world: World): Promise<ExitCode> {
  const { workspace, targets } = await findTargets(request.paths, request.settings.vepsRoot, world.directory);
  checkRefs(request, workspace);
  const subject = await readSubject(workspace, request, { targets, world });
  try {
    checkRoot(subject, request.settings.vepsRoot);
    const { report, notes } = await judgeSubject(subject, request, { workspace, world });
    const hasToken = (world.environment.GITHUB_TOKEN ?? '') !== '';
    const shown = request.format === 'readable' ? sayOnce(report, hasToken) : { report, notes: [] };
    const nothing = report.counts.documents === 0 ? [message`There is no VEP document to judge.`] : [];
    // The other formats have a place for what could not be found out.
    const open = request.format === 'json' ? report.undetermined : [];
    writeNotes([...notes, ...shown.notes, ...open, ...nothing], world);
    const places = shown.report.documents.filter(({ findings }) => findings.length > 0).map(({ path }) => path);
    const sourceOf = await subject.readSources(request.format === 'readable' ? places : []);
    const context = { sourceOf, hasColours: hasColours(world.output, world) };
    world.output.write(renderAs(request.format, shown.report, context));
    return EXIT_CODES[report.verdict];
  } finally {
    subject.policy.close();
  }
}
