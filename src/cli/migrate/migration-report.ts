import type { Message } from '../../domain/finding/message.ts';
import type { FrontMatterKey } from '../../domain/vep/front-matter.ts';
import { renderPlain } from '../../render/text/message-text.ts';
import { quantity } from '../../render/text/quantity.ts';
import { visibleText } from '../../render/text/visible-text.ts';
import type { Need } from '../prose/need.ts';

/** What became of one document. */
export type MigrationOutcome =
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: Message }
  /** Nothing was written, and only a person can go on. */
  | { readonly kind: 'left'; readonly path: string; readonly needs: readonly Need[] }
  | {
      readonly kind: 'migrated';
      readonly path: string;
      readonly previousPath: string;
      readonly found: readonly Message[];
      readonly needs: readonly Need[];
      /** The fields that were written without a value. */
      readonly open: readonly FrontMatterKey[];
      /** Whom to ask to be approver or reviewer; null: nobody is known. */
      readonly ask: Message | null;
    };

type Migrated = Extract<MigrationOutcome, { readonly kind: 'migrated' }>;

function isPeople({ subject }: Need): boolean {
  return subject === 'reviewers' || subject === 'approvers';
}

/** True for what has no value yet; anything else has one that a person should look at. */
function isOpen({ subject }: Need, open: readonly string[]): boolean {
  return open.includes(subject);
}

/** Fields for which the same is to be said share a line. */
function renderNeeds(needs: readonly Need[], label: string): readonly string[] {
  const subjects = new Map<string, string[]>();
  for (const { subject, reason } of needs) {
    const text = renderPlain(reason);
    subjects.set(text, [...(subjects.get(text) ?? []), subject]);
  }
  return [...subjects].map(([text, names]) => `  ${label}: ${names.join(', ')}. ${text}`);
}

function renderMigrated({ path, previousPath, found, needs, open, ask }: Migrated): readonly string[] {
  const moved = previousPath === path ? '' : ` (was ${visibleText(previousPath)})`;
  const isFilledIn = (need: Need) => isOpen(need, open);
  return [
    `${visibleText(path)}${moved}`,
    ...found.map((fact) => `  found ${renderPlain(fact)}`),
    ...renderNeeds(needs.filter(isFilledIn), 'fill in by hand'),
    ...renderNeeds(
      needs.filter((need) => !isFilledIn(need)),
      'check by hand',
    ),
    ...(ask === null ? [] : [`  people to ask: ${renderPlain(ask)}`]),
  ];
}

function renderOutcome(outcome: MigrationOutcome): string {
  switch (outcome.kind) {
    case 'skipped':
      return `${visibleText(outcome.path)}\n  left alone: ${renderPlain(outcome.reason)}\n`;
    case 'left':
      return `${[visibleText(outcome.path), ...renderNeeds(outcome.needs, 'not migrated')].join('\n')}\n`;
    case 'migrated':
      return `${renderMigrated(outcome).join('\n')}\n`;
  }
}

/** How much of a document is left for a person. */
function remainderOf({ needs, open }: Migrated): 'nothing' | 'people' | 'check' | 'fill-in' {
  const others = needs.filter((need) => !isPeople(need));
  if (others.length > 0) {
    return others.some((need) => isOpen(need, open)) ? 'fill-in' : 'check';
  }
  return needs.length === 0 ? 'nothing' : 'people';
}

/** The report for a person: each document with what was found and what is left to do, then the sums. */
export function renderOutcomes(outcomes: readonly MigrationOutcome[], isDryRun: boolean): string {
  const migrated = outcomes.filter((outcome) => outcome.kind === 'migrated');
  const remainders = migrated.map(remainderOf);
  const count = (wanted: (typeof remainders)[number]) => remainders.filter((one) => one === wanted).length;
  const sums = [
    `${quantity(migrated.length, 'document')} ${isDryRun ? 'to migrate' : 'migrated'}:`,
    `${count('nothing')} complete,`,
    `${count('people')} lacking only reviewers and approvers,`,
    `${count('check')} with something to check by hand,`,
    `${count('fill-in')} with something else to fill in by hand;`,
    `${outcomes.length - migrated.length} left alone`,
  ];
  return `${outcomes.map((outcome) => `${renderOutcome(outcome)}\n`).join('')}${sums.join(' ')}\n`;
}
