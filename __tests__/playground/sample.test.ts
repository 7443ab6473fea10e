import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { changedFiles } from 'embedded-github/world/pull-request.ts';
import { readSamples, SAMPLE_FOLDER } from '../../playground/sample-files.ts';
import { renderPage } from '../../playground/sample-page.ts';
import { readSampleWorld } from '../../playground/sample-world.ts';
import { renderForTerminal } from '../../playground/terminal-markdown.ts';

describe('the sample repository', () => {
  test('every sample names what it shows, a day and files that exist', async () => {
    for (const about of await readSamples()) {
      expect(about).toMatchObject({ number: expect.any(Number), shows: expect.stringMatching(/\w/) });
      expect(Number.isNaN(Date.parse(about.today))).toBe(false);
      expect(existsSync(join(SAMPLE_FOLDER, 'pull-requests', about.files, 'files'))).toBe(true);
    }
  });

  test('each pull request changes exactly one document', async () => {
    const { samples } = await readSampleWorld();
    expect(samples).toHaveLength(9);
    for (const { pull } of samples) {
      expect(changedFiles(pull).map(({ path }) => path)).toEqual([
        expect.stringMatching(/^veps\/sig-\w+\/\d+-[a-z-]+\/vep\.md$/),
      ]);
    }
  });

  test('the page shows each comment, status and label', async () => {
    const { samples } = await readSampleWorld();
    const run = { exitCode: 0, stdout: '', stderr: '', commands: [], annotations: [], outputs: {}, summary: '' };
    const page = renderPage(
      samples.map((sample) => ({
        sample,
        run,
        status: { state: 'failure', description: '2 < 3' },
        comment: 'a **b**',
        labels: ['kind/vep'],
      })),
    );
    expect(page.match(/<p>a <strong>b<\/strong><\/p>/g)).toHaveLength(9);
    expect(page).toContain('2 &lt; 3');
    expect(page).toContain('<span class="label">kind/vep</span>');
  });
});

describe('a comment in a terminal', () => {
  const plain = { width: 40, hasColors: false };

  test('the marker is hidden, headings and text stand, links are their words', () => {
    expect(
      renderForTerminal('<!-- vep-governance -->\n### Two errors\n\nSee [the rules](https://example.org).', plain),
    ).toBe('Two errors\n\nSee the rules.');
  });

  test('a finding keeps its lines', () => {
    expect(renderForTerminal('❌ **[Status](https://example.org)** · line 5\\\n`x` is none.', plain)).toBe(
      '❌ Status · line 5\n`x` is none.',
    );
  });

  test('what is folded shows its title only', () => {
    const text = 'Before\n\n<details><summary>9 checks passed</summary>\n\nhidden\n\n</details>\n\nAfter';
    expect(renderForTerminal(text, plain)).toBe('Before\n\n  ▸ 9 checks passed\n\nAfter');
  });

  test('long lines are wrapped, fences and lists kept apart', () => {
    expect(renderForTerminal('- one two three four five six seven eight nine\n\n```\na: 1\n```', plain)).toBe(
      '- one two three four five six seven\n  eight nine\n\n    │ a: 1',
    );
  });

  test('colors mark code and headings', () => {
    expect(renderForTerminal('## Title\n\nWrite `a`', { width: 40, hasColors: true })).toBe(
      '\u001b[1mTitle\u001b[22m\n\nWrite \u001b[36ma\u001b[39m',
    );
  });
});
