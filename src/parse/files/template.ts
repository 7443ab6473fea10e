import { parseFrontMatterBlock } from '../front-matter/front-matter-block.ts';
import { createBodyText } from '../markdown/body-text.ts';
import { parseSections } from '../markdown/sections.ts';

/**
 * The front matter replaces the one, and the other is empty by nature at first
 * ([governance §7](../../../docs/specification/governance.md#7-the-rules-by-name), `sections`).
 */
const EXEMPT: readonly string[] = ['VEP Status Metadata', 'Implementation History'];

/** The level 2 headings that the template expects of every document, the exempt ones left out. */
export function parseExpectedSections(text: string): readonly string[] {
  const block = parseFrontMatterBlock(text);
  const body = createBodyText(block.kind === 'block' ? text.slice(block.bodyStart) : text, 1);
  const headings = parseSections(body).filter(({ level }) => level === 2);
  return headings.map(({ heading }) => heading).filter((heading) => !EXEMPT.includes(heading));
}
