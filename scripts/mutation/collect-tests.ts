import { expect } from 'expect';
import { bind } from 'jest-each';

/** A test that a file brought while it was loaded, to be run as often as there are faults to try. */
export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

type TestBody = (...values: readonly unknown[]) => unknown;

const collected: CollectedTest[] = [];
const groups: string[] = [];

function addTest(title: string, run: TestBody): void {
  collected.push({ name: [...groups, title].join(' '), run });
}

function addGroup(title: string, body: TestBody): void {
  groups.push(title);
  body();
  groups.pop();
}

/** Hands over the tests collected since it was last called. */
export function takeTests(): readonly CollectedTest[] {
  return collected.splice(0);
}

/** What the pure tests take from `@jest/globals`, and no more: a test that takes another name fails to load. */
export const test = Object.assign(addTest, { each: bind(addTest, false) });
export const describe = Object.assign(addGroup, { each: bind(addGroup, false), skip: () => undefined });
export { expect };
