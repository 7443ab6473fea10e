import type { Log } from 'sarif';
import type { Finding, Severity } from '../../domain/finding/finding.ts';
import type { RuleId } from '../../domain/finding/finding-code.ts';
import type { Message } from '../../domain/finding/message.ts';
import type { DocumentReport, Report } from '../../domain/report/report.ts';
import type { Rule } from '../../domain/report/rule.ts';
import { renderPlain } from '../text/message-text.ts';
import { cutText, visibleLines } from '../text/visible-text.ts';

/** What a log says about the tool. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly Pick<Rule, 'id' | 'title' | 'why' | 'howToFix'>[];
  /** The page of the rules; a rule's section is `#<id>` on it. */
  readonly rulesUrl: string;
}

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>;

/** SARIF reads `[text](target)` in a message as a link. */
function plainMessage(text: string): { readonly text: string } {
  return { text: text.replaceAll('](', '] (') };
}

function findingText({ message, remedy, fix }: Finding): string {
  const sentences = [message, remedy ?? []]
    .map((sentence: Message) => renderPlain(sentence))
    .join(' ')
    .trim();
  return fix === null ? sentences : `${sentences}\n${cutText(visibleLines(fix), 2000)}`;
}

/** A path as the relative address that SARIF asks for. */
function pathUri(path: string): string {
  const wellFormed = path.replace(/\p{Surrogate}/gu, '\ufffd');
  return wellFormed.split('/').map(encodeURIComponent).join('/');
}

function ruleDescriptor({ id, title, why, howToFix }: SarifTool['rules'][number], rulesUrl: string) {
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: howToFix, markdown: howToFix },
    helpUri: `${rulesUrl}#${id}`,
  };
}

/** What stays the same when lines move: the rule, the VEP and the field with its value. */
function fingerprint({ rule, field, value }: Finding, { number, path }: DocumentReport): string {
  return cutText([rule, number ?? path, field ?? '', value ?? ''].join(':'), 500);
}

function renderResult(finding: Finding, document: DocumentReport, ruleIds: readonly RuleId[]) {
  const { rule, code, severity, span } = finding;
  const region = span === null ? {} : { region: { startLine: span.line, startColumn: span.column } };
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: LEVELS[severity],
    message: plainMessage(findingText(finding)),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathUri(document.path), uriBaseId: '%SRCROOT%' },
          ...region,
        },
      },
    ],
    properties: { code },
    partialFingerprints: { 'vepFinding/v1': fingerprint(finding, document) },
  };
}

/** The report as a SARIF 2.1.0 log, for code scanning and editors. */
export function renderSarif(report: Report, { version, rules, rulesUrl }: SarifTool) {
  const ruleIds = rules.map(({ id }) => id);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'vep-governance',
            version,
            informationUri: rulesUrl,
            rules: rules.map((rule) => ruleDescriptor(rule, rulesUrl)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.verdict !== 'error',
            toolExecutionNotifications: report.undetermined.map((reason) => ({
              level: 'error',
              message: plainMessage(renderPlain(reason)),
            })),
          },
        ],
        results: report.documents.flatMap((document) =>
          document.findings.map((finding) => renderResult(finding, document, ruleIds)),
        ),
      },
    ],
  } satisfies Log;
}
