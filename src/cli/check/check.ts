import { type Message, message } from '../../domain/finding/message.ts';
import type { Report } from '../../domain/report/report.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { type Workspace, workIn } from '../../git/workspace.ts';
import { countFindings, judge } from '../../judge/judge.ts';
import { renderExplanation } from '../../render/format/explanation/explanation.ts';
import { renderSummary } from '../../render/format/terminal-summary.ts';
import { withoutCommands } from '../../render/text/log-text.ts';
import { hasFilesBelow } from '../../sources/documents.ts';
import { writeNotes } from '../notes.ts';
import { type CommandSettings, readCommandSettings, rootOf } from '../settings/command-settings.ts';
import { renderSettings } from '../settings/settings-text.ts';
import { findTargets, type TargetPath, type Targets } from '../target-paths.ts';
import { type ExitCode, hasColors, tokenOf, type World } from '../world.ts';
import { readBranchSubject } from './branch-subject.ts';
import type { CheckQuestion, CheckRequest } from './check-request.ts';
import { readExistingSubject } from './existing-subject.ts';
import { gatherFacts } from './facts.ts';
import { countFixable } from './fixable.ts';
import { renderAs } from './report-format.ts';
import type { Subject } from './subject.ts';

const EXIT_CODES = { success: 0, failure: 1, error: 2 } as const satisfies Record<Report['verdict'], ExitCode>;

/** What has no effect is not passed over: who asks for a comparison must not take the answer for one. */
function checkOptions(
  { base, head, isAll, isExplained, format }: CheckQuestion,
  { repository, directory }: Workspace,
): void {
  if (repository === null && (base !== null || head !== null)) {
    throw new SettingsError(
      `\`${base === null ? '--head' : '--base'}\` needs a git repository, but \`${directory}\` is not in one. Run the command in the checkout of the proposals.`,
    );
  }
  if (isAll && base !== null) {
    throw new SettingsError('`--all` compares with nothing, so `--base` has no effect. Leave one of them out.');
  }
  if (isExplained && format !== 'readable') {
    throw new SettingsError(
      `\`--explain\` is for people, so \`--format ${format}\` has no place for it. Leave one of them out.`,
    );
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

/**
 * A report for people says once, and not for every document, that tracking issues were not checked. Other
 * formats keep the notices, each at its place. With a token whoever asked has said why there was no answer.
 */
function sayOnce(report: Report, hasToken: boolean): { readonly report: Report; readonly notes: readonly Message[] } {
  const documents = report.documents.map((document) => {
    return { ...document, findings: document.findings.filter(({ code }) => code !== 'vep-number/not-looked-up') };
  });
  const counts = countFindings(documents);
  const isSaid = counts.notices === report.counts.notices || hasToken;
  const note = message`Tracking issues were not checked. Set ${'GITHUB_TOKEN'} to check them.`;
  return { report: { ...report, documents, counts }, notes: isSaid ? [] : [note] };
}

interface Judgment {
  readonly subject: Subject;
  readonly request: CheckRequest;
  readonly workspace: Workspace;
  readonly world: World;
}

/** The report with the findings at the author's own paths, and what `fix` would do about it. */
async function judgeSubject({ subject, request, workspace, world }: Judgment) {
  const { settings, format } = request;
  const { facts, notes } = await gatherFacts({ subject, request, workspace, world });
  const judged = judge(subject.changes, facts, settings);
  const isReadable = format === 'readable';
  const shown = isReadable ? sayOnce(judged, tokenOf(world) !== '') : { report: judged, notes: [] };
  const documents = shown.report.documents.map((document) => ({ ...document, path: subject.placeOf(document.path) }));
  return {
    report: { ...shown.report, documents },
    explanation: request.isExplained
      ? renderExplanation({ changes: subject.changes, facts, settings, report: judged })
      : '',
    fixable: isReadable ? countFixable(shown.report, { subject, facts, settings }) : 0,
    notes: [...subject.notes, ...notes, ...shown.notes],
  };
}

/** Writes the report, then once what is to be known besides it, and in the end how it came out. */
async function writeReport(judgment: Judgment, own: CommandSettings): Promise<Report> {
  const { subject, request, world } = judgment;
  const { format, detail } = request;
  const { report, explanation, fixable, notes } = await judgeSubject(judgment);
  const places = report.documents.filter(({ findings }) => findings.length > 0).map(({ path }) => path);
  const sourceOf = await subject.readSources(format === 'readable' ? places : []);
  const context = { sourceOf, hasColors: hasColors(world.output, world), detail };
  world.output.write(explanation === '' ? '' : `${withoutCommands(explanation)}\n`);
  world.output.write(renderAs(format, report, context));
  const nothing = report.counts.documents === 0 ? [message`There is no VEP document to judge.`] : [];
  // The other formats have a place for what could not be found out.
  const open = format === 'json' ? report.undetermined : [];
  writeNotes(detail === 'quiet' ? own.notes : [...notes, ...open, ...nothing, ...own.notes], world);
  if (format === 'readable') {
    world.output.write(detail === 'verbose' ? renderSettings(own) : '');
    world.output.write(renderSummary(report, { ...context, fixable }));
  }
  return report;
}

/** Judges the documents of a workspace. */
async function judgeTargets({ workspace, targets }: Targets, question: CheckQuestion, world: World): Promise<ExitCode> {
  checkOptions(question, workspace);
  const own = await readCommandSettings(workspace, question.flags);
  const request = { ...question, settings: own.settings };
  const subject = await readSubject(workspace, request, { targets, world });
  checkRoot(subject, request.settings.vepsRoot);
  const report = await writeReport({ subject, request, workspace, world }, own);
  return EXIT_CODES[report.verdict];
}

/**
 * Judges documents as a pull request would be judged.
 *
 * @throws {SettingsError} when the command cannot be carried out as it was given
 * @throws {GitError} when git fails
 */
export async function check(question: CheckQuestion, world: World): Promise<ExitCode> {
  const { paths, flags } = question;
  const found = await findTargets(paths, rootOf(flags), world.directory);
  return await workIn(found.workspace, () => judgeTargets(found, question, world));
}
