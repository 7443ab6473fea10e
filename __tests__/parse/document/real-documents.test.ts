import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { parseRelease } from '../../../src/domain/calendar/release.ts';
import { plainText } from '../../../src/domain/finding/message.ts';
import { parseSchedule } from '../../../src/parse/calendar/schedule.ts';
import { parseVep } from '../../../src/parse/document/vep.ts';
import { parseOwners } from '../../../src/parse/files/owners.ts';
import { parseExpectedSections } from '../../../src/parse/files/template.ts';
import { parseTrackingIssue } from '../../../src/parse/files/tracking-issue.ts';
import { HAS_REAL_DATA, REAL_DATA } from '../../real-data.ts';
import { ROOT } from '../document-text.ts';

const DATA = pathToFileURL(`${REAL_DATA}/`);
const ENHANCEMENTS = new URL('enhancements/', DATA);

const describeReal = HAS_REAL_DATA ? describe : describe.skip;

function read(path: string, folder = ENHANCEMENTS): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

function markdownFiles(): readonly string[] {
  const files = HAS_REAL_DATA ? readdirSync(new URL(ROOT, ENHANCEMENTS), { recursive: true, encoding: 'utf8' }) : [];
  return files.filter((file) => file.endsWith('.md')).map((file) => `${ROOT}/${file}`);
}

function parse(path: string) {
  return parseVep(path, { kind: 'text', text: read(path) }, ROOT);
}

const WITH_FRONT_MATTER = 'veps/sig-network/307-vhostuser-binding-plugin/vep.md';

/** The headings as another Markdown parser sees them, those of lists and quotations left out. */
function headingsOf(path: string): readonly string[] {
  const text = read(path);
  const bodyStart = path === WITH_FRONT_MATTER ? text.indexOf('\n---\n', 4) + 5 : 0;
  const linesBefore = text.slice(0, bodyStart).split('\n').length;
  const tokens = new MarkdownIt({ html: true }).parse(text.slice(bodyStart), {});
  return tokens.flatMap(({ type, tag, level, map }, index) => {
    const line = linesBefore + (map?.[0] ?? 0);
    return type === 'heading_open' && level === 0 ? [`${line} ${tag} ${tokens[index + 1]?.content}`] : [];
  });
}

describeReal('the real documents', () => {
  const files = markdownFiles();

  test('are about sixty', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  test('have no front matter but one, and that one has no problem', () => {
    const forms = files.map((path) => ({ path, form: parse(path).form, problems: parse(path).problems }));
    const expected = files.map((path) => ({
      path,
      form: path === WITH_FRONT_MATTER ? 'front-matter' : 'legacy',
      problems: [],
    }));
    expect(forms).toEqual(expected);
  });

  test('the one with front matter says what it says', () => {
    const { frontMatter } = parse(WITH_FRONT_MATTER);
    expect(frontMatter).toMatchObject({
      number: { value: 307, span: { line: 3, column: 13 } },
      status: { value: 'deferred' },
      owningSig: { value: 'sig-network' },
      stage: null,
      milestone: { alpha: { value: { kind: 'placeholder' }, text: 'TBD' } },
      replaces: [],
      supersededBy: null,
    });
  });

  test.each(files)('%s: its headings are those that another Markdown parser sees', (path) => {
    const sections = parse(path).body.sections.map(({ level, heading, line }) => `${line} h${level} ${heading}`);
    expect(sections).toEqual(headingsOf(path));
  });

  test.each([
    ['veps/sig-compute/10-dra-devices/vep.md', ['alpha v1.6', 'alpha v1.8', 'beta v1.9']],
    ['veps/sig-compute/248-migration-convergence/vep.md', ['alpha v1.9']],
    ['veps/sig-compute/190-kubevirt-structured-plugins/vep.md', ['alpha v1.9']],
    ['veps/sig-compute/222-vsock-netns-vep/vep.md', ['alpha v0.59', 'beta v1.10']],
    ['veps/sig-compute/191-decentralized-migration-proxy/vep.md', ['alpha v1.9', 'beta v1.10', 'ga v1.11']],
    ['veps/sig-network/106-decouple-nad/vep.md', ['beta v1.8', 'ga v1.10']],
    ['veps/sig-storage/277-persistent-reservation/vep.md', ['alpha v1.0', 'ga v1.9']],
    ['veps/sig-storage/25-incremental-backup/vep.md', ['alpha v1.6']],
    ['veps/meta-VEPs/282-vep-proposal-governance/vep.md', ['ga v1.9']],
    ['veps/meta-VEPs/297-coderabbit-adoption/vep.md', []],
    ['veps/NNNN-vep-template/vep.md', []],
  ])('%s: its targets in prose', (path, expected) => {
    expect(parse(path).body.targets.map(({ stage, release }) => `${stage} ${release}`)).toEqual(expected);
  });

  test('the template expects fourteen sections', () => {
    const sections = parseExpectedSections(read('veps/NNNN-vep-template/vep.md'));
    expect(sections).toHaveLength(14);
    expect(sections).toEqual(expect.arrayContaining(['Overview', 'Update/Rollback Compatibility']));
  });

  test('the template’s own sections are all empty, but for the metadata', () => {
    const sections = parse('veps/NNNN-vep-template/vep.md').body.sections.filter(({ level }) => level === 2);
    expect(sections.flatMap(({ heading, isEmpty }) => (isEmpty ? [] : [heading]))).toEqual(['VEP Status Metadata']);
  });

  test('OWNERS files', () => {
    expect(parseOwners(read('OWNERS'))?.approvers).toHaveLength(3);
    expect(parseOwners(read('veps/sig-compute/OWNERS'))).toEqual({ approvers: [], reviewers: [] });
  });

  test('the issue template has a stage that nobody filled in', () => {
    const value = parseTrackingIssue(read('.github/ISSUE_TEMPLATE/vep.md')).get('Current Feature Stage');
    expect(value?.text).toBe('');
  });
});

describeReal('the real schedules', () => {
  test.each([
    ['v1.0', null, '2023-07-11', null],
    ['v1.1', null, '2023-11-07', null],
    ['v1.2', null, '2024-03-05', null],
    ['v1.3', null, '2024-07-17', null],
    ['v1.4', null, '2024-11-12', null],
    ['v1.5', null, '2025-03-05', null],
    ['v1.6', '2025-04-30', '2025-07-30', '2025-06-25'],
    ['v1.7', '2025-09-03', '2025-11-19', '2025-10-29'],
    ['v1.8', '2026-01-07', '2026-03-25', '2026-02-25'],
    ['v1.9', '2026-04-30', '2026-07-22', '2026-06-24'],
    ['v1.10', '2026-09-02', '2026-11-18', '2026-10-21'],
  ])('%s freezes on %s and is out on %s, with its code freeze on %s', (...[version, freeze, out, codeFreeze]) => {
    const release = parseRelease(version);
    const source = `sig-release/releases/${version}/schedule.yaml`;
    const schedule = release === null ? null : parseSchedule(read(source, DATA), release, source);
    expect(schedule?.state === 'undetermined' ? plainText(schedule.reason) : schedule?.value).toEqual({
      release,
      freeze,
      out,
      hasSeveralFreezes: false,
      source,
      begins: expect.any(String),
      codeFreeze,
    });
  });
});
