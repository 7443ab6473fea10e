import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countGone } from '../../src/cli/check/fixable.ts';
import type { Finding } from '../../src/domain/finding/finding.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { judge } from '../../src/judge/judge.ts';
import { fixDocument } from '../../src/parse/correction/fix-document.ts';
import { parseDocument, parseVep } from '../../src/parse/document/vep.ts';
import { FIELDS, MISTAKES, type Mistake } from '../cli/fix/planted-mistakes.ts';
import { buildFacts } from '../rules/facts-builder.ts';
import { times } from '../thorough.ts';

/** Those of an earlier run again with `FIX_SEED`. */
const SEED = process.env.FIX_SEED === undefined ? {} : { seed: Number(process.env.FIX_SEED) };

const PATH = 'veps/sig-compute/413-fast-restart/vep.md';
const SIGS = ['sig-compute', 'sig-network', 'sig-storage'];
const PLACE = { path: PATH, root: 'veps', sigs: SIGS };
const BODY = '# VEP #413: Fast restart\n\nstatus: Implementable\n- @alice\n\tmilestone: 1.10 \u201Cquoted\u201D\n';

interface Layout {
  readonly order: readonly string[];
  readonly lineEnd: '\n' | '\r\n';
  readonly mark: '' | '\uFEFF';
}

/** The document in which these fields have these lines. */
function render(lines: ReadonlyMap<string, string>, { order, lineEnd, mark }: Layout): string {
  const fields = order.map((key) => lines.get(key) ?? FIELDS.get(key) ?? '');
  const text = ['---', '# Our front matter', ...fields, '---', '', BODY].join('\n');
  return mark + text.replaceAll('\n', lineEnd);
}

const layouts = fc.record({
  order: fc.shuffledSubarray([...FIELDS.keys()], { minLength: FIELDS.size }),
  lineEnd: fc.constantFrom<Layout['lineEnd'][]>('\n', '\n', '\r\n'),
  mark: fc.constantFrom<Layout['mark'][]>('', '', '\uFEFF'),
});

/** Beside a stage that leaves a doubt nobody knows for which one a single release is meant. */
function isAlone({ key, wrong, right }: Mistake, chosen: readonly Mistake[]): boolean {
  const isOnlyRelease = key === 'milestone' && wrong !== right && /^milestone: \S+$/.test(wrong);
  return !(isOnlyRelease && chosen.some((other) => other.key === 'stage' && other.wrong === other.right));
}

/** At most one mistake a field. */
const mistakes = fc
  .array(fc.constantFrom(...MISTAKES), { minLength: 1, maxLength: 12 })
  .map((chosen) => [...new Map(chosen.map((mistake) => [mistake.key, mistake])).values()])
  .map((chosen) => chosen.filter((mistake) => isAlone(mistake, chosen)));

function changeTo(text: string): VepChange {
  const after = parseVep(PATH, { kind: 'text', text }, 'veps');
  return { kind: 'added', path: PATH, previousPath: null, before: null, after };
}

function judgeText(text: string) {
  return judge([changeTo(text)], buildFacts({ sigs: SIGS }), DEFAULT_SETTINGS);
}

/** What is wrong with the form of a field; what its value refers to may come to light once it can be read. */
function faultsOf({ documents }: Report): readonly Finding[] {
  return documents.flatMap(({ findings }) => findings).filter(({ rule }) => ['front-matter', 'schema'].includes(rule));
}

function isReadable(text: string): boolean {
  return parseDocument(PATH, { kind: 'text', text }).form === 'front-matter';
}

function linesOf(chosen: readonly Mistake[], side: 'wrong' | 'right'): ReadonlyMap<string, string> {
  return new Map(chosen.map((mistake) => [mistake.key, mistake[side]]));
}

test('one fix corrects what is certain and leaves every other byte, whatever else is wrong', () => {
  fc.assert(
    fc.property(mistakes, layouts, (chosen, layout) => {
      const wrong = render(linesOf(chosen, 'wrong'), layout);
      const fixed = fixDocument(wrong, PLACE);
      expect(fixed).toBe(render(linesOf(chosen, 'right'), layout));
      expect(fixDocument(fixed, PLACE)).toBe(fixed);
    }),
    { numRuns: times(500), ...SEED },
  );
});

test('what check calls fixable is what one fix corrects, and nothing came in its place', () => {
  fc.assert(
    fc.property(mistakes, layouts, (chosen, layout) => {
      const wrong = render(linesOf(chosen, 'wrong'), layout);
      const fixed = fixDocument(wrong, PLACE);
      const [before, after] = [judgeText(wrong), judgeText(fixed)];
      expect(countGone(after, judgeText(fixDocument(fixed, PLACE)))).toBe(0);
      if (isReadable(wrong)) {
        expect(countGone(before, after) > 0).toBe(fixed !== wrong);
        expect(faultsOf(after).length).toBeLessThanOrEqual(faultsOf(before).length);
      }
      if (chosen.every(({ wrong, right }) => wrong !== right)) {
        expect(faultsOf(after)).toEqual([]);
      }
    }),
    { numRuns: times(100), ...SEED },
  );
});
