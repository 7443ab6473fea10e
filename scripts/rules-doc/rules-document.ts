import { structuredPatch } from 'diff';
import { judgeExample } from '../../src/cli/explain/judge-example.ts';
import type { Finding, Severity } from '../../src/domain/finding/finding.ts';
import { plainText } from '../../src/domain/finding/message.ts';
import { EXAMPLE_PATH, type Rule, type RuleExample } from '../../src/domain/report/rule.ts';
import { RULES } from '../../src/rules/index.ts';

const MARKS: Readonly<Record<Severity, string>> = { error: '❌ Error', warning: '⚠️ Warning', notice: 'ℹ️ Notice' };

const INTRODUCTION = `# The rules

<!-- Made from the rules themselves by \`npm run docs\`. Change src/rules/, not this file. -->

Each section is one rule: what it decides, why it exists, what to do about a finding, and an example with what is said about it. The examples are judged on 2026-09-15, when v1.9 has been released, v1.10 is frozen since 2026-09-02 and v1.11 is still open; VEP 124 is on the base branch and replaces VEP 123.

An error blocks, a warning is shown and does not block, a notice is shown in the summary only. What the base branch has already is a warning at most, except what the step to \`implementable\` or a new stage asks for: nobody is blocked by what others merged.
`;

function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

function contents(): string {
  const rows = RULES.map(({ id, title, decides }) => `| [\`${id}\`](#${id}) | ${title} | ${decides} |`);
  return ['| rule | in the comment | decides |', '|---|---|---|', ...rows].join('\n');
}

function sayFinding({ severity, message, remedy, fix }: Finding): string {
  const words = [message, remedy ?? []].map(plainText).filter((text) => text !== '');
  const quoted = `> ${MARKS[severity]}: ${words.join(' ')}`;
  return fix === null ? quoted : `${quoted}\n>\n${fenced('', fix).replace(/^/gm, '> ')}`;
}

/** The lines that differ between two documents, without the places, which say nothing in a document this short. */
function difference(from: string, to: string): string {
  const { hunks } = structuredPatch('', '', from, to, '', '', { context: 1 });
  return fenced('diff', hunks.map(({ lines }) => lines.join('\n')).join('\n'));
}

function place({ path = EXAMPLE_PATH }: RuleExample): string {
  return `\`${path}\``;
}

function badExample(rule: Rule): string {
  const { bad } = rule;
  const shown =
    bad.before === undefined
      ? `A new document at ${place(bad)}:\n\n${fenced('markdown', bad.after)}`
      : `A change of ${place(bad)}:\n\n${difference(bad.before, bad.after)}`;
  return `${shown}\n\n${judgeExample(rule, bad).map(sayFinding).join('\n\n')}`;
}

function goodExample({ good, bad }: Rule): string {
  if (good.after === bad.after) {
    return `The same document at ${place(good)} is right.`;
  }
  const against = good.before ?? bad.after;
  const words = good.before === undefined ? 'This corrects it' : 'This change is right';
  return `${words}:\n\n${difference(against, good.after)}`;
}

function section(rule: Rule): string {
  return [
    `## ${rule.id}`,
    `**${rule.title}.** ${rule.decides}`,
    `**Why.** ${rule.why}`,
    `**How to fix.** ${rule.howToFix}`,
    `**Example.** ${badExample(rule)}`,
    goodExample(rule),
  ].join('\n\n');
}

/** The whole of docs/rules.md. */
export function renderRulesDocument(): string {
  return `${[INTRODUCTION.trimEnd(), contents(), ...RULES.map(section)].join('\n\n')}\n`;
}
