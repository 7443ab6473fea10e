import type { Message } from '../../domain/finding/message.ts';
import type { Annotation } from '../../domain/report/publication.ts';
import { renderPlain } from '../text/message-text.ts';

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function renderCommand({ severity, title, message, path, line, column }: Annotation): string {
  const properties = [
    `title=${escapeProperty(title)}`,
    `file=${escapeProperty(path)}`,
    ...(line === null ? [] : [`line=${line}`]),
    ...(column === null ? [] : [`col=${column}`]),
  ];
  return `::${severity} ${properties.join(',')}::${escapeData(message)}`;
}

/**
 * Annotations as workflow commands, one a line: for a command line that runs inside a workflow. The action
 * itself lets @actions/core write them.
 *
 * @param undetermined why there is no verdict; it is at no document
 */
export function renderWorkflowCommands(
  annotations: readonly Annotation[],
  undetermined: readonly Message[] = [],
): string {
  const open = undetermined.map((reason) => `::error title=VEP governance::${escapeData(renderPlain(reason))}`);
  return [...open, ...annotations.map(renderCommand)].map((command) => `${command}\n`).join('');
}
