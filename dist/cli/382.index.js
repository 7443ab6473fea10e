export const id = 382;
export const ids = [382];
export const modules = {

/***/ 7382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeBoardSite: () => (/* binding */ writeBoardSite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/settings/settings.js
var settings = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/git/system-error.js
var system_error = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/board-io/site-folder.js




/** Names the files that we wrote: no others are replaced. It begins with a dot, so that it is not published. */
const MANIFEST = '.vep-governance-site.json';
const NO_LINK = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
function statsOf(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
}
/** True for the checkout's folder and everything in it, wherever links lead. */
function isWithin(root, folder) {
    const way = (0,external_node_path_.relative)(root, external_node_fs_.realpathSync.native(folder));
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** In the checkout every link may be a stranger's; outside of it the machine's owner decides. */
function checkNoLink({ path, name, option }, root) {
    for (let place = path; place !== (0,external_node_path_.dirname)(place); place = (0,external_node_path_.dirname)(place)) {
        const isLink = statsOf(place)?.isSymbolicLink() === true;
        if (isLink && (place === path || isWithin(root, (0,external_node_path_.dirname)(place)))) {
            throw new settings/* SettingsError */.G(`\`${name}\` leads through a symbolic link. Choose another folder with \`${option}\`.`);
        }
    }
}
function readManifest({ path }) {
    const place = (0,external_node_path_.join)(path, MANIFEST);
    if (statsOf(place)?.isFile() !== true) {
        return [];
    }
    try {
        const { files } = JSON.parse((0,external_node_fs_.readFileSync)(place, 'utf8'));
        return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
    }
    catch {
        return [];
    }
}
function checkReplaceable(folder, files) {
    const own = readManifest(folder);
    for (const file of files) {
        const stats = statsOf((0,external_node_path_.join)(folder.path, file));
        if (stats !== null && !stats.isFile()) {
            throw new settings/* SettingsError */.G(`\`${folder.name}/${file}\` is no file. Remove it, or choose another folder with \`${folder.option}\`.`);
        }
        if (stats !== null && file !== MANIFEST && !own.includes(file)) {
            throw new settings/* SettingsError */.G(`\`${folder.name}/${file}\` was not written by this command. Remove it, or choose another folder with \`${folder.option}\`.`);
        }
    }
}
/** Writes what differs. */
function writeFile({ path }, name, text) {
    const place = (0,external_node_path_.join)(path, name);
    if (statsOf(place) !== null && (0,external_node_fs_.readFileSync)(place, 'utf8') === text) {
        return false;
    }
    const file = (0,external_node_fs_.openSync)(place, NO_LINK);
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return true;
}
/**
 * Writes a site into a folder, which may hold other files: none of them is touched.
 *
 * @param place the current folder, the checkout's with links resolved, and by what the folder is chosen
 * @returns how many of the files differed from what was there
 * @throws {SettingsError} when the folder cannot be written to, or holds files of others with these names
 */
function writeSite(name, files, { directory, root, option }) {
    const folder = { name, option, path: (0,external_node_path_.resolve)(directory, name) };
    const manifest = `${JSON.stringify({ files: Object.keys(files) })}\n`;
    try {
        checkNoLink(folder, root);
        (0,external_node_fs_.mkdirSync)(folder.path, { recursive: true });
        checkReplaceable(folder, [MANIFEST, ...Object.keys(files)]);
        // First, so that a run that was broken off can be repeated.
        writeFile(folder, MANIFEST, manifest);
        const changed = Object.entries(files).filter(([file, text]) => writeFile(folder, file, text));
        return { changed: changed.length };
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error)) {
            throw new settings/* SettingsError */.G(`The folder \`${name}\` cannot be written to (${error.code}). Choose another with \`${option}\`.`);
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./build/render/board/board-json.js
var board_json = __webpack_require__(4825);
// EXTERNAL MODULE: ./node_modules/preact/dist/preact.mjs
var preact = __webpack_require__(4137);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/render/text/visible-text.js
var visible_text = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/render/board/board-links.js
var board_links = __webpack_require__(710);
// EXTERNAL MODULE: ./build/render/board/recent-changes.js
var recent_changes = __webpack_require__(2999);
;// CONCATENATED MODULE: ./build/render/board/changes-atom.js





const ENTRIES = 100;
const TITLE_LIMIT = 200;
// What XML 1.0 cannot hold in any form.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
function xmlText(text) {
    return text.replace(NO_XML, '').replaceAll(']]>', ']] >');
}
function changes_atom_element(name, ...children) {
    return (0,preact.h)(name, {}, ...children);
}
/** Where nothing is linked, a change still has a name of its own, and keeps it wherever the document is later. */
function entryId({ entry }) {
    return `urn:vep-governance:change:${entry.commit}:${(0,board_links/* encodeSegment */.ug)(entry.path)}:${entry.field}`;
}
function renderEntry(change, { repository }) {
    const { vep, entry } = change;
    const links = (0,board_links/* createBoardLinks */.Mn)(repository);
    const address = entry.pullRequest === null ? links.commit(entry.commit) : links.issue(entry.pullRequest);
    const name = vep.number === null ? vep.path : `VEP ${vep.number}`;
    const title = (0,visible_text/* cutText */.IN)(`${name} ${vep.title}`.replace(/\s+/g, ' '), TITLE_LIMIT);
    return changes_atom_element('entry', changes_atom_element('id', entryId(change)), changes_atom_element('title', xmlText(`${title}: ${(0,recent_changes/* changeWords */.mF)(entry)}`)), changes_atom_element('updated', `${entry.date}T00:00:00Z`), (0,preact.h)('link', { rel: 'alternate', href: address ?? 'index.html' }), changes_atom_element('content', xmlText(`${vep.title}: ${(0,recent_changes/* changeWords */.mF)(entry)} (${entry.date})`)));
}
/** `changes.atom`: what changed in status, stage and targets, the newest first (RFC 4287). */
function renderChangesAtom(board) {
    const repository = (0,board_links/* linkableRepository */.xE)(board.repository);
    const name = repository === null ? 'enhancements' : (0,board_links/* repositoryName */.aR)(repository);
    const feed = (0,preact.h)('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, changes_atom_element('id', `urn:vep-governance:changes:${name.replace('/', ':')}`), changes_atom_element('title', `${name}: changes of proposals`), changes_atom_element('updated', board.committedAt), changes_atom_element('author', changes_atom_element('name', name)), (0,preact.h)('link', { rel: 'alternate', href: 'index.html' }), ...(0,recent_changes/* recentChanges */.h$)(board, ENTRIES).map((change) => renderEntry(change, board)));
    return `<?xml version="1.0" encoding="utf-8"?>\n${(0,dist/* renderToString */.F0)(feed)}\n`;
}

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(8720);
// EXTERNAL MODULE: ./build/render/text/quantity.js
var quantity = __webpack_require__(1500);
;// CONCATENATED MODULE: ./build/render/board/browser/view-state.js
// The state of the table of proposals, as it is in the address: `#release=v1.11&sig=sig-network&attention`.
/** Of a filter that takes a value or none: there is one, whatever it is. In the address it is the name alone. */
const ANY = 'any';
const FILTERS = ['q', 'release', 'sig', 'status', 'stage', 'person', 'since', 'attention'];
/** The columns that can be sorted by, in their order in the table. */
const COLUMNS = [
    'number',
    'title',
    'sig',
    'status',
    'stage',
    'release',
    'reviewers',
    'approvers',
    'changed',
    'attention',
];
const EMPTY_VIEW = {
    q: '',
    release: '',
    sig: '',
    status: '',
    stage: '',
    person: '',
    since: '',
    attention: '',
    sort: '',
};
/** Reads the part of an address after `#`; what it does not know it ignores. */
function parseView(hash) {
    const parameters = new URLSearchParams(hash.replace(/^#/, ''));
    const view = { ...EMPTY_VIEW };
    for (const name of [...FILTERS, 'sort']) {
        const value = parameters.get(name);
        view[name] = name === 'attention' && value === '' ? ANY : (value ?? '');
    }
    return view;
}
/** The part of an address after `#`; empty where nothing is filtered or sorted. */
function formatView(view) {
    const parts = [];
    for (const name of [...FILTERS, 'sort']) {
        const value = view[name] ?? '';
        if (value !== '') {
            parts.push(name === 'attention' && value === ANY ? name : new URLSearchParams({ [name]: value }).toString());
        }
    }
    return parts.join('&');
}
/** True if an address says anything about the table. */
function hasView(hash) {
    return formatView(parseView(hash)) !== '';
}

// EXTERNAL MODULE: ./build/render/board/no-attention.js
var no_attention = __webpack_require__(5200);
;// CONCATENATED MODULE: ./build/render/board/page/attention-list.js
function vepsOf({ subject, numbers }, { withNumber, atPath }) {
    return subject.kind === 'vep'
        ? atPath(subject.path)
        : numbers.flatMap(withNumber).filter(({ sig }) => sig === subject.sig);
}
/** The rows that count, most urgent first, or those that maintainers accepted. */
function listAttention(context, isAccepted) {
    return context.board.attention
        .filter((row) => row.isAccepted === isAccepted)
        .map((row) => {
        const veps = vepsOf(row, context);
        const said = (veps[0]?.attention ?? []).filter(({ id }) => id === row.id);
        return { row, sig: row.subject.kind === 'sig' ? row.subject.sig : (veps[0]?.sig ?? ''), veps, said };
    });
}
/** Groups in the order in which their first rows come. */
function groupAttention(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const key = `${entry.row.id} ${entry.sig}`;
        groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [{ id: first.row.id, sig: first.sig, entries: group }];
    });
}
/** How many VEPs of each SIG need attention: as many as the table shows for it. */
function attentionBySig({ board }) {
    const counts = new Map();
    for (const { sig, attention } of board.veps) {
        if (attention.some(({ isAccepted }) => !isAccepted)) {
            counts.set(sig, (counts.get(sig) ?? 0) + 1);
        }
    }
    return [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
}

// EXTERNAL MODULE: ./build/domain/calendar/calendar-date.js + 1 modules
var calendar_date = __webpack_require__(1358);
;// CONCATENATED MODULE: ./build/render/board/browser/days-ahead.js
/** "today", "in 1 day", "16 days ago": the same words on the page as made and as the browser counts again. */
function daysAhead(days) {
    if (days === 0) {
        return 'today';
    }
    const count = Math.abs(days);
    const words = `${count} day${count === 1 ? '' : 's'}`;
    return days > 0 ? `in ${words}` : `${words} ago`;
}

;// CONCATENATED MODULE: ./build/render/board/page/words.js





const words_TITLE_LIMIT = 160;
const VALUE_LIMIT = 300;
const NAME_LIMIT = 40;
/** Strangers' text, bounded, with everything invisible shown. */
function shownText(text, limit = VALUE_LIMIT) {
    return (0,visible_text/* cutText */.IN)((0,visible_text/* visibleText */.Q6)(text.trim()), limit);
}
/** A SIG or a handle, by which the table is filtered: the same text wherever it is. */
function shownName(name) {
    return shownText(name, NAME_LIMIT);
}
/** A VEP's title, else its path. */
function titleOf({ title, path }) {
    return shownText(title === '' ? path : title, words_TITLE_LIMIT);
}
/** A sentence: our words, and values of strangers as code. */
function Words({ message }) {
    return (0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: message.map(({ kind, text }) => (kind === 'code' ? (0,jsxRuntime/* jsx */.Y)("code", { children: shownText(text) }) : (0,visible_text/* visibleText */.Q6)(text))) });
}
/** An address within the project; the text alone where there is none. */
function Link({ href, children }) {
    return href === null ? children : (0,jsxRuntime/* jsx */.Y)("a", { href: href, children: children });
}
/** A link to the table with filters set; without JavaScript, to the table. `data-view` is the state in the address. */
function ViewLink({ view, children }) {
    return ((0,jsxRuntime/* jsx */.Y)("a", { href: "#all", "data-view": formatView(view), children: children }));
}
/** A date to come, with the days left; the browser counts them again from its own day. */
function DateAhead({ date, context }) {
    const { today, timeZone } = context.board;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("time", { dateTime: date, children: date }), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "quiet", children: timeZone }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "left", "data-date": date, children: daysAhead((0,calendar_date/* daysBetween */.YM)(today, date)) })] }));
}
/** A VEP's number and title, leading to its place on the page. */
function VepLink({ vep, context }) {
    return ((0,jsxRuntime/* jsxs */.FD)("a", { href: `#${context.placeOf(vep)}`, children: [vep.number === null ? '' : `${vep.number} `, (0,jsxRuntime/* jsx */.Y)("bdi", { children: titleOf(vep) })] }));
}
/** A rule's id as words: `no-people` is "no people". */
function reasonWords(id) {
    return id.replaceAll('-', ' ');
}
/** What may be wider than a small screen scrolls by itself, by keyboard as well. */
function Scroll({ label, children }) {
    return ((0,jsxRuntime/* jsx */.Y)("section", { class: "scroll", "aria-label": label, tabIndex: 0, children: children }));
}

;// CONCATENATED MODULE: ./build/render/board/page/attention-panel.js






/** A list of everything is a list that nobody reads. */
const UNFOLDED = 10;
const WHO = 2;
/** Only meta-VEPs have no SIG. */
function viewOf(sig) {
    return sig === '' ? { stage: 'meta' } : { sig: shownName(sig) };
}
function Subject({ entry, context }) {
    const { row, sig, veps } = entry;
    const [vep] = veps;
    return row.subject.kind === 'vep' && vep !== undefined ? ((0,jsxRuntime/* jsx */.Y)(VepLink, { vep: vep, context: context })) : ((0,jsxRuntime/* jsxs */.FD)(ViewLink, { view: { ...viewOf(sig), attention: row.id }, children: [shownName(sig), ": ", (0,quantity/* quantity */.a)(veps.length, 'proposal')] }));
}
function Who({ who }) {
    const shown = who.slice(0, WHO).map((name) => shownName(name));
    const more = who.length - shown.length;
    return ((0,jsxRuntime/* jsxs */.FD)("span", { class: "who quiet", children: [shown.join(', '), more > 0 && ` and ${more} more`] }));
}
/** Of several VEPs each has its own words at its own place. */
function Numbers({ veps, context }) {
    return ((0,jsxRuntime/* jsx */.Y)("p", { children: veps.map((vep, index) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [index > 0 && ', ', (0,jsxRuntime/* jsx */.Y)("a", { href: `#${context.placeOf(vep)}`, children: vep.number ?? shownName(vep.path) })] }))) }));
}
function Said({ message, todo }) {
    return ((0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)(Words, { message: message }), " ", (0,jsxRuntime/* jsx */.Y)(Words, { message: todo })] }));
}
function Entry({ entry, context }) {
    const { row, said, veps } = entry;
    return ((0,jsxRuntime/* jsxs */.FD)("li", { children: [said.length > 0 && (0,jsxRuntime/* jsx */.Y)(Who, { who: [...new Set(said.flatMap(({ who }) => who))] }), (0,jsxRuntime/* jsx */.Y)("span", { class: "reason", children: reasonWords(row.id) }), " ", (0,jsxRuntime/* jsx */.Y)(Subject, { entry: entry, context: context }), veps.length > 1 ? (0,jsxRuntime/* jsx */.Y)(Numbers, { veps: veps, context: context }) : said.map((one) => (0,jsxRuntime/* jsx */.Y)(Said, { ...one }))] }));
}
function Entries({ entries, context, }) {
    return ((0,jsxRuntime/* jsx */.Y)("ol", { class: "attention", children: entries.map((entry) => ((0,jsxRuntime/* jsx */.Y)(Entry, { entry: entry, context: context }))) }));
}
/** What is said of each is at its own place: here only which they are. */
function Folded({ entries, context }) {
    return ((0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: groupAttention(entries).map(({ id, sig, entries: group }) => ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "reason", children: reasonWords(id) }), " ", shownName(sig), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "count", children: group.length })] }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "plain", children: group.map((entry) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)(Subject, { entry: entry, context: context }) }))) })] }))) }));
}
/** What needs attention: how much by SIG, the most urgent unfolded, the rest by rule and SIG. */
function AttentionPanel({ context }) {
    const counted = listAttention(context, false);
    const accepted = listAttention(context, true);
    const more = counted.slice(UNFOLDED);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "attention-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "attention-title", children: "Needs attention" }), counted.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "empty", children: (0,no_attention/* noAttention */._)(context.board) })) : ((0,jsxRuntime/* jsx */.Y)("p", { class: "by-sig", children: attentionBySig(context).map(([sig, count]) => ((0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,jsxRuntime/* jsx */.Y)(ViewLink, { view: { ...viewOf(sig), attention: ANY }, children: shownName(sig) || 'meta-VEPs' }), ' ', (0,jsxRuntime/* jsx */.Y)("b", { class: "count", children: count })] }))) })), (0,jsxRuntime/* jsx */.Y)(Entries, { entries: counted.slice(0, UNFOLDED), context: context }), more.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("div", { class: "folded", children: [(0,jsxRuntime/* jsxs */.FD)("p", { class: "quiet", children: ["And ", more.length, " more, by reason and SIG:"] }), (0,jsxRuntime/* jsx */.Y)(Folded, { entries: more, context: context })] })), accepted.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: ["Accepted by maintainers ", (0,jsxRuntime/* jsx */.Y)("span", { class: "count", children: accepted.length })] }), (0,jsxRuntime/* jsx */.Y)(Entries, { entries: accepted, context: context })] }))] }));
}

;// CONCATENATED MODULE: ./build/render/board/page/changes-list.js



const SHOWN = 20;
/** What a change says, and where it was made. */
function ChangeEntry({ change, context }) {
    const { entry } = change;
    const { links } = context;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [shownText((0,recent_changes/* changeWords */.mF)(entry)), ' ', entry.pullRequest === null ? ((0,jsxRuntime/* jsx */.Y)(Link, { href: links.commit(entry.commit), children: entry.commit.slice(0, 7) })) : ((0,jsxRuntime/* jsxs */.FD)(Link, { href: links.issue(entry.pullRequest), children: ["#", entry.pullRequest] }))] }));
}
/** What changed last in status, stage and targets. */
function ChangesList({ context }) {
    const changes = (0,recent_changes/* recentChanges */.h$)(context.board, SHOWN);
    const isKnown = context.board.veps.some(({ history }) => history !== null);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "changes", "aria-labelledby": "changes-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "changes-title", children: "Recent changes" }), changes.length === 0 && (0,jsxRuntime/* jsx */.Y)("p", { class: "empty", children: isKnown ? 'Nothing has changed yet.' : 'The history is unknown.' }), (0,jsxRuntime/* jsx */.Y)("ol", { class: "changes", children: changes.map((change) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("time", { children: change.entry.date }), " ", (0,jsxRuntime/* jsx */.Y)(VepLink, { vep: change.vep, context: context }), ":", ' ', (0,jsxRuntime/* jsx */.Y)(ChangeEntry, { change: change, context: context })] }))) })] }));
}

// EXTERNAL MODULE: ./build/domain/board/open-roles.js
var open_roles = __webpack_require__(7792);
;// CONCATENATED MODULE: ./build/render/board/page/coming-releases.js



const coming_releases_SHOWN = 2;
/** The SIGs that own something in the release, in the order of their names. */
function sigRows({ release }, { board }) {
    const rows = new Map();
    for (const vep of board.veps) {
        const kind = vep.targets.find((target) => target.release === release)?.kind;
        if (kind !== undefined) {
            const empty = { sig: vep.sig, committed: 0, planned: 0, named: 0, withoutPeople: 0, attention: 0 };
            const row = rows.get(vep.sig) ?? empty;
            rows.set(vep.sig, {
                ...row,
                [kind]: row[kind] + 1,
                withoutPeople: row.withoutPeople + Number((0,open_roles/* openRoles */.a)(vep).length > 0),
                attention: row.attention + Number(vep.attention.some(({ isAccepted }) => !isAccepted)),
            });
        }
    }
    return [...rows.values()].sort((left, right) => (left.sig < right.sig ? -1 : 1));
}
function Count({ value, isAlarm = false }) {
    if (value === 0) {
        return (0,jsxRuntime/* jsx */.Y)("td", { class: "number quiet", children: "\u00B7" });
    }
    return (0,jsxRuntime/* jsx */.Y)("td", { class: "number", children: isAlarm ? (0,jsxRuntime/* jsx */.Y)("b", { class: "count", children: value }) : value });
}
function ReleaseTable({ release, context }) {
    const rows = sigRows(release, context);
    const title = ((0,jsxRuntime/* jsxs */.FD)("h3", { children: [(0,jsxRuntime/* jsx */.Y)(ViewLink, { view: { release: release.release }, children: release.release }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "phase", children: release.phase ?? 'phase unknown' })] }));
    if (rows.length === 0) {
        return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [title, (0,jsxRuntime/* jsx */.Y)("p", { class: "empty", children: "No proposal targets it yet." })] }));
    }
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [title, (0,jsxRuntime/* jsxs */.FD)("table", { class: "sigs", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "SIG" }), (0,jsxRuntime/* jsx */.Y)("th", { class: "number", scope: "col", children: "committed" }), (0,jsxRuntime/* jsx */.Y)("th", { class: "number", scope: "col", children: "planned" }), (0,jsxRuntime/* jsx */.Y)("th", { class: "number", scope: "col", children: "prose only" }), (0,jsxRuntime/* jsx */.Y)("th", { class: "number", scope: "col", children: "without people" }), (0,jsxRuntime/* jsx */.Y)("th", { class: "number", scope: "col", children: "attention" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: rows.map(({ sig, committed, planned, named, withoutPeople, attention }) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,jsxRuntime/* jsx */.Y)(ViewLink, { view: { release: release.release, sig: shownName(sig) }, children: shownName(sig) || 'meta-VEPs' }) }), (0,jsxRuntime/* jsx */.Y)(Count, { value: committed }), (0,jsxRuntime/* jsx */.Y)(Count, { value: planned }), (0,jsxRuntime/* jsx */.Y)(Count, { value: named }), (0,jsxRuntime/* jsx */.Y)(Count, { value: withoutPeople }), (0,jsxRuntime/* jsx */.Y)(Count, { value: attention, isAlarm: true })] }))) })] })] }));
}
/** How the releases ahead look, by SIG. Those that nothing targets and that have no schedule are left out. */
function ComingReleases({ context }) {
    const shown = context.releasesAhead.filter(({ phase, committed, planned, named }) => {
        return phase !== null || committed.length + planned.length + named.length > 0;
    });
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "coming", "aria-labelledby": "coming-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "coming-title", children: "Coming releases" }), shown.length === 0 && (0,jsxRuntime/* jsx */.Y)("p", { class: "empty", children: "No release ahead is known." }), shown.slice(0, coming_releases_SHOWN).map((release) => ((0,jsxRuntime/* jsx */.Y)(ReleaseTable, { release: release, context: context })))] }));
}

;// CONCATENATED MODULE: ./build/render/board/page/page-assets.generated.js
// Made from src/render/board/browser and style by "npm run page". Not to be edited.
const PAGE_SCRIPT = "\"use strict\";(()=>{function h(e){if(e===0)return\"today\";let t=Math.abs(e),n=`${t} day${t===1?\"\":\"s\"}`;return e>0?`in ${n}`:`${n} ago`}var p=[\"q\",\"release\",\"sig\",\"status\",\"stage\",\"person\",\"since\",\"attention\"],c=[\"number\",\"title\",\"sig\",\"status\",\"stage\",\"release\",\"reviewers\",\"approvers\",\"changed\",\"attention\"],m={q:\"\",release:\"\",sig:\"\",status:\"\",stage:\"\",person:\"\",since:\"\",attention:\"\",sort:\"\"};function g(e){let t=new URLSearchParams(e.replace(/^#/,\"\")),n={...m};for(let o of[...p,\"sort\"]){let r=t.get(o);n[o]=o===\"attention\"&&r===\"\"?\"any\":r??\"\"}return n}function u(e){let t=[];for(let n of[...p,\"sort\"]){let o=e[n]??\"\";o!==\"\"&&t.push(n===\"attention\"&&o===\"any\"?n:new URLSearchParams({[n]:o}).toString())}return t.join(\"&\")}function y(e){return u(g(e))!==\"\"}function S(e){return e instanceof HTMLInputElement||e instanceof HTMLSelectElement}function I(e,t){e instanceof HTMLSelectElement&&![...e.options].some(n=>n.value===t)&&e.add(new Option(t,t))}function w(e,t){let n=[...p,\"sort\"],o=new Map(n.map(a=>[a,e.querySelector(`[name=${a}]`)])),r=a=>{let s=o.get(a)??null;return S(s)?s.value:\"\"},l={read:()=>Object.fromEntries(n.map(a=>[a,r(a)])),write(a){for(let s of n){let i=o.get(s)??null;S(i)&&i.value!==a[s]&&(I(i,a[s]),i.value=a[s])}}};return e.addEventListener(\"input\",()=>t(l.read())),l}var O=/^(v?)(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})(\\.0)?$/;function E(e){let t=O.exec(e.trim());return t===null?null:`v${t[2]}.${t[3]}`}function T(e,t){let[n=0,o=0]=e.slice(1).split(\".\").map(Number),[r=0,l=0]=t.slice(1).split(\".\").map(Number);return n-r||o-l}var x=[\"alpha\",\"beta\",\"ga\"];var b=[\"provisional\",\"implementable\",\"implemented\",\"deferred\",\"rejected\",\"withdrawn\",\"replaced\"];function f(e){return e.split(\", \").filter(t=>t!==\"\")}function L(e){return f(e.replace(/ \\+\\d+$/,\"\"))}function V(e){let[...t]=e.cells,n=c.map((l,a)=>[l,t[a]?.textContent??\"\"]),o=Object.fromEntries(n),r=(e.dataset.who??\"\").split(\" \");return{element:e,cells:o,sig:o.sig.split(\" +\")[0]??\"\",people:new Set([...L(o.reviewers),...L(o.approvers),...r]),releases:o.release.match(/v\\d+\\.\\d+/g)??[],reasons:f(o.attention).map(l=>l.replaceAll(\" \",\"-\")),text:[...Object.values(o),...r].join(\" \").toLowerCase()}}function v(e,t){let{cells:n}=e,o=(r,l)=>r===\"\"||r===l;return o(t.sig,e.sig)&&o(t.status,n.status)&&o(t.stage,n.stage)&&(t.release===\"\"||e.releases.includes(t.release))&&(t.person===\"\"||e.people.has(t.person))&&(t.since===\"\"||n.changed>=t.since)&&(t.attention===\"\"||(t.attention===\"any\"?e.reasons.length>0:e.reasons.includes(t.attention)))&&t.q.toLowerCase().split(/\\s+/).every(r=>e.text.includes(r))}var d=new Intl.Collator(\"en\").compare;function R(e){return(t,n)=>e.indexOf(t)-e.indexOf(n)}function F(e,t){let[n,o]=[e,t].map(r=>E(r.split(\" \")[0]??\"\"));return n&&o?T(n,o):0}var j={number:(e,t)=>Number(e)-Number(t),title:d,sig:d,status:R([...b,\"legacy\",\"unreadable\",\"none\"]),stage:R([...x,\"meta\"]),release:F,reviewers:d,approvers:d,changed:d,attention:(e,t)=>f(e).length-f(t).length};function C(e,t){let n=c.find(a=>a===t.replace(/^-/,\"\"));if(n===void 0)return e;let o=t.startsWith(\"-\")?-1:1,r=j[n],l=({cells:a})=>+(a[n]===\"\");return[...e].sort((a,s)=>l(a)-l(s)||o*r(a.cells[n],s.cells[n]))}var M=100;function P(e){let t=document.querySelector(\"#all .shown span\");t!==null&&(t.textContent=e)}function B(e,t){for(let n of e.querySelectorAll(\"thead th\")){let o=c.find(r=>r===n.dataset.column);if(o!==void 0){let r=document.createElement(\"button\");r.type=\"button\",r.textContent=n.textContent,r.addEventListener(\"click\",()=>t(o)),n.replaceChildren(r)}}}function D(e,t){for(let n of e.querySelectorAll(\"thead th\"))n.removeAttribute(\"aria-sort\"),n.dataset.column===t.replace(/^-/,\"\")&&n.setAttribute(\"aria-sort\",t.startsWith(\"-\")?\"descending\":\"ascending\")}function U(e,t){e.rows.length===t.length&&t.every(({element:o},r)=>e.rows[r]===o)||e.replaceChildren(...t.map(({element:o})=>o))}function A(e,t){let[n]=e.tBodies,o=document.querySelector(\"#all .more button\");if(n===void 0||o===null)return null;let r=[...n.rows].map(V),l=r,a=s=>{U(n,l.slice(0,s)),o.hidden=l.length<=s,o.textContent=`Show the other ${l.length-s}`};return B(e,t),o.addEventListener(\"click\",()=>{let s=l[M]?.element.querySelector(\"a\");a(r.length),s?.focus()}),{show(s){l=C(r,s.sort).filter(i=>v(i,s)),a(M),D(e,s.sort),P(`${l.length} of ${r.length} proposals`)}}}var q=864e5,k=1.5*q;function $(e){return document.querySelector(`meta[name=${e}]`)?.content??\"\"}function Y(){let{classList:e}=document.documentElement;e.add(\"js\"),e.toggle(\"stale\",Date.now()-Date.parse($(\"instant\"))>k)}function W(){let e=$(\"time-zone\"),t=new Date().toLocaleDateString(\"sv-SE\",{timeZone:e});for(let n of document.querySelectorAll(\"[data-date]\"))n.textContent=h(Math.round((Date.parse(n.dataset.date??\"\")-Date.parse(t))/q))}function _(e){let t=u(e);history.replaceState(null,\"\",t===\"\"?`${location.pathname}${location.search}`:`#${t}`)}function G(e,t){return t===e?`-${e}`:e}function z(e,t){let n=document.querySelector(\"#all .reset\"),o=s=>{n?.toggleAttribute(\"hidden\",u(s)===\"\"),_(s),r.write(s),l?.show(s)},r=w(t,o),l=A(e,s=>{let i=r.read();o({...i,sort:G(s,i.sort)})}),a=()=>{y(location.hash)&&(o(g(location.hash)),document.querySelector(\"#all\")?.scrollIntoView())};n?.addEventListener(\"click\",()=>o(m)),addEventListener(\"hashchange\",a),l?.show(m),a()}function H(){let e=document.getElementById(location.hash.slice(1)),t=e?.closest(\"details\");e&&t&&!t.open&&(t.open=!0,e.scrollIntoView())}function Z(){document.querySelector(\".find input\")?.addEventListener(\"change\",({currentTarget:e})=>{let t=e instanceof HTMLInputElement?e.value.trim():\"\",n=`vep-${t.replace(/^(?:vep)?[\\s#-]*/i,\"\")}`;t!==\"\"&&(location.hash=document.getElementById(n)===null?u({q:t}):n)})}function J(){W(),Z();for(let n of document.querySelectorAll(\"a[data-view]\"))n.hash=n.dataset.view??\"\";let e=document.querySelector(\"table.veps\"),t=document.querySelector(\".filters\");e!==null&&t!==null&&z(e,t),addEventListener(\"hashchange\",H),H()}Y();document.addEventListener(\"DOMContentLoaded\",J);})();";
const PAGE_SCRIPT_HASH = "sha256-G2cKrBagv8xze24D6QpcuOjj2tlctFOFKaICglFZi3o=";
const PAGE_STYLE = ":root{--paper: #fff;--ink: #1c1c1a;--quiet: #5d5d58;--line: #e3e2dd;--tint: #f6f5f2;--accent: #b3261e;color-scheme:light dark}@media(prefers-color-scheme:dark){:root{--paper: #171716;--ink: #edece7;--quiet: #a5a49d;--line: #353430;--tint: #1f1f1d;--accent: #ff8f7d}}*{box-sizing:border-box}html{background:var(--paper);color:var(--ink);font:15px/1.45 system-ui,sans-serif;font-variant-numeric:tabular-nums;scroll-padding-top:1rem}body{margin:0 auto;max-width:84rem;padding:1rem 1.5rem 4rem;overflow-wrap:break-word}a{color:inherit;text-decoration-color:var(--quiet);text-decoration-thickness:1px;text-underline-offset:.18em}a:hover{text-decoration-thickness:2px}:focus-visible{outline:2px solid var(--ink);outline-offset:2px}.skip,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.skip:focus{background:var(--paper);clip-path:none;height:auto;padding:.5rem;width:auto;z-index:1}h1,h2,h3,h4,p{margin:0}h1{font-size:1.35rem;font-weight:650}h2{font-size:1.1rem;font-weight:650;margin-bottom:.5rem}h3{font-size:1rem;font-weight:600}h4{font-size:.9rem;font-weight:600;margin-top:.6rem}ul,ol{list-style:none;margin:0;padding:0}code{background:var(--tint);border-radius:3px;font:.88em ui-monospace,monospace;padding:.05em .25em}.quiet,.phase,small{color:var(--quiet)}h1 small{font-size:1rem;font-weight:400}.phase{font-weight:400}.reason,.count{color:var(--accent);font-weight:600}.empty{color:var(--quiet);padding:.4rem 0}header{align-items:baseline;display:grid;gap:.1rem 1.5rem;grid-template-columns:1fr auto}header p,header div{grid-column:1 / -1}header nav{display:flex;flex-wrap:wrap;gap:.2rem 1rem}.find{display:none}.js .find{align-items:baseline;display:flex;gap:.4rem}.find input{height:1.8rem;width:12rem}.as-of{font-size:.87rem}.unknown{border-left:3px solid var(--line);color:var(--quiet);font-size:.87rem;margin-top:.4rem;padding-left:.6rem}.outdated{border-left:3px solid var(--accent);display:none;font-weight:600;margin-top:.4rem;padding:.2rem .6rem}.stale .outdated{display:block}main>section{margin-top:2.2rem}main>.phases{margin-top:.9rem}.phases ul{display:grid;gap:.5rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr))}.phases li{border-top:1px solid var(--line);padding-top:.5rem}.bar{display:block;height:10px;margin:.25rem 0;max-width:20rem;width:100%}.bar .other{fill:var(--line)}.bar .now{fill:var(--quiet)}.bar .today{fill:var(--ink)}.left{font-weight:600;visibility:hidden}.js .left{visibility:visible}.glance{display:grid;gap:0 3rem;grid-template-columns:minmax(0,2fr) minmax(29rem,1fr)}.glance>section{margin-top:1.4rem}.by-sig{border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;padding-bottom:.4rem}.attention li{border-bottom:1px solid var(--line);padding:.2rem 0}.attention a{overflow-wrap:anywhere}.attention p{color:var(--quiet);font-size:.87rem}.attention p code{background:none;color:var(--ink);padding:0}.attention .who{float:right;font-size:.87rem;margin-left:1rem;padding-top:.1rem}.folded{font-size:.87rem;margin-top:.5rem}.plain{columns:16rem;padding:0 0 .4rem 1rem}summary{cursor:pointer;padding:.15rem 0}.sigs th:first-child{min-width:7.5rem}.coming h3{margin-top:.6rem}.coming table+h3,.coming p+h3{margin-top:1.2rem}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);font-weight:400;padding:.28rem .5rem .28rem 0;text-align:left;vertical-align:top}thead th{color:var(--quiet);font-size:.82rem;vertical-align:bottom}.number{text-align:right}.filters{display:none}.js .filters{align-items:end;display:grid;gap:.5rem .75rem;grid-template-columns:repeat(auto-fill,minmax(8.2rem,1fr))}.filters label{color:var(--quiet);font-size:.82rem}.filter-q{grid-column:span 2}.filter-sort{display:none}input,select,button{background:var(--paper);border:1px solid var(--quiet);border-radius:4px;color:var(--ink);display:block;font:inherit;font-size:.93rem;height:2.1rem;padding:0 .4rem;width:100%}button{cursor:pointer}button[hidden]{display:none}.shown{align-items:center;display:flex;gap:1rem;min-height:2.1rem;font-size:.87rem;margin:.5rem 0}.more button,.shown button{margin-top:.6rem;width:auto}.shown button{margin-top:0}.veps{font-size:.9rem;overflow-wrap:anywhere;table-layout:fixed}.veps thead th{background:var(--paper);border-bottom-color:var(--quiet);position:sticky;top:0}.veps thead button{background:none;border:0;color:inherit;font:inherit;height:auto;padding:0;text-align:left;white-space:nowrap}.veps thead button:after{content:\" \u2195\";opacity:0}.veps thead button:hover:after,.veps thead button:focus:after{opacity:.6}.veps [aria-sort=ascending] button:after{content:\" \u2191\";opacity:1}.veps [aria-sort=descending] button:after{content:\" \u2193\";opacity:1}[data-column=number]{width:3.2rem}[data-column=sig],[data-column=status]{width:8rem}[data-column=stage]{width:4.4rem}[data-column=release]{width:9.6rem}[data-column=reviewers],[data-column=approvers]{width:7.6rem}[data-column=changed]{width:6.2rem}[data-column=attention]{width:9rem}.veps th a{unicode-bidi:plaintext}.veps td:last-child{color:var(--accent);font-weight:600}.scroll{overflow-x:auto}.roadmap{display:block;fill:var(--ink);font-size:13px;max-width:none}.roadmap .release,.roadmap .date{text-anchor:middle}.roadmap .release{font-weight:600}.roadmap .date{fill:var(--quiet);font-size:11px}.roadmap .edge{stroke:var(--line)}.roadmap .freeze{stroke:var(--quiet);stroke-dasharray:2 3}.roadmap .today{stroke:var(--ink);stroke-width:2}.mark rect{fill:var(--paper);stroke:var(--ink)}.full rect{fill:var(--ink)}.mark text{font-size:11px;text-anchor:middle}.full text{fill:var(--paper)}.load{width:auto}.load th,.load td{padding:.2rem 1rem .2rem 0}.load i{color:var(--quiet)}.changes li{padding:.12rem 0}.changes time{color:var(--quiet);margin-right:.4rem}.many .places,.many #roadmap{contain-intrinsic-size:auto 60rem;content-visibility:auto}.places>details{border-bottom:1px solid var(--line)}.places>details>div{scroll-margin-top:3rem;padding:.3rem 0 1rem 1rem}dl{display:grid;gap:.1rem 1rem;grid-template-columns:minmax(6rem,max-content) 1fr;margin:.4rem 0}dt{color:var(--quiet)}dd{margin:0}.places ul:not(.attention){list-style:disc;padding-left:1.1rem}@media(max-width:60rem){.glance{grid-template-columns:minmax(0,1fr)}}@media(max-width:48rem){body{padding:.75rem 1rem 3rem}header{grid-template-columns:1fr}.filter-sort,.veps,.veps tbody,.veps tr{display:block}.veps thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden;width:1px}.veps tr{border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;gap:0 .8rem;padding:.5rem 0}.veps tr[hidden]{display:none}.veps td,.veps tbody th{border:0;color:var(--quiet);padding:0}.veps td:empty{display:none}.veps tbody th{color:var(--ink);flex:1 0 75%}.veps td:nth-child(7):before{content:\"reviewers: \"}.veps td:nth-child(8):before{content:\"approvers: \"}.veps td:nth-child(9):before{content:\"changed \"}.veps td:last-child{color:var(--accent)}}@media(max-width:26rem){.sigs thead th+th{height:6.5rem;padding-left:0;text-align:left;transform:rotate(180deg);vertical-align:middle;writing-mode:vertical-rl}}@media print{.filters,.js .filters,header nav,.skip,.more{display:none}html{font-size:11px}details::details-content{content-visibility:visible;height:auto}.many .places,.many #roadmap{content-visibility:visible}.veps thead th{position:static}tr,li{break-inside:avoid}.roadmap{height:auto;max-width:100%}}";
const PAGE_STYLE_HASH = "sha256-89rHJjM+jCT96U07Ne2lxEYAhc0HQ/pvOpFsHs/Qqss=";

// EXTERNAL MODULE: ./build/domain/calendar/zoned-day.js + 8 modules
var zoned_day = __webpack_require__(4659);
;// CONCATENATED MODULE: ./build/render/board/page/page-context.js


/** `vep-123`; `vep-123-2` for the second document with that number, `vep-without-number-1` where there is none. */
function placeIds(veps) {
    const counts = new Map();
    return new Map(veps.map((vep) => {
        const base = vep.number === null ? 'vep-without-number' : `vep-${vep.number}`;
        const count = (counts.get(base) ?? 0) + 1;
        counts.set(base, count);
        return [vep, count === 1 && vep.number !== null ? base : `${base}-${count}`];
    }));
}
function groupBy(veps, keyOf) {
    const groups = new Map();
    for (const vep of veps) {
        const group = groups.get(keyOf(vep));
        if (group === undefined) {
            groups.set(keyOf(vep), [vep]);
        }
        else {
            group.push(vep);
        }
    }
    return groups;
}
function createPageContext(board) {
    const ids = placeIds(board.veps);
    const byNumber = groupBy(board.veps, ({ number }) => number);
    const byPath = groupBy(board.veps, ({ path }) => path);
    return {
        board,
        instant: new Date((0,zoned_day/* startOfDay */.o)(board.today, board.timeZone)).toISOString(),
        links: (0,board_links/* createBoardLinks */.Mn)(board.repository),
        placeOf: (vep) => ids.get(vep) ?? '',
        withNumber: (number) => byNumber.get(number) ?? [],
        atPath: (path) => byPath.get(path) ?? [],
        releasesAhead: board.releases.filter(({ phase }) => phase !== 'released'),
    };
}

;// CONCATENATED MODULE: ./build/render/board/page/page-header.js



const FILES = [
    ['board.json', 'JSON'],
    ['veps.csv', 'CSV'],
    ['releases.ics', 'calendar'],
    ['changes.atom', 'feed'],
];
const PLACES = [
    ['all', 'All proposals'],
    ['roadmap', 'Roadmap'],
    ['people', 'People'],
    ['changes', 'Changes'],
];
function Unknown({ context }) {
    const { unknown } = context.board;
    if (unknown.length === 0) {
        return null;
    }
    return ((0,jsxRuntime/* jsx */.Y)("div", { class: "unknown", role: "note", children: unknown.map((message) => ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Words, { message: message }) }))) }));
}
/** Whose board this is, as of when, what it could not read, and where things are. */
function PageHeader({ context }) {
    const { today, timeZone, commit, repository } = context.board;
    const address = (0,board_links/* linkableRepository */.xE)(repository);
    return ((0,jsxRuntime/* jsxs */.FD)("header", { children: [(0,jsxRuntime/* jsxs */.FD)("h1", { children: ["Proposals", ' ', address !== null && ((0,jsxRuntime/* jsx */.Y)("small", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: address, children: (0,board_links/* repositoryName */.aR)(address) }) }))] }), (0,jsxRuntime/* jsxs */.FD)("nav", { "aria-label": "On this page", children: [PLACES.map(([id, name]) => ((0,jsxRuntime/* jsx */.Y)("a", { href: `#${id}`, children: name }))), (0,jsxRuntime/* jsxs */.FD)("label", { class: "find", children: ["Find ", (0,jsxRuntime/* jsx */.Y)("input", { type: "search", name: "find", autocomplete: "off", placeholder: "Number, title, handle" })] })] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "as-of quiet", children: ["As of ", (0,jsxRuntime/* jsxs */.FD)("time", { dateTime: context.instant, children: [today, " 00:00"] }), " ", timeZone, ", commit", ' ', (0,jsxRuntime/* jsx */.Y)(Link, { href: context.links.commit(commit), children: (0,jsxRuntime/* jsx */.Y)("code", { children: commit.slice(0, 7) }) }), ". Also as", ' ', FILES.map(([file, name], index) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [index === 0 ? '' : ', ', (0,jsxRuntime/* jsx */.Y)("a", { href: file, children: name })] }))), "."] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "outdated", children: ["This page is more than 36 hours old. Phases and what needs attention are as of ", today, "."] }), (0,jsxRuntime/* jsx */.Y)(Unknown, { context: context })] }));
}

;// CONCATENATED MODULE: ./build/render/board/page/people-table.js


const people_table_UNFOLDED = 20;
const ROLES = ['reviews', 'approves', 'authors'];
function load(person, releases) {
    const count = (release, role) => person[role][release]?.length ?? 0;
    return releases.reduce((sum, release) => sum + ROLES.reduce((total, role) => total + count(release, role), 0), 0);
}
function LoadTable({ people, releases, label }) {
    return ((0,jsxRuntime/* jsx */.Y)(Scroll, { label: label, children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "load", children: [(0,jsxRuntime/* jsxs */.FD)("thead", { children: [(0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { rowSpan: 2, scope: "col", children: "Person" }), releases.map((release) => ((0,jsxRuntime/* jsx */.Y)("th", { class: "number", colSpan: ROLES.length, scope: "colgroup", children: release })))] }), (0,jsxRuntime/* jsx */.Y)("tr", { children: releases.map(() => ROLES.map((role) => ((0,jsxRuntime/* jsx */.Y)("th", { class: "number", scope: "col", children: role })))) })] }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: people.map((person) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,jsxRuntime/* jsx */.Y)(ViewLink, { view: { person: shownName(person.handle) }, children: shownName(person.handle) }) }), releases.map((release) => ROLES.map((role) => (0,jsxRuntime/* jsx */.Y)("td", { class: "number", children: person[role][release]?.length ?? (0,jsxRuntime/* jsx */.Y)("i", { children: "\u00B7" }) })))] }))) })] }) }));
}
/** Who reviews, approves and writes how much for each release ahead. A table, never a reproach. */
function PeopleTable({ context }) {
    const releases = context.releasesAhead.map(({ release }) => release).slice(0, 3);
    const loads = new Map(context.board.people.map((person) => [person, load(person, releases)]));
    const busy = context.board.people.filter((person) => loads.get(person) !== 0);
    const people = busy.sort((left, right) => (loads.get(right) ?? 0) - (loads.get(left) ?? 0));
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "people", "aria-labelledby": "people-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "people-title", children: "People" }), people.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "empty", children: "Nobody is named for a coming release yet." })) : ((0,jsxRuntime/* jsx */.Y)(LoadTable, { people: people.slice(0, people_table_UNFOLDED), releases: releases, label: "Load by release" })), people.length > people_table_UNFOLDED && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [people.length - people_table_UNFOLDED, " more people"] }), (0,jsxRuntime/* jsx */.Y)(LoadTable, { people: people.slice(people_table_UNFOLDED), releases: releases, label: "Load of more people" })] }))] }));
}

;// CONCATENATED MODULE: ./build/render/board/page/phases.js



const CARDS = 3;
const WIDTH = 240;
/** The three phases as a bar in proportion to their days, and today on it; nothing where a date is missing. */
function PhaseBar({ release, context }) {
    const { designFrom, vepFreeze, ga, phase } = release;
    const { today } = context.board;
    const codeFreeze = release.codeFreeze ?? release.codeFreezeEstimate;
    if (designFrom === null || vepFreeze === null || codeFreeze === null || ga === null) {
        return null;
    }
    const place = (day) => {
        const part = (0,calendar_date/* daysBetween */.YM)(designFrom, day) / Math.max(1, (0,calendar_date/* daysBetween */.YM)(designFrom, ga));
        return Math.round(Math.min(1, Math.max(0, part)) * WIDTH);
    };
    const parts = [
        ['design', designFrom, vepFreeze],
        ['implementation', vepFreeze, codeFreeze],
        ['stabilization', codeFreeze, ga],
    ];
    return ((0,jsxRuntime/* jsxs */.FD)("svg", { class: "bar", viewBox: `-1 0 ${WIDTH + 2} 10`, preserveAspectRatio: "xMinYMid", "aria-hidden": "true", children: [parts.map(([name, from, to]) => ((0,jsxRuntime/* jsx */.Y)("rect", { class: name === phase ? 'now' : 'other', x: place(from), y: "3", width: Math.max(1, place(to) - place(from) - 2), height: "4" }))), today >= designFrom && today <= ga && (0,jsxRuntime/* jsx */.Y)("rect", { class: "today", x: place(today) - 1, y: "0", width: "2", height: "10" })] }));
}
function Card({ release, context }) {
    const { next, codeFreezeEstimate, phase, vepFreeze } = release;
    return ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: [(0,jsxRuntime/* jsx */.Y)(ViewLink, { view: { release: release.release }, children: release.release }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "phase", children: phase ?? 'phase unknown' })] }), (0,jsxRuntime/* jsx */.Y)(PhaseBar, { release: release, context: context }), (0,jsxRuntime/* jsx */.Y)("p", { children: next === null ? ((0,jsxRuntime/* jsx */.Y)("span", { class: "quiet", children: "No date to come is known." })) : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [next.what, " ", (0,jsxRuntime/* jsx */.Y)(DateAhead, { date: next.date, context: context })] })) }), (phase === 'implementation' || phase === 'stabilization') && vepFreeze !== null && ((0,jsxRuntime/* jsxs */.FD)("p", { class: "quiet", children: ["VEP Freeze was on ", vepFreeze, "."] })), phase === 'implementation' && codeFreezeEstimate !== null && ((0,jsxRuntime/* jsxs */.FD)("p", { class: "quiet", children: ["No Code Freeze is scheduled; estimated: ", codeFreezeEstimate, "."] }))] }));
}
/** Which phase each release is in, and its next date. */
function Phases({ context }) {
    const known = context.releasesAhead.filter(({ phase }) => phase !== null);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "phases", "aria-labelledby": "phases-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "phases-title", class: "unseen", children: "Releases and their phases" }), known.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "empty", children: "The calendar shows no release ahead: which phase it is, is unknown." })) : ((0,jsxRuntime/* jsx */.Y)("ul", { children: known.slice(0, CARDS).map((release) => ((0,jsxRuntime/* jsx */.Y)(Card, { release: release, context: context }))) }))] }));
}

// EXTERNAL MODULE: ./build/domain/vep/stage.js
var vep_stage = __webpack_require__(4251);
;// CONCATENATED MODULE: ./build/render/board/page/roadmap-layout.js


/** So many releases fit: the latest ones. */
const roadmap_layout_COLUMNS = 7;
/** What share of the days from one to another has passed on a day; null outside of them. */
function share(day, from, to) {
    if (day === null || from === null || to === null || day < from || day >= to) {
        return null;
    }
    return (0,calendar_date/* daysBetween */.YM)(from, day) / (0,calendar_date/* daysBetween */.YM)(from, to);
}
/** A column reaches from the GA of the release before to its own. */
function roadmapColumns({ board }) {
    const columns = board.releases.map((release, index) => {
        const from = board.releases[index - 1]?.ga ?? release.designFrom;
        return {
            release,
            freeze: share(release.vepFreeze, from, release.ga),
            today: share(board.today, from, release.ga),
        };
    });
    return columns.slice(-roadmap_layout_COLUMNS);
}
function isCommitted({ commitment, status, stage }, at) {
    if (status === 'implemented') {
        return true;
    }
    // A stage before the present one was promised once; the present one is where the commitment says so.
    const reached = commitment?.stage ?? stage;
    return reached !== null && vep_stage/* STAGES */.an.indexOf(at) < vep_stage/* STAGES */.an.indexOf(reached)
        ? true
        : commitment !== null && commitment.stage === at;
}
function marksOf(vep, columns) {
    return vep_stage/* STAGES */.an.flatMap((stage) => {
        const column = columns.findIndex(({ release }) => release.release === vep.milestone[stage]);
        return column < 0 ? [] : [{ stage, column, isCommitted: isCommitted(vep, stage) }];
    });
}
/** The VEPs that target one of the releases, the latest target first; within one by number. */
function roadmapRows(context, columns) {
    const rows = context.board.veps.map((vep) => ({ vep, marks: marksOf(vep, columns) }));
    const last = ({ marks }) => Math.max(...marks.map(({ column }) => column));
    return rows.filter(({ marks }) => marks.length > 0).sort((left, right) => last(right) - last(left));
}

;// CONCATENATED MODULE: ./build/render/board/page/roadmap.js




const LABEL = 300;
const COLUMN = 104;
const ROW = 24;
const HEAD = 40;
const LABEL_CHARACTERS = 38;
const SIGNS = { alpha: '\u03b1', beta: '\u03b2', ga: 'GA' };
function left(column) {
    return LABEL + column * COLUMN;
}
function Line({ at, name, height }) {
    return (0,jsxRuntime/* jsx */.Y)("line", { class: name, x1: at, x2: at, y1: HEAD - 6, y2: height });
}
function Column({ column, index, height }) {
    const { release, freeze, today } = column;
    const place = (part) => Math.round(left(index) + part * COLUMN);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("text", { class: "release", x: left(index) + COLUMN / 2, y: "14", children: release.release }), (0,jsxRuntime/* jsx */.Y)("text", { class: "date", x: left(index) + COLUMN / 2, y: "28", children: release.vepFreeze ?? 'no schedule' }), (0,jsxRuntime/* jsx */.Y)(Line, { at: left(index), name: "edge", height: height }), freeze !== null && (0,jsxRuntime/* jsx */.Y)(Line, { at: place(freeze), name: "freeze", height: height }), today !== null && (0,jsxRuntime/* jsx */.Y)(Line, { at: place(today), name: "today", height: height })] }));
}
function markId(stage, isCommitted) {
    return `mark-${stage}${isCommitted ? '-full' : ''}`;
}
/** The marks, drawn once: a row only refers to them. */
function Marks() {
    return ((0,jsxRuntime/* jsx */.Y)("defs", { children: vep_stage/* STAGES */.an.flatMap((stage) => [true, false].map((isCommitted) => ((0,jsxRuntime/* jsxs */.FD)("g", { id: markId(stage, isCommitted), class: isCommitted ? 'mark full' : 'mark', children: [(0,jsxRuntime/* jsx */.Y)("rect", { x: "-12", y: "-9", width: "24", height: "18", rx: "9" }), (0,jsxRuntime/* jsx */.Y)("text", { y: "4", children: SIGNS[stage] })] })))) }));
}
function Row({ row, index, context, }) {
    const y = HEAD + index * ROW + ROW / 2;
    const { vep, marks } = row;
    const label = shownText(`${vep.number ?? ''} ${titleOf(vep)}`, LABEL_CHARACTERS);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: `#${context.placeOf(vep)}`, children: (0,jsxRuntime/* jsx */.Y)("text", { x: "0", y: y + 4, children: label }) }), marks.map(({ stage, column, isCommitted }, place) => {
                const together = marks.filter((mark, other) => other < place && mark.column === column).length;
                const x = left(column) + COLUMN / 2 + together * 26;
                return (0,jsxRuntime/* jsx */.Y)("use", { href: `#${markId(stage, isCommitted)}`, x: x, y: y });
            })] }));
}
/** VEPs by release, a mark for each stage; the freezes and today as lines. */
function Roadmap({ context }) {
    const columns = roadmapColumns(context);
    const rows = roadmapRows(context, columns);
    const width = left(columns.length);
    const height = HEAD + rows.length * ROW + 8;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "roadmap", "aria-labelledby": "roadmap-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "roadmap-title", children: "Roadmap" }), rows.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "empty", children: "No proposal names a release yet." })) : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "quiet legend", children: "\u03B1 alpha, \u03B2 beta, GA. Filled: committed or reached; outlined: planned. Thin line and date: VEP Freeze; thick line: today." }), (0,jsxRuntime/* jsx */.Y)(Scroll, { label: "Chart of proposals by release", children: (0,jsxRuntime/* jsxs */.FD)("svg", { class: "roadmap", width: width, height: height, viewBox: `0 0 ${width} ${height}`, children: [(0,jsxRuntime/* jsx */.Y)("title", { children: "Proposals by release" }), (0,jsxRuntime/* jsx */.Y)(Marks, {}), columns.map((column, index) => ((0,jsxRuntime/* jsx */.Y)(Column, { column: column, index: index, height: height }))), rows.map((row, index) => ((0,jsxRuntime/* jsx */.Y)(Row, { row: row, index: index, context: context })))] }) })] }))] }));
}

;// CONCATENATED MODULE: ./build/render/board/page/vep-activity.js


const AGREED = { true: 'agreed', false: 'not confirmed', null: 'unknown' };
function pullRequestWords(pull) {
    const { status, stage, milestone, labels, reviewsAsked, reviewsGiven } = pull;
    const targets = Object.entries(milestone).map(([name, release]) => `${name} ${release}`);
    const parts = [
        pull.isDraft ? 'draft' : '',
        `by ${pull.author ?? 'a deleted account'}`,
        [status, stage, ...targets].filter((part) => part !== null).join(', '),
        pull.verdict === null ? 'no verdict' : `verdict ${pull.verdict}`,
        labels.join(' '),
        reviewsAsked.length === 0 ? '' : `asked: ${reviewsAsked.join(', ')}`,
        reviewsGiven.length === 0 ? '' : `given: ${reviewsGiven.join(', ')}`,
        pull.lastActivity === null ? '' : `last activity ${pull.lastActivity}`,
    ];
    return shownText(parts.filter((part) => part !== '').join(' \u00b7 '), 600);
}
function OpenPullRequests({ vep, context }) {
    return vep.pullRequests === null || vep.pullRequests.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h4", { children: "Open pull requests" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: vep.pullRequests.map((pull) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsxs */.FD)(Link, { href: context.links.issue(pull.number), children: ["#", pull.number] }), " ", (0,jsxRuntime/* jsx */.Y)("bdi", { children: shownText(pull.title, 160) }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "quiet", children: pullRequestWords(pull) })] }))) })] }));
}
function SignOffList({ sigs, people }) {
    return sigs.length + people.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h4", { children: "Sign-offs" }), (0,jsxRuntime/* jsxs */.FD)("ul", { children: [sigs.map(({ sig, state, by }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [shownText(sig), ": ", state, by !== null && ` by ${shownText(by)}`] }))), people.map(({ handle, role, hasAgreed }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [shownText(handle), " (", role, "): ", AGREED[`${hasAgreed}`]] })))] })] }));
}
function TrackingIssue({ vep, context }) {
    if (vep.trackingIssue === null) {
        return null;
    }
    const { number, isOpen, assignees, disagreements } = vep.trackingIssue;
    return ((0,jsxRuntime/* jsxs */.FD)("p", { children: ["Tracking issue ", (0,jsxRuntime/* jsxs */.FD)(Link, { href: context.links.issue(number), children: ["#", number] }), ": ", isOpen ? 'open' : 'closed', assignees.length > 0 && `, assigned to ${shownText(assignees.join(', '))}`, disagreements.length === 0 ? '.' : '. It differs in ', disagreements.map(({ field, document, issue }, index) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [index > 0 && ', ', field, " (", (0,jsxRuntime/* jsx */.Y)("code", { children: shownText(issue) }), ", the document says ", (0,jsxRuntime/* jsx */.Y)("code", { children: shownText(document) }), ")"] })))] }));
}
function Implementation({ vep, context }) {
    return vep.implementation === null || vep.implementation.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h4", { children: "Implementation" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: vep.implementation.map(({ repository, number, title, base, state, mergedAt }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsxs */.FD)(Link, { href: context.links.pullRequest(repository, number), children: [shownText(repository, 80), "#", number] }), ' ', (0,jsxRuntime/* jsx */.Y)("bdi", { children: shownText(title, 160) }), ' ', (0,jsxRuntime/* jsxs */.FD)("span", { class: "quiet", children: [state, mergedAt !== null && ` ${mergedAt.slice(0, 10)}`, ", base ", shownText(base, 60)] })] }))) })] }));
}
/** What could not be read, or what there is none of, in its place. */
function Absent({ vep }) {
    const parts = [
        ['open pull requests', vep.pullRequests],
        ['sign-offs', vep.signOffs],
        ['implementation', vep.implementation],
    ];
    const unknown = parts.flatMap(([name, value]) => (value === null ? [name] : []));
    const none = parts.flatMap(([name, value]) => (Array.isArray(value) && value.length === 0 ? [name] : []));
    const hasIssue = vep.trackingIssue !== null;
    if (unknown.length === parts.length && !hasIssue) {
        return (0,jsxRuntime/* jsx */.Y)("p", { class: "quiet", children: "Activity unknown." });
    }
    return unknown.length + none.length === 0 && hasIssue ? null : ((0,jsxRuntime/* jsxs */.FD)("p", { class: "quiet", children: [!hasIssue && 'Its tracking issue is not there, or could not be read. ', unknown.length > 0 && `Unknown: ${unknown.join(', ')}. `, none.length > 0 && `None: ${none.join(', ')}.`] }));
}
/** What GitHub shows of a VEP: pull requests, sign-offs, tracking issue, implementation. */
function VepActivity({ vep, context }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(OpenPullRequests, { vep: vep, context: context }), vep.signOffs !== null && (0,jsxRuntime/* jsx */.Y)(SignOffList, { ...vep.signOffs }), (0,jsxRuntime/* jsx */.Y)(TrackingIssue, { vep: vep, context: context }), (0,jsxRuntime/* jsx */.Y)(Implementation, { vep: vep, context: context }), (0,jsxRuntime/* jsx */.Y)(Absent, { vep: vep })] }));
}

;// CONCATENATED MODULE: ./build/render/board/page/vep-place.js






/** Of a longer history the rest is in board.json. */
const HISTORY = 20;
const PEOPLE = 50;
const FINDINGS = 10;
function list(values) {
    const shown = values.slice(0, PEOPLE).map((value) => shownText(value));
    return values.length > PEOPLE ? `${shown.join(', ')} and ${values.length - PEOPLE} more` : shown.join(', ');
}
function commitmentWords({ commitment, freeze }) {
    return commitment === null ? '' : `${commitment.stage} in ${commitment.release}, ${freeze ?? 'freeze unknown'}`;
}
/** The file's name leads to it; where nothing can be linked, its path says where it is. */
function DocumentLink({ vep: { path }, context }) {
    const href = context.links.document(context.board.commit, path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (0,jsxRuntime/* jsx */.Y)(Link, { href: href, children: shownText(href === null ? path : name) });
}
/** The targets, unless the commitment says them all. */
function targetWords({ milestone, commitment }) {
    const targets = vep_stage/* STAGES */.an.filter((stage) => milestone[stage] !== undefined);
    const isSaid = targets.every((stage) => commitment?.stage === stage && commitment.release === milestone[stage]);
    return isSaid ? '' : targets.map((stage) => `${stage} ${milestone[stage]}`).join(', ');
}
const FORMS = {
    'front-matter': '',
    legacy: 'legacy: no front matter yet',
    unreadable: 'unreadable: its front matter has a mistake',
};
/** Whom only the text names is not known. */
function peopleWords({ form }, handles) {
    return form === 'front-matter' ? list(handles) || 'none named' : '';
}
/** What a field holds; lines without a value are left out, but for people, whose absence says something. */
function linesOf({ vep, context }) {
    const { status, statusSince, supersededBy, replaces } = vep;
    const lines = [
        ['Status', status === null ? '' : `${status}${statusSince === null ? '' : ` since ${statusSince}`}`],
        ['Form', FORMS[vep.form]],
        ['Commitment', commitmentWords(vep)],
        [vep.form === 'legacy' ? 'Targets in its text' : 'Targets', targetWords(vep)],
        ['SIG', list([vep.sig, ...vep.participatingSigs].filter((sig) => sig !== ''))],
        ['Authors', list(vep.authors)],
        ['Reviewers', peopleWords(vep, vep.reviewers)],
        ['Approvers', peopleWords(vep, vep.approvers)],
        ['Feature gates', list(vep.featureGates)],
        ['Replaces', list(replaces.map(String))],
        ['Superseded by', supersededBy === null ? '' : String(supersededBy)],
        ['Created', vep.created ?? ''],
        ['Document', (0,jsxRuntime/* jsx */.Y)(DocumentLink, { vep: vep, context: context })],
    ];
    return lines.filter(([, value]) => value !== '');
}
function Reasons({ vep }) {
    return vep.attention.length === 0 ? null : ((0,jsxRuntime/* jsx */.Y)("ul", { class: "attention", children: vep.attention.map(({ id, message, todo, isAccepted }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsxs */.FD)("span", { class: isAccepted ? 'quiet' : 'reason', children: [reasonWords(id), isAccepted && ', accepted'] }), ' ', (0,jsxRuntime/* jsx */.Y)(Words, { message: message }), " ", (0,jsxRuntime/* jsx */.Y)(Words, { message: todo })] }))) }));
}
/** Several lines to write are not shown here, and so nothing is said of them. */
function isBlock(fix) {
    return fix?.includes('\n') === true;
}
function Findings({ vep }) {
    const { errors, warnings, notices, list: findings } = vep.findings;
    return errors + warnings + notices === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("h4", { children: ["Findings: ", (0,quantity/* quantity */.a)(errors, 'error'), ", ", (0,quantity/* quantity */.a)(warnings, 'warning'), ", ", (0,quantity/* quantity */.a)(notices, 'notice')] }), (0,jsxRuntime/* jsx */.Y)("ul", { children: findings.slice(0, FINDINGS).map(({ rule, message, remedy, fix }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [rule, ": ", (0,jsxRuntime/* jsx */.Y)(Words, { message: message }), " ", remedy !== null && !isBlock(fix) && (0,jsxRuntime/* jsx */.Y)(Words, { message: remedy })] }))) })] }));
}
function History({ vep, context }) {
    if (vep.history === null) {
        return (0,jsxRuntime/* jsx */.Y)("p", { class: "quiet", children: "History unknown." });
    }
    const shown = vep.history.slice(-HISTORY).reverse();
    return ((0,jsxRuntime/* jsx */.Y)("ol", { class: "changes", children: shown.map((entry) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("time", { children: entry.date }), " ", (0,jsxRuntime/* jsx */.Y)(ChangeEntry, { change: { vep, entry }, context: context })] }))) }));
}
/** Everything of one VEP. Its id is inside, so that a browser that is led there opens it. */
function VepPlace({ vep, context }) {
    return ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [vep.number, " ", (0,jsxRuntime/* jsx */.Y)("bdi", { children: titleOf(vep) })] }), (0,jsxRuntime/* jsxs */.FD)("div", { id: context.placeOf(vep), children: [(0,jsxRuntime/* jsx */.Y)(Reasons, { vep: vep, context: context }), (0,jsxRuntime/* jsx */.Y)("dl", { children: linesOf({ vep, context }).map(([name, value]) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: name }), (0,jsxRuntime/* jsx */.Y)("dd", { children: value })] }))) }), (0,jsxRuntime/* jsx */.Y)(VepActivity, { vep: vep, context: context }), (0,jsxRuntime/* jsx */.Y)(Findings, { vep: vep, context: context }), (0,jsxRuntime/* jsx */.Y)(History, { vep: vep, context: context })] })] }));
}
/** One place for each VEP. */
function VepPlaces({ context }) {
    return context.board.veps.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("section", { class: "places", id: "each", "aria-labelledby": "each-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "each-title", children: "Each proposal" }), context.board.veps.map((vep) => ((0,jsxRuntime/* jsx */.Y)(VepPlace, { vep: vep, context: context })))] }));
}

// EXTERNAL MODULE: ./build/domain/board/attention.js
var attention = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/domain/vep/status.js
var vep_status = __webpack_require__(2851);
;// CONCATENATED MODULE: ./build/render/board/page/vep-filters.js






function Select({ name, label, options, all = 'all' }) {
    return ((0,jsxRuntime/* jsxs */.FD)("label", { class: `filter-${name}`, children: [label, (0,jsxRuntime/* jsxs */.FD)("select", { name: name, children: [(0,jsxRuntime/* jsx */.Y)("option", { value: "", children: all }), options.map((option) => {
                        const [value, text] = typeof option === 'string' ? [option, option] : option;
                        return (0,jsxRuntime/* jsx */.Y)("option", { value: value, children: text });
                    })] })] }));
}
function sortedSet(values) {
    return [...new Set(values)].filter((value) => value !== '').sort();
}
/** The reasons that are on the board, in the order of their urgency. */
function reasonsIn({ board }) {
    const found = new Set(board.attention.map(({ id }) => id));
    return attention/* ATTENTION_IDS */.S.filter((id) => found.has(id));
}
/** What the table can be filtered by, every column. Only shown where the page's script runs. */
function VepFilters({ context }) {
    const { veps, releases, people } = context.board;
    return ((0,jsxRuntime/* jsxs */.FD)("search", { class: "filters", children: [(0,jsxRuntime/* jsxs */.FD)("label", { class: "filter-q", children: ["Search", (0,jsxRuntime/* jsx */.Y)("input", { type: "search", name: "q", autocomplete: "off", placeholder: "Number, title, SIG, handle" })] }), (0,jsxRuntime/* jsx */.Y)(Select, { name: "release", label: "Release", options: releases.map(({ release }) => release) }), (0,jsxRuntime/* jsx */.Y)(Select, { name: "sig", label: "SIG", options: sortedSet(veps.map(({ sig }) => shownName(sig))) }), (0,jsxRuntime/* jsx */.Y)(Select, { name: "status", label: "Status", options: [...vep_status/* STATUSES */.f, 'legacy', 'unreadable'] }), (0,jsxRuntime/* jsx */.Y)(Select, { name: "stage", label: "Stage", options: [...vep_stage/* STAGES */.an, 'meta'] }), (0,jsxRuntime/* jsx */.Y)(Select, { name: "person", label: "Person", options: ['TBD', ...people.map(({ handle }) => shownName(handle))] }), (0,jsxRuntime/* jsxs */.FD)("label", { class: "filter-since", children: ["Changed since", (0,jsxRuntime/* jsx */.Y)("input", { type: "date", name: "since" })] }), (0,jsxRuntime/* jsx */.Y)(Select, { name: "attention", label: "Attention", options: [[ANY, 'any reason'], ...reasonsIn(context).map((id) => [id, reasonWords(id)])] }), (0,jsxRuntime/* jsx */.Y)(Select, { name: "sort", label: "Sort by", options: COLUMNS.flatMap((column) => [
                    [column, column],
                    [`-${column}`, `${column}, reversed`],
                ]), all: "number (as it is)" })] }));
}

;// CONCATENATED MODULE: ./build/render/board/page/vep-table.js




const vep_table_PEOPLE = 4;
const HEADINGS = {
    number: 'VEP',
    title: 'Title',
    sig: 'SIG',
    status: 'Status',
    stage: 'Stage',
    release: 'Target',
    reviewers: 'Reviewers',
    approvers: 'Approvers',
    changed: 'Changed',
    attention: 'Attention',
};
/** The day of the last change; where no history is known, the day since which it has its status. */
function lastChange({ history, statusSince }) {
    return history?.at(-1)?.date ?? statusSince ?? '';
}
function people(handles) {
    const shown = handles.slice(0, vep_table_PEOPLE).map((handle) => shownName(handle));
    const more = handles.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` +${more}` : '');
}
/** Handles that can be searched for and are not in a cell. */
function otherPeople({ authors, reviewers, approvers }) {
    const rest = [authors, reviewers.slice(vep_table_PEOPLE), approvers.slice(vep_table_PEOPLE)].flat();
    return rest.length === 0 ? undefined : rest.map((handle) => shownName(handle)).join(' ');
}
/** The latest target, and the releases of those before it. */
function Targets({ targets }) {
    const last = targets.at(-1);
    return last === undefined ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [last.release, " ", last.kind === 'named' ? 'in prose' : last.kind, targets.length > 1 && ((0,jsxRuntime/* jsxs */.FD)("small", { children: [' ', targets
                        .slice(0, -1)
                        .map(({ release }) => release)
                        .join(', ')] }))] }));
}
function statusWords({ form, status }) {
    return form === 'front-matter' ? (status ?? 'none') : form;
}
function reasons({ attention }) {
    const ids = attention.flatMap(({ id, isAccepted }) => (isAccepted ? [] : [id]));
    return [...new Set(ids)].map(reasonWords).join(', ');
}
function vep_table_Row({ vep, context }) {
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { "data-who": otherPeople(vep), children: [(0,jsxRuntime/* jsx */.Y)("td", { children: vep.number }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,jsxRuntime/* jsx */.Y)("a", { href: `#${context.placeOf(vep)}`, children: titleOf(vep) }) }), (0,jsxRuntime/* jsxs */.FD)("td", { children: [shownName(vep.sig), vep.participatingSigs.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("small", { children: [" +", vep.participatingSigs.map((sig) => shownName(sig)).join(' +')] }))] }), (0,jsxRuntime/* jsx */.Y)("td", { children: statusWords(vep) }), (0,jsxRuntime/* jsx */.Y)("td", { children: vep.isMeta ? 'meta' : vep.stage }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(Targets, { targets: vep.targets }) }), (0,jsxRuntime/* jsx */.Y)("td", { children: people(vep.reviewers) }), (0,jsxRuntime/* jsx */.Y)("td", { children: people(vep.approvers) }), (0,jsxRuntime/* jsx */.Y)("td", { children: lastChange(vep) }), (0,jsxRuntime/* jsx */.Y)("td", { children: reasons(vep) })] }));
}
/** All VEPs, a row each. */
function VepTable({ context }) {
    const { veps } = context.board;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "all", "aria-labelledby": "all-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "all-title", children: "All proposals" }), veps.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "empty", children: "There are no proposals yet." })) : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(VepFilters, { context: context }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "shown quiet", children: [(0,jsxRuntime/* jsxs */.FD)("span", { role: "status", children: [veps.length, " of ", veps.length, " proposals"] }), (0,jsxRuntime/* jsx */.Y)("button", { type: "button", class: "reset", hidden: true, children: "Show all" })] }), (0,jsxRuntime/* jsxs */.FD)("table", { class: "veps", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsx */.Y)("tr", { children: COLUMNS.map((column) => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", "data-column": column, children: HEADINGS[column] }))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: veps.map((vep) => ((0,jsxRuntime/* jsx */.Y)(vep_table_Row, { vep: vep, context: context }))) })] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "more", children: (0,jsxRuntime/* jsx */.Y)("button", { type: "button", hidden: true, children: "Show the rest" }) })] }))] }));
}

;// CONCATENATED MODULE: ./build/render/board/page/page.js














/** Nothing is loaded, nothing is sent, and no script or style runs but ours. */
const POLICY = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `script-src '${PAGE_SCRIPT_HASH}'`,
    `style-src '${PAGE_STYLE_HASH}'`,
].join('; ');
/** So many VEPs are long to lay out. */
const MANY = 200;
/** Our own text, which must not be escaped: it is made when this project is built, and nothing is put into it. */
function ownText(text) {
    return { dangerouslySetInnerHTML: { __html: text } };
}
function Head({ context }) {
    const { today, timeZone, repository } = context.board;
    const address = (0,board_links/* linkableRepository */.xE)(repository);
    return ((0,jsxRuntime/* jsxs */.FD)("head", { children: [(0,jsxRuntime/* jsx */.Y)("meta", { charSet: "utf-8" }), (0,jsxRuntime/* jsx */.Y)("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "color-scheme", content: "light dark" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "instant", content: context.instant }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "time-zone", content: timeZone }), (0,jsxRuntime/* jsx */.Y)("title", { children: `Proposals${address === null ? '' : ` of ${(0,board_links/* repositoryName */.aR)(address)}`}, ${today}` }), (0,jsxRuntime/* jsx */.Y)("link", { rel: "alternate", type: "application/atom+xml", title: "Changes", href: "changes.atom" }), (0,jsxRuntime/* jsx */.Y)("style", { ...ownText(PAGE_STYLE) }), (0,jsxRuntime/* jsx */.Y)("script", { ...ownText(PAGE_SCRIPT) })] }));
}
function Page({ context }) {
    return ((0,jsxRuntime/* jsxs */.FD)("html", { lang: "en", children: [(0,jsxRuntime/* jsx */.Y)(Head, { context: context }), (0,jsxRuntime/* jsxs */.FD)("body", { class: context.board.veps.length > MANY ? 'many' : undefined, children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "skip", href: "#all", children: "Skip to all proposals" }), (0,jsxRuntime/* jsx */.Y)(PageHeader, { context: context }), (0,jsxRuntime/* jsxs */.FD)("main", { children: [(0,jsxRuntime/* jsx */.Y)(Phases, { context: context }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "glance", children: [(0,jsxRuntime/* jsx */.Y)(AttentionPanel, { context: context }), (0,jsxRuntime/* jsx */.Y)(ComingReleases, { context: context })] }), (0,jsxRuntime/* jsx */.Y)(VepTable, { context: context }), (0,jsxRuntime/* jsx */.Y)(Roadmap, { context: context }), (0,jsxRuntime/* jsx */.Y)(PeopleTable, { context: context }), (0,jsxRuntime/* jsx */.Y)(ChangesList, { context: context }), (0,jsxRuntime/* jsx */.Y)(VepPlaces, { context: context })] })] })] }));
}
/**
 * The board as one page that needs no server, loads nothing and works without its script
 * ([board \u00a73](../../../../docs/specification/board.md#3-the-views)). Equal boards give equal bytes.
 */
function renderPage(board) {
    return `<!DOCTYPE html>\n${(0,dist/* renderToString */.F0)((0,jsxRuntime/* jsx */.Y)(Page, { context: createPageContext(board) }))}\n`;
}

;// CONCATENATED MODULE: ./build/render/board/releases-ics.js

const LINE_BYTES = 75;
/** A content line: at most 75 bytes, the rest on lines that begin with a space (RFC 5545, 3.1). */
function foldLine(line) {
    const lines = [];
    let current = '';
    for (const character of line) {
        if (Buffer.byteLength(current + character) > LINE_BYTES) {
            lines.push(current);
            current = ' ';
        }
        current += character;
    }
    return [...lines, current].map((one) => `${one}\r\n`).join('');
}
/** A text value: what has a meaning in it is escaped, a line end is none, control characters are left out (3.3.11). */
function calendarText(text) {
    const escaped = text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
    return escaped.replace(/\p{Cc}/gu, '');
}
function datesOf({ vepFreeze, codeFreeze, ga }) {
    const dates = [
        ['VEP Freeze', vepFreeze],
        ['Code Freeze', codeFreeze],
        ['GA', ga],
    ];
    return dates.flatMap(([what, date]) => (date === null ? [] : [[what, date]]));
}
function renderEvents(release, { committedAt, repository }) {
    const address = (0,board_links/* linkableRepository */.xE)(repository);
    const name = address === null ? 'enhancements' : (0,board_links/* repositoryName */.aR)(address);
    return datesOf(release).flatMap(([what, date]) => [
        'BEGIN:VEVENT',
        // Stable, so that a date that moves moves the event.
        `UID:${`${release.release}-${what}`.toLowerCase().replaceAll(' ', '-')}@${name.replace('/', '.')}`,
        `DTSTAMP:${committedAt.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
        `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
        `SUMMARY:${calendarText(`${release.release} ${what}`)}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
    ]);
}
/** `releases.ics`: the dates of the releases as scheduled, never an estimate, for calendars. */
function renderReleasesIcs(board) {
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//vep-governance//board//EN',
        ...board.releases.flatMap((release) => renderEvents(release, board)),
        'END:VCALENDAR',
    ];
    return lines.map(foldLine).join('');
}

// EXTERNAL MODULE: ./build/render/board/veps-csv.js
var veps_csv = __webpack_require__(2573);
;// CONCATENATED MODULE: ./build/render/board/site.js





/** The names of the site's files. */
const SITE_FILES = (/* unused pure expression or super */ null && (['index.html', 'board.json', 'veps.csv', 'releases.ics', 'changes.atom']));
/**
 * The site: every file by its name, for a folder that is published as it is
 * ([board \u00a73](../../../docs/specification/board.md#3-the-views)). Equal boards give equal bytes.
 */
function renderSite(board) {
    return {
        'index.html': renderPage(board),
        'board.json': (0,board_json/* renderBoardJson */.$)(board),
        'veps.csv': (0,veps_csv/* renderVepsCsv */.N)(board),
        'releases.ics': renderReleasesIcs(board),
        'changes.atom': renderChangesAtom(board),
    };
}

// EXTERNAL MODULE: ./build/cli/notes.js
var notes = __webpack_require__(9708);
;// CONCATENATED MODULE: ./build/cli/board/site.js





/**
 * Writes a board's site into a folder; returns what to say about it.
 *
 * @param place the folder, and the checkout's
 */
function writeBoardSite(board, { out, root }, world) {
    const { changed } = writeSite(out, renderSite(board), { directory: world.directory, root, option: '--out' });
    const waiting = board.veps.filter(({ attention }) => attention.some(({ isAccepted }) => !isAccepted)).length;
    const counts = `${(0,quantity/* quantity */.a)(board.veps.length, 'proposal')}, ${waiting} need attention`;
    (0,notes/* writeNotes */.R)(board.unknown, world);
    return `${(0,visible_text/* visibleText */.Q6)(`${out}/index.html: ${counts}. ${(0,quantity/* quantity */.a)(changed, 'file')} changed.`)}\n`;
}


/***/ })

};
