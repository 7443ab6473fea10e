export const id = 385;
export const ids = [385];
export const modules = {

/***/ 4019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ clientsOf)
});

;// CONCATENATED MODULE: ./build/github/client/api-addresses.js
/**
 * Where GitHub's API is by a workflow's variables, github.com's without them. An Enterprise server that names only one of
 * the two has the other beside it: a token is never sent elsewhere.
 */
function apiAddresses(variables) {
    const apiUrl = variables.GITHUB_API_URL || 'https://api.github.com';
    return { apiUrl, graphqlUrl: variables.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, '')}/graphql` };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/client/github-error.js
var github_error = __webpack_require__(2618);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 20 modules
var dist_src = __webpack_require__(2264);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(3251);
;// CONCATENATED MODULE: ./build/github/client/bounded-fetch.js
/** Answers with these must not have a body, not even an empty one. */
const WITHOUT_BODY = [204, 205, 304];
/**
 * Gives every attempt a time limit of its own: Octokit hands the same signal to all retries, and one that has
 * gone off would fail each of them at once. The body is read here, so that a connection that breaks in the middle
 * of it is a network error, which is tried again, and not half an answer.
 */
function boundFetch(fetch, { attempt, deadline }) {
    return async (input, init) => {
        deadline.throwIfAborted();
        const signal = AbortSignal.any([deadline, AbortSignal.timeout(attempt)]);
        const response = await fetch(input, { ...init, signal });
        const body = await response.arrayBuffer();
        const { status, statusText, headers } = response;
        return new Response(WITHOUT_BODY.includes(status) ? null : body, { status, statusText, headers });
    };
}

;// CONCATENATED MODULE: ./build/github/client/named-limits.js
/** GraphQL's limits, which come with status 200. The second one has no documented type, only words. */
const PRIMARY_LIMIT = /^RATE_LIMIT(?:ED)?$/;
const SECONDARY_LIMIT = /\bsecondary rate limit/i;
/** @throws {Error} in the form that the throttling plugin knows, when GraphQL answered with a limit */
function throwGraphQlLimit(response) {
    const { errors } = Object(response.data);
    const said = Array.isArray(errors) ? errors : [];
    const primary = said.find(({ type }) => PRIMARY_LIMIT.test(String(type)));
    const limit = said.find(({ message: words }) => SECONDARY_LIMIT.test(String(words))) ?? primary;
    if (limit !== undefined) {
        const data = { errors: primary === undefined ? [] : [{ type: 'RATE_LIMITED' }] };
        throw Object.assign(new Error(String(limit.message)), { status: response.status, response: { ...response, data } });
    }
}
/**
 * GitHub says "too many requests" in several words, and the throttling plugin knows only one of them.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function nameLimits(octokit) {
    octokit.hook.after('request', (response, { url }) => {
        if (url === '/graphql') {
            throwGraphQlLimit(response);
        }
    });
    octokit.hook.error('request', (error) => {
        const headers = 'response' in error ? error.response?.headers : undefined;
        const isLimit = 'status' in error && (error.status === 429 || (error.status === 403 && headers?.['retry-after']));
        if (isLimit && headers?.['x-ratelimit-remaining'] !== '0' && !/\bsecondary rate\b/i.test(error.message)) {
            error.message = `A secondary rate limit: ${error.message}`;
        }
        throw error;
    });
}

;// CONCATENATED MODULE: ./build/github/client/octokit.js






const MAX_RETRIES = 3;
const MAX_LIMIT_RETRIES = 2;
/** What another attempt does not change; 429 is the throttling plugin's business. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];
const VepOctokit = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, nameLimits, plugin_throttling_dist_bundle/* throttling */.A);
const discard = () => undefined;
const LOG = { debug: discard, info: discard, warn: discard, error: discard };
/**
 * GitHub allows a hundred (github/docs, "Rate limits for the REST API"); with the throttling plugin's ten the texts of
 * documents would wait behind a thousand comments.
 */
const MAX_CONCURRENT = 12;
/**
 * The throttling plugin's own groups space GraphQL and writes by a second or more, which a check need not
 * ([action \u00a75](../../../docs/specification/action.md#5-cost)).
 */
function unspacedGroups() {
    const group = () => new light.Group({ maxConcurrent: MAX_CONCURRENT });
    return { global: group(), write: group(), notifications: group() };
}
/** An Octokit that retries what may pass and obeys GitHub's limits, until the deadline. */
function createOctokit({ token, apiUrl, fetch, requestPolicy }, deadline) {
    const mayWait = (...[seconds, , , count]) => count < MAX_LIMIT_RETRIES && seconds <= requestPolicy.longestWait;
    return new VepOctokit({
        auth: token,
        baseUrl: apiUrl,
        userAgent: 'vep-governance',
        log: LOG,
        request: { fetch: boundFetch(fetch, { attempt: requestPolicy.attempt, deadline }), log: LOG },
        retry: { doNotRetry: FINAL, retries: MAX_RETRIES, retryAfterBaseValue: requestPolicy.second },
        throttle: {
            ...unspacedGroups(),
            retryAfterBaseValue: requestPolicy.second,
            onRateLimit: mayWait,
            onSecondaryRateLimit: mayWait,
        },
    });
}

// EXTERNAL MODULE: ./build/domain/finding/message.js
var message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/github/client/reader.js
var reader = __webpack_require__(7009);
;// CONCATENATED MODULE: ./build/github/client/selection.js



/**
 * The weights that one query holds. GitHub gives up on a query after ten seconds or when it costs too much
 * (github/docs, "Rate limits and query limits for the GraphQL API"), so a document's text weighs 3: about
 * twenty documents of two texts are more than enough for one.
 */
const QUERY_CAPACITY = 100;
function aliasOf(index) {
    return `q${index}`;
}
/** Writes one query for all selections, each under an alias of its own with variables of its own. */
function writeQuery(selections) {
    const declarations = [];
    const variables = {};
    const fields = selections.map((selection, index) => {
        const alias = aliasOf(index);
        for (const [name, [type, value]] of Object.entries(selection.variables)) {
            declarations.push(`$${alias}_${name}: ${type}`);
            variables[`${alias}_${name}`] = value;
        }
        return `${alias}: ${selection.field.replaceAll(/\$(\w+)/g, `$$${alias}_$1`)}`;
    });
    const head = declarations.length === 0 ? '' : `(${declarations.join(', ')})`;
    return { query: `query Governance${head} {\n${fields.join('\n')}\n}`, variables };
}
const readErrors = (0,reader/* nullable */.me)((0,reader/* list */.p_)((0,reader/* record */.g1)({ message: reader/* text */.Qq, type: (0,reader/* nullable */.me)(reader/* text */.Qq), path: (0,reader/* nullable */.me)((0,reader/* list */.p_)(reader/* anything */.D8)) })));
const readData = (0,reader/* nullable */.me)((value) => ({ ...Object(value) }));
/** Checks an answer's outer form. Only `NOT_FOUND` is no trouble: it says that something does not exist. */
function checkAnswer(answer) {
    const errors = readErrors(answer.errors, 'errors') ?? [];
    return { data: readData(answer.data, 'data'), errors: errors.filter((error) => error.type !== 'NOT_FOUND') };
}
/**
 * What an answer says about the selection that stood in the query at `index`. After an error nothing is known
 * about the selection it belongs to, nor about any if it names none.
 */
function partOf({ data, errors }, index) {
    const alias = aliasOf(index);
    const error = errors.find(({ path }) => path === null || path[0] === alias);
    if (error !== undefined) {
        const trouble = (0,message/* message */.iU) `GitHub answered a query with an error${(0,github_error/* reasonGiven */.g4)(error.message)}.`;
        return { value: null, trouble, isTooMuch: error.type === 'RESOURCE_LIMITS_EXCEEDED' };
    }
    const isGiven = data !== null && Object.hasOwn(data, alias);
    const trouble = isGiven ? null : (0,message/* message */.iU) `GitHub's answer was incomplete.`;
    return { value: data?.[alias], trouble, isTooMuch: false };
}
/** The name of a selection's root field: where its answer is. */
function rootOf({ field }) {
    return /^\w*/.exec(field)?.[0] ?? '';
}
/** The value of an answer, checked, or why there is none. */
function readAnswer(selection, { value, trouble }) {
    return trouble === null
        ? { state: 'known', value: selection.read(value, rootOf(selection)) }
        : { state: 'undetermined', reason: trouble };
}

;// CONCATENATED MODULE: ./build/github/client/query-batch.js


/** Divides the questions into queries, in their order. */
function divide(questions) {
    const queries = [];
    let room = 0;
    for (const question of questions) {
        const { weight } = question.selection;
        if (weight > room) {
            queries.push([]);
            room = QUERY_CAPACITY;
        }
        queries.at(-1)?.push(question);
        room -= weight;
    }
    return queries;
}
/** Asks for half as much at once: the same again would bring the same. */
async function answerInHalves(send, questions) {
    const middle = Math.ceil(questions.length / 2);
    const halves = [questions.slice(0, middle), questions.slice(middle)].filter(({ length }) => length > 0);
    await Promise.all(halves.map((half) => answerTogether(send, half)));
}
/** What was too much for one query is asked again in smaller ones, down to one question each. */
async function answerTogether(send, questions) {
    const { query, variables } = writeQuery(questions.map(({ selection }) => selection));
    try {
        const answer = checkAnswer(await send(query, variables));
        const left = [];
        for (const [index, question] of questions.entries()) {
            const part = partOf(answer, index);
            if (part.isTooMuch && questions.length > 1) {
                left.push(question);
            }
            else {
                question.resolve(part);
            }
        }
        await answerInHalves(send, left);
    }
    catch (error) {
        for (const question of questions) {
            question.reject(error);
        }
    }
}
/**
 * Answers questions asked side by side with as few queries as they fit into: all that are asked before the
 * process turns to its next event go together, whichever function asks and for whichever pull request.
 *
 * @throws {GitHubError} when a query fails as a whole or an answer has a strange form
 */
function createQueryBatch(send) {
    let questions = [];
    const flush = () => {
        const together = divide(questions);
        questions = [];
        for (const query of together) {
            void answerTogether(send, query);
        }
    };
    const enqueue = (selection) => new Promise((resolve, reject) => {
        if (questions.length === 0) {
            setImmediate(flush);
        }
        questions.push({ selection, resolve, reject });
    });
    return async (selection) => {
        try {
            return readAnswer(selection, await enqueue(selection));
        }
        catch (error) {
            throw (0,github_error/* describeFailure */.Ic)('POST /graphql', error);
        }
    };
}

;// CONCATENATED MODULE: ./build/github/client/until-deadline.js


/**
 * Waits for work, but not beyond the deadline. Each wait listens for itself and stops listening: a promise shared by
 * all of them would keep every answer alive until the run ends.
 *
 * @param total the milliseconds that the deadline gave, for the sentence that says so
 * @throws {GitHubError} at the deadline
 */
async function untilDeadline(work, deadline, total) {
    let stop = () => undefined;
    const timeIsUp = new Promise((_resolve, reject) => {
        const reason = (0,message/* message */.iU) `GitHub did not answer everything within ${Math.round(total / 1000)} seconds.`;
        const onAbort = () => reject(new github_error/* GitHubError */.y_(reason));
        stop = () => deadline.removeEventListener('abort', onAbort);
        deadline.addEventListener('abort', onAbort, { once: true });
        if (deadline.aborted) {
            onAbort();
        }
    });
    try {
        return await Promise.race([work, timeIsUp]);
    }
    finally {
        stop();
    }
}

;// CONCATENATED MODULE: ./build/github/client/client.js







/** Newer versions drop fields that this project or its users may need (github/docs, "Breaking changes"). */
const API_VERSION = '2022-11-28';
const HEADERS = { 'x-github-api-version': API_VERSION };
/** Lets writes through one after another, each some milliseconds after the one before began. */
function createTurnstile(spacing) {
    let turn = Promise.resolve();
    return () => {
        const mine = turn;
        turn = mine.then(() => (spacing > 0 ? (0,promises_.setTimeout)(spacing) : undefined));
        return mine;
    };
}
const graphQlAnswer = (0,reader/* record */.g1)({ data: reader/* anything */.D8, errors: reader/* anything */.D8 });
/** What GitHub says after a write: data or nothing. A page of text is some proxy's, and nothing was written. */
const written = (value, place) => {
    if (typeof value === 'string' && value !== '') {
        throw new reader/* AnswerError */.dV(place, 'data', value);
    }
    return value;
};
/** Whose token it is: `github-actions[bot]` for a workflow's. */
const VIEWER = {
    field: 'viewer { login }',
    variables: {},
    weight: 1,
    read: (0,reader/* record */.g1)({ login: reader/* text */.Qq }),
};
/** Asks once. A failure is not kept: the next one who needs the answer asks again. */
function remember(ask) {
    let answer = null;
    return () => {
        answer ??= ask().catch((error) => {
            answer = null;
            throw error;
        });
        return answer;
    };
}
/** Makes a client that retries what may pass, obeys GitHub's limits, and never takes longer than it may. */
function createClient(options) {
    const { repository, requestPolicy, graphqlUrl } = options;
    const deadline = AbortSignal.timeout(requestPolicy.total);
    // Every request in flight listens to it, and Node warns of more than ten as of a leak.
    (0,external_node_events_.setMaxListeners)(0, deadline);
    const octokit = createOctokit(options, deadline);
    const takeTurn = createTurnstile(requestPolicy.writeSpacing);
    const send = async (route, parameters, read) => {
        try {
            const response = await untilDeadline(octokit.request(route, parameters), deadline, requestPolicy.total);
            return read(response.data, '');
        }
        catch (error) {
            throw (0,github_error/* describeFailure */.Ic)(route, error);
        }
    };
    const rest = (route, parameters, read) => {
        // What a route has no place for, Octokit sends as a parameter.
        const place = route.includes('{owner}') ? { owner: repository.owner, repo: repository.name } : {};
        return send(route, { ...place, headers: HEADERS, ...parameters }, read);
    };
    const ask = createQueryBatch((query, variables) => send('POST /graphql', { baseUrl: graphqlUrl.replace(/\/graphql$/, ''), query, variables }, graphQlAnswer));
    const demand = async (selection) => {
        const answer = await ask(selection);
        if (answer.state === 'undetermined') {
            throw new github_error/* GitHubError */.y_(answer.reason);
        }
        return answer.value;
    };
    const write = async (route, parameters, retries) => {
        await takeTurn();
        // A number given here would make the plugin try again even what it must not, a refusal say.
        const request = retries === undefined ? {} : { request: { retries } };
        return await rest(route, { ...parameters, ...request }, written);
    };
    const viewer = remember(async () => {
        const answer = await ask(VIEWER);
        return answer.state === 'known' ? answer.value.login : null;
    });
    const wait = (seconds) => (0,promises_.setTimeout)(seconds * requestPolicy.second);
    return { repository, rest, ask, demand, write, viewer, wait };
}

// EXTERNAL MODULE: ./build/cli/world.js
var cli_world = __webpack_require__(4161);
;// CONCATENATED MODULE: ./build/cli/github-clients.js



/** Makes clients of repositories with the token of the environment. */
function clientsOf(world, requestPolicy) {
    const { environment, fetch } = world;
    const common = { ...apiAddresses(environment), token: (0,cli_world/* tokenOf */.B)(world), fetch, requestPolicy };
    return (repository) => createClient({ ...common, repository });
}


/***/ }),

/***/ 2618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   g4: () => (/* binding */ reasonGiven),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* unused harmony export isNotFound */
/* harmony import */ var _domain_finding_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9936);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7009);



/**
 * GitHub did not do what was asked, or its answer makes no sense. The run then cannot judge
 * ([governance \u00a76](../../../docs/specification/governance.md#6-severity-and-verdict)).
 */
class GitHubError extends _sources_source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c {
    name = 'GitHubError';
    /** The HTTP status; null when there was no answer or the answer itself was strange. */
    status;
    /** @param reason what happened; whatever GitHub said is in it as code */
    constructor(reason, status = null) {
        super(reason);
        this.status = status;
    }
}
/** True for GitHub's 404: not there, or not visible to this token. */
function isNotFound(error) {
    return error instanceof GitHubError && error.status === 404;
}
const SHOWN_CHARACTERS = 200;
/** A proxy in front of GitHub answers with a page; of a page, and of a text this long, nobody reads a reason. */
const PAGE = /<(?:!doctype|html|head|body|title|h\d|p|center|pre|script)\b/i;
const MAX_REASON = 1000;
/** Octokit appends the address of a page to GitHub's words. */
function shorten(words) {
    const text = words.replace(/ - https:\/\/\S+$/, '');
    return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}\u2026` : text;
}
/** What was said, if it is a reason for people and not empty, a page or no end of text: the end of a sentence. */
function reasonGiven(words) {
    const isReadable = words.trim() !== '' && words.length <= MAX_REASON && !PAGE.test(words);
    return isReadable ? (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `: ${shorten(words)}` : (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `, without a readable reason`;
}
/** Octokit names the permissions that would have sufficed in this header (github/docs, "Troubleshooting the REST API"). */
const PERMISSIONS_HEADER = 'x-accepted-github-permissions';
/**
 * Puts a failed request into words.
 *
 * @param request the route as in GitHub's documentation: `GET /repos/{owner}/{repo}/pulls/{pull_number}/files`
 * @param cause what Octokit threw; its text may echo anything
 */
function describeFailure(request, cause) {
    if (cause instanceof GitHubError) {
        return cause;
    }
    if (cause instanceof _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV && cause.isHidden) {
        return new GitHubError((0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `GitHub shows this token no ${cause.place}: there is none, or the token lacks a permission.`);
    }
    if (cause instanceof _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV) {
        return new GitHubError((0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `GitHub's answer to ${request} does not have the documented form: ${cause.message}.`);
    }
    const parts = typeof cause === 'object' && cause !== null ? cause : {};
    const reason = reasonGiven(typeof parts.message === 'string' ? parts.message : String(cause));
    if (parts.response === undefined || typeof parts.status !== 'number') {
        return new GitHubError((0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `GitHub did not answer ${request}${reason}.`);
    }
    const wanted = parts.response.headers?.[PERMISSIONS_HEADER];
    const hint = parts.status === 403 && typeof wanted === 'string' ? (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) ` It asks for the permission ${shorten(wanted)}.` : [];
    const fact = (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `GitHub answered ${request} with status ${parts.status}${reason}.`;
    return new GitHubError([...fact, ...hint], parts.status);
}


/***/ }),

/***/ 7009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   dV: () => (/* binding */ AnswerError),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export identifier */
/** An answer of GitHub's does not have the documented form. The client adds which request it was. */
class AnswerError extends Error {
    name = 'AnswerError';
    place;
    /** The part is null: GitHub puts that in the place of what this token may not see. */
    isHidden;
    constructor(place, expected, value) {
        super(`${place === '' ? 'the answer' : place} is not ${expected}`);
        this.place = place;
        this.isHidden = value === null && place !== '';
    }
}
/** Whatever it is, left to the caller to check. */
const anything = (value) => value;
/** Any text, the empty one included. */
const text = (value, place) => {
    if (typeof value !== 'string') {
        throw new AnswerError(place, 'a text', value);
    }
    return value;
};
/** A whole number. */
const integer = (value, place) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
        throw new AnswerError(place, 'a whole number', value);
    }
    return value;
};
/** True or false. */
const flag = (value, place) => {
    if (typeof value !== 'boolean') {
        throw new AnswerError(place, 'true or false', value);
    }
    return value;
};
/** An id that may be too large for a number: GraphQL gives a `BigInt` as text or as a number. */
const identifier = (value, place) => typeof value === 'number' ? String(integer(value, place)) : text(value, place);
/** One of a few words. */
function oneOf(...words) {
    return (value, place) => {
        const word = words.find((known) => known === value);
        if (word === undefined) {
            throw new AnswerError(place, `one of ${words.join(', ')}`, value);
        }
        return word;
    };
}
/** Null where GitHub says null or leaves the part out, as REST does with some. */
function nullable(read) {
    return (value, place) => (value === null || value === undefined ? null : read(value, place));
}
/** A list, each item checked. What GraphQL hides from this token, null in its place, is no gap: it might be what matters. */
function list(read) {
    return (value, place) => {
        if (!Array.isArray(value)) {
            throw new AnswerError(place, 'a list', value);
        }
        return value.map((item, index) => read(item, `${place}[${index}]`));
    };
}
/** An object with these parts; further ones are ignored. */
function record(parts) {
    return (value, place) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new AnswerError(place, 'an object', value);
        }
        const given = { ...value };
        const result = {};
        for (const key in parts) {
            result[key] = parts[key](given[key], place === '' ? key : `${place}.${key}`);
        }
        return result;
    };
}
/** The checked part, turned into something else. */
function mapped(read, map) {
    return (value, place) => map(read(value, place));
}


/***/ }),

/***/ 1073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ inRepository)
/* harmony export */ });
/** Asks for a part of a repository. */
function inRepository({ owner, name }, { fields, variables, weight, read }) {
    return {
        field: `repository(owner: $owner, name: $name) { ${fields} }`,
        variables: { owner: ['String!', owner], name: ['String!', name], ...variables },
        weight,
        read,
    };
}


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readParent)
/* harmony export */ });
/* harmony import */ var _client_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _client_repository_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);


const parent = (0,_client_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)((0,_client_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ parent: (0,_client_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_client_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ name: _client_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, owner: (0,_client_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ login: _client_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) })) }), ({ parent: found }) => found === null ? null : { owner: found.owner.login, name: found.name });
/** The repository that the client's own is a fork of; null where it is none. */
async function readParent(client) {
    return await client.demand((0,_client_repository_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .y)(client.repository, {
        fields: 'parent { name owner { login } }',
        variables: {},
        weight: 1,
        read: parent,
    }));
}


/***/ })

};
