const COMMAND = '/label ';

/** Takes out every closed HTML comment. Each part is looked at once, whatever a stranger wrote. */
function withoutComments(text: string): string {
  const parts = text.split('-->');
  const last = parts.pop() ?? '';
  const kept = parts.map((part) => {
    const start = part.indexOf('<!--');
    return start === -1 ? `${part}-->` : part.slice(0, start);
  });
  return [...kept, last].join('');
}

/**
 * True if Prow would put the label on for this text (kubernetes-sigs/prow, pkg/plugins/label): a line outside HTML
 * comments that is `/label` in lower case, one space and the label's name, whatever its case.
 */
export function hasLabelCommand(text: string, label: string): boolean {
  return withoutComments(text)
    .split('\n')
    .some(
      (line) => line.startsWith(COMMAND) && line.slice(COMMAND.length).trimEnd().toLowerCase() === label.toLowerCase(),
    );
}
