import { describe, expect, test } from '@jest/globals';
import { parseAuthorMap, renderAuthorMap } from '../../../../src/cli/migrate/people/author-map.ts';
import { type HandleEvidence, handleFinder } from '../../../../src/cli/migrate/people/known-handle.ts';
import { message, plainText } from '../../../../src/domain/finding/message.ts';
import type { Identity, MappedIdentity } from '../../../../src/git/migration/identities.ts';

const BOB = { name: 'Bob B', email: 'bob@example.org' };

function seen(identity: Identity, canonical: Identity = identity): MappedIdentity {
  return { identity, canonical };
}

function finder(evidence: Partial<HandleEvidence> = {}) {
  return handleFinder({ map: new Map(), accounts: new Map(), identities: [], ...evidence });
}

function find(identity: Identity, evidence?: Partial<HandleEvidence>): string | null {
  const known = finder(evidence)(identity);
  return known === null ? null : `${known.handle}, by ${plainText(known.source)}`;
}

const account = { handle: 'bob-of-github', source: message`GitHub` };
const noreply = (name: string, handle: string) => seen({ name, email: `1+${handle}@users.noreply.github.com` });

describe('what tells a handle, the surest first', () => {
  const map = new Map([['bob@example.org', 'bob-of-map']]);
  const accounts = new Map([['bob@example.org', account]]);
  const others = [noreply('Bob B', 'bobby')];
  const mailmap = [seen(BOB, { name: 'Bob', email: 'robert@users.noreply.github.com' })];

  test.each([
    ['the map', { map, accounts, identities: others }, 'bob-of-map, by the author map'],
    ['GitHub', { accounts, identities: others }, 'bob-of-github, by GitHub'],
    ['.mailmap', { identities: [...mailmap, ...others] }, 'robert, by `.mailmap`'],
    ['another commit of the same name', { identities: others }, 'bobby, by another commit of the same name'],
    ['nothing', {}, null],
  ])('%s', (_what, evidence, expected) => {
    expect(find(BOB, evidence)).toBe(expected);
  });

  test('his own address, whatever another commit says', () => {
    const own = { name: 'Bob B', email: '2+bob@users.noreply.github.com' };
    expect(find(own, { identities: others })).toBe('bob, by GitHub’s own address');
  });

  test('another commit of the same address, under the name that it has there', () => {
    const identities = [seen({ name: 'Robert', email: 'BOB@example.org' }), noreply('robert', 'bobby')];
    expect(find(BOB, { identities })).toBe('bobby, by another commit of the same name');
  });
});

describe('what is no sure sign', () => {
  test.each([
    ['two handles of one name', BOB, [noreply('Bob B', 'bobby'), noreply('Bob B', 'bob2')]],
    ['a name that every machine has', { name: 'root', email: 'root@host' }, [noreply('root', 'bobby')]],
    ['no name', { name: '', email: 'x@example.org' }, [noreply('', 'bobby')]],
    ['a part of a name', { name: 'Bob', email: 'b@example.org' }, [noreply('Bob B', 'bobby')]],
  ])('%s', (_what, identity, identities) => {
    expect(find(identity, { identities })).toBe(null);
  });
});

describe('the map to fill in', () => {
  const people = [
    { name: 'Carol', email: '3+carol@users.noreply.github.com' },
    BOB,
    { ...BOB, email: 'Bob@example.org' },
    { name: 'C# fan', email: 'fan@example.org' },
  ];
  const skeleton = renderAuthorMap(people, finder());

  test('has each person once, with the handle or a place for it', () => {
    expect(skeleton.text.split('\n').filter((line) => !line.startsWith('# '))).toEqual([
      'Bob B <Bob@example.org> =',
      'fan@example.org =',
      'Carol <3+carol@users.noreply.github.com> = @carol',
      '',
    ]);
    expect(skeleton).toMatchObject({ people: 3, missing: 2 });
  });

  test('can be read again before and after it was filled in', () => {
    expect([...parseAuthorMap(skeleton.text, 'authors')]).toEqual([['3+carol@users.noreply.github.com', 'carol']]);
    const filled = skeleton.text.replace('<Bob@example.org> =', '<Bob@example.org> = @bob');
    expect(parseAuthorMap(filled, 'authors').get('bob@example.org')).toBe('bob');
  });
});
