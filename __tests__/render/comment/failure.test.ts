import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { renderFailure, renderRefusal } from '../../../src/render/comment/failure.ts';
import { CONTEXT, settings } from '../report-fixture.ts';

const REASON = message`GitHub answered ${'502 Bad Gateway'} to the list of files.`;

describe('a run that could not judge', () => {
  const failed = renderFailure(REASON, { ...CONTEXT, notes: [message`Tried four times.`] }, settings());

  test('says what failed, and that the next run tries again', () => {
    expect(failed.comment).toEqual({
      kind: 'keep',
      body: [
        '<!-- vep-governance -->',
        '### ⚠️ VEP governance: no verdict yet',
        '',
        'The check could not finish. GitHub answered `502 Bad Gateway` to the list of files.',
        '',
        `You do not have to change anything in the documents. The next run tries again; [the run](${CONTEXT.runUrl}) has the details.`,
        '',
        '**Notes**',
        '',
        '- Tried four times.',
        '',
      ].join('\n'),
    });
  });

  test('has the verdict `error`, never `success`', () => {
    expect(failed.status).toEqual({
      state: 'error',
      description: 'No verdict yet: GitHub answered `502 Bad Gateway` to the list of files. The next run tries again.',
    });
    expect(failed.outputs).toMatchObject({ verdict: 'error', errors: '0' });
  });

  test('leaves the labels alone', () => {
    expect(failed.labels).toEqual({ add: [], exclusivePrefix: '', targetPrefix: '' });
  });

  test('writes no status in a trial period, and no comment where comments are off', () => {
    const quiet = renderFailure(REASON, CONTEXT, settings({ enforcement: 'warn', comment: 'never' }));
    expect(quiet.status).toBeNull();
    expect(quiet.comment).toEqual({ kind: 'none' });
  });

  test('cuts a long cause', () => {
    const { status } = renderFailure(message`${'x'.repeat(999)}`, CONTEXT, settings());
    expect(status?.description).toHaveLength(140);
    expect(status?.description).toMatch(/… The next run tries again\.$/);
  });
});

describe('a change that is too large to be judged (action §5)', () => {
  const reason = message`The pull request changes ${501} VEP documents, and ${500} are the most. Split it.`;

  test('is a failure that asks to split it', () => {
    const refused = renderRefusal({ reason, record: null }, CONTEXT, settings());
    expect(refused.status).toEqual({
      state: 'failure',
      description: 'The pull request changes 501 VEP documents, and 500 are the most. Split it.',
    });
    expect(refused.outputs).toMatchObject({ verdict: 'failure', errors: '1' });
    expect(refused.summary([])).toContain('### ❌ VEP governance: this pull request is too large to check');
  });

  test('blocks nothing in a trial period', () => {
    const refused = renderRefusal({ reason, record: null }, CONTEXT, settings({ enforcement: 'warn' }));
    expect(refused.status?.state).toBe('success');
    expect(refused.outputs.verdict).toBe('success');
  });
});
