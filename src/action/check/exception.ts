import type { Exception } from '../../domain/freeze/exception.ts';
import { beginEvidence, type EvidenceSources, readEvidence } from '../../github/exception/exception-evidence.ts';
import { decideException } from '../../judge/exception/exception.ts';
import type { Session } from '../session/session.ts';

/** Finds out what the exception label on a pull request amounts to. What costs requests is read only as it is needed. */
export async function readException({ client, settings }: Session, sources: EvidenceSources): Promise<Exception> {
  let evidence = beginEvidence(sources);
  let decision = decideException(evidence, settings);
  while (decision.state === 'incomplete') {
    evidence = await readEvidence(client, evidence, decision.needs);
    decision = decideException(evidence, settings);
  }
  return decision.exception;
}
