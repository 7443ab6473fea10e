import { describe, expect, test } from '@jest/globals';
import { parseRelease, type Release } from '../../../src/domain/calendar/release.ts';
import { plainText } from '../../../src/domain/finding/message.ts';
import { parseSchedule } from '../../../src/parse/calendar/schedule.ts';

const SOURCE = 'releases/v1.10/schedule.yaml';

function release(text: string): Release {
  const parsed = parseRelease(text);
  if (parsed === null) {
    throw new Error(`${text} is no release.`);
  }
  return parsed;
}

function read(yaml: string) {
  return parseSchedule(yaml, release('v1.10'), SOURCE);
}

function row(when: string | null, who: string | null, what: string): string {
  return ['- when: ', when ?? 'null', '\n', who === null ? '' : `  who: ${who}\n`, `  what: ${what}\n`].join('');
}

const FREEZE = 'Virtualization Enhancement Proposal (VEP) Freeze';
const GA = row('2026/11/18', 'KubeVirt', 'Tag v1.10.0');

describe('the freeze is the entry of KubeVirt, or of nobody, that ends with Freeze and names VEP or Enhancement', () => {
  test.each([
    ['the real words', row('2026/09/02', 'KubeVirt', FREEZE), '2026-09-02'],
    ['an older date form', row('2026-09-02', 'KubeVirt', FREEZE), '2026-09-02'],
    ['a quoted date', row('"2026-09-02"', 'KubeVirt', FREEZE), '2026-09-02'],
    ['any case', row('2026/09/02', 'kubevirt', 'vep FREEZE'), '2026-09-02'],
    ['Enhancement alone', row('2026/09/02', 'KubeVirt', 'Enhancement Freeze'), '2026-09-02'],
    ['nobody', row('2026/09/02', null, FREEZE), '2026-09-02'],
    ['null', row('2026/09/02', 'null', FREEZE), '2026-09-02'],
    ['blanks around it', row('2026/09/02', '" KubeVirt "', `" ${FREEZE} "`), '2026-09-02'],
    ['another owner', row('2026/09/02', 'CDI', FREEZE), null],
    ['another freeze', row('2026/09/02', 'KubeVirt', 'Code Freeze'), null],
    ['words behind it', row('2026/09/02', 'KubeVirt', `${FREEZE} lifted`), null],
  ])('%s', (_, yaml, freeze) => {
    expect(read(yaml + GA)).toMatchObject({
      state: 'known',
      value: { release: 'v1.10', freeze, out: '2026-11-18', hasSeveralFreezes: false, source: SOURCE },
    });
  });

  test('of several the earliest counts, and it is said', () => {
    const yaml = row('2026/09/09', 'KubeVirt', FREEZE) + row('2026/09/02', 'KubeVirt', FREEZE) + GA;
    expect(read(yaml)).toMatchObject({ value: { freeze: '2026-09-02', hasSeveralFreezes: true } });
  });
});

describe('the release is out from its last KubeVirt row on', () => {
  test.each([
    ['the last by date, not by place', GA + row('2026/10/28', 'KubeVirt', 'Branch release-1.10'), '2026-11-18'],
    ['rows of others do not count', GA + row('2026/12/02', 'CDI', 'CDI release'), '2026-11-18'],
    ['KubeVirt CI is another', GA + row('2026/12/03', 'KubeVirt CI', 'Lanes'), '2026-11-18'],
    ['no KubeVirt row', row('2026/12/02', 'CDI', 'CDI release'), null],
    ['an empty list', '[]\n', null],
  ])('%s', (_, yaml, out) => {
    expect(read(yaml)).toMatchObject({ state: 'known', value: { freeze: null, out } });
  });
});

describe('the Code Freeze is a row of KubeVirt, or of nobody, whose milestone or words say so', () => {
  const named = (when: string, milestone: string) =>
    `${row(when, 'KubeVirt', 'Branch release-1.10')}  milestone: ${milestone}\n`;

  test.each([
    ['by its milestone', named('2026/10/21', 'KubeVirt Code Freeze'), '2026-10-21'],
    ['by its words, in any case', row('2026/10/21', null, 'CODE freeze'), '2026-10-21'],
    ['the earliest of several', named('2026/10/28', 'Code Freeze') + named('2026/10/21', 'Code Freeze'), '2026-10-21'],
    ['not a thaw', named('2026/10/28', 'KubeVirt Code Thaw'), null],
    ['not the VEP Freeze', row('2026/09/02', 'KubeVirt', FREEZE), null],
    ["not another project's", row('2026/10/21', 'CDI', 'Code Freeze'), null],
    [
      'one without a readable day is not absent',
      named('2026-13-45', 'Code Freeze') + row('2026/09/02', 'KubeVirt', FREEZE),
      'unreadable',
    ],
  ])('%s', (_, yaml, codeFreeze) => {
    expect(read(yaml + GA)).toMatchObject({ value: { codeFreeze } });
  });

  test('work begins with the first day of any row', () => {
    expect(read(GA + row('2026/07/15', 'Kubernetes', 'Tag'))).toMatchObject({ value: { begins: '2026-07-15' } });
  });
});

describe('which date must be readable (governance §5.3)', () => {
  const freeze = row('2026/09/02', 'KubeVirt', FREEZE);

  test('with a freeze entry only its own; a row that cannot be read says nothing about when the release is out', () => {
    expect(read(freeze + row('soon', 'KubeVirt', 'Tag v1.10.0'))).toMatchObject({
      state: 'known',
      value: { freeze: '2026-09-02', out: null },
    });
  });

  test.each([
    [
      'a freeze entry without when',
      `- who: KubeVirt\n  what: ${FREEZE}\n`,
      'has a freeze entry without a readable date',
    ],
    [
      'a freeze on a day that does not exist',
      row('2026-13-45', 'KubeVirt', FREEZE),
      'has a freeze entry without a readable date',
    ],
    ['one of two freeze entries', freeze + row('later', null, FREEZE), 'has a freeze entry without a readable date'],
    [
      'no freeze and a KubeVirt row without a date',
      row(null, 'KubeVirt', 'Tag'),
      'has a KubeVirt entry without a readable date',
    ],
    ['a list of strings', '- one\n- two\n', 'is not a list of mappings'],
    ['a list with a hole', `${freeze}-\n`, 'is not a list of mappings'],
    ['a mapping', 'when: 2026/09/02\n', 'is not a list of mappings'],
    ['a text', 'Not found\n', 'is not a list of mappings'],
    ['an HTML page', '<!DOCTYPE html>\n<html><body>Not found: 404</body></html>\n', 'is not YAML'],
    ['nothing', '', 'is not YAML'],
    ['something broken', '- when: [\n', 'is not YAML'],
    ['a duplicate key', '- when: 1\n  when: 2\n', 'is not YAML'],
  ])('undetermined: %s', (_, yaml, why) => {
    const schedule = read(yaml);
    const reason = schedule.state === 'undetermined' ? schedule.reason : [];
    expect(plainText(reason)).toBe(`The schedule of \`v1.10\` ${why}.`);
    expect(reason).toContainEqual({ kind: 'code', text: 'v1.10', source: SOURCE });
  });
});
