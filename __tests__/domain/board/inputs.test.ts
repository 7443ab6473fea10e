import { describe, expect, test } from '@jest/globals';
import { DEFAULT_BOARD_SETTINGS } from '../../../src/domain/board/board-settings.ts';
import { BOARD_INPUTS, type BoardInputName } from '../../../src/domain/board/input-registry.ts';
import { readBoardSettings } from '../../../src/domain/board/inputs.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/default-settings.ts';

function read(given: Partial<Record<BoardInputName, string>> = {}) {
  return readBoardSettings((name) => given[name] ?? BOARD_INPUTS[name].default);
}

test('the defaults are those of the board and of the main action', () => {
  expect(read()).toEqual({
    settings: DEFAULT_SETTINGS,
    boardSettings: DEFAULT_BOARD_SETTINGS,
    folder: null,
    issue: null,
    pageUrl: null,
    since: { days: 7 },
  });
});

test('what is given is read as it is meant', () => {
  const settings = read({
    folder: 'out/site/',
    issue: '500',
    'page-url': 'https://example.github.io/enhancements',
    since: '2026-09-02',
    'veps-root': 'proposals',
    'no-people-days': '30',
    'attention-accepted':
      '31 stage-too-long until v1.12: granted on 2026-08-01\n\n #7 stalled until 1.13: by the chairs',
    'implementation-repositories': 'kubevirt/\nexample/tool',
  });
  expect(settings).toMatchObject({
    folder: 'out/site',
    issue: 500,
    pageUrl: 'https://example.github.io/enhancements/',
    since: { day: '2026-09-02' },
    settings: { vepsRoot: 'proposals' },
    boardSettings: {
      noPeopleDays: 30,
      attentionAccepted: [
        { number: 31, id: 'stage-too-long', until: 'v1.12', reason: 'granted on 2026-08-01' },
        { number: 7, id: 'stalled', until: 'v1.13', reason: 'by the chairs' },
      ],
      implementationRepositories: ['kubevirt/', 'example/tool'],
    },
  });
});

describe('what is not accepted is said with its name, its value and what is', () => {
  const rows: readonly (readonly [BoardInputName, string, string])[] = [
    ['folder', '../site', 'a folder relative to the top of the repository, such as `site`, or empty'],
    ['folder', '/tmp', 'a folder relative to the top of the repository, such as `site`, or empty'],
    ['issue', '#500', 'the number of an issue, such as `500`, or empty'],
    ['issue', '0', 'the number of an issue, such as `500`, or empty'],
    ['page-url', 'javascript:1', 'an address such as `https://example.github.io/enhancements/`, or empty'],
    ['since', 'a week', 'a number of days such as `7d`, or a date such as `2026-09-02`'],
    ['stalled-days', 'many', 'a number of days, such as `14`'],
    ['time-zone', 'Mars/Base', 'the IANA name of a time zone'],
    ['attention-accepted', '31 whatever', 'lines of the form `<vep> <id> until <release>: <reason>`'],
  ];
  test.each(rows)('%s: %j', (name, value, accepted) => {
    expect(() => read({ [name]: value })).toThrow(`The input \`${name}\` is \`${value}\`, but it must be ${accepted}`);
  });

  test('a list by its item', () => {
    expect(() => read({ 'implementation-repositories': 'kubevirt/, kubevirt' })).toThrow(
      'The input `implementation-repositories` contains `kubevirt`, but every item must be `owner/name`, or `owner/`',
    );
  });
});
