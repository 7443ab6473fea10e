import type { Explanation, Fault } from './fault.ts';
import { explainGate, explainSigs } from './list-fault.ts';
import { explainMilestone } from './milestone-fault.ts';
import { explainName } from './name-fault.ts';
import { explainNumber, explainReference } from './number-fault.ts';
import { explainPeople } from './people-fault.ts';
import { explainDate, explainText } from './text-fault.ts';

/** Says in our words what the schema refuses, and what to write instead. `isItem`: one item of the field's list. */
export function explain(fault: Fault, isItem: boolean): Explanation {
  switch (fault.key) {
    case 'title':
    case 'owning-sig':
      return explainText(fault);
    case 'vep-number':
      return explainNumber(fault);
    case 'creation-date':
      return explainDate(fault);
    case 'status':
    case 'stage':
      return explainName(fault);
    case 'authors':
    case 'reviewers':
    case 'approvers':
      return explainPeople(fault, isItem);
    case 'participating-sigs':
      return explainSigs(fault, isItem);
    case 'feature-gate':
      return explainGate(fault, isItem);
    case 'milestone':
      return explainMilestone(fault);
    case 'replaces':
    case 'superseded-by':
      return explainReference(fault, isItem);
  }
}
