import { Help } from 'commander';
import { structuredPatch } from 'diff';
import type { Finding } from '../../domain/finding/finding.ts';
import { EXAMPLE_PATH, type Rule, type RuleExample } from '../../domain/report/rule.ts';
import { renderPlain } from '../../render/text/message-text.ts';
import { judgeExample } from './judge-example.ts';

/** How a word is set off: bold on a terminal, as it is elsewhere. */
export type Emphasize = (text: string) => string;

const WIDTH = 96;

/** Breaks a paragraph into lines. */
function wrapText(text: string, width = WIDTH): string {
  return new Help().boxWrap(text, width);
}

function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** A document by itself, or, where the rule is about a change, with the lines that differ marked. */
function renderExample({ path = EXAMPLE_PATH, before, after }: RuleExample): string {
  const lines =
    before === undefined || before === after
      ? after.trimEnd().split('\n')
      : structuredPatch('', '', before, after, '', '', { context: Infinity }).hunks.flatMap((hunk) => hunk.lines);
  return indent(`${path}\n${lines.join('\n')}`, 4);
}

/** A finding as `check` says it, without its place. */
function renderFinding({ severity, message, remedy, fix }: Finding): string {
  const words = [message, remedy ?? []].map((part) => renderPlain(part)).filter((text) => text !== '');
  const said = indent(wrapText(`${severity}: ${words.join(' ')}`), 2);
  return fix === null ? said : `${said}\n${indent(fix, 4)}`;
}

/** A rule's page for the terminal: what it decides, why, what to do, and a document of either kind. */
export function renderRulePage(rule: Rule, emphasize: Emphasize): string {
  const { id, title, why, howToFix, good, bad } = rule;
  const sections = [
    ['Why', indent(wrapText(why), 2)],
    ['How to satisfy it', indent(wrapText(howToFix), 2)],
    ['Passes', renderExample(good)],
    ['Does not pass', [renderExample(bad), ...judgeExample(rule, bad).map(renderFinding)].join('\n\n')],
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
