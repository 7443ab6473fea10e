import { firstFrozenDay } from '../../domain/freeze/freeze.ts';
import type { DocumentReport, Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { codeSpan } from '../text/code.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { quantity } from '../text/quantity.ts';

/** The verdict in words, and what to do first. */
export interface Headline {
  readonly title: Markdown;
  /** Empty where the title says it all. */
  readonly intro: Markdown;
}

function number(count: number, noun: string): Markdown {
  return trustedMarkdown(quantity(count, noun));
}

function blocks(count: number, noun: string): Markdown {
  return markdown`${number(count, noun)} ${count === 1 ? markdown`blocks` : markdown`block`} this pull request`;
}

/** The documents whose errors are all about a freeze, if every error is; else none. */
export function onlyFrozen(report: Report): readonly DocumentReport[] {
  const errors = report.documents.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
  return errors.every(({ rule }) => rule === 'freeze')
    ? report.documents.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'))
    : [];
}

function frozenTitle(frozen: readonly DocumentReport[], settings: Settings): Markdown {
  const facts = frozen.map(({ freeze }) => {
    if (freeze === null) {
      return markdown``;
    }
    const since = freeze.date === null ? '' : ` since ${firstFrozenDay(freeze.date, settings)}`;
    const verb = freeze.state === 'released' ? 'is released' : 'is frozen';
    return markdown`${codeSpan(freeze.release)} ${trustedMarkdown(verb + since)}`;
  });
  const distinct = [...new Set(facts)].slice(0, 3);
  return joinMarkdown(distinct, ', ');
}

function failureHeadline(report: Report, settings: Settings): Headline {
  const { errors, warnings } = report.counts;
  const frozen = onlyFrozen(report);
  const title = frozenTitle(frozen, settings);
  if (title !== '') {
    const releases = new Set(frozen.map(({ freeze }) => freeze?.release));
    return {
      title: markdown`❌ VEP governance: ${title}`,
      intro: markdown`It is too late to commit to ${releases.size === 1 ? markdown`this release` : markdown`these releases`}. Nothing else blocks.`,
    };
  }
  const advice = warnings === 0 ? markdown`` : markdown` What is marked ⚠️ does not block.`;
  return {
    title: markdown`❌ VEP governance: ${blocks(errors, 'error')}`,
    intro: markdown`Change what is marked ❌ and push: this comment and the status update themselves.${advice}`,
  };
}

function successHeadline({ counts, enforcement, documents, undetermined }: Report): Headline {
  const warnings = number(counts.warnings, 'warning');
  if (documents.length === 0) {
    return { title: markdown`✅ VEP governance: no VEP document changed`, intro: markdown`There is nothing to check.` };
  }
  if (enforcement === 'warn' && counts.warnings > 0) {
    return { title: markdown`⚠️ VEP governance: ${warnings}, nothing blocks`, intro: markdown`` };
  }
  if (counts.warnings > 0) {
    return {
      title: markdown`✅ VEP governance: nothing blocks, ${warnings}`,
      intro: markdown`What is marked ⚠️ is worth a look, but does not block.`,
    };
  }
  return undetermined.length > 0
    ? { title: markdown`✅ VEP governance: nothing blocks`, intro: markdown`` }
    : { title: markdown`✅ VEP governance: all checks pass`, intro: markdown`` };
}

/** The verdict in words. What is undetermined is listed elsewhere. */
export function renderHeadline(report: Report, settings: Settings): Headline {
  if (report.verdict === 'success') {
    return successHeadline(report);
  }
  if (report.verdict === 'failure') {
    return failureHeadline(report, settings);
  }
  const { errors } = report.counts;
  return {
    title: markdown`⚠️ VEP governance: no verdict yet`,
    intro: errors === 0 ? markdown`` : markdown`Besides, ${number(errors, 'error')} to correct, marked ❌ below.`,
  };
}
