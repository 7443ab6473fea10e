import { APPROVED, type ExampleChanges, exampleDocument } from '../../rules/examples/example-document.ts';
import type { ExampleVersion } from '../attention/attention-rule.ts';

/** A version of the example's document: provisional, for alpha in v1.11, without people. */
export function provisional(on: string, changes: ExampleChanges = {}): ExampleVersion {
  return { on, text: exampleDocument(changes) };
}

/** The same, committed. */
export function committed(on: string, changes: ExampleChanges = {}): ExampleVersion {
  return { on, text: exampleDocument({ ...APPROVED, ...changes }) };
}

/** A document from before there was front matter. */
export function legacy(on: string, target: string): ExampleVersion {
  return { on, text: `# VEP #123: Fast restart\n\n## Target releases\n\n- This VEP targets ${target}\n` };
}
