/**
 * The same text in memory of its own. V8 keeps a whole document alive as long as a piece cut out of it is in use, and a
 * pull request may change hundreds.
 */
export function detachText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
