import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { STATUSES, type Status } from '../../src/domain/vep/status.ts';
import { exampleDocument } from '../../src/rules/examples/example-document.ts';
import { judgeOne, read } from '../judge/judge-text.ts';
import { modified } from '../rules/vep-builder.ts';
import { times } from '../thorough.ts';

/** Nobody at all, as people write it. */
const ABSENT = [
  null,
  '',
  '""',
  '[]',
  '[""]',
  '["", ~]',
  '~',
  'null',
  'TBD',
  'tbd',
  'N/A',
  'n/a',
  '[N/A]',
  'v1.x',
] as const;

/** Somebody who is still to be found. */
const SOUGHT = ['[TBD]', '[tbd]', '["@TBD"]', '["@bob", TBD]', '[TBD, tbd]'] as const;

const NAMED = ['["@bob"]', '[bob, "@carol"]'] as const;

const ROLES = ['reviewers', 'approvers'] as const;

type Written = string | null;

const written = fc.constantFrom<Written>(...ABSENT, ...SOUGHT, ...NAMED);

const isAbsent = (value: Written) => (ABSENT as readonly Written[]).includes(value);

const isNamed = (value: Written) => (NAMED as readonly Written[]).includes(value);

/**
 * [Governance §2](../../docs/specification/governance.md#2-the-front-matter): somebody always, and nobody still to be
 * found once implementable.
 */
function isAtFault(status: Status, value: Written): boolean {
  return status === 'implementable' ? !isNamed(value) : isAbsent(value);
}

/**
 * [Governance §3](../../docs/specification/governance.md#3-the-statuses-and-their-transitions): what the base branch
 * has as an error already is a warning, except on the step to implementable.
 */
function expectedSeverity(before: readonly [Status, Written], after: readonly [Status, Written]): string {
  if (!isAtFault(...after)) {
    return 'none';
  }
  const isStep = after[0] === 'implementable' && before[0] !== 'implementable';
  return isAtFault(...before) && !isStep ? 'warning' : 'error';
}

test('whatever stands for nobody on either side, it is an error exactly where the change brings it', () => {
  const side = fc.record({ status: fc.constantFrom(...STATUSES), reviewers: written, approvers: written });
  fc.assert(
    fc.property(side, side, (before, after) => {
      const document = judgeOne(modified(read(exampleDocument(before)), read(exampleDocument(after))));
      const found = ROLES.map((role) => {
        const about = document.findings.filter(
          ({ rule, field, code }) =>
            field === role && (rule === 'schema' || /missing|to-be-determined|not-found|absent/.test(code)),
        );
        return about.map(({ severity }) => severity).join() || 'none';
      });
      const expected = ROLES.map((role) =>
        expectedSeverity([before.status, before[role]], [after.status, after[role]]),
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: times(400) },
  );
});
