import { expect, test } from '@jest/globals';
import { deleteComment, editComment } from 'embedded-github/world/issue.ts';
import { statusOf, vepPath, vepText } from '../action/gate-world.ts';
import { type Story, tell } from './story.ts';

const FROZEN = '2027-01-20T09:00:00Z';

/** The label is added by a maintainer while the pull request commits VEP 101 alone. */
async function grant(story: Story): Promise<void> {
  story.at(FROZEN);
  expect(await story.check('opened')).toBe('failure');
  expect(await story.label('bob')).toBe('success');
}

test('a second commitment that is pushed later is red, the first stays lifted, the label anew covers both', () =>
  tell({}, async (story) => {
    await grant(story);
    expect(await story.push({ [vepPath(102)]: vepText(102) })).toBe('failure');
    expect(story.comment().body).toContain('It was not among the commitments when `@bob` added the label');
    expect(story.comment().body).toMatch(/✅ \[VEP 101/);
    expect(statusOf(story.pull)?.description).toContain('Frozen');
    await story.unlabel('bob');
    expect(await story.label('bob')).toBe('success');
  }));

test('a push that changes text only changes nothing', () =>
  tell({}, async (story) => {
    await grant(story);
    expect(await story.push({ [vepPath(101)]: `${vepText(101)}One more sentence.\n` })).toBe('success');
    expect(await story.recheck()).toBe('success');
  }));

test('a push that commits the same document to another frozen release is red', () =>
  tell({}, async (story) => {
    await grant(story);
    const other = vepText(101, { stage: 'beta', milestone: '{alpha: "v1.10", beta: "v1.11"}' });
    expect(await story.push({ [vepPath(101)]: other })).toBe('failure');
  }));

test.each([
  ['deleted', (story: Story) => deleteComment(story.comment(), { by: 'mallory' })],
  ['edited', (story: Story) => editComment(story.comment(), `${story.comment().body}\nMine.`, { by: 'mallory' })],
])('our comment is %s by somebody: nothing is covered until the label is put on anew', (_, spoil) =>
  tell({}, async (story) => {
    await grant(story);
    story.at('2027-01-20T12:00:00Z');
    spoil(story);
    expect(await story.recheck()).toBe('failure');
    await story.unlabel('bob');
    expect(await story.label('bob')).toBe('success');
    expect(await story.recheck()).toBe('success');
  }),
);

test('a label that somebody else put on lifts nothing, and the comment says who may', () =>
  tell({}, async (story) => {
    story.at(FROZEN);
    expect(await story.label('mallory')).toBe('failure');
    expect(story.comment().body).toContain('someone with the role `admin` or `maintain`');
  }));
