import { expect } from '@jest/globals';
import { MAX_BODY_LENGTH } from '../../src/domain/record/comment-marker.ts';
import { readComment } from './comment-reader.ts';

const OUR_ADDRESSES =
  /^https:\/\/(?:github\.com\/(?:example\/vep-governance|kubevirt\/(?:enhancements|sig-release))\/|example\.github\.io\/enhancements\/$)/;

/** The address of an issue or a pull request refers to it as `#12` does. */
const REFERENCE = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|pull)\/\d/;

const MENTION = /@[\w-]+/g;

const OUR_HTML = new RegExp(
  `^(?:${[
    '<details><summary>[0-9A-Za-z, :]+</summary>',
    '<details><summary>(?:<code>[^<>]*</code>|meta-VEPs): [0-9a-z, ]+</summary>',
    '<details><summary>[❌⚠️⏭️✅]+ (?:<b>VEP \\d+</b>)? ?(?:<code>[^<>]*</code>)?: [0-9a-z, ]+</summary>',
    '</details>',
    '<!-- vep-governance[A-Za-z0-9_: -]*-->',
  ].join('|')})$`,
  'u',
);

/**
 * What no text of ours may do, whatever strangers wrote into it
 * ([action §4](../../docs/specification/action.md#4-untrusted-text)).
 */
export function expectHarmless(body: string, { mentioned = [] }: { mentioned?: readonly string[] } = {}): void {
  const comment = readComment(body);
  const words = comment.words.join('\n');
  expect(comment.images).toBe(0);
  expect(comment.autolinks).toEqual([]);
  expect(comment.links.filter((href) => !OUR_ADDRESSES.test(href) || REFERENCE.test(href))).toEqual([]);
  expect(comment.html.filter((html) => !OUR_HTML.test(html))).toEqual([]);
  expect((words.match(MENTION) ?? []).filter((mention) => !mentioned.includes(mention))).toEqual([]);
  expect(words.replace(MENTION, '')).not.toMatch(/#\d|GH-\d/i);
  expect(body).not.toMatch(/^\s*\//m);
  // Prow takes HTML comments away before it looks for commands.
  expect(body.replace(/<!--[\s\S]*?-->/g, '')).not.toMatch(/^[^\S\n]*\//m);
  expect(body).not.toMatch(/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}/u);
  expect(body.length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
}
