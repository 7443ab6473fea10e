/** Why a text is no YAML that we read. */
export interface YamlProblem {
  readonly kind: 'syntax' | 'duplicate-key' | 'key-form' | 'alias' | 'too-many-aliases' | 'tag' | 'several-documents';
  /** The key, alias or tag at fault; for `syntax` the parser's own words. */
  readonly subject: string;
  /** In the whole text. */
  readonly offset: number;
}

/** Carries a problem out of a tree that is half built. */
export class YamlProblemError extends Error {
  readonly problem: YamlProblem;

  constructor(problem: YamlProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
