export type Access = 'read' | 'write';

/** Who sends a request and what they may do: keys as in a workflow's `permissions:` block. */
export interface Token {
  /** As REST writes it: `github-actions[bot]`. */
  readonly login: string;
  readonly permissions: Readonly<Record<string, Access>>;
}

/** What the workflow of the documentation gives the job `check`. */
export const WORKFLOW_TOKEN: Token = {
  login: 'github-actions[bot]',
  permissions: { contents: 'read', issues: 'read', 'pull-requests': 'write', statuses: 'write' },
};

/** A permission that a call needs: `issues:write`. */
export type Need = `${string}:${Access}`;

export function isAllowed(token: Token, need: Need): boolean {
  const [key = '', access] = need.split(':');
  const granted = token.permissions[key];
  return key === 'metadata' || granted === 'write' || granted === access;
}

/** GitHub's header that names what would have sufficed: `issues=write; pull_requests=write`. */
export function acceptedPermissions(needs: readonly Need[]): string {
  return needs.map((need) => need.replaceAll('-', '_').replace(':', '=')).join('; ');
}
