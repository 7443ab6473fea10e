const GIVEN = /^\/lgtm(?:[ \t]+no-issue)?[ \t\r]*$/im;
const TAKEN_BACK = /^\/(?:lgtm[ \t]+cancel|remove-lgtm)\b/im;

/** True for a text that is a `/lgtm` to Prow and takes none back (kubernetes-sigs/prow, pkg/plugins/lgtm). */
export function isLgtm(text: string): boolean {
  return GIVEN.test(text) && !takesLgtmBack(text);
}

/** True for a text that takes an earlier `/lgtm` back. */
export function takesLgtmBack(text: string): boolean {
  return TAKEN_BACK.test(text);
}
