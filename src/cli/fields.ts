import { type FrontMatterKey, TO_BE_DETERMINED } from '../domain/vep/front-matter.ts';
import { renderPerson } from '../parse/front-matter/people-list.ts';
import { renderGate, renderMilestone, renderPeople, renderYamlText } from './field-text.ts';
import type { FrontMatterDraft, NewDraft } from './front-matter-draft.ts';

/** What a field of a template is to hold in a new document. */
export type Beginning =
  /** As the template has it. */
  | { readonly kind: 'kept' }
  /** YAML: the value, or the items of a list. */
  | { readonly kind: 'value' | 'items'; readonly text: string }
  /** Nothing, which looks like this. */
  | { readonly kind: 'empty'; readonly text: string }
  /** Placeholders in the place of the releases. */
  | { readonly kind: 'open-targets' }
  | { readonly kind: 'removed' };

/** How a field of a document is written. */
interface WrittenField {
  /** Whether an empty line is above it. */
  readonly beginsGroup: boolean;
  /** Its lines in the front matter of a draft; none where the proposal does not have the field. */
  readonly write: (draft: FrontMatterDraft) => readonly string[];
  /** Whether a person has to fill in what {@link write} writes. */
  readonly isOpen: (draft: FrontMatterDraft) => boolean;
  /** Of everybody and everything that a template shows as a sample nothing must pass for a fact. */
  readonly begin: (draft: NewDraft) => Beginning;
}

const KEPT: Beginning = { kind: 'kept' };

/** A field that only an author can fill in, and that may stay empty. */
function emptyField(key: FrontMatterKey, empty: string): WrittenField {
  return {
    beginsGroup: false,
    write: () => [`${key}: ${empty}`],
    isOpen: () => false,
    begin: () => ({ kind: 'empty', text: empty }),
  };
}

/** Who reviews or approves is never known beforehand. */
function soughtPeople(key: 'reviewers' | 'approvers'): WrittenField {
  return {
    beginsGroup: false,
    write: () => renderPeople(key, []),
    isOpen: () => true,
    begin: () => ({ kind: 'items', text: TO_BE_DETERMINED }),
  };
}

/** How each field is written, begun from a template and corrected. */
export const WRITTEN_FIELDS: Readonly<Record<FrontMatterKey, WrittenField>> = {
  title: {
    beginsGroup: false,
    write: ({ title }) => [`title: ${title === null ? TO_BE_DETERMINED : renderYamlText(title)}`],
    isOpen: ({ title }) => title === null,
    begin: ({ title }) => ({ kind: 'value', text: renderYamlText(title) }),
  },
  'vep-number': {
    beginsGroup: false,
    write: ({ number }) => [`vep-number: ${number ?? TO_BE_DETERMINED}`],
    isOpen: ({ number }) => number === null,
    begin: ({ number }) => ({ kind: 'value', text: String(number) }),
  },
  'creation-date': {
    beginsGroup: false,
    write: ({ creationDate }) => [
      `creation-date: ${creationDate === null ? TO_BE_DETERMINED : JSON.stringify(creationDate)}`,
    ],
    isOpen: ({ creationDate }) => creationDate === null,
    begin: ({ creationDate }) => ({ kind: 'value', text: JSON.stringify(creationDate) }),
  },
  status: {
    beginsGroup: false,
    write: ({ status }) => [`status: ${status ?? TO_BE_DETERMINED}`],
    isOpen: ({ status }) => status === null,
    begin: ({ status }) => ({ kind: 'value', text: status }),
  },
  authors: {
    beginsGroup: true,
    write: ({ authors }) => renderPeople('authors', authors),
    isOpen: ({ authors }) => authors.length === 0,
    begin: ({ authors }) => ({
      kind: 'items',
      text: authors.length === 0 ? TO_BE_DETERMINED : authors.map(renderPerson).join(', '),
    }),
  },
  'owning-sig': {
    beginsGroup: true,
    write: ({ owningSig }) => [`owning-sig: ${owningSig ?? TO_BE_DETERMINED}`],
    isOpen: ({ owningSig }) => owningSig === null,
    begin: ({ owningSig }) => ({ kind: 'value', text: owningSig }),
  },
  'participating-sigs': emptyField('participating-sigs', '[]'),
  reviewers: { ...soughtPeople('reviewers'), beginsGroup: true },
  approvers: soughtPeople('approvers'),
  'feature-gate': {
    beginsGroup: true,
    write: ({ isMeta, featureGates }) => (isMeta ? [] : renderGate(featureGates)),
    isOpen: ({ isMeta, featureGates }) => !isMeta && featureGates === null,
    begin: ({ isMeta }) => (isMeta ? { kind: 'removed' } : { kind: 'value', text: TO_BE_DETERMINED }),
  },
  stage: {
    beginsGroup: false,
    write: ({ isMeta, stage }) => (isMeta ? [] : [`stage: ${stage ?? TO_BE_DETERMINED}`]),
    isOpen: ({ isMeta, stage }) => !isMeta && stage === null,
    begin: ({ isMeta }) => (isMeta ? { kind: 'removed' } : KEPT),
  },
  milestone: {
    beginsGroup: false,
    write: ({ milestone }) => renderMilestone(milestone),
    isOpen: ({ milestone }) => Object.keys(milestone).length === 0,
    begin: () => ({ kind: 'open-targets' }),
  },
  replaces: { ...emptyField('replaces', '""'), beginsGroup: true },
  'superseded-by': emptyField('superseded-by', '""'),
};
