import { createFinding } from '../domain/finding/finding.ts';
import { codeList, type Message, message } from '../domain/finding/message.ts';
import { checked, type Rule } from '../domain/report/rule.ts';
import { leavesDocument, type VepChange } from '../domain/vep/vep-change.ts';
import { exampleDocument } from './examples/example-document.ts';

/** New documents and the step to `implementable`: the two moments at which the text is read as a whole. */
function isReadAsAWhole(change: VepChange): boolean {
  if (change.kind !== 'modified' && change.kind !== 'moved') {
    return change.kind === 'added';
  }
  const isApproved = change.after.frontMatter?.status?.value === 'implementable';
  return isApproved && change.before.frontMatter?.status?.value !== 'implementable';
}

function isSameHeading(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}

/**
 * The template's sections are there and not empty
 * ([governance §7](../../docs/specification/governance.md#7-the-rules-by-name)).
 */
export const sectionsRule: Rule = {
  id: 'sections',
  title: 'Sections',
  isAboutDocument: false,
  decides:
    "The template's sections are there and not empty, on new documents and on the step to `implementable`: a notice.",
  why: 'The template asks the questions that reviewers will ask anyway; an empty answer costs a round of review.',
  howToFix:
    'Keep every section of the template and write something in it, even if only why it does not apply. HTML comments do not count.',
  good: { after: exampleDocument() },
  bad: {
    after: exampleDocument({}, '# VEP #123: Fast restart of virtual machines\n\n## Overview\n\n<!-- The topic. -->\n'),
  },
  check(change, facts) {
    if (!leavesDocument(change) || change.after.frontMatter === null || !isReadAsAWhole(change)) {
      return { state: 'not-applicable' };
    }
    if (facts.expectedSections === null) {
      return { state: 'not-applicable' };
    }
    const { sections } = change.after.body;
    const found = facts.expectedSections.map((heading) => ({
      heading,
      section: sections.find((section) => isSameHeading(section.heading, heading)),
    }));
    const missing = found.filter(({ section }) => section === undefined).map(({ heading }) => heading);
    const empty = found.filter(({ section }) => section?.isEmpty === true).map(({ heading }) => heading);
    const parts: readonly Message[] = [
      missing.length === 0 ? [] : message`Template sections are missing: ${codeList(missing)}.`,
      empty.length === 0 ? [] : message`Template sections are empty: ${codeList(empty)}.`,
    ].filter((part) => part.length > 0);
    if (parts.length === 0) {
      return checked([]);
    }
    const finding = createFinding({
      rule: 'sections',
      code: 'sections/incomplete',
      severity: 'notice',
      message: parts.flatMap((part, index) => (index === 0 ? part : message` ${part}`)),
      remedy: message`Write something in every section, even if only why it does not apply.`,
    });
    return checked([finding]);
  },
};
