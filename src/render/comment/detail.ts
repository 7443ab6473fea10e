/** How much of a report is shown. A report that does not fit is shown with less, in stages. */
export interface Detail {
  /** Findings shown per document, and findings that several documents share; the rest is counted. */
  readonly findings: number;
  /** Documents listed in the overview, and by name where several share a finding; the rest is counted. */
  readonly documents: number;
  /** The checks that passed are listed, folded away. */
  readonly hasPasses: boolean;
  /** Notices and day counts are shown: in the job summary, never in a comment. */
  readonly isSummary: boolean;
}

/** The stages by which a text that grows too long loses detail, and what its documents keep when some must go. */
export interface DetailStages {
  readonly stages: readonly Detail[];
  readonly least: Detail;
}

export const COMMENT_STAGES: DetailStages = {
  stages: [
    { findings: 100, documents: 100, hasPasses: true, isSummary: false },
    { findings: 10, documents: 40, hasPasses: false, isSummary: false },
  ],
  least: { findings: 3, documents: 20, hasPasses: false, isSummary: false },
};

export const SUMMARY_STAGES: DetailStages = {
  stages: [
    { findings: 1000, documents: 500, hasPasses: true, isSummary: true },
    { findings: 100, documents: 500, hasPasses: false, isSummary: true },
  ],
  least: { findings: 10, documents: 100, hasPasses: false, isSummary: true },
};
