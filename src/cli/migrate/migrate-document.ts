import type { Message } from '../../domain/finding/message.ts';
import { FRONT_MATTER_KEYS, type FrontMatterKey } from '../../domain/vep/front-matter.ts';
import type { DocumentHistory } from '../../git/migration/document-histories.ts';
import { lineEndOf } from '../../parse/correction/text-edit.ts';
import { parseVep } from '../../parse/document/vep.ts';
import { WRITTEN_FIELDS } from '../fields.ts';
import type { FrontMatterDraft } from '../front-matter-draft.ts';
import { renderFrontMatter } from '../front-matter-text.ts';
import { type LegacyProse, readProse } from '../prose/legacy-prose.ts';
import type { Need, Part } from '../prose/need.ts';
import { replaceProse } from '../prose/replaced-prose.ts';
import { draftGate, type GateDraft } from './draft-gate.ts';
import { draftIdentity } from './draft-identity.ts';
import { draftPlan, type IsReleased } from './draft-plan.ts';
import { findOrigin } from './people/draft-origin.ts';
import type { FindHandle } from './people/known-handle.ts';
import { hasGateLine, withGateLine } from './prose/gate-line.ts';

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
  readonly isReleased: IsReleased;
  /** Take out the sections that the front matter replaces. */
  readonly replacesProse: boolean;
}

/** A document with its new front matter. */
export interface MigratedDocument {
  readonly text: string;
  readonly draft: FrontMatterDraft;
  /** Where the values were found. */
  readonly found: readonly Message[];
  /** The fields that are still to be filled in. */
  readonly open: readonly FrontMatterKey[];
  /** What a person has to supply or decide. */
  readonly needs: readonly Need[];
}

function putInFront(text: string, frontMatter: string, lineEnd: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return `${mark}${frontMatter}${lineEnd}${text.slice(mark.length)}`;
}

const NO_GATE: Part<GateDraft> = { value: { gates: [], denial: null }, found: [], needs: [] };

/**
 * That there is no gate has to be in a form that the rule accepts
 * ([governance §2.2](../../../docs/specification/governance.md#22-justifying-the-absence-of-a-feature-gate)).
 */
function withJustification({ path, root, text }: LegacyDocument, prose: LegacyProse, denial: string | null): string {
  const isJustified = () =>
    hasGateLine(prose) && parseVep(path, { kind: 'text', text }, root).body.justifiesMissingGate;
  return denial === null || isJustified() ? text : withGateLine(text, prose, denial);
}

/**
 * Writes front matter for a legacy document from its text, its path and its history. Nothing is invented: what is
 * not known is `TBD` and listed for a person.
 */
export function migrateDocument(document: LegacyDocument, options: MigrationOptions): MigratedDocument {
  const { path, root, text, history } = document;
  const prose = readProse(text);
  const attachments = document.attachments.map((one) => ({ path: one.path, prose: readProse(one.text) }));
  const identity = draftIdentity(path, root, prose);
  const { number, isMeta } = identity.value;
  const origin = findOrigin(prose, { history, findHandle: options.findHandle });
  const plan = draftPlan(prose, { isMeta, isReleased: options.isReleased, attachments });
  const gate = isMeta ? NO_GATE : draftGate(prose, { number, attachments });
  const draft = { ...identity.value, ...origin.value, ...plan.value, featureGates: gate.value.gates };
  const body = withJustification(document, prose, gate.value.denial);
  const replaced = options.replacesProse ? replaceProse(body, draft) : { text: body, needs: [] };
  const lineEnd = lineEndOf(text);
  return {
    text: putInFront(replaced.text, renderFrontMatter(draft, lineEnd), lineEnd),
    draft,
    found: [identity, origin, plan, gate].flatMap(({ found }) => found),
    open: FRONT_MATTER_KEYS.filter((key) => WRITTEN_FIELDS[key].isOpen(draft)),
    needs: [identity, origin, plan, gate, replaced].flatMap(({ needs }) => needs),
  };
}
