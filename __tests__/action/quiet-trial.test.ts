import { expect, test } from '@jest/globals';
import { parseCommand } from '../../src/action/input/event.ts';
import { INPUTS, type InputName } from '../../src/action/input/input-registry.ts';
import { readSettings } from '../../src/action/input/inputs.ts';
import { message } from '../../src/domain/finding/message.ts';
import { renderException } from '../../src/render/comment/exception-section.ts';
import { APPROVED, exampleDocument } from '../../src/rules/examples/example-document.ts';
import { judgeAll, outline, read } from '../judge/judge-text.ts';
import { FROZEN } from '../render/comment-fixture.ts';
import { documentReport, report, settings } from '../render/report-fixture.ts';
import { added, modified } from '../rules/vep-builder.ts';

// What deliberate faults about trials and inputs showed to be held by no other test.

const noCalendar = { calendar: { state: 'undetermined', reason: message`The calendar is gone.` } } as const;
const late = modified(read(exampleDocument()), read(exampleDocument({ ...APPROVED, milestone: '{alpha: "v1.10"}' })));
test('in a trial period a notice stays a notice', () => {
  const bare = added(read(exampleDocument({}, '# VEP #123: Foo\n')));
  const usual = judgeAll([bare]).documents.flatMap(outline);
  expect(usual).toContain('sections notice');
  expect(judgeAll([bare], { settings: { enforcement: 'warn' } }).documents.flatMap(outline)).toEqual(usual);
});
test('in a trial period what could not be judged is a warning at its document', () => {
  const made = judgeAll([late], { facts: noCalendar, settings: { enforcement: 'warn' } });
  expect(made.documents.flatMap(outline)).toEqual(['freeze warning']);
});
test('an exception that covers a document says nothing of a gap', () => {
  const { exception } = report([]);
  const made = report([documentReport({ freeze: FROZEN, isExcepted: true })], {
    exception: { ...exception, isPresent: true, counts: true, grantedBy: 'bob' },
  });
  expect(renderException(made, settings())).not.toContain('It does not cover');
});
test.each<[InputName, string]>([
  ['nudge-days', '14, x7'],
  ['nudge-days', '7x'],
])('%s: %s', (name, value) => {
  expect(() => readSettings((one) => (one === name ? value : INPUTS[one].default))).toThrow('from 1 to 366');
});
test.each([`x${'a'.repeat(40)}`, `${'a'.repeat(40)}x`])('%s is no commit id', (sha) => {
  const payload = {
    before: sha,
    after: 'b'.repeat(40),
    ref: 'refs/heads/main',
    forced: false,
    repository: { default_branch: 'main' },
  };
  expect(() => parseCommand('push', payload)).toThrow('the part `before` is not a commit id');
});
