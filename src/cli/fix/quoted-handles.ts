/** The fields that list people; elsewhere a word that begins with `@` may be anything. */
const PEOPLE = /^(?:authors|reviewers|approvers)[ \t]*:/;
const TOP_LEVEL_KEY = /^[^\s#\][-][^:]*:/;

const HANDLE = '@[A-Za-z0-9][A-Za-z0-9-]*';
const END = String.raw`(?=[ \t]*(?:[,\]]|$|[ \t]#))`;

const ITEM = new RegExp(String.raw`^([ \t]*-[ \t]+)(${HANDLE})${END}`);
const FLOW_ITEM = new RegExp(String.raw`((?:\[|,|^)[ \t]*)(${HANDLE})${END}`, 'g');
/** Several handles behind the key, which are no list yet. */
const VALUE = new RegExp(String.raw`^([^:]*:[ \t]+)(${HANDLE}(?:[,; \t]+${HANDLE})*)(?=[ \t]*(?:$|[ \t]#))`);

function quoteInLine(line: string, isInBrackets: boolean): string {
  if (isInBrackets || line.includes('[')) {
    return line.replace(FLOW_ITEM, '$1"$2"');
  }
  return line.replace(ITEM, '$1"$2"').replace(VALUE, '$1"$2"');
}

/**
 * Puts handles in quotes that YAML cannot read without: `- @alice`. Only in the fields that list people.
 *
 * @param yaml the front matter between its marks, with line feeds or CRLF
 */
export function quoteHandles(yaml: string): string {
  let isPeople = false;
  let isInBrackets = false;
  const lines = yaml.split('\n').map((line) => {
    const content = line.replace(/\r$/, '');
    isPeople = TOP_LEVEL_KEY.test(content) ? PEOPLE.test(content) : isPeople;
    const quoted = isPeople ? quoteInLine(content, isInBrackets) : content;
    isInBrackets = content.lastIndexOf('[') > content.lastIndexOf(']') || (isInBrackets && !content.includes(']'));
    return quoted + line.slice(content.length);
  });
  return lines.join('\n');
}
