export const id = 25;
export const ids = [25];
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

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findTaken)
/* harmony export */ });
/* harmony import */ var _domain_vep_vep_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(420);
/* harmony import */ var _sources_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7251);
/* harmony import */ var _sources_existing_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8619);



/** The document that has a number already, by its place or by its front matter; null where none has. */
async function findTaken(files, number, root) {
    const paths = (0,_sources_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .listDocuments */ .lC)(files.paths, root);
    const named = paths.find((path) => (0,_domain_vep_vep_name_js__WEBPACK_IMPORTED_MODULE_2__/* .numberInPath */ .kv)(path, root) === number);
    if (named !== undefined) {
        return named;
    }
    const existing = await (0,_sources_existing_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .readExistingDocuments */ .E)(files.read, {
        paths,
        root,
        needsTargets: false,
        advance: () => undefined,
    });
    return existing.find(({ after }) => after?.frontMatter?.number?.value === number)?.path ?? null;
}


/***/ }),

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ placeHere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** A file's path as it works in the current folder. */
function placeHere(file, { directory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory), file);
}


/***/ }),

/***/ 6025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  set: () => (/* binding */ set)
});

// EXTERNAL MODULE: ./build/domain/settings/settings.js
var settings_settings = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/domain/vep/transition.js
var transition = __webpack_require__(4442);
// EXTERNAL MODULE: ./build/git/document-files.js
var document_files = __webpack_require__(1068);
// EXTERNAL MODULE: ./build/git/history/comparison.js
var comparison = __webpack_require__(3175);
// EXTERNAL MODULE: ./build/git/snapshot.js + 1 modules
var snapshot = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/git/workspace.js
var workspace = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/parse/document/vep.js + 4 modules
var vep = __webpack_require__(7086);
// EXTERNAL MODULE: ./build/cli/check/check.js + 23 modules
var check = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/cli/diff-text.js
var diff_text = __webpack_require__(1408);
// EXTERNAL MODULE: ./build/cli/new/taken-number.js
var taken_number = __webpack_require__(4645);
// EXTERNAL MODULE: ./build/cli/settings/command-settings.js + 6 modules
var command_settings = __webpack_require__(9795);
// EXTERNAL MODULE: ./build/cli/target-paths.js
var target_paths = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/cli/working-documents.js
var working_documents = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/domain/calendar/calendar-date.js + 1 modules
var calendar_date = __webpack_require__(1358);
// EXTERNAL MODULE: ./build/domain/calendar/release.js
var calendar_release = __webpack_require__(629);
// EXTERNAL MODULE: ./build/domain/vep/fields.js
var fields = __webpack_require__(8852);
// EXTERNAL MODULE: ./build/domain/vep/front-matter.js
var front_matter = __webpack_require__(3294);
// EXTERNAL MODULE: ./build/domain/vep/handle.js
var vep_handle = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/domain/vep/nearest-name.js
var nearest_name = __webpack_require__(9767);
// EXTERNAL MODULE: ./build/domain/vep/stage.js
var vep_stage = __webpack_require__(4251);
// EXTERNAL MODULE: ./build/domain/vep/status.js
var vep_status = __webpack_require__(2851);
// EXTERNAL MODULE: ./build/parse/front-matter/name-form.js
var name_form = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/parse/front-matter/people-list.js
var people_list = __webpack_require__(744);
// EXTERNAL MODULE: ./build/cli/field-text.js
var field_text = __webpack_require__(8309);
// EXTERNAL MODULE: ./build/cli/option-values.js
var option_values = __webpack_require__(1819);
;// CONCATENATED MODULE: ./build/cli/set/assignment.js













/** The fields that are no lists and may yet hold nothing. */
const MAY_BE_EMPTY = ['stage', 'superseded-by'];
const SIG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
function oneOf(names) {
    return (text) => (names.includes(text) ? text : null);
}
function renderHandle(text) {
    const handle = (0,vep_handle/* parseHandle */.S$)(text);
    return handle === null ? null : (0,people_list/* renderPerson */.wR)(handle);
}
function renderRelease(text) {
    const release = text.toUpperCase() === front_matter/* TO_BE_DETERMINED */.ut ? front_matter/* TO_BE_DETERMINED */.ut : (0,calendar_release/* parseRelease */.BC)(text);
    return release === front_matter/* TO_BE_DETERMINED */.ut || release === null ? release : JSON.stringify(release);
}
function renderDate(text) {
    const day = (0,calendar_date/* parseCalendarDate */.g6)(text);
    return day === null ? null : JSON.stringify(day);
}
function matching(form) {
    return (text) => (form.test(text) ? text : null);
}
/** What a field takes, in words, and how an item of it is written. */
function formOf(key) {
    switch (fields/* FIELDS */.cJ[key].holds) {
        case 'prose':
            return {
                render: (text) => ((0,option_values/* isOneLine */.Pf)(text) ? (0,field_text/* renderYamlText */.PP)(text) : null),
                accepts: 'one line of text',
            };
        case 'number':
            return { render: matching(/^[1-9]\d{0,8}$/), accepts: 'a number' };
        case 'date':
            return { render: renderDate, accepts: 'a date such as `2026-01-31`' };
        case 'name': {
            const names = key === 'status' ? vep_status/* STATUSES */.f : vep_stage/* STAGES */.an;
            return { render: oneOf(names), accepts: `one of ${names.map((name) => `\`${name}\``).join(', ')}` };
        }
        case 'sig':
            return { render: matching(SIG), accepts: 'a SIG such as `sig-compute`' };
        case 'people':
        case 'people-or-tbd':
            return { render: renderHandle, accepts: 'GitHub handles such as `@alice,@bob`' };
        case 'gate':
            return { render: matching(name_form/* GATE_NAME */.m), accepts: 'names of feature gates' };
        case 'target':
            return { render: renderRelease, accepts: 'a release such as `v1.11`, or `TBD`' };
    }
}
function findKey(name, given) {
    const [key = '', stage] = name.split('.');
    if (key === 'milestone' && stage !== undefined && (0,vep_stage/* isStage */.zD)(stage)) {
        return { key, stage };
    }
    if ((0,front_matter/* isFrontMatterKey */.Ix)(name) && name !== 'milestone') {
        return { key: name, stage: null };
    }
    const names = front_matter/* FRONT_MATTER_KEYS */.J_.flatMap((field) => field === 'milestone' ? vep_stage/* STAGES */.an.map((target) => `milestone.${target}`) : [field]);
    const near = (0,nearest_name/* nearestName */.qb)(name, names);
    throw new settings_settings/* SettingsError */.G(`\`${given}\` is not the name of a field. ${near === null ? `The fields are ${names.join(', ')}.` : `Did you mean \`${near}\`?`}`);
}
/**
 * Reads `reviewers=@alice,@bob`; nothing behind the sign empties a field.
 *
 * @throws {SettingsError} for a field that does not exist or a value that it does not take
 */
function parseAssignment(given) {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(given) ?? [];
    if (name === '') {
        throw new settings_settings/* SettingsError */.G(`\`${given}\` is not an assignment. Write \`field=value\`, such as \`status=implementable\`.`);
    }
    const { key, stage } = findKey(name.trim(), given);
    const { render, accepts } = formOf(key);
    const { isList } = fields/* FIELDS */.cJ[key];
    const texts = (isList ? value.split(',') : [value]).map((text) => text.trim()).filter((text) => text !== '');
    const items = texts.map(render);
    const isRefused = items.length === 0 && !(isList || MAY_BE_EMPTY.includes(key));
    if (isRefused || items.includes(null)) {
        throw new settings_settings/* SettingsError */.G(`\`${key}${stage === null ? '' : `.${stage}`}\` cannot be \`${value}\`. It takes ${accepts}.`);
    }
    return { key, stage, isList, items: items.filter((item) => item !== null), text: given };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/git/repository.js
var git_repository = __webpack_require__(5799);
// EXTERNAL MODULE: ./build/cli/place-here.js
var place_here = __webpack_require__(6305);
;// CONCATENATED MODULE: ./build/cli/set/next-steps.js




/** A word of a command line that a POSIX shell takes as it is. */
function shellWord(text) {
    return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** How to go on, for somebody who does this for the first time: lines to paste where they are. */
function nextSteps({ directory, repository }, { path, assignments }, world) {
    if (repository === null) {
        return '';
    }
    const isInside = (0,git_repository/* pathInside */._)(directory, external_node_fs_.realpathSync.native(world.directory)) !== null;
    const place = shellWord(isInside ? (0,place_here/* placeHere */.A)((0,external_node_path_.join)(directory, path), world) : path);
    const subject = assignments
        .map(({ text }) => text)
        .join(', ')
        .replace(/[^\w =.,@-]/g, '');
    const lines = [
        ...(isInside ? [] : [`cd ${shellWord(directory)}`]),
        `git add -- ${place}`,
        `git commit --signoff -m "Set ${subject}" -- ${place}`,
        'git push origin HEAD',
    ];
    return `To propose it, commit it with your sign-off, push, and open a pull request:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

// EXTERNAL MODULE: ./build/parse/correction/entry-edit.js
var entry_edit = __webpack_require__(9198);
// EXTERNAL MODULE: ./build/parse/correction/text-edit.js
var text_edit = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/parse/front-matter/readable-fields.js
var readable_fields = __webpack_require__(6984);
;// CONCATENATED MODULE: ./build/cli/set/set-document.js






/** What a list without items holds: nothing, or that somebody is sought. */
function itemsOf({ key, items }) {
    return items.length === 0 && (0,fields/* mayBeSought */.Lb)(key) ? [front_matter/* TO_BE_DETERMINED */.ut] : items;
}
function listText(assignment) {
    return `[${itemsOf(assignment).join(', ')}]`;
}
/** Gates and numbers need a list only where there are several. */
const ONE_OR_MORE = ['feature-gate', 'replaces'];
/** The value on one line. */
function valueText(assignment) {
    const { key, isList, items, stage } = assignment;
    if (stage !== null) {
        return `{${stage}: ${items.join()}}`;
    }
    const isOne = !isList || (ONE_OR_MORE.includes(key) && items.length < 2);
    if (!isOne) {
        return listText(assignment);
    }
    return items.length === 0 ? '""' : items.join();
}
/** Puts items into the place of a list's, in the notation that the author chose. */
function replaceItems(value, assignment, text) {
    const [first, last] = [value.items[0], value.items.at(-1)];
    if (text.startsWith('[', value.start) || first === undefined || last === undefined) {
        const end = text.indexOf(']', last?.end ?? value.start) + 1;
        return [{ start: value.start, end, text: listText(assignment) }];
    }
    const indent = /[^\n]*$/.exec(text.slice(0, first.start))?.[0] ?? '- ';
    const items = itemsOf(assignment).join(`${(0,text_edit/* lineEndOf */.v)(text)}${indent}`);
    return items === '' ? [] : [{ start: first.start, end: last.end, text: items }];
}
/** Adds a stage behind the others, on their line or on one of its own. */
function addTarget({ entries, start }, { stage, items }, text) {
    const last = [...entries.values()].at(-1);
    const target = `${stage}: ${items.join()}`;
    if (last === undefined) {
        return text.startsWith('{', start) ? [{ start: start + 1, end: start + 1, text: target }] : [];
    }
    const { end } = last.value;
    if (text.startsWith('{', start)) {
        return [{ start: end, end, text: `, ${target}` }];
    }
    const indent = /[ \t]*$/.exec(text.slice(0, last.key.start))?.[0] ?? '';
    const lineEnd = text.indexOf('\n', end);
    return [{ start: lineEnd, end: lineEnd, text: `\n${indent}${target}${(0,text_edit/* lineEndOf */.v)(text) === '\r\n' ? '\r' : ''}` }];
}
function setTarget(entry, assignment, text) {
    const { value } = entry;
    if (value.kind !== 'mapping') {
        return (0,entry_edit/* replaceValue */.u)(entry, valueText(assignment), text);
    }
    const target = value.entries.get(assignment.stage ?? '');
    return target === undefined
        ? addTarget(value, assignment, text)
        : (0,entry_edit/* replaceValue */.u)(target, assignment.items.join(), text);
}
function setEntry(entry, assignment, text) {
    if ((0,entry_edit/* isAlias */.V)(entry)) {
        return [];
    }
    if (assignment.stage !== null) {
        return setTarget(entry, assignment, text);
    }
    return entry.value.kind === 'sequence'
        ? replaceItems(entry.value, assignment, text)
        : (0,entry_edit/* replaceValue */.u)(entry, valueText(assignment), text);
}
/** Below the field that the template has before it. */
function addField(assignment, { text, entries, start }) {
    const before = front_matter/* FRONT_MATTER_KEYS */.J_.slice(0, front_matter/* FRONT_MATTER_KEYS */.J_.indexOf(assignment.key)).findLast((key) => entries.has(key));
    const above = before === undefined ? undefined : entries.get(before);
    const place = above === undefined ? start : text.indexOf('\n', Math.max(above.value.end, above.key.end)) + 1;
    return [{ start: place, end: place, text: `${assignment.key}: ${valueText(assignment)}${(0,text_edit/* lineEndOf */.v)(text)}` }];
}
function setField(text, assignment) {
    const document = (0,readable_fields/* readFields */.q)(text);
    if (document === null) {
        throw new settings_settings/* SettingsError */.G('The front matter cannot be read. Correct it first: `vep-governance check` says what is wrong.');
    }
    const entry = document.entries.get(assignment.key);
    const edits = entry === undefined ? addField(assignment, document) : setEntry(entry, assignment, text);
    const changed = (0,text_edit/* applyEdits */.c)(text, edits);
    if (edits.length === 0 || (0,readable_fields/* readFields */.q)(changed) === null) {
        throw new settings_settings/* SettingsError */.G(`\`${assignment.text}\` cannot be written here without changing more than this field. Edit it by hand.`);
    }
    return changed;
}
/**
 * Changes fields of a document and leaves every other byte.
 *
 * @throws {SettingsError} where a field cannot be changed by itself
 */
function setFields(text, assignments) {
    return assignments.reduce(setField, text);
}

;// CONCATENATED MODULE: ./build/cli/set/set.js
















async function findByNumber(workspace, number, root) {
    const path = await (0,taken_number/* findTaken */.N)(await (0,working_documents/* openFiles */.Km)(workspace, root), number, root);
    if (path === null) {
        throw new settings_settings/* SettingsError */.G(`No proposal in \`${root}\` has the number ${number}.`);
    }
    return path;
}
async function findByPath({ workspace, targets }, proposal, root) {
    const files = await (0,working_documents/* openFiles */.Km)(workspace, root);
    const [path, ...others] = await (0,working_documents/* selectDocuments */.PD)(workspace, files, { root, targets, isAll: false });
    if (path === undefined || others.length > 0) {
        throw new settings_settings/* SettingsError */.G(path === undefined
            ? `\`${proposal}\` is not a VEP document.`
            : `\`${proposal}\` contains ${others.length + 1} VEP documents. Name one of them.`);
    }
    return path;
}
/** A proposal's number; null for a path. */
function numberOf(proposal) {
    const digits = /^#?([1-9]\d{0,8})$/.exec(proposal)?.[1];
    return digits === undefined ? null : Number(digits);
}
/** A path chooses its checkout, as for the other commands; a number is one of the current folder's. */
async function findPlace(proposal, root, { directory }) {
    return numberOf(proposal) === null
        ? await (0,target_paths/* findTargets */.q8)([proposal], root, directory)
        : { workspace: await (0,workspace/* findWorkspace */.pl)(directory, root), targets: [] };
}
async function findDocument(place, proposal, root) {
    const { workspace } = place;
    const number = numberOf(proposal);
    const path = number === null ? await findByPath(place, proposal, root) : await findByNumber(workspace, number, root);
    const document = (0,working_documents/* readWorkingDocument */.le)(workspace, path);
    if (document === null) {
        throw new settings_settings/* SettingsError */.G(`\`${path}\` is not a text file.`);
    }
    return document;
}
function statusIn(path, text, root) {
    return (0,vep/* parseVep */.D6)(path, { kind: 'text', text }, root).frontMatter?.status?.value ?? null;
}
/** The status from which the pull request will step: the base branch's, where it has the document. */
async function readStatusBefore({ repository }, document, { base, root }) {
    const tip = repository === null ? null : await (0,comparison/* findTip */.TU)(repository, base);
    if (repository === null || tip?.kind !== 'tip') {
        return statusIn(document.path, document.text, root);
    }
    const source = await (await (0,snapshot/* openCommit */.Cg)(repository, tip.commit, root)).read(document.path);
    return source?.kind === 'text' ? statusIn(document.path, source.text, root) : null;
}
function checkStep(from, to, { settings, isForced }) {
    const open = from === null ? [] : (0,transition/* openSteps */.a)(from, settings.extraTransitions);
    if (from === null || to === null || from === to || open.includes(to) || isForced) {
        return;
    }
    const names = open.map((status) => `\`${status}\``).join(', ');
    throw new settings_settings/* SettingsError */.G(`No status change is allowed from \`${from}\` to \`${to}\`. ${open.length === 0 ? 'That status is final.' : `From \`${from}\` it can become ${names}.`} To write it anyway, add \`--force\`.`);
}
async function setIn(place, request, world) {
    const { workspace } = place;
    const assignments = request.assignments.map(parseAssignment);
    const { settings } = await (0,command_settings/* readCommandSettings */.l)(workspace, request.check.flags);
    const document = await findDocument(place, request.proposal, settings.vepsRoot);
    const after = setFields(document.text, assignments);
    const from = await readStatusBefore(workspace, document, { base: request.check.base, root: settings.vepsRoot });
    checkStep(from, statusIn(document.path, after, settings.vepsRoot), { settings, isForced: request.isForced });
    if (after === document.text) {
        world.errors.write('Nothing to change: the fields already have these values.\n');
        return 0;
    }
    world.output.write((0,diff_text/* renderDiff */.i)({ path: document.path, before: document.text, after }, world));
    if (request.isDryRun) {
        return 0;
    }
    await (0,document_files/* publishDocument */.JG)(workspace, document.path, after);
    world.output.write('\n');
    const exitCode = await (0,check/* check */.z)({ ...request.check, paths: [document.path] }, { ...world, directory: workspace.directory });
    world.errors.write(nextSteps(workspace, { path: document.path, assignments }, world));
    return exitCode;
}
/** Changes fields of one proposal, shows the change and what the check says of it, and how to go on. */
async function set(request, world) {
    const place = await findPlace(request.proposal, (0,command_settings/* rootOf */.I)(request.check.flags), world);
    return await (0,workspace/* workIn */.fe)(place.workspace, () => setIn(place, request, world));
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


/***/ }),

/***/ 6984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8685);
/* harmony import */ var _front_matter_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6747);


/** Null where the text has no front matter that can be read. */
function readFields(text) {
    const block = (0,_front_matter_block_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFrontMatterBlock */ .h)(text);
    if (block.kind !== 'block') {
        return null;
    }
    const [start, end] = [block.yamlStart, block.yamlEnd];
    const tree = (0,_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYamlTree */ .N)({ text, start, end });
    return tree.state === 'read' && tree.root?.kind === 'mapping'
        ? { text, entries: tree.root.entries, start, end }
        : null;
}


/***/ })

};
