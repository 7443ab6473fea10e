import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { renderAnnotations } from '../../../src/render/format/annotations.ts';
import { renderWorkflowCommands } from '../../../src/render/format/workflow-commands.ts';
import { renderLogText, withoutCommands } from '../../../src/render/text/log-text.ts';
import { documentReport, finding } from '../report-fixture.ts';

const PATH = 'veps/sig-compute/123-fast-restart/vep.md';

describe('annotations', () => {
  test('stand at the field and say the fact, the remedy and the text to write', () => {
    expect(renderAnnotations([documentReport({ findings: [finding()] })])).toEqual([
      {
        severity: 'error',
        title: 'Reviewers and approvers',
        message: '`reviewers` holds `TBD`. Name the reviewers.\nreviewers: ["@alice", "@bob"]',
        path: PATH,
        line: 9,
        column: 13,
      },
    ]);
  });

  test('have no line where none fits', () => {
    const [annotation] = renderAnnotations([documentReport({ findings: [finding({ span: null })] })]);
    expect(annotation).toMatchObject({ line: null, column: null });
  });

  test('name a path with what is invisible in it', () => {
    const [annotation] = renderAnnotations([
      documentReport({ path: 'veps/\u001b[31m\u202e.md', findings: [finding()] }),
    ]);
    expect(annotation?.path).toBe('veps/␛[31m⟨U+202E⟩.md');
  });

  test('come errors first, without notices', () => {
    const severities = (['notice', 'warning', 'error'] as const).map((severity) => finding({ severity }));
    expect(renderAnnotations([documentReport({ findings: severities })]).map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
    ]);
  });

  test('show text of strangers on one line, with what is invisible', () => {
    const [annotation] = renderAnnotations([
      documentReport({ findings: [finding({ message: message`${'a\n::error::b\u202e'}`, remedy: null, fix: null })] }),
    ]);
    expect(annotation?.message).toBe('`a␊::error::b⟨U+202E⟩`');
  });

  test.each([9, 10])('%d of a kind are all shown', (count) => {
    const findings = Array.from({ length: count }, () => finding());
    expect(renderAnnotations([documentReport({ findings })]).map(({ title }) => title)).toEqual(
      findings.map(() => 'Reviewers and approvers'),
    );
  });

  test('beyond ten of a kind the last one counts the rest', () => {
    const findings = Array.from({ length: 25 }, (_, index) => finding({ span: { line: index + 1, column: 1 } }));
    const shown = renderAnnotations([documentReport({ findings: [...findings, finding({ severity: 'warning' })] })]);
    expect(shown.map(({ severity }) => severity)).toEqual([...Array.from({ length: 10 }, () => 'error'), 'warning']);
    expect(shown[9]).toMatchObject({
      title: 'VEP governance',
      message: '16 more errors, the first of them here. The summary of this run lists all.',
      path: PATH,
      line: 10,
    });
  });
});

describe('annotations as workflow commands', () => {
  const annotation = { severity: 'error', title: 'T', message: 'M', path: 'p.md', line: 1, column: 2 } as const;
  test.each([
    { name: 'with a place', given: annotation, expected: '::error title=T,file=p.md,line=1,col=2::M\n' },
    {
      name: 'without a place',
      given: { ...annotation, line: null, column: null },
      expected: '::error title=T,file=p.md::M\n',
    },
    {
      name: 'a path that would end the properties',
      given: { ...annotation, path: 'a,line=9::b:c%\n' },
      expected: '::error title=T,file=a%2Cline=9%3A%3Ab%3Ac%25%0A,line=1,col=2::M\n',
    },
    {
      name: 'a message of several lines',
      given: { ...annotation, message: '50%\r\n::set-output::x' },
      expected: '::error title=T,file=p.md,line=1,col=2::50%25%0D%0A::set-output::x\n',
    },
  ])('$name', ({ given, expected }) => {
    expect(renderWorkflowCommands([given])).toBe(expected);
  });

  test('what is not known comes first, without a place', () => {
    expect(renderWorkflowCommands([annotation], [message`The schedule of ${'v1\n::x'} is not YAML.`])).toBe(
      '::error title=VEP governance::The schedule of `v1␊::x` is not YAML.\n::error title=T,file=p.md,line=1,col=2::M\n',
    );
  });
});

describe('text that a runner may show', () => {
  test.each([
    { name: 'a command', given: 'a\n::set-output name=x::y', expected: 'a\n| ::set-output name=x::y' },
    { name: 'an indented one', given: 'a\n \t::stop-commands::x', expected: 'a\n \t| ::stop-commands::x' },
    { name: 'the older form, anywhere', given: 'a ##[error]b', expected: 'a ## [error]b' },
  ])('$name is not obeyed', ({ given, expected }) => {
    expect(withoutCommands(given)).toBe(expected);
  });

  test('anything else is left as it is', () => {
    expect(withoutCommands('a::b\n  c: "::"\n')).toBe('a::b\n  c: "::"\n');
  });
});

describe('text for the log', () => {
  test.each([
    { name: 'a command', given: '::set-output name=x::y', expected: '| ::set-output name=x::y' },
    { name: 'a command behind a line break', given: 'a\r::error::b', expected: '| a\n| ::error::b' },
    { name: 'the older form, anywhere', given: 'a ##[error]b', expected: '| a ## [error]b' },
    { name: 'colors', given: '\u001b[31mred', expected: '| ␛[31mred' },
  ])('$name is not obeyed', ({ given, expected }) => {
    expect(renderLogText(given)).toBe(expected);
  });
});
