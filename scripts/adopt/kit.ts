import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KIT = fileURLToPath(new URL('../../adopt', import.meta.url));

/** What the kit, the README and docs/ write for the owner of the action's repository. */
const PLACEHOLDER = /\bOWNER\b/g;

/** A file of the kit: its path in the repository that copies it, and its text. */
export interface KitFile {
  readonly path: string;
  readonly text: string;
}

/** GitHub's own rule for the name of a user or an organization. */
export function isOwner(name: string): boolean {
  return /^(?!.*--)[a-z0-9](?:[a-z0-9-]{0,37}[a-z0-9])?$/i.test(name);
}

/** The kit's README links to the action's other pages, which are not beside the written kit. */
function withAddresses(text: string, owner: string): string {
  return text.replaceAll('](../', `](https://github.com/${owner}/vep-governance/blob/v1/`);
}

/** The adoption kit with the owner of the action's repository filled in, sorted by path. */
export function readKit(owner: string): readonly KitFile[] {
  const entries = readdirSync(KIT, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(KIT.length + 1));
  return paths.sort().map((path) => {
    const text = readFileSync(join(KIT, path), 'utf8').replaceAll(PLACEHOLDER, owner);
    return { path, text: path === 'README.md' ? withAddresses(text, owner) : text };
  });
}
