import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { codeList, type Message, message } from '../../domain/finding/message.ts';
import { DEFAULT_SETTINGS } from '../../domain/settings/default-settings.ts';
import { INPUTS, JUDGING_INPUTS, type JudgingInput } from '../../domain/settings/input-registry.ts';
import { readSettings } from '../../domain/settings/inputs.ts';
import { type Settings, SettingsError } from '../../domain/settings/settings.ts';
import { findDefaultBranch } from '../../git/history/comparison.ts';
import { pathInside, type Repository } from '../../git/repository.ts';
import { readCommittedWorkflows, readWorkingWorkflows } from '../../git/workflow-files.ts';
import type { Workspace } from '../../git/workspace.ts';
import { differingInputs, findStep, inputText, type WorkflowStep } from './workflow-step.ts';

/** What a command line says about the settings. */
export interface SettingFlags {
  /** The settings that it names; they win. */
  readonly given: Partial<Settings>;
  /** False: the workflow is not looked at. */
  readonly usesWorkflow: boolean;
}

/** The settings of a command. */
export interface CommandSettings {
  readonly settings: Settings;
  /** The path of the workflow file that the settings come from; null where they are the defaults. */
  readonly workflow: string | null;
  /** The inputs that are not the default, and whether a flag or the workflow says so. */
  readonly origins: ReadonlyMap<JudgingInput, 'flag' | 'workflow'>;
  /** What the workflow says of them. */
  readonly texts: ReadonlyMap<JudgingInput, string>;
  readonly notes: readonly Message[];
}

/** The folder of the VEPs as far as it is known before the workflow is read: without a checkout there is none to read. */
export function rootOf({ given }: SettingFlags): string {
  return given.vepsRoot ?? DEFAULT_SETTINGS.vepsRoot;
}

/** `vepsRoot` for the input `veps-root`. */
function settingOf(name: JudgingInput): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function isExpression(text: string): boolean {
  return text.includes('${{');
}

/** Under `pull_request_target` GitHub runs the workflow as the default branch has it. */
async function readSteps(repository: Repository) {
  const commit = (await findDefaultBranch(repository))?.commit ?? (await repository.objects.findCommit('HEAD'));
  const [committed, working] = await Promise.all([
    commit === null ? [] : readCommittedWorkflows(repository, commit),
    readWorkingWorkflows(repository.directory),
  ]);
  const { step, notes } = findStep(committed);
  const own = findStep(working).step;
  const differing = own === null ? [] : differingInputs(step, own);
  const difference =
    own === null || differing.length === 0
      ? []
      : [
          message`${own.path} in this checkout sets ${codeList(differing)} differently from the default branch. That takes effect only once it is merged.`,
        ];
  return { step, notes: [...notes, ...difference] };
}

/** What a reader has to know about a judgment with the settings of this step. */
function describeStep(
  step: WorkflowStep,
  { taken, expressions }: { readonly taken: readonly JudgingInput[]; readonly expressions: readonly JudgingInput[] },
  settings: Settings,
): readonly Message[] {
  const { path } = step;
  const steps = settings.extraTransitions.map(({ from, to }) => `${from} -> ${to}`);
  return [
    ...expressions.map(
      (name) =>
        message`${path} sets ${name} to the expression ${inputText(step, name)}, which cannot be read here. Its default, ${INPUTS[name].default}, is used instead.`,
    ),
    ...(taken.includes('enforcement') && settings.enforcement === 'warn'
      ? [message`${path} sets ${'enforcement'} to ${'warn'}: errors are shown as warnings and do not block.`]
      : []),
    ...(taken.includes('extra-transitions') && steps.length > 0
      ? [message`${path} also allows the status changes ${codeList(steps)}.`]
      : []),
  ];
}

/** The checkout may be a stranger's: what it names must be in it. */
function checkRoot({ directory }: Repository, root: string, path: string): void {
  let real: string;
  try {
    real = realpathSync.native(join(directory, root));
  } catch {
    return;
  }
  if (pathInside(directory, real) === null) {
    throw new SettingsError(
      `\`${path}\` sets \`veps-root\` to \`${root}\`, a symbolic link that leads out of the checkout. Name the folder with \`--veps-root\`.`,
    );
  }
}

function readTexts(step: WorkflowStep | null, taken: readonly JudgingInput[]): Settings {
  const texts = new Map<string, string>(taken.map((name) => [name, inputText(step, name)]));
  try {
    return readSettings((name) => texts.get(name) ?? INPUTS[name].default);
  } catch (error) {
    if (error instanceof SettingsError && step !== null) {
      throw new SettingsError(
        `\`${step.path}\`: ${error.message} To ignore the workflow, add \`--no-workflow-settings\`.`,
      );
    }
    throw error;
  }
}

/**
 * The settings with which the repository's workflow judges, so that the judgment is the same
 * ([action §7](../../../docs/specification/action.md#7-the-command-line-takes-its-settings-from-the-workflow)); the
 * defaults where there is no checkout or no such workflow.
 *
 * @throws {SettingsError} for a setting that the action does not accept
 */
export async function readCommandSettings(
  { repository }: Workspace,
  { given, usesWorkflow }: SettingFlags,
): Promise<CommandSettings> {
  const flags = JUDGING_INPUTS.filter((name) => Object.hasOwn(given, settingOf(name)));
  const origins = new Map(flags.map((name) => [name, 'flag' as const]));
  if (repository === null || !usesWorkflow) {
    return { settings: { ...DEFAULT_SETTINGS, ...given }, workflow: null, origins, texts: new Map(), notes: [] };
  }
  const { step, notes } = await readSteps(repository);
  const set = JUDGING_INPUTS.filter((name) => step?.inputs.has(name) === true && !flags.includes(name));
  const expressions = set.filter((name) => isExpression(inputText(step, name)));
  const taken = set.filter((name) => !expressions.includes(name));
  const settings = { ...readTexts(step, taken), ...given };
  if (step !== null && taken.includes('veps-root')) {
    checkRoot(repository, settings.vepsRoot, step.path);
  }
  return {
    settings,
    workflow: step?.path ?? null,
    origins: new Map<JudgingInput, 'flag' | 'workflow'>([
      ...origins,
      ...taken.map((name) => [name, 'workflow'] as const),
    ]),
    texts: new Map(taken.map((name) => [name, inputText(step, name)])),
    notes: [...notes, ...(step === null ? [] : describeStep(step, { taken, expressions }, settings))],
  };
}
