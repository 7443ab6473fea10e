/** A mistake in one field of the example, and what is left of it after one `fix`. */
export interface Mistake {
  readonly key: string;
  /** The field's lines with the mistake. */
  readonly wrong: string;
  /** The field's lines afterwards; the same as `wrong` where a doubt is left. */
  readonly right: string;
}

/** A front matter without a mistake, field by field. */
export const FIELDS: ReadonlyMap<string, string> = new Map([
  ['title', 'title: Fast restart  # as short as can be'],
  ['vep-number', 'vep-number: 413'],
  ['creation-date', 'creation-date: "2026-11-28"'],
  ['status', 'status: implementable'],
  ['authors', 'authors: ["@alice", "@bob"]'],
  ['owning-sig', 'owning-sig: sig-compute'],
  ['participating-sigs', 'participating-sigs: [sig-network]'],
  ['reviewers', 'reviewers:\n  - "@carol"   # since May\n  - "@dave"'],
  ['approvers', 'approvers: ["@erin"]'],
  ['feature-gate', 'feature-gate: FastRestart'],
  ['stage', 'stage: alpha'],
  ['milestone', 'milestone:\n  alpha: "v1.11"\n  beta: TBD'],
  ['replaces', 'replaces: ""'],
  ['superseded-by', 'superseded-by: ""'],
]);

const certain = (key: string, wrong: string, right = FIELDS.get(key) ?? ''): Mistake => ({ key, wrong, right });
const doubtful = (key: string, wrong: string): Mistake => ({ key, wrong, right: wrong });

/** Mistakes that authors make, each by itself in one field. */
export const MISTAKES: readonly Mistake[] = [
  certain('title', 'title: VEP: Fast restart', 'title: "VEP: Fast restart"'),
  certain('title', 'title: VEP #413: Fast restart', 'title: "VEP #413: Fast restart"'),
  certain('title', 'title:\tFast restart: now', 'title:\t"Fast restart: now"'),
  certain('title', 'title: 2026', 'title: "2026"'),
  certain('title', 'Title: Fast restart  # as short as can be'),
  certain('title', 'title:\u00A0Fast restart', 'title: Fast restart'),
  certain('vep-number', 'vep-number: "413"'),
  certain('vep-number', 'vep-number: "#413"'),
  certain('vep-number', 'vep-number: #413'),
  certain('vep-number', 'vep-number: VEP-413'),
  certain('vep-number', 'vep_number: 413'),
  certain('creation-date', 'creation-date: 2026-11-28', 'creation-date: 2026-11-28'),
  certain('creation-date', 'creation-date: 28/11/2026'),
  certain('creation-date', 'creation-date: "2026/11/28"'),
  certain('creation-date', 'creation-date: \u201C2026-11-28\u201D'),
  certain('creation-date', 'creation-data: "2026-11-28"'),
  certain('status', 'status: Implementable'),
  certain('status', 'status: implementible'),
  certain('status', 'status:implementable'),
  certain('status', 'status:\u00A0implementable'),
  certain('status', 'status: implement\u200Bable'),
  certain('authors', 'authors: [@alice, @bob]'),
  certain('authors', 'authors: @alice, @bob'),
  certain('authors', 'author: ["@alice", "@bob"]'),
  certain('authors', 'authors: [\u201C@alice\u201D, "@bob"]'),
  certain('owning-sig', 'owning-sig: sig-network'),
  certain('owning-sig', 'owning-sig: sig_compute'),
  certain('owning-sig', 'owning-sig:'),
  certain('participating-sigs', 'participating-sigs: sig-network'),
  certain('participating-sigs', 'participating-sigs: [sig-netwrok]'),
  certain(
    'reviewers',
    'reviewers:\n  - @carol   # since May\n  - @dave',
    'reviewers:\n  - "@carol"   # since May\n  - "@dave"',
  ),
  certain('reviewers', 'reviewers:\n\t- "@carol"\n\t- "@dave"', 'reviewers:\n  - "@carol"\n  - "@dave"'),
  certain('reviewers', 'reviewers:\n  \u2013 "@carol"\n  \u2013 "@dave"', 'reviewers:\n  ["@carol", "@dave"]'),
  certain('approvers', 'approvers: @erin'),
  certain('approvers', 'approvers: "@erin"'),
  certain('approvers', 'approver: ["@erin"]'),
  certain('feature-gate', 'feature-gate: First, Second', 'feature-gate: [First, Second]'),
  certain('feature-gate', 'Feature-Gate: FastRestart'),
  certain('stage', 'stage: Alpha'),
  certain('stage', 'stage: aplha'),
  certain('milestone', 'milestone: v1.11', 'milestone: {alpha: "v1.11"}'),
  certain('milestone', 'milestone: 1.11', 'milestone: {alpha: "v1.11"}'),
  certain('milestone', 'milestone:\n  alpha: 1.10', 'milestone:\n  alpha: "v1.10"'),
  certain('milestone', 'milestone:\n  Alpha: v1.11.0\n  beta: TBD', 'milestone:\n  alpha: "v1.11"\n  beta: TBD'),
  certain('milestone', 'milestone:\n\talpha: "v1.11"\n\tbeta: TBD'),
  certain('milestone', 'milestones:\n  alpha: "v1.11"\n  beta: TBD'),
  certain('replaces', 'replaces: "#12"', 'replaces: 12'),
  certain('superseded-by', 'superseded-by: VEP 12', 'superseded-by: 12'),
  doubtful('title', 'title: TBD'),
  doubtful('title', 'title: {Fast: restart}'),
  doubtful('vep-number', 'vep-number: 414 or 413'),
  doubtful('creation-date', 'creation-date: 05/06/2026'),
  doubtful('creation-date', 'creation-date: 2026-02-30'),
  doubtful('status', 'status: accepted'),
  doubtful('status', 'status: implementable: yes'),
  doubtful('authors', 'authors: @kubevirt/maintainers'),
  doubtful('authors', 'authors: Alice Smith'),
  doubtful('authors', 'authors: ["@alice", "@bob"'),
  doubtful('participating-sigs', 'participating-sigs: [sig-release]'),
  doubtful('reviewers', 'reviewers:\n  - @carol, @dave'),
  doubtful('approvers', 'approvers: *erin'),
  doubtful('feature-gate', 'feature-gate: My gate'),
  doubtful('stage', 'stage: alpha2'),
  doubtful('milestone', 'milestone: soon'),
  doubtful('milestone', 'milestone:\n  alpha: "v1.11.3"'),
  doubtful('replaces', 'replaces: see below'),
];
