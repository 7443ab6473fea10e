import type { FrontMatterKey } from '../../domain/vep/front-matter.ts';
import { STAGES } from '../../domain/vep/stage.ts';
import { STATUSES } from '../../domain/vep/status.ts';
import { type FieldFix, fixDate, fixMilestone, fixName, fixPeople } from './field-fixes.ts';
import { fixGate, fixNumber, fixReference, fixSigs, fixText } from './value-fixes.ts';

/** What is certain about a wrong value of each field; null: nothing ever is, or it takes more than the value to know. */
export const CERTAIN_FIXES: Readonly<Record<FrontMatterKey, FieldFix | null>> = {
  title: fixText,
  'vep-number': fixNumber,
  'creation-date': fixDate,
  status: fixName(STATUSES),
  authors: fixPeople('authors'),
  'owning-sig': null,
  'participating-sigs': fixSigs,
  reviewers: fixPeople('reviewers'),
  approvers: fixPeople('approvers'),
  'feature-gate': fixGate,
  stage: fixName(STAGES),
  milestone: fixMilestone,
  replaces: fixReference,
  'superseded-by': fixReference,
};
