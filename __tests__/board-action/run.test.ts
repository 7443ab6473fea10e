import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { isWrite } from 'embedded-github/http/request-log.ts';
import { closeIssue, editBody } from 'embedded-github/world/issue.ts';
import { BOARD_BEGIN, BOARD_END } from '../../src/domain/record/board-block.ts';
import { gitIn, scratchFolder, scratchRepository, useRepository } from '../git/scratch-repository.ts';
import { schemaFaults } from '../render/board/board-schema.ts';
import { expectHarmless } from '../render/harmless.ts';
import { DOCUMENTS, ISSUE, removeCheckouts, vepPath, vepText, withBoardWorld } from './board-world.ts';
import { type BoardRun, runBoard } from './run-board.ts';

afterAll(removeCheckouts);

const NOTICE = 'Where everything is.\n';

type Told = Parameters<Parameters<typeof withBoardWorld>[0]>[0];

function tell(use: (told: Told & { run(more?: Partial<BoardRun>): ReturnType<typeof runBoard> }) => Promise<void>) {
  return withBoardWorld((told) => {
    const { github, repository, checkout } = told;
    const run = (more: Partial<BoardRun> = {}) =>
      runBoard({ github, repository, workspace: checkout.directory, ...more });
    return use({ ...told, run });
  });
}

function readSite(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

describe('a good run', () => {
  test('writes the site, the issue and the outputs; the next one nothing, and the same site', async () => {
    await tell(async ({ github, checkout, issue, run }) => {
      const first = await run();
      expect([first.failure, first.warnings]).toEqual([null, []]);
      expect(first.outputs).toMatchObject({ attention: '2', board: 'site/board.json' });
      expect(first.outputs.digest).toContain('## Needs attention (3)');
      expect(first.outputs.announcement).toContain('# Enhancements for `v1.10`');
      expect(first.summary).toBe(first.outputs.digest);
      expect(github.requests.filter(isWrite)).toHaveLength(1);
      expect(issue.body).toMatch(/^Where everything is\.\n\n<!-- vep-governance:board begin -->\n\n\| Release /);
      const site = readSite(join(checkout.directory, 'site'));
      expect(schemaFaults(site['board.json'] ?? '')).toEqual([]);
      expect(JSON.parse(site['board.json'] ?? '').veps[1].implementation).toMatchObject([
        { repository: 'example/kubevirt', number: 9 },
      ]);

      const again = await run({ inputs: { folder: 'other' } });
      expect(github.requests.filter(isWrite)).toHaveLength(1);
      expect(again.outputs).toEqual({ ...first.outputs, board: 'other/board.json' });
      expect(again.log).toContain(`Issue ${ISSUE}: unchanged.`);
      expect(readSite(join(checkout.directory, 'other'))).toEqual(site);
    });
  });

  test('without a folder and an issue writes the data alone', async () => {
    await tell(async ({ checkout, run }) => {
      const { outputs, files, failure } = await run({ inputs: { folder: '', issue: '' } });
      expect([failure, outputs.board]).toEqual([null, expect.stringMatching(/^\/.*\/vep-governance-board\.json$/)]);
      expect(Object.values(files).flatMap(schemaFaults)).toEqual([]);
      expect(readdirSync(checkout.directory).sort()).toEqual(['.git', 'veps']);
    });
  });

  test('of a branch with a new commit changes the issue only where it says something else', async () => {
    await tell(async ({ github, checkout, issue, run }) => {
      await run();
      checkout.commit({ 'README.md': 'x' }, { date: '2026-10-05T05:00:00Z' });
      await run();
      expect(github.requests.filter(isWrite)).toHaveLength(1);
      checkout.commit({ [vepPath(124)]: vepText(124, { title: 'Renamed' }) }, { date: '2026-10-05T05:30:00Z' });
      await run();
      expect(github.requests.filter(isWrite)).toHaveLength(2);
      expect(issue.body).toContain('`Renamed`');
    });
  });
});

test('announces the release that is frozen and not released, if the branch had proposals by then', async () => {
  await tell(async ({ run, github }) => {
    for (const [now, announcement] of [
      ['2026-08-25T06:00:00Z', ''],
      ['2026-09-02T06:00:00Z', expect.stringContaining('# Enhancements for `v1.10`')],
      ['2026-11-20T06:00:00Z', ''],
    ] as const) {
      github.world.now = new Date(now);
      expect((await run({ inputs: { folder: '', issue: '' } })).outputs.announcement).toEqual(announcement);
    }
    const young = scratchRepository();
    young.commit({ 'README.md': 'x' }, { date: '2026-08-01T12:00:00Z' });
    young.commit({ [vepPath(123)]: vepText(123) }, { date: '2026-10-01T12:00:00Z' });
    const { outputs, failure } = await run({ workspace: young.directory, inputs: { folder: '', issue: '' } });
    expect([failure, outputs.announcement]).toEqual([null, '']);
    young.remove();
  });
});

describe('the issue', () => {
  test('keeps what people write around the board, and loses what they write into it', async () => {
    await tell(async ({ github, issue, run }) => {
      await run();
      const good = issue.body ?? '';
      editBody(issue, `Above\r\n${good.replace('1 committed', '99 committed')}\r\nBelow /approve @alice`, {
        by: 'mallory',
      });
      await run();
      expect(issue.body).toBe(`Above\r\n${good}\r\nBelow /approve @alice`);
      editBody(issue, (issue.body ?? '').replaceAll(/\r?\n/g, '\r\n'), { by: 'bob' });
      await run();
      expect(github.requests.filter(isWrite)).toHaveLength(2);
      editBody(issue, NOTICE, { by: 'bob' });
      await run();
      expect(issue.body).toBe(good);
    });
  });

  test.each([
    ['a marker alone', `a ${BOARD_BEGIN} b`, 'without the other'],
    ['two boards', `${BOARD_BEGIN}${BOARD_END}${BOARD_BEGIN}${BOARD_END}`, 'more than once'],
    ['markers the wrong way round', `${BOARD_END} ${BOARD_BEGIN}`, 'before'],
    ['no room', 'x'.repeat(65_000), 'leaves the board 462 characters, which is too few. Shorten what is around it.'],
  ])('with %s is left as it is, and the step fails', async (_, body, words) => {
    await tell(async ({ github, issue, run }) => {
      editBody(issue, body, { by: 'bob' });
      const { failure, outputs } = await run();
      expect(failure).toMatch(/^The description of the issue `#500` /);
      expect(failure).toContain(words);
      expect([issue.body, github.requests.filter(isWrite)]).toEqual([body, []]);
      // The page is whole, whatever became of the issue.
      expect(outputs.board).toBe('site/board.json');
    });
  });

  test('with little room shows the most urgent, and counts the rest', async () => {
    await tell(async ({ issue, run }) => {
      editBody(issue, 'x'.repeat(63_700), { by: 'bob' });
      expect((await run()).failure).toBeNull();
      expect(issue.body?.length).toBeLessThanOrEqual(65_536);
      expect(issue.body).toContain('1. **[missed freeze](');
      expect(issue.body).toMatch(/\d more that are less urgent have no room here\./);
    });
  });

  test('that is closed is left alone, with a warning; a locked one is kept', async () => {
    await tell(async ({ issue, run }) => {
      issue.isLocked = true;
      await run();
      expect(issue.body).toContain(BOARD_END);
      editBody(issue, NOTICE, { by: 'bob' });
      closeIssue(issue, { by: 'bob' });
      const { failure, warnings } = await run();
      expect([failure, issue.body]).toEqual([null, NOTICE]);
      expect(warnings).toEqual([
        'The issue `#500` is closed, so the board in it was not updated. Reopen it, or remove the input `issue`.',
      ]);
    });
  });

  test.each([
    ['a pull request', '400', 'The input `issue` is `400`, which is a pull request. Open an issue for the board'],
    ['one that is not there', '77', 'The input `issue` is `77`, and `example/enhancements` has no such issue.'],
  ])('that is %s is refused before anything is written', async (_, number, words) => {
    await tell(async ({ github, checkout, run }) => {
      const { failure, outputs } = await run({ inputs: { issue: number } });
      expect(failure).toContain(words);
      expect([outputs, github.requests.filter(isWrite)]).toEqual([{}, []]);
      expect(readdirSync(checkout.directory)).not.toContain('site');
    });
  });

  test('that somebody edits while we read is read again, and nothing is lost', async () => {
    await tell(async ({ github, issue, run }) => {
      const reads = () => github.requests.filter(({ body }) => JSON.stringify(body).includes('locked body')).length;
      github.beforeRequest = () => {
        if (reads() === 2 && issue.body === NOTICE) {
          editBody(issue, `${NOTICE}And here is more.\n`, { by: 'bob' });
        }
      };
      expect((await run()).failure).toBeNull();
      expect(issue.body).toMatch(/^Where everything is\.\nAnd here is more\.\n\n<!-- vep-governance:board begin -->/);
    });
  });

  test('that somebody edits as we write ends in one of the two texts, whole', async () => {
    await tell(async ({ github, issue, run }) => {
      github.beforeRequest = (request) => {
        if (isWrite(request)) {
          editBody(issue, 'Mine alone.\n', { by: 'bob' });
        }
      };
      expect((await run()).failure).toBeNull();
      expect(issue.body).toMatch(/^Where everything is\.\n\n<!-- vep-governance:board begin -->[\s\S]+board end -->$/);
    });
  });

  test('that the token may not write is said with the permission', async () => {
    const reader = {
      login: 'github-actions[bot]',
      permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read' },
    } as const;
    await withBoardWorld(
      async ({ github, repository, checkout, issue }) => {
        const { failure } = await runBoard({ github, repository, workspace: checkout.directory });
        expect(failure).toMatch(/^The description of the issue `#500` could not be written\. .*issues/);
        expect(issue.body).toBe(NOTICE);
      },
      { tokens: { 'test-token': reader } },
    );
  });
});

test('texts of strangers, wherever they come from, stay texts', async () => {
  const attack = `@alice #12 <!-- vep-governance:board end --> <img src=x> [a](https://evil.example) /approve ::error::x`;
  const documents = {
    ...DOCUMENTS,
    [vepPath(124)]: vepText(124, { title: JSON.stringify(attack), reviewers: '["@org/team"]' }),
    'veps/sig-network/7-old/vep.md': `# VEP #7: ${attack}\n\nThis VEP targets beta for version: v1.10\n`,
  };
  await withBoardWorld(
    async ({ github, repository, checkout, issue }) => {
      for (const item of repository.items.values()) {
        item.title = attack;
        item.body = item === issue ? item.body : `**Proposal status**: ${attack}\n**Reviewers**: ${attack}\n`;
      }
      for (const pull of repository.world.repositories.get('example/kubevirt')?.items.values() ?? []) {
        pull.title = attack;
      }
      const first = await runBoard({ github, repository, workspace: checkout.directory });
      const again = await runBoard({ github, repository, workspace: checkout.directory });
      expect([first.failure, again.log]).toEqual([null, expect.arrayContaining([`Issue ${ISSUE}: unchanged.`])]);
      const block = (issue.body ?? '').replace(NOTICE, '').replace(BOARD_BEGIN, '').replace(BOARD_END, '');
      for (const text of [block, first.outputs.digest ?? '', first.outputs.announcement ?? '']) {
        expect(text).toContain('`@alice #12');
        // Of this world's repository, where the corpus of the renderers has another one.
        expectHarmless(text.replaceAll('/example/enhancements/', '/kubevirt/enhancements/'));
      }
    },
    { documents },
  );
});

describe('what cannot be read', () => {
  test('a shallow checkout is refused, with how to mend it', async () => {
    await tell(async ({ checkout, run, issue }) => {
      const clone = scratchFolder();
      gitIn(clone, ['clone', '--quiet', '--depth', '1', `file://${checkout.directory}`, '.']);
      const { failure } = await run({ workspace: clone });
      expect(failure).toBe(
        'The checkout is shallow, and the board needs the history. Add `fetch-depth: 0` to the step `uses: actions/checkout`.',
      );
      expect([readdirSync(clone).sort(), issue.body]).toEqual([['.git', 'veps'], NOTICE]);
      useRepository(clone).remove();
    });
  });

  test('no checkout is refused, and so is one without proposals', async () => {
    await tell(async ({ checkout, run }) => {
      const folder = scratchFolder();
      expect((await run({ workspace: folder })).failure).toContain('is not checked out in `GITHUB_WORKSPACE`.');
      useRepository(folder).remove();
      expect((await run({ inputs: { 'veps-root': 'other' } })).failure).toContain(
        'There is nothing in a folder `other`',
      );
      checkout.write('site/index.html', 'mine');
      expect((await run()).failure).toBe(
        '`site/index.html` was not written by this command. Remove it, or choose another folder with `folder`.',
      );
    });
  });

  test('a calendar that is not there is an input that points nowhere', async () => {
    await tell(async ({ run, issue }) => {
      const { failure } = await run({ inputs: { 'schedule-repository': 'example/nothing' } });
      expect(failure).toContain('The input `schedule-repository` is `example/nothing`, which GitHub does not know');
      expect(issue.body).toBe(NOTICE);
    });
  });

  test('events of other repositories: implementation is unknown, not absent', async () => {
    await withBoardWorld(
      async ({ github, repository, checkout, issue }) => {
        const { log } = await runBoard({ github, repository, workspace: checkout.directory });
        const words = 'No tracking issue shows a pull request of another repository: implementation is not known.';
        expect(log).toContain(words);
        expect(issue.body).toContain(`## Not known\n\n- ${words}`);
        expect(issue.body).not.toContain('no implementation');
        const { veps } = JSON.parse(readFileSync(join(checkout.directory, 'site/board.json'), 'utf8'));
        expect(veps.map(({ implementation }: { implementation: unknown }) => implementation)).toEqual([
          null,
          null,
          null,
        ]);
      },
      { behavior: { hiddenFromGraphQl: ['example/kubevirt'] } },
    );
  });
});
