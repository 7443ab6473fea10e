import type { Field } from '../../domain/finding/field.ts';
import { createFinding, type Finding } from '../../domain/finding/finding.ts';
import { codeList, type Message, message } from '../../domain/finding/message.ts';
import type { RuleFacts, VepRegistry } from '../../domain/report/facts.ts';
import { type ExistingChange, pathBefore } from '../../domain/vep/vep-change.ts';
import type { VepIdentity } from '../../domain/vep/vep-identity.ts';
import { homeOf } from '../../domain/vep/vep-path.ts';

/** Nobody reads a longer list, and a change may hold hundreds of copies. */
const MAX_SHOWN = 5;

function others(identities: readonly VepIdentity[], path: string, root: string): readonly string[] {
  const home = homeOf(path, root);
  // Without front matter, what is in one folder is one proposal: an older main document beside `vep.md` is no clash.
  const isSameVep = (other: VepIdentity) =>
    other.path === path || (other.succession === null && homeOf(other.path, root) === home);
  const found: string[] = [];
  for (const other of identities) {
    if (!isSameVep(other) && found.push(other.path) > MAX_SHOWN) {
      break;
    }
  }
  return found;
}

/** True where no other document has the number, so that it can be advised. */
export function isFreeNumber(
  number: number,
  path: string,
  { registry, root }: { readonly registry: VepRegistry; readonly root: string },
): boolean {
  return others(registry.after.get(number) ?? [], path, root).length === 0;
}

function listOthers(clashing: readonly string[]): Message {
  const shown = codeList(clashing.slice(0, MAX_SHOWN));
  return clashing.length > MAX_SHOWN ? message`${shown} and more` : shown;
}

/**
 * No two documents share a number
 * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document), `uniqueness`). The
 * change introduces the clash when this document did not have the number before; a document whose number another one
 * takes is only warned.
 */
export function checkUniqueness(
  change: ExistingChange,
  number: Field<number>,
  { facts, root }: { readonly facts: RuleFacts; readonly root: string },
): readonly Finding[] {
  const clashing = others(facts.registry.after.get(number.value) ?? [], change.path, root);
  if (clashing.length === 0) {
    return [];
  }
  const earlier = facts.registry.before.get(number.value) ?? [];
  const hadNumber = change.kind !== 'added' && earlier.some(({ path }) => path === pathBefore(change));
  const finding = createFinding({
    rule: 'vep-number',
    code: 'vep-number/shared',
    severity: hadNumber ? 'warning' : 'error',
    message: message`${'vep-number'} is ${number.value}, which is also the number of ${listOthers(clashing)}.`,
    remedy: message`Write the number of this VEP's own tracking issue, here and in the folder's name.`,
    span: number.span,
    field: 'vep-number',
    value: String(number.value),
  });
  return [finding];
}
