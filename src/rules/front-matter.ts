import { createFinding, type Finding } from '../domain/finding/finding.ts';
import { message } from '../domain/finding/message.ts';
import { checked, type Rule } from '../domain/report/rule.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { type ExistingChange, leavesDocument } from '../domain/vep/vep-change.ts';
import { EXAMPLE_BODY, exampleDocument } from './examples/example-document.ts';
import { frontMatterBlock } from './front-matter/front-matter-block.ts';
import { overrideHint } from './transition/override-hint.ts';

/**
 * [Governance §4](../../docs/specification/governance.md#4-what-a-change-may-do): what a document without front matter
 * means depends on what it was before.
 */
function checkAbsence(change: ExistingChange, settings: Settings): readonly Finding[] {
  if (change.after.form !== 'legacy') {
    return [];
  }
  const wasRead = change.kind === 'modified' || change.kind === 'moved';
  const vep = wasRead ? change.before : change.after;
  const common = {
    rule: 'front-matter',
    fix: frontMatterBlock({ path: change.path, root: settings.vepsRoot, vep }),
    span: { line: 1, column: 1 },
  } as const;
  if (change.kind === 'legacy') {
    const fact = message`The document ${change.path} has no front matter: it is not migrated yet.`;
    const remedy = message`To migrate it, run ${`vep-governance migrate ${change.path}`}, or put this block at the very top of the file and complete it.`;
    return [
      createFinding({ ...common, code: 'front-matter/not-migrated', severity: 'warning', message: fact, remedy }),
    ];
  }
  const fact = wasRead
    ? message`The front matter of ${change.path} was removed.`
    : message`The new VEP ${change.path} has no front matter.`;
  const hint = wasRead ? overrideHint(settings) : [];
  const remedy = message`Put this block at the very top of the file and complete it.${hint}`;
  const code = wasRead ? 'front-matter/removed' : 'front-matter/missing';
  return [createFinding({ ...common, code, severity: 'error', message: fact, remedy })];
}

/**
 * Present, closed, YAML, a mapping, not removed
 * ([governance §2](../../docs/specification/governance.md#2-the-front-matter), §4).
 */
export const frontMatterRule: Rule = {
  id: 'front-matter',
  title: 'Front matter',
  isAboutDocument: true,
  decides: 'The front matter is present, closed, valid YAML, and a mapping, and it is not removed.',
  why: "People and tools read a proposal's status only from the front matter. A VEP without front matter, or with front matter that cannot be read, cannot be tracked.",
  howToFix:
    'Start the file with a `---` line, then the fields as YAML, then another `---` line that starts in the first column. The comment shows a complete block to paste. Quote handles (`"@alice"`) and titles that contain a colon. For an older document, `vep-governance migrate <path>` writes the block.',
  good: { after: exampleDocument() },
  bad: { after: EXAMPLE_BODY },
  check(change, _facts, settings) {
    if (!leavesDocument(change)) {
      return { state: 'not-applicable' };
    }
    const problems = change.after.problems.filter(({ rule }) => rule === 'front-matter');
    return checked([...checkAbsence(change, settings), ...problems]);
  },
};
