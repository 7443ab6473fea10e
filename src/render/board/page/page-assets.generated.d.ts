/** The page's script and style, compiled; the hashes are those of a Content-Security-Policy. */
export const PAGE_SCRIPT: string;
export const PAGE_SCRIPT_HASH: string;
export const PAGE_STYLE: string;
export const PAGE_STYLE_HASH: string;
