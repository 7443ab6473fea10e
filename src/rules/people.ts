import type { Field } from '../domain/finding/field.ts';
import { createFinding, type Finding } from '../domain/finding/finding.ts';
import { codeList, type Message, message } from '../domain/finding/message.ts';
import type { Facts } from '../domain/report/facts.ts';
import type { Rule } from '../domain/report/rule.ts';
import { type FrontMatter, keyField, TO_BE_DETERMINED } from '../domain/vep/front-matter.ts';
import { isSameHandle } from '../domain/vep/handle.ts';
import { peopleToAsk } from '../domain/vep/owners.ts';
import type { Vep } from '../domain/vep/vep.ts';
import { leavesDocument } from '../domain/vep/vep-change.ts';
import { APPROVED, exampleDocument } from './examples/example-document.ts';
import { askedSig } from './people/asked-sig.ts';
import { GATED_ROLES, type GatedRole, missingPeople } from './people/missing-people.ts';
import { checkedIn } from './schema/meant-status.ts';

/** A role that nobody fills, and what tells who could. */
interface Wanted {
  readonly role: GatedRole;
  readonly facts: Facts;
  readonly root: string;
}

/** Nobody asks more people than these. */
const MAX_SHOWN = 10;

/**
 * Whom to ask, in words and never as text to paste: a name that nobody agreed to would pass the gate
 * ([governance §3](../../docs/specification/governance.md#3-the-statuses-and-their-transitions)).
 */
function whomToAsk(vep: Vep, frontMatter: FrontMatter, { role, facts, root }: Wanted): Message {
  const sig = askedSig(vep, root);
  const others = [...frontMatter[role], ...frontMatter.authors].map(({ value }) => value);
  const { people, isRoot } = peopleToAsk(facts.owners, { sig, role, others });
  if (people.length === 0) {
    const whose = sig === null ? message`the owning SIG` : message`${sig}`;
    return message`Name people who have agreed to do it; the chairs of ${whose} can help find them.`;
  }
  const file = isRoot ? 'OWNERS' : `${root}/${sig}/OWNERS`;
  const shown = codeList(people.slice(0, MAX_SHOWN));
  return message`Ask the ${role} listed in ${file} (${shown}${people.length > MAX_SHOWN ? message` and more` : []}), and add those who agree.`;
}

function sayMissing(missing: 'people/missing' | 'people/to-be-determined', count: number): Message {
  if (missing === 'people/missing') {
    return message`and there are none`;
  }
  return count > 1
    ? message`but ${TO_BE_DETERMINED} is still among them`
    : message`but they are still ${TO_BE_DETERMINED}`;
}

function checkGate(vep: Vep, frontMatter: FrontMatter, { facts, root }: Omit<Wanted, 'role'>): readonly Finding[] {
  return GATED_ROLES.flatMap((role) => {
    const missing = missingPeople(vep, role);
    if (missing === null) {
      return [];
    }
    const people = frontMatter[role];
    const toBeFound = people.find(({ value }) => value === TO_BE_DETERMINED);
    const finding = createFinding({
      rule: 'people',
      code: missing,
      severity: 'error',
      message: message`An ${'implementable'} VEP must name its ${role}, ${sayMissing(missing, people.length)}.`,
      remedy: whomToAsk(vep, frontMatter, { role, facts, root }),
      span: toBeFound?.span ?? keyField(frontMatter, role)?.span ?? null,
      field: role,
      value: missing === 'people/missing' ? null : TO_BE_DETERMINED,
    });
    return [finding];
  });
}

function onlyOne(people: readonly Field<string>[]): Field<string> | null {
  return people.length === 1 && people[0]?.value !== TO_BE_DETERMINED ? (people[0] ?? null) : null;
}

/**
 * One person alone must not carry a proposal through
 * ([governance §2.3](../../docs/specification/governance.md#23-facts-outside-the-document), `people`).
 */
function checkSoleApproval({ authors, reviewers, approvers }: FrontMatter): readonly Finding[] {
  const soles = [
    { role: message`author`, code: 'people/approver-is-author', person: onlyOne(authors) } as const,
    { role: message`reviewer`, code: 'people/approver-is-reviewer', person: onlyOne(reviewers) } as const,
  ];
  return soles.flatMap(({ role, code, person }) => {
    const approver = approvers.find(({ value }) => person !== null && isSameHandle(value, person.value));
    if (approver === undefined) {
      return [];
    }
    const finding = createFinding({
      rule: 'people',
      code,
      severity: 'warning',
      message: message`The approver ${`@${approver.value}`} is also the only ${role}.`,
      remedy: message`Add a second ${role} or another approver.`,
      span: approver.span,
      field: 'approvers',
      value: approver.value.toLowerCase(),
    });
    return [finding];
  });
}

/**
 * No `TBD` once implementable, no sole self-approval
 * ([governance §2](../../docs/specification/governance.md#2-the-front-matter), §2.3, §3).
 */
export const peopleRule: Rule = {
  id: 'people',
  title: 'Reviewers and approvers',
  isAboutDocument: true,
  decides: 'Reviewers and approvers are named once the VEP is `implementable`, and nobody approves alone.',
  why: 'A VEP that is tracked for a release needs people who have agreed to review and approve it; without them it stalls.',
  howToFix:
    'Before setting `status: implementable`, replace `TBD` under `reviewers` and `approvers` with the handles of people who have agreed. The finding names people to ask: the reviewers and approvers in the `OWNERS` file of the owning SIG, or in the root one. The only author or the only reviewer should not also be the only approver.',
  good: { before: exampleDocument(), after: exampleDocument(APPROVED) },
  bad: { before: exampleDocument(), after: exampleDocument({ ...APPROVED, reviewers: '[TBD]' }) },
  check(change, facts, settings) {
    if (!leavesDocument(change) || change.after.frontMatter === null) {
      return { state: 'not-applicable' };
    }
    const { after } = change;
    return checkedIn(after, [
      ...checkGate(after, change.after.frontMatter, { facts, root: settings.vepsRoot }),
      ...checkSoleApproval(change.after.frontMatter),
    ]);
  },
};
