import { describe, expect, test } from '@jest/globals';
import { parseText } from '../document-text.ts';

const WHY = 'Nothing changes for users.';

describe('the absence of a feature gate is justified (governance §2.2)', () => {
  test.each([
    ['a section about it', `## Feature gate\n${WHY}`],
    ['any level and any case', `##### No FEATURE GATES here\n${WHY}`],
    ['a heading with emphasis', `## **Feature** _gate_\n${WHY}`],
    ['a section with words in a section below it', `## Feature gate\n### Why\n${WHY}`],
    ['a line', `Feature gate: ${WHY}`],
    ['a line with a bold beginning', `# VEP\n\n**Feature gate**: ${WHY}`],
    ['any case in a line', `feature Gate: ${WHY}`],
    ['exactly twenty characters', `Feature gate: ${'x'.repeat(20)}`],
  ])('%s', (_, body) => {
    expect(parseText(body).body.justifiesMissingGate).toBe(true);
  });
});

describe('it is not justified', () => {
  test.each([
    ['no word about it', `## Design\n${WHY}`],
    ['an empty section', '## Feature gate\n\n## Design\ntext'],
    ['a section with only a comment', '## Feature gate\n<!-- Why is there none? Say so here. -->\n'],
    ['nineteen characters', `Feature gate: ${'x'.repeat(19)}`],
    ['a line with only a comment', 'Feature gate: <!-- say here why there is none -->'],
    ['a line that does not start with it', `The feature gate: ${WHY}`],
    ['a line in code', `\`\`\`\nFeature gate: ${WHY}\n\`\`\``],
    ['a line in a comment', `<!--\nFeature gate: ${WHY}\n-->`],
    ['another bold form', `**Feature gate:** ${WHY}`],
    ['a heading in code', `\`\`\`\n## Feature gate\n${WHY}\n\`\`\``],
  ])('%s', (_, body) => {
    expect(parseText(body).body.justifiesMissingGate).toBe(false);
  });
});
