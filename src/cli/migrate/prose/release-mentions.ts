/** A version, and the word before it; "version" and "release" are passed over. */
const MENTION =
  /(?:\b([A-Za-z][\w-]*)[ \t]+[*_`"']*)?(?:\b(?:version|release)s?:?[ \t]+[*_`"']*)?(?<![\w.-])(v?)\d+\.\d+(?:\.\d+)*(?![\w-]*\d)/gi;

/** What is before a KubeVirt release. Behind any other word a version is that thing's: "schema v1.0.0". */
const BEFORE_A_RELEASE =
  /^(?:version|release|releases|kubevirt|in|for|from|by|until|till|since|to|of|through|before|after|and|or|at|with|is|was|as|on|around|post|pre|starting|targets?|targeting|alpha\d*|beta\d*|ga|stable|the|around|towards?|than|between|skip|v)$/i;

/** The versions of a text that may be KubeVirt's, and whether each is written with its letter. */
export function releaseMentions(text: string): readonly { readonly isMarked: boolean }[] {
  return [...text.matchAll(MENTION)]
    .filter(([, word]) => word === undefined || BEFORE_A_RELEASE.test(word))
    .map(([, , letter]) => ({ isMarked: letter !== '' }));
}
