/** What the template says of its own above the target releases; spaces and line ends vary. */
const COMMENT = `
A PR must update this section during the planning phase of a given release in order to track it.
PRs that will not update the VEP during the planning phase will not be able to graduate the
VEP by creating a code PR to kubevirt/kubevirt to bump the phase in-code.

Please avoid targeting future releases in this section. Only capture the upcoming release.
For example, during the planning phase for version v1.123, do **not** target beta for v.124 in advance.
`;

const REMARK = /^Items marked with \(R\) are required [*_]prior to targeting (?:to )?a milestone \/ release[*_]\.$/;
const ISSUE_LINK = String.raw`(?:\(https:\/\/github\.com\/[\w.-]+\/enhancements(?:\/issues\/(\d+))?\))?`;
const ITEM = new RegExp(
  [
    String.raw`^[-*+] ~?\[[ x+]?\] ~?\(R\) (?:`,
    String.raw`Enhancement issue created(?:, which links to VEP dir(?: in \[kubevirt\/enhancements\]${ISSUE_LINK})?`,
    String.raw`(?: \(not the initial VEP PR\))?)?`,
    '|(?:(?:Alpha|Beta|GA) )?target version is explicitly mentioned and approved|Graduation criteria filled',
    String.raw`)\.?~?$`,
  ].join(''),
  'i',
);

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Takes out the template's own comment. Any other one is the author's. */
export function withoutTemplateComment(text: string): string {
  return text.replace(/<!--([\s\S]*?)-->/g, (comment, words: string) => {
    return normalize(words) === normalize(COMMENT) ? '' : comment;
  });
}

/**
 * True for a line of the template's checklist, ticked or not, on one line.
 *
 * @param number the proposal's: a link to another issue is the author's
 */
export function isTemplateItem(line: string, number: number | null): boolean {
  const item = ITEM.exec(normalize(line));
  const isOwnIssue = item?.[1] === undefined || Number(item[1]) === number;
  return REMARK.test(normalize(line)) || (item !== null && isOwnIssue);
}
