import { describe, expect, test } from '@jest/globals';
import { satisfies } from 'semver';
import { projectFiles, readProjectFile, sourceFiles } from './project-files.ts';

type Dependencies = Readonly<Record<string, string>>;

interface LockedPackage {
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Dependencies;
}

const MANIFEST = JSON.parse(readProjectFile('package.json')) as Record<string, Dependencies>;
const LOCK = JSON.parse(readProjectFile('package-lock.json')) as { packages: Readonly<Record<string, LockedPackage>> };

/** What comes with a dependency and has no code in a bundle. */
const WITHOUT_CODE: Readonly<Record<string, string>> = {
  '@actions/exec': 'starts processes; an empty stand-in takes its place',
  '@actions/io': 'only @actions/exec uses it',
  '@octokit/openapi-types': 'types',
  '@octokit/types': 'types',
  argparse: 'only the program that js-yaml brings along uses it',
};

/** Where a package finds another one: beside itself or further up. */
function findPlace(from: string, name: string): string {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  return place in LOCK.packages
    ? place
    : findPlace(from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

function visit(place: string, seen: Set<string>): ReadonlySet<string> {
  for (const name of Object.keys(LOCK.packages[place]?.dependencies ?? {})) {
    const next = findPlace(place, name);
    if (!seen.has(next)) {
      visit(next, seen.add(next));
    }
  }
  return seen;
}

function namesOf(places: Iterable<string>): readonly string[] {
  const names = [...places].map((place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
  return [...new Set(names)].sort();
}

/** What `npm ls --omit=dev --no-workspaces --all` names. */
const PRODUCTION = namesOf(visit('', new Set()));

/** The packages that a list of licenses names: each at the beginning of a paragraph, with its version. */
function licensedNames(path: string): readonly string[] {
  const beginnings = new Set(
    readProjectFile(path)
      .split('\n\n')
      .map((paragraph) => /^(\S+)(?: \d\S*)?$/m.exec(paragraph.split('\n')[0] ?? '')?.[1]),
  );
  return namesOf(Object.keys(LOCK.packages)).filter((name) => beginnings.has(name));
}

const SHIPPED = [
  ...new Set(
    projectFiles()
      .filter((path) => /^dist\/.*licenses\.txt$/.test(path))
      .flatMap(licensedNames),
  ),
].sort();

describe('the dependencies', () => {
  test('are, with what they bring, the packages whose licenses the bundles ship', () => {
    expect(SHIPPED.length).toBeGreaterThan(20);
    expect(PRODUCTION.filter((name) => WITHOUT_CODE[name] === undefined)).toEqual(SHIPPED);
    expect(Object.keys(WITHOUT_CODE).filter((name) => !PRODUCTION.includes(name) || SHIPPED.includes(name))).toEqual(
      [],
    );
  });

  test('each direct one is shipped, and each package that src/ imports is a direct one', () => {
    const direct = Object.keys(MANIFEST.dependencies ?? {});
    expect(direct.filter((name) => !SHIPPED.includes(name))).toEqual([]);
    const imports = sourceFiles().flatMap((path) =>
      [...readProjectFile(path).matchAll(/^import (?!type )[^;]*? from '((?:@[^/']+\/)?[^./'][^/']*)/gm)].map(
        (match) => match[1] ?? '',
      ),
    );
    const packages = [...new Set(imports)].filter((name) => !name.startsWith('node:'));
    expect(packages.filter((name) => !direct.includes(name))).toEqual([]);
  });

  test.each(['20.19.0', '24.0.0'])('none refuses Node %s', (version) => {
    const refusing = Object.entries(LOCK.packages).filter(
      ([, { engines }]) => !satisfies(version, engines?.node ?? '*'),
    );
    expect(refusing.map(([place]) => place)).toEqual([]);
  });
});
