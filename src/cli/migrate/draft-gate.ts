import { codeList, message } from '../../domain/message.ts';
import type { LegacyProse } from './legacy-prose.ts';
import type { Need, Part } from './need.ts';
import { findProseGate, type ProseGate } from './prose-gate.ts';

/** What else has a say about a document's gate. */
export interface GateContext {
  readonly number: number | null;
  /** The body says why there is no gate, in one of the two accepted forms (governance §2.2). */
  readonly isJustified: boolean;
  /** The other Markdown files of the folder: a part 2 may bring another gate. */
  readonly attachments: readonly { readonly path: string; readonly prose: LegacyProse }[];
}

function need(reason: Need['reason']): readonly Need[] {
  return [{ subject: 'feature-gate', reason }];
}

function needsOfAttachments(gates: readonly string[], { attachments, number }: GateContext): readonly Need[] {
  return attachments.flatMap(({ path, prose }) => {
    const found = findProseGate(prose, number);
    const others = found.kind === 'named' ? found.gates.filter((gate) => !gates.includes(gate)) : [];
    return others.length === 0 ? [] : need(message`${path} introduces ${codeList(others)}, which this text does not.`);
  });
}

function partOf(gate: ProseGate, { isJustified }: GateContext): Part<readonly string[] | null> {
  switch (gate.kind) {
    case 'named':
      return {
        value: gate.gates,
        found: [message`feature gate: the text introduces ${codeList(gate.gates)}`],
        needs: [],
      };
    case 'none':
      return {
        value: [],
        found: [message`no feature gate: ${gate.sentence}`],
        needs: isJustified
          ? []
          : need(
              message`That there is no gate has to stand in a line that begins with ${'Feature gate:'}, or under a heading with ${'Feature gate'} in it. The text says: ${gate.sentence}`,
            ),
      };
    case 'contradictory':
      return {
        value: null,
        found: [],
        needs: need(message`The text says both ${gate.sentence} and ${gate.other}`),
      };
    case 'unclear':
      return {
        value: null,
        found: [],
        needs: need(
          gate.mentioned.length === 0
            ? message`No sentence of the text introduces a feature gate by name, and none says that there is none.`
            : message`The text mentions ${codeList(gate.mentioned)}, but not clearly as its own.`,
        ),
      };
  }
}

/** Takes the feature gate from the text. Null: not known; empty: there is none. */
export function draftGate(prose: LegacyProse, context: GateContext): Part<readonly string[] | null> {
  const part = partOf(findProseGate(prose, context.number), context);
  return { ...part, needs: [...part.needs, ...needsOfAttachments(part.value ?? [], context)] };
}
