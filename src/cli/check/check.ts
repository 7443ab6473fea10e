import { message } from '../../domain/message.ts';
import type { Report } from '../../domain/report.ts';
import type { Workspace } from '../../git/workspace.ts';
import { judge } from '../../judge/judge.ts';
import { writeNotes } from '../notes.ts';
import { findTargets, type TargetPath } from '../target-paths.ts';
import { type ExitCode, hasColours, type World } from '../world.ts';
import { readBranchSubject } from './branch-subject.ts';
import type { CheckRequest } from './check-request.ts';
import { gatherFacts } from './facts.ts';
import { renderAs } from './report-format.ts';
import { readStandingSubject } from './standing-subject.ts';
import type { Subject } from './subject.ts';
import { withoutUnasked } from './unasked.ts';

const EXIT_CODES = { success: 0, failure: 1, error: 2 } as const satisfies Record<Report['verdict'], ExitCode>;

function readSubject(
  workspace: Workspace,
  request: CheckRequest,
  { targets, world }: { readonly targets: readonly TargetPath[]; readonly world: World },
): Promise<Subject> {
  return request.isAll || workspace.repository === null
    ? readStandingSubject(workspace, request, { targets, world })
    : readBranchSubject(workspace.repository, request, targets);
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
 * Judges documents as a pull request would be judged.
 *
 * @throws {SettingsError} when the command cannot be carried out as it was given
 * @throws {GitError} when git fails
 */
export async function check(request: CheckRequest, world: World): Promise<ExitCode> {
  const { workspace, targets } = await findTargets(request.paths, request.settings.vepsRoot, world.directory);
  const subject = await readSubject(workspace, request, { targets, world });
  try {
    const { report, notes } = await judgeSubject(subject, request, { workspace, world });
    const context = { sourceOf: subject.sourceOf, hasColours: hasColours(world.output, world) };
    const shown = request.format === 'readable' ? withoutUnasked(report) : { report, notes: [] };
    const nothing = report.counts.documents === 0 ? [message`There is no VEP document to judge.`] : [];
    writeNotes([...notes, ...shown.notes, ...nothing], world);
    world.output.write(renderAs(request.format, shown.report, context));
    return EXIT_CODES[report.verdict];
  } finally {
    subject.policy.close();
  }
}
