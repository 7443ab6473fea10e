import { type InputName, isInputName } from '../../domain/settings/input-registry.ts';
import { isMapping, parseYamlData } from '../yaml/yaml-data.ts';

/** What a step hands to the action: the texts behind `with:` by the names of the inputs. */
export type StepInputs = ReadonlyMap<InputName, string>;

/** A workflow as far as it concerns this action. */
export interface Workflow {
  /** It runs on `pull_request_target`, and so judges pull requests. */
  readonly judgesPullRequests: boolean;
  /** The steps that use this action, in the order of the file. */
  readonly steps: readonly StepInputs[];
}

/** Somebody's copy of the action, or a path in the repository itself ([action §7](../../../docs/specification/action.md#7-the-command-line-takes-its-settings-from-the-workflow)). */
const OWN = /^(?:[\w.-]+\/vep-governance@\S+|\.\/(?:\S*\/)?vep-governance\/?)$/;

const EVENT = 'pull_request_target';

function hasEvent(on: unknown): boolean {
  return on === EVENT || (Array.isArray(on) && on.includes(EVENT)) || (isMapping(on) && Object.hasOwn(on, EVENT));
}

/** GitHub hands every value over as text, and the names in whatever case. */
function readInputs(given: unknown): StepInputs {
  const inputs = new Map<InputName, string>();
  for (const [key, value] of Object.entries(isMapping(given) ? given : {})) {
    const name = key.toLowerCase();
    if (isInputName(name) && typeof value !== 'object') {
      inputs.set(name, String(value).trim());
    }
  }
  return inputs;
}

function stepsOf(job: unknown): readonly StepInputs[] {
  const steps = isMapping(job) && Array.isArray(job.steps) ? job.steps.filter(isMapping) : [];
  return steps.filter(({ uses }) => typeof uses === 'string' && OWN.test(uses)).map((step) => readInputs(step.with));
}

/** Reads a workflow file; null where it is not a YAML mapping. */
export function parseWorkflow(text: string): Workflow | null {
  const workflow = parseYamlData(text)?.data;
  if (!isMapping(workflow)) {
    return null;
  }
  const jobs = isMapping(workflow.jobs) ? Object.values(workflow.jobs) : [];
  return { judgesPullRequests: hasEvent(workflow.on), steps: jobs.flatMap(stepsOf) };
}
