import { codeList, message } from '../../../domain/finding/message.ts';
import { meantStageName, meantStatusName } from '../../../domain/vep/meant-name.ts';
import { STAGES } from '../../../domain/vep/stage.ts';
import { STATUSES } from '../../../domain/vep/status.ts';
import { describe, type Explanation, type Fault, scalarText } from './fault.ts';

/** A field that takes one of a few names: `status` and `stage`. */
export function explainName({ key, node }: Fault): Explanation {
  const text = scalarText(node);
  const names = key === 'status' ? STATUSES : STAGES;
  const near = (key === 'status' ? meantStatusName : meantStageName)(text);
  const fact = message`${key} is ${describe(node)}, which is not ${key === 'status' ? message`a status` : message`a stage`}.`;
  if (near === null) {
    return { message: fact, remedy: message`Write one of ${codeList(names)}.` };
  }
  return {
    message: fact,
    remedy: message`Did you mean ${near}? The names are ${codeList(names)}.`,
    fix: `${key}: ${near}`,
  };
}
