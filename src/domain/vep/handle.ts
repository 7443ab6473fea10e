/** GitHub's logins: 1 to 39 letters, digits and hyphens. */
const HANDLE = /^@?([A-Za-z0-9][A-Za-z0-9-]{0,38})$/;

const PROFILE = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([^/\s]+)\/?$/i;

/** The one handle that a text certainly means, without `@`; null when it is none. A profile's address means one, too. */
export function parseHandle(text: string): string | null {
  return HANDLE.exec(PROFILE.exec(text)?.[1] ?? text)?.[1] ?? null;
}

/**
 * GitHub handles compare case-insensitively
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
export function isSameHandle(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Nobody twice; of several spellings of one handle the last. */
export function uniqueHandles(handles: readonly string[]): readonly string[] {
  return [...new Map(handles.map((handle) => [handle.toLowerCase(), handle])).values()];
}

/** GitHub's own address for people who hide theirs: `alice@…` or `12345+alice@…`. */
const NOREPLY = /^(?:\d+\+)?([A-Za-z0-9][A-Za-z0-9-]{0,38})@users\.noreply\.github\.com$/i;

/** The handle that an address of GitHub's own names; null for any other address. */
export function handleOfAddress(email: string): string | null {
  return NOREPLY.exec(email)?.[1] ?? null;
}
