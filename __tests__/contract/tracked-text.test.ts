import { describe, expect, test } from '@jest/globals';
import { projectFiles, readProjectFile } from './project-files.ts';

/** Where a reader of this project may be sent. `example.*` names are for examples. */
const HOSTS = [
  /^(?:[\w-]+\.)*example(?:\.(?:com|org|net|test))?$/,
  /^(?:[\w-]+\.)*github(?:usercontent)?\.(?:com|dev|blog)$/,
  /^ghe\.example\.com$/,
  /^localhost$/,
  /^127\.0\.0\.1$/,
  /^json-schema\.org$/,
  /^www\.apache\.org$/,
  /^www\.contributor-covenant\.org$/,
  /^keepachangelog\.com$/,
  /^semver\.org$/,
  /^json\.schemastore\.org$/,
  /^docs\.prow\.k8s\.io$/,
  /^go\.k8s\.io$/,
  /^groups\.google\.com$/,
  /^marketplace\.visualstudio\.com$/,
  /^plugins\.jetbrains\.com$/,
  /^pre-commit\.com$/,
  /^no-color\.org$/,
  /^nodejs\.org$/,
  /^www\.iana\.org$/,
  /^yaml\.org$/,
  /^kubevirt\.io$/,
  /^example\.github\.io$/,
  /^www\.w3\.org$/,
];

/** A folder of somebody's machine. The runner's own home is the same for everybody. */
const MACHINE_PATH = /(?:file:\/\/|(?<![\w.}/-]))\/(?:root|work|Users|home\/(?!runner\b)[\w.-]+)\/[\w.-]/;

const GENERATED = /^(?:dist\/|package-lock\.json$|LICENSE$)|\.(?:png|ico)$/;

const ours = projectFiles().filter((path) => !GENERATED.test(path));

function hostsOf(text: string): readonly string[] {
  const addresses = text.matchAll(/\bhttps?:\/\/(?:[^\s/@"'`<>]*@)?([A-Za-z0-9][A-Za-z0-9.-]*)/g);
  return [...addresses].map((match) => (match[1] ?? '').replace(/\.+$/, '').toLowerCase());
}

test('addresses lead to hosts that the project means', () => {
  const strange = ours.flatMap((path) => {
    const hosts = hostsOf(readProjectFile(path)).filter((host) => !HOSTS.some((known) => known.test(host)));
    return hosts.map((host) => `${path}: ${host}`);
  });
  expect(strange).toEqual([]);
});

test('no file names a folder of the machine it was written on', () => {
  const lines = ours.flatMap((path) => {
    const own = path === '__tests__/contract/tracked-text.test.ts' ? [] : readProjectFile(path).split('\n');
    return own.filter((line) => MACHINE_PATH.test(line)).map((line) => `${path}: ${line.trim()}`);
  });
  expect(lines).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(readProjectFile('package-lock.json')).not.toMatch(/"resolved": "\w+:/);
});

test('exact versions: the same packages for everybody', () => {
  const manifest = JSON.parse(readProjectFile('package.json')) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

describe('the checks see what they look for', () => {
  test.each(['in /root/project/a.ts', '"/home/alice/x"', 'file:///Users/alice/x'])('a machine path: %s', (line) => {
    expect(MACHINE_PATH.test(line)).toBe(true);
  });

  test.each(['/home/runner/work', 'veps/root/x', 'https://example.com/work/1', './work/x'])('none: %s', (line) => {
    expect(MACHINE_PATH.test(line)).toBe(false);
  });

  test('hosts', () => {
    expect(hostsOf('see https://a.example.com/x, http://user@b.example:80 and <https://c.example.>')).toEqual([
      'a.example.com',
      'b.example',
      'c.example',
    ]);
  });
});
