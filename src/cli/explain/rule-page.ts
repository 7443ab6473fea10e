import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';
import { EXAMPLE_PATH, type Rule, type RuleExample } from '../../domain/rule.ts';
import { indent, wrapText } from '../wrapped-text.ts';

/** How a word is set off: bold on a terminal, as it is elsewhere. */
export type Emphasize = (text: string) => string;

const WIDTH = 96;

/** A document by itself, or what differs where the rule is about a change. */
function renderExample({ path, before, after }: RuleExample): string {
  const place = path === undefined || path === EXAMPLE_PATH ? '' : `${path}\n`;
  const text =
    before === undefined || before === after
      ? after
      : createTwoFilesPatch('', '', before, after, undefined, undefined, { context: 2, headerOptions: OMIT_HEADERS });
  return indent(`${place}${text.trimEnd()}`, 4);
}

/** A rule's page for the terminal: what it decides, why, what to do, and a document of either kind. */
export function renderRulePage({ id, title, why, howToFix, good, bad }: Rule, emphasize: Emphasize): string {
  const sections = [
    ['Why', indent(wrapText(why, WIDTH), 2)],
    ['How to satisfy it', indent(wrapText(howToFix, WIDTH), 2)],
    ['Passes', renderExample(good)],
    ['Does not pass', renderExample(bad)],
  ] as const;
  const texts = sections.map(([heading, text]) => `${emphasize(heading)}\n${text}`);
  return `${[`${emphasize(id)} - ${title}`, ...texts].join('\n\n')}\n`;
}

/** All rules, each with what it decides. */
export function renderRuleList(rules: readonly Rule[], emphasize: Emphasize): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, decides }) => {
    const [first = '', ...rest] = indent(wrapText(decides, WIDTH - width - 4), width + 4).split('\n');
    return [`  ${emphasize(id.padEnd(width))}  ${first.trimStart()}`, ...rest].join('\n');
  });
  return `${lines.join('\n')}\n`;
}
