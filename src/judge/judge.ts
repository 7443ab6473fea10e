import type { Facts } from '../domain/facts.ts';
import type { Report } from '../domain/report.ts';
import type { Settings } from '../domain/settings.ts';
import type { VepChange } from '../domain/vep-change.ts';

/**
 * Judges what a pull request does to the VEP documents (governance §6). Pure and synchronous: the same
 * changes, facts and settings always give the same report.
 */
export function judge(_changes: readonly VepChange[], facts: Facts, settings: Settings): Report {
  return {
    verdict: 'error',
    enforcement: settings.enforcement,
    today: facts.today,
    timeZone: settings.timeZone,
    counts: { documents: 0, errors: 0, warnings: 0, notices: 0 },
    exception: {
      label: settings.exceptionLabel,
      isPresent: false,
      counts: false,
      grantedBy: null,
      grantedAt: null,
      reason: null,
      record: null,
    },
    documents: [],
    undetermined: [],
  };
}
