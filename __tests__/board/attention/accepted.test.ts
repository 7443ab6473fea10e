import { expect, test } from '@jest/globals';
import { provisional } from '../../../src/board/context/examples.ts';
import { DEFAULT_BOARD_SETTINGS } from '../../../src/domain/board/board-settings.ts';
import { release } from '../../render/board/board-fixture.ts';
import { attentionIn } from './situation.ts';

test.each([
  ['a release ahead', 'v1.11', true],
  ['one that nothing schedules yet', 'v1.30', true],
  ['one that is released', 'v1.10', false],
  ['one before all that the board shows', 'v1.3', false],
])('what was accepted until %s', (_, until, expected) => {
  const attentionAccepted = [{ number: 123, id: 'no-people', until: release(until), reason: 'granted' } as const];
  const boardSettings = { ...DEFAULT_BOARD_SETTINGS, attentionAccepted };
  const situation = { today: '2026-12-01', versions: [provisional('2026-11-01')] };
  expect(attentionIn(situation, { boardSettings })).toMatchObject([{ id: 'no-people', isAccepted: expected }]);
});
