/** The part of package.json that the programs say about themselves. */
export interface Manifest {
  readonly version: string;
  /** `github:owner/name`. */
  readonly repository: string;
}

/** `owner/name` of the action's repository. */
export function repositoryName({ repository }: Manifest): string {
  return repository.replace(/^github:/, '');
}

/** src/cli/product.ts as it has to be for a package.json. */
export function renderProduct(manifest: Manifest): string {
  return `/** As package.json says; \`npm run product\` writes this file after a change there. */
export const VERSION = '${manifest.version}';

/** The page of the rules; a rule's section is \`#<id>\` on it. */
export const RULES_URL = 'https://github.com/${repositoryName(manifest)}/blob/main/docs/rules.md';
`;
}
