import { writeFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { Annotation } from '../../domain/report/publication.ts';
import { renderLogText } from '../../render/text/log-text.ts';
import { visibleLines } from '../../render/text/visible-text.ts';
import type { Runner } from './environment.ts';

const WRITERS = {
  error: core.error,
  warning: core.warning,
  notice: core.notice,
} as const satisfies Record<Annotation['severity'], typeof core.error>;

function annotate({ severity, title, message, path, line, column }: Annotation): void {
  const place = {
    ...(line === null ? {} : { startLine: line }),
    ...(column === null ? {} : { startColumn: column }),
  };
  WRITERS[severity](message, { title, file: path, ...place });
}

/** The runner of GitHub Actions, by the toolkit, which escapes what goes into its commands and files. */
export const coreRunner: Runner = {
  mask: core.setSecret,
  annotate,
  warn: (text) => core.warning(text),
  // `core.info` writes text as it is, and the runner obeys commands in it.
  log: (text) => core.info(renderLogText(text)),
  debug: (render) => {
    // A command for each line: the toolkit escapes what is in it.
    for (const line of core.isDebug() ? visibleLines(render()).split('\n') : []) {
      core.debug(line);
    }
  },
  setOutput: core.setOutput,
  appendSummary: async (markdown) => {
    await core.summary.addRaw(markdown, true).write();
  },
  writeFile: (path, text) => writeFileSync(path, text),
  fail: (text) => core.setFailed(text),
};
