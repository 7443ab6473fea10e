import type { Tour } from './walk.ts';

/** How the event becomes one judgment, which each tour begins with. */
const BEGINNING = [
  { path: 'src/action/main.ts', what: 'the run begins' },
  { path: 'src/action/input/event.ts', what: 'the event becomes a command' },
  { path: 'src/action/check/check.ts', what: 'the story of a check' },
  { path: 'src/action/check/judgment.ts', what: 'read, parse, judge, put into words' },
] as const;

/** What a newcomer follows first, each with what it may cost. */
export const TOURS: readonly Tour[] = [
  {
    title: 'One document, from GitHub to a finding in the comment',
    bounds: { files: 30, changes: 8 },
    stations: [
      ...BEGINNING,
      { path: 'src/github/pull-request/pull-request-context.ts', what: 'everything before a document is read' },
      { path: 'src/github/pull-request/pull-request-snapshot.ts', what: 'the pull request as it is now' },
      { path: 'src/github/pull-request/changed-files.ts', what: 'the files it changes' },
      { path: 'src/parse/change/judged-file.ts', what: 'those that carry proposals' },
      { path: 'src/github/content/documents.ts', what: 'both sides of each' },
      { path: 'src/github/content/document-texts.ts', what: 'one side, by id or by path' },
      { path: 'src/github/content/blob.ts', what: 'its text' },
      { path: 'src/parse/change/changes.ts', what: 'before and after become a change' },
      { path: 'src/parse/document/vep.ts', what: 'a text becomes a proposal' },
      { path: 'src/parse/front-matter/front-matter-block.ts', what: 'where its front matter is' },
      { path: 'src/parse/yaml/yaml-tree.ts', what: 'YAML with positions' },
      { path: 'src/parse/front-matter/front-matter.ts', what: 'entries become fields and problems' },
      { path: 'src/parse/front-matter/field-values.ts', what: 'one value' },
      { path: 'src/judge/judge.ts', what: 'changes and facts become a report' },
      { path: 'src/judge/run-rules.ts', what: 'every rule on one change' },
      { path: 'src/rules/transition.ts', what: 'one rule, and what it finds' },
      { path: 'src/domain/finding/message.ts', what: 'what a finding says, as parts' },
      { path: 'src/render/format/publication.ts', what: 'everything that a run shows' },
      { path: 'src/render/comment/comment.ts', what: 'the one comment' },
      { path: 'src/render/comment/finding-text.ts', what: 'the finding in it' },
      { path: 'src/render/text/message-text.ts', what: 'parts become Markdown, escaped' },
    ],
  },
  {
    title: 'One label, from its event to the verdict',
    bounds: { files: 18, changes: 8 },
    stations: [
      ...BEGINNING,
      { path: 'src/action/check/exception.ts', what: 'decide, read what is missing, decide again' },
      { path: 'src/github/pull-request/pull-request-context.ts', what: 'everything before a document is read' },
      { path: 'src/github/pull-request/pull-request-snapshot.ts', what: 'the labels as they are now' },
      { path: 'src/github/pull-request/timeline.ts', what: 'who put them on and when' },
      { path: 'src/github/exception/exception-evidence.ts', what: 'what else GitHub shows of it' },
      { path: 'src/judge/exception/exception.ts', what: 'what the label amounts to' },
      { path: 'src/judge/exception/labeling.ts', what: 'by whom, and whether they may' },
      { path: 'src/judge/exception/exception-scope.ts', what: 'what it covers' },
      { path: 'src/judge/judge.ts', what: 'the verdict' },
      { path: 'src/judge/run-rules.ts', what: 'every rule on one change' },
      { path: 'src/rules/freeze.ts', what: 'the rule that an exception lifts' },
      { path: 'src/rules/freeze/freeze-decision.ts', what: 'whether a commitment is too late, and excepted' },
    ],
  },
];
