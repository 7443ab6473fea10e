const RUN_ADDRESS = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g;

function substance(body: string): string {
  return body.replace(/\r\n/g, '\n').replace(RUN_ADDRESS, '').trim();
}

/**
 * True if two comments say the same, so that the one need not replace the other. A link to the run differs in
 * every run and does not count: the old run said the same.
 */
export function isSameComment(left: string, right: string): boolean {
  return substance(left) === substance(right);
}
