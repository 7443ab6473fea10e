import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { withRelease } from './changelog.ts';
import { pendingChanges } from './pending-changes.ts';

// A part of `npm version`: moves the entries of changes/ into the changelog, below the version of package.json.

const ROOT = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
const changelog = new URL('CHANGELOG.md', ROOT);
const pending = pendingChanges();
const changes = pending.map((path) => readFileSync(path, 'utf8'));
const day = new Date().toISOString().slice(0, 10);
writeFileSync(changelog, withRelease(readFileSync(changelog, 'utf8'), { version, day, changes }));
for (const path of pending) {
  rmSync(path);
}
