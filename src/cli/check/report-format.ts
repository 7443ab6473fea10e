import type { Report } from '../../domain/report.ts';
import { renderAnnotations } from '../../render/annotations.ts';
import { renderReport } from '../../render/report-json.ts';
import { renderSarif } from '../../render/sarif.ts';
import { renderTerminal, type TerminalContext } from '../../render/terminal.ts';
import { renderWorkflowCommands } from '../../render/workflow-commands.ts';
import { RULES } from '../../rules/index.ts';
import { RULES_URL, VERSION } from '../product.ts';
import type { Format } from './check-request.ts';

/** A report in the form that was asked for, with a line end. */
export function renderAs(format: Format, report: Report, context: TerminalContext): string {
  switch (format) {
    case 'readable':
      return renderTerminal(report, context);
    case 'json':
      return `${JSON.stringify(renderReport(report), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(renderSarif(report, { version: VERSION, rules: RULES, rulesUrl: RULES_URL }), null, 2)}\n`;
    case 'github':
      return renderWorkflowCommands(renderAnnotations(report.documents));
  }
}
