import { once } from 'node:events';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readCalendarCopy } from '../../../src/git/calendar/calendar-clone.ts';
import { openCalendarCopy } from '../../../src/git/calendar/calendar-copy.ts';
import { openCalendarFolder } from '../../../src/git/calendar/calendar-files.ts';
import { type ScratchRepository, scratchFolder, scratchRepository, useRepository } from '../scratch-repository.ts';

const PATTERN = 'releases/{version}/schedule.yaml';

test('a folder that is not there holds no schedule', async () => {
  const folder = scratchFolder();
  expect((await openCalendarFolder(`${folder}/nowhere`, PATTERN)).paths.size).toBe(0);
  useRepository(folder).remove();
});

describe('the copy of a calendar', () => {
  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;
  const NOW = Date.parse('2026-07-01T12:00:00Z');
  let origin: ScratchRepository;
  let cache: ScratchRepository;
  let first: string;

  beforeEach(() => {
    origin = scratchRepository();
    cache = useRepository(scratchFolder());
    first = origin.commit({ 'releases/v1.9/schedule.yaml': 'one' });
  });

  afterEach(() => {
    origin.remove();
    cache.remove();
  });

  const read = async (now: number, url = `file://${origin.directory}`, environment = process.env) => {
    const copy = await readCalendarCopy(
      { url, ref: 'main', cache: cache.directory, environment },
      { now, freshMilliseconds: HOUR, retryMilliseconds: MINUTE, timeoutMilliseconds: 20_000 },
    );
    const opened = await openCalendarCopy(copy, PATTERN, (commit) => commit);
    opened.close();
    return { ...copy, commit: opened.sourceOf('') };
  };

  test('is fetched, kept while fresh and fetched again after that', async () => {
    expect(await read(NOW)).toMatchObject({ commit: first, fetchedAt: NOW, failure: null });
    const second = origin.commit({ 'releases/v1.10/schedule.yaml': 'two' });
    expect(await read(NOW + HOUR - 1)).toMatchObject({ commit: first, fetchedAt: NOW });
    expect(await read(NOW + HOUR)).toMatchObject({ commit: second, fetchedAt: NOW + HOUR });
  });

  test('serves when the network fails, says so and does not pass for a fresh one', async () => {
    await read(NOW);
    origin.remove();
    const late = await read(NOW + 2 * HOUR);
    expect(late).toMatchObject({ commit: first, fetchedAt: NOW });
    expect(late.failure).not.toBeNull();
    expect((await read(NOW + 2 * HOUR + 1)).failure).not.toBeNull();
  });

  test('is not asked for again at once where the network failed', async () => {
    await read(NOW);
    const late = NOW + 2 * HOUR;
    const hidden = useRepository(`${origin.directory}-hidden`);
    renameSync(origin.directory, hidden.directory);
    const { failure } = await read(late);
    renameSync(hidden.directory, origin.directory);
    const second = origin.commit({ 'releases/v1.10/schedule.yaml': 'two' });
    expect(await read(late + MINUTE - 1)).toMatchObject({ commit: first, failure });
    expect(await read(late + MINUTE)).toMatchObject({ commit: second, failure: null });
  });

  test('is made anew where making it broke off, and leaves nothing else', async () => {
    await read(NOW);
    const [folder = ''] = readdirSync(cache.directory);
    rmSync(join(cache.directory, folder, '.git/fetched'));
    expect(await read(NOW)).toMatchObject({ commit: first });
    expect(readdirSync(cache.directory)).toEqual([folder]);
  });

  test('names no longer than it waits a server that never answers', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : null;
    const sockets: Socket[] = [];
    server.on('connection', (socket) => sockets.push(socket));
    const silent = {
      url: `http://127.0.0.1:${port}/x.git`,
      ref: 'main',
      cache: cache.directory,
      environment: process.env,
    };
    const limits = { now: NOW, freshMilliseconds: HOUR, retryMilliseconds: MINUTE, timeoutMilliseconds: 500 };
    await expect(readCalendarCopy(silent, limits)).rejects.toThrow('no answer within 0.5 seconds');
    for (const socket of sockets) {
      socket.destroy();
    }
    server.close();
  });

  test('is never fetched into the repository that a hook is bound to', async () => {
    const own = scratchRepository();
    own.commit({ 'README.md': 'mine' });
    const hook = { ...process.env, GIT_DIR: `${own.directory}/.git`, GIT_INDEX_FILE: `${own.directory}/.git/index` };
    expect(await read(NOW, undefined, hook)).toMatchObject({ commit: first });
    expect(own.git('branch', '--list').trim()).toBe('* main');
    own.remove();
  });

  test('is an error where there was never an answer', async () => {
    await expect(read(NOW, `file://${cache.directory}/nowhere`)).rejects.toThrow();
  });
});
