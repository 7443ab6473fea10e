import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import type { GitHubClient } from '../../../src/github/client/client.ts';
import { GitHubError } from '../../../src/github/client/github-error.ts';
import { createComment } from '../../../src/github/publish/create-comment.ts';

describe('a comment whose creation stays uncertain', () => {
  async function tries(status: number | null): Promise<number> {
    let writes = 0;
    const client = {
      write: () => {
        writes += 1;
        return writes > 9 ? Promise.resolve() : Promise.reject(new GitHubError(message`No.`, status));
      },
      wait: () => Promise.resolve(),
    };
    await createComment(client as unknown as GitHubClient, { number: 1, body: 'x' }, () => Promise.resolve(null)).catch(
      () => undefined,
    );
    return writes;
  }
  test.each([
    [null, 3],
    [500, 3],
    [502, 3],
    [422, 1],
  ])('status %s: %s attempts', async (status, count) => {
    expect(await tries(status)).toBe(count);
  });
});
