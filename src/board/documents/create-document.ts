import type { BoardVep } from '../../domain/board/board-vep.ts';
import type { DocumentVersion } from '../../domain/board/document-history.ts';
import { findProseTitle } from '../../domain/board/prose-title.ts';
import { versionFields } from '../../domain/board/version-fields.ts';
import type { Field } from '../../domain/finding/field.ts';
import { freezeOf } from '../../domain/freeze/freeze.ts';
import type { DocumentReport } from '../../domain/report/report.ts';
import type { FrontMatter } from '../../domain/vep/front-matter.ts';
import { frontMatterByMeaning } from '../../domain/vep/meant-name.ts';
import { headingNumber } from '../../domain/vep/replaced-number.ts';
import type { Vep } from '../../domain/vep/vep.ts';
import { numberOf } from '../../domain/vep/vep-identity.ts';
import { numberInPath } from '../../domain/vep/vep-name.ts';
import { isMetaPath, parseVepPath } from '../../domain/vep/vep-path.ts';
import type { BoardInputs } from '../board-inputs.ts';
import { dayOf, historyEntries, statusSince } from '../history/history-entries.ts';
import { commitmentOfVersion, plannedTargets } from '../history/promises.ts';
import type { BoardDocument } from './board-document.ts';

type Shown = BoardDocument['shown'];

function values<Value>(fields: readonly Field<Value>[] | undefined): readonly Value[] {
  return (fields ?? []).map(({ value }) => value);
}

function sigOf({ path }: Vep, frontMatter: FrontMatter | null, root: string): string {
  const group = parseVepPath(path, root)?.group ?? '';
  return frontMatter?.owningSig?.value ?? (group.startsWith('sig-') ? group : '');
}

function identityOf(vep: Vep, frontMatter: FrontMatter | null, root: string) {
  return {
    number: numberOf(vep, root) ?? numberInPath(vep.path, root) ?? headingNumber(vep),
    title: frontMatter?.title?.value ?? findProseTitle(vep.body).title ?? '',
    path: vep.path,
    form: vep.form,
    isMeta: isMetaPath(vep.path, root),
    sig: sigOf(vep, frontMatter, root),
    participatingSigs: values(frontMatter?.participatingSigs),
  };
}

function restOf(frontMatter: FrontMatter | null) {
  return {
    authors: values(frontMatter?.authors),
    reviewers: values(frontMatter?.reviewers),
    approvers: values(frontMatter?.approvers),
    featureGates: values(frontMatter?.featureGates),
    replaces: values(frontMatter?.replaces),
    supersededBy: frontMatter?.supersededBy?.value ?? null,
    created: frontMatter?.creationDate?.value ?? null,
  };
}

/** What the whole judgment says: that tracking issues were not looked up is said once, and not for every document. */
function findingsOf(report: DocumentReport | undefined): BoardVep['findings'] {
  const list = (report?.findings ?? []).filter(({ code }) => code !== 'vep-number/not-looked-up');
  const count = (severity: string) => list.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notices: count('notice'), list };
}

function historyOf(versions: readonly DocumentVersion[] | null, timeZone: string) {
  const [first] = versions ?? [];
  return {
    history: versions && historyEntries(versions, timeZone),
    statusSince: versions && statusSince(versions, timeZone),
    firstCommit: first === undefined ? null : dayOf(first, timeZone),
  };
}

function freezeStateOf(commitment: BoardVep['commitment'], { facts, settings }: BoardInputs): BoardVep['freeze'] {
  if (commitment === null) {
    return null;
  }
  const day = { today: facts.today, boundary: settings.freezeBoundary };
  const freeze = freezeOf(commitment.release, facts.calendar, day);
  if (freeze.state === 'undetermined') {
    return 'undetermined';
  }
  return freeze.value.isReleased ? 'released' : freeze.value.state;
}

/** What is known of a document without GitHub. */
export function createDocument(vep: Vep, report: DocumentReport | undefined, inputs: BoardInputs): BoardDocument {
  const { vepsRoot: root, timeZone } = inputs.settings;
  const frontMatter = frontMatterByMeaning(vep);
  const identity = identityOf(vep, frontMatter, root);
  const fields = versionFields(vep.form, frontMatter, vep.body.targets);
  const versions = inputs.history.state === 'known' ? (inputs.history.value.get(vep.path) ?? null) : null;
  const commitment = identity.isMeta ? null : commitmentOfVersion(fields);
  const { status, stage, milestone } = fields;
  const shown: Shown = {
    ...identity,
    status,
    stage,
    milestone,
    commitment,
    freeze: freezeStateOf(commitment, inputs),
    ...restOf(frontMatter),
    findings: findingsOf(report),
    ...historyOf(versions, timeZone),
    pullRequests: null,
    signOffs: null,
    trackingIssue: null,
    implementation: null,
  };
  return { vep, shown, fields, planned: plannedTargets(fields, identity.isMeta), hasMoreReferring: false, versions };
}
