export const id = 547;
export const ids = [547];
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

/***/ 7547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: ./build/domain/finding/message.js
var message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/git/document-files.js
var document_files = __webpack_require__(1068);
// EXTERNAL MODULE: ./build/git/system-error.js
var system_error = __webpack_require__(81);
// EXTERNAL MODULE: ./build/git/workspace.js
var workspace = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/parse/correction/fix-document.js + 4 modules
var fix_document = __webpack_require__(5758);
// EXTERNAL MODULE: ./build/parse/document/vep.js + 4 modules
var vep = __webpack_require__(7086);
// EXTERNAL MODULE: ./build/render/text/quantity.js
var quantity = __webpack_require__(1500);
// EXTERNAL MODULE: ./build/cli/diff-text.js
var diff_text = __webpack_require__(1408);
// EXTERNAL MODULE: ./build/cli/notes.js
var notes = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/cli/settings/command-settings.js + 6 modules
var command_settings = __webpack_require__(9795);
// EXTERNAL MODULE: ./build/cli/target-paths.js
var target_paths = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/cli/working-documents.js
var working_documents = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/git/history/comparison.js
var comparison = __webpack_require__(3175);
// EXTERNAL MODULE: ./build/git/snapshot.js + 1 modules
var snapshot = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/sources/documents.js
var documents = __webpack_require__(7251);
;// CONCATENATED MODULE: ./build/cli/fix/known-sigs.js



/** Where folders are taken from: one that a branch has just begun may be misspelled. Null without a commit. */
async function findBase(repository, base) {
    const tip = await (0,comparison/* findTip */.TU)(repository, base);
    return tip.kind === 'tip' ? tip.commit : await repository.objects.findCommit('HEAD');
}
async function openBase({ directory, repository }, root, base) {
    if (repository === null) {
        return await (0,snapshot/* openFolder */.NE)(directory, root);
    }
    const commit = await findBase(repository, base);
    return commit === null ? null : await (0,snapshot/* openCommit */.Cg)(repository, commit, root);
}
/**
 * The SIGs that exist: the settings' own, and the folders on the base branch, else in the last commit
 * ([governance \u00a72.1](../../../docs/specification/governance.md#21-known-sigs)).
 */
async function readKnownSigs(workspace, { root, base, sigs }) {
    const files = await openBase(workspace, root, base);
    return (0,documents/* listSigs */.lh)(files?.paths ?? [], root, sigs);
}

;// CONCATENATED MODULE: ./build/cli/fix/fix.js













/** The disk may refuse one document; the others can be corrected all the same. */
async function write(workspace, path, { text, world }) {
    try {
        await (0,document_files/* publishDocument */.JG)(workspace, path, text);
        return true;
    }
    catch (error) {
        if (!(0,system_error/* isSystemError */.O)(error)) {
            throw error;
        }
        world.errors.write(`error: ${error.message}\n`);
        return false;
    }
}
/** Null where the document could not be written. */
async function fixOne(workspace, path, { request, root, sigs, world }) {
    const document = (0,working_documents/* readWorkingDocument */.le)(workspace, path);
    const fixed = document === null ? null : (0,fix_document/* fixDocument */.p)(document.text, { path, root, sigs });
    if (document === null || fixed === null) {
        return { isCorrected: false, isReadable: false };
    }
    const isReadable = (0,vep/* parseDocument */.Tp)(path, { kind: 'text', text: fixed }).form !== 'unreadable';
    if (fixed === document.text) {
        return { isCorrected: false, isReadable };
    }
    if (!request.isDryRun && !(await write(workspace, path, { text: fixed, world }))) {
        return null;
    }
    world.output.write((0,diff_text/* renderDiff */.i)({ path, before: document.text, after: fixed }, world));
    return { isCorrected: true, isReadable };
}
/** Corrects documents of a workspace. */
async function fixTargets({ workspace, targets }, request, world) {
    const { base, isAll, isDryRun, flags } = request;
    const { settings } = await (0,command_settings/* readCommandSettings */.l)(workspace, flags);
    const root = settings.vepsRoot;
    const files = await (0,working_documents/* openFiles */.Km)(workspace, root);
    const paths = await (0,working_documents/* selectDocuments */.PD)(workspace, files, { root, targets, isAll, base });
    (0,target_paths/* checkTargeted */.D_)(targets, paths, workspace);
    const sigs = await readKnownSigs(workspace, { root, base, sigs: settings.sigs });
    const outcomes = [];
    for (const path of paths) {
        const outcome = await fixOne(workspace, path, { request, root, sigs, world });
        const unread = (0,message/* message */.iU) `${path} cannot be read: ${'vep-governance check'} says why.`;
        (0,notes/* writeNotes */.R)(outcome?.isReadable === false ? [unread] : [], world);
        outcomes.push(outcome);
    }
    const fixed = outcomes.filter((outcome) => outcome?.isCorrected === true).length;
    world.errors.write(`${(0,quantity/* quantity */.a)(fixed, 'document')} of ${paths.length} ${isDryRun ? 'to correct' : 'corrected'}\n`);
    if (outcomes.includes(null)) {
        return 2;
    }
    return isDryRun && fixed > 0 ? 1 : 0;
}
/**
 * Corrects what is certain, and shows it as a diff. A dry run that would correct something ends with 1; where a document
 * could not be written, it ends with 2.
 */
async function fix(request, world) {
    const found = await (0,target_paths/* findTargets */.q8)(request.paths, (0,command_settings/* rootOf */.I)(request.flags), world.directory);
    return await (0,workspace/* workIn */.fe)(found.workspace, () => fixTargets(found, request, world));
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


/***/ })

};
