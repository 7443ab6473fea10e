import { codeList, message } from '../../domain/finding/message.ts';
import type { LegacyProse } from '../prose/legacy-prose.ts';
import type { Attachment, Need, Part } from '../prose/need.ts';
import { findDiscontinuedGates, findProseGate, type ProseGate } from './prose/prose-gate.ts';

/** What else has a say about a document's gate. */
export interface GateContext {
  readonly number: number | null;
  /** The other Markdown files of the folder: a part 2 may bring another gate. */
  readonly attachments: readonly Attachment[];
}

/** A document's gates, and the sentence that denies them. */
export interface GateDraft {
  /** Null: not known; empty: there is none. */
  readonly gates: readonly string[] | null;
  /** Null where the text does not say that there is none. */
  readonly denial: string | null;
}

function need(reason: Need['reason']): readonly Need[] {
  return [{ subject: 'feature-gate', reason }];
}

/**
 * A part 2 is the same proposal's: the gates that it introduces are added, and what it discontinues is left out. Where
 * the main text denies a gate or contradicts itself, it is a question.
 */
function withAttachment(part: Part<GateDraft>, { path, prose }: Attachment, context: GateContext): Part<GateDraft> {
  const found = findProseGate(prose, context.number);
  const own = part.value.gates ?? [];
  const others = found.kind === 'named' ? found.gates.filter((gate) => !own.includes(gate)) : [];
  if (others.length === 0) {
    return part;
  }
  if (own.length === 0) {
    const reason = message`${path} introduces ${codeList(others)}, which this text does not.`;
    return { ...part, needs: [...part.needs, ...need(reason)] };
  }
  const gone = findDiscontinuedGates(prose);
  const discontinued = own.filter((gate) => gone.includes(gate));
  const instead = discontinued.length === 0 ? [] : [message`not a gate any more by ${path}: ${codeList(discontinued)}`];
  return {
    value: { ...part.value, gates: [...own.filter((gate) => !discontinued.includes(gate)), ...others] },
    found: [...part.found, message`feature gate: ${path} introduces ${codeList(others)}`, ...instead],
    needs: part.needs,
  };
}

function partOf(gate: ProseGate): Part<GateDraft> {
  switch (gate.kind) {
    case 'named': {
      const found =
        gate.by === 'only'
          ? message`feature gate: the text has one, and names only ${codeList(gate.gates)}`
          : message`feature gate: the text introduces ${codeList(gate.gates)}`;
      return { value: { gates: gate.gates, denial: null }, found: [found], needs: [] };
    }
    case 'none':
      return {
        value: { gates: [], denial: gate.sentence },
        found: [message`no feature gate: ${gate.sentence}`],
        needs: [],
      };
    case 'contradictory':
      return {
        value: { gates: null, denial: null },
        found: [],
        needs: need(message`The text says both ${gate.sentence} and ${gate.other}`),
      };
    case 'unclear':
      return {
        value: { gates: null, denial: null },
        found: [],
        needs: need(
          gate.mentioned.length === 0
            ? message`The text neither introduces a feature gate by name nor says that there is none.`
            : message`The text mentions ${codeList(gate.mentioned)}, but not clearly as this proposal’s own.`,
        ),
      };
  }
}

/** Takes the feature gate from the text, and from the texts beside it. */
export function draftGate(prose: LegacyProse, context: GateContext): Part<GateDraft> {
  const own = partOf(findProseGate(prose, context.number));
  return context.attachments.reduce((part, attachment) => withAttachment(part, attachment, context), own);
}
