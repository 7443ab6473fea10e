import type { Facts } from '../domain/facts.ts';
import type { Field } from '../domain/field.ts';
import { createFinding, type Finding } from '../domain/finding.ts';
import { type FrontMatter, keyField, TO_BE_DETERMINED } from '../domain/front-matter.ts';
import { isSameHandle } from '../domain/handle.ts';
import { message } from '../domain/message.ts';
import type { Rule } from '../domain/rule.ts';
import type { Settings } from '../domain/settings.ts';
import type { Vep } from '../domain/vep.ts';
import { isStanding } from '../domain/vep-change.ts';
import { APPROVED, exampleDocument } from './examples/example-document.ts';
import { askedSig } from './people/asked-sig.ts';
import { GATED_ROLES, type GatedRole, missingPeople } from './people/missing-people.ts';
import { checkedIn } from './schema/meant-status.ts';

function findUnnamed(frontMatter: FrontMatter, role: GatedRole): Field<string> | null {
  return frontMatter[role].find(({ value }) => value === TO_BE_DETERMINED) ?? null;
}

/** Those already named, then the reviewers of the SIG's OWNERS file; the authors do not review themselves. */
function suggestPeople(frontMatter: FrontMatter, role: GatedRole, owners: readonly string[]): string | null {
  const toBeFound = findUnnamed(frontMatter, role);
  const isBelowKey = toBeFound?.span != null && toBeFound.span.line !== keyField(frontMatter, role)?.span?.line;

  const named = frontMatter[role].map(({ value }) => value).filter((name) => name !== TO_BE_DETERMINED);
  const taken = [...named, ...frontMatter.authors.map(({ value }) => value)];
  const suggested = owners.filter((owner) => !taken.some((name) => isSameHandle(name, owner)));
  if (suggested.length === 0) {
    return null;
  }
  // Below the key stands a list of lines, of which one is to be replaced.
  return isBelowKey
    ? suggested.map((name) => `- "@${name}"`).join('\n')
    : `${role}: [${[...named, ...suggested].map((name) => `"@${name}"`).join(', ')}]`;
}

interface Grounds {
  readonly facts: Facts;
  readonly settings: Settings;
}

function checkGate(vep: Vep, frontMatter: FrontMatter, { facts, settings }: Grounds): readonly Finding[] {
  const asked = askedSig(vep, settings.vepsRoot);
  const owners = facts.sigReviewers.get(asked ?? '') ?? [];
  const sig = asked === null ? message`the owning SIG` : message`${asked}`;
  return GATED_ROLES.flatMap((role) => {
    const missing = missingPeople(vep, role);
    if (missing === null) {
      return [];
    }
    const fix = suggestPeople(frontMatter, role, owners);
    const toBeFound = findUnnamed(frontMatter, role);
    const finding = createFinding({
      rule: 'people',
      severity: 'error',
      message:
        missing === ''
          ? message`An ${'implementable'} VEP names its ${role}, and there are none.`
          : message`An ${'implementable'} VEP names its ${role}, and they are still ${TO_BE_DETERMINED}.`,
      remedy:
        fix === null
          ? message`Name the people who agreed to it; the chairs of ${sig} help to find them.`
          : message`Name the people who agreed to it; shown are the reviewers of ${sig} to ask.`,
      fix,
      span: toBeFound?.span ?? keyField(frontMatter, role)?.span ?? null,
      field: role,
      value: missing,
    });
    return [finding];
  });
}

function onlyOne(people: readonly Field<string>[]): Field<string> | null {
  return people.length === 1 && people[0]?.value !== TO_BE_DETERMINED ? (people[0] ?? null) : null;
}

/** One person alone must not carry a proposal through (governance §2.3, `people`). */
function checkSoleApproval({ authors, reviewers, approvers }: FrontMatter): readonly Finding[] {
  const soles = [
    { role: message`author`, person: onlyOne(authors) },
    { role: message`reviewer`, person: onlyOne(reviewers) },
  ];
  return soles.flatMap(({ role, person }) => {
    const approver = approvers.find(({ value }) => person !== null && isSameHandle(value, person.value));
    if (approver === undefined) {
      return [];
    }
    const finding = createFinding({
      rule: 'people',
      severity: 'warning',
      message: message`The approver ${`@${approver.value}`} is also the only ${role}.`,
      remedy: message`Name a second ${role} or another approver.`,
      span: approver.span,
      field: 'approvers',
      value: approver.value.toLowerCase(),
    });
    return [finding];
  });
}

/** No `TBD` once implementable, no sole self-approval (governance §2, §2.3, §3). */
export const peopleRule: Rule = {
  id: 'people',
  title: 'Reviewers and approvers',
  isAboutDocument: true,
  decides: 'Reviewers and approvers are named once the VEP is `implementable`, and nobody approves alone.',
  why: 'A VEP that is tracked for a release needs people who have agreed to review and approve it; without them it stalls.',
  howToFix:
    'Before setting `status: implementable`, replace `TBD` under `reviewers` and `approvers` by the handles of people who agreed. The finding suggests the reviewers of the owning SIG. Nobody should be the only author or reviewer and approve as well.',
  good: { before: exampleDocument(), after: exampleDocument(APPROVED) },
  bad: { before: exampleDocument(), after: exampleDocument({ ...APPROVED, reviewers: '[TBD]' }) },
  check(change, facts, settings) {
    if (!isStanding(change) || change.after.frontMatter === null) {
      return { state: 'not-applicable' };
    }
    const { after } = change;
    return checkedIn(after, [
      ...checkGate(after, change.after.frontMatter, { facts, settings }),
      ...checkSoleApproval(change.after.frontMatter),
    ]);
  },
};
