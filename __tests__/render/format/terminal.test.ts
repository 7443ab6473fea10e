import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { message, sourcedCode } from '../../../src/domain/finding/message.ts';
import { renderTerminal } from '../../../src/render/format/terminal.ts';
import { documentReport, finding, report } from '../report-fixture.ts';
import { untrusted, untrustedReport } from '../untrusted-arbitrary.ts';

const SOURCE = ['---', 'title: Foo', 'reviewers: [TBD]', '---', ''].join('\n');

const PLAIN = { sourceOf: () => SOURCE, hasColors: false, detail: 'usual' as const };

const PATH = 'veps/sig-compute/123-fast-restart/vep.md';

describe('the report in a terminal', () => {
  test('shows the place, the source line with a caret, what to do and what to write', () => {
    const made = report([documentReport({ findings: [finding({ span: { line: 3, column: 13 } })] })]);
    expect(renderTerminal(made, PLAIN)).toBe(
      [
        `${PATH}:3:13: error: \`reviewers\` holds \`TBD\`. [Reviewers and approvers]`,
        '    3 | reviewers: [TBD]',
        '      |             ^',
        '  Name the reviewers.',
        '    reviewers: ["@alice", "@bob"]',
        '',
        '',
      ].join('\n'),
    );
  });

  test.each([
    { name: 'a finding without a place', parts: { span: null } },
    { name: 'a line that the source does not have', parts: { span: { line: 99, column: 1 } } },
  ])('$name has no excerpt', ({ parts }) => {
    const made = report([documentReport({ findings: [finding(parts)] })]);
    expect(renderTerminal(made, PLAIN)).not.toContain('|');
  });

  test('a document whose source is not at hand has no excerpt', () => {
    const made = report([documentReport({ findings: [finding()] })]);
    expect(renderTerminal(made, { sourceOf: () => null, hasColors: false, detail: 'usual' as const })).not.toContain(
      '|',
    );
  });

  test('the caret stands below its character, tabs and invisible characters before it or not', () => {
    const made = report([documentReport({ findings: [finding({ span: { line: 1, column: 4 } })] })]);
    const lines = renderTerminal(made, {
      sourceOf: () => 'a\t\u200bXb\r\nc',
      hasColors: false,
      detail: 'usual' as const,
    }).split('\n');
    expect(lines[1]).toBe('    1 | a␉⟨U+200B⟩Xb');
    expect(lines[2]?.indexOf('^')).toBe(lines[1]?.indexOf('X'));
  });

  test.each([
    ['wide characters take two columns', '提案🎉ｱX', 7],
    ['combining ones none', 'e\u0301a\u0308X', 2],
  ])('%s', (_what, line, width) => {
    const made = report([
      documentReport({ findings: [finding({ span: { line: 1, column: line.indexOf('X') + 1 } })] }),
    ]);
    const lines = renderTerminal(made, { sourceOf: () => line, hasColors: false, detail: 'usual' as const }).split(
      '\n',
    );
    expect(lines[2]).toBe(`      | ${' '.repeat(width)}^`);
  });

  test('only a line feed ends a line', () => {
    const made = report([documentReport({ findings: [finding({ span: { line: 2, column: 1 } })] })]);
    const [, line] = renderTerminal(made, {
      sourceOf: () => 'a\rb\nc\r\n',
      hasColors: false,
      detail: 'usual' as const,
    }).split('\n');
    expect(line).toBe('    2 | c');
  });

  test('a long line is not cut within a character', () => {
    const made = report([documentReport({ findings: [finding({ span: { line: 1, column: 72 } })] })]);
    const [, line] = renderTerminal(made, {
      sourceOf: () => `a${'🎉'.repeat(80)}`,
      hasColors: false,
      detail: 'usual' as const,
    }).split('\n');
    expect(line).toBe(`    1 | …${'🎉'.repeat(60)}…`);
  });

  test('of a long line the part around the caret is shown', () => {
    const made = report([documentReport({ findings: [finding({ span: { line: 1, column: 501 } })] })]);
    const lines = renderTerminal(made, {
      sourceOf: () => `${'a'.repeat(500)}X${'b'.repeat(500)}`,
      hasColors: false,
      detail: 'usual',
    }).split('\n');
    expect(lines[1]).toBe(`    1 | …${'a'.repeat(60)}X${'b'.repeat(59)}…`);
    expect(lines[2]?.indexOf('^')).toBe(lines[1]?.indexOf('X'));
  });

  test('says what is not known', () => {
    const made = report([documentReport()], { undetermined: [message`The schedule of ${'v1.11'} gave no answer.`] });
    expect(renderTerminal(made, PLAIN)).toBe('not known: The schedule of `v1.11` gave no answer.\n\n');
  });

  test('says where that was read', () => {
    const undetermined = [
      message`The schedule of ${sourcedCode('v1.11', 'releases/v1.11/schedule.yaml')} is not YAML.`,
    ];
    expect(renderTerminal(report([documentReport()], { undetermined }), PLAIN)).toContain(
      'not known: The schedule of `v1.11` is not YAML. (releases/v1.11/schedule.yaml)\n',
    );
  });

  test('has colors only when asked', () => {
    const made = report([documentReport({ findings: [finding()] })]);
    expect(renderTerminal(made, { ...PLAIN, hasColors: true })).toContain('\u001b[31merror\u001b[0m');
    expect(renderTerminal(made, PLAIN)).not.toContain('\u001b');
  });

  test('findings come in the order of their lines, those about the whole file first', () => {
    const at = (line: number, column: number) => finding({ span: { line, column }, remedy: null, fix: null });
    const findings = [at(3, 2), at(2, 5), at(3, 1), finding({ span: null, remedy: null, fix: null })];
    const text = renderTerminal(report([documentReport({ findings })]), { ...PLAIN, sourceOf: () => null });
    const places = text.split('\n').flatMap((line) => /^\S+md(?::(\S+))?: error/.exec(line)?.slice(1) ?? []);
    expect(places).toEqual([undefined, '2:5', '3:1', '3:2']);
  });

  const legacy = (count: number) =>
    report(
      Array.from({ length: count }, (_, index) =>
        documentReport({
          path: `veps/sig-compute/${index}/vep.md`,
          findings: [
            finding({ rule: 'front-matter', code: 'front-matter/not-migrated', severity: 'warning', span: null }),
          ],
        }),
      ),
    );

  test('documents that wait for a migration are said once', () => {
    const lines = renderTerminal(legacy(63), PLAIN).split('\n');
    expect(lines.length).toBeLessThan(63);
    expect(lines[0]).toBe('warning: 63 documents without front matter. [Front matter]');
    expect(lines).toContain('  and 43 more (`--verbose` lists them)');
    expect(renderTerminal(legacy(1), PLAIN)).toContain('  veps/sig-compute/0/vep.md\n');
    expect(renderTerminal(legacy(63), { ...PLAIN, detail: 'verbose' }).match(/: warning: /g)).toHaveLength(63);
  });

  test('quiet, only errors are shown', () => {
    const findings = [finding(), finding({ severity: 'warning' }), finding({ severity: 'notice' })];
    const made = report([documentReport({ findings })]);
    expect(renderTerminal(made, { ...PLAIN, detail: 'quiet' }).match(/: (?:error|warning|notice): /g)).toEqual([
      ': error: ',
    ]);
    expect(renderTerminal(legacy(3), { ...PLAIN, detail: 'quiet' })).toBe('');
  });

  test('obeys no control character of a document', () => {
    fc.assert(
      fc.property(untrustedReport, untrusted, (made, source) => {
        const text = renderTerminal(made, { sourceOf: () => source, hasColors: false, detail: 'usual' as const });
        expect(text).not.toMatch(/(?![\n\t])\p{Cc}|[\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});
