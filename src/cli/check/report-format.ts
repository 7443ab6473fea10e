import type { Report } from '../../domain/report/report.ts';
import { renderAnnotations } from '../../render/format/annotations.ts';
import { renderReport } from '../../render/format/report-json.ts';
import { renderSarif } from '../../render/format/sarif.ts';
import { renderTerminal, type TerminalContext } from '../../render/format/terminal.ts';
import { renderWorkflowCommands } from '../../render/format/workflow-commands.ts';
import { withoutCommands } from '../../render/text/log-text.ts';
import { RULES } from '../../rules/index.ts';
import { RULES_URL, VERSION } from '../product.ts';
import type { Format } from './check-request.ts';

/** JSON in which no line is a command to the runner that shows it (`##[`, an older form), read as the same. */
function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}

/** A report in the form that was asked for, with a line end; the readable one without its last line. */
export function renderAs(format: Format, report: Report, context: TerminalContext): string {
  switch (format) {
    case 'readable':
      return withoutCommands(renderTerminal(report, context));
    case 'json':
      return renderJson(renderReport(report));
    case 'sarif':
      return renderJson(renderSarif(report, { version: VERSION, rules: RULES, rulesUrl: RULES_URL }));
    case 'github':
      return renderWorkflowCommands(
        renderAnnotations(report.documents, 'The command lists all in its other formats.'),
        report.undetermined,
      );
  }
}
