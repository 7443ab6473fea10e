export const id = 324;
export const ids = [324];
export const modules = {

/***/ 5324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseDigest: () => (/* binding */ releaseDigest)
});

// EXTERNAL MODULE: ./build/domain/calendar/zoned-day.js + 8 modules
var zoned_day = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/domain/finding/message.js
var finding_message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/domain/settings/settings.js
var settings = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/domain/vep/handle.js
var handle = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/judge/judge.js + 6 modules
var judge = __webpack_require__(9297);
;// CONCATENATED MODULE: ./build/judge/override.js






function isBlockedByFreeze({ findings }) {
    return findings.some(({ code, severity }) => code === 'freeze/late' && severity === 'error');
}
/** True for an override since which a freeze may have begun. */
function isFromEarlierDay({ createdAt }, today, { timeZone }) {
    return dayAt(Date.parse(createdAt), timeZone) < today;
}
/** A freeze that began after the day of the override, or may have: the override cannot have meant it. */
function hasLaterFreeze({ documents, today }, settings, status) {
    const day = dayAt(Date.parse(status.createdAt), settings.timeZone);
    const isEarlier = isFromEarlierDay(status, today, settings);
    return documents.some((document) => {
        const { freeze } = document;
        const hasBegun = isBlockedByFreeze(document) && freeze?.date != null && firstFrozenDay(freeze.date, settings) > day;
        return hasBegun || (isEarlier && freeze?.state === 'undetermined');
    });
}
const EARLY = (0,finding_message/* message */.iU) `The status of this commit was overridden before the freeze: that lifts everything except the freeze.`;
/**
 * True for a status that Prow's `/override` set. Its description is Prow's (kubernetes-sigs/prow,
 * pkg/plugins/override); the creator is compared because anybody who may write statuses could copy it.
 */
function isOverride({ description, creator }, labelBots) {
    return (description.startsWith('Overridden by') && creator !== null && labelBots.some((bot) => (0,handle/* isSameHandle */.Zw)(bot, creator)));
}
/** True for a status of ours that took the place of an override. */
function isAfterOverride(status) {
    return status?.isOwn === true && decodeStatusLink(status.targetUrl)?.isAfterOverride === true;
}
/**
 * Finds out whether the status on the head is an override, and what it lifts. It is left alone where the verdict
 * passes, too: the verdict may change again, and another pull request may have the same head.
 *
 * @param judged null for a change that was refused as too large, so that nothing is known of its freezes
 */
function findOverride(judged, settings, status) {
    if (isAfterOverride(status)) {
        return { lifts: 'all-but-freeze', note: EARLY };
    }
    if (status === null || !isOverride(status, settings.labelBots)) {
        return { lifts: 'nothing' };
    }
    return judged !== null && hasLaterFreeze(judged, settings, status)
        ? { lifts: 'all-but-freeze', note: EARLY }
        : {
            lifts: 'all',
            note: message `The status was overridden (${status.description}) and is left alone for this commit.`,
        };
}
/**
 * What the status on the head means where nothing could be judged: an override from an earlier day may be from before a
 * freeze.
 */
function liftedWithoutJudgment(status, today, settings) {
    if (status !== null && isOverride(status, settings.labelBots)) {
        return isFromEarlierDay(status, today, settings) ? 'all-but-freeze' : 'all';
    }
    return isAfterOverride(status) ? 'all-but-freeze' : 'nothing';
}
function downgradeDocument(document) {
    return {
        ...document,
        results: document.results.map((row) => row.rule !== 'freeze' && row.result === 'failed' ? { ...row, result: 'warned' } : row),
        findings: document.findings.map((finding) => finding.rule !== 'freeze' && finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding),
    };
}
/**
 * What an override from before a freeze leaves of a report: every error but those of the freeze is a warning
 * ([action \u00a73](../../docs/specification/action.md#3-what-it-publishes)).
 */
function liftAllButFreeze(report) {
    const documents = report.documents.map(downgradeDocument);
    const counts = countFindings(documents);
    const verdict = report.verdict === 'failure' && counts.errors === 0 ? 'success' : report.verdict;
    return { ...report, documents, counts, verdict };
}

// EXTERNAL MODULE: ./build/board-io/board-sources.js
var board_sources = __webpack_require__(5197);
// EXTERNAL MODULE: ./build/board-io/read-board.js + 40 modules
var read_board = __webpack_require__(5401);
;// CONCATENATED MODULE: ./build/board-io/release-verdicts.js






const STATES = {
    SUCCESS: 'success',
    FAILURE: 'failure',
    ERROR: 'error',
    PENDING: 'pending',
};
function toVerdict({ number, labels, status }, settings) {
    const label = settings.exceptionLabel.toLowerCase();
    return {
        number,
        verdict: STATES[status?.state ?? ''] ?? null,
        isOverridden: status !== null && isOverride(status, settings.labelBots),
        isExcepted: labels.some((name) => name.toLowerCase() === label),
    };
}
/** The pull requests whose merge changed a document between two days, both included. */
function mergedBetween({ history, settings }, from, until) {
    const versions = history.state === 'known' ? [...history.value.values()].flat() : [];
    const numbers = versions.flatMap(({ pullRequest, reachedAt }) => {
        const day = (0,zoned_day/* dayAt */.O)(reachedAt, settings.timeZone);
        return pullRequest !== null && day >= from && day <= until ? [pullRequest] : [];
    });
    return [...new Set(numbers)].sort((left, right) => left - right);
}
/**
 * Reads what the check said in the cycle of a release, from design to GA.
 *
 * @throws {SettingsError} where the cycle or the history is not known
 */
async function readReleaseCycle(place, { release: name, ask }, sources) {
    let read = null;
    const board = await (0,read_board/* readBoard */.n)(place, {
        ...sources,
        needsHistory: true,
        withActivity: (inputs) => {
            read = inputs;
            return Promise.resolve((0,board_sources/* withoutActivity */.IQ)(inputs, (0,finding_message/* message */.iU) `none of it is needed here.`));
        },
    });
    const inputs = read;
    const release = board.releases.find((one) => one.release === name);
    if (inputs === null || release === undefined || release.designFrom === null) {
        throw new settings/* SettingsError */.G(`When the design of \`${name}\` began is not known: the calendar does not say it.`);
    }
    const { designFrom: from, ga } = release;
    const until = ga !== null && ga < board.today ? ga : board.today;
    const found = await ask(mergedBetween(inputs, from, until));
    const verdicts = found.state === 'known'
        ? { state: 'known', value: found.value.map((one) => toVerdict(one, place.settings)) }
        : found;
    return { board, release, from, until, verdicts };
}

// EXTERNAL MODULE: ./build/render/text/code.js + 1 modules
var code = __webpack_require__(2195);
// EXTERNAL MODULE: ./build/render/text/markdown.js
var markdown = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/render/text/list.js

const LIST_LIMIT = 20;
/** A list with a bounded number of lines; the rest is counted. */
function renderList(lines, limit = LIST_LIMIT) {
    const more = lines.length - limit;
    const rest = more > 0 ? [(0,markdown/* markdown */.wD) `- and ${more} more`] : [];
    return (0,markdown/* joinMarkdown */.UF)([...lines.slice(0, limit).map((line) => (0,markdown/* markdown */.wD) `- ${line}`), ...rest], '\n');
}

// EXTERNAL MODULE: ./build/render/text/message-text.js
var message_text = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/render/text/quantity.js
var quantity = __webpack_require__(1500);
// EXTERNAL MODULE: ./build/render/text/table.js
var table = __webpack_require__(317);
// EXTERNAL MODULE: ./build/render/board/vep-lines.js
var vep_lines = __webpack_require__(8259);
;// CONCATENATED MODULE: ./build/render/board/release-digest.js







const MAX_NUMBERS = 50;
/** As code: an address or a bare number would refer to each of them. */
function numbersCell(verdicts) {
    const shown = verdicts.slice(0, MAX_NUMBERS).map(({ number }) => (0,code/* codeSpan */.SS)(`#${number}`));
    const more = verdicts.length - shown.length;
    return (0,markdown/* joinMarkdown */.UF)([...shown, ...(more > 0 ? [(0,markdown/* markdown */.wD) `and ${more} more`] : [])], ', ');
}
const ROWS = [
    { name: 'success', isWanted: ({ verdict, isOverridden }) => verdict === 'success' && !isOverridden, isListed: false },
    { name: 'overridden', isWanted: ({ isOverridden }) => isOverridden, isListed: true },
    { name: 'failure', isWanted: ({ verdict, isOverridden }) => verdict === 'failure' && !isOverridden, isListed: true },
    { name: 'error', isWanted: ({ verdict, isOverridden }) => verdict === 'error' && !isOverridden, isListed: true },
    {
        name: 'none or pending',
        isWanted: ({ verdict, isOverridden }) => (verdict === null || verdict === 'pending') && !isOverridden,
        isListed: true,
    },
];
const EXCEPTED = { name: 'with an exception', isWanted: ({ isExcepted }) => isExcepted, isListed: true };
function verdictParts(verdicts) {
    const rows = [...ROWS, EXCEPTED].map(({ name, isWanted, isListed }) => {
        const own = verdicts.filter(isWanted);
        return [(0,markdown/* trustedMarkdown */.pG)(name), (0,markdown/* markdown */.wD) `${own.length}`, isListed ? numbersCell(own) : (0,markdown/* trustedMarkdown */.pG)('')];
    });
    return [
        (0,table/* renderTable */.b)(['Verdict at the merge', 'Pull requests', 'Which'].map(markdown/* trustedMarkdown */.pG), rows),
        (0,markdown/* markdown */.wD) `An overridden verdict that was wrong is a false positive, and so is an exception that should not have been needed. A failure or an error that merged got past the check.`,
    ];
}
/**
 * What the check said in the cycle of a release: the counts by which a project sees whether it went without false
 * positives ([board \u00a73](../../../docs/specification/board.md#3-the-views)).
 */
function renderReleaseDigest({ release, from, until, verdicts }) {
    const { committed, planned, delivered, phase } = release;
    const counts = [
        (0,markdown/* markdown */.wD) `${committed.length} committed`,
        (0,markdown/* markdown */.wD) `${planned.length} planned`,
        ...(phase === 'released' ? [(0,markdown/* markdown */.wD) `${delivered.length} delivered`] : []),
    ];
    const merged = verdicts.state === 'known' ? verdicts.value : [];
    const sentence = (0,markdown/* markdown */.wD) `From ${(0,code/* codeSpan */.SS)(from)} to ${(0,code/* codeSpan */.SS)(until)}, ${(0,markdown/* trustedMarkdown */.pG)((0,quantity/* quantity */.a)(merged.length, 'merged pull request'))} changed proposals.`;
    return (0,vep_lines/* sections */.V0)([
        (0,markdown/* markdown */.wD) `## The cycle of ${(0,code/* codeSpan */.SS)(release.release)}`,
        (0,markdown/* markdown */.wD) `Phase: ${(0,markdown/* trustedMarkdown */.pG)(phase ?? 'unknown')}. Proposals: ${(0,markdown/* joinMarkdown */.UF)(counts, ', ')}.`,
        ...(verdicts.state === 'known'
            ? [sentence, ...verdictParts(merged)]
            : [
                (0,markdown/* markdown */.wD) `From ${(0,code/* codeSpan */.SS)(from)} to ${(0,code/* codeSpan */.SS)(until)}. Not known:`,
                renderList([(0,markdown/* markdown */.wD) `Verdicts, exceptions and overrides: ${(0,message_text/* renderMessage */.e4)(verdicts.reason)}`]),
            ]),
    ]);
}

// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/cli/world.js
var cli_world = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/cli/board/read-board.js
var board_read_board = __webpack_require__(7909);
;// CONCATENATED MODULE: ./build/cli/board/release-digest.js






/** Writes what the check said in the cycle of a release. */
async function releaseDigest(place, { question, release }, world) {
    const sources = (0,board_read_board/* boardSources */.F)(place, question, world);
    const ask = async (numbers) => {
        const name = await sources.findName();
        if ((0,cli_world/* tokenOf */.B)(world) === '' || name === null) {
            const why = name === null ? (0,finding_message/* message */.iU) `no remote names a repository on GitHub.` : (0,finding_message/* message */.iU) `no token.`;
            return { state: 'undetermined', reason: why };
        }
        try {
            // Loaded only here, like all that asks GitHub.
            const { askStatuses } = await Promise.all(/* import() */[__webpack_require__.e(999), __webpack_require__.e(385), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 3964));
            return { state: 'known', value: await askStatuses(numbers, { name, world }, place.settings) };
        }
        catch (error) {
            if (error instanceof source/* SourceError */.c) {
                return { state: 'undetermined', reason: error.reason };
            }
            throw error;
        }
    };
    const cycle = await readReleaseCycle(place, { release, ask }, sources);
    return renderReleaseDigest(cycle);
}


/***/ })

};
