import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { bodyOf } from '../comment-fixture.ts';
import { documentReport, report } from '../report-fixture.ts';

describe('what else it says', () => {
  test('the participating SIGs whose LGTM is due', () => {
    const body = bodyOf(report([documentReport({ participatingSigs: ['sig-network', 'sig-storage'] })]));
    expect(body).toContain('**LGTM needed from participating SIGs**\n\n- `sig-network`, `sig-storage` for VEP 123');
  });

  test('what could not be read, and that the next run tries again', () => {
    const body = bodyOf(report([documentReport()], { undetermined: [message`${'v1.11'} gave no answer.`] }));
    expect(body).toContain(
      'Some information outside this pull request could not be read.\n\n- `v1.11` gave no answer.\n\nYou do not have to change anything. The next run tries again, and this comment then updates.',
    );
  });

  test('that the repository is in a trial period', () => {
    expect(bodyOf(report([documentReport()], { enforcement: 'warn' }))).toContain('nothing blocks yet');
    expect(bodyOf(report([documentReport()]))).not.toContain('nothing blocks yet');
  });

  test('the notes of the run', () => {
    const notes = [message`The label ${'kind/vep'} does not exist.`];
    expect(bodyOf(report([documentReport()]), { context: { notes } })).toContain(
      '**Notes**\n\n- The label `kind/vep` does not exist.',
    );
  });
});
