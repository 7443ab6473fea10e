export const id = 936;
export const ids = [936];
export const modules = {

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);
/* harmony import */ var _render_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8991);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4161);



const CODES = { '+': 32, '-': 31, '@': 36 };
function color(line) {
    const first = line.charAt(0);
    const code = first === '+' || first === '-' || first === '@' ? CODES[first] : null;
    return code === null ? line : `\u001b[${code}m${line}\u001b[0m`;
}
/** What git writes above the diff of a file that moves. */
function renameHeader(from, to) {
    return `diff --git a/${from} b/${to}\nrename from ${from}\nrename to ${to}\n`;
}
/**
 * A unified diff of one document. For a person on a terminal it is colored and shows control characters;
 * anywhere else it is exact, so that `git apply` takes it.
 */
function renderDiff({ path, previousPath = path, before, after }, world) {
    const oldName = before === null ? '/dev/null' : `a/${previousPath}`;
    const options = { context: 3, headerOptions: diff__WEBPACK_IMPORTED_MODULE_1__/* .FILE_HEADERS_ONLY */ .jr };
    const body = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .createTwoFilesPatch */ .ss)(oldName, `b/${path}`, before ?? '', after, undefined, undefined, options);
    const patch = previousPath === path ? body : `${renameHeader(previousPath, path)}${body}`;
    if (!world.output.isTerminal) {
        return patch;
    }
    const visible = (0,_render_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(patch);
    return (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .hasColors */ .j)(world.output, world) ? visible.split('\n').map(color).join('\n') : visible;
}


/***/ }),

/***/ 8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ renderPeople),
/* harmony export */   PP: () => (/* binding */ renderYamlText),
/* harmony export */   TZ: () => (/* binding */ renderMilestone),
/* harmony export */   eh: () => (/* binding */ renderGate)
/* harmony export */ });
/* harmony import */ var _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3294);
/* harmony import */ var _domain_vep_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4251);
/* harmony import */ var _parse_front_matter_people_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);



/** Text that YAML reads as text without quotes, whatever schema a reader uses. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[ .,()/'+-]+[A-Za-z0-9()]+)*$/;
const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|y|n|null|tbd)$/i;
/** A text as a YAML scalar, in quotes where it needs them: a JSON string is one. */
function renderYamlText(text) {
    return PLAIN.test(text) && !WORDS_OF_YAML.test(text) ? text : JSON.stringify(text);
}
/** A list below its key; of an empty one it is still open who is in it. */
function renderPeople(key, handles) {
    const items = handles.length === 0 ? [_domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .TO_BE_DETERMINED */ .ut] : handles.map(_parse_front_matter_people_list_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPerson */ .wR);
    return [`${key}:`, ...items.map((item) => `  - ${item}`)];
}
/** One gate behind its key, several as a list; null: not known. */
function renderGate(gates) {
    if (gates === null) {
        return [`feature-gate: ${_domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .TO_BE_DETERMINED */ .ut}`];
    }
    if (gates.length < 2) {
        return gates.map((gate) => `feature-gate: ${gate}`);
    }
    return ['feature-gate:', ...gates.map((gate) => `  - ${gate}`)];
}
function renderMilestone(milestone) {
    const targets = _domain_vep_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .an.flatMap((stage) => {
        const release = milestone[stage];
        return release === undefined ? [] : [`  ${stage}: "${release}"`];
    });
    return targets.length === 0 ? ['milestone: {}'] : ['milestone:', ...targets];
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ WRITTEN_FIELDS)
/* harmony export */ });
/* harmony import */ var _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3294);
/* harmony import */ var _parse_front_matter_people_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);
/* harmony import */ var _field_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8309);



const KEPT = { kind: 'kept' };
/** A field that only an author can fill in, and that may stay empty. */
function emptyField(key, empty) {
    return {
        beginsGroup: false,
        write: () => [`${key}: ${empty}`],
        isOpen: () => false,
        begin: () => ({ kind: 'empty', text: empty }),
    };
}
/** Who reviews or approves is never known beforehand. */
function soughtPeople(key) {
    return {
        beginsGroup: false,
        write: () => (0,_field_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPeople */ .Cr)(key, []),
        isOpen: () => true,
        begin: () => ({ kind: 'items', text: _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .TO_BE_DETERMINED */ .ut }),
    };
}
/** How each field is written, begun from a template and corrected. */
const WRITTEN_FIELDS = {
    title: {
        beginsGroup: false,
        write: ({ title }) => [`title: ${title === null ? _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .TO_BE_DETERMINED */ .ut : (0,_field_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderYamlText */ .PP)(title)}`],
        isOpen: ({ title }) => title === null,
        begin: ({ title }) => ({ kind: 'value', text: (0,_field_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderYamlText */ .PP)(title) }),
    },
    'vep-number': {
        beginsGroup: false,
        write: ({ number }) => [`vep-number: ${number ?? _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .TO_BE_DETERMINED */ .ut}`],
        isOpen: ({ number }) => number === null,
        begin: ({ number }) => ({ kind: 'value', text: String(number) }),
    },
    'creation-date': {
        beginsGroup: false,
        write: ({ creationDate }) => [
            `creation-date: ${creationDate === null ? _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .TO_BE_DETERMINED */ .ut : JSON.stringify(creationDate)}`,
        ],
        isOpen: ({ creationDate }) => creationDate === null,
        begin: ({ creationDate }) => ({ kind: 'value', text: JSON.stringify(creationDate) }),
    },
    status: {
        beginsGroup: false,
        write: ({ status }) => [`status: ${status ?? _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .TO_BE_DETERMINED */ .ut}`],
        isOpen: ({ status }) => status === null,
        begin: ({ status }) => ({ kind: 'value', text: status }),
    },
    authors: {
        beginsGroup: true,
        write: ({ authors }) => (0,_field_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPeople */ .Cr)('authors', authors),
        isOpen: ({ authors }) => authors.length === 0,
        begin: ({ authors }) => ({
            kind: 'items',
            text: authors.length === 0 ? _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .TO_BE_DETERMINED */ .ut : authors.map(_parse_front_matter_people_list_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPerson */ .wR).join(', '),
        }),
    },
    'owning-sig': {
        beginsGroup: true,
        write: ({ owningSig }) => [`owning-sig: ${owningSig ?? _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .TO_BE_DETERMINED */ .ut}`],
        isOpen: ({ owningSig }) => owningSig === null,
        begin: ({ owningSig }) => ({ kind: 'value', text: owningSig }),
    },
    'participating-sigs': emptyField('participating-sigs', '[]'),
    reviewers: { ...soughtPeople('reviewers'), beginsGroup: true },
    approvers: soughtPeople('approvers'),
    'feature-gate': {
        beginsGroup: true,
        write: ({ isMeta, featureGates }) => (isMeta ? [] : (0,_field_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderGate */ .eh)(featureGates)),
        isOpen: ({ isMeta, featureGates }) => !isMeta && featureGates === null,
        begin: ({ isMeta }) => (isMeta ? { kind: 'removed' } : { kind: 'value', text: _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .TO_BE_DETERMINED */ .ut }),
    },
    stage: {
        beginsGroup: false,
        write: ({ isMeta, stage }) => (isMeta ? [] : [`stage: ${stage ?? _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .TO_BE_DETERMINED */ .ut}`]),
        isOpen: ({ isMeta, stage }) => !isMeta && stage === null,
        begin: ({ isMeta }) => (isMeta ? { kind: 'removed' } : KEPT),
    },
    milestone: {
        beginsGroup: false,
        write: ({ milestone }) => (0,_field_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMilestone */ .TZ)(milestone),
        isOpen: ({ milestone }) => Object.keys(milestone).length === 0,
        begin: () => ({ kind: 'open-targets' }),
    },
    replaces: { ...emptyField('replaces', '""'), beginsGroup: true },
    'superseded-by': emptyField('superseded-by', '""'),
};


/***/ }),

/***/ 8484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ renderFrontMatter)
/* harmony export */ });
/* harmony import */ var _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3294);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);


/** The front matter with its marks, in the order of the template, ending with a line end. */
function renderFrontMatter(draft, lineEnd) {
    const fields = _domain_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .FRONT_MATTER_KEYS */ .J_.flatMap((key) => {
        const { beginsGroup, write } = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITTEN_FIELDS */ .m[key];
        return [...(beginsGroup ? [''] : []), ...write(draft)];
    });
    return ['---', ...fields, '---'].map((line) => `${line}${lineEnd}`).join('');
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrate: () => (/* binding */ migrate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/finding/message.js
var message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/domain/settings/settings.js
var settings = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/domain/vep/vep-path.js
var vep_path = __webpack_require__(5104);
// EXTERNAL MODULE: ./build/git/source-file.js
var source_file = __webpack_require__(4981);
// EXTERNAL MODULE: ./build/git/workspace.js
var workspace = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/cli/notes.js
var cli_notes = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/cli/settings/command-settings.js + 6 modules
var command_settings = __webpack_require__(9795);
// EXTERNAL MODULE: ./build/cli/target-paths.js
var target_paths = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/cli/working-documents.js
var working_documents = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/domain/calendar/calendar-date.js + 1 modules
var calendar_date = __webpack_require__(1358);
// EXTERNAL MODULE: ./build/git/run-git.js
var run_git = __webpack_require__(9875);
;// CONCATENATED MODULE: ./build/git/migration/identities.js

/** The placeholder of `git log --format` for all co-authors, to be split at `\x03`. */
const COAUTHORS = '%(trailers:key=Co-authored-by,valueonly,separator=%x03)';
const IDENTITY = /^(.*?)\s*<([^<>]*)>\s*$/;
/** What `git check-mailmap` takes; it gives up on anything else. */
const CONTACT = /^[^<>\n]* <[^<>\s]+>$/;
/** Reads `Name <address>`; nothing where the text has another form. */
function parseIdentity(text) {
    const [, name, email] = IDENTITY.exec(text) ?? [];
    return name === undefined || email === undefined ? [] : [{ name, email }];
}
/** An identity as git writes it. */
function identityText({ name, email }) {
    return `${name} <${email}>`;
}
async function applyMailmap(directory, contacts) {
    try {
        const output = await (0,run_git/* runGit */.EO)(directory, ['check-mailmap', '--stdin'], { input: `${contacts.join('\n')}\n` });
        const mapped = output.split('\n').filter((line) => line !== '');
        return mapped.length === contacts.length ? mapped : contacts;
    }
    catch (error) {
        if (error instanceof run_git/* GitError */.XS) {
            return contacts;
        }
        throw error;
    }
}
/**
 * Everybody whom the history of a commit names as author, committer or co-author, each once.
 *
 * @throws {GitError} when git cannot read the history
 */
async function readIdentities(directory, commit) {
    const format = `--format=%an <%ae>%x03%cn <%ce>%x03${COAUTHORS}`;
    const records = (0,run_git/* splitRecords */.DQ)(await (0,run_git/* runGit */.EO)(directory, ['log', '-z', format, commit, '--']));
    const identities = records.flatMap((record) => record.split('\x03')).flatMap(parseIdentity);
    const contacts = [...new Set(identities.map(identityText))].filter((contact) => CONTACT.test(contact));
    const mapped = contacts.length === 0 ? [] : await applyMailmap(directory, contacts);
    return contacts.flatMap((contact, index) => {
        const [identity] = parseIdentity(contact);
        const [canonical = identity] = parseIdentity(mapped[index] ?? contact);
        return identity === undefined || canonical === undefined ? [] : [{ identity, canonical }];
    });
}

;// CONCATENATED MODULE: ./build/git/migration/document-histories.js



const FORMAT = ['%H', '%P', '%as', '%an', '%ae', COAUTHORS, '%s'];
function parseHeader(header) {
    const [commit, parents, day, name, email, trailers, ...subject] = header.slice(1).split('\x02');
    if (commit === undefined || name === undefined || email === undefined || trailers === undefined) {
        throw new run_git/* GitError */.XS('git log gives a line of an unknown form', null);
    }
    return {
        commit,
        isRoot: parents === '',
        authoredOn: (0,calendar_date/* parseCalendarDate */.g6)(day ?? ''),
        author: { name, email },
        coAuthors: trailers.split('\x03').flatMap(parseIdentity),
        subject: subject.join(' '),
        changes: [],
    };
}
/** Reads `git log -z --name-status`: after a header, for each file a letter and one path, or two for a rename. */
function parseLog(output) {
    const records = (0,run_git/* splitRecords */.DQ)(output);
    const commits = [];
    let index = 0;
    while (index < records.length) {
        const [first = '', second = '', third = ''] = records.slice(index, index + 3);
        if (first.startsWith('\x01')) {
            commits.push(parseHeader(first));
            index += 1;
        }
        else {
            const kind = first.trim();
            const isRename = kind.startsWith('R');
            const [path, previousPath] = isRename ? [third, second] : [second, null];
            commits.at(-1)?.changes.push({ kind, path, previousPath });
            index += isRename ? 3 : 2;
        }
    }
    return commits;
}
/** Follows one document back through renames, until its path was another document's. */
function follow(commits, path) {
    const steps = [];
    let place = path;
    for (const commit of commits) {
        const change = commit.changes.find((one) => one.path === place);
        if (change !== undefined) {
            steps.push({ commit, change });
            place = change.previousPath ?? place;
        }
        else if (commit.changes.some(({ previousPath }) => previousPath === place)) {
            break;
        }
    }
    return steps;
}
function historyFrom(steps, search, isShallow) {
    // What was removed and came back, as by a revert of the revert, began with its first addition.
    const beginning = steps.findLastIndex(({ change }) => change.kind === 'A');
    const own = beginning < 0 ? steps : steps.slice(0, beginning + 1);
    const first = steps[beginning]?.commit;
    const commits = own.map(({ commit: { changes: _changes, isRoot: _isRoot, ...commit }, change }) => ({
        ...commit,
        isMove: change.kind === 'R100',
    }));
    if (first === undefined) {
        return { commits, gap: 'not-committed' };
    }
    if (isShallow && first.isRoot) {
        // Where a shallow clone ends, every file looks newly added by a commit without parents.
        return { commits, gap: 'shallow' };
    }
    const mayBeRenamed = search === 'identical' && first.changes.some(({ kind }) => kind === 'D');
    return { commits, gap: mayBeRenamed ? 'missing-objects' : 'none' };
}
/**
 * Reads the history of every Markdown file below a folder at once. Nothing outside is looked at, so that a clone
 * without its blobs has to fetch no more than these documents.
 *
 * @param commit where to begin, a full sha or `HEAD`
 * @throws {GitError} when git cannot read the history, not even without comparing contents
 */
async function readDocumentHistories({ directory, isShallow }, { commit, root }) {
    const files = `:(top,glob)${root.replace(/[\\*?[\]]/g, '\\$&')}/**/*.md`;
    const format = `--format=%x01${FORMAT.join('%x02')}`;
    const log = async (renames) => parseLog(await (0,run_git/* runGit */.EO)(directory, [
        '--no-literal-pathspecs',
        ...['log', '--topo-order', '-z', '--name-status', renames, format, commit, '--', files],
    ]));
    let search = 'similar';
    let commits;
    try {
        commits = await log('--find-renames');
    }
    catch (error) {
        if (!(error instanceof run_git/* GitError */.XS)) {
            throw error;
        }
        // Blobs are missing and cannot be fetched. Identical files are told by their ids.
        search = 'identical';
        commits = await log('--find-renames=100%');
    }
    return (path) => historyFrom(follow(commits, path), search, isShallow);
}

// EXTERNAL MODULE: ./build/parse/document/vep.js + 4 modules
var document_vep = __webpack_require__(7086);
;// CONCATENATED MODULE: ./build/cli/migrate/legacy-documents.js







/** Without a history the texts and paths are still worth reading. */
async function readHistories({ repository }, root) {
    const commit = (await repository?.objects.findCommit('HEAD')) ?? null;
    try {
        const isThere = repository !== null && commit !== null;
        const historyOf = isThere ? await readDocumentHistories(repository, { commit, root }) : null;
        return { historyOf, notes: [] };
    }
    catch (error) {
        if (!(error instanceof run_git/* GitError */.XS)) {
            throw error;
        }
        const note = (0,message/* message */.iU) `Git could not read the history, which has the creation dates and the authors: ${error.message}`;
        return { historyOf: null, notes: [note] };
    }
}
function isBeside(path, document) {
    const folder = document.slice(0, document.lastIndexOf('/') + 1);
    return path !== document && path.startsWith(folder) && /^[^/]+\.md$/.test(path.slice(folder.length));
}
/** In a document's own folder every other Markdown file is an attachment; in a group's folder they are documents. */
function readAttachments(workspace, path, { paths, root }) {
    const isInFolder = path.slice(root.length + 1).split('/').length > 2;
    const beside = isInFolder ? paths.filter((other) => isBeside(other, path)) : [];
    return beside.map((other) => (0,working_documents/* readWorkingDocument */.le)(workspace, other)).filter((text) => text !== null);
}
/** Another document of an old layout in the same folder: either may be the proposal, and the other an attachment. */
function hasRival(path, { root, oldLayouts }) {
    const place = (0,vep_path/* parseVepPath */.mq)(path, root);
    const home = place?.folder == null ? null : `${root}/${place.group}/${place.folder}/`;
    return (home !== null && oldLayouts.includes(path) && oldLayouts.some((other) => other !== path && other.startsWith(home)));
}
function leave(path, subject, reason) {
    return { kind: 'left', path, needs: [{ subject, reason }] };
}
function readOne(path, { workspace, historyOf, ...search }) {
    const source = (0,source_file/* readCheckoutFile */.$C)(workspace.directory, path);
    const document = source === null ? null : (0,document_vep/* parseDocument */.Tp)(path, source);
    if (document?.form === 'front-matter') {
        return { kind: 'skipped', path, reason: (0,message/* message */.iU) `It already has front matter.` };
    }
    if (document?.form === 'unreadable') {
        return leave(path, 'text', document.problems[0]?.message ?? []);
    }
    if (source?.kind !== 'text') {
        return leave(path, 'text', (0,message/* message */.iU) `It can no longer be read.`);
    }
    const { text } = source;
    if (/^\s+---/.test(text)) {
        return leave(path, 'text', (0,message/* message */.iU) `Whether the line ${'---'} below empty lines begins a front matter is not clear.`);
    }
    if (hasRival(path, search)) {
        return leave(path, 'path', (0,message/* message */.iU) `It is not clear which document of its folder is the proposal.`);
    }
    const history = historyOf === null ? null : historyOf(path);
    const attachments = readAttachments(workspace, path, search);
    return { kind: 'legacy', document: { path, root: search.root, text, history, attachments } };
}
/** Reads the documents without front matter among those that were asked for. */
async function readLegacyDocuments(workspace, search) {
    const { historyOf, notes } = await readHistories(workspace, search.root);
    return { finds: search.documents.map((path) => readOne(path, { ...search, workspace, historyOf })), notes };
}

// EXTERNAL MODULE: ./build/domain/vep/front-matter.js
var front_matter = __webpack_require__(3294);
// EXTERNAL MODULE: ./build/parse/correction/text-edit.js
var text_edit = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/cli/fields.js
var fields = __webpack_require__(1260);
// EXTERNAL MODULE: ./build/cli/front-matter-text.js
var front_matter_text = __webpack_require__(8484);
// EXTERNAL MODULE: ./build/cli/prose/legacy-prose.js
var legacy_prose = __webpack_require__(2176);
// EXTERNAL MODULE: ./build/cli/prose/replaced-prose.js + 1 modules
var replaced_prose = __webpack_require__(6775);
;// CONCATENATED MODULE: ./build/cli/migrate/prose/gate-names.js
const GATE = String.raw `\*{0,2}[Ff]eature[ -]?[Gg]ates?\*{0,2}`;
/** In backticks any identifier is a name. */
const QUOTED = '`([A-Za-z][A-Za-z0-9]{2,})`';
/** Without them only a word of several humps is one, and only right beside the gate. */
const BARE = '([A-Z][A-Za-z]*[a-z0-9][A-Z][A-Za-z0-9]*)';
/** What may be between "feature gate" and its name. Anything else begins to speak of something that is gated. */
const BETWEEN = String.raw `(?:[\s:,(=\u2013\u2014-]|\*{1,2}|\b(?:[Nn]ames?|named|called|will|be|is|are|introduced|added|proposed|new|the|as|alpha|beta)\b)*`;
const NAMINGS = [
    String.raw `${QUOTED}\*{0,2}(?: -)? (?:\w+ )?${GATE}`,
    `${GATE}${BETWEEN}${QUOTED}`,
    String.raw `^\|[ \t]*${GATE}(?: [Nn]ames?)?\*{0,2}[ \t]*\|[ \t*]*${QUOTED}`,
    String.raw `\b${BARE} ${GATE}`,
    String.raw `${GATE}(?: [Nn]ames?)?[,:]?\*{0,2} (?:(?:is )?(?:named |called )?)${BARE}\b`,
].map((pattern) => new RegExp(pattern, 'g'));
/** "Feature gates: `One`, `Two` and `Three`": what follows the first name. */
const LIST = new RegExp(`${GATE}(?: [Nn]ames?)?${String.raw `[ \t]*[:|][ \t*]*`}(${QUOTED}(?:(?:,| and|, and| &) ${QUOTED})+)`, 'g');
/** A line that is nothing but a name: in backticks, or a word of several humps. */
const ONLY_NAME = new RegExp(String.raw `^[ \t]*(?:[-*+][ \t]+)?\*{0,2}(?:${QUOTED}|${BARE})\*{0,2}\.?[ \t]*$`);
/** The projects' own names have two humps, too; the others are where a name is still sought. */
const OTHER_WORDS = ['KubeVirt', 'HyperConverged', 'TBD', 'TODO', 'None', 'NONE', 'FeatureGate', 'FeatureName'];
function isName(name) {
    return /[A-Z]/.test(name) && !OTHER_WORDS.includes(name);
}
/** The feature gates that a sentence names, as far as they are where a gate's name is. */
function gateNamesIn(sentence) {
    const single = NAMINGS.flatMap((pattern) => [...sentence.matchAll(pattern)]).map((match) => match[1] ?? '');
    const lists = [...sentence.matchAll(LIST)].flatMap(([, list = '']) => [...list.matchAll(/`(\w+)`/g)]);
    const listed = lists.map(([, name = '']) => name);
    return [...new Set([...single, ...listed])].filter(isName);
}
/** The name that a line consists of; null where it says anything else. */
function gateNameAlone(line) {
    const [, quoted, bare] = ONLY_NAME.exec(line) ?? [];
    const name = quoted ?? bare ?? '';
    return isName(name) ? name : null;
}

;// CONCATENATED MODULE: ./build/cli/migrate/prose/prose-sentences.js
/** The headings of sections in which nothing is proposed. */
const DECIDED_AGAINST = /^(?:non[ -]?goals|.*\balternatives?\b)/i;
/** A line that begins a paragraph of its own: a heading, a list item, a table's row. */
const OPENS_BLOCK = /^[ \t]*(?:#{1,6} |[-*+] |\d+[.)] |\||>|```|~~~)/;
const SENTENCE_END = /(?<=[.!?])\s+(?=[A-Z`*_[(])/;
/**
 * Takes visible Markdown apart into sentences. A paragraph that is wrapped over several lines is put together first.
 */
function splitSentences(markdown) {
    const blocks = [];
    let isOpen = false;
    for (const line of markdown.split('\n')) {
        if (isOpen && line.trim() !== '' && !OPENS_BLOCK.test(line)) {
            blocks.push(`${blocks.pop() ?? ''} ${line.trim()}`);
        }
        else {
            blocks.push(line.trim());
        }
        isOpen = line.trim() !== '' && !line.startsWith('#');
    }
    return blocks.flatMap((block) => block.split(SENTENCE_END)).filter((sentence) => sentence !== '');
}
/** The text without the sections whose heading matches, their subsections included. */
function withoutSections(markdown, heading) {
    const kept = [];
    let skipped = null;
    for (const line of markdown.split('\n')) {
        const [, marks, words] = /^(#{1,6})[ \t]+(.*)$/.exec(line) ?? [];
        if (marks !== undefined && words !== undefined && (skipped === null || marks.length <= skipped)) {
            skipped = heading.test(words) ? marks.length : null;
        }
        if (skipped === null) {
            kept.push(line);
        }
    }
    return kept.join('\n');
}

;// CONCATENATED MODULE: ./build/cli/migrate/prose/prose-gate.js



/** How real proposals introduce a gate of their own. */
const INTRODUCES = /\b(?:new|own|dedicated|proposed|introduc\w+|guards?|added|named)\b|(?<!\bbe )(?<!\bonly )\bcalled\b|\b(?:gated|guarded|protected|hidden|behind)\b|^[^a-z`]*Add\b|feature[ -]?gates?(?: names?)?\*{0,2}[ \t]*[:|]|feature[ -]?gate name\b|^#+ /i;
/** The whole of an item: "- [ ] `MyGate` feature gate". */
const IS_ALL = /^[-*+\d.)\s[\]xX]*`?[A-Z][A-Za-z0-9]+`? (?:\w+ )?feature[ -]?gate\.?$/i;
/** Such a sentence speaks of another proposal's or project's gate, or of one that might be or might have been. */
const SPEAKS_OF_ANOTHER = /\b(?:existing|legacy|deprecated?|separate|could|without|needs|must be enabled|be discontinued|requires?|required|depends on|prerequisites?|was introduced in|Kubernetes|k8s|kubelet|upstream|KEPs?|CDI|HCO|HyperConverged)\b|\bKEP-\d|\/issues\/\d|`\*{0,2},? or \*{0,2}`/i;
const SAYS_NONE = /\b(?:no|not (?:require|need|have)\b[^.]{0,40}?\ba) feature[ -]?gate(?!s? (?:changes?|(?:is |are )?(?:enabled|set)))/i;
/** What follows is said of a case only. */
const CONDITION = /\b(?:when|if|while|where|unless|until)\b[^,;]*$|^with\b/i;
/** The proposal has a gate, whatever its name. */
const HAS_ONE = /\b(?:behind|gated by|guarded by|protected by|gets?|introduc\w+|adds?|added|have|has) (?:a|an|its) (?:(?:new|own|dedicated|alpha) )*feature[ -]?gate|\bnew feature[ -]?gate\b/i;
const HEADING = /^#{1,6} /;
const GATE_HEADING = /^#{1,6} \**Feature[ -]?Gates?\b/i;
const GATE_SECTION = /^\**Feature[ -]?Gates?(?: names?)?\**:?$/i;
function isAboutAnother(sentence, number) {
    const others = [...sentence.matchAll(/\bVEP[ -]?#?(\d+)/g)].filter((match) => Number(match[1]) !== number);
    return SPEAKS_OF_ANOTHER.test(sentence) || others.length > 0;
}
function saysNone(sentence) {
    const denial = SAYS_NONE.exec(sentence);
    return denial !== null && !CONDITION.test(sentence.slice(0, denial.index));
}
/** "### Feature gate" with nothing but names below it, read as if they stood in one line. */
function fieldsOfSections(prose, kept) {
    const sections = prose.sections.filter(({ heading }) => GATE_SECTION.test(heading));
    return sections.flatMap((section) => {
        const { start, end } = (0,legacy_prose/* sectionRange */.n)(prose, section);
        const lines = prose.lines.slice(start, end).filter((line) => line.trim() !== '');
        const names = lines.map(gateNameAlone);
        const isKept = lines.every((line) => kept.includes(line));
        return isKept
            ? names.flatMap((name) => (name === null || names.includes(null) ? [] : [`Feature gate: \`${name}\``]))
            : [];
    });
}
/** The one gate of a text that says it has a gate and names no other; null where any doubt is left. */
function findOnlyGate(sentences, number) {
    const naming = sentences.filter((sentence) => gateNamesIn(sentence).length > 0);
    const [name, ...more] = new Set(naming.flatMap(gateNamesIn));
    const isSure = more.length === 0 &&
        !naming.some((sentence) => isAboutAnother(sentence, number)) &&
        sentences.some((sentence) => HAS_ONE.test(sentence) && !isAboutAnother(sentence, number));
    return isSure ? (name ?? null) : null;
}
/**
 * Looks for the feature gate that a document introduces. Being mentioned is not enough: a proposal also names
 * gates that it requires, replaces or decides against.
 *
 * @param number the proposal's own, so that a sentence that names it is about itself
 */
function findProseGate(prose, number) {
    const kept = withoutSections(prose.markdown, DECIDED_AGAINST);
    const all = [...splitSentences(kept), ...fieldsOfSections(prose, kept)];
    const sentences = all.filter((line) => !HEADING.test(line) || GATE_HEADING.test(line));
    const isOwn = (sentence) => INTRODUCES.test(sentence) || IS_ALL.test(sentence);
    const own = sentences.filter((sentence) => isOwn(sentence) && !isAboutAnother(sentence, number));
    const gates = [...new Set(own.flatMap(gateNamesIn))];
    const sentence = sentences.find(saysNone) ?? null;
    if (sentence !== null) {
        const named = own.find((candidate) => gateNamesIn(candidate).length > 0);
        const other = named ?? own.find((candidate) => HAS_ONE.test(candidate) && !SAYS_NONE.test(candidate));
        return other === undefined ? { kind: 'none', sentence } : { kind: 'contradictory', sentence, other };
    }
    if (gates.length > 0) {
        return { kind: 'named', gates, by: 'introduction' };
    }
    const only = findOnlyGate(sentences, number);
    return only === null
        ? { kind: 'unclear', mentioned: [...new Set(sentences.flatMap(gateNamesIn))] }
        : { kind: 'named', gates: [only], by: 'only' };
}
const DISCONTINUES = /\b(?:will be|is|are) (?:discontinued|superseded|dropped)\b/i;
/** The gates that a text says will not go on. */
function findDiscontinuedGates({ markdown }) {
    return splitSentences(markdown)
        .filter((sentence) => DISCONTINUES.test(sentence))
        .flatMap(gateNamesIn);
}

;// CONCATENATED MODULE: ./build/cli/migrate/draft-gate.js


function need(reason) {
    return [{ subject: 'feature-gate', reason }];
}
/**
 * A part 2 is the same proposal's: the gates that it introduces are added, and what it discontinues is left out. Where
 * the main text denies a gate or contradicts itself, it is a question.
 */
function withAttachment(part, { path, prose }, context) {
    const found = findProseGate(prose, context.number);
    const own = part.value.gates ?? [];
    const others = found.kind === 'named' ? found.gates.filter((gate) => !own.includes(gate)) : [];
    if (others.length === 0) {
        return part;
    }
    if (own.length === 0) {
        const reason = (0,message/* message */.iU) `${path} introduces ${(0,message/* codeList */.E5)(others)}, which this text does not.`;
        return { ...part, needs: [...part.needs, ...need(reason)] };
    }
    const gone = findDiscontinuedGates(prose);
    const discontinued = own.filter((gate) => gone.includes(gate));
    const instead = discontinued.length === 0 ? [] : [(0,message/* message */.iU) `not a gate any more by ${path}: ${(0,message/* codeList */.E5)(discontinued)}`];
    return {
        value: { ...part.value, gates: [...own.filter((gate) => !discontinued.includes(gate)), ...others] },
        found: [...part.found, (0,message/* message */.iU) `feature gate: ${path} introduces ${(0,message/* codeList */.E5)(others)}`, ...instead],
        needs: part.needs,
    };
}
function partOf(gate) {
    switch (gate.kind) {
        case 'named': {
            const found = gate.by === 'only'
                ? (0,message/* message */.iU) `feature gate: the text has one, and names only ${(0,message/* codeList */.E5)(gate.gates)}`
                : (0,message/* message */.iU) `feature gate: the text introduces ${(0,message/* codeList */.E5)(gate.gates)}`;
            return { value: { gates: gate.gates, denial: null }, found: [found], needs: [] };
        }
        case 'none':
            return {
                value: { gates: [], denial: gate.sentence },
                found: [(0,message/* message */.iU) `no feature gate: ${gate.sentence}`],
                needs: [],
            };
        case 'contradictory':
            return {
                value: { gates: null, denial: null },
                found: [],
                needs: need((0,message/* message */.iU) `The text says both ${gate.sentence} and ${gate.other}`),
            };
        case 'unclear':
            return {
                value: { gates: null, denial: null },
                found: [],
                needs: need(gate.mentioned.length === 0
                    ? (0,message/* message */.iU) `The text neither introduces a feature gate by name nor says that there is none.`
                    : (0,message/* message */.iU) `The text mentions ${(0,message/* codeList */.E5)(gate.mentioned)}, but not clearly as this proposal\u2019s own.`),
            };
    }
}
/** Takes the feature gate from the text, and from the texts beside it. */
function draftGate(prose, context) {
    const own = partOf(findProseGate(prose, context.number));
    return context.attachments.reduce((part, attachment) => withAttachment(part, attachment, context), own);
}

// EXTERNAL MODULE: ./build/domain/board/prose-title.js
var prose_title = __webpack_require__(62);
// EXTERNAL MODULE: ./build/domain/vep/vep-name.js
var vep_name = __webpack_require__(420);
// EXTERNAL MODULE: ./build/parse/markdown/brief-targets.js
var brief_targets = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/cli/migrate/draft-identity.js





const METADATA = /^(?:vep status metadata|release signoff checklist)$/i;
const ISSUE = /https:\/\/github\.com\/[\w.-]+\/enhancements\/issues\/(\d{1,9})\b/g;
/** The one issue of the proposals' own repository that the checklist links; several are no answer. */
function findTrackingIssue({ body, sections, lines }) {
    const text = (0,brief_targets/* linesUnder */.wC)(METADATA, body, sections).map((index) => lines[index] ?? '');
    const numbers = new Set([...text.join('\n').matchAll(ISSUE)].map(([, digits]) => Number(digits)));
    const [number = null] = numbers;
    return numbers.size === 1 ? number : null;
}
/**
 * The path's number is the law's
 * ([governance \u00a72.3](../../../docs/specification/governance.md#23-facts-outside-the-document)); a heading that says
 * another is a question for a person.
 */
function findNumber(inPath, inHeading, prose) {
    const candidates = [
        { number: inPath, source: (0,message/* message */.iU) `the path` },
        { number: inHeading, source: (0,message/* message */.iU) `the heading` },
        { number: findTrackingIssue(prose), source: (0,message/* message */.iU) `the tracking issue that the checklist links` },
    ];
    const choice = candidates.find((candidate) => candidate.number !== null);
    const number = choice?.number ?? null;
    const needs = [
        number === null ? { subject: 'vep-number', reason: (0,message/* message */.iU) `Neither the path nor the heading has a number.` } : null,
        inHeading !== null && inHeading !== number
            ? { subject: 'vep-number', reason: (0,message/* message */.iU) `The heading says ${inHeading}, the path ${number ?? 0}.` }
            : null,
    ];
    return {
        value: number,
        found: choice === undefined ? [] : [(0,message/* message */.iU) `number ${number ?? 0}: ${choice.source}`],
        needs: needs.filter((need) => need !== null),
    };
}
/** Takes title, number and SIG from the heading and the path. */
function draftIdentity(path, root, prose) {
    const place = (0,vep_path/* parseVepPath */.mq)(path, root);
    const { title, number: inHeading } = (0,prose_title/* findProseTitle */.n)(prose);
    const number = findNumber((0,vep_name/* numberInPath */.kv)(path, root), inHeading, prose);
    const owningSig = place?.group.startsWith('sig-') === true ? place.group : null;
    const untitled = { subject: 'title', reason: (0,message/* message */.iU) `No heading could be the title.` };
    const unowned = {
        subject: 'owning-sig',
        reason: (0,message/* message */.iU) `The folder ${place?.group ?? path} does not belong to a SIG.`,
    };
    return {
        value: { title, number: number.value, owningSig, isMeta: place?.isMeta ?? false },
        found: [
            ...(title === null ? [] : [(0,message/* message */.iU) `title: the heading`]),
            ...number.found,
            ...(owningSig === null ? [] : [(0,message/* message */.iU) `${owningSig}: the path`]),
        ],
        needs: [...(title === null ? [untitled] : []), ...number.needs, ...(owningSig === null ? [unowned] : [])],
    };
}

// EXTERNAL MODULE: ./build/domain/vep/stage.js
var vep_stage = __webpack_require__(4251);
// EXTERNAL MODULE: ./build/parse/markdown/prose-targets.js
var prose_targets = __webpack_require__(5044);
;// CONCATENATED MODULE: ./build/cli/migrate/prose/release-mentions.js
/** A version, and the word before it; "version" and "release" are passed over. */
const MENTION = /(?:\b([A-Za-z][\w-]*)[ \t]+[*_`"']*)?(?:\b(?:version|release)s?:?[ \t]+[*_`"']*)?(?<![\w.-])(v?)\d+\.\d+(?:\.\d+)*(?![\w-]*\d)/gi;
/** What is before a KubeVirt release. Behind any other word a version is that thing's: "schema v1.0.0". */
const BEFORE_A_RELEASE = /^(?:version|release|releases|kubevirt|in|for|from|by|until|till|since|to|of|through|before|after|and|or|at|with|is|was|as|on|around|post|pre|starting|targets?|targeting|alpha\d*|beta\d*|ga|stable|the|around|towards?|than|between|skip|v)$/i;
/** The versions of a text that may be KubeVirt's, and whether each is written with its letter. */
function releaseMentions(text) {
    return [...text.matchAll(MENTION)]
        .filter(([, word]) => word === undefined || BEFORE_A_RELEASE.test(word))
        .map(([, , letter]) => ({ isMarked: letter !== '' }));
}

;// CONCATENATED MODULE: ./build/cli/migrate/prose/prose-targets.js






const STRUCK_OUT = /~~?[^~]+~~?/g;
const OWN = /^[ \t]*(?:[-*+][ \t]+)?[*_`]*This VEP target/i;
const STATED = /^[ \t]*(?:[-*+][ \t]+)?[*_`]*(?:(?:This VEP )?target\w*[ \t*_`]+(?:alpha|beta|ga)[ \t*_`]+(?:for|in)|Ship target version)\b[^\d]*\d+\.\d+(?:\.0)?(.*)$/i;
const EARLIER_STAGE = /^[ \t]*(?:[-*+][ \t]+)?\*{0,2}(?:alpha|beta)\b/im;
function groupByStage(targets) {
    const groups = vep_stage/* STAGES */.an.map((stage) => {
        const releases = targets.filter((target) => target.stage === stage).map(({ release }) => release);
        return [stage, [...new Set(releases)]];
    });
    return new Map(groups.filter(([, releases]) => releases.length > 0));
}
function readLine(line, targets, ships) {
    const words = line.replace(STRUCK_OUT, ' ');
    const text = line.trim();
    const versions = releaseMentions(words);
    const [target = null] = targets;
    const [ship = null] = ships;
    if (versions.length === 1 && (target !== null || ship !== null)) {
        const more = STATED.exec(words)?.[1]?.replace(/[\s.*_`]/g, '') ?? '';
        const doubts = more === '' ? [] : [(0,message/* message */.iU) `${text} says more than a stage and its release.`];
        return { target, shipped: ship?.release ?? null, doubts };
    }
    const doubt = (0,message/* message */.iU) `${text} does not clearly name one release for one of the three stages.`;
    return { target: null, shipped: null, doubts: versions.length > 0 ? [doubt] : [] };
}
/** `alpha2` counts as alpha for the freeze; as a stage it is another promise. And a sentence may be about others. */
function isPlainlyStated({ line, stage }, lines) {
    const words = lines[line - 1] ?? '';
    return STATED.test(words.replace(STRUCK_OUT, ' ')) && !new RegExp(String.raw `\b${stage}\d`, 'i').test(words);
}
/** The lines of "Target releases", and those anywhere else that say what this proposal targets. */
function readTargetLines(prose) {
    const { body, sections, lines } = prose;
    const asked = new Set((0,brief_targets/* linesUnder */.wC)(brief_targets/* TARGETS_HEADING */.ov, body, sections));
    const against = new Set((0,brief_targets/* linesUnder */.wC)(DECIDED_AGAINST, body, sections));
    const stated = (0,prose_targets/* findStatedTargets */.VO)(body).filter((target) => isPlainlyStated(target, lines));
    const targets = [...stated, ...(0,brief_targets/* findBriefTargets */.Mp)(brief_targets/* TARGETS_HEADING */.ov, body, sections)];
    const ships = (0,prose_targets/* findShipTargets */.m1)(body);
    return lines.flatMap((line, index) => {
        const isHere = (target) => target.line === index + 1;
        const counts = asked.has(index) || OWN.test(line) || ships.some(isHere);
        return counts && !against.has(index) ? [readLine(line, targets.filter(isHere), ships.filter(isHere))] : [];
    });
}
/** What the sections about graduation name beside the target releases: another release for one of their stages. */
function doubtsBeside(stages, brief, prose) {
    const others = brief.filter(({ stage, release }) => stages.has(stage) && stages.get(stage)?.includes(release) !== true);
    return others.map(({ line }) => (0,message/* message */.iU) `${lineOf(prose, line)} is not among the target releases of the text.`);
}
/** The template wants the coming release alone under "Target releases": a later stage elsewhere is a plan. */
function plansBeside(stages, brief, prose) {
    return brief.filter(({ stage }) => !stages.has(stage)).map(({ line }) => lineOf(prose, line));
}
function lineOf({ lines }, line) {
    return lines[line - 1]?.trim() ?? '';
}
/** In running text a number is a KubeVirt release only with its letter: "QEMU 10.0". */
function mentionsRelease(line) {
    return releaseMentions(line).some(({ isMarked }) => isMarked);
}
function readLifecycle(brief, { body, sections, lines }) {
    const stages = groupByStage(brief);
    const taken = new Set(brief.flatMap(({ line }) => [line - 1, line, line + 1]));
    const rest = (0,brief_targets/* linesUnder */.wC)(brief_targets/* LIFECYCLE_HEADING */.CT, body, sections).filter((index) => !taken.has(index));
    const texts = rest.map((index) => lines[index]?.trim() ?? '').filter(mentionsRelease);
    const doubts = texts.map((text) => (0,message/* message */.iU) `${text} does not clearly name one release for one of the three stages.`);
    return { stages, shipped: null, doubts, plans: [], source: stages.size > 0 ? 'lifecycle' : 'none' };
}
/** Looks for the releases that a document targets: first where the template asks for them, then in its graduation. */
function findProseMilestones(prose) {
    const places = prose.sections.filter(({ heading }) => brief_targets/* TARGETS_HEADING */.ov.test(heading));
    const readings = readTargetLines(prose);
    const brief = (0,brief_targets/* findBriefTargets */.Mp)(brief_targets/* LIFECYCLE_HEADING */.CT, prose.body, prose.sections);
    const doubts = readings.flatMap((reading) => reading.doubts);
    if (places.length > 1) {
        const several = places.map(({ heading }) => (0,message/* message */.iU) `${heading} is one of several sections of target releases.`);
        return { stages: new Map(), shipped: null, doubts: [...several, ...doubts], plans: [], source: 'targets' };
    }
    const stages = groupByStage(readings.flatMap(({ target }) => target ?? []));
    const shipped = readings.find((reading) => reading.shipped !== null)?.shipped ?? null;
    if (stages.size === 0 && shipped === null && doubts.length === 0) {
        return readLifecycle(brief, prose);
    }
    const named = shipped === null || stages.size > 0 ? stages : new Map([['ga', [shipped]]]);
    return {
        stages,
        shipped,
        doubts: [...doubts, ...doubtsBeside(named, brief, prose)],
        plans: plansBeside(named, brief, prose),
        source: 'targets',
    };
}
/** True if the text describes more than one step to maturity: then "ship" does not say which of them is meant. */
function hasEarlierStages({ sections, markdown }) {
    const isEarly = ({ heading, isEmpty }) => /\b(?:alpha|beta)\b/i.test(heading) && !isEmpty;
    return sections.some(isEarly) || EARLIER_STAGE.test(markdown);
}

;// CONCATENATED MODULE: ./build/cli/migrate/draft-plan.js



function fromStages({ stages, source }) {
    const clear = [...stages].flatMap(([stage, releases]) => releases.length === 1 && releases[0] ? [[stage, releases[0]]] : []);
    const where = source === 'lifecycle' ? (0,message/* message */.iU) `the sections about graduation` : (0,message/* message */.iU) `the target releases`;
    const found = clear.map(([stage, release]) => (0,message/* message */.iU) `${stage} in ${release}: ${where}`);
    const needs = [...stages].flatMap(([stage, releases]) => {
        const reason = (0,message/* message */.iU) `The text names ${(0,message/* codeList */.E5)(releases)} for ${stage}.`;
        return releases.length === 1 ? [] : [{ subject: 'milestone', reason }];
    });
    return { value: Object.fromEntries(clear), found, needs };
}
/** What ships without graduating is generally available at once; where the text describes earlier stages it is not. */
function fromShipTarget(shipped, prose) {
    if (!hasEarlierStages(prose)) {
        return { value: { ga: shipped }, found: [(0,message/* message */.iU) `${'ga'} in ${shipped}: the ship target version`], needs: [] };
    }
    const reason = (0,message/* message */.iU) `The text ships in ${shipped} and describes an alpha or a beta. Which stage does ${shipped} bring?`;
    return { value: {}, found: [], needs: [{ subject: 'milestone', reason }] };
}
function draftMilestones(targets, prose) {
    const { stages, shipped, doubts, plans } = targets;
    const part = stages.size === 0 && shipped !== null ? fromShipTarget(shipped, prose) : fromStages(targets);
    const isBeside = shipped !== null && stages.size > 0 && stages.get('ga')?.includes(shipped) !== true;
    const beside = isBeside ? [(0,message/* message */.iU) `The text ships in ${shipped}, and targets other releases for the stages.`] : [];
    const needs = [...beside, ...doubts].map((reason) => ({ subject: 'milestone', reason }));
    const left = plans.map((line) => (0,message/* message */.iU) `a plan that is no target yet, not written: ${line}`);
    return { ...part, found: [...part.found, ...left], needs: [...part.needs, ...needs] };
}
/** What one attachment targets in the template's own words: it adds stages, and is asked about where it says another release. */
function draft_plan_withAttachment(milestones, { path, prose }) {
    const { stages, doubts, source } = findProseMilestones(prose);
    const isClear = source === 'targets' && doubts.length === 0;
    const targets = [...stages].flatMap(([stage, releases]) => releases.map((release) => ({ stage, release })));
    const isNew = ({ stage }) => isClear && milestones.value[stage] === undefined && stages.get(stage)?.length === 1;
    const added = targets.filter(isNew);
    const others = targets.filter((target) => !isNew(target) && milestones.value[target.stage] !== target.release);
    const needs = others.map(({ stage, release }) => {
        return { subject: 'milestone', reason: (0,message/* message */.iU) `${path} targets ${stage} in ${release}.` };
    });
    return {
        value: { ...milestones.value, ...Object.fromEntries(added.map(({ stage, release }) => [stage, release])) },
        found: [...milestones.found, ...added.map(({ stage, release }) => (0,message/* message */.iU) `${stage} in ${release}: ${path}`)],
        needs: [...milestones.needs, ...needs],
    };
}
/** The stage that is under way: the first whose release is not out, else the last one. */
function draftStage(milestone, isReleased) {
    const targets = vep_stage/* STAGES */.an.flatMap((stage) => milestone[stage] === undefined ? [] : [{ stage, release: milestone[stage] }]);
    const last = targets.at(-1)?.stage ?? null;
    if (targets.length < 2) {
        return { value: last, found: [], needs: [] };
    }
    const states = targets.map(({ stage, release }) => ({ stage, isReleased: isReleased(release) }));
    if (states.some((state) => state.isReleased === null)) {
        const reason = (0,message/* message */.iU) `Which stage is under way depends on the freeze calendar, which could not be read.`;
        return { value: null, found: [], needs: [{ subject: 'stage', reason }] };
    }
    const next = states.find((state) => state.isReleased === false)?.stage ?? null;
    const why = next === null
        ? (0,message/* message */.iU) `the last one, because all the releases are released`
        : (0,message/* message */.iU) `the first one whose release is still to come`;
    return { value: next ?? last, found: [(0,message/* message */.iU) `stage ${next ?? last ?? ''}: ${why}`], needs: [] };
}
/** VEP-282: `implementable` is what is tracked for a release, `implemented` what reached GA, `provisional` the rest. */
function draftStatus(isTargeted, hasDoubts) {
    if (isTargeted) {
        return {
            value: 'implementable',
            found: [(0,message/* message */.iU) `status ${'implementable'}: the text targets a release`],
            needs: [],
        };
    }
    const reason = hasDoubts
        ? (0,message/* message */.iU) `The text names a release, but not clearly for which stage; a tracked proposal is ${'implementable'}.`
        : (0,message/* message */.iU) `The text targets no release, so the status is ${'provisional'}. The SIG decides.`;
    return { value: hasDoubts ? null : 'provisional', found: [], needs: [{ subject: 'status', reason }] };
}
/** A target is a plan: that the release came out does not say that the feature is in it. */
function needsOfGeneralAvailability(stage, release, isReleased) {
    if (stage !== 'ga' || release === null || isReleased(release) !== true) {
        return [];
    }
    const reason = (0,message/* message */.iU) `${release} has been released. If the feature reached GA in it, the status is ${'implemented'}.`;
    return [{ subject: 'status', reason }];
}
function peopleNeeds(status) {
    const reason = (0,message/* message */.iU) `The text never names them, and an ${'implementable'} proposal needs both.`;
    const subjects = ['reviewers', 'approvers'];
    return status === 'implementable' ? subjects.map((subject) => ({ subject, reason })) : [];
}
/** Takes stage, releases and status from the text and the calendar. */
function draftPlan(prose, { isMeta, isReleased, attachments }) {
    const own = draftMilestones(findProseMilestones(prose), prose);
    const milestones = attachments.reduce(draft_plan_withAttachment, own);
    const milestone = milestones.value;
    const stage = draftStage(milestone, isReleased);
    const last = vep_stage/* STAGES */.an.findLast((candidate) => milestone[candidate] !== undefined) ?? null;
    const current = isMeta ? last : stage.value;
    const release = (current === null ? null : milestone[current]) ?? null;
    const status = draftStatus(last !== null, milestones.needs.length > 0);
    const parts = [milestones, ...(isMeta ? [] : [stage]), status];
    return {
        value: { status: status.value, stage: isMeta ? null : stage.value, milestone },
        found: parts.flatMap(({ found }) => found),
        needs: [
            ...parts.flatMap(({ needs }) => needs),
            ...needsOfGeneralAvailability(current, release, isReleased),
            ...peopleNeeds(status.value),
        ],
    };
}

// EXTERNAL MODULE: ./build/domain/settings/bot-name.js
var bot_name = __webpack_require__(6128);
// EXTERNAL MODULE: ./build/domain/settings/default-settings.js
var default_settings = __webpack_require__(9446);
// EXTERNAL MODULE: ./build/domain/vep/handle.js
var vep_handle = __webpack_require__(4859);
;// CONCATENATED MODULE: ./build/cli/migrate/prose/prose-owners.js


const LABEL = String.raw `(?:authors?|owners?|authors?\(s\)|owners?\(s\)|author\(s\)|owner\(s\))`;
const FIELD = new RegExp(String.raw `^ {0,3}(?:[-*+][ \t]+)?[*_]{0,2}(${LABEL})[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*(.*)$`, 'i');
const prose_owners_HEADING = new RegExp(`^${LABEL}$`, 'i');
const ITEM = /^ {0,6}[-*+][ \t]+(.*)$/;
const HANDLE = /(?<![\w./])@([A-Za-z0-9][A-Za-z0-9-]{0,38})(?![\w/-])/g;
/** A handle as a link to its profile: `[@alice](https://github.com/alice)`. */
const LINK = /\[([^\]]*)\]\(https:\/\/github\.com\/[\w-]+\/?\)/g;
/** What a list of people says besides its handles. */
function withoutHandles(text) {
    return text
        .replace(HANDLE, ' ')
        .replace(/\band\b|[,;&()[\]*_`]/gi, ' ')
        .trim();
}
/** The list items below a line, up to anything else; an empty line before them is none. */
function itemsBelow(lines, start) {
    const items = [];
    for (const line of lines.slice(start)) {
        const item = ITEM.exec(line)?.[1];
        if (item === undefined && (line.trim() !== '' || items.length > 0)) {
            break;
        }
        if (item !== undefined) {
            items.push(item);
        }
    }
    return items;
}
function readOwners(label, texts) {
    const plain = texts.map((text) => text.replace(LINK, '$1'));
    const handles = plain.flatMap((text) => [...text.matchAll(HANDLE)].map(([, handle = '']) => handle));
    const rest = plain.map(withoutHandles).filter((text) => text !== '');
    return handles.length === 0 ? null : { handles: (0,vep_handle/* uniqueHandles */.Hh)(handles), rest: rest.join(', '), label };
}
/** A line such as "Owners: @alice, @bob" before the first section, or a list of people below it. */
function ownersInFields({ lines, sections }) {
    const firstSection = sections.find(({ level }) => level > 1);
    const head = lines.slice(0, firstSection === undefined ? lines.length : firstSection.line - 1);
    for (const [index, line] of head.entries()) {
        const [, label, text = ''] = FIELD.exec(line) ?? [];
        const owners = label === undefined ? null : readOwners(label, text.trim() === '' ? itemsBelow(head, index + 1) : [text]);
        if (owners !== null) {
            return owners;
        }
    }
    return null;
}
/** A section "Authors" of nothing but people. */
function ownersInSection(prose) {
    const section = prose.sections.find(({ heading }) => prose_owners_HEADING.test(heading.replace(/\*/g, '')));
    if (section === undefined) {
        return null;
    }
    const { start, end } = (0,legacy_prose/* sectionRange */.n)(prose, section);
    const texts = prose.lines.slice(start, end).filter((line) => line.trim() !== '');
    return readOwners(section.heading, texts.map((text) => ITEM.exec(text)?.[1] ?? text));
}
/** Looks for the people whom the text itself names as its authors; null where it names none by handle. */
function findProseOwners(prose) {
    return ownersInFields(prose) ?? ownersInSection(prose);
}

;// CONCATENATED MODULE: ./build/cli/migrate/people/known-handle.js


/** Names that machines come with, and nobody's. */
const ANYBODY = /^(?:|root|user|admin|ubuntu|developer|github|test|unknown|your name)$/i;
function isSameText(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}
/** What the identity itself says: by the map, by its address, by GitHub. */
function lookUp({ name, email }, { map, accounts }) {
    const mapped = map.get(email.toLowerCase()) ?? map.get(name.toLowerCase());
    if (mapped !== undefined) {
        return { handle: mapped, source: (0,message/* message */.iU) `the author map` };
    }
    const own = (0,vep_handle/* handleOfAddress */.QG)(email);
    return own === null
        ? (accounts.get(email.toLowerCase()) ?? null)
        : { handle: own, source: (0,message/* message */.iU) `GitHub\u2019s own address` };
}
/** Other commits of the same name or address, if all that tell a handle tell the same one. */
function lookUpOthers(identity, { identities }) {
    const names = identities.filter((one) => isSameText(one.identity.email, identity.email)).map((one) => one.identity);
    const isSame = (other) => [identity, ...names].some(({ name }) => !ANYBODY.test(name) && isSameText(name, other.name));
    const others = identities.map((one) => one.identity).filter(isSame);
    const handles = (0,vep_handle/* uniqueHandles */.Hh)(others.flatMap(({ email }) => (0,vep_handle/* handleOfAddress */.QG)(email) ?? []));
    const [handle] = handles;
    return handle === undefined || handles.length > 1
        ? null
        : { handle, source: (0,message/* message */.iU) `another commit of the same name` };
}
/** Looks people up in all that tells handles, the surest first. */
function handleFinder(evidence) {
    return (identity) => {
        const mapped = evidence.identities.find((one) => isSameText(one.identity.email, identity.email) && isSameText(one.identity.name, identity.name));
        const { canonical = identity } = mapped ?? {};
        const own = lookUp(identity, evidence);
        const byMailmap = own === null && canonical !== identity ? lookUp(canonical, evidence) : null;
        const found = own ?? (byMailmap && { ...byMailmap, source: (0,message/* message */.iU) `${'.mailmap'}` });
        return found ?? lookUpOthers(identity, evidence);
    };
}
/** True if a list already has the handle, whatever its case. */
function hasHandle(handles, handle) {
    return handles.some((one) => (0,vep_handle/* isSameHandle */.Zw)(one, handle));
}

;// CONCATENATED MODULE: ./build/cli/migrate/people/draft-origin.js







/** Nobody answers at `noreply@`. */
function isBot({ identity, known }) {
    return (/^noreply@/i.test(identity.email) ||
        [identity.name, known?.handle ?? ''].some((name) => (0,bot_name/* isBotName */.x)(name, default_settings/* DEFAULT_SETTINGS */.a)));
}
function peopleOf(first, findHandle) {
    const identities = [
        { identity: first.author, role: (0,message/* message */.iU) `is by`, title: (0,message/* message */.iU) `author` },
        ...first.coAuthors.map((identity) => ({ identity, role: (0,message/* message */.iU) `is co-authored by`, title: (0,message/* message */.iU) `co-author` })),
    ];
    const unique = identities.filter(({ identity }, index) => {
        return identities.findIndex((other) => identityText(other.identity) === identityText(identity)) === index;
    });
    return unique
        .map((person) => ({ ...person, known: findHandle(person.identity) }))
        .filter((person) => !isBot(person));
}
/** The commit that a document began with, if the history reaches back to it. */
function firstCommit(history) {
    return history?.gap === 'none' ? (history.commits.at(-1) ?? null) : null;
}
/** Everybody who may be named as an author of a document, for an author map. */
function authorsToMap(history, findHandle) {
    const first = firstCommit(history);
    return first === null ? [] : peopleOf(first, findHandle).map(({ identity }) => identity);
}
function unknownAuthor({ identity, role }) {
    const reason = (0,message/* message */.iU) `The first commit ${role} ${identityText(identity)}, whose GitHub handle is not known. Name it in ${'--author-map'}.`;
    return { subject: 'authors', reason };
}
/** The co-authors alone are not the authors: without whoever wrote the first commit nobody is written. */
function findAuthors(first, findHandle) {
    const people = peopleOf(first, findHandle);
    if (people.length === 0) {
        const reason = (0,message/* message */.iU) `The document was begun by the bot ${first.author.name}.`;
        return { value: [], found: [], needs: [{ subject: 'authors', reason }] };
    }
    const needs = people.filter(({ known }) => known === null).map(unknownAuthor);
    const named = people.flatMap(({ known, title }) => (known === null ? [] : [{ ...known, title }]));
    const unique = named.filter(({ handle }, index) => {
        return named.findIndex((other) => (0,vep_handle/* isSameHandle */.Zw)(other.handle, handle)) === index;
    });
    const isWhole = people[0]?.known != null;
    return {
        value: isWhole ? unique.map(({ handle }) => handle) : [],
        found: unique.map(({ handle, source, title }) => (0,message/* message */.iU) `${title} of the first commit: ${`@${handle}`}, by ${source}`),
        needs,
    };
}
/** Whom the text names counts, whoever committed it. */
function namedAuthors({ handles, rest, label }, committed) {
    const others = committed.value.filter((handle) => !hasHandle(handles, handle)).map((handle) => `@${handle}`);
    const beside = others.length === 0 ? [] : [(0,message/* message */.iU) `not named as an author by the text: ${(0,message/* codeList */.E5)(others)}, of the first commit`];
    const reason = (0,message/* message */.iU) `The text names ${rest} under ${label} without a handle.`;
    return {
        value: handles,
        found: [(0,message/* message */.iU) `authors: ${label} in the text`, ...beside],
        needs: rest === '' ? [] : [{ subject: 'authors', reason }],
    };
}
const GAPS = {
    'not-committed': (0,message/* message */.iU) `No commit has a document at this path. Commit its move or its addition first.`,
    shallow: (0,message/* message */.iU) `The clone\u2019s history does not reach back to the first commit. ${'git fetch --unshallow'} brings it.`,
    'missing-objects': (0,message/* message */.iU) `Git lacks the objects that would tell whether the document was renamed. ${'git fetch --refetch --no-filter'} brings them.`,
};
function unknownReason(history) {
    if (history === null) {
        return (0,message/* message */.iU) `There is no commit of this document to take it from.`;
    }
    return history.gap === 'none' ? GAPS['not-committed'] : GAPS[history.gap];
}
/** Takes the creation date from the first commit, and the authors from the text or from there. */
function findOrigin(prose, { history, findHandle }) {
    const first = firstCommit(history);
    const owners = findProseOwners(prose);
    const reason = unknownReason(history);
    const committed = first === null ? { value: [], found: [], needs: [{ subject: 'authors', reason }] } : findAuthors(first, findHandle);
    const authors = owners === null ? committed : namedAuthors(owners, committed);
    const dated = first === null
        ? { value: null, found: [], needs: [{ subject: 'creation-date', reason }] }
        : {
            value: first.authoredOn,
            found: [(0,message/* message */.iU) `creation date: the first commit, ${first.commit.slice(0, 10)}`],
            needs: [],
        };
    return {
        value: { creationDate: dated.value, authors: authors.value },
        found: [...dated.found, ...authors.found],
        needs: [...dated.needs, ...authors.needs],
    };
}

;// CONCATENATED MODULE: ./build/cli/migrate/prose/gate-line.js

/**
 * How a line begins that says why there is no gate
 * ([governance \u00a72.2](../../../../docs/specification/governance.md#22-justifying-the-absence-of-a-feature-gate)).
 */
const GATE_LINE = 'Feature gate: none. ';
const gate_line_ITEM = /^[-*+][ \t]+/;
/** A line that says it already. A heading "Feature gate" may be about anything. */
const JUSTIFIES = /^(?:[-*+][ \t]+)?(?:\*\*)?(?:feature gate(?:\*\*)?:|no feature gate\b)(?:\*\*)?[ \t]*\S.{19,}/im;
/** The index of the line on which a sentence begins; null where it cannot be found again. */
function lineOfSentence(lines, sentence) {
    const index = lines.findIndex((line) => {
        const words = line.trim();
        return words !== '' && (words.includes(sentence) || sentence.startsWith(words));
    });
    return index < 0 ? null : index;
}
function offsetOfLine(text, index) {
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    for (let line = 0; line < index; line += 1) {
        const end = text.indexOf('\n', offset);
        if (end < 0) {
            return text.length;
        }
        offset = end + 1;
    }
    return offset;
}
/** True if a line of the text says why there is no gate. */
function hasGateLine({ lines }) {
    return JUSTIFIES.test(lines.join('\n'));
}
/**
 * Gives the sentence that denies a feature gate the form which the rule accepts: in its place where it begins a line,
 * else as a paragraph of its own behind the one that it is in. Nothing that was there is taken away.
 *
 * @returns the text as it was where the sentence cannot be found in it
 */
function withGateLine(text, { lines }, sentence) {
    const line = lineOfSentence(lines, sentence);
    if (line === null) {
        return text;
    }
    const words = lines[line] ?? '';
    const start = offsetOfLine(text, line);
    const isAtStart = sentence.startsWith(words.trimEnd()) || words.startsWith(sentence);
    if (isAtStart && !gate_line_ITEM.test(sentence)) {
        return (0,text_edit/* applyEdits */.c)(text, [{ start, end: start, text: GATE_LINE }]);
    }
    const lineEnd = (0,text_edit/* lineEndOf */.v)(text);
    const next = lines.findIndex((other, index) => index > line && other.trim() === '');
    const end = next < 0 ? text.length : offsetOfLine(text, next);
    const closed = text.slice(0, end).endsWith('\n') ? '' : lineEnd;
    const paragraph = `${closed}${lineEnd}${GATE_LINE}${sentence.replace(gate_line_ITEM, '')}${lineEnd}`;
    return (0,text_edit/* applyEdits */.c)(text, [{ start: end, end, text: paragraph }]);
}

;// CONCATENATED MODULE: ./build/cli/migrate/migrate-document.js












function putInFront(text, frontMatter, lineEnd) {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    return `${mark}${frontMatter}${lineEnd}${text.slice(mark.length)}`;
}
const NO_GATE = { value: { gates: [], denial: null }, found: [], needs: [] };
/**
 * That there is no gate has to be in a form that the rule accepts
 * ([governance \u00a72.2](../../../docs/specification/governance.md#22-justifying-the-absence-of-a-feature-gate)).
 */
function withJustification({ path, root, text }, prose, denial) {
    const isJustified = () => hasGateLine(prose) && (0,document_vep/* parseVep */.D6)(path, { kind: 'text', text }, root).body.justifiesMissingGate;
    return denial === null || isJustified() ? text : withGateLine(text, prose, denial);
}
/**
 * Writes front matter for a legacy document from its text, its path and its history. Nothing is invented: what is
 * not known is `TBD` and listed for a person.
 */
function migrateDocument(document, options) {
    const { path, root, text, history } = document;
    const prose = (0,legacy_prose/* readProse */.U)(text);
    const attachments = document.attachments.map((one) => ({ path: one.path, prose: (0,legacy_prose/* readProse */.U)(one.text) }));
    const identity = draftIdentity(path, root, prose);
    const { number, isMeta } = identity.value;
    const origin = findOrigin(prose, { history, findHandle: options.findHandle });
    const plan = draftPlan(prose, { isMeta, isReleased: options.isReleased, attachments });
    const gate = isMeta ? NO_GATE : draftGate(prose, { number, attachments });
    const draft = { ...identity.value, ...origin.value, ...plan.value, featureGates: gate.value.gates };
    const body = withJustification(document, prose, gate.value.denial);
    const replaced = options.replacesProse ? (0,replaced_prose/* replaceProse */.i)(body, draft) : { text: body, needs: [] };
    const lineEnd = (0,text_edit/* lineEndOf */.v)(text);
    return {
        text: putInFront(replaced.text, (0,front_matter_text/* renderFrontMatter */.j)(draft, lineEnd), lineEnd),
        draft,
        found: [identity, origin, plan, gate].flatMap(({ found }) => found),
        open: front_matter/* FRONT_MATTER_KEYS */.J_.filter((key) => fields/* WRITTEN_FIELDS */.m[key].isOpen(draft)),
        needs: [identity, origin, plan, gate, replaced].flatMap(({ needs }) => needs),
    };
}

// EXTERNAL MODULE: ./build/render/text/message-text.js
var message_text = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/render/text/quantity.js
var quantity = __webpack_require__(1500);
// EXTERNAL MODULE: ./build/render/text/visible-text.js
var visible_text = __webpack_require__(8991);
;// CONCATENATED MODULE: ./build/cli/migrate/migration-report.js



function isPeople({ subject }) {
    return subject === 'reviewers' || subject === 'approvers';
}
/** True for what has no value yet; anything else has one that a person should look at. */
function isOpen({ subject }, open) {
    return open.includes(subject);
}
/** Fields for which the same is to be said share a line. */
function renderNeeds(needs, label) {
    const subjects = new Map();
    for (const { subject, reason } of needs) {
        const text = (0,message_text/* renderPlain */.ld)(reason);
        subjects.set(text, [...(subjects.get(text) ?? []), subject]);
    }
    return [...subjects].map(([text, names]) => `  ${label}: ${names.join(', ')}. ${text}`);
}
function renderMigrated({ path, previousPath, found, needs, open, ask }) {
    const moved = previousPath === path ? '' : ` (was ${(0,visible_text/* visibleText */.Q6)(previousPath)})`;
    const isFilledIn = (need) => isOpen(need, open);
    return [
        `${(0,visible_text/* visibleText */.Q6)(path)}${moved}`,
        ...found.map((fact) => `  found ${(0,message_text/* renderPlain */.ld)(fact)}`),
        ...renderNeeds(needs.filter(isFilledIn), 'fill in by hand'),
        ...renderNeeds(needs.filter((need) => !isFilledIn(need)), 'check by hand'),
        ...(ask === null ? [] : [`  people to ask: ${(0,message_text/* renderPlain */.ld)(ask)}`]),
    ];
}
function renderOutcome(outcome) {
    switch (outcome.kind) {
        case 'skipped':
            return `${(0,visible_text/* visibleText */.Q6)(outcome.path)}\n  left alone: ${(0,message_text/* renderPlain */.ld)(outcome.reason)}\n`;
        case 'left':
            return `${[(0,visible_text/* visibleText */.Q6)(outcome.path), ...renderNeeds(outcome.needs, 'not migrated')].join('\n')}\n`;
        case 'migrated':
            return `${renderMigrated(outcome).join('\n')}\n`;
    }
}
/** How much of a document is left for a person. */
function remainderOf({ needs, open }) {
    const others = needs.filter((need) => !isPeople(need));
    if (others.length > 0) {
        return others.some((need) => isOpen(need, open)) ? 'fill-in' : 'check';
    }
    return needs.length === 0 ? 'nothing' : 'people';
}
/** The report for a person: each document with what was found and what is left to do, then the sums. */
function renderOutcomes(outcomes, isDryRun) {
    const migrated = outcomes.filter((outcome) => outcome.kind === 'migrated');
    const remainders = migrated.map(remainderOf);
    const count = (wanted) => remainders.filter((one) => one === wanted).length;
    const sums = [
        `${(0,quantity/* quantity */.a)(migrated.length, 'document')} ${isDryRun ? 'to migrate' : 'migrated'}:`,
        `${count('nothing')} complete,`,
        `${count('people')} lacking only reviewers and approvers,`,
        `${count('check')} with something to check by hand,`,
        `${count('fill-in')} with something else to fill in by hand;`,
        `${outcomes.length - migrated.length} left alone`,
    ];
    return `${outcomes.map((outcome) => `${renderOutcome(outcome)}\n`).join('')}${sums.join(' ')}\n`;
}

;// CONCATENATED MODULE: ./build/cli/migrate/people/author-map.js




/** `Name <address> = @handle`; nothing behind `=` is still to be filled in. */
const LINE = /^(.+?)\s*=\s*(\S*)$/;
const IN_BRACKETS = /^.*<([^<>]+)>$/;
/** What a line of the map cannot hold: the sign of a remark. */
const UNWRITABLE = /#/;
const HEADER = [
    '# Who is who: an address, a name and an address, or a name; then "=" and the GitHub handle.',
    '# Fill in the handles that are missing. A line without a handle counts as not known.',
];
function parseLine(line, place) {
    const [, who, name = ''] = LINE.exec(line) ?? [];
    const handle = (0,vep_handle/* parseHandle */.S$)(name);
    const isHandle = name === '' || (handle !== null && handle.toUpperCase() !== front_matter/* TO_BE_DETERMINED */.ut);
    if (who === undefined || !isHandle) {
        throw new settings/* SettingsError */.G(`${place}: \`${line}\` does not have the form \`alice@example.org = @alice\`: an address or a name, then a GitHub handle.`);
    }
    return [(IN_BRACKETS.exec(who)?.[1] ?? who).toLowerCase(), handle];
}
/**
 * Reads a map of authors: a line each with an address, `Name <address>` or a name, `=` and the handle; `#` begins a
 * remark.
 *
 * @param source the file's name, for messages
 * @throws {SettingsError} that names the line
 */
function parseAuthorMap(text, source) {
    const lines = text.split(/\r?\n/).map((line, index) => ({ line: line.replace(/#.*/, '').trim(), number: index + 1 }));
    const written = lines.filter(({ line }) => line !== '');
    const handles = new Map();
    for (const { line, number } of written) {
        const [who, handle] = parseLine(line, `${source}:${number}`);
        const other = handles.get(who);
        if (handle !== null && other !== undefined && !(0,vep_handle/* isSameHandle */.Zw)(other, handle)) {
            throw new settings/* SettingsError */.G(`${source}:${number}: \`${who}\` is \`@${other}\` on a line above.`);
        }
        if (handle !== null) {
            handles.set(who, handle);
        }
    }
    return handles;
}
/** Writes the map for these people: with the handles that are known, and an empty place for the others. */
function renderAuthorMap(people, findHandle) {
    const unique = [...new Map(people.map((person) => [person.email.toLowerCase(), person])).values()];
    const writable = unique.filter(({ email }) => email !== '' && !UNWRITABLE.test(email));
    const sorted = writable.toSorted((left, right) => (left.name < right.name ? -1 : 1));
    const lines = sorted.map((person) => {
        const who = UNWRITABLE.test(person.name) ? person.email : identityText(person);
        const known = findHandle(person);
        return { isKnown: known !== null, text: known === null ? `${who} =` : `${who} = @${known.handle}` };
    });
    return {
        text: `${[...HEADER, ...lines.map(({ text }) => text)].join('\n')}\n`,
        people: lines.length,
        missing: lines.filter(({ isKnown }) => !isKnown).length,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/git/system-error.js
var system_error = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/cli/migrate/people/author-skeleton.js







/**
 * Writes the map of everybody who began one of the documents, to be filled in, and says what to do with it.
 *
 * @throws {SettingsError} where the file is there already: it may have been filled in
 */
async function writeAuthorSkeleton(file, documents, { findHandle, world }) {
    const authors = documents.flatMap(({ history }) => authorsToMap(history, findHandle));
    const { text, people, missing } = renderAuthorMap(authors, findHandle);
    try {
        await (0,promises_.writeFile)((0,external_node_path_.resolve)(world.directory, file), text, { flag: 'wx' });
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error) && error.code === 'EEXIST') {
            throw new settings/* SettingsError */.G(`The file \`${file}\` exists. Name another one; it may have been filled in.`);
        }
        throw error;
    }
    world.output.write(`Wrote ${(0,quantity/* quantity */.a)(people, 'author')} to ${file}: ${people - missing} with a handle, ${missing} to fill in. No document was changed.\nNext: vep-governance migrate <paths> --author-map ${file}\n`);
}

// EXTERNAL MODULE: ./build/cli/check/issues.js
var issues = __webpack_require__(5532);
// EXTERNAL MODULE: ./build/cli/world.js
var cli_world = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/cli/migrate/people/people-to-ask.js
var people_to_ask = __webpack_require__(5928);
;// CONCATENATED MODULE: ./build/cli/migrate/people/people-reading.js







const NOTHING = { accounts: new Map(), pullRequests: new Map(), notes: [] };
function withoutAnswer(why) {
    return { ...NOTHING, notes: [(0,message/* message */.iU) `GitHub was not asked about people: ${why}`] };
}
async function readFromGitHub(histories, { repository }, world) {
    const first = histories.flatMap((history) => firstCommit(history) ?? []);
    const firstCommits = [...new Map(first.map((commit) => [commit.commit, commit])).values()];
    if ((0,cli_world/* tokenOf */.B)(world) === '' || repository === null || firstCommits.length === 0) {
        return NOTHING;
    }
    const name = await (0,issues/* findRepositoryName */.T)(repository, world);
    if (name === null) {
        return withoutAnswer((0,message/* message */.iU) `no remote names a repository on GitHub.`);
    }
    try {
        // Loaded only here, for GitHub's client takes longer to start than most migrations take altogether.
        const { askGitHub } = await Promise.all(/* import() */[__webpack_require__.e(999), __webpack_require__.e(385), __webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__, 8248));
        const pullRequests = [...new Set(histories.flatMap(people_to_ask/* pullRequestsOf */.Tb))];
        return await askGitHub({ repository: name, firstCommits, pullRequests }, world);
    }
    catch (error) {
        return withoutAnswer((0,message/* message */.iU) `${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Everybody in the history tells something; without it the rest is still worth doing. */
async function readFromHistory({ directory, repository }) {
    const head = (await repository?.objects.findCommit('HEAD')) ?? null;
    try {
        return head === null ? [] : await readIdentities(directory, head);
    }
    catch (error) {
        if (error instanceof run_git/* GitError */.XS) {
            return [];
        }
        throw error;
    }
}
/** Finds out what the history says about people's handles, and GitHub where there is a token. */
async function readPeople(histories, workspace, world) {
    const [identities, { accounts, pullRequests, notes }] = await Promise.all([
        readFromHistory(workspace),
        readFromGitHub(histories, workspace, world),
    ]);
    return { evidence: { accounts, identities }, pullRequests, notes };
}

// EXTERNAL MODULE: ./build/parse/markdown/visible-markdown.js + 1 modules
var visible_markdown = __webpack_require__(1058);
;// CONCATENATED MODULE: ./build/cli/migrate/broken-links.js


/** `[text](target)`, `[name]: target`, `<img src="target">`. */
const LINKS = [
    /\]\([ \t]*<?([^)\s>]+)/g,
    /^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+)/gm,
    /\b(?:src|href)=["']([^"'\n]+)["']/gi,
];
/** Addresses, places in the document itself, paths from the root of the site. */
const NOT_RELATIVE = /^(?:[a-z][a-z0-9+.-]*:|#|\/)/i;
const CODE_SPAN = /(`+)[^`\n]+\1/g;
/** Finds the relative links of a Markdown text, outside code and comments, each once. */
function relativeLinks(text) {
    const prose = (0,visible_markdown/* visibleMarkdown */.u)(text.replaceAll('\r\n', '\n')).replace(CODE_SPAN, '');
    const targets = LINKS.flatMap((pattern) => [...prose.matchAll(pattern)].map(([, target = '']) => target));
    return [...new Set(targets)].filter((target) => !NOT_RELATIVE.test(target));
}
/** Where a path is once all moves are made in their order. */
function pathAfter(path, moves) {
    return moves.reduce((place, { from, to }) => {
        return place === from || place.startsWith(`${from}/`) ? to + place.slice(from.length) : place;
    }, path);
}
/** The relative links of a text that no longer lead where they led, once the moves are made. */
function brokenLinks({ path, links }, moves) {
    const folder = external_node_path_.posix.dirname(path);
    const newFolder = external_node_path_.posix.dirname(pathAfter(path, moves));
    return links.filter((link) => {
        const target = link.replace(/[?#].*$/, '');
        return external_node_path_.posix.join(newFolder, target) !== pathAfter(external_node_path_.posix.join(folder, target), moves);
    });
}

// EXTERNAL MODULE: ./build/domain/vep/folder-name.js
var folder_name = __webpack_require__(3593);
// EXTERNAL MODULE: ./build/rules/location/suggested-path.js
var suggested_path = __webpack_require__(8805);
// EXTERNAL MODULE: ./build/sources/documents.js
var documents = __webpack_require__(7251);
;// CONCATENATED MODULE: ./build/cli/migrate/new-place.js







/** What `suggestedPath` writes where nothing says better. */
const UNKNOWN = /\/(?:\d+-short-name|sig-name)\//;
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
function stay(path, subject, reason) {
    return { path, moves: [], needs: [{ subject, reason }] };
}
/** Finds out who has which number: every document that of its path, every migrated one its drafted one. */
function findHolders(paths, migrated, root) {
    const named = (0,documents/* listDocuments */.lC)(paths, root).map((path) => ({ path, number: (0,vep_name/* numberInPath */.kv)(path, root) }));
    const holders = new Map();
    for (const { path, number } of [...named, ...migrated]) {
        if (number !== null) {
            holders.set(number, [...(holders.get(number) ?? []), path]);
        }
    }
    return holders;
}
function movesTo(to, path, root) {
    const [oldFolder, newFolder] = [folderOf(path), folderOf(to)];
    const movesFolder = (0,vep_path/* parseVepPath */.mq)(path, root)?.folder != null && newFolder !== oldFolder;
    const file = movesFolder ? newFolder + path.slice(oldFolder.length) : path;
    const folderMove = movesFolder ? [{ from: oldFolder, to: newFolder }] : [];
    return [...folderMove, ...(file === to ? [] : [{ from: file, to }])];
}
/** Decides to which `<number>-<name>/vep.md` a document of an old layout moves, its whole folder with it. */
function findNewPlace(document, surroundings) {
    const { path, text, number } = document;
    const { root, paths, oldLayouts, holders } = surroundings;
    const namesake = number === null ? null : holders.get(number)?.find((other) => other !== path);
    if (namesake) {
        return stay(path, 'vep-number', (0,message/* message */.iU) `${namesake} has the number ${number ?? 0} too.`);
    }
    const vep = (0,document_vep/* parseVep */.D6)(path, { kind: 'text', text }, root);
    const to = (0,suggested_path/* suggestedPath */.N)({ kind: 'modified', path, previousPath: null, before: vep, after: vep }, root);
    const folder = (0,vep_path/* parseVepPath */.mq)(path, root)?.folder ?? '';
    if (!oldLayouts.includes(path)) {
        const reason = (0,message/* message */.iU) `The folder ${folder} is not named ${'<number>-<name>'}; it would be ${folderOf(to)}.`;
        return folder_name/* FOLDER_NAME */.f.test(folder) ? { path, moves: [], needs: [] } : stay(path, 'path', reason);
    }
    if (number === null) {
        return stay(path, 'path', (0,message/* message */.iU) `Its number is not known, so its folder cannot be named; it would be ${to}.`);
    }
    if (UNKNOWN.test(to)) {
        return stay(path, 'path', (0,message/* message */.iU) `Its name or its SIG is not known; it would be ${to}.`);
    }
    if (paths.some((other) => other === to || (folderOf(to) !== folderOf(path) && other.startsWith(`${folderOf(to)}/`)))) {
        return stay(path, 'path', (0,message/* message */.iU) `It would move to ${to}, where there is something already.`);
    }
    return { path: to, moves: movesTo(to, path, root), needs: [] };
}

;// CONCATENATED MODULE: ./build/cli/migrate/placement.js




/** Every Markdown file below the root: any of them may link to what moves. */
function readLinkingTexts(workspace, paths) {
    const names = paths.filter((path) => path.endsWith('.md'));
    const texts = names.map((path) => (0,working_documents/* readWorkingDocument */.le)(workspace, path)).filter((text) => text !== null);
    return texts.map(({ path, text }) => ({ path, links: relativeLinks(text) }));
}
/** The links that one document's moves break, in itself and in others. */
function linkNeeds({ moves }, path, texts) {
    return texts.flatMap((text) => brokenLinks(text, moves).map((link) => {
        const where = text.path === path ? (0,message/* message */.iU) `The document` : (0,message/* message */.iU) `${text.path}`;
        return { subject: 'text', reason: (0,message/* message */.iU) `${where} links to ${link}, which the move breaks.` };
    }));
}
/** Decides where all documents go before any of them moves: what two of them claim stays. */
function placeDocuments(migrated, surroundings, workspace) {
    const documents = migrated.map((one) => ({
        ...one,
        path: one.before.path,
        text: one.after.text,
        number: one.after.draft.number,
    }));
    const holders = findHolders(surroundings.paths, documents, surroundings.root);
    const placed = documents.map((document) => ({
        before: document.before,
        after: document.after,
        place: findNewPlace(document, { ...surroundings, holders }),
    }));
    const isMoving = placed.some(({ place }) => place.moves.length > 0);
    const texts = isMoving ? readLinkingTexts(workspace, surroundings.paths) : [];
    return placed.map(({ before, after, place }) => {
        const needs = linkNeeds(place, before.path, texts);
        return { before, after, place: { ...place, needs: [...place.needs, ...needs] } };
    });
}

// EXTERNAL MODULE: ./build/git/document-files.js
var document_files = __webpack_require__(1068);
// EXTERNAL MODULE: ./build/cli/diff-text.js
var diff_text = __webpack_require__(1408);
;// CONCATENATED MODULE: ./build/cli/migrate/publish-migration.js



async function publishOne({ before, after, place }, { workspace, world, isDryRun }) {
    const { path: previousPath, text } = before;
    if (isDryRun) {
        world.output.write((0,diff_text/* renderDiff */.i)({ path: place.path, previousPath, before: text, after: after.text }, world));
        return;
    }
    for (const { from, to } of place.moves) {
        await (0,document_files/* publishMove */.x8)(workspace, from, to);
    }
    await (0,document_files/* publishDocument */.JG)(workspace, place.path, after.text);
}
/** Writes and moves one document after the other. What fails with one neither stops nor hides the others. */
async function publishMigration(documents, publication) {
    const outcomes = [];
    let failure = null;
    for (const document of documents) {
        const { before, after, place } = document;
        try {
            await publishOne(document, publication);
            const needs = [...after.needs, ...place.needs];
            const { found, open } = after;
            const ask = publication.askAbout(before.path);
            outcomes.push({ kind: 'migrated', path: place.path, previousPath: before.path, found, needs, open, ask });
        }
        catch (error) {
            if (!(error instanceof Error)) {
                throw error;
            }
            failure ??= error;
            const reason = (0,message/* message */.iU) `It could not be moved to or written at ${place.path}: ${error.message}`;
            outcomes.push({ kind: 'left', path: before.path, needs: [{ subject: 'path', reason }] });
        }
    }
    return { outcomes, failure };
}

// EXTERNAL MODULE: ./build/domain/calendar/release.js
var release = __webpack_require__(629);
// EXTERNAL MODULE: ./build/domain/calendar/zoned-day.js + 8 modules
var zoned_day = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/domain/freeze/freeze.js
var freeze_freeze = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/cli/check/calendar.js + 4 modules
var check_calendar = __webpack_require__(9887);
;// CONCATENATED MODULE: ./build/cli/migrate/releases.js




/** Every release that a text could mean; one more than is needed does no harm. */
function releasesIn(text) {
    const versions = text.match(/\bv?\d+\.\d+(?:\.0)?(?![\w.]*\d)/gi) ?? [];
    return [...new Set(versions.map(release/* parseRelease */.BC).filter((release) => release !== null))];
}
/** Finds out which releases have been released. */
async function readReleases(releases, { calendar: place, today: day, settings }, world) {
    const { calendar, notes } = await (0,check_calendar/* readCalendarFrom */.x)(place, { releases, needsOpenRelease: false }, { settings, world });
    const freezeDay = {
        today: day ?? (0,zoned_day/* dayAt */.O)(world.now().getTime(), settings.timeZone),
        boundary: settings.freezeBoundary,
    };
    const unknown = calendar.state === 'undetermined' ? [calendar.reason] : [];
    const isReleased = (release) => {
        const freeze = (0,freeze_freeze/* freezeOf */.LM)(release, calendar, freezeDay);
        return freeze.state === 'known' ? freeze.value.isReleased : null;
    };
    return { isReleased, notes: [...notes, ...unknown] };
}

;// CONCATENATED MODULE: ./build/cli/migrate/migrate.js





















function readAuthorMap(file, world) {
    const text = file === null ? '' : (0,source_file/* readTextFile */.Gu)((0,external_node_path_.resolve)(world.directory, file));
    if (text === null) {
        throw new settings/* SettingsError */.G(`The author map \`${file}\` is not a text file that can be read.`);
    }
    return parseAuthorMap(text, file ?? '');
}
function oldLayoutsAmong(paths, root) {
    const all = new Set(paths);
    return paths.filter((path) => (0,vep_path/* classifyPath */.qK)(path, root, all) === 'old-layout');
}
/** A file that was named but is no document of its own is not silently left out. */
function skipStrangers(targets, documents) {
    const strangers = targets.filter(({ path, kind }) => kind === 'file' && !documents.includes(path));
    const reason = (0,message/* message */.iU) `It is not a VEP document. It is an attachment, the template, or outside the folder of the VEPs.`;
    return strangers.map(({ path }) => ({ kind: 'skipped', path, reason }));
}
function byOldPath(left, right) {
    const [first, second] = [left, right].map((one) => (one.kind === 'migrated' ? one.previousPath : one.path));
    return (first ?? '') < (second ?? '') ? -1 : 1;
}
/** Finds the documents to migrate and everything beside them. */
async function findDocuments({ workspace, targets }, flags) {
    const { settings } = await (0,command_settings/* readCommandSettings */.l)(workspace, flags);
    const root = settings.vepsRoot;
    const files = await (0,working_documents/* openFiles */.Km)(workspace, root);
    const documents = await (0,working_documents/* selectDocuments */.PD)(workspace, files, { root, targets, isAll: true });
    const { paths } = files;
    return { settings, search: { root, documents, paths, oldLayouts: oldLayoutsAmong(paths, root) } };
}
/** Drafts every document; nothing is written yet. */
async function draftDocuments(legacy, request, { findHandle, world }) {
    const releases = legacy.flatMap(({ text }) => releasesIn(text));
    const { isReleased, notes } = await readReleases(releases, request, world);
    const options = { findHandle, isReleased, replacesProse: request.replacesProse };
    const migrated = legacy.map((document) => ({ before: document, after: migrateDocument(document, options) }));
    return { migrated, notes: legacy.length > 0 ? notes : [] };
}
async function migrateTargets(found, request, world) {
    const { workspace, targets } = found;
    const map = readAuthorMap(request.authorMap, world);
    const { settings, search } = await findDocuments(found, request.flags);
    const { finds, notes } = await readLegacyDocuments(workspace, search);
    const legacy = finds.flatMap((find) => (find.kind === 'legacy' ? [find.document] : []));
    const histories = new Map(legacy.flatMap(({ path, history }) => (history === null ? [] : [[path, history]])));
    const people = await readPeople([...histories.values()], workspace, world);
    const findHandle = handleFinder({ map, ...people.evidence });
    if (request.authorSkeleton !== null) {
        (0,cli_notes/* writeNotes */.R)([...notes, ...people.notes], world);
        await writeAuthorSkeleton(request.authorSkeleton, legacy, { findHandle, world });
        return 0;
    }
    const drafts = await draftDocuments(legacy, { ...request, settings }, { findHandle, world });
    const { outcomes: published, failure } = await publishMigration(placeDocuments(drafts.migrated, search, workspace), {
        workspace,
        world,
        isDryRun: request.isDryRun,
        askAbout: (path) => (0,people_to_ask/* peopleToAsk */.Id)((0,people_to_ask/* pullRequestsOf */.Tb)(histories.get(path) ?? null).flatMap((number) => people.pullRequests.get(number) ?? [])),
    });
    const untouched = finds.flatMap((find) => (find.kind === 'legacy' ? [] : [find]));
    const outcomes = [...skipStrangers(targets, search.documents), ...untouched, ...published].toSorted(byOldPath);
    (0,cli_notes/* writeNotes */.R)([...notes, ...people.notes, ...drafts.notes], world);
    world.output.write(renderOutcomes(outcomes, request.isDryRun));
    if (failure !== null) {
        throw failure;
    }
    return outcomes.some((outcome) => outcome.kind !== 'skipped' && outcome.needs.length > 0) ? 1 : 0;
}
/** Writes front matter for documents that have none, and reports what is left for a person. */
async function migrate(request, world) {
    const found = await (0,target_paths/* findTargets */.q8)(request.paths, (0,command_settings/* rootOf */.I)(request.flags), world.directory);
    return await (0,workspace/* workIn */.fe)(found.workspace, () => migrateTargets(found, request, world));
}


/***/ }),

/***/ 5928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ peopleToAsk),
/* harmony export */   Tb: () => (/* binding */ pullRequestsOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var _domain_finding_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9936);
/* harmony import */ var _domain_settings_bot_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6128);
/* harmony import */ var _domain_settings_default_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9446);
/* harmony import */ var _domain_vep_handle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4859);




/** The number that GitHub puts behind the subject of a squashed commit, or into that of a merge. */
const NUMBER = /\(#(\d{1,9})\)\s*$|^Merge pull request #(\d{1,9})\b/;
/** The pull request that a commit came by, from its subject; null where that has no number. */
function pullRequestOf(subject) {
    const [, squashed, merged] = NUMBER.exec(subject) ?? [];
    const digits = squashed ?? merged;
    return digits === undefined ? null : Number(digits);
}
/** The pull requests that changed what a document says; one that only moved it did not make it. */
function pullRequestsOf(history) {
    const commits = (history?.commits ?? []).filter(({ isMove }) => !isMove);
    return [...new Set(commits.flatMap(({ subject }) => pullRequestOf(subject) ?? []))];
}
/** True if the last such Prow command of a text takes nothing back. */
function commands(body, command) {
    const lines = [...body.matchAll(new RegExp(`^/(remove-)?${command}(?![\\w-])[ \\t]*(\\w*)`, 'gim'))];
    const last = lines.at(-1);
    return last !== undefined && last[1] === undefined && last[2]?.toLowerCase() !== 'cancel';
}
function roleOf({ body, reviewState }) {
    if (reviewState === 'APPROVED' || commands(body, 'approve')) {
        return 'approved';
    }
    return reviewState !== null || commands(body, 'lgtm') ? 'reviewed' : null;
}
/** Everybody in one role on one pull request, but not its author and no bot. */
function peopleIn(role, { author, voices }) {
    const inRole = voices.filter((voice) => roleOf(voice) === role).map(({ account }) => account);
    const people = inRole.filter(({ login, isBot }) => {
        return !isBot && !(0,_domain_settings_bot_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isBotName */ .x)(login, _domain_settings_default_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a) && (author === null || !(0,_domain_vep_handle_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameHandle */ .Zw)(author.login, login));
    });
    return [...new Set(people.map(({ login }) => login))];
}
function rank(pulls, role) {
    const counts = new Map();
    for (const login of pulls.flatMap((pull) => peopleIn(role, pull))) {
        counts.set(login, (counts.get(login) ?? 0) + 1);
    }
    return [...counts].toSorted(([, left], [, right]) => right - left).map(([login]) => `@${login}`);
}
/**
 * Whom to ask to be a document's approver or reviewer: who approved and reviewed its pull requests, those of most of
 * them first. Never written into a document, for nobody has agreed. Null: nobody is known.
 */
function peopleToAsk(pulls) {
    const approved = rank(pulls, 'approved');
    const reviewed = rank(pulls, 'reviewed').filter((person) => !approved.includes(person));
    const parts = [
        ...(approved.length === 0 ? [] : [(0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${(0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_3__/* .codeList */ .E5)(approved)} approved`]),
        ...(reviewed.length === 0 ? [] : [(0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${(0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_3__/* .codeList */ .E5)(reviewed)} reviewed`]),
    ];
    const [first, second] = parts;
    if (first === undefined) {
        return null;
    }
    return second === undefined ? (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${first} its pull requests` : (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${first}, ${second} its pull requests`;
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readProse),
/* harmony export */   n: () => (/* binding */ sectionRange)
/* harmony export */ });
/* harmony import */ var _parse_markdown_body_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1324);
/* harmony import */ var _parse_markdown_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);


/** Reads a document's prose. */
function readProse(text) {
    const body = (0,_parse_markdown_body_text_js__WEBPACK_IMPORTED_MODULE_0__/* .createBodyText */ .W)(text.replace(/^\uFEFF/, ''), 1);
    return { body, markdown: body.text, lines: body.text.split('\n'), sections: (0,_parse_markdown_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSections */ .M)(body) };
}
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** The lines below a heading, up to the next heading of its level or above; indexes into {@link LegacyProse.lines}. */
function sectionRange({ sections, lines }, section) {
    const next = sections.find(({ line, level }) => line > section.line && level <= section.level);
    const isUnderlined = !/^ {0,3}#/.test(lines[section.line - 1] ?? '') && UNDERLINE.test(lines[section.line] ?? '');
    return { start: section.line + (isUnderlined ? 1 : 0), end: next === undefined ? lines.length : next.line - 1 };
}


/***/ }),

/***/ 6775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ replaceProse)
});

// EXTERNAL MODULE: ./build/domain/calendar/release.js
var calendar_release = __webpack_require__(629);
// EXTERNAL MODULE: ./build/domain/finding/message.js
var message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/domain/vep/stage.js
var vep_stage = __webpack_require__(4251);
// EXTERNAL MODULE: ./build/parse/correction/text-edit.js
var text_edit = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/parse/markdown/brief-targets.js
var brief_targets = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/cli/prose/legacy-prose.js
var legacy_prose = __webpack_require__(2176);
;// CONCATENATED MODULE: ./build/cli/prose/template-prose.js
/** What the template says of its own above the target releases; spaces and line ends vary. */
const COMMENT = `
A PR must update this section during the planning phase of a given release in order to track it.
PRs that will not update the VEP during the planning phase will not be able to graduate the
VEP by creating a code PR to kubevirt/kubevirt to bump the phase in-code.

Please avoid targeting future releases in this section. Only capture the upcoming release.
For example, during the planning phase for version v1.123, do **not** target beta for v.124 in advance.
`;
const REMARK = /^Items marked with \(R\) are required [*_]prior to targeting (?:to )?a milestone \/ release[*_]\.$/;
const ISSUE_LINK = String.raw `(?:\(https:\/\/github\.com\/[\w.-]+\/enhancements(?:\/issues\/(\d+))?\))?`;
const ITEM = new RegExp([
    String.raw `^[-*+] ~?\[[ x+]?\] ~?\(R\) (?:`,
    String.raw `Enhancement issue created(?:, which links to VEP dir(?: in \[kubevirt\/enhancements\]${ISSUE_LINK})?`,
    String.raw `(?: \(not the initial VEP PR\))?)?`,
    '|(?:(?:Alpha|Beta|GA) )?target version is explicitly mentioned and approved|Graduation criteria filled',
    String.raw `)\.?~?$`,
].join(''), 'i');
function normalize(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** Takes out the template's own comment. Any other one is the author's. */
function withoutTemplateComment(text) {
    return text.replace(/<!--([\s\S]*?)-->/g, (comment, words) => {
        return normalize(words) === normalize(COMMENT) ? '' : comment;
    });
}
/**
 * True for a line of the template's checklist, ticked or not, on one line.
 *
 * @param number the proposal's: a link to another issue is the author's
 */
function isTemplateItem(line, number) {
    const item = ITEM.exec(normalize(line));
    const isOwnIssue = item?.[1] === undefined || Number(item[1]) === number;
    return REMARK.test(normalize(line)) || (item !== null && isOwnIssue);
}

;// CONCATENATED MODULE: ./build/cli/prose/replaced-prose.js







const CHECKLIST = /^release signoff checklist$/i;
const PARENT = /^vep status metadata$/i;
const TARGET = /^[ \t]*[-*+]?[ \t]*~{0,2}(?:This VEP target\w* (\w+) for version|(Ship) target version):?[ \t]*(.*?)[ \t]*~{0,2}[ \t]*$/i;
const NOTHING = /^(?:|~|-|tbd|n\/a)$/i;
/** True if a line about a target says nothing that is not in the front matter. */
function isCarriedOver(line, { milestone }) {
    const [, name = '', ship, value = ''] = TARGET.exec(line) ?? [];
    const stage = ship === undefined ? name.toLowerCase() : 'ga';
    const release = (0,calendar_release/* parseRelease */.BC)(value.replace(/\.$/, ''));
    return ((ship !== undefined || name !== '') &&
        (NOTHING.test(value) || ((0,vep_stage/* isStage */.zD)(stage) && release !== null && milestone[stage] === release)));
}
/** A paragraph or an item that is wrapped over several lines becomes one. */
function joinWrapped(lines) {
    const joined = [];
    for (const line of lines) {
        const last = joined.at(-1) ?? '';
        const isWrapped = last.trim() !== '' && line.trim() !== '' && !/^[ \t]*[-*+#|>]/.test(line);
        joined.push(isWrapped ? `${joined.pop() ?? ''} ${line.trim()}` : line);
    }
    return joined;
}
function isReplaced(section, { prose, rawLines, fields }) {
    const { start, end } = (0,legacy_prose/* sectionRange */.n)(prose, section);
    const isChecklist = CHECKLIST.test(section.heading);
    const isWholeHeading = isChecklist || /^target releases$/i.test(section.heading);
    const lines = joinWrapped(withoutTemplateComment(rawLines.slice(start, end).join('\n')).split('\n'));
    const isPlain = (line) => (isChecklist ? isTemplateItem(line, fields.number) : isCarriedOver(line, fields));
    return isWholeHeading && lines.every((line) => line.trim() === '' || isPlain(line));
}
/** The heading above the two, once nothing is left below it. */
function emptyParents({ prose, rawLines }, removed) {
    const gone = removed.map((one) => (0,legacy_prose/* sectionRange */.n)(prose, one));
    const isGone = (index) => gone.some((range) => index >= range.start - 1 && index < range.end);
    return prose.sections.filter((section) => {
        const { start, end } = (0,legacy_prose/* sectionRange */.n)(prose, section);
        return (PARENT.test(section.heading) &&
            rawLines.slice(start, end).every((line, index) => {
                return line.trim() === '' || isGone(start + index);
            }));
    });
}
function lineStarts(text) {
    return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
function removal(section, prose, text) {
    const starts = lineStarts(text);
    const { end } = (0,legacy_prose/* sectionRange */.n)(prose, section);
    return { start: starts[section.line - 1] ?? text.length, end: starts[end] ?? text.length, text: '' };
}
/** Links within the document to a section that is gone. */
function deadLinks(text, removed) {
    const places = removed.map(({ heading }) => `#${heading.toLowerCase().replaceAll(' ', '-')}`);
    const dead = [...new Set(places)].filter((place) => text.includes(`](${place})`));
    return dead.map((place) => ({
        subject: 'text',
        reason: (0,message/* message */.iU) `The document links to ${place}, a section that was taken out.`,
    }));
}
/**
 * Takes out the sections "Target releases" and "Release Signoff Checklist" as far as the front matter says all
 * that they say. A section that says more stays, for a person to look at.
 */
function replaceProse(text, fields) {
    const prose = (0,legacy_prose/* readProse */.U)(text);
    const replacement = { prose, rawLines: text.replaceAll('\r\n', '\n').split('\n'), fields };
    const sections = prose.sections.filter(({ heading }) => brief_targets/* TARGETS_HEADING */.ov.test(heading) || CHECKLIST.test(heading));
    const removed = sections.filter((section) => isReplaced(section, replacement));
    const kept = sections.filter((section) => !removed.includes(section));
    const gone = [...emptyParents(replacement, removed), ...removed];
    const rest = (0,text_edit/* applyEdits */.c)(text, gone.map((section) => removal(section, prose, text)));
    const needs = kept.map(({ heading, line }) => {
        const reason = (0,message/* message */.iU) `The section ${heading} (line ${line}) says more than the front matter and stays.`;
        return { subject: 'text', reason };
    });
    return { text: rest, needs: [...needs, ...deadLinks(rest, gone)] };
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ openFiles),
/* harmony export */   PD: () => (/* binding */ selectDocuments),
/* harmony export */   le: () => (/* binding */ readWorkingDocument)
/* harmony export */ });
/* harmony import */ var _domain_settings_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1870);
/* harmony import */ var _git_changed_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _git_history_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3175);
/* harmony import */ var _git_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8371);
/* harmony import */ var _git_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4981);
/* harmony import */ var _sources_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7251);
/* harmony import */ var _check_comparison_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7022);
/* harmony import */ var _target_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7801);








/** The files below the root of the VEPs as they are on the disk. */
async function openFiles({ directory, repository }, root) {
    return repository === null
        ? { ...(await (0,_git_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolder */ .NE)(directory, root)), untracked: [] }
        : await (0,_git_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkingTree */ .AJ)(repository, root);
}
/** A document that is no text has nothing to rewrite. */
function readWorkingDocument(workspace, path) {
    const text = (0,_git_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckoutText */ .Or)(workspace.directory, path);
    return text === null ? null : { path, text };
}
async function readChanged({ repository }, { untracked }, { root, base: ref = null }) {
    if (repository === null) {
        return null;
    }
    const comparison = await (0,_git_history_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .findComparison */ .DM)(repository, { base: ref, head: null });
    if ('kind' in comparison) {
        throw (0,_check_comparison_error_js__WEBPACK_IMPORTED_MODULE_6__/* .comparisonError */ .E)(comparison);
    }
    const changes = await (0,_git_changed_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkingChanges */ .b)(repository, { base: comparison.mergeBase, root, untracked });
    return new Set(changes.map(({ path }) => path));
}
/** Chooses the documents that a command is about among the files: what is at its paths, else what the branch changes. */
async function selectDocuments(workspace, files, selection) {
    const { root, targets, isAll } = selection;
    const missing = targets.find(({ kind }) => kind === 'nothing');
    if (missing !== undefined) {
        throw new _domain_settings_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .SettingsError */ .G(`There is no file or folder \`${missing.path}\`.`);
    }
    const changed = targets.length > 0 || isAll ? null : await readChanged(workspace, files, selection);
    const documents = (0,_sources_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .listDocuments */ .lC)(files.paths, root).filter((path) => (0,_target_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isTargeted */ .N2)(path, targets));
    return documents.filter((path) => changed === null || changed.has(path));
}


/***/ }),

/***/ 62:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findProseTitle)
/* harmony export */ });
/** "VEP #104: ", "VEP-104 - ", "VEP624: ", "[VEP-624] ", "VEP: ", "VEP #", "VEP #NNNN: ": all occur. */
const PREFIX = /^\[?VEP(?=[ \t-]*[#:\d])[ \t-]*#?[ \t]*(?:0*(\d{1,9})\b|NNNN\b)?\]?[ \t]*[:.\u2013\u2014-]*[ \t]*/i;
/** Sections of the template; as a document's first heading they say that its title is missing. */
const SECTION = /^(?:overview|summary|introduction|motivation|(?:non[ -]?)?goals|design|table of contents|vep status metadata|release signoff checklist|your short, descriptive title|tbd)$/i;
/** Reads number and title from the heading of the first level that begins with "VEP", else from the first one. */
function findProseTitle({ sections }) {
    const headings = sections.filter(({ level }) => level === 1).map(({ heading }) => heading.replace(/\*\*/g, ''));
    const heading = headings.find((text) => PREFIX.test(text)) ?? headings[0] ?? '';
    const prefix = PREFIX.exec(heading);
    const title = heading.slice(prefix?.[0].length ?? 0).trim();
    const digits = prefix?.[1];
    return {
        title: title === '' || SECTION.test(title) ? null : title,
        number: digits === undefined ? null : Number(digits),
    };
}


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isBotName)
/* harmony export */ });
/* harmony import */ var _vep_handle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4859);

const BOT = /\[bot\]$|-bot$|^copilot$|-robot$/i;
/** True for the name or the handle of a bot: it commits, reviews and comments for somebody. */
function isBotName(name, { labelBots }) {
    return BOT.test(name) || labelBots.some((bot) => (0,_vep_handle_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHandle */ .Zw)(bot, name));
}


/***/ }),

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ publishDocument),
/* harmony export */   JL: () => (/* binding */ publishNewDocument),
/* harmony export */   x8: () => (/* binding */ publishMove)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1870);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5799);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9875);





/**
 * Makes the folders on the way to a file, and gives the file's place on the disk.
 *
 * @throws {SettingsError} when a link on the way leads out of the workspace
 */
async function prepare({ directory }, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._)(directory, file) === null) {
        throw new _domain_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .G(`\`${path}\` is somewhere else: a folder in its path is a symbolic link that leads out of \`${directory}\`. Replace the link with a folder.`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    return file;
}
/** Writes a document's text as UTF-8; folders on the way are made. An existing file keeps its mode. */
async function publishDocument(workspace, path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(await prepare(workspace, path), text);
}
/** Writes a document where nothing may be yet, not even what git ignores; else as `publishDocument`. */
async function publishNewDocument(workspace, path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(await prepare(workspace, path), text, { flag: 'wx' });
}
/**
 * Moves a file or folder, with `git mv` where git knows it, so that the index follows.
 *
 * @throws {GitError} when git refuses, for one because the new path is taken
 */
async function publishMove(workspace, from, to) {
    const { directory, repository } = workspace;
    const place = await prepare(workspace, to);
    const known = repository === null ? null : await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(directory, ['ls-files', '--error-unmatch', '--', from]);
    if (known === null) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, from), place);
    }
    else {
        await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(directory, ['mv', '--', from, to]);
    }
}


/***/ })

};
