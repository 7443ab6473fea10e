import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { BUILT_IN_TEMPLATE } from '../../src/cli/new/built-in-template.ts';
import { parseCalendarDate } from '../../src/domain/calendar/calendar-date.ts';
import { message, plainText } from '../../src/domain/finding/message.ts';
import type { Facts } from '../../src/domain/report/facts.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import { FRONT_MATTER_KEYS } from '../../src/domain/vep/front-matter.ts';
import { STATUSES, type Status } from '../../src/domain/vep/status.ts';
import { TRACKING_FIELDS } from '../../src/domain/vep/tracking-issue.ts';
import { TRANSITIONS } from '../../src/domain/vep/transition.ts';
import { classifyPath } from '../../src/domain/vep/vep-path.ts';
import { judge } from '../../src/judge/judge.ts';
import { parseChanges } from '../../src/parse/change/changes.ts';
import { parseOwners } from '../../src/parse/files/owners.ts';
import { parseExpectedSections } from '../../src/parse/files/template.ts';
import { parseTrackingIssue } from '../../src/parse/files/tracking-issue.ts';
import { projectFiles, readProjectFile } from './project-files.ts';

const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const TEMPLATE = readProjectFile(`adopt/${TEMPLATE_PATH}`);
const GUIDE = readProjectFile('adopt/docs/vep-authoring-guide.md');
const DOCUMENT_PATH = 'veps/sig-compute/123-example/vep.md';

function dateOf(text: string): Facts['today'] {
  const date = parseCalendarDate(text);
  if (date === null) {
    throw new Error(`${text} is no day.`);
  }
  return date;
}

/** A world in which nothing outside the document is wrong, and the calendar is not needed. */
const FACTS: Facts = {
  today: dateOf('2026-01-31'),
  sigs: DEFAULT_SETTINGS.sigs,
  baseVeps: [],
  issues: new Map([[123, { state: 'known', value: 'issue' }]]),
  calendar: { state: 'undetermined', reason: message`Nobody asks for the calendar here.` },
  exception: { state: 'absent' },
  expectedSections: parseExpectedSections(TEMPLATE),
  owners: { root: { approvers: [], reviewers: [] }, sigs: new Map() },
  priorTargets: new Map(),
};

/** What the check says of a new document with this text, one line a finding. */
function findingsOf(text: string): readonly string[] {
  const document = { path: DOCUMENT_PATH, previousPath: null, kind: 'document', tip: null, mergeBase: null } as const;
  const changes = parseChanges([{ ...document, head: { kind: 'text', text } }], DEFAULT_SETTINGS.vepsRoot);
  const { documents } = judge(changes, FACTS, DEFAULT_SETTINGS);
  expect(documents.map(({ path }) => path)).toEqual([DOCUMENT_PATH]);
  return documents.flatMap(({ findings }) =>
    findings.map(({ rule, message: words }) => `${rule}: ${plainText(words)}`),
  );
}

/** What an author enters, in the order of the template. */
const ENTRIES: readonly (readonly [string, string])[] = [
  ['title: TBD', 'title: Example'],
  ['NNNN', '123'],
  ['YYYY-MM-DD', '2026-01-31'],
  ['authors:\n  - TBD', 'authors:\n  - "@alice"'],
  ['feature-gate: TBD', 'feature-gate: Example'],
  ['alpha: "v1.x"', 'alpha: "v1.11"'],
];

function fillIn(text: string): string {
  const entered = ENTRIES.reduce((filled, [placeholder, value]) => filled.replaceAll(placeholder, value), text);
  return entered.replace(/^(#{2,3} .+)$/gm, '$1\n\nSome words.');
}

describe('the template', () => {
  test('is a template by its place, so that nobody judges it', () => {
    expect(classifyPath(TEMPLATE_PATH, 'veps', new Set())).toBe('template');
  });

  test('has every field once, in the order of the specification', () => {
    const yaml = TEMPLATE.split(/^---$/m)[1] ?? '';
    expect(Object.keys(load(yaml) as object)).toEqual(FRONT_MATTER_KEYS);
  });

  test('expects the sections that proposals have had so far', () => {
    expect(parseExpectedSections(TEMPLATE)).toEqual([
      'Overview',
      'Motivation',
      'Goals',
      'Non Goals',
      'Definition of Users',
      'User Stories',
      'Repos',
      'Design',
      'API Examples',
      'Alternatives',
      'Scalability',
      'Update/Rollback Compatibility',
      'Functional Testing Approach',
      'Graduation Requirements',
    ]);
  });

  test('has the headings that the command line writes where a repository has no template', () => {
    expect(BUILT_IN_TEMPLATE.match(/^#+ .+$/gm)).toEqual(TEMPLATE.match(/^#+ .+$/gm));
    expect(parseExpectedSections(BUILT_IN_TEMPLATE)).toEqual(parseExpectedSections(TEMPLATE));
  });

  test("asks for what a stage needs where KubeVirt's own template does", () => {
    expect(TEMPLATE).toContain('\n### Beta\n\n- [ ] Every user story is served\n\n#### On-By-Default Readiness\n');
    expect(TEMPLATE).toContain('docs/feature-lifecycle.md');
  });

  test('a document made from it passes once filled in', () => {
    expect(findingsOf(fillIn(TEMPLATE))).toEqual([]);
  });

  test.each(ENTRIES.filter(([placeholder]) => !/v1.x/.test(placeholder)))(
    'a document in which %j still stands does not pass',
    (placeholder, value) => {
      expect(findingsOf(fillIn(TEMPLATE).replaceAll(value, placeholder))).not.toEqual([]);
    },
  );

  test('its empty sections are named', () => {
    const text = ENTRIES.reduce((filled, [placeholder, value]) => filled.replaceAll(placeholder, value), TEMPLATE);
    expect(findingsOf(text).join('\n')).toMatch(/^sections: .*Overview/);
  });
});

describe('the tracking issue template', () => {
  const [, header = '', body = ''] = readProjectFile('adopt/.github/ISSUE_TEMPLATE/vep.md').split(/^---\n/m);

  test('has what GitHub asks of a template', () => {
    expect(load(header)).toEqual(expect.objectContaining({ name: expect.any(String), about: expect.any(String) }));
  });

  test('has the fields that the reminder reads', () => {
    const fields = parseTrackingIssue(body);
    const values = Object.fromEntries([...fields].map(([name, { text }]) => [name, text]));
    expect(values).toEqual({
      'Proposal status': 'provisional',
      'Current Feature Stage': 'alpha',
      Reviewers: 'TBD',
      Approvers: 'TBD',
    });
    expect([...fields.keys()].sort()).toEqual([...TRACKING_FIELDS].sort());
  });

  test('names nobody in its author’s stead', () => {
    expect(body.replace(/^\/.*$/gm, '')).not.toContain('@');
  });

  test('has a row for each stage', () => {
    expect(body.match(/^\| (?:Alpha|Beta|GA) \|/gm)).toEqual(['| Alpha |', '| Beta |', '| GA |']);
  });
});

describe('the authoring guide', () => {
  /** The first cell of each row of the table below a heading, with the last one. */
  function rowsBelow(heading: string): readonly (readonly [string, string])[] {
    const section = GUIDE.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    return rows.map((row) => {
      const cells = row.split('|').slice(1, -1);
      return [cells[0]?.replaceAll('`', '').trim() ?? '', cells.at(-1) ?? ''] as const;
    });
  }

  function isKnownStatus(word: string): word is Status {
    return (STATUSES as readonly string[]).includes(word);
  }

  test('explains every field', () => {
    expect(rowsBelow('The fields').map(([name]) => name)).toEqual(FRONT_MATTER_KEYS);
  });

  test('its table of the states is the table of transitions', () => {
    const rows = rowsBelow('The statuses').map(([status, next]) => [
      status,
      (next.match(/[a-z]+/g) ?? []).filter(isKnownStatus),
    ]);
    expect(Object.fromEntries(rows)).toEqual(TRANSITIONS);
  });

  test('its diagram is the table of transitions', () => {
    const diagram = /```mermaid\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '';
    const arrows = [...diagram.matchAll(/^ *([a-z]+) --> ([a-z]+)$/gm)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]);
    const inside = new Set(/\{([\s\S]*?)\}/.exec(diagram)?.[1]?.match(/[a-z]+/g));
    const steps = arrows.flatMap(([from = '', to = '']) => {
      return from === 'open' ? [...inside].map((status) => `${status} ${to}`) : [`${from} ${to}`];
    });
    const expected = Object.entries(TRANSITIONS).flatMap(([from, all]) => all.map((to) => `${from} ${to}`));
    expect(steps.sort()).toEqual(expected.sort());
  });
});

describe('the OWNERS files', () => {
  describe.each(['compute', 'network', 'observability', 'release', 'storage'])('veps/sig-%s', (sig) => {
    const text = readProjectFile(`adopt/veps/sig-${sig}/OWNERS`);

    test('has reviewers, no approvers, and the label that stays', () => {
      expect(parseOwners(text)).toEqual({ approvers: [], reviewers: [] });
      expect(load(text)).toEqual({ reviewers: null, labels: [`sig/${sig}`] });
    });

    test('names a reviewer once the line is no comment any more', () => {
      expect(parseOwners(text.replace('#  - ', '  - '))?.reviewers).toEqual(['handle-of-a-reviewer']);
    });
  });
});

describe('the configuration for Prow', () => {
  test('defines exactly the labels that the action uses by default', () => {
    const { repos } = load(readProjectFile('adopt/prow/labels.yaml')) as {
      repos: Record<string, { labels: readonly { name: string; color: string; description: string }[] }>;
    };
    const labels = Object.values(repos).flatMap((repository) => repository.labels);
    expect(labels.map(({ name }) => name)).toEqual([DEFAULT_SETTINGS.vepLabel, DEFAULT_SETTINGS.exceptionLabel]);
    for (const { color, description } of labels) {
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  test('restricts the exception label', () => {
    const { label } = load(readProjectFile('adopt/prow/plugins.yaml')) as {
      label: { restricted_labels: Record<string, readonly { label: string }[]> };
    };
    const restricted = Object.values(label.restricted_labels).flat();
    expect(restricted.map((entry) => entry.label)).toEqual([DEFAULT_SETTINGS.exceptionLabel]);
  });

  test("requires the action's status", () => {
    const text = readProjectFile('adopt/prow/config.yaml');
    const contexts = [...text.matchAll(/^\s+- (.+)$/gm)].map((match) => match[1]);
    expect(contexts).toEqual([DEFAULT_SETTINGS.statusContext, DEFAULT_SETTINGS.statusContext]);
    expect(() => load(text)).not.toThrow();
  });
});

test('the kit lists each of its files', () => {
  const readme = readProjectFile('adopt/README.md');
  const files = projectFiles().filter((path) => path.startsWith('adopt/') && path !== 'adopt/README.md');
  expect(files.filter((path) => !readme.includes(`](${path.slice('adopt/'.length)})`))).toEqual([]);
});
