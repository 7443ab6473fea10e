import { MAX_BODY_LENGTH } from './comment-marker.ts';

// Both begin like the comment's marker, which no renderer lets strangers' text contain.
export const BOARD_BEGIN = '<!-- vep-governance:board begin -->';
export const BOARD_END = '<!-- vep-governance:board end -->';

/** An issue's description around the board. What is between the markers is ours, and never trusted. */
export interface BoardBody {
  readonly before: string;
  /** Null where the description has no markers yet: the board is then appended. */
  readonly block: string | null;
  readonly after: string;
}

/** Why it cannot be told what is ours: one marker without the other, more than one of them, or the wrong way round. */
export type BlockFault = 'half' | 'doubled' | 'reversed';

/** What leaves an empty line. */
function gapBehind(text: string): string {
  if (text === '') {
    return '';
  }
  return text.endsWith('\n') ? '\n' : '\n\n';
}

/** Finds the board in an issue's description. */
export function findBoard(body: string): BoardBody | BlockFault {
  const [before = '', ...begun] = body.split(BOARD_BEGIN);
  const ended = body.split(BOARD_END);
  if (begun.length === 0 && ended.length === 1) {
    return { before: body + gapBehind(body), block: null, after: '' };
  }
  if (begun.length > 1 || ended.length > 2) {
    return 'doubled';
  }
  if (begun.length === 0 || ended.length === 1) {
    return 'half';
  }
  const [block = '', after] = (begun[0] ?? '').split(BOARD_END);
  return after === undefined ? 'reversed' : { before, block, after };
}

const FRAME = `${BOARD_BEGIN}\n\n\n\n${BOARD_END}`.length;

/** How many characters of Markdown the description has room for. */
export function roomFor({ before, after }: BoardBody): number {
  return MAX_BODY_LENGTH - before.length - after.length - FRAME;
}

/** The description with the board in it; null where it says the same already. GitHub's editor leaves other line ends. */
export function placeBoard({ before, block, after }: BoardBody, markdown: string): string | null {
  const text = markdown.trim();
  return block?.replaceAll('\r\n', '\n').trim() === text
    ? null
    : `${before}${BOARD_BEGIN}\n\n${text}\n\n${BOARD_END}${after}`;
}
