import type { Field } from '../domain/finding/field.ts';
import { createFinding, type Finding } from '../domain/finding/finding.ts';
import { codeList, type Message, message } from '../domain/finding/message.ts';
import type { Facts } from '../domain/report/facts.ts';
import { checked, type Rule } from '../domain/report/rule.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { FrontMatter } from '../domain/vep/front-matter.ts';
import { nearestName } from '../domain/vep/nearest-name.ts';
import { judgedFrontMatter } from '../domain/vep/vep-change.ts';
import { parseVepPath, type VepPath } from '../domain/vep/vep-path.ts';
import { exampleDocument } from './examples/example-document.ts';

function knownSigs(facts: Facts, settings: Settings): readonly string[] {
  return [...new Set([...settings.sigs, ...facts.sigs])].sort();
}

/**
 * Names the input, since the first VEP of a new SIG cannot know its SIG otherwise
 * ([governance §2.1](../../docs/specification/governance.md#21-known-sigs)).
 */
function listSigs(sigs: readonly string[]): Message {
  return message`Known SIGs are ${codeList(sigs)}. A maintainer can add a new one to the action's input ${'sigs'}.`;
}

function unknownOwner(owner: Field<string>, place: VepPath | null, sigs: readonly string[]): Finding {
  const group = place !== null && sigs.includes(place.group) ? place.group : null;
  const meant = group ?? nearestName(owner.value, sigs);
  return createFinding({
    rule: 'owning-sig',
    code: 'owning-sig/unknown',
    severity: 'error',
    message: message`${'owning-sig'} is ${owner.value}, which is not a known SIG.`,
    remedy: listSigs(sigs),
    fix: meant === null ? null : `owning-sig: ${meant}`,
    span: owner.span,
    field: 'owning-sig',
    value: owner.value,
  });
}

function otherFolder(owner: Field<string>, group: string, sigs: readonly string[]): Finding {
  const isKnown = sigs.includes(group);
  return createFinding({
    rule: 'owning-sig',
    code: 'owning-sig/other-folder',
    severity: 'error',
    message: message`${'owning-sig'} is ${owner.value}, but the document is under ${group}.`,
    remedy: isKnown
      ? message`Write the folder's SIG, or move the document under ${owner.value}.`
      : message`Move the document under ${owner.value}.`,
    fix: isKnown ? `owning-sig: ${group}` : null,
    span: owner.span,
    field: 'owning-sig',
    value: owner.value,
  });
}

function checkOwner(owner: Field<string> | null, place: VepPath | null, sigs: readonly string[]): readonly Finding[] {
  if (owner === null) {
    return [];
  }
  if (!sigs.includes(owner.value)) {
    return [unknownOwner(owner, place, sigs)];
  }
  const isElsewhere = place !== null && !place.isMeta && place.group !== owner.value;
  return isElsewhere ? [otherFolder(owner, place.group, sigs)] : [];
}

/** Nobody reads a longer list, and comparing each name with all SIGs takes time. */
const MAX_UNKNOWN_SIGS = 20;

function ownerAmongOthers(owner: Field<string>, others: readonly Field<string>[]): Finding {
  return createFinding({
    rule: 'owning-sig',
    code: 'owning-sig/owner-participates',
    severity: 'error',
    message: message`${'participating-sigs'} names ${owner.value}, which owns the VEP.`,
    fix: `participating-sigs: [${others.map(({ value }) => value).join(', ')}]`,
    span: owner.span,
    field: 'participating-sigs',
    value: owner.value,
  });
}

function unknownSig({ value, span }: Field<string>, sigs: readonly string[]): Finding {
  const meant = nearestName(value, sigs);
  return createFinding({
    rule: 'owning-sig',
    code: 'owning-sig/unknown-participant',
    severity: 'warning',
    message: message`${'participating-sigs'} names ${value}, which is not a known SIG.`,
    remedy: meant === null ? listSigs(sigs) : message`Did you mean ${meant}?`,
    fix: meant,
    span,
    field: 'participating-sigs',
    value,
  });
}

function checkParticipating(frontMatter: FrontMatter, sigs: readonly string[]): readonly Finding[] {
  const named = frontMatter.participatingSigs;
  const owner = named.find(({ value }) => value === frontMatter.owningSig?.value);
  const others = named.filter(({ value }) => value !== owner?.value);
  const unknown = others.filter(({ value }) => !sigs.includes(value)).slice(0, MAX_UNKNOWN_SIGS);
  return [
    ...(owner === undefined ? [] : [ownerAmongOthers(owner, others)]),
    ...unknown.map((sig) => unknownSig(sig, sigs)),
  ];
}

/**
 * Known, equal to the folder's, participating SIGs
 * ([governance §2](../../docs/specification/governance.md#2-the-front-matter), §2.1).
 */
export const owningSigRule: Rule = {
  id: 'owning-sig',
  title: 'Owning SIG',
  isAboutDocument: true,
  decides: 'The owning SIG is known and matches the folder, and the participating SIGs are known.',
  why: 'One SIG finds the reviewers and decides; the folder shows which, and its OWNERS file is used for review.',
  howToFix:
    "Set `owning-sig` to the SIG whose folder contains the document. `participating-sigs` lists other SIGs that must agree, never the owning one. A maintainer can add a new SIG to the action's input `sigs`.",
  good: { after: exampleDocument({ 'participating-sigs': '[sig-network]' }) },
  bad: { after: exampleDocument({ 'owning-sig': 'sig-network' }) },
  check(change, facts, settings) {
    const frontMatter = judgedFrontMatter(change);
    if (frontMatter === null) {
      return { state: 'not-applicable' };
    }
    const sigs = knownSigs(facts, settings);
    const place = parseVepPath(change.path, settings.vepsRoot);
    return checked([...checkOwner(frontMatter.owningSig, place, sigs), ...checkParticipating(frontMatter, sigs)]);
  },
};
