import type { AttentionExample, AttentionRule } from '../../src/board/attention/attention-rule.ts';
import { ATTENTION_RULES } from '../../src/board/attention-rules.ts';
import { board } from '../../src/board/board.ts';
import { plainText } from '../../src/domain/finding/message.ts';
import { exampleInputs } from './example-inputs.ts';

const INTRODUCTION = `# What needs attention

<!-- Made from the rules themselves by \`npm run docs\`. Change src/board/attention/, not this file. -->

Each section is one reason for which the board lists a VEP: when it speaks, why, and what to do. The most urgent comes first; within a reason, what is due first. The examples are about VEP 123, of which alpha is planned for v1.11 unless it is said otherwise. v1.9 was released on 2026-07-22. v1.10 has its VEP Freeze on 2026-09-02, its Code Freeze on 2026-10-21 and its GA on 2026-11-18; v1.11 on 2027-01-06, 2027-02-24 and 2027-03-24.

What is not known is never a reason to be content: without a token the board says that pull requests, sign-offs and implementation were not read, and the reasons that need them are silent.
`;

/** What the board says about an example by a rule. */
export function reasonsIn({ id }: AttentionRule, example: AttentionExample) {
  const [vep] = board(exampleInputs(example)).veps;
  return (vep?.attention ?? []).filter((attention) => attention.id === id);
}

function contents(): string {
  const rows = ATTENTION_RULES.map(({ id, title, when }) => `| [\`${id}\`](#${id}) | ${title} | ${when} |`);
  return ['| reason | in short | when |', '|---|---|---|', ...rows].join('\n');
}

function scopeOf({ appliesTo, isAboutFinished }: AttentionRule): string {
  const names = { 'front-matter': 'VEPs with front matter', legacy: 'legacy documents', meta: 'meta-VEPs' } as const;
  const kinds = appliesTo.map((kind) => names[kind]).join(', ');
  return `${kinds}; ${isAboutFinished ? 'those that are over included' : 'active ones only'}`;
}

function section(rule: AttentionRule): string {
  const quoted = reasonsIn(rule, rule.bad).map(({ message, todo }) => `> ${plainText(message)} ${plainText(todo)}`);
  return [
    `## ${rule.id}`,
    `**${rule.title}.** ${rule.when}`,
    `**Why.** ${rule.why}`,
    `**What to do.** ${rule.howToFix}`,
    `**About.** ${scopeOf(rule)}.`,
    `**Example.** On ${rule.bad.today}, ${rule.bad.says}:`,
    ...quoted,
    `On ${rule.good.today} there is no reason where ${rule.good.says}.`,
  ].join('\n\n');
}

/** The whole of docs/attention.md. */
export function renderAttentionDocument(): string {
  return `${[INTRODUCTION.trimEnd(), contents(), ...ATTENTION_RULES.map(section)].join('\n\n')}\n`;
}
