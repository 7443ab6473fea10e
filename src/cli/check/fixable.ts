import type { Facts } from '../../domain/report/facts.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { judge } from '../../judge/judge.ts';
import { fixDocument } from '../../parse/correction/fix-document.ts';
import type { Subject } from './subject.ts';

/** How often each problem was found. */
function countProblems({ documents }: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path, findings } of documents) {
    for (const { code, field, severity } of findings) {
      const problem = JSON.stringify([path, code, field]);
      counts.set(problem, (counts.get(problem) ?? 0) + (severity === 'notice' ? 0 : 1));
    }
  }
  return counts;
}

/** How many problems of one report another one no longer has. */
export function countGone(before: Report, after: Report): number {
  const left = countProblems(after);
  const gone = [...countProblems(before)].map(([problem, count]) => Math.max(0, count - (left.get(problem) ?? 0)));
  return gone.reduce((sum, count) => sum + count, 0);
}

interface Judgment {
  readonly subject: Subject;
  readonly facts: Facts;
  readonly settings: Settings;
}

/** How many problems are gone after one `fix`: found out by judging what it would write. */
export function countFixable(report: Report, { subject, facts, settings }: Judgment): number {
  const root = settings.vepsRoot;
  const places = report.documents
    .filter(({ findings }) => findings.length > 0)
    .map(({ path }) => subject.placeOf(path));
  const changes = subject.rewrite((path, text) => fixDocument(text, { path, root, sigs: facts.sigs }), new Set(places));
  return changes === null ? 0 : countGone(report, judge(changes, facts, settings));
}
