import type { Field } from '../domain/finding/field.ts';
import { createFinding, type Finding } from '../domain/finding/finding.ts';
import { message } from '../domain/finding/message.ts';
import type { RuleFacts } from '../domain/report/facts.ts';
import { checked, type Rule } from '../domain/report/rule.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { VepBody } from '../domain/vep/vep.ts';
import { type ExistingChange, isAtNewPath, leavesDocument, pathBefore } from '../domain/vep/vep-change.ts';
import { parseVepPath } from '../domain/vep/vep-path.ts';
import { exampleDocument } from './examples/example-document.ts';
import { checkDateChange, checkNumberChange } from './vep-number/stability.ts';
import { checkTrackingIssue } from './vep-number/tracking-issue.ts';
import { checkUniqueness, isFreeNumber } from './vep-number/uniqueness.ts';

function folderNumberOf(path: string, settings: Settings): number | null {
  return parseVepPath(path, settings.vepsRoot)?.folderNumber ?? null;
}

/** A legacy document has the number of its folder. */
function numberBefore(change: ExistingChange, settings: Settings): number | null {
  if (change.kind === 'added') {
    return null;
  }
  return change.before.frontMatter?.number?.value ?? folderNumberOf(pathBefore(change), settings);
}

function checkFolder(
  change: ExistingChange,
  number: Field<number>,
  { facts, settings }: { readonly facts: RuleFacts; readonly settings: Settings },
): readonly Finding[] {
  const folderNumber = folderNumberOf(change.path, settings);
  if (folderNumber === null || folderNumber === number.value) {
    return [];
  }
  const isFree = isFreeNumber(folderNumber, change.path, { registry: facts.registry, root: settings.vepsRoot });
  // To write the folder's number would renumber a merged document, and it would lose what it promised.
  const isKept = isAtNewPath(change) && change.before?.frontMatter?.number?.value === number.value;
  const folder = parseVepPath(change.path, settings.vepsRoot)?.folder?.replace(/^\d+/, String(number.value)) ?? '';
  const finding = createFinding({
    rule: 'vep-number',
    code: 'vep-number/other-folder',
    severity: isAtNewPath(change) ? 'error' : 'warning',
    message: message`${'vep-number'} is ${number.value}, but the folder's number is ${folderNumber}.`,
    remedy: isKept
      ? message`Name the folder ${folder}: a merged number can only be corrected.`
      : message`Write the tracking issue's number in both places.`,
    fix: isFree && !isKept ? `vep-number: ${folderNumber}` : null,
    span: number.span,
    field: 'vep-number',
    value: String(number.value),
  });
  return [finding];
}

/** A heading that names an issue or a VEP by its number. */
const MENTION = /#\d|\bVEP\s+\d/i;

/** The number as a whole: neither a part of a longer one nor of a release. */
function mentions(text: string, number: number): boolean {
  return new RegExp(`(?<!\\d|\\d\\.)0*${number}(?!\\d|\\.\\d)`).test(text);
}

/**
 * Only a heading that mentions numbers can mention the wrong one
 * ([governance §2.3](../../docs/specification/governance.md#23-facts-outside-the-document), `heading`).
 */
function checkHeading(body: VepBody, number: number): readonly Finding[] {
  const first = body.sections.find(({ level }) => level === 1);
  if (first === undefined || !MENTION.test(first.heading) || mentions(first.heading, number)) {
    return [];
  }
  const finding = createFinding({
    rule: 'vep-number',
    code: 'vep-number/heading',
    severity: 'warning',
    message: message`The heading ${first.heading} does not mention ${String(number)}.`,
    remedy: message`Write the ${'vep-number'} in the heading.`,
    span: { line: first.line, column: 1 },
  });
  return [finding];
}

/** The number must not change for no reason; a refused change says already that it is not the folder's. */
function checkAgainstBefore(change: ExistingChange, facts: RuleFacts, settings: Settings): readonly Finding[] {
  const { before, after } = change;
  const to = after.frontMatter?.number ?? null;
  const folder = to === null ? [] : checkFolder(change, to, { facts, settings });
  const isLegacy = before?.form === 'legacy';
  const from = isLegacy ? numberBefore(change, settings) : (before?.frontMatter?.number?.value ?? null);
  // A legacy document has no number of its own to go back to where the new one is not the folder's.
  const isStable = from === null || (isLegacy && folder.length > 0);
  const folderNumber = folderNumberOf(change.path, settings);
  const folderNumberBefore = folderNumberOf(pathBefore(change), settings);
  const changed =
    to === null || isStable ? [] : checkNumberChange({ from, to, folderNumber, folderNumberBefore }, facts);
  const hasDates = before?.frontMatter && after.frontMatter;
  return [
    ...(changed.length > 0 ? changed : folder),
    ...(hasDates ? checkDateChange(before.frontMatter, after.frontMatter) : []),
  ];
}

/**
 * Folder, tracking issue, uniqueness, unchanged, heading
 * ([governance §2.3](../../docs/specification/governance.md#23-facts-outside-the-document)).
 */
export const vepNumberRule: Rule = {
  id: 'vep-number',
  title: 'VEP number',
  isAboutDocument: true,
  decides:
    'The number matches the folder, the tracking issue, and the heading, no other VEP has it, and it does not change.',
  why: 'The number connects the document, its folder, and its tracking issue. A wrong or shared number breaks every link between them.',
  howToFix:
    "Open a tracking issue first; its number is the VEP's. Write it as `vep-number`, at the start of the folder's name, and in the heading, and do not change it afterwards; only a wrong number can be corrected, to that of the folder and the tracking issue. Do not change `creation-date` either.",
  good: { after: exampleDocument() },
  bad: { after: exampleDocument({ 'vep-number': '132' }) },
  check(change, facts, settings) {
    if (!leavesDocument(change) || change.after.frontMatter === null) {
      return { state: 'not-applicable' };
    }
    const { number } = change.after.frontMatter;
    if (number === null) {
      return { state: 'skipped' };
    }
    const isNew = numberBefore(change, settings) !== number.value;
    const issue = checkTrackingIssue(number, facts, isNew ? 'error' : 'warning');
    const isFolders = [null, number.value].includes(folderNumberOf(change.path, settings));
    const findings = [
      ...checkAgainstBefore(change, facts, settings),
      ...issue.findings,
      ...checkUniqueness(change, number, { facts, root: settings.vepsRoot }),
      // Where the number itself is in doubt, the heading is not what to correct.
      ...(isFolders ? checkHeading(change.after.body, number.value) : []),
    ];
    return checked(findings, issue.undetermined);
  },
};
