import { type Message, message } from '../../../domain/finding/message.ts';
import { handleOfAddress, isSameHandle, uniqueHandles } from '../../../domain/vep/handle.ts';
import type { Identity, MappedIdentity } from '../../../git/migration/identities.ts';

/** A GitHub handle, without `@`, and what says so. */
export interface KnownHandle {
  readonly handle: string;
  readonly source: Message;
}

/** Gives the GitHub handle of whoever git names; null where it is not known. Never a guess. */
export type FindHandle = (identity: Identity) => KnownHandle | null;

/** Everything that tells handles. */
export interface HandleEvidence {
  /** By address or name in lower case. */
  readonly map: ReadonlyMap<string, string>;
  /** What GitHub says, by address in lower case. */
  readonly accounts: ReadonlyMap<string, KnownHandle>;
  /** Everybody in the history. */
  readonly identities: readonly MappedIdentity[];
}

/** Names that machines come with, and nobody's. */
const ANYBODY = /^(?:|root|user|admin|ubuntu|developer|github|test|unknown|your name)$/i;

function isSameText(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** What the identity itself says: by the map, by its address, by GitHub. */
function lookUp({ name, email }: Identity, { map, accounts }: HandleEvidence): KnownHandle | null {
  const mapped = map.get(email.toLowerCase()) ?? map.get(name.toLowerCase());
  if (mapped !== undefined) {
    return { handle: mapped, source: message`the author map` };
  }
  const own = handleOfAddress(email);
  return own === null
    ? (accounts.get(email.toLowerCase()) ?? null)
    : { handle: own, source: message`GitHub’s own address` };
}

/** Other commits of the same name or address, if all that tell a handle tell the same one. */
function lookUpOthers(identity: Identity, { identities }: HandleEvidence): KnownHandle | null {
  const names = identities.filter((one) => isSameText(one.identity.email, identity.email)).map((one) => one.identity);
  const isSame = (other: Identity) =>
    [identity, ...names].some(({ name }) => !ANYBODY.test(name) && isSameText(name, other.name));
  const others = identities.map((one) => one.identity).filter(isSame);
  const handles = uniqueHandles(others.flatMap(({ email }) => handleOfAddress(email) ?? []));
  const [handle] = handles;
  return handle === undefined || handles.length > 1
    ? null
    : { handle, source: message`another commit of the same name` };
}

/** Looks people up in all that tells handles, the surest first. */
export function handleFinder(evidence: HandleEvidence): FindHandle {
  return (identity) => {
    const mapped = evidence.identities.find(
      (one) => isSameText(one.identity.email, identity.email) && isSameText(one.identity.name, identity.name),
    );
    const { canonical = identity } = mapped ?? {};
    const own = lookUp(identity, evidence);
    const byMailmap = own === null && canonical !== identity ? lookUp(canonical, evidence) : null;
    const found = own ?? (byMailmap && { ...byMailmap, source: message`${'.mailmap'}` });
    return found ?? lookUpOthers(identity, evidence);
  };
}

/** True if a list already has the handle, whatever its case. */
export function hasHandle(handles: readonly string[], handle: string): boolean {
  return handles.some((one) => isSameHandle(one, handle));
}
