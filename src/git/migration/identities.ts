import { GitError, runGit, splitRecords } from '../run-git.ts';

/** Whoever git names for a commit. Neither part is a GitHub handle. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** An identity of the history, and the one that `.mailmap` gives for it: itself where it gives none. */
export interface MappedIdentity {
  readonly identity: Identity;
  readonly canonical: Identity;
}

/** The placeholder of `git log --format` for all co-authors, to be split at `\x03`. */
export const COAUTHORS = '%(trailers:key=Co-authored-by,valueonly,separator=%x03)';

const IDENTITY = /^(.*?)\s*<([^<>]*)>\s*$/;
/** What `git check-mailmap` takes; it gives up on anything else. */
const CONTACT = /^[^<>\n]* <[^<>\s]+>$/;

/** Reads `Name <address>`; nothing where the text has another form. */
export function parseIdentity(text: string): readonly Identity[] {
  const [, name, email] = IDENTITY.exec(text) ?? [];
  return name === undefined || email === undefined ? [] : [{ name, email }];
}

/** An identity as git writes it. */
export function identityText({ name, email }: Identity): string {
  return `${name} <${email}>`;
}

async function applyMailmap(directory: string, contacts: readonly string[]): Promise<readonly string[]> {
  try {
    const output = await runGit(directory, ['check-mailmap', '--stdin'], { input: `${contacts.join('\n')}\n` });
    const mapped = output.split('\n').filter((line) => line !== '');
    return mapped.length === contacts.length ? mapped : contacts;
  } catch (error) {
    if (error instanceof GitError) {
      return contacts;
    }
    throw error;
  }
}

/**
 * Everybody whom the history of a commit names as author, committer or co-author, each once.
 *
 * @throws {GitError} when git cannot read the history
 */
export async function readIdentities(directory: string, commit: string): Promise<readonly MappedIdentity[]> {
  const format = `--format=%an <%ae>%x03%cn <%ce>%x03${COAUTHORS}`;
  const records = splitRecords(await runGit(directory, ['log', '-z', format, commit, '--']));
  const identities = records.flatMap((record) => record.split('\x03')).flatMap(parseIdentity);
  const contacts = [...new Set(identities.map(identityText))].filter((contact) => CONTACT.test(contact));
  const mapped = contacts.length === 0 ? [] : await applyMailmap(directory, contacts);
  return contacts.flatMap((contact, index) => {
    const [identity] = parseIdentity(contact);
    const [canonical = identity] = parseIdentity(mapped[index] ?? contact);
    return identity === undefined || canonical === undefined ? [] : [{ identity, canonical }];
  });
}
