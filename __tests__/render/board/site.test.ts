import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import type { Board } from '../../../src/domain/board/board.ts';
import { message } from '../../../src/domain/finding/message.ts';
import { renderSite, SITE_FILES } from '../../../src/render/board/site.ts';
import { renderVepsCsv } from '../../../src/render/board/veps-csv.ts';
import { visibleText } from '../../../src/render/text/visible-text.ts';
import { boardRelease, boardVep, createBoard, day, release } from './board-fixture.ts';
import { schemaFaults } from './board-schema.ts';
import { sampleBoard } from './sample-board.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example")',
  '@SUM(A1)',
  '\u0000\u0008\u001b[31mred\ud800\ufffe',
  ']]>&amp;<![CDATA[x',
  'a\r\nBEGIN:VEVENT\r\nSUMMARY:mine; x, y\\',
  '\u202etitle\u2028next',
  '" onclick="alert(1)',
  "' style='color:red",
  'javascript:alert(1)',
  'x'.repeat(10_000),
  '👩‍💻 שלום',
];

function hostileBoard(): Board {
  const veps = HOSTILE.map((text, index) =>
    boardVep({
      number: index === 3 ? null : index + 1,
      title: text,
      path: `veps/${text.slice(0, 200)}/vep.md`,
      sig: text.slice(0, 200),
      participatingSigs: [text],
      authors: [text],
      reviewers: [text],
      approvers: Array.from({ length: 300 }, (_, person) => `${text.slice(0, 20)}${person}`),
      featureGates: [text],
      pullRequests: [
        {
          number: 400,
          title: text,
          author: text,
          isDraft: false,
          verdict: null,
          status: null,
          stage: null,
          milestone: {},
          labels: [text],
          reviewsAsked: [text],
          reviewsGiven: [],
          lastActivity: null,
        },
      ],
      implementation: [
        {
          repository: index % 2 === 0 ? 'kubevirt/kubevirt' : text,
          number: 9,
          title: text,
          base: text,
          isToDefaultBranch: true,
          isForeign: false,
          state: 'open',
          createdAt: '2026-09-01T00:00:00Z',
          mergedAt: null,
          closedAt: null,
        },
      ],
      history: [
        {
          date: day('2026-08-20'),
          commit: 'b'.repeat(40),
          path: text,
          pullRequest: null,
          field: 'reviewers',
          from: [text],
          to: null,
        },
        {
          date: day('2026-08-21'),
          commit: 'c'.repeat(40),
          path: text,
          pullRequest: 7,
          field: 'status',
          from: null,
          to: text,
        },
      ],
      attention: [
        {
          id: 'late',
          since: null,
          date: null,
          message: message`It says ${text}.`,
          todo: message`Say ${text}.`,
          who: [text],
          isAccepted: false,
        },
      ],
    }),
  );
  const attention = veps.map(({ path, number }) => {
    const numbers = number === null ? [] : [number];
    return { id: 'late', subject: { kind: 'vep', path }, numbers, isAccepted: false } as const;
  });
  return createBoard({ veps, attention, unknown: HOSTILE.map((text) => message`Not read: ${text}.`) });
}

const records = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true });

const XML = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });

function calendarOf(text: string): InstanceType<typeof ICAL.Component> {
  return new ICAL.Component(ICAL.parse(text));
}

test('equal boards give equal bytes, in files whose names are known', () => {
  const site = renderSite(sampleBoard());
  expect(Object.keys(site)).toEqual(SITE_FILES);
  expect(renderSite(sampleBoard())).toEqual(site);
});

test('a site of 2,000 VEPs has at most 3 MB a page, 400 kB of them on the way', () => {
  const page = renderSite(sampleBoard(2000))['index.html'];
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(3_000_000);
  expect(gzipSync(page).length).toBeLessThanOrEqual(400_000);
});

describe('board.json', () => {
  test.each([
    ['a sample', sampleBoard()],
    ['hostile texts', hostileBoard()],
    ['nothing', createBoard({ veps: [], releases: [], people: [], sigs: [] })],
  ])('fits the schema with %s', (_, board) => {
    expect(schemaFaults(renderSite(board)['board.json'])).toEqual([]);
  });
});

describe('veps.csv', () => {
  test('is read by a CSV reader, a line for each VEP', () => {
    const rows = records(renderSite(sampleBoard())['veps.csv']);
    expect(rows).toHaveLength(40);
    expect(rows[1]).toMatchObject({
      number: '2',
      title: 'Hotplug of network interfaces',
      sig: 'sig-network',
      'participating-sigs': 'sig-storage',
      beta: 'v1.9',
      'commitment-release': 'v1.9',
      reviewers: 'carol dave',
    });
  });

  test('holds every text with everything visible, and none as a formula', () => {
    const rows = records(renderSite(hostileBoard())['veps.csv']);
    expect(rows.map(({ title }) => title?.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(HOSTILE.map(visibleText));
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(renderVepsCsv(hostileBoard()).replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('releases.ics', () => {
  test('has the dates as scheduled, as days, and never an estimate', () => {
    const estimated = boardRelease({ codeFreeze: null, codeFreezeEstimate: day('2026-10-23') });
    const board = createBoard({ releases: [estimated, boardRelease({ release: release('v1.11') })] });
    const events = calendarOf(renderSite(board)['releases.ics']).getAllSubcomponents('vevent');
    const seen = events.map((event) => {
      const { uid, summary, startDate } = new ICAL.Event(event);
      return [uid, summary, startDate.toString(), startDate.isDate];
    });
    expect(seen).toEqual([
      ['v1.10-vep-freeze@kubevirt.enhancements', 'v1.10 VEP Freeze', '2026-09-02', true],
      ['v1.10-ga@kubevirt.enhancements', 'v1.10 GA', '2026-11-18', true],
      ['v1.11-vep-freeze@kubevirt.enhancements', 'v1.11 VEP Freeze', '2026-09-02', true],
      ['v1.11-code-freeze@kubevirt.enhancements', 'v1.11 Code Freeze', '2026-10-21', true],
      ['v1.11-ga@kubevirt.enhancements', 'v1.11 GA', '2026-11-18', true],
    ]);
    expect(events[0]?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-10-04T08:00:00Z');
  });

  test('ends its lines as it must, and none is longer than 75 bytes', () => {
    const repository = `https://github.com/kubevirt/${'e'.repeat(90)}`;
    const text = renderSite(createBoard({ repository }))['releases.ics'];
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const [event] = calendarOf(text).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('uid')).toBe(`v1.10-vep-freeze@kubevirt.${'e'.repeat(90)}`);
  });
});

describe('changes.atom', () => {
  test('a change keeps its name when the document moves later', () => {
    const [before, after] = ['veps/sig-compute/123-foo/vep.md', 'veps/sig-network/123-bar/vep.md'].map((path) => {
      return renderSite(createBoard({ veps: [boardVep({ path })] }))['changes.atom'].match(/urn:[^<]*:change:[^<]*/g);
    });
    expect(before).toHaveLength(2);
    expect(after).toEqual(before);
  });

  const feedOf = (board: Board) => {
    const text = renderSite(board)['changes.atom'];
    expect(XMLValidator.validate(text)).toBe(true);
    return XML.parse(text).feed;
  };

  test('has what changed in status, stage and targets, newest first', () => {
    const feed = feedOf(createBoard());
    expect(feed).toMatchObject({
      id: 'urn:vep-governance:changes:kubevirt:enhancements',
      updated: '2026-10-04T08:00:00Z',
      author: { name: 'kubevirt/enhancements' },
    });
    expect(feed.entry.map(({ title, updated }: Record<string, string>) => [title, updated])).toEqual([
      ['VEP 123 Foo: status provisional → implementable', '2026-08-20T00:00:00Z'],
      ['VEP 123 Foo: added', '2026-02-03T00:00:00Z'],
    ]);
    expect(feed.entry[0].link['@_href']).toBe('https://github.com/kubevirt/enhancements/issues/321');
    expect(new Set(feed.entry.map(({ id }: Record<string, string>) => id)).size).toBe(2);
  });

  test('holds no text that is XML, and no character that XML cannot hold', () => {
    const board = hostileBoard();
    expect(feedOf(board).entry).toHaveLength(HOSTILE.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(renderSite(board)['changes.atom']).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
});

describe('index.html', () => {
  const page = renderSite(hostileBoard())['index.html'];

  test('holds no element or attribute that a document brought', () => {
    const script = /<script>.*?<\/script>/s.exec(page)?.[0] ?? '';
    const rest = page
      .replace(script, '')
      .replace(/<style>.*?<\/style>/s, '')
      .replace('<!DOCTYPE html>', '');
    const tags = [...rest.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*\/?>/gi)];
    // Every angle bracket that opens is the beginning of a tag of ours.
    expect(tags).toHaveLength(rest.split('<').length - 1);
    const names = new Set(tags.map(([, name = '']) => name.replace('/', '')));
    expect(['script', 'img', 'iframe', 'object', 'form', 'base'].filter((name) => names.has(name))).toEqual([]);
    const attributes = new Set(
      tags.flatMap(([, , text = '']) => text.replace(/="[^"]*"/g, '').match(/[\w:-]+/g) ?? []),
    );
    expect([...attributes].filter((name) => /^on|^style$|^src$|^action$/.test(name))).toEqual([]);
    expect(page).toContain('&lt;script>alert(1)&lt;/script>');
  });

  test('leads only within itself, to its files and to GitHub', () => {
    const targets = [...page.matchAll(/\shref="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(40);
    const files: readonly string[] = SITE_FILES;
    const others = targets.filter(
      (target) =>
        !/^#[\w-]+$/.test(target) && !files.includes(target) && !/^https:\/\/github\.com\/[\w.%/!'()*-]+$/.test(target),
    );
    expect(others).toEqual([]);
  });

  test('has no address where the repository has none, or none that we would link', () => {
    for (const repository of [null, 'javascript:alert(1)//a/b', 'https://user@github.com/a/b']) {
      const html = renderSite(createBoard({ repository }))['index.html'];
      expect(html).not.toMatch(/href="(?!#|board\.json|veps\.csv|releases\.ics|changes\.atom)/);
    }
  });

  test('says what is unknown, and what is empty', () => {
    const empty = renderSite(createBoard({ veps: [], releases: [], people: [], sigs: [] }))['index.html'];
    expect(empty).toContain('Nothing, as far as is known.');
    expect(renderSite(createBoard({ veps: [], unknown: [] }))['index.html']).toContain('Nothing needs attention.');
    expect(empty).toContain('There are no proposals yet.');
    expect(empty).toContain('The calendar shows no release ahead');
    expect(empty).toContain('Pull requests, sign-offs and implementation were not read: no token.');
    expect(renderSite(createBoard())['index.html']).toContain('Activity unknown.');
    const signOffs = { sigs: [], people: [] };
    const withoutIssue = boardVep({ pullRequests: [], signOffs, implementation: [] });
    expect(renderSite(createBoard({ veps: [withoutIssue] }))['index.html']).toContain(
      'Its tracking issue is not there, or could not be read. None: open pull requests, implementation.',
    );
  });

  test('says everything of a VEP that has two reasons of one id', () => {
    const reason = {
      id: 'late',
      since: null,
      date: null,
      todo: message`Move it.`,
      who: ['bob'],
      isAccepted: false,
    } as const;
    const vep = boardVep({
      attention: [
        { ...reason, message: message`First.` },
        { ...reason, message: message`Second.`, who: ['bob', 'carol'] },
      ],
    });
    const row = { id: 'late', subject: { kind: 'vep', path: vep.path }, numbers: [123], isAccepted: false } as const;
    const html = renderSite(createBoard({ veps: [vep], attention: [row] }))['index.html'];
    const [panel = ''] = /<ol class="attention">.*?<\/ol>/s.exec(html) ?? [];
    expect(panel).toContain('<p>First. Move it.</p><p>Second. Move it.</p>');
    expect(panel).toContain('bob, carol');
  });

  test('counts a VEP with `TBD` beside a name among those without people, as the reason does', () => {
    const veps = [boardVep({ reviewers: ['bob', 'TBD'] })];
    const html = renderSite(createBoard({ veps }))['index.html'];
    const [row = ''] = /<table class="sigs">.*?<tbody>(.*?)<\/tbody>/s.exec(html) ?? [];
    expect([...row.matchAll(/<td class="number[^"]*">(.*?)<\/td>/g)].map(([, text]) => text)).toEqual([
      '1',
      '·',
      '·',
      '1',
      '·',
    ]);
  });

  test('unfolds at most ten reasons, and counts the rest by rule and SIG', () => {
    const html = renderSite(sampleBoard(200))['index.html'];
    const [panel = ''] = /<ol class="attention">.*?<\/ol>/s.exec(html) ?? [];
    expect(panel.match(/<li>/g)).toHaveLength(10);
    expect(html).toMatch(/And \d+ more, by reason and SIG/);
  });
});
