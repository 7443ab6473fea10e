declare const releaseBrand: unique symbol;

/** A minor release in canonical form: `v1.11`. Made only by {@link parseRelease}. */
export type Release = string & { readonly [releaseBrand]: true };

const RELEASE = /^(v?)(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})(\.0)?$/;

/**
 * Reads the spellings that name one release: `v1.9`, `1.9` and `v1.9.0`
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)). Returns null for anything else:
 * patch releases, pre-releases, leading zeros, a capital V.
 */
export function parseRelease(text: string): Release | null {
  const match = RELEASE.exec(text.trim());
  return match === null ? null : (`v${match[2]}.${match[3]}` as Release);
}

/** Orders releases by number, not by text: `v1.9` comes before `v1.10`. */
export function compareReleases(left: Release, right: Release): number {
  const [leftMajor = 0, leftMinor = 0] = left.slice(1).split('.').map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.slice(1).split('.').map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}

/** The release that is usually planned after this one: `v1.11` after `v1.10`. */
export function followingRelease(release: Release): Release {
  const [major, minor] = release.slice(1).split('.').map(Number);
  return `v${major}.${(minor ?? 0) + 1}` as Release;
}
