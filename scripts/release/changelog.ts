/** A release as the changelog tells of it. */
export interface ReleaseText {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Markdown, one text for each change. */
  readonly changes: readonly string[];
}

/** What the changelog says of a version, without its heading; null where it says nothing. */
export function releaseNotes(changelog: string, version: string): string | null {
  const section = changelog.split(/^(?=## )/m).find((part) => part.startsWith(`## ${version} `));
  return section === undefined ? null : `${section.slice(section.indexOf('\n')).trim()}\n`;
}

/** An entry's text where its links are no longer those of a file in changes/. */
function fromRoot(text: string): string {
  return text.trim().replaceAll('](../', '](');
}

/**
 * The changelog with one more release, before the others.
 *
 * @throws {Error} when there is nothing to say, an entry would end the section, or the version is there already
 */
export function withRelease(changelog: string, { version, day, changes }: ReleaseText): string {
  if (changes.length === 0) {
    throw new Error('changes/ holds no entry: write what adopters and authors notice.');
  }
  if (changes.some((text) => text.trim() === '' || /^##? /m.test(text))) {
    throw new Error(
      'An entry in changes/ is empty or has a heading of its own, which would end the section. Use bold words.',
    );
  }
  if (releaseNotes(changelog, version) !== null) {
    throw new Error(`CHANGELOG.md has a section for ${version} already.`);
  }
  const [intro = '', ...releases] = changelog.split(/^(?=## )/m);
  const section = `## ${version} (${day})\n\n${changes.map(fromRoot).join('\n\n')}\n`;
  return `${[intro.trimEnd(), section.trimEnd(), ...releases.map((release) => release.trimEnd())].join('\n\n')}\n`;
}
