declare const markdownBrand: unique symbol;

/**
 * Text that may be in a comment as it is: our own Markdown, or strangers' text that went through an escaper.
 * A plain string cannot be put into it, so nothing reaches a comment unescaped by oversight.
 */
export type Markdown = string & { readonly [markdownBrand]: true };

/** Declares text safe. Only for escapers and for text of our own; everything else uses {@link markdown}. */
export function trustedMarkdown(text: string): Markdown {
  return text as Markdown;
}

/** Builds Markdown from a template literal of our own words; what is put in is Markdown already, or a number. */
export function markdown(words: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown {
  return trustedMarkdown(String.raw({ raw: words }, ...values));
}

/** Joins pieces with a separator of ours; empty pieces vanish. */
export function joinMarkdown(pieces: readonly Markdown[], separator: string): Markdown {
  return trustedMarkdown(pieces.filter((piece) => piece !== '').join(separator));
}
