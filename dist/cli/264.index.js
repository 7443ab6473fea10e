export const id = 264;
export const ids = [264];
export const modules = {

/***/ 8264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showBoard: () => (/* binding */ showBoard)
});

// EXTERNAL MODULE: ./build/domain/board/since.js
var board_since = __webpack_require__(996);
// EXTERNAL MODULE: ./build/domain/settings/settings.js
var settings_settings = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/render/board/board-json.js
var board_json = __webpack_require__(4825);
// EXTERNAL MODULE: ./build/render/text/code.js + 1 modules
var code = __webpack_require__(2195);
// EXTERNAL MODULE: ./build/render/text/markdown.js
var markdown = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/render/text/message-text.js
var message_text = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/render/text/quantity.js
var quantity = __webpack_require__(1500);
;// CONCATENATED MODULE: ./build/render/board/attention-words.js



/** A list of everything is a list that nobody reads. */
const UNFOLDED_ROWS = 10;
/** What maintainers granted an extension for does not count. */
function countedRows({ attention }) {
    return attention.filter(({ isAccepted }) => !isAccepted);
}
function countedReasons({ attention }) {
    return attention.filter(({ isAccepted }) => !isAccepted);
}
/** The proposals that need attention. */
function needingAttention({ veps }) {
    return veps.filter((vep) => countedReasons(vep).length > 0);
}
/** The VEP that a row is about; undefined for a row about a SIG. */
function vepOf({ subject }, { veps }) {
    return subject.kind === 'vep' ? veps.find(({ path }) => path === subject.path) : undefined;
}
function sigOf(row, board) {
    return row.subject.kind === 'sig' ? row.subject.sig : (vepOf(row, board)?.sig ?? '');
}
/** What is the matter with a VEP for one reason, and what to do. */
function reasonSentences(vep, id) {
    const reasons = countedReasons(vep).filter((one) => one.id === id);
    const words = reasons.map(({ message, todo }) => (0,markdown/* markdown */.wD) `${(0,message_text/* renderMessage */.e4)(message)} ${(0,message_text/* renderMessage */.e4)(todo)}`);
    return (0,markdown/* joinMarkdown */.UF)(words, ' ');
}
/** What is not unfolded, counted by reason and SIG. */
function restLines(rows, board) {
    const counts = new Map();
    for (const row of rows) {
        const sig = sigOf(row, board);
        const key = `${row.id} ${sig}`;
        const group = counts.get(key) ?? { id: row.id, sig, count: 0 };
        counts.set(key, { ...group, count: group.count + 1 });
    }
    return [...counts.values()].map(({ id, sig, count }) => (0,markdown/* markdown */.wD) `${(0,code/* codeSpan */.SS)(id)}: ${count} more${sig === '' ? (0,markdown/* markdown */.wD) `` : (0,markdown/* markdown */.wD) ` of ${(0,code/* codeSpan */.SS)(sig)}`}`);
}

// EXTERNAL MODULE: ./build/render/board/no-attention.js
var no_attention = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/render/board/recent-changes.js
var recent_changes = __webpack_require__(2999);
// EXTERNAL MODULE: ./build/render/board/vep-lines.js
var vep_lines = __webpack_require__(8259);
;// CONCATENATED MODULE: ./build/render/board/digest.js








function place(vep) {
    const { status, commitment, freeze, form } = vep;
    if (status === null) {
        return form === 'legacy' ? (0,markdown/* markdown */.wD) `has no front matter` : (0,markdown/* markdown */.wD) `cannot be read`;
    }
    const target = commitment === null
        ? (0,markdown/* markdown */.wD) `, not committed to a release`
        : (0,markdown/* markdown */.wD) `, committed to ${(0,code/* codeSpan */.SS)(commitment.stage)} in ${(0,code/* codeSpan */.SS)(commitment.release)} (${(0,code/* codeSpan */.SS)(freeze ?? 'unknown')})`;
    return (0,markdown/* markdown */.wD) `is ${(0,code/* codeSpan */.SS)(status)}${target}`;
}
function pullRequests({ pullRequests: open }) {
    if (open === null) {
        return (0,markdown/* markdown */.wD) `Open pull requests are unknown.`;
    }
    return open.length === 0
        ? (0,markdown/* markdown */.wD) `No pull request is open.`
        : (0,markdown/* markdown */.wD) `Open pull requests: ${(0,code/* codeSpans */.tE)(open.map(({ number }) => `#${number}`))}.`;
}
/** One paragraph about a VEP for the weekly check-in on its tracking issue ([board \u00a73](../../../docs/specification/board.md#3-the-views)). */
function renderVepDigest(vep, board) {
    const sentences = [
        (0,markdown/* markdown */.wD) `${(0,vep_lines/* vepLink */.ML)(vep, board)} ${place(vep)}.`,
        (0,markdown/* markdown */.wD) `Reviewers: ${(0,vep_lines/* peopleWords */.t9)(vep.reviewers)}. Approvers: ${(0,vep_lines/* peopleWords */.t9)(vep.approvers)}.`,
        pullRequests(vep),
        ...countedReasons(vep).map(({ message }) => (0,message_text/* renderMessage */.e4)(message)),
        ...(vep.nextStep === null ? [] : [(0,message_text/* renderMessage */.e4)(vep.nextStep)]),
    ];
    return `${(0,markdown/* joinMarkdown */.UF)(sentences, ' ')}\n`;
}
function changes(board, since) {
    return board.veps.flatMap((vep) => {
        const entries = (vep.history ?? []).filter(({ date }) => date >= since);
        const words = entries.map(({ date, ...entry }) => (0,markdown/* markdown */.wD) `${(0,code/* codeSpan */.SS)(date)} ${(0,code/* codeSpan */.SS)((0,recent_changes/* changeWords */.mF)({ date, ...entry }))}`);
        return entries.length === 0 ? [] : [(0,markdown/* markdown */.wD) `${(0,vep_lines/* vepLink */.ML)(vep, board)}: ${(0,markdown/* joinMarkdown */.UF)(words, ', ')}`];
    });
}
function rowLine(row, board) {
    const { id, subject, numbers } = row;
    if (subject.kind === 'sig') {
        return (0,markdown/* markdown */.wD) `${(0,code/* codeSpan */.SS)(id)}: ${(0,code/* codeSpan */.SS)(subject.sig)}, ${(0,markdown/* trustedMarkdown */.pG)((0,quantity/* quantity */.a)(numbers.length, 'VEP'))} (${(0,code/* codeSpans */.tE)(numbers.map(String))})`;
    }
    const vep = vepOf(row, board);
    return vep === undefined
        ? (0,code/* codeSpan */.SS)(id)
        : (0,markdown/* markdown */.wD) `${(0,code/* codeSpan */.SS)(id)}: ${(0,vep_lines/* vepLink */.ML)(vep, board)}. ${reasonSentences(vep, id)}`;
}
/** What changed since a day, and what needs attention ([board \u00a73](../../../docs/specification/board.md#3-the-views)). */
function renderDigest(board, since) {
    const changed = changes(board, since);
    const rows = countedRows(board);
    const shown = rows.slice(0, UNFOLDED_ROWS).map((row) => rowLine(row, board));
    const isHistoryKnown = board.veps.every(({ history }) => history !== null);
    const none = isHistoryKnown ? (0,markdown/* markdown */.wD) `Nothing.` : (0,markdown/* markdown */.wD) `Not known: the history could not be read.`;
    return (0,vep_lines/* sections */.V0)([
        (0,markdown/* markdown */.wD) `## Changed since ${(0,code/* codeSpan */.SS)(since)}`,
        changed.length === 0 ? none : (0,vep_lines/* bullets */.e5)(changed),
        (0,markdown/* markdown */.wD) `## Needs attention (${rows.length})`,
        rows.length === 0
            ? (0,markdown/* trustedMarkdown */.pG)((0,no_attention/* noAttention */._)(board))
            : (0,vep_lines/* bullets */.e5)([...shown, ...restLines(rows.slice(UNFOLDED_ROWS), board)]),
        ...(board.unknown.length === 0
            ? []
            : [(0,markdown/* markdown */.wD) `## Not known`, (0,vep_lines/* bullets */.e5)(board.unknown.map((reason) => (0,message_text/* renderMessage */.e4)(reason)))]),
    ]);
}

// EXTERNAL MODULE: ./build/cli/list/list.js + 5 modules
var list = __webpack_require__(674);
// EXTERNAL MODULE: ./build/domain/calendar/branch-commit.js
var branch_commit = __webpack_require__(5202);
// EXTERNAL MODULE: ./build/domain/calendar/zoned-day.js + 8 modules
var zoned_day = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/domain/finding/message.js
var message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/domain/freeze/freeze.js
var freeze_freeze = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/git/history/branch-commits.js
var branch_commits = __webpack_require__(8545);
// EXTERNAL MODULE: ./build/board-io/board-sources.js
var board_sources = __webpack_require__(5197);
// EXTERNAL MODULE: ./build/board-io/read-board.js + 40 modules
var read_board = __webpack_require__(5401);
;// CONCATENATED MODULE: ./build/board-io/freeze-board.js








/** The branch as the freeze found it, so that the board is the same whenever it is read. */
async function placeAtFreeze(place, instant) {
    const { commits, isComplete } = await (0,branch_commits/* readBranchCommits */.n)(place.repository, place.commit);
    if (!isComplete) {
        throw new settings_settings/* SettingsError */.G('This clone does not reach back to the VEP Freeze. Fetch its history with `git fetch --unshallow`.');
    }
    const last = (0,branch_commit/* lastCommitBefore */.z)(commits, instant);
    return last === null ? null : { ...place, commit: last.sha };
}
/**
 * Reads the board as a release's VEP Freeze found it; as it is while the freeze is ahead. GitHub is asked for nothing
 * but the calendar.
 *
 * @returns null where the branch is younger than the freeze
 * @throws {SettingsError} for a release whose VEP Freeze is not known, and where the history does not reach back to it
 */
async function readFreezeBoard(place, release, sources) {
    const { settings } = place;
    const calendar = await sources.readCalendar();
    const schedule = calendar.state === 'known' ? calendar.value.schedules.get(release) : undefined;
    const freeze = schedule?.state === 'known' ? schedule.value.freeze : null;
    if (freeze === null) {
        throw new settings_settings/* SettingsError */.G(`The VEP Freeze of \`${release}\` is not known: the calendar has no schedule that names it.`);
    }
    const day = (0,freeze_freeze/* firstFrozenDay */.V7)(freeze, settings);
    const isPast = sources.today >= day;
    const then = isPast ? await placeAtFreeze(place, (0,zoned_day/* startOfDay */.o)(day, settings.timeZone)) : place;
    if (then === null) {
        return null;
    }
    return await (0,read_board/* readBoard */.n)(then, {
        ...sources,
        today: isPast ? day : sources.today,
        readCalendar: () => Promise.resolve(calendar),
        withActivity: (inputs) => Promise.resolve((0,board_sources/* withoutActivity */.IQ)(inputs, (0,message/* message */.iU) `none of it is needed here.`)),
    });
}

;// CONCATENATED MODULE: ./build/render/board/announcement.js




function vepsOf({ board, release }, kind) {
    return board.veps.filter(({ targets }) => targets.some((target) => target.kind === kind && target.release === release.release));
}
function approved(vep, board) {
    const stage = vep.commitment === null ? vep_lines/* NOTHING */.K$ : (0,markdown/* markdown */.wD) `, ${(0,code/* codeSpan */.SS)(vep.commitment.stage)}`;
    const people = (0,markdown/* markdown */.wD) `authors ${(0,vep_lines/* peopleWords */.t9)(vep.authors)}, reviewers ${(0,vep_lines/* peopleWords */.t9)(vep.reviewers)}, approvers ${(0,vep_lines/* peopleWords */.t9)(vep.approvers)}`;
    return (0,markdown/* markdown */.wD) `${(0,vep_lines/* vepLink */.ML)(vep, board)}${stage}; ${people}`;
}
function sigGroups(veps, lineOf) {
    return (0,vep_lines/* bySig */.$X)(veps).map(([sig, own]) => (0,markdown/* markdown */.wD) `### ${sig === '' ? (0,markdown/* markdown */.wD) `No SIG` : (0,code/* codeSpan */.SS)(sig)}\n\n${(0,vep_lines/* bullets */.e5)(own.map(lineOf))}`);
}
function datesOf({ vepFreeze, codeFreeze, ga }) {
    const dates = [
        ...(vepFreeze === null ? [] : [(0,markdown/* markdown */.wD) `VEP Freeze ${(0,code/* codeSpan */.SS)(vepFreeze)}`]),
        ...(codeFreeze === null ? [] : [(0,markdown/* markdown */.wD) `Code Freeze ${(0,code/* codeSpan */.SS)(codeFreeze)}`]),
        ...(ga === null ? [] : [(0,markdown/* markdown */.wD) `GA ${(0,code/* codeSpan */.SS)(ga)}`]),
    ];
    return (0,markdown/* joinMarkdown */.UF)(dates, ', ');
}
function named(announcement) {
    const { board } = announcement;
    const veps = vepsOf(announcement, 'named');
    const lines = veps.map((vep) => (0,markdown/* markdown */.wD) `${(0,vep_lines/* vepLink */.ML)(vep, board)}${vep.sig === '' ? vep_lines/* NOTHING */.K$ : (0,markdown/* markdown */.wD) ` (${(0,code/* codeSpan */.SS)(vep.sig)})`}`);
    return veps.length === 0 ? [] : [(0,markdown/* markdown */.wD) `## Named in prose, approval unknown`, (0,vep_lines/* bullets */.e5)(lines)];
}
/** The mail for the day of the VEP Freeze ([board \u00a73](../../../docs/specification/board.md#3-the-views)). */
function renderAnnouncement(announcement) {
    const { board, release, exceptionLabel } = announcement;
    const name = (0,code/* codeSpan */.SS)(release.release);
    const committed = vepsOf(announcement, 'committed');
    const planned = vepsOf(announcement, 'planned').filter((vep) => !committed.includes(vep));
    const missing = (vep) => vep.nextStep === null ? (0,vep_lines/* vepLink */.ML)(vep, board) : (0,markdown/* markdown */.wD) `${(0,vep_lines/* vepLink */.ML)(vep, board)}. ${(0,message_text/* renderMessage */.e4)(vep.nextStep)}`;
    return (0,vep_lines/* sections */.V0)([
        (0,markdown/* markdown */.wD) `# Enhancements for ${name}`,
        datesOf(release),
        (0,markdown/* markdown */.wD) `As of commit ${(0,code/* codeSpan */.SS)(board.commit.slice(0, 12))}.`,
        (0,markdown/* markdown */.wD) `## Approved (${committed.length})`,
        ...(committed.length === 0 ? [(0,markdown/* markdown */.wD) `None.`] : sigGroups(committed, (vep) => approved(vep, board))),
        ...(planned.length === 0
            ? []
            : [(0,markdown/* markdown */.wD) `## Asked for, and not in (${planned.length})`, ...sigGroups(planned, missing)]),
        (0,markdown/* markdown */.wD) `## Exceptions`,
        (0,markdown/* markdown */.wD) `Not known here: they are not read yet. A pull request that was granted one has the label ${(0,code/* codeSpan */.SS)(exceptionLabel)}.`,
        ...named(announcement),
    ]);
}

// EXTERNAL MODULE: ./build/cli/notes.js
var notes = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/cli/board/read-board.js
var board_read_board = __webpack_require__(7909);
;// CONCATENATED MODULE: ./build/cli/board/announce.js





/**
 * Writes the mail for the day of a release's VEP Freeze.
 *
 * @throws {SettingsError} for a release whose VEP Freeze is not known
 */
async function announce(place, { question, release }, world) {
    const board = await readFreezeBoard(place, release, (0,board_read_board/* boardSources */.F)(place, question, world));
    if (board === null) {
        throw new settings_settings/* SettingsError */.G(`The branch is younger than the VEP Freeze of \`${release}\`: there is nothing to announce.`);
    }
    const { exceptionLabel } = place.settings;
    const row = board.releases.find((one) => one.release === release);
    (0,notes/* writeNotes */.R)(board.unknown, world);
    return row === undefined ? '' : renderAnnouncement({ board, release: row, exceptionLabel });
}

// EXTERNAL MODULE: ./build/cli/board/board-place.js
var board_place = __webpack_require__(3928);
;// CONCATENATED MODULE: ./build/cli/board/show-board.js








async function digest(place, { question, output }, world) {
    const { vep, since, release } = output;
    if (release !== undefined) {
        const { releaseDigest } = await __webpack_require__.e(/* import() */ 324).then(__webpack_require__.bind(__webpack_require__, 5324));
        return await releaseDigest(place, { question, release }, world);
    }
    const board = await (0,board_read_board/* readBoard */.n)(place, question, world);
    return vep === undefined
        ? renderDigest(board, (0,board_since/* sinceDay */.B)(since, board.today))
        : (0,list.findVep)(board, vep)
            .map((one) => renderVepDigest(one, board))
            .join('\n');
}
async function site(place, { question, output: { out } }, world) {
    if (out === undefined) {
        throw new settings_settings/* SettingsError */.G('Nothing to write was named. Add `--out <folder>` for a site, or `--format <name>` for a text.');
    }
    // Loaded only here: what renders the page takes long to start.
    const { writeBoardSite } = await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 7382));
    return writeBoardSite(await (0,board_read_board/* readBoard */.n)(place, question, world), { out, root: place.repository.directory }, world);
}
async function render(place, wanted, world) {
    const { question, output } = wanted;
    const { release } = output;
    switch (output.format ?? 'site') {
        case 'json':
            return (0,board_json/* renderBoardJson */.$)(await (0,board_read_board/* readBoard */.n)(place, question, world));
        case 'digest':
            return await digest(place, wanted, world);
        case 'announcement':
            if (release === undefined) {
                throw new settings_settings/* SettingsError */.G('An announcement is about one release. Name it, such as `--release v1.11`.');
            }
            return await announce(place, { question, release }, world);
        case 'site':
            return await site(place, wanted, world);
    }
}
/** Makes of a board what was asked for, and prints it or what was written. */
async function showBoard(question, output, world) {
    return await (0,board_place/* workInPlace */.q)(question, world, async (place) => {
        world.output.write(await render(place, { question, output }, world));
        return 0;
    });
}


/***/ }),

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ createBoardLinks),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   ug: () => (/* binding */ encodeSegment),
/* harmony export */   xE: () => (/* binding */ linkableRepository)
/* harmony export */ });
// Every address on the board is built here, from numbers, shas and paths. No text of a document becomes one.
const REPOSITORY = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+$/;
const NAME = /^[\w.-]+\/[\w.-]+$/;
/** The address of the proposals' repository where it has the form of one, else null: then nothing is linked. */
function linkableRepository(repository) {
    return repository !== null && REPOSITORY.test(repository) ? repository : null;
}
/** Text of strangers as one segment of an address. Half a character, which no address can hold, becomes U+FFFD. */
function encodeSegment(text) {
    return encodeURIComponent(Buffer.from(text).toString());
}
/** `owner/name`, for people. */
function repositoryName(repository) {
    return repository.split('/').slice(3).join('/');
}
function createBoardLinks(address) {
    const repository = linkableRepository(address);
    const inRepository = (place) => (repository === null ? null : `${repository}/${place}`);
    return {
        document: (commit, path) => inRepository(`blob/${commit}/${path.split('/').map(encodeSegment).join('/')}`),
        commit: (sha) => inRepository(`commit/${sha}`),
        issue: (number) => inRepository(`issues/${number}`),
        pullRequest: (name, number) => repository === null || !NAME.test(name) ? null : `${new URL(repository).origin}/${name}/pull/${number}`,
    };
}


/***/ }),

/***/ 8259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ bySig),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   ML: () => (/* binding */ vepLink),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   t9: () => (/* binding */ peopleWords)
/* harmony export */ });
/* harmony import */ var _text_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2195);
/* harmony import */ var _text_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9593);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _board_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(710);




/** The title of a VEP as a link to its document at the board's commit: in words that mention and reference nobody. */
function vepLink({ number, title, path }, { repository, commit }) {
    const name = number === null ? (0,_text_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(path) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `VEP ${number}: ${(0,_text_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(title === '' ? path : title)}`;
    return (0,_text_link_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .n)(name, (0,_board_links_js__WEBPACK_IMPORTED_MODULE_3__/* .createBoardLinks */ .Mn)(repository).document(commit, path));
}
/** Handles as code; "none" where there are none. */
function peopleWords(handles) {
    return handles.length === 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `none` : (0,_text_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpans */ .tE)(handles);
}
/** Groups VEPs by their owning SIG, by name. */
function bySig(veps) {
    const sigs = [...new Set(veps.map(({ sig }) => sig))].sort();
    return sigs.map((sig) => [sig, veps.filter((vep) => vep.sig === sig)]);
}
/** Each item on a line of its own. */
function bullets(items) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joinMarkdown */ .UF)(items.map((item) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `- ${item}`), '\n');
}
/** Sections below one another. */
function sections(parts) {
    return `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joinMarkdown */ .UF)(parts, '\n\n')}\n`;
}
const NOTHING = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedMarkdown */ .pG)('');


/***/ })

};
