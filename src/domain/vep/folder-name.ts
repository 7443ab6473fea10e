/**
 * How a proposal's folder is named: `307-fast-restart`
 * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document)).
 */
export const FOLDER_NAME = /^[0-9]+-[a-z0-9]+(-[a-z0-9]+)*$/;

const MAX_LENGTH = 60;

/**
 * What {@link FOLDER_NAME} takes behind the number, from any text: accents taken off, everything else that is no letter
 * or digit a hyphen. Empty where nothing is left.
 */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-$/, '');
}
