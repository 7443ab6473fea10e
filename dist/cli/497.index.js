export const id = 497;
export const ids = [497];
export const modules = {

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

/***/ 9497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startDocument: () => (/* binding */ startDocument)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/calendar/zoned-day.js + 8 modules
var zoned_day = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/domain/settings/settings.js
var settings = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/domain/vep/folder-name.js
var folder_name = __webpack_require__(3593);
// EXTERNAL MODULE: ./build/domain/vep/handle.js
var handle = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/domain/vep/nearest-name.js
var nearest_name = __webpack_require__(9767);
// EXTERNAL MODULE: ./build/domain/vep/vep-path.js
var vep_path = __webpack_require__(5104);
// EXTERNAL MODULE: ./build/git/document-files.js
var document_files = __webpack_require__(1068);
// EXTERNAL MODULE: ./build/git/source-file.js
var source_file = __webpack_require__(4981);
// EXTERNAL MODULE: ./build/git/system-error.js
var system_error = __webpack_require__(81);
// EXTERNAL MODULE: ./build/git/run-git.js
var run_git = __webpack_require__(9875);
;// CONCATENATED MODULE: ./build/git/user.js

/** The address that git would put into a commit here; null where none is configured, or git is not installed. */
async function readUserEmail(directory) {
    try {
        return (await (0,run_git/* askGit */.gG)(directory, ['config', '--get', 'user.email']))?.trim() ?? null;
    }
    catch (error) {
        if (error instanceof run_git/* GitError */.XS) {
            return null;
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./build/git/workspace.js
var git_workspace = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/sources/documents.js
var documents = __webpack_require__(7251);
// EXTERNAL MODULE: ./build/cli/notes.js
var notes = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/cli/place-here.js
var place_here = __webpack_require__(6305);
// EXTERNAL MODULE: ./build/cli/settings/command-settings.js + 6 modules
var command_settings = __webpack_require__(9795);
// EXTERNAL MODULE: ./build/cli/working-documents.js
var working_documents = __webpack_require__(3853);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/cli/option-values.js
var option_values = __webpack_require__(1819);
;// CONCATENATED MODULE: ./build/cli/new/answers.js



/** How each is asked for, and how it is named on a command line. */
const QUESTIONS = {
    number: { option: '--number <number>', words: 'Number of the tracking issue (open it first)', parse: option_values/* parseNumber */.$J },
    title: { option: '--title <title>', words: 'Title, short and descriptive', parse: option_values/* parseTitle */._x },
    sig: { option: '--sig <name>', words: 'Owning SIG', parse: option_values/* parseSig */.nz },
};
/** Asks until the answer is one. */
async function askFor(words, parse, { ask, errors }) {
    for (;;) {
        try {
            return parse((await ask(`${words}: `)).trim());
        }
        catch (error) {
            if (!(error instanceof esm/* InvalidArgumentError */.Di)) {
                throw error;
            }
            errors.write(`${error.message}\n`);
        }
    }
}
/**
 * Completes what the command line names by asking a person.
 *
 * @throws {SettingsError} where nobody can be asked; it names everything that is missing
 */
async function completeEssentials(given, sigs, { ask = null, errors }) {
    const missing = ['number', 'title', 'sig'].filter((name) => given[name] === undefined);
    if (missing.length > 0 && ask === null) {
        const options = missing.map((name) => `\`${QUESTIONS[name].option}\``).join(', ');
        throw new settings/* SettingsError */.G(`A proposal needs ${options}. Run the command in a terminal to be asked for it.`);
    }
    const put = (value, words, parse) => value !== undefined || ask === null ? Promise.resolve(value) : askFor(words, parse, { ask, errors });
    const number = await put(given.number, QUESTIONS.number.words, QUESTIONS.number.parse);
    const title = await put(given.title, QUESTIONS.title.words, QUESTIONS.title.parse);
    const sig = await put(given.sig, `${QUESTIONS.sig.words} (${sigs.join(', ')})`, QUESTIONS.sig.parse);
    if (number === undefined || title === undefined || sig === undefined) {
        throw new Error('Something that was missing was not asked for.');
    }
    return { number, title, sig };
}

;// CONCATENATED MODULE: ./build/cli/new/built-in-template.js
/** What a document is made from where the repository has no template of its own. */
const BUILT_IN_TEMPLATE = `# VEP #NNNN: Short descriptive title

## Overview

<!-- What this is about, in a few sentences. -->

## Motivation

<!-- The problem, and why it is worth solving now. -->

## Goals

<!-- What will be true once this is done. -->

## Non Goals

<!-- What one could expect here and will not get. -->

## Definition of Users

<!-- Who will use this. -->

## User Stories

<!-- As a ..., I want to ..., so that ... -->

## Repos

<!-- The repositories that will change. -->

## Design

<!-- How it works. -->

## API Examples

<!-- What a user writes. -->

## Alternatives

<!-- What else was considered, and why it was not chosen. -->

## Scalability

<!-- What this costs at scale. -->

## Update/Rollback Compatibility

<!-- What happens to running workloads on an update, and on the way back. -->

## Functional Testing Approach

<!-- How the tests will show that it works. -->

## Implementation History

<!-- A line for each step taken: the date, what was done, the pull request. -->

## Graduation Requirements

<!-- What has to be true before each stage. A later stage may stay open until it is planned. -->

### Alpha

- [ ] The feature gate guards every change of behavior
- [ ] The first version serves these user stories:

### Beta

- [ ] Every user story is served

#### On-By-Default Readiness

<!-- What still has to be done until the feature may be switched on for everybody. -->

### GA
`;

// EXTERNAL MODULE: ./build/domain/vep/front-matter.js
var front_matter = __webpack_require__(3294);
// EXTERNAL MODULE: ./build/parse/correction/entry-edit.js
var entry_edit = __webpack_require__(9198);
// EXTERNAL MODULE: ./build/parse/correction/text-edit.js
var text_edit = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/parse/front-matter/front-matter-block.js
var front_matter_block = __webpack_require__(6747);
// EXTERNAL MODULE: ./build/parse/front-matter/readable-fields.js
var readable_fields = __webpack_require__(6984);
// EXTERNAL MODULE: ./build/cli/fields.js
var fields = __webpack_require__(1260);
// EXTERNAL MODULE: ./build/cli/front-matter-text.js
var front_matter_text = __webpack_require__(8484);
// EXTERNAL MODULE: ./build/cli/prose/replaced-prose.js + 1 modules
var replaced_prose = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/domain/calendar/release.js
var release = __webpack_require__(629);
;// CONCATENATED MODULE: ./build/cli/new/sample-values.js



/** Takes the items out, the lines of a block with their remarks. */
function emptyList(key, { start, items }, document) {
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) {
        return [];
    }
    if (document.startsWith('[', start)) {
        return [{ start: first.start, end: last.end, text: '' }];
    }
    const colon = document.indexOf(':', key.end) + 1;
    return [
        { start: colon, end: colon, text: ' []' },
        { start: document.indexOf('\n', colon), end: document.indexOf('\n', last.end), text: '' },
    ];
}
/** Takes out what a template shows as a sample; `empty` is what a field without a value looks like. */
function emptyField(entry, empty, document) {
    const { key, value } = entry;
    if (value.kind === 'sequence') {
        return emptyList(key, value, document);
    }
    return value.kind === 'scalar' && value.text !== '' ? (0,entry_edit/* replaceValue */.u)(entry, empty, document) : [];
}
/** Of a target only a release says something; a placeholder such as `v1.x` shows its form. */
function resetTarget(target, document) {
    const isRelease = target.value.kind === 'scalar' && (0,release/* parseRelease */.BC)(target.value.text) !== null;
    return isRelease ? (0,entry_edit/* replaceValue */.u)(target, front_matter/* TO_BE_DETERMINED */.ut, document) : [];
}
/** Takes out the releases that a template shows as samples. */
function resetTargets({ value }, document) {
    const targets = value.kind === 'mapping' ? [...value.entries.values()] : [];
    return targets.flatMap((target) => resetTarget(target, document));
}

;// CONCATENATED MODULE: ./build/cli/new/new-document.js









const HEADING = /^# [^\r\n]*NNNN[^\r\n]*/m;
function replaceItems({ value }, text, document) {
    const [first, last] = value.kind === 'sequence' ? [value.items[0], value.items.at(-1)] : [];
    return first === undefined || last === undefined
        ? [{ start: value.start, end: document.indexOf(']', value.start) + 1, text: `[${text}]` }]
        : [{ start: first.start, end: last.end, text }];
}
/** Spaces after a value keep the remark that follows in its column. */
function keepColumn({ start, end, text }, document) {
    const spare = /^ +(?=#)/.exec(document.slice(end))?.[0].length ?? 0;
    const [line = ''] = document.slice(start, end).split('\n').reverse();
    const width = line.trimStart().replace(/^- +/, '').length;
    const missing = Math.max(0, width + spare - text.length);
    return { start, end: end + spare, text: spare === 0 ? text : text + ' '.repeat(Math.max(1, missing)) };
}
/** A text behind a key, or in the place of the items of a list. */
function asValue({ kind, text }) {
    return kind === 'items' ? `[${text}]` : text;
}
function fillEntry(entry, beginning, document) {
    switch (beginning.kind) {
        case 'value':
        case 'items':
            return entry.value.kind === 'sequence'
                ? replaceItems(entry, beginning.text, document)
                : (0,entry_edit/* replaceValue */.u)(entry, asValue(beginning), document);
        case 'empty':
            return emptyField(entry, beginning.text, document);
        case 'open-targets':
            return resetTargets(entry, document);
        case 'kept':
        case 'removed':
            return [];
    }
}
/** The edits that make one field of the template one of a new document. */
function beginField(key, draft, template) {
    const { entries, end, text } = template;
    const entry = entries.get(key);
    const beginning = fields/* WRITTEN_FIELDS */.m[key].begin(draft);
    if (entry === undefined) {
        const isKnown = beginning.kind === 'value' || beginning.kind === 'items';
        return isKnown ? [{ start: end, end, text: `${key}: ${asValue(beginning)}${(0,text_edit/* lineEndOf */.v)(text)}` }] : [];
    }
    return beginning.kind === 'removed'
        ? [removeField(entry, text)]
        : fillEntry(entry, beginning, text).map((edit) => keepColumn(edit, text));
}
/** A field with everything that is indented below it, or begins with a dash. */
const FIELD = /[^\n]*\n(?:(?:[ \t]+\S|-[ \t])[^\n]*\n)*/y;
/** Removes a field that a meta-VEP does not have. */
function removeField({ key }, document) {
    FIELD.lastIndex = key.start;
    return { start: key.start, end: key.start + (FIELD.exec(document)?.[0].length ?? 0), text: '' };
}
/** A value that two fields share cannot be filled in for one of them. */
function hasAlias(entries) {
    return front_matter/* FRONT_MATTER_KEYS */.J_.some((key) => {
        const entry = entries.get(key);
        return entry !== undefined && (0,entry_edit/* isAlias */.V)(entry);
    });
}
/** Null where the template's front matter cannot be read and filled in, or not be read any more once it is. */
function fillIn(template, draft) {
    const read = (0,readable_fields/* readFields */.q)(template);
    if (read === null || hasAlias(read.entries)) {
        return null;
    }
    const edits = front_matter/* FRONT_MATTER_KEYS */.J_.flatMap((key) => beginField(key, draft, read));
    const text = (0,text_edit/* applyEdits */.c)(template, edits);
    return (0,readable_fields/* readFields */.q)(text) === null ? null : text;
}
/**
 * Makes a document from a template: everything that is known filled in, everything else as the template has it. Null
 * where the template has front matter that cannot be filled in.
 */
function renderNewDocument(template, draft) {
    const lineEnd = (0,text_edit/* lineEndOf */.v)(template);
    const isWithout = (0,front_matter_block/* parseFrontMatterBlock */.h)(template).kind === 'none';
    const text = isWithout
        ? `${(0,front_matter_text/* renderFrontMatter */.j)(draft, lineEnd)}${lineEnd}${(0,replaced_prose/* replaceProse */.i)(template, draft).text}`
        : fillIn(template, draft);
    const block = (0,front_matter_block/* parseFrontMatterBlock */.h)(text ?? '');
    if (text === null || block.kind !== 'block') {
        return null;
    }
    const heading = `# VEP #${draft.number}: ${draft.title}`;
    return text.slice(0, block.bodyStart) + text.slice(block.bodyStart).replace(HEADING, () => heading);
}

// EXTERNAL MODULE: ./build/domain/finding/message.js
var message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/domain/freeze/freeze.js
var freeze_freeze = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/git/policy-files.js
var policy_files = __webpack_require__(9643);
// EXTERNAL MODULE: ./build/sources/policy.js + 2 modules
var policy = __webpack_require__(4312);
// EXTERNAL MODULE: ./build/cli/check/calendar.js + 4 modules
var check_calendar = __webpack_require__(9887);
;// CONCATENATED MODULE: ./build/cli/new/open-points.js





/** Each list of the SIG by itself, where it is empty the repository's. */
async function readOwners({ files, sig, settings }) {
    const root = settings.vepsRoot;
    const { aliases, reviewers, approvers } = await (0,policy_files/* readPolicy */.T)(files, root);
    const own = (await (0,policy/* readSigOwners */.M)(files, { root, sigs: [sig], aliases })).get(sig);
    return {
        reviewers: own !== undefined && own.reviewers.length > 0 ? own.reviewers : reviewers,
        approvers: own !== undefined && own.approvers.length > 0 ? own.approvers : approvers,
    };
}
async function describeReleases({ calendar: place, today, settings, world }) {
    const { calendar } = await (0,check_calendar/* readCalendarFrom */.x)(place, { releases: [], needsOpenRelease: true }, { settings, world });
    if (calendar.state === 'undetermined') {
        return [(0,message/* message */.iU) `Which releases are still open is not known. ${calendar.reason}`];
    }
    const open = [...calendar.value.schedules.keys()].filter((release) => {
        const freeze = (0,freeze_freeze/* freezeOf */.LM)(release, calendar, { today, boundary: settings.freezeBoundary });
        return freeze.state === 'known' && freeze.value.state === 'open';
    });
    return open.length === 0 ? [] : [(0,message/* message */.iU) `Releases that are still open: ${(0,message/* codeList */.E5)(open)}.`];
}
/** Whom to ask and what to target. Nobody is written into a document: a name that nobody agreed to would pass for one. */
async function describeOpenPoints(points) {
    const { reviewers, approvers } = await readOwners(points);
    return [
        ...(reviewers.length === 0 ? [] : [(0,message/* message */.iU) `Reviewers to ask: ${(0,message/* codeList */.E5)(reviewers)}.`]),
        ...(approvers.length === 0 ? [] : [(0,message/* message */.iU) `Approvers to ask: ${(0,message/* codeList */.E5)(approvers)}.`]),
        ...(await describeReleases(points)),
    ];
}

// EXTERNAL MODULE: ./build/cli/new/taken-number.js
var taken_number = __webpack_require__(4645);
;// CONCATENATED MODULE: ./build/cli/new/new.js






















function choosePath({ number, title, sig, name, isMeta, root }) {
    const chosen = name ?? (0,folder_name/* slug */.y)(title);
    if (!folder_name/* FOLDER_NAME */.f.test(`${number}-${chosen}`)) {
        throw new settings/* SettingsError */.G(name === null
            ? `No folder's name can be made from the title \`${title}\`. Choose one with \`--name\`: lowercase letters, digits, and single hyphens.`
            : `A folder cannot be named \`${name}\`. Use lowercase letters, digits, and single hyphens.`);
    }
    return `${root}/${isMeta ? vep_path/* META_GROUP */.M1 : sig}/${number}-${chosen}/${vep_path/* DOCUMENT_NAME */.o}`;
}
/** A number belongs to one proposal. */
async function checkFree(files, { number, root }) {
    const taken = await (0,taken_number/* findTaken */.N)(files, number, root);
    if (taken !== null) {
        throw new settings/* SettingsError */.G(`The number ${number} is taken by \`${taken}\`.`);
    }
}
/** A new SIG is possible, and a mistake is more likely. */
function checkSig(sigs, { sig, isNewSig }) {
    if (!sigs.includes(sig) && !isNewSig) {
        const near = (0,nearest_name/* nearestName */.qb)(sig, sigs);
        const hint = near === null ? `The known SIGs are ${sigs.join(', ')}.` : `Did you mean \`${near}\`?`;
        throw new settings/* SettingsError */.G(`\`${sig}\` is not a known SIG. ${hint} To start a new one, add \`--new-sig\`.`);
    }
}
async function findAuthor(workspace, { author }) {
    const email = author === null ? await readUserEmail(workspace.directory) : null;
    return author ?? (email === null ? null : (0,handle/* handleOfAddress */.QG)(email));
}
/** The template with everything that is known filled in. */
function renderFrom({ directory }, root, draft) {
    const place = `${root}/${vep_path/* TEMPLATE_FOLDER */.q0}/${vep_path/* DOCUMENT_NAME */.o}`;
    const text = renderNewDocument((0,source_file/* readTextFile */.Gu)((0,external_node_path_.join)(directory, place)) ?? BUILT_IN_TEMPLATE, draft);
    if (text === null) {
        throw new settings/* SettingsError */.G(`The front matter of the template \`${place}\` cannot be read and filled in. Correct it first.`);
    }
    return text;
}
async function write(workspace, path, text) {
    try {
        await (0,document_files/* publishNewDocument */.JL)(workspace, path, text);
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error) && error.code === 'EEXIST') {
            throw new settings/* SettingsError */.G(`\`${path}\` already exists. Remove it, or choose another name with \`--name\`.`);
        }
        throw error;
    }
}
/** Plans a proposal that can begin: everything essential is known, and its number is free. */
async function makePlan(request, files, { settings, world }) {
    const root = settings.vepsRoot;
    const sigs = (0,documents/* listSigs */.lh)(files.paths, root, settings.sigs);
    const essentials = await completeEssentials(request.given, sigs, world);
    const plan = { ...request, ...essentials, root };
    checkSig(sigs, plan);
    await checkFree(files, plan);
    return plan;
}
/** Everything that nobody knows yet is `TBD`. */
function draftOf({ number, title, sig, isMeta, today }, author, { settings, world }) {
    return {
        title,
        number,
        creationDate: today ?? (0,zoned_day/* dayAt */.O)(world.now().getTime(), settings.timeZone),
        status: 'provisional',
        authors: author === null ? [] : [author],
        owningSig: sig,
        featureGates: isMeta ? [] : null,
        stage: null,
        milestone: {},
        isMeta,
    };
}
async function startIn(workspace, request, world) {
    const { settings } = await (0,command_settings/* readCommandSettings */.l)(workspace, request.flags);
    const inputs = { settings, world };
    const files = await (0,working_documents/* openFiles */.Km)(workspace, settings.vepsRoot);
    const plan = await makePlan(request, files, inputs);
    const path = choosePath(plan);
    const draft = draftOf(plan, await findAuthor(workspace, request), inputs);
    await write(workspace, path, renderFrom(workspace, settings.vepsRoot, draft));
    const place = (0,place_here/* placeHere */.A)((0,external_node_path_.join)(workspace.directory, path), world);
    world.output.write(`${place}\n`);
    const { sig, calendar } = plan;
    const points = { files, sig, calendar, today: draft.creationDate, ...inputs };
    (0,notes/* writeNotes */.R)(await describeOpenPoints(points), world);
    world.errors.write(`Fill in what says TBD and the sections, then run "vep-governance check ${place}".\n`);
    return 0;
}
/** Begins a proposal: the template with everything that is known filled in. */
async function startDocument(request, world) {
    const workspace = await (0,git_workspace/* findWorkspace */.pl)(world.directory, (0,command_settings/* rootOf */.I)(request.flags));
    return await (0,git_workspace/* workIn */.fe)(workspace, () => startIn(workspace, request, world));
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
