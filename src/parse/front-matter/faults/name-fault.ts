import { codeList, type Message, message } from '../../../domain/finding/message.ts';
import { describe, type Explanation, type Fault, scalarText } from './fault.ts';

/** The names that a field takes. */
interface Names {
  /** What each of them is: "a status". */
  readonly kind: Message;
  readonly names: readonly string[];
  /** The name that a text means, misspelled or in another process's word; null where none is near. */
  readonly meant: (text: string) => string | null;
}

/** A field that takes one of a few names: `status` and `stage`. */
export function explainName({ kind, names, meant }: Names): (fault: Fault) => Explanation {
  return ({ key, node }) => {
    const near = meant(scalarText(node));
    const fact = message`${key} is ${describe(node)}, which is not ${kind}.`;
    if (near === null) {
      return { message: fact, remedy: message`Write one of ${codeList(names)}.` };
    }
    return {
      message: fact,
      remedy: message`Did you mean ${near}? Valid values: ${codeList(names)}.`,
      fix: `${key}: ${near}`,
    };
  };
}
