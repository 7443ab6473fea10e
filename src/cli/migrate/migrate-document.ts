import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import type { DocumentHistory } from '../../git/history.ts';
import { parseVep } from '../../parse/vep.ts';
import { type FrontMatterDraft, renderFrontMatter } from '../front-matter-text.ts';
import { lineEndOf } from '../text-edit.ts';
import type { FindHandle } from './author-map.ts';
import { draftGate } from './draft-gate.ts';
import { draftIdentity } from './draft-identity.ts';
import { findOrigin } from './draft-origin.ts';
import { draftPlan, type IsOut } from './draft-plan.ts';
import { type LegacyProse, readProse } from './legacy-prose.ts';
import type { Need, Part } from './need.ts';
import { findProseMilestones } from './prose-targets.ts';
import { replaceProse } from './replaced-prose.ts';

/** A legacy document and everything that is known about it. */
export interface LegacyDocument {
  readonly path: string;
  readonly root: string;
  readonly text: string;
  /** Null where there is no git. */
  readonly history: DocumentHistory | null;
  /** The other Markdown files of its folder. */
  readonly attachments: readonly { readonly path: string; readonly text: string }[];
}

/** How to migrate. */
export interface MigrationOptions {
  readonly findHandle: FindHandle;
  readonly isOut: IsOut;
  /** Take out the sections that the front matter replaces. */
  readonly replacesProse: boolean;
}

/** A document with its new front matter. */
export interface MigratedDocument {
  readonly text: string;
  readonly draft: FrontMatterDraft;
  /** Where the values were found. */
  readonly found: readonly Message[];
  /** What a person has to supply or decide. */
  readonly needs: readonly Need[];
}

/** A part 2 may move on to stages that the main document does not know of. */
function needsOfAttachments(
  attachments: readonly { readonly path: string; readonly prose: LegacyProse }[],
  { milestone }: FrontMatterDraft,
): readonly Need[] {
  return attachments.flatMap(({ path, prose }) =>
    [...findProseMilestones(prose).stages].flatMap(([stage, releases]) =>
      releases
        .filter((release) => milestone[stage] !== release)
        .map((release) => ({
          subject: 'milestone' as const,
          reason: message`${path} targets ${stage} in ${release}.`,
        })),
    ),
  );
}

function putInFront(text: string, frontMatter: string, lineEnd: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return `${mark}${frontMatter}${lineEnd}${text.slice(mark.length)}`;
}

/**
 * Writes front matter for a legacy document from its text, its path and its history. Nothing is invented: what is
 * not known is `TBD` and listed as a person's.
 */
export function migrateDocument(document: LegacyDocument, options: MigrationOptions): MigratedDocument {
  const { path, root, text, history } = document;
  const prose = readProse(text);
  const attachments = document.attachments.map((one) => ({ path: one.path, prose: readProse(one.text) }));
  const identity = draftIdentity(path, root, prose);
  const { number, isMeta } = identity.value;
  const origin = findOrigin(history, options.findHandle);
  const plan = draftPlan(prose, { isMeta, isOut: options.isOut });
  const isJustified = parseVep(path, { kind: 'text', text }, root).body.justifiesMissingGate;
  const gate: Part<readonly string[] | null> = isMeta
    ? { value: [], found: [], needs: [] }
    : draftGate(prose, { number, isJustified, attachments });
  const draft = { ...identity.value, ...origin.value, ...plan.value, featureGates: gate.value };
  const replaced = options.replacesProse ? replaceProse(text, draft) : { text, needs: [] };
  const parts = [identity, origin, plan, gate, replaced];
  const lineEnd = lineEndOf(text);
  return {
    text: putInFront(replaced.text, renderFrontMatter(draft, lineEnd), lineEnd),
    draft,
    found: [identity, origin, plan, gate].flatMap(({ found }) => found),
    needs: [...parts.flatMap(({ needs }) => needs), ...needsOfAttachments(attachments, draft)],
  };
}
