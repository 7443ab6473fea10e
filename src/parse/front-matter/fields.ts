import { parseCalendarDate } from '../../domain/calendar/calendar-date.ts';
import { codeList, message } from '../../domain/finding/message.ts';
import { type FrontMatterKey, TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import { meantStageName, meantStatusName } from '../../domain/vep/meant-name.ts';
import { isStage, STAGES } from '../../domain/vep/stage.ts';
import { isStatus, STATUSES } from '../../domain/vep/status.ts';
import type { Advice, Explanation, Fault, FaultContext } from './faults/fault.ts';
import { explainGate, explainSigs } from './faults/list-fault.ts';
import { explainMilestone } from './faults/milestone-fault.ts';
import { explainName } from './faults/name-fault.ts';
import { explainNumber, explainReference } from './faults/number-fault.ts';
import { explainPeople } from './faults/people-fault.ts';
import { explainDate, explainText } from './faults/text-fault.ts';
import { type CheckedFields, readMany, readMilestone, readOne, readPeople } from './field-values.ts';

/** How a field of a document is understood. */
interface ParsedField {
  /** Null, or empty, where nothing is set or the schema refuses it. */
  readonly read: (fields: CheckedFields) => unknown;
  /** What is said of a value that the schema refuses: the field, or one item of its list. */
  readonly explain: (fault: Fault, isItem: boolean) => Explanation;
  /** What to write where the schema asks for the field and it is not set; null: it never asks. */
  readonly advise: ((context: FaultContext) => Advice) | null;
}

function asText(text: string): string {
  return text;
}

function advisePeople(key: 'reviewers' | 'approvers'): Advice {
  return {
    remedy: message`Name GitHub handles, or write ${TO_BE_DETERMINED} until people have been found.`,
    fix: `${key}: [${TO_BE_DETERMINED}]`,
  };
}

/** How each field is read, and what is said where it is wrong or missing. */
export const PARSED_FIELDS = {
  title: {
    read: (fields) => readOne(fields, 'title', asText),
    explain: explainText,
    advise: () => ({ remedy: message`Write a short title that says what the proposal is about.` }),
  },
  'vep-number': {
    read: (fields) => readOne(fields, 'vep-number', Number),
    explain: explainNumber,
    advise: ({ folderNumber }) => ({
      remedy: message`Write the number of the tracking issue in digits.`,
      ...(folderNumber === null ? {} : { fix: `vep-number: ${folderNumber}` }),
    }),
  },
  'creation-date': {
    read: (fields) => readOne(fields, 'creation-date', parseCalendarDate),
    explain: explainDate,
    advise: () => ({ remedy: message`Write the date on which the proposal was first opened, as ${'YYYY-MM-DD'}.` }),
  },
  status: {
    read: (fields) => readOne(fields, 'status', (text) => (isStatus(text) ? text : null)),
    explain: explainName({ kind: message`a status`, names: STATUSES, meant: meantStatusName }),
    advise: () => ({ remedy: message`Write one of ${codeList(STATUSES)}.`, fix: 'status: provisional' }),
  },
  authors: {
    read: (fields) => readPeople(fields, 'authors'),
    explain: explainPeople,
    advise: () => ({ remedy: message`Name at least one GitHub handle, in the form ${'authors: ["@github-handle"]'}.` }),
  },
  'owning-sig': {
    read: (fields) => readOne(fields, 'owning-sig', asText),
    explain: explainText,
    advise: ({ folderSig }) => ({
      remedy: message`Name the SIG that owns the proposal.`,
      ...(folderSig === null ? {} : { fix: `owning-sig: ${folderSig}` }),
    }),
  },
  'participating-sigs': {
    read: (fields) => readMany(fields, 'participating-sigs', asText),
    explain: explainSigs,
    advise: null,
  },
  reviewers: {
    read: (fields) => readPeople(fields, 'reviewers'),
    explain: explainPeople,
    advise: () => advisePeople('reviewers'),
  },
  approvers: {
    read: (fields) => readPeople(fields, 'approvers'),
    explain: explainPeople,
    advise: () => advisePeople('approvers'),
  },
  'feature-gate': {
    read: (fields) => readMany(fields, 'feature-gate', asText),
    explain: explainGate,
    advise: null,
  },
  stage: {
    read: (fields) => readOne(fields, 'stage', (text) => (isStage(text) ? text : null)),
    explain: explainName({ kind: message`a stage`, names: STAGES, meant: meantStageName }),
    advise: null,
  },
  milestone: {
    read: readMilestone,
    explain: explainMilestone,
    advise: null,
  },
  replaces: {
    read: (fields) => readMany(fields, 'replaces', Number),
    explain: explainReference,
    advise: null,
  },
  'superseded-by': {
    read: (fields) => readOne(fields, 'superseded-by', Number),
    explain: explainReference,
    advise: null,
  },
} as const satisfies Readonly<Record<FrontMatterKey, ParsedField>>;
