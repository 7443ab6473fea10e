import { isSameHandle, parseHandle } from './handle.ts';

/** The people of an OWNERS file: handles or aliases without `@`, as typed. */
export interface Owners {
  readonly approvers: readonly string[];
  readonly reviewers: readonly string[];
}

/** Whom the base branch's OWNERS files name, aliases resolved. */
export interface OwnersFiles {
  /** The repository's own file. */
  readonly root: Owners;
  /** The file in each SIG's folder, for the SIGs that were asked about. */
  readonly sigs: ReadonlyMap<string, Owners>;
}

/** What {@link peopleToAsk} looks for. */
export interface PeopleQuestion {
  /** Null where no SIG is named. */
  readonly sig: string | null;
  readonly role: keyof Owners;
  /** Who is not to be asked: the authors, and those who are named already. */
  readonly others: readonly string[];
}

/**
 * The people to ask for a role: those of the SIG's OWNERS file, and where it names nobody else for that role, those of
 * the root file ([governance §3](../../../docs/specification/governance.md#3-the-statuses-and-their-transitions)). They
 * are to be asked, and never text to paste: a name that nobody agreed to would pass the gate.
 */
export function peopleToAsk(
  { root, sigs }: OwnersFiles,
  { sig, role, others }: PeopleQuestion,
): { readonly people: readonly string[]; readonly isRoot: boolean } {
  const withoutOthers = (names: readonly string[]) =>
    names.filter((name) => parseHandle(name) !== null && !others.some((other) => isSameHandle(other, name)));
  const own = withoutOthers(sigs.get(sig ?? '')?.[role] ?? []);
  return own.length > 0 ? { people: own, isRoot: false } : { people: withoutOthers(root[role]), isRoot: true };
}
