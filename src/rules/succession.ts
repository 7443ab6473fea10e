import type { Field } from '../domain/finding/field.ts';
import { createFinding, type Finding } from '../domain/finding/finding.ts';
import { message } from '../domain/finding/message.ts';
import type { RuleFacts } from '../domain/report/facts.ts';
import { checked, type Rule } from '../domain/report/rule.ts';
import type { FrontMatter } from '../domain/vep/front-matter.ts';
import { refusedValue } from '../domain/vep/refused-value.ts';
import type { Vep } from '../domain/vep/vep.ts';
import { type ExistingChange, leavesDocument, pathBefore } from '../domain/vep/vep-change.ts';
import type { VepIdentity } from '../domain/vep/vep-identity.ts';
import { exampleDocument } from './examples/example-document.ts';
import { sayMissing } from './schema/missing-key.ts';

type Pointer = 'replaces' | 'superseded-by';

interface Pointing {
  readonly pointer: Pointer;
  readonly number: Field<number>;
}

function missingSuccessor(vep: Vep, frontMatter: FrontMatter): Finding {
  return createFinding({
    rule: 'succession',
    code: 'succession/missing',
    severity: 'error',
    ...sayMissing({ ...vep, frontMatter }, 'superseded-by', {
      message: message`The VEP is ${'replaced'}, but ${'superseded-by'} does not say by which VEP.`,
      remedy: message`Write the number of the VEP that replaces it, in the form ${'superseded-by: <number>'}.`,
      fix: null,
    }),
    field: 'superseded-by',
  });
}

function unknownVep(pointer: Pointer, number: Field<number>, isReplaced: boolean): Finding {
  return createFinding({
    rule: 'succession',
    code: 'succession/unknown',
    severity: isReplaced ? 'error' : 'warning',
    message: message`${pointer} names VEP ${number.value}, but no other document has that number.`,
    remedy: message`Write the ${'vep-number'} of a VEP on the base branch or in this change.`,
    span: number.span,
    field: pointer,
    value: String(number.value),
  });
}

/** Null when nobody read the other document: then nothing can be said about it. */
function pointsBack(other: VepIdentity, pointer: Pointer, own: number): boolean | null {
  if (other.succession === null) {
    return null;
  }
  return pointer === 'replaces' ? other.succession.supersededBy === own : other.succession.replaces.includes(own);
}

function notReturned(pointer: Pointer, number: Field<number>, own: number): Finding {
  const back = pointer === 'replaces' ? 'superseded-by' : 'replaces';
  return createFinding({
    rule: 'succession',
    code: 'succession/one-way',
    severity: 'warning',
    message: message`${pointer} names VEP ${number.value}, which does not point back.`,
    remedy: message`Write this in VEP ${number.value}.`,
    fix: `${back}: ${own}`,
    span: number.span,
    field: pointer,
    value: String(number.value),
  });
}

/** Nobody reads more about one document, whose list may hold thousands. */
const MAX_SHOWN = 20;

function pointersOf({ replaces, supersededBy }: FrontMatter): readonly Pointing[] {
  const old = replaces.map((number): Pointing => ({ pointer: 'replaces', number }));
  return supersededBy === null ? old : [...old, { pointer: 'superseded-by', number: supersededBy }];
}

function checkPointers(change: ExistingChange, frontMatter: FrontMatter, facts: RuleFacts): readonly Finding[] {
  const own = frontMatter.number?.value;
  const isReplaced = frontMatter.status?.value === 'replaced';
  const { before, after } = facts.registry;
  const judged = pointersOf(frontMatter).map(({ pointer, number }) => {
    const existing = (after.get(number.value) ?? []).filter(({ path }) => path !== change.path);
    const earlier = (before.get(number.value) ?? []).filter(({ path }) => path !== pathBefore(change));
    const isReturned = own === undefined || existing.every((other) => pointsBack(other, pointer, own) !== false);
    return { pointer, number, isKnown: existing.length > 0 || earlier.length > 0, isReturned };
  });
  const unknown = judged.filter(({ isKnown }) => !isKnown).slice(0, MAX_SHOWN);
  const oneWay = judged.filter(({ isReturned }) => !isReturned).slice(0, MAX_SHOWN);
  return [
    ...unknown.map(({ pointer, number }) => unknownVep(pointer, number, isReplaced)),
    ...oneWay.flatMap(({ pointer, number }) => (own === undefined ? [] : [notReturned(pointer, number, own)])),
  ];
}

/**
 * `replaces` and `superseded-by` ([governance §2](../../docs/specification/governance.md#2-the-front-matter), §2.3).
 */
export const successionRule: Rule = {
  id: 'succession',
  title: 'Succession',
  isAboutDocument: true,
  decides: '`replaces` and `superseded-by` name VEPs that exist and point back.',
  why: 'Anyone who finds a replaced VEP must be able to find its successor, and the other way around.',
  howToFix:
    "A `replaced` VEP must name its successor's number under `superseded-by`; the successor names the old one under `replaces`. Both must exist on the base branch or in the same pull request.",
  good: {
    before: exampleDocument(),
    after: exampleDocument({ status: 'replaced', 'superseded-by': '124' }),
  },
  bad: { before: exampleDocument(), after: exampleDocument({ status: 'replaced' }) },
  check(change, facts) {
    if (!leavesDocument(change) || change.after.frontMatter === null) {
      return { state: 'not-applicable' };
    }
    const { frontMatter } = change.after;
    const isRefused = refusedValue(change.after, 'superseded-by') !== null;
    const isMissing = frontMatter.status?.value === 'replaced' && frontMatter.supersededBy === null && !isRefused;
    return checked([
      ...(isMissing ? [missingSuccessor(change.after, frontMatter)] : []),
      ...checkPointers(change, frontMatter, facts),
    ]);
  },
};
