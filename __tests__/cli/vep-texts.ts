import { documentText, type TypedFields } from '../vep-document.ts';

/** A document in which no rule finds anything but what the fields change. */
export function vepText(fields: TypedFields = {}, body = '## Overview\n\nIt works.\n'): string {
  const own = { title: 'Foo', 'vep-number': '1', ...fields };
  return documentText(own, `\n# VEP #${own['vep-number'] ?? 1}: Foo\n\n${body}`);
}

/** Where the document with that number is. */
export function vepPath(number = 1): string {
  return `veps/sig-compute/${number}-foo/vep.md`;
}

/** A calendar with v1.10 out since 2026-11-18 and v1.11 frozen from 2027-01-06 on, as files. */
export const CALENDAR = {
  'releases/v1.10/schedule.yaml': `- {when: 2026/09/02, who: KubeVirt, what: Virtualization Enhancement Proposal (VEP) Freeze}
- {when: 2026/11/18, who: KubeVirt, what: Tag v1.10.0 on release-1.10}
`,
  'releases/v1.11/schedule.yaml': `- {when: 2027/01/06, who: KubeVirt, what: Virtualization Enhancement Proposal (VEP) Freeze}
- {when: 2027/03/24, who: KubeVirt, what: Tag v1.11.0 on release-1.11}
`,
};
