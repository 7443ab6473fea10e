import type { Board } from '../../domain/board/board.ts';

/** What is said where there is no reason for attention: what could not be read is never counted as fine. */
export function noAttention({ unknown }: Pick<Board, 'unknown'>): string {
  return unknown.length > 0 ? 'Nothing, as far as is known.' : 'Nothing needs attention.';
}
