import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { bodyOf } from '../comment-fixture.ts';
import { documentReport, report } from '../report-fixture.ts';

describe('what else it says', () => {
  test('the participating SIGs whose LGTM is due', () => {
    const body = bodyOf(report([documentReport({ participatingSigs: ['sig-network', 'sig-storage'] })]));
    expect(body).toContain('**LGTM due** from participating SIGs\n\n- `sig-network`, `sig-storage` for VEP 123');
  });

  test('what could not be read, and that a re-run settles it', () => {
    const body = bodyOf(report([documentReport()], { undetermined: [message`${'v1.11'} gave no answer.`] }));
    expect(body).toContain('could not be read, so there is no verdict yet:\n\n- `v1.11` gave no answer.');
    expect(body).toContain(
      'Nothing in this pull request has to change for that. Once it can be read, the next re-check settles it.',
    );
  });

  test('that the repository only tries the checks out', () => {
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
