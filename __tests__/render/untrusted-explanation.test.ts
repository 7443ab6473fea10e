import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import { parseVep } from '../../src/parse/document/vep.ts';
import { renderExplanation } from '../../src/render/format/explanation/explanation.ts';
import { withoutCommands } from '../../src/render/text/log-text.ts';
import { buildFacts } from '../rules/facts-builder.ts';
import { modified } from '../rules/vep-builder.ts';
import { documentText } from '../vep-document.ts';
import { untrusted, untrustedMessage, untrustedReport } from './untrusted-arbitrary.ts';

test('the explanation of a verdict is harmless, whatever the documents, the facts and the findings say', () => {
  const texts = fc.record({ title: untrusted, gate: untrusted, body: untrusted, path: untrusted, text: untrusted });
  fc.assert(
    fc.property(texts, untrustedMessage, untrustedReport, (given, reason, report) => {
      const { title, gate, body, path, text } = given;
      const fields = { title: JSON.stringify(title), 'feature-gate': JSON.stringify(gate) };
      const read = (document: string) => parseVep(path, { kind: 'text', text: document }, 'veps');
      const before = read(`${body}\n`);
      const changes = [modified(before, read(documentText({ 'vep-number': '123', ...fields }, `\n${body}`)))];
      const facts = buildFacts({
        sigs: [text],
        issues: new Map([[1, { state: 'undetermined', reason }]]),
        expectedSections: [text],
        exception: { state: 'refused', by: text, reason },
        priorTargets: new Map([[text, { state: 'undetermined', reason }]]),
      });
      const own = { ...DEFAULT_SETTINGS, exceptionLabel: text, timeZone: text };
      const shown = { ...report, documents: report.documents.map((document) => ({ ...document, path })) };
      const explained = withoutCommands(renderExplanation({ changes, facts, settings: own, report: shown }));
      expect(explained).not.toMatch(/^\s*::|##\[/m);
      expect(explained).not.toMatch(/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u);
      expect(explained.split('\n').filter((line) => line.length > 4000)).toEqual([]);
      expect(explained.match(/^verdict: /gm)).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});
