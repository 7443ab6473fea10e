import type { Message } from '../../domain/message.ts';
import { renderPlain } from '../../render/message-text.ts';
import { quantity } from '../../render/quantity.ts';
import { visibleText } from '../../render/visible-text.ts';
import type { Need } from './need.ts';

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
    };

/** Only the people that a tracked proposal needs are missing: the usual case (VEP-282, migration). */
function isOnlyPeople(needs: readonly Need[]): boolean {
  return needs.length > 0 && needs.every(({ subject }) => subject === 'reviewers' || subject === 'approvers');
}

/** Fields for which the same is to be said share a line. */
function renderNeeds(needs: readonly Need[]): readonly string[] {
  const subjects = new Map<string, string[]>();
  for (const { subject, reason } of needs) {
    const text = renderPlain(reason);
    subjects.set(text, [...(subjects.get(text) ?? []), subject]);
  }
  return [...subjects].map(([text, names]) => `  needs a person: ${names.join(', ')}. ${text}`);
}

function renderOutcome(outcome: MigrationOutcome): string {
  const path = visibleText(outcome.path);
  if (outcome.kind === 'skipped') {
    return `${path}\n  left alone: ${renderPlain(outcome.reason)}\n`;
  }
  if (outcome.kind === 'left') {
    return `${[path, ...renderNeeds(outcome.needs)].join('\n')}\n`;
  }
  const { previousPath, found, needs } = outcome;
  const moved = previousPath === outcome.path ? '' : ` (was ${visibleText(previousPath)})`;
  const lines = [`${path}${moved}`, ...found.map((fact) => `  found ${renderPlain(fact)}`), ...renderNeeds(needs)];
  return `${lines.join('\n')}\n`;
}

/** The report for a person: each document with what was found and what is left to do, then the sums. */
export function renderOutcomes(outcomes: readonly MigrationOutcome[], isDryRun: boolean): string {
  const migrated = outcomes.filter((outcome) => outcome.kind === 'migrated');
  const clean = migrated.filter(({ needs }) => needs.length === 0).length;
  const people = migrated.filter(({ needs }) => isOnlyPeople(needs)).length;
  const sums = [
    `${quantity(migrated.length, 'document')} ${isDryRun ? 'to migrate' : 'migrated'}:`,
    `${clean} complete,`,
    `${people} without reviewers and approvers only,`,
    `${migrated.length - clean - people} with more for a person to do;`,
    `${outcomes.length - migrated.length} left alone`,
  ];
  return `${outcomes.map((outcome) => `${renderOutcome(outcome)}\n`).join('')}${sums.join(' ')}\n`;
}
