import type { Field } from '../../domain/finding/field.ts';
import { TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import { STAGES } from '../../domain/vep/stage.ts';
import type { Vep } from '../../domain/vep/vep.ts';
import { parseVepPath } from '../../domain/vep/vep-path.ts';

/** What a front matter block is made from. */
export interface BlockSource {
  readonly path: string;
  readonly root: string;
  /** The document whose fields and heading are taken over as far as they could be read. */
  readonly vep: Vep;
}

/** A JSON string is a YAML string in double quotes, whatever is in it. */
function quote(text: string): string {
  return JSON.stringify(text);
}

function handleList(fields: readonly Field<string>[] | undefined): string {
  const names = (fields ?? []).map(({ value }) => (value === TO_BE_DETERMINED ? value : quote(`@${value}`)));
  return `[${names.length === 0 ? TO_BE_DETERMINED : names.join(', ')}]`;
}

function titleOf(vep: Vep): string {
  const heading = vep.body.sections.find(({ level }) => level === 1)?.heading ?? '';
  // One space at a time: with `\s*` three times over, a heading full of spaces would take for ever.
  const title = heading
    .replace(/\s+/g, ' ')
    .replace(/^VEP ?#? ?\w* ?[:-] ?/i, '')
    .trim();
  return vep.frontMatter?.title?.value ?? (title === '' ? TO_BE_DETERMINED : title);
}

function gatesOf({ frontMatter }: Vep): string {
  const gates = (frontMatter?.featureGates ?? []).map(({ value }) => value);
  return gates.length > 1 ? `[${gates.join(', ')}]` : (gates[0] ?? TO_BE_DETERMINED);
}

function milestoneLines({ frontMatter }: Vep): readonly string[] {
  const written = STAGES.flatMap((stage) => {
    const target = frontMatter?.milestone[stage];
    return target === undefined ? [] : [`  ${stage}: ${quote(target.text)}`];
  });
  return ['milestone:', ...(written.length === 0 ? ['  alpha: "v1.x"'] : written)];
}

/**
 * A complete front matter block to paste at the top of a document, filled from its path, its heading and the
 * fields it had. What nobody can know is left as the template's placeholders, none of which passes for a value.
 */
export function frontMatterBlock({ path, root, vep }: BlockSource): string {
  const place = parseVepPath(path, root);
  const frontMatter = vep.frontMatter;
  // A meta-VEP's folder tells no SIG, and none is made up.
  const group = place?.group.startsWith('sig-') === true ? place.group : TO_BE_DETERMINED;
  const feature = [`feature-gate: ${gatesOf(vep)}`, `stage: ${frontMatter?.stage?.value ?? 'alpha'}`];
  return [
    '---',
    `title: ${quote(titleOf(vep))}`,
    `vep-number: ${frontMatter?.number?.value ?? place?.folderNumber ?? "NNNN # the tracking issue's number"}`,
    // Not today: the comment would change every day
    // ([action §3](../../../docs/specification/action.md#3-what-it-publishes)), and a legacy document is older than
    // that.
    `creation-date: "${frontMatter?.creationDate?.value ?? 'YYYY-MM-DD'}"`,
    `status: ${frontMatter?.status?.value ?? 'provisional'}`,
    `authors: ${handleList(frontMatter?.authors)}`,
    `owning-sig: ${frontMatter?.owningSig?.value ?? group}`,
    `participating-sigs: [${(frontMatter?.participatingSigs ?? []).map(({ value }) => quote(value)).join(', ')}]`,
    `reviewers: ${handleList(frontMatter?.reviewers)}`,
    `approvers: ${handleList(frontMatter?.approvers)}`,
    ...(place?.isMeta === true ? [] : feature),
    ...milestoneLines(vep),
    'replaces: ""',
    'superseded-by: ""',
    '---',
  ].join('\n');
}
