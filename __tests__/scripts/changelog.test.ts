import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { releaseNotes, withRelease } from '../../scripts/release/changelog.ts';
import { pendingChanges } from '../../scripts/release/pending-changes.ts';
import { renderProduct } from '../../scripts/release/product.ts';

const BEFORE = '# Changes\n\nAn introduction.\n\n## 1.0.0 (2026-12-01)\n\nThe first.\n\n### A part\n\n- One\n';
const RELEASE = {
  version: '1.10.0',
  day: '2027-01-02',
  changes: ['- [Two](../docs/two.md)\n', '- Three\n  in two lines\n'],
};

test('a release comes before the earlier ones, with every change', () => {
  expect(withRelease(BEFORE, RELEASE)).toBe(
    '# Changes\n\nAn introduction.\n\n## 1.10.0 (2027-01-02)\n\n- [Two](docs/two.md)\n\n- Three\n  in two lines\n\n## 1.0.0 (2026-12-01)\n\nThe first.\n\n### A part\n\n- One\n',
  );
  expect(withRelease('# Changes\n', RELEASE)).toMatch(/^# Changes\n\n## 1\.10\.0 \(2027-01-02\)\n\n- \[Two/);
});

test("a release's notes are its section, without the heading", () => {
  expect(releaseNotes(BEFORE, '1.0.0')).toBe('The first.\n\n### A part\n\n- One\n');
  expect(releaseNotes(withRelease(BEFORE, RELEASE), '1.10.0')).toBe(
    '- [Two](docs/two.md)\n\n- Three\n  in two lines\n',
  );
  expect(releaseNotes(BEFORE, '1.0')).toBeNull();
});

test('a version is released once, and not without a word', () => {
  expect(() => withRelease(BEFORE, { ...RELEASE, version: '1.0.0' })).toThrow('has a section for 1.0.0 already');
  expect(() => withRelease(BEFORE, { ...RELEASE, changes: [] })).toThrow('changes/ holds no entry');
  for (const text of ['\n', '- One\n\n## Two\n']) {
    expect(() => withRelease(BEFORE, { ...RELEASE, changes: [text] })).toThrow('is empty or has a heading of its own');
  }
});

test('what waits in changes/ can be released', () => {
  const changes = pendingChanges().map((path) => readFileSync(path, 'utf8'));
  expect(changes.length === 0 || withRelease(BEFORE, { ...RELEASE, changes }).includes(RELEASE.version)).toBe(true);
});

test('what the command line says of itself is what package.json says; `npm run product` writes it', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  expect(read('src/cli/product.ts')).toBe(renderProduct(JSON.parse(read('package.json'))));
  expect(renderProduct({ version: '1.2.3', repository: 'github:some-org/vep-governance' })).toContain(
    "RULES_URL = 'https://github.com/some-org/vep-governance/blob/main/docs/rules.md'",
  );
});
