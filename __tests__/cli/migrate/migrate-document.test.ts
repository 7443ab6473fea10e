import { describe, expect, test } from '@jest/globals';
import {
  type LegacyDocument,
  type MigratedDocument,
  migrateDocument,
} from '../../../src/cli/migrate/migrate-document.ts';
import { parseAuthorMap } from '../../../src/cli/migrate/people/author-map.ts';
import { handleFinder } from '../../../src/cli/migrate/people/known-handle.ts';
import { parseCalendarDate } from '../../../src/domain/calendar/calendar-date.ts';
import { compareReleases, parseRelease, type Release } from '../../../src/domain/calendar/release.ts';
import { plainText } from '../../../src/domain/finding/message.ts';
import type { DocumentHistory } from '../../../src/git/migration/document-histories.ts';
import type { Identity } from '../../../src/git/migration/identities.ts';

const HISTORY: DocumentHistory = {
  commits: [
    {
      commit: 'a'.repeat(40),
      subject: 'Propose (#8)',
      authoredOn: parseCalendarDate('2025-03-01'),
      author: { name: 'Alice', email: '12+alice@users.noreply.github.com' },
      coAuthors: [],
      isMove: false,
    },
  ],
  gap: 'none',
};

const TARGETS = `# VEP #7: Foo

## VEP Status Metadata

### Target releases

- This VEP targets alpha for version: v1.9
- This VEP targets beta for version: v1.10
- This VEP targets GA for version:

### Release Signoff Checklist

Items marked with (R) are required *prior to targeting to a milestone / release*.

- [x] (R) Alpha target version is explicitly mentioned and approved

## Overview

A new \`FooGate\` feature gate guards it.
`;

const TEMPLATE_COMMENT = `<!--
A PR must update this section during the planning phase of a given release in order to track it.
PRs that will not update the VEP during the planning phase will not be able to graduate the
VEP by creating a code PR to kubevirt/kubevirt to bump the phase in-code.

Please avoid targeting future releases in this section. Only capture the upcoming release.
For example, during the planning phase for version v1.123, do **not** target beta for v.124 in advance.
-->`;

/** v1.9 is the latest release that is released. */
const isReleased = (release: Release) => compareReleases(release, parseRelease('v1.9') ?? release) <= 0;

interface Changes extends Partial<LegacyDocument> {
  readonly replacesProse?: boolean;
  readonly isReleased?: (release: Release) => boolean | null;
  readonly authors?: string;
}

function migrate({ replacesProse = false, authors = '', ...changes }: Changes = {}): MigratedDocument {
  const document: LegacyDocument = {
    path: 'veps/sig-compute/7-foo/vep.md',
    root: 'veps',
    text: TARGETS,
    history: HISTORY,
    attachments: [],
    ...changes,
  };
  const map = parseAuthorMap(authors, 'authors');
  const findHandle = handleFinder({ map, accounts: new Map(), identities: [] });
  return migrateDocument(document, { findHandle, isReleased: changes.isReleased ?? isReleased, replacesProse });
}

function needsOf({ needs }: MigratedDocument): readonly string[] {
  return needs.map(({ subject, reason }) => `${subject}: ${plainText(reason)}`);
}

const PEOPLE = 'The text never names them, and an `implementable` proposal needs both.';

test('a document that follows the template', () => {
  const migrated = migrate();
  expect(migrated.text).toBe(`---
title: Foo
vep-number: 7
creation-date: "2025-03-01"
status: implementable

authors:
  - "@alice"

owning-sig: sig-compute
participating-sigs: []

reviewers:
  - TBD
approvers:
  - TBD

feature-gate: FooGate
stage: beta
milestone:
  alpha: "v1.9"
  beta: "v1.10"

replaces: ""
superseded-by: ""
---

${TARGETS}`);
  expect(needsOf(migrated)).toEqual([`reviewers: ${PEOPLE}`, `approvers: ${PEOPLE}`]);
});

describe('the stage that is under way', () => {
  test.each([
    ['the first whose release is not out', isReleased, 'beta'],
    ['the last, when all are out', () => true, 'beta'],
    ['the first, when none is out', () => false, 'alpha'],
  ])('%s', (_which, out, stage) => {
    expect(migrate({ isReleased: out }).draft.stage).toBe(stage);
  });

  test('without a calendar it is not known', () => {
    const migrated = migrate({ isReleased: () => null });
    expect(migrated.text).toContain('\nstage: TBD\n');
    expect(needsOf(migrated)).toEqual([
      'stage: Which stage is under way depends on the freeze calendar, which could not be read.',
      `reviewers: ${PEOPLE}`,
      `approvers: ${PEOPLE}`,
    ]);
  });
});

describe('the status by the rules of VEP-282', () => {
  const text = (targets: string) => `# VEP #7: Foo\n\n${targets}\n\nA new \`FooGate\` feature gate guards it.\n`;

  test('no target: provisional, for the SIG to confirm', () => {
    const migrated = migrate({ text: text('- This VEP targets alpha for version: TBD') });
    expect(migrated.draft).toMatchObject({ status: 'provisional', stage: null, milestone: {} });
    expect(needsOf(migrated)).toEqual([
      'status: The text targets no release, so the status is `provisional`. The SIG decides.',
    ]);
  });

  test('a GA that is out: whether the feature is in it, no text can say', () => {
    const migrated = migrate({ text: text('- This VEP targets GA for version: v1.9') });
    expect(migrated.draft).toMatchObject({ status: 'implementable', stage: 'ga' });
    expect(needsOf(migrated)[0]).toBe(
      'status: `v1.9` has been released. If the feature reached GA in it, the status is `implemented`.',
    );
  });

  test.each([
    [
      'a contradiction',
      'This VEP targets beta for version: v1.10\nThis VEP targets beta for version: v1.11',
      'The text names `v1.10`, `v1.11` for `beta`.',
    ],
    [
      'no stage',
      '- This VEP targets version: v1.10',
      '`- This VEP targets version: v1.10` does not clearly name one release for one of the three stages.',
    ],
  ])('%s: the status is not known', (_what, targets, reason) => {
    const migrated = migrate({ text: text(targets) });
    expect(migrated.draft).toMatchObject({ status: null, milestone: {} });
    expect(needsOf(migrated)).toContain(`milestone: ${reason}`);
  });

  test('what ships without graduating is generally available', () => {
    expect(migrate({ text: text('- Ship target version: v1.10') }).draft).toMatchObject({
      status: 'implementable',
      stage: 'ga',
      milestone: { ga: 'v1.10' },
    });
  });

  test.each(['### Alpha\n\nSomething.', '**Alpha:** something', '### Phase 1 (Alpha)\n\nSomething.'])(
    'what ships but describes an alpha may be anything: %j',
    (alpha) => {
      const migrated = migrate({ text: `${text('- Ship target version: v1.10')}\n${alpha}\n` });
      expect(migrated.draft).toMatchObject({ status: null, stage: null, milestone: {} });
      expect(needsOf(migrated)[0]).toBe(
        'milestone: The text ships in `v1.10` and describes an alpha or a beta. Which stage does `v1.10` bring?',
      );
    },
  );

  test('what ships beside what is targeted is a question', () => {
    const targets = '- This VEP targets alpha for version: v1.10\n- Ship target version: v1.11';
    expect(needsOf(migrate({ text: text(targets) }))[0]).toBe(
      'milestone: The text ships in `v1.11`, and targets other releases for the stages.',
    );
  });

  test('a release that is not clearly a target leaves the status open', () => {
    const migrated = migrate({ text: text('## Graduation Requirements\n\nEffective from v1.9 onwards.') });
    expect(migrated.draft).toMatchObject({ status: null, milestone: {} });
    expect(needsOf(migrated)[1]).toBe(
      'status: The text names a release, but not clearly for which stage; a tracked proposal is `implementable`.',
    );
  });
});

describe('what is not known is never invented', () => {
  test('without git there is neither a date nor an author', () => {
    const migrated = migrate({ history: null });
    expect(migrated.text).toContain('\ncreation-date: TBD\n');
    expect(migrated.text).toContain('\nauthors:\n  - TBD\n');
    expect(needsOf(migrated).slice(0, 2)).toEqual([
      'creation-date: There is no commit of this document to take it from.',
      'authors: There is no commit of this document to take it from.',
    ]);
  });

  test('neither is there one in a clone that ends before the first commit', () => {
    const migrated = migrate({ history: { ...HISTORY, gap: 'shallow' } });
    expect(migrated.draft).toMatchObject({ creationDate: null, authors: [] });
    expect(needsOf(migrated)[0]).toContain('`git fetch --unshallow` brings it.');
  });

  test('or in one that lacks what tells a renamed document from a new one', () => {
    const migrated = migrate({ history: { ...HISTORY, gap: 'missing-objects' } });
    expect(migrated.draft).toMatchObject({ creationDate: null, authors: [] });
    expect(needsOf(migrated)[0]).toContain('Git lacks the objects');
  });

  test('an address that is not GitHub’s own names nobody, unless the map does', () => {
    const commits = HISTORY.commits.map((commit) => ({
      ...commit,
      author: { name: 'Bob B', email: 'Bob@Example.org' },
    }));
    const history = { ...HISTORY, commits };
    expect(needsOf(migrate({ history }))[0]).toBe(
      'authors: The first commit is by `Bob B <Bob@Example.org>`, whose GitHub handle is not known. Name it in `--author-map`.',
    );
    expect(migrate({ history, authors: 'bob@example.org = @bob # by address' }).draft.authors).toEqual(['bob']);
    expect(migrate({ history, authors: 'bob b = bob' }).draft.authors).toEqual(['bob']);
  });

  test('co-authors count, each once', () => {
    const coAuthors = [
      { name: 'Alice', email: 'ALICE@users.noreply.github.com' },
      { name: 'Bob', email: '3+bob@users.noreply.github.com' },
    ];
    const commits = HISTORY.commits.map((commit) => ({ ...commit, coAuthors }));
    expect(migrate({ history: { ...HISTORY, commits } }).draft.authors).toEqual(['alice', 'bob']);
  });

  const by = (author: Identity, ...coAuthors: readonly Identity[]): DocumentHistory => ({
    ...HISTORY,
    commits: HISTORY.commits.map((commit) => ({ ...commit, author, coAuthors })),
  });
  const bob = { name: 'Bob', email: '3+bob@users.noreply.github.com' };

  test.each([
    ['kubevirt-bot', 'kubevirt-bot@redhat.com'],
    ['github-actions[bot]', '41+github-actions[bot]@users.noreply.github.com'],
    ['Release robot', '1+release-bot@users.noreply.github.com'],
    ['Copilot', '198+Copilot@users.noreply.github.com'],
    ['Assistant', 'noreply@example.org'],
  ])('the bot %s is no author', (name, email) => {
    expect(migrate({ history: by({ name, email }, bob) }).draft.authors).toEqual(['bob']);
    const alone = migrate({ history: by({ name, email }) });
    expect(alone.draft.authors).toEqual([]);
    expect(needsOf(alone)[0]).toBe(`authors: The document was begun by the bot \`${name}\`.`);
  });

  test('of a co-author it says so', () => {
    const migrated = migrate({ history: by(bob, { name: 'Edu', email: 'edu@example.org' }) });
    expect(needsOf(migrated)[0]).toContain('authors: The first commit is co-authored by `Edu <edu@example.org>`');
  });

  test('a co-author is not the only author where the handle of whoever wrote the first commit is not known', () => {
    const migrated = migrate({ history: by({ name: 'Edu', email: 'edu@example.org' }, bob) });
    expect(migrated.draft.authors).toEqual([]);
    expect(needsOf(migrated)[0]).toContain('authors: The first commit is by `Edu <edu@example.org>`');
    expect(migrated.found.map(plainText)).toContain('co-author of the first commit: `@bob`, by GitHub’s own address');
  });

  test('nobody is asked for twice', () => {
    const edu = { name: 'Edu', email: 'edu@example.org' };
    const asked = needsOf(migrate({ history: by(bob, edu, edu) })).filter((need) => need.includes('co-authored'));
    expect(asked).toHaveLength(1);
  });

  test('whom the text names as its owners are its authors, whoever committed it', () => {
    const text = TARGETS.replace('## VEP', 'Owners: @carol, @Dave\n\n## VEP');
    const migrated = migrate({ text, history: by({ name: 'Edu', email: 'edu@example.org' }) });
    expect(migrated.draft.authors).toEqual(['carol', 'Dave']);
    expect(needsOf(migrated)).toEqual([`reviewers: ${PEOPLE}`, `approvers: ${PEOPLE}`]);
    const committed = migrate({ text }).found.map(plainText);
    expect(committed).toContain('not named as an author by the text: `@alice`, of the first commit');
  });

  test('a path that no commit has yet', () => {
    const history = { commits: [], gap: 'not-committed' } as const;
    expect(needsOf(migrate({ history }))[0]).toBe(
      'creation-date: No commit has a document at this path. Commit its move or its addition first.',
    );
  });

  test('a document whose only heading is a section has no title', () => {
    const migrated = migrate({ text: TARGETS.replace('# VEP #7: Foo', '# Overview') });
    expect(migrated.text).toContain('\ntitle: TBD\n');
    expect(needsOf(migrated)[0]).toBe('title: No heading could be the title.');
  });

  test('a folder and a heading that disagree', () => {
    const migrated = migrate({ path: 'veps/sig-compute/8-foo/vep.md' });
    expect(migrated.draft.number).toBe(8);
    expect(needsOf(migrated)[0]).toBe('vep-number: The heading says 7, the path 8.');
  });

  test.each([
    ['107-some-thing.md', '# Foo', 107],
    ['arm64-boot.md', '# Foo', null],
    ['64bit-boot.md', '# VEP 109: Foo', 109],
    [
      'foo.md',
      '# Foo\n\n### Release Signoff Checklist\n\n- [issue](https://github.com/a/enhancements/issues/106)',
      106,
    ],
    ['foo.md', '# Foo\n\nhttps://github.com/a/enhancements/issues/106', null],
    [
      'foo.md',
      '# Foo\n\n## VEP Status Metadata\n\nhttps://github.com/a/enhancements/issues/106, https://github.com/a/enhancements/issues/9',
      null,
    ],
  ])('the number of %s with %j', (name, text, number) => {
    expect(migrate({ path: `veps/sig-compute/${name}`, text }).draft.number).toBe(number);
  });

  test('a gate’s absence is put into the form that the rule wants', () => {
    const sentence = 'This VEP does not have graduation phases guarded by a feature gate.';
    const without = TARGETS.replace('A new `FooGate` feature gate guards it.', sentence);
    const migrated = migrate({ text: without });
    expect(migrated.text).not.toContain('feature-gate:');
    expect(migrated.text).toContain(`\nFeature gate: none. ${sentence}\n`);
    expect(needsOf(migrated)).toHaveLength(2);
    const justified = `${without}\nFeature gate: none, the change is a mere correction.\n`;
    expect(migrate({ text: justified }).text.endsWith(justified)).toBe(true);
  });

  test('so it is under a heading that only happens to have the words', () => {
    const sentence = 'This VEP does not have graduation phases guarded by a feature gate.';
    const text = `# VEP #7: Allow disabling feature gates\n\n${sentence}\n- Ship target version: v1.10\n`;
    expect(migrate({ text }).text).toContain(`\nFeature gate: none. ${sentence}\n- Ship`);
  });

  test('the fields without a value are known to be open', () => {
    expect(migrate({ history: null, text: '# Overview\n' }).open).toEqual([
      'title',
      'creation-date',
      'authors',
      'reviewers',
      'approvers',
      'feature-gate',
      'stage',
      'milestone',
    ]);
  });
});

test('a meta-VEP has neither stage nor gate, and its folder names no SIG', () => {
  const migrated = migrate({ path: 'veps/meta-VEPs/7-foo/vep.md' });
  expect(migrated.text).not.toMatch(/^(?:stage|feature-gate):/m);
  expect(migrated.draft).toMatchObject({ status: 'implementable', owningSig: null });
  expect(needsOf(migrated)[0]).toBe('owning-sig: The folder `meta-VEPs` does not belong to a SIG.');
});

describe('a part 2 in the same folder', () => {
  const path = 'veps/sig-compute/7-foo/part-2.md';
  const migrateWith = (text: string) => migrate({ attachments: [{ path, text }] });

  test('adds the stage and the gate that it brings', () => {
    const migrated = migrateWith('This VEP targets GA for version: v1.11\n\nAdd feature gate `NewGate`.');
    expect(migrated.draft).toMatchObject({
      featureGates: ['FooGate', 'NewGate'],
      milestone: { alpha: 'v1.9', beta: 'v1.10', ga: 'v1.11' },
    });
    expect(migrated.found.map(plainText)).toEqual(
      expect.arrayContaining([`\`ga\` in \`v1.11\`: \`${path}\``, `feature gate: \`${path}\` introduces \`NewGate\``]),
    );
    expect(needsOf(migrated)).toHaveLength(2);
  });

  test('takes away the gate that it discontinues', () => {
    const text = 'A new `NewGate` feature gate guards it. The `FooGate` feature gate will be discontinued.';
    expect(migrateWith(text).draft.featureGates).toEqual(['NewGate']);
  });

  test.each([
    ['another release for a stage', 'This VEP targets beta for version: v1.11', 'targets `beta` in `v1.11`.'],
    [
      'two releases for one',
      'This VEP targets GA for version: v1.11\nThis VEP targets GA for version: v1.12',
      'targets `ga` in `v1.11`.',
    ],
    ['a stage in passing', '## Graduation Requirements\n\n### GA (v1.11)', 'targets `ga` in `v1.11`.'],
  ])('with %s is pointed out', (_what, text, reason) => {
    expect(needsOf(migrateWith(text))).toContain(`milestone: \`${path}\` ${reason}`);
  });

  test('with a gate is pointed out where the text denies one', () => {
    const text = TARGETS.replace('A new `FooGate` feature gate guards it.', 'There is no feature gate.');
    const attachments = [{ path, text: 'Add feature gate `NewGate`.' }];
    expect(needsOf(migrate({ text, attachments }))).toContain(
      `feature-gate: \`${path}\` introduces \`NewGate\`, which this text does not.`,
    );
  });
});

describe('the sections that the front matter replaces', () => {
  const BODY = '# VEP #7: Foo\n\n## Overview\n\nA new `FooGate` feature gate guards it.\n';

  test('stay unless asked', () => {
    expect(migrate().text.endsWith(TARGETS)).toBe(true);
  });

  test('go when asked, the heading above them too', () => {
    expect(migrate({ replacesProse: true }).text.endsWith(`---\n\n${BODY}`)).toBe(true);
  });

  test.each([
    ['a remark', '- This VEP targets alpha for version: v1.9 (second design)'],
    ['a sentence', 'Beta is skipped, for this is a bug fix.'],
    ['another stage', '- This VEP targets alpha2 for version: v1.8'],
    ['a comment of its author', '<!-- approved by @bob -->'],
  ])('stay when they say more: %s', (_what, line) => {
    const text = TARGETS.replace('- This VEP targets GA for version:', line);
    const migrated = migrate({ text, replacesProse: true });
    expect(migrated.text).toContain(line);
    expect(migrated.text).not.toContain('Release Signoff Checklist');
    expect(needsOf(migrated)).toContain(
      'text: The section `Target releases` (line 5) says more than the front matter and stays.',
    );
  });
});

describe('what the template says of its own goes with its sections', () => {
  const checklist = '- [x] (R) Alpha target version is explicitly mentioned and approved';
  const issue = (number: number) =>
    `- [X] (R) Enhancement issue created, which links to VEP dir\n  in [kubevirt/enhancements](https://github.com/a/enhancements/issues/${number})`;

  test.each([
    ['an item over two lines', checklist, issue(7), true],
    ['another proposal’s issue', checklist, issue(8), false],
    ['an item of its author', checklist, '- [x] (R) Approved by @bob', false],
    ['a comment of its author', checklist, `${checklist}\n\n<!-- approved by @bob -->`, false],
    ['the template’s comment', '- This VEP targets GA for version:', TEMPLATE_COMMENT, true],
    ['an underlined heading', '### Release Signoff Checklist', 'Release Signoff Checklist\n---', true],
  ])('%s', (...[, from, to, isGone]) => {
    const migrated = migrate({ text: TARGETS.replace(from, to), replacesProse: true });
    expect(migrated.text.includes(to)).toBe(!isGone);
    expect(needsOf(migrated)).toHaveLength(isGone ? 2 : 3);
  });

  test('a comment that is not closed keeps all that follows', () => {
    const text = TARGETS.replace('### Release Signoff', '<!-- approved by @bob\n\n### Release Signoff');
    expect(migrate({ text, replacesProse: true }).text.endsWith(text)).toBe(true);
  });

  test('a comment in between keeps the heading above', () => {
    const text = TARGETS.replace('### Target', '<!-- see the SIG’s notes -->\n\n### Target');
    expect(migrate({ text, replacesProse: true }).text).toContain('## VEP Status Metadata\n\n<!-- see');
  });

  test('a link to what is gone is listed', () => {
    const text = `${TARGETS}\nSee [it](#release-signoff-checklist).\n`;
    expect(needsOf(migrate({ text, replacesProse: true }))).toContain(
      'text: The document links to `#release-signoff-checklist`, a section that was taken out.',
    );
  });
});

describe('every byte that was there stays', () => {
  test('Windows line ends are taken over', () => {
    const text = TARGETS.replaceAll('\n', '\r\n');
    const migrated = migrate({ text }).text;
    expect(migrated.endsWith(`---\r\n\r\n${text}`)).toBe(true);
    expect(migrated.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('a byte order mark stays in front', () => {
    expect(migrate({ text: `\uFEFF${TARGETS}` }).text).toBe(`\uFEFF${migrate().text}`);
  });
});

test('an address in brackets counts as one', () => {
  expect(parseAuthorMap('Jed <Jed@x.org> = @jed\njed@x.org = Jed', 'authors').get('jed@x.org')).toBe('Jed');
});

test('a map of authors that contradicts itself is refused', () => {
  expect(() => parseAuthorMap('jed@x.org = jed\nJED@x.org = ned', 'authors')).toThrow(
    'authors:2: `jed@x.org` is `@jed` on a line above.',
  );
});

test.each(['alice', '= @alice', 'alice@example.org = not a handle', 'alice@example.org = @TBD'])(
  'a map of authors with a line like "%s" is refused',
  (line) => {
    expect(() => parseAuthorMap(`# remark\n\n${line}`, 'authors')).toThrow(`authors:3: \`${line}\``);
  },
);
