import type { Attention, AttentionRow } from '../../domain/board/attention.ts';
import type { Board } from '../../domain/board/board.ts';
import type { BoardRelease } from '../../domain/board/board-release.ts';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import { plainText } from '../../domain/finding/message.ts';

function findingsJson({ errors, warnings, notices, list }: BoardVep['findings']) {
  const texts = list.map(({ rule, code, severity, message, remedy }) => {
    return { rule, code, severity, message: [message, remedy ?? []].map(plainText).join(' ').trim() };
  });
  return { errors, warnings, notices, texts };
}

function attentionJson({ id, since, message, todo, who, date, isAccepted }: Attention) {
  return { id, since, date, message: plainText(message), todo: plainText(todo), who, accepted: isAccepted };
}

function releaseJson({ codeFreezeEstimate, ...release }: BoardRelease) {
  return { ...release, ...(codeFreezeEstimate !== null && { codeFreezeEstimate }) };
}

function vepJson({ isMeta, targets: _targets, findings, pullRequests, trackingIssue, attention, ...vep }: BoardVep) {
  return {
    ...vep,
    history: vep.history?.map(({ path: _path, ...entry }) => entry) ?? null,
    meta: isMeta,
    findings: findingsJson(findings),
    pullRequests: pullRequests?.map(({ isDraft, ...rest }) => ({ ...rest, draft: isDraft })) ?? null,
    trackingIssue: trackingIssue && {
      number: trackingIssue.number,
      open: trackingIssue.isOpen,
      assignees: trackingIssue.assignees,
      disagreements: trackingIssue.disagreements,
    },
    signOffs: vep.signOffs && {
      sigs: vep.signOffs.sigs,
      people: vep.signOffs.people.map(({ handle, role, hasAgreed }) => ({ handle, role, agreed: hasAgreed })),
    },
    implementation:
      vep.implementation?.map(({ isToDefaultBranch, isForeign: _isForeign, ...rest }) => ({
        ...rest,
        defaultBranch: isToDefaultBranch,
      })) ?? null,
    nextStep: vep.nextStep && plainText(vep.nextStep),
    attention: attention.map(attentionJson),
  };
}

function rowJson({ isAccepted, ...row }: AttentionRow) {
  return { ...row, accepted: isAccepted };
}

/** Controls that JSON allows and a terminal obeys, and what ends a line in JavaScript. */
const CONTROL = /[\u007f-\u009f\u2028\u2029]/g;

function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The board for other tools, described by `schema/board.schema.json`
 * ([board §5](../../../docs/specification/board.md#5-the-data-boardjson-list---format-json)).
 */
export function renderBoardJson(board: Board): string {
  const { unknown, releases, veps, attention, ...rest } = board;
  const json = {
    version: 1,
    ...rest,
    unknown: unknown.map(plainText),
    releases: releases.map(releaseJson),
    veps: veps.map(vepJson),
    attention: attention.map(rowJson),
  };
  return `${JSON.stringify(json, null, 2).replace(CONTROL, escapeControl)}\n`;
}
