import { describe, expect, test } from '@jest/globals';
import { changeOf, judgeExample } from '../../src/cli/explain/judge-example.ts';
import { RULES } from '../../src/rules/index.ts';

describe.each(RULES)('the examples of $id', (rule) => {
  test('the bad one has a finding of the rule', () => {
    const findings = judgeExample(rule, rule.bad);
    expect(findings.map((finding) => finding.rule)).toContain(rule.id);
  });

  test('the good one has none', () => {
    expect(judgeExample(rule, rule.good)).toEqual([]);
  });

  test('the good one is a document with which every other rule is content too', () => {
    const others = RULES.flatMap((other) => judgeExample(other, rule.good));
    expect(others).toEqual([]);
  });

  test('both are about the same proposal', () => {
    const [good, bad] = [rule.good, rule.bad].map((example) => changeOf(example));
    // A rule about the title or the number has another one in its bad example.
    const isSameTitle =
      (bad?.after?.frontMatter?.title ?? good?.after?.frontMatter?.title)?.value ===
      good?.after?.frontMatter?.title?.value;
    expect(isSameTitle || bad?.path === good?.path).toBe(true);
  });
});
