import { findProseTitle } from '../../domain/board/prose-title.ts';
import { message } from '../../domain/finding/message.ts';
import { numberInPath } from '../../domain/vep/vep-name.ts';
import { parseVepPath } from '../../domain/vep/vep-path.ts';
import { linesUnder } from '../../parse/markdown/brief-targets.ts';
import type { FrontMatterDraft } from '../front-matter-draft.ts';
import type { LegacyProse } from '../prose/legacy-prose.ts';
import type { Need, Part } from '../prose/need.ts';

/** What a document is called and where it belongs. */
export type Identity = Pick<FrontMatterDraft, 'title' | 'number' | 'owningSig' | 'isMeta'>;

const METADATA = /^(?:vep status metadata|release signoff checklist)$/i;
const ISSUE = /https:\/\/github\.com\/[\w.-]+\/enhancements\/issues\/(\d{1,9})\b/g;

/** The one issue of the proposals' own repository that the checklist links; several are no answer. */
function findTrackingIssue({ body, sections, lines }: LegacyProse): number | null {
  const text = linesUnder(METADATA, body, sections).map((index) => lines[index] ?? '');
  const numbers = new Set([...text.join('\n').matchAll(ISSUE)].map(([, digits]) => Number(digits)));
  const [number = null] = numbers;
  return numbers.size === 1 ? number : null;
}

/**
 * The path's number is the law's
 * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document)); a heading that says
 * another is a question for a person.
 */
function findNumber(inPath: number | null, inHeading: number | null, prose: LegacyProse): Part<number | null> {
  const candidates = [
    { number: inPath, source: message`the path` },
    { number: inHeading, source: message`the heading` },
    { number: findTrackingIssue(prose), source: message`the tracking issue that the checklist links` },
  ];
  const choice = candidates.find((candidate) => candidate.number !== null);
  const number = choice?.number ?? null;
  const needs: readonly (Need | null)[] = [
    number === null ? { subject: 'vep-number', reason: message`Neither the path nor the heading has a number.` } : null,
    inHeading !== null && inHeading !== number
      ? { subject: 'vep-number', reason: message`The heading says ${inHeading}, the path ${number ?? 0}.` }
      : null,
  ];
  return {
    value: number,
    found: choice === undefined ? [] : [message`number ${number ?? 0}: ${choice.source}`],
    needs: needs.filter((need) => need !== null),
  };
}

/** Takes title, number and SIG from the heading and the path. */
export function draftIdentity(path: string, root: string, prose: LegacyProse): Part<Identity> {
  const place = parseVepPath(path, root);
  const { title, number: inHeading } = findProseTitle(prose);
  const number = findNumber(numberInPath(path, root), inHeading, prose);
  const owningSig = place?.group.startsWith('sig-') === true ? place.group : null;
  const untitled: Need = { subject: 'title', reason: message`No heading could be the title.` };
  const unowned: Need = {
    subject: 'owning-sig',
    reason: message`The folder ${place?.group ?? path} does not belong to a SIG.`,
  };
  return {
    value: { title, number: number.value, owningSig, isMeta: place?.isMeta ?? false },
    found: [
      ...(title === null ? [] : [message`title: the heading`]),
      ...number.found,
      ...(owningSig === null ? [] : [message`${owningSig}: the path`]),
    ],
    needs: [...(title === null ? [untitled] : []), ...number.needs, ...(owningSig === null ? [unowned] : [])],
  };
}
