const RUN_ADDRESS = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g;

/** The commit in a link to a schedule, which is called so or by its release. */
const SCHEDULE_COMMIT = /(\[(?:schedule|`v\d+\.\d+`)\]\(https?:[^)\s]*?\/blob\/)[0-9a-f]{40}(?=\/)/g;

function substance(body: string): string {
  return body.replace(/\r\n/g, '\n').replace(RUN_ADDRESS, '').replace(SCHEDULE_COMMIT, '$1').trim();
}

/**
 * True if two comments say the same, so that the one need not replace the other. A link to the run differs in
 * every run and does not count: the old run said the same. Nor does the commit at which a schedule was read, for
 * every commit to the calendar's repository would rewrite all comments.
 */
export function isSameComment(left: string, right: string): boolean {
  return substance(left) === substance(right);
}
