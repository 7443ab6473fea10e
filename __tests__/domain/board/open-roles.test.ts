import { expect, test } from '@jest/globals';
import type { BoardVep } from '../../../src/domain/board/board-vep.ts';
import { openRoles } from '../../../src/domain/board/open-roles.ts';
import { boardVep } from '../../render/board/board-fixture.ts';

test.each<[string, Partial<BoardVep>, readonly string[]]>([
  ['both named', {}, []],
  ['nobody named', { reviewers: [], approvers: [] }, ['reviewers', 'approvers']],
  ['TBD beside a name', { reviewers: ['bob', 'TBD'] }, ['reviewers']],
  ['a provisional VEP', { status: 'provisional', approvers: ['TBD'] }, ['approvers']],
  ['a deferred VEP', { status: 'deferred', reviewers: [] }, []],
  ['a meta-VEP', { isMeta: true, reviewers: [] }, []],
  ['a legacy document', { form: 'legacy', status: null, reviewers: [], approvers: [] }, []],
])('%s', (_what, parts, roles) => {
  expect(openRoles(boardVep(parts))).toEqual(roles);
});
