import { firstFrozenDay } from '../../domain/freeze/freeze.ts';
import type { DocumentReport, Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { codeSpan } from '../text/code.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { quantity } from '../text/quantity.ts';
import { countShown, isNotMigrated, shownSeverity } from './shown-finding.ts';

/** The verdict in words, and what to do first. */
export interface Headline {
  readonly title: Markdown;
  /** Empty where the title says it all. */
  readonly intro: Markdown;
}

const TRIAL = markdown`This repository is in a trial period: nothing blocks yet.`;

const HARMLESS = markdown`Items marked ⚠️ do not block.`;

function number(count: number, noun: string): Markdown {
  return trustedMarkdown(quantity(count, noun));
}

/** What the findings amount to for a reader, whom a document without front matter gives nothing to fix. */
function countItems({ documents }: Report): { readonly errors: number; readonly warnings: number } {
  const findings = documents.flatMap((document) => document.findings.filter((finding) => !isNotMigrated(finding)));
  const { error: errors, warning: warnings } = countShown(findings);
  return { errors, warnings };
}

/** The documents whose errors are all about a freeze, if every error is; else none. */
export function onlyFrozen(report: Report): readonly DocumentReport[] {
  const isError = (finding: DocumentReport['findings'][number]) => shownSeverity(finding) === 'error';
  const errors = report.documents.flatMap(({ findings }) => findings.filter(isError));
  return errors.every(({ rule }) => rule === 'freeze')
    ? report.documents.filter(({ findings }) => findings.some(isError))
    : [];
}

function frozenTitle(frozen: readonly DocumentReport[], settings: Settings): Markdown {
  const facts = frozen.map(({ freeze }) => {
    if (freeze === null) {
      return markdown``;
    }
    const since = freeze.date === null ? '' : ` since ${firstFrozenDay(freeze.date, settings)}`;
    const verb = freeze.state === 'released' ? 'has already been released' : `has been frozen${since}`;
    return markdown`${codeSpan(freeze.release)} ${trustedMarkdown(verb)}`;
  });
  return joinMarkdown([...new Set(facts)].slice(0, 3), ', ');
}

/** What to do about the errors: fix them, or where only a freeze blocks, that there is nothing else. */
function errorIntro(report: Report): Markdown {
  const { warnings } = countItems(report);
  const advice = warnings === 0 ? markdown`` : HARMLESS;
  const frozen = onlyFrozen(report);
  if (frozen.length > 0) {
    const releases = new Set(frozen.map(({ freeze }) => freeze?.release));
    const which = releases.size === 1 ? markdown`this release` : markdown`these releases`;
    return joinMarkdown([markdown`It is too late to commit to ${which}. Everything else is fine.`, advice], ' ');
  }
  const fix = markdown`Fix the items marked ❌ and push. This comment and the status update automatically.`;
  return joinMarkdown([fix, advice], ' ');
}

function failureHeadline(report: Report, settings: Settings): Headline {
  const title = frozenTitle(onlyFrozen(report), settings);
  const { errors } = countItems(report);
  return {
    title: markdown`❌ VEP governance: ${title === '' ? markdown`${number(errors, 'error')} to fix` : title}`,
    intro: errorIntro(report),
  };
}

function trialHeadline(report: Report): Headline {
  const { errors, warnings } = countItems(report);
  if (errors > 0) {
    return {
      title: markdown`⚠️ VEP governance: ${number(errors, 'error')} would block`,
      intro: joinMarkdown([TRIAL, errorIntro(report)], ' '),
    };
  }
  const { title, intro } = passingHeadline(report, warnings);
  return { title, intro: joinMarkdown([TRIAL, intro], ' ') };
}

function passingHeadline({ undetermined }: Report, warnings: number): Headline {
  if (warnings > 0) {
    return { title: markdown`✅ VEP governance: nothing blocks, ${number(warnings, 'warning')}`, intro: HARMLESS };
  }
  return undetermined.length > 0
    ? { title: markdown`✅ VEP governance: nothing blocks`, intro: markdown`` }
    : { title: markdown`✅ VEP governance: all checks pass`, intro: markdown`` };
}

function successHeadline(report: Report): Headline {
  if (report.documents.length === 0) {
    return { title: markdown`✅ VEP governance: no VEP document changed`, intro: markdown`There is nothing to check.` };
  }
  if (report.enforcement === 'warn') {
    return trialHeadline(report);
  }
  const isOnlyLegacy = report.documents.every(({ findings }) => findings.some(isNotMigrated));
  const { warnings } = countItems(report);
  return isOnlyLegacy && warnings === 0
    ? { title: markdown`✅ VEP governance: nothing blocks`, intro: markdown`` }
    : passingHeadline(report, warnings);
}

/** The verdict in words. What is undetermined is listed elsewhere. */
export function renderHeadline(report: Report, settings: Settings): Headline {
  if (report.verdict === 'success') {
    return successHeadline(report);
  }
  if (report.verdict === 'failure') {
    return failureHeadline(report, settings);
  }
  const { errors } = countItems(report);
  const title = report.hasSettingFault
    ? markdown`⚠️ VEP governance: no verdict, the settings are wrong`
    : markdown`⚠️ VEP governance: no verdict yet`;
  return {
    title,
    intro:
      errors === 0
        ? markdown``
        : markdown`There ${errors === 1 ? markdown`is` : markdown`are`} also ${number(errors, 'error')} to fix, marked ❌ below.`,
  };
}
