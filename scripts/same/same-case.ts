import type { FaultRule } from 'embedded-github/http/faults.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import type { WorkflowEvent } from '../../playground/workflow-event.ts';

/** A repository, an event, and how the action is configured there. */
export interface Situation {
  readonly repository: Repository;
  readonly event: WorkflowEvent;
  readonly inputs: Readonly<Record<string, string>>;
}

/** One comparison. Each bundle gets a situation of its own, created again with the same contents. */
export interface SameCase {
  readonly name: string;
  readonly create: () => Promise<Situation> | Situation;
  /** What fails while it runs. */
  readonly fault?: () => FaultRule;
}
