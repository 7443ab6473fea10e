import { parseRelease } from '../calendar/release.ts';

/** True for a label that the action keeps for a release: `target/v1.11` with the prefix `target/`. GitHub ignores case. */
export function isTargetLabel(label: string, prefix: string): boolean {
  const release = label.slice(prefix.length).toLowerCase();
  const isPrefixed = prefix !== '' && label.toLowerCase().startsWith(prefix.toLowerCase());
  return isPrefixed && parseRelease(release) === release;
}
