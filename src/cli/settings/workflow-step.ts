import { codeList, type Message, message } from '../../domain/finding/message.ts';
import { INPUTS, JUDGING_INPUTS, type JudgingInput } from '../../domain/settings/input-registry.ts';
import type { WorkflowFile } from '../../git/workflow-files.ts';
import { parseWorkflow, type StepInputs } from '../../parse/files/workflow.ts';

/** The step that judges pull requests, and where it is. */
export interface WorkflowStep {
  /** The workflow file's path. */
  readonly path: string;
  readonly inputs: StepInputs;
}

/** What was found among the workflow files, and what to say about it. */
interface FoundStep {
  /** Null where no step uses this action. */
  readonly step: WorkflowStep | null;
  readonly notes: readonly Message[];
}

/** What an input is with this step; its default without one. */
export function inputText(step: WorkflowStep | null, name: JudgingInput): string {
  return step?.inputs.get(name) ?? INPUTS[name].default;
}

/** The inputs in which two steps judge differently. */
export function differingInputs(one: WorkflowStep | null, other: WorkflowStep | null): readonly JudgingInput[] {
  return JUDGING_INPUTS.filter((name) => inputText(one, name) !== inputText(other, name));
}

function readFile({ path, source }: WorkflowFile) {
  const workflow = source.kind === 'text' ? parseWorkflow(source.text) : null;
  return {
    judgesPullRequests: workflow?.judgesPullRequests ?? false,
    steps: (workflow?.steps ?? []).map((inputs): WorkflowStep => ({ path, inputs })),
    note: source.kind === 'too-large' ? [message`${path} was not read for settings: it is larger than 1 MiB.`] : [],
  };
}

/**
 * The step whose settings hold: of several the first one in a workflow that judges pull requests
 * ([action §7](../../../docs/specification/action.md#7-the-command-line-takes-its-settings-from-the-workflow)).
 */
export function findStep(files: readonly WorkflowFile[]): FoundStep {
  const workflows = files.map(readFile);
  const judging = workflows.filter(({ judgesPullRequests }) => judgesPullRequests);
  const others = workflows.filter(({ judgesPullRequests }) => !judgesPullRequests);
  const [step = null, ...further] = [...judging, ...others].flatMap(({ steps }) => steps);
  const differing = new Set(further.flatMap((other) => differingInputs(step, other)));
  const names = JUDGING_INPUTS.filter((name) => differing.has(name));
  const difference =
    step === null || names.length === 0
      ? []
      : [message`The steps that use this action differ in ${codeList(names)}. The first one in ${step.path} is used.`];
  return { step, notes: [...workflows.flatMap(({ note }) => note), ...difference] };
}
