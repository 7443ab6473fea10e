export const id = 886;
export const ids = [886];
export const modules = {

/***/ 6886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCalendarCopy: () => (/* binding */ readCalendarCopy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9875);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4981);
/* harmony import */ var _calendar_copy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9654);







/**
 * A hook runs with these set: git would then fetch the calendar into the author's own repository
 * (`git rev-parse --local-env-vars`).
 */
const BINDING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX|SHALLOW_FILE|GRAFT_FILE|NAMESPACE)$/;
function placeOf(directory, { environment }) {
    const unbound = Object.entries(environment).filter(([name]) => !BINDING.test(name));
    // A prompt for a password would hang a hook.
    return { directory, environment: { ...Object.fromEntries(unbound), GIT_TERMINAL_PROMPT: '0' } };
}
function copyFolder({ url, ref, cache }) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${url}\n${ref}`).digest('hex').slice(0, 16);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, `calendar-${key}`);
}
/** Kept by ourselves, for git touches FETCH_HEAD when a fetch fails, too: when the network answered, and when not, with why. */
const STAMPS = { fetched: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)('.git', 'fetched'), failed: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)('.git', 'failed') };
async function stamp(file, text, now) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, new Date(now), new Date(now));
}
async function readStampTime(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mtimeMs;
    }
    catch (error) {
        if ((0,_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) {
            return null;
        }
        throw error;
    }
}
/** A server that is silent makes git itself give up, with the process that talks to it, before git is stopped. */
function requestPolicy({ timeoutMilliseconds }) {
    const seconds = Math.ceil((timeoutMilliseconds / 1000) * 0.75);
    return ['-c', 'http.lowSpeedLimit=1', '-c', `http.lowSpeedTime=${seconds}`];
}
async function fetchInto(directory, origin, limits) {
    const place = placeOf(directory, origin);
    const signal = AbortSignal.timeout(limits.timeoutMilliseconds);
    const fetch = [...requestPolicy(limits), '-c', 'gc.auto=0', 'fetch', '--quiet', '--depth=1', '--no-tags', '--'];
    try {
        await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(place, [...fetch, origin.url, `+${origin.ref}:${_calendar_copy_js__WEBPACK_IMPORTED_MODULE_6__/* .REF */ .g4}`], { signal });
    }
    catch (error) {
        const seconds = limits.timeoutMilliseconds / 1000;
        throw signal.aborted ? new _run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS(`no answer within ${seconds} seconds`, null) : error;
    }
    await stamp((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, STAMPS.fetched), '', limits.now);
}
/** Puts a whole copy in its place, unless another process was faster. */
async function moveInto(directory, made) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(made, directory);
    }
    catch {
        if ((await readStampTime((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, STAMPS.fetched))) === null) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(made, directory);
        }
    }
}
/** Makes the first copy beside its place: several processes may begin at once, and each must find a whole one. */
async function makeCopy(directory, origin, limits) {
    const made = `${directory}-${process.pid}`;
    try {
        // Git makes the folders on the way.
        await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(placeOf((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), origin), ['init', '--quiet', '--', made]);
        await fetchInto(made, origin, limits);
        await moveInto(directory, made);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(made, { recursive: true, force: true });
    }
}
/** Fetches what is new. Another process may be about it, too: what it fetched is as good. */
async function renewCopy(directory, origin, limits) {
    const failed = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, STAMPS.failed);
    const failedAt = await readStampTime(failed);
    if (failedAt !== null && limits.now - failedAt < limits.retryMilliseconds) {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(failed, 'utf8');
    }
    try {
        await fetchInto(directory, origin, limits);
        return null;
    }
    catch (error) {
        const fetchedAt = await readStampTime((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, STAMPS.fetched));
        if (fetchedAt !== null && limits.now - fetchedAt < limits.freshMilliseconds) {
            return null;
        }
        const failure = error instanceof Error ? error.message : String(error);
        // Where the cache cannot be written the copy serves all the same.
        await stamp(failed, failure, limits.now).catch(() => undefined);
        return failure;
    }
}
/**
 * Brings the copy of a calendar up to date, if the network allows.
 *
 * @throws {GitError} when there is neither an answer from the network nor an older copy
 */
async function readCalendarCopy(origin, limits) {
    const directory = copyFolder(origin);
    const place = placeOf(directory, origin);
    const stampFile = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, STAMPS.fetched);
    const before = await readStampTime(stampFile);
    let failure = null;
    if (before === null) {
        await makeCopy(directory, origin, limits);
    }
    else if (limits.now - before >= limits.freshMilliseconds) {
        failure = await renewCopy(directory, origin, limits);
    }
    const fetchedAt = await readStampTime(stampFile);
    if (fetchedAt === null) {
        throw new _run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS(failure ?? _calendar_copy_js__WEBPACK_IMPORTED_MODULE_6__/* .DAMAGED */ .Ax, null);
    }
    return { place, fetchedAt, failure };
}


/***/ })

};
