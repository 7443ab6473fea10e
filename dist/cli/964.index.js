export const id = 964;
export const ids = [964];
export const modules = {

/***/ 3964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askGitHub: () => (/* binding */ askGitHub),
  askStatuses: () => (/* binding */ askStatuses)
});

// EXTERNAL MODULE: ./build/domain/vep/vep-identity.js
var vep_identity = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/github/client/github-error.js
var github_error = __webpack_require__(2618);
;// CONCATENATED MODULE: ./build/domain/vep/tracking-issue.js
/**
 * The fields of a tracking issue that mirror the front matter, as the issue template names them
 * ([action \u00a73](../../../docs/specification/action.md#3-what-it-publishes), "Reminder").
 */
const TRACKING_FIELDS = ['Proposal status', 'Current Feature Stage', 'Reviewers', 'Approvers'];

;// CONCATENATED MODULE: ./build/parse/files/tracking-issue.js

/** `**Name**:`, `**Name:**`, `Name:`, or the name alone as a heading or in bold. */
const LABEL_FORMS = (name) => `^[ \\t]*(?:[-*+][ \\t]+)?(?:(?:#{1,6}[ \\t]+)?(?:\\*\\*|__)?${name}[ \\t]*(?:\\*\\*|__)?[ \\t]*:(?:[ \\t]*(?:\\*\\*|__))?|#{1,6}[ \\t]+${name}[ \\t]*$|(?:\\*\\*|__)${name}(?:\\*\\*|__)[ \\t]*$)`;
/** What ends a field: another label or heading, a task, a quotation, a command to a bot, a rule. */
const END_OF_FIELD = /^[ \t]*(?:#{1,6}[ \t]|(?:\*\*|__)[^\n]*:|[-*+][ \t]+\[|[-*+][ \t][^\n]*:[ \t]*$|>|\/\w|---)/;
/** What GitHub's issue forms write for a field that was left out. */
const NO_RESPONSE = /^_no response_$/i;
/** The text with its comments blanked out, every other character where it was. */
function hideComments(body) {
    return body.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\r\n]/g, ' '));
}
/** The lines of a value that is below its label: the first that are not empty. */
function endOfLines(text, start) {
    let end = start;
    while (end < text.length) {
        const feed = text.indexOf('\n', end);
        const next = feed === -1 ? text.length : feed + 1;
        const line = text.slice(end, next);
        if (line.trim() === '' || END_OF_FIELD.test(line.trimEnd())) {
            break;
        }
        end = next;
    }
    return end;
}
/** Cuts a stretch to what is neither a space nor behind a comment. */
function trim(body, text, [from, to]) {
    const start = to - text.slice(from, to).trimStart().length;
    const comment = body.indexOf('<!--', start);
    const stop = comment === -1 ? to : Math.min(to, comment);
    const value = text.slice(start, stop).trimEnd();
    return { text: NO_RESPONSE.test(value) ? '' : value, start, end: start + value.length };
}
/** The value after a label that ends at `label`: the rest of its line, else the first lines below that are not empty. */
function readValue(body, text, label) {
    const feed = text.indexOf('\n', label);
    const lineEnd = feed === -1 ? text.length : feed;
    if (text.slice(label, lineEnd).trim() !== '') {
        return trim(body, text, [label, lineEnd]);
    }
    const below = text.length - text.slice(lineEnd).trimStart().length;
    const lineStart = text.lastIndexOf('\n', below - 1) + 1;
    const end = endOfLines(text, lineStart);
    return end <= lineStart ? { text: '', start: label, end: label } : trim(body, text, [lineStart, end]);
}
function readField(body, text, field) {
    const label = new RegExp(LABEL_FORMS(field), 'im').exec(text);
    return label === null ? [] : [[field, readValue(body, text, label.index + label[0].trimEnd().length)]];
}
/**
 * Reads the fields of a tracking issue that mirror the front matter, tolerantly: a value may be on the line of its
 * label or below the template's comments. A value that is empty is right behind its label.
 */
function parseTrackingIssue(body) {
    const text = hideComments(body);
    return new Map(TRACKING_FIELDS.flatMap((field) => readField(body, text, field)));
}

// EXTERNAL MODULE: ./build/github/client/reader.js
var reader = __webpack_require__(7009);
;// CONCATENATED MODULE: ./build/github/client/actor.js

/** The part of an actor that {@link handle} reads. */
const ACTOR_FIELDS = '__typename login';
/**
 * The handle of whoever did something, `name[bot]` for an app as REST spells it; null for a deleted account.
 * GraphQL leaves `[bot]` out, and a person may carry the bare name.
 */
const handle = (0,reader/* nullable */.me)((0,reader/* mapped */.CV)((0,reader/* record */.g1)({ __typename: reader/* text */.Qq, login: reader/* text */.Qq }), ({ __typename: type, login }) => type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login));

// EXTERNAL MODULE: ./build/github/client/graphql-int.js
var graphql_int = __webpack_require__(3393);
// EXTERNAL MODULE: ./build/github/client/repository-selection.js
var repository_selection = __webpack_require__(1073);
;// CONCATENATED MODULE: ./build/parse/markdown/lgtm-command.js
const GIVEN = /^\/lgtm(?:[ \t]+no-issue)?[ \t\r]*$/im;
const TAKEN_BACK = /^\/(?:lgtm[ \t]+cancel|remove-lgtm)\b/im;
/** True for a text that is a `/lgtm` to Prow and takes none back (kubernetes-sigs/prow, pkg/plugins/lgtm). */
function isLgtm(text) {
    return GIVEN.test(text) && !takesLgtmBack(text);
}
/** True for a text that takes an earlier `/lgtm` back. */
function takesLgtmBack(text) {
    return TAKEN_BACK.test(text);
}

;// CONCATENATED MODULE: ./build/github/client/page.js

/** What {@link pageOf} reads beside the nodes of a list that is read on from its beginning. */
const FORWARD = 'pageInfo { hasNextPage endCursor }';
/** What {@link pageBefore} reads beside the nodes of a list that is read back from its end. */
const BACKWARD = 'pageInfo { hasPreviousPage startCursor }';
const onward = (0,reader/* record */.g1)({ hasNextPage: reader/* flag */.Jt, endCursor: (0,reader/* nullable */.me)(reader/* text */.Qq) });
/** A part with the cursor of {@link FORWARD}. More without a cursor is an error: what is not seen might be what matters. */
function pageOf(node) {
    const read = (0,reader/* record */.g1)({ nodes: (0,reader/* list */.p_)(node), pageInfo: onward });
    return (value, place) => {
        const { nodes, pageInfo } = read(value, place);
        return { nodes, next: pageInfo.hasNextPage ? (0,reader/* text */.Qq)(pageInfo.endCursor, `${place}.pageInfo.endCursor`) : null };
    };
}
const backward = (0,reader/* record */.g1)({ hasPreviousPage: reader/* flag */.Jt, startCursor: (0,reader/* nullable */.me)(reader/* text */.Qq) });
/** A part with the cursor of {@link BACKWARD}, as {@link pageOf}. */
function pageBefore(node) {
    const read = (0,reader/* record */.g1)({ nodes: (0,reader/* list */.p_)(node), pageInfo: backward });
    return (value, place) => {
        const { nodes, pageInfo } = read(value, place);
        return {
            nodes,
            next: pageInfo.hasPreviousPage ? (0,reader/* text */.Qq)(pageInfo.startCursor, `${place}.pageInfo.startCursor`) : null,
        };
    };
}
/**
 * Reads a list part by part, for as long as its reader goes on.
 *
 * @param read the part at a cursor, null for the first one
 * @param first the first part where it is known already
 */
async function* readPages(read, first) {
    let part = first ?? (await read(null));
    yield part;
    while (part.next !== null) {
        part = await read(part.next);
        yield part;
    }
}

;// CONCATENATED MODULE: ./build/github/activity/pull-request-events.js




/** What {@link pullRequestEvents} reads: what was done last, and so far back. */
const EVENT_FIELDS = `
  reviews(last: 50) { nodes { author { ${ACTOR_FIELDS} } state body submittedAt } ${BACKWARD} }
  comments(last: 50) { nodes { author { ${ACTOR_FIELDS} } body createdAt } ${BACKWARD} }
  commits(last: 30) { nodes { commit { committedDate authors(first: 3) { nodes { user { login } } } } } ${BACKWARD} }`;
const review = (0,reader/* record */.g1)({ author: handle, state: reader/* text */.Qq, body: reader/* text */.Qq, submittedAt: (0,reader/* nullable */.me)(reader/* text */.Qq) });
const comment = (0,reader/* record */.g1)({ author: handle, body: reader/* text */.Qq, createdAt: reader/* text */.Qq });
const author = (0,reader/* record */.g1)({ user: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ login: reader/* text */.Qq })) });
const commit = (0,reader/* record */.g1)({ commit: (0,reader/* record */.g1)({ committedDate: reader/* text */.Qq, authors: (0,reader/* record */.g1)({ nodes: (0,reader/* list */.p_)(author) }) }) });
const KINDS = {
    APPROVED: 'approval',
    CHANGES_REQUESTED: 'changes-requested',
};
/** One event for each of a commit's authors, and one for a commit of strangers. */
function commitEvents({ commit: { committedDate: at, authors }, }) {
    const logins = authors.nodes.flatMap(({ user }) => (user === null ? [] : [user.login]));
    const whos = logins.length === 0 ? [null] : logins;
    return whos.map((who) => ({ kind: 'commit', who, at, isLgtm: false, isLgtmCancel: false }));
}
/** The instant of the oldest that was read of a list, where there are more before it. */
function cutAt(page, instantOf) {
    const [oldest] = page === null || page.next === null ? [] : page.nodes;
    return oldest === undefined ? [] : [instantOf(oldest) ?? ''];
}
/** Reads {@link EVENT_FIELDS}. Drafts of reviews, which nobody else sees, are left out. */
const pullRequestEvents = (0,reader/* mapped */.CV)((0,reader/* record */.g1)({
    reviews: (0,reader/* nullable */.me)(pageBefore(review)),
    comments: pageBefore(comment),
    commits: pageBefore(commit),
}), ({ reviews, comments, commits }) => {
    const said = (who, at, body) => ({
        who,
        at,
        isLgtm: isLgtm(body),
        isLgtmCancel: takesLgtmBack(body),
    });
    const events = [
        ...commits.nodes.flatMap(commitEvents),
        ...(reviews?.nodes ?? []).flatMap(({ author: who, state, body, submittedAt: at }) => at === null ? [] : [{ kind: KINDS[state] ?? 'review', ...said(who, at, body) }]),
        ...comments.nodes.map(({ author: who, body, createdAt: at }) => ({
            kind: 'comment',
            ...said(who, at, body),
        })),
    ];
    const cuts = [
        ...cutAt(reviews, ({ submittedAt }) => submittedAt),
        ...cutAt(comments, ({ createdAt }) => createdAt),
        ...cutAt(commits, ({ commit: { committedDate } }) => committedDate),
    ];
    return {
        events: events.toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at)),
        eventsSince: cuts.toSorted().at(-1) ?? null,
    };
});

;// CONCATENATED MODULE: ./build/github/activity/references.js


/** What {@link references} reads: the latest that refer to an issue or a pull request. */
const REFERENCE_FIELDS = `timelineItems(itemTypes: [CROSS_REFERENCED_EVENT], last: 50) { nodes { ... on CrossReferencedEvent {
  isCrossRepository
  source { __typename ... on PullRequest {
    number title isDraft state createdAt mergedAt closedAt baseRefName
    baseRepository { nameWithOwner defaultBranchRef { name } }
  } }
} } ${BACKWARD} }`;
const pullRequest = (0,reader/* record */.g1)({
    number: reader/* integer */.nd,
    title: reader/* text */.Qq,
    isDraft: reader/* flag */.Jt,
    state: (0,reader/* oneOf */.yL)('OPEN', 'CLOSED', 'MERGED'),
    createdAt: reader/* text */.Qq,
    mergedAt: (0,reader/* nullable */.me)(reader/* text */.Qq),
    closedAt: (0,reader/* nullable */.me)(reader/* text */.Qq),
    baseRefName: reader/* text */.Qq,
    baseRepository: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ nameWithOwner: reader/* text */.Qq, defaultBranchRef: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ name: reader/* text */.Qq })) })),
});
function stateOf({ state, isDraft }) {
    if (state === 'MERGED') {
        return 'merged';
    }
    if (state === 'CLOSED') {
        return 'closed';
    }
    return isDraft ? 'draft' : 'open';
}
function toReferring(found, isForeign) {
    const { baseRepository: place, baseRefName: base, number, title, createdAt, mergedAt, closedAt } = found;
    return place === null
        ? []
        : [
            {
                ...{ number, title, base, createdAt, mergedAt, closedAt, isForeign },
                repository: place.nameWithOwner,
                isToDefaultBranch: place.defaultBranchRef?.name === base,
                state: stateOf(found),
            },
        ];
}
const references_event = (value, place) => {
    const { isCrossRepository, source } = (0,reader/* record */.g1)({ isCrossRepository: reader/* flag */.Jt, source: (0,reader/* record */.g1)({ __typename: reader/* text */.Qq }) })(value, place);
    if (source.__typename !== 'PullRequest') {
        return [];
    }
    const { source: found } = (0,reader/* record */.g1)({ source: pullRequest })(value, place);
    return toReferring(found, isCrossRepository);
};
/** Reads {@link REFERENCE_FIELDS}: the pull requests, of whatever repository this token may see. */
const references = (0,reader/* mapped */.CV)((0,reader/* record */.g1)({ timelineItems: pageBefore(references_event) }), ({ timelineItems: { nodes, next } }) => ({ referring: nodes.flat(), hasMoreReferring: next !== null }));

;// CONCATENATED MODULE: ./build/github/activity/issue-activity.js







const issue = (value, place) => {
    const fields = (0,reader/* record */.g1)({
        state: (0,reader/* oneOf */.yL)('OPEN', 'CLOSED'),
        body: reader/* text */.Qq,
        assignees: (0,reader/* record */.g1)({ nodes: (0,reader/* list */.p_)((0,reader/* record */.g1)({ login: reader/* text */.Qq })) }),
    })(value, place);
    return {
        isOpen: fields.state === 'OPEN',
        assignees: fields.assignees.nodes.map(({ login }) => login),
        fields: parseTrackingIssue(fields.body),
        description: fields.body,
        ...references(value, place),
    };
};
const item = (value, place) => {
    const { __typename: type } = (0,reader/* record */.g1)({ __typename: (0,reader/* oneOf */.yL)('Issue', 'PullRequest') })(value, place);
    return type === 'Issue' ? { kind: 'issue', issue: issue(value, place) } : { kind: 'pull-request', issue: null };
};
const answer = (0,reader/* mapped */.CV)((0,reader/* record */.g1)({ issueOrPullRequest: (0,reader/* nullable */.me)(item) }), ({ issueOrPullRequest: found }) => found ?? { kind: 'missing', issue: null });
/** Reads what is under a VEP's number and what refers to it. Asked for many side by side, they share queries. */
async function readIssueActivity({ demand, repository }, number) {
    if (!(0,graphql_int/* isGraphqlInt */.D)(number)) {
        return { kind: 'missing', issue: null };
    }
    return await demand((0,repository_selection/* inRepository */.y)(repository, {
        fields: `issueOrPullRequest(number: $number) {
        __typename ... on Issue { state body assignees(first: 10) { nodes { login } } ${REFERENCE_FIELDS} }
      }`,
        variables: { number: ['Int!', number] },
        weight: 3,
        read: answer,
    }));
}
const mergedPullRequest = (value, place) => ({
    author: (0,reader/* record */.g1)({ author: handle })(value, place).author,
    ...pullRequestEvents(value, place),
    ...references(value, place),
});
const mergedAnswer = (0,reader/* mapped */.CV)((0,reader/* record */.g1)({ pullRequest: (0,reader/* nullable */.me)(mergedPullRequest) }), ({ pullRequest }) => pullRequest);
/** Reads what was done on a merged pull request and what refers to it; null for a number that is none's. */
function readMergedActivity({ demand, repository }, number) {
    return demand((0,repository_selection/* inRepository */.y)(repository, {
        fields: `pullRequest(number: $number) { author { ${ACTOR_FIELDS} } ${EVENT_FIELDS} ${REFERENCE_FIELDS} }`,
        variables: { number: ['Int!', number] },
        weight: 2,
        read: mergedAnswer,
    }));
}

;// CONCATENATED MODULE: ./build/github/pull-request/commit-status.js



/** The status as a part of a commit; `$context` is its name. */
const STATUS_FIELDS = `status { context(name: $context) { state description targetUrl createdAt creator { ${ACTOR_FIELDS} } } }`;
const context = (0,reader/* record */.g1)({
    state: reader/* text */.Qq,
    description: (0,reader/* nullable */.me)(reader/* text */.Qq),
    createdAt: reader/* text */.Qq,
    creator: handle,
    targetUrl: (0,reader/* nullable */.me)(reader/* text */.Qq),
});
/** Reads {@link STATUS_FIELDS}; null where the commit has no such status. */
const commitStatus = (0,reader/* mapped */.CV)((0,reader/* nullable */.me)((0,reader/* record */.g1)({ context: (0,reader/* nullable */.me)(context) })), (status) => {
    const found = status?.context ?? null;
    return found === null ? null : { ...found, state: found.state.toLowerCase(), description: found.description ?? '' };
});
/** Says whether this token wrote a status. */
function withOwner(status, viewer) {
    return status === null ? null : { ...status, isOwn: isViewer(status.creator, viewer) };
}

// EXTERNAL MODULE: ./build/domain/finding/message.js
var message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/domain/vep/vep-name.js
var vep_name = __webpack_require__(420);
// EXTERNAL MODULE: ./build/domain/vep/vep-path.js
var vep_path = __webpack_require__(5104);
// EXTERNAL MODULE: ./build/parse/change/changes.js + 5 modules
var changes = __webpack_require__(8235);
// EXTERNAL MODULE: ./build/parse/front-matter/source-text.js + 1 modules
var source_text = __webpack_require__(9729);
;// CONCATENATED MODULE: ./build/github/content/blob.js


/** The parts that {@link blob} reads. */
const BLOB_FIELDS = '... on Blob { oid byteSize isBinary isTruncated text }';
/** How much of a query a file's text takes. */
const TEXT_WEIGHT = 3;
const content = (0,reader/* record */.g1)({
    oid: reader/* text */.Qq,
    byteSize: reader/* integer */.nd,
    isBinary: (0,reader/* nullable */.me)(reader/* flag */.Jt),
    isTruncated: reader/* flag */.Jt,
    text: (0,reader/* nullable */.me)(reader/* text */.Qq),
});
/** A blob; null for nothing and for an object that is not a file, of which the fields above select no part. */
const blob = (0,reader/* nullable */.me)((value, place) => typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? null : content(value, place));
const base64Blob = (0,reader/* record */.g1)({ content: reader/* text */.Qq, encoding: (0,reader/* oneOf */.yL)('base64') });
/** Reads a file's bytes by its id, by REST alone. */
async function readWholeBlob({ rest }, { owner, name }, oid) {
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
    const answer = await rest(route, { owner, repo: name, file_sha: oid }, base64Blob);
    return (0,source_text/* parseSourceText */.U4)(Buffer.from(answer.content, 'base64'));
}
/**
 * The text of a blob. A file over the limit is not fetched. Where GraphQL cut the text, or its length shows that
 * it is not byte for byte the file, the bytes are fetched by REST.
 */
async function readBlobText(client, repository, blob) {
    const { byteSize, isBinary, isTruncated, text } = blob;
    if (byteSize > source_text/* MAX_DOCUMENT_BYTES */.bi) {
        return { kind: 'too-large', bytes: byteSize };
    }
    if (isBinary === true) {
        return { kind: 'binary' };
    }
    if (text === null || isTruncated || Buffer.byteLength(text) !== byteSize) {
        return await readWholeBlob(client, repository, blob.oid);
    }
    return text.includes('\0') ? { kind: 'binary' } : { kind: 'text', text };
}

;// CONCATENATED MODULE: ./build/github/activity/proposed-change.js








/** GraphQL does not tell where a file was before: a document that moved is recognized by its number. */
function touchedBy(files, { paths, root }) {
    const known = new Set(paths);
    return files.flatMap(({ path, changeType }) => {
        if (known.has(path)) {
            return changeType === 'DELETED' ? [] : [{ path, basePath: path }];
        }
        const number = path.startsWith(`${root}/`) && path.endsWith(`/${vep_path/* DOCUMENT_NAME */.o}`) ? (0,vep_name/* numberInPath */.kv)(path, root) : null;
        const same = number === null ? [] : paths.filter((one) => (0,vep_name/* numberInPath */.kv)(one, root) === number);
        const [basePath, ...others] = same;
        return basePath === undefined || others.length > 0 ? [] : [{ path, basePath }];
    });
}
const file = (0,reader/* nullable */.me)((0,reader/* record */.g1)({ object: blob }));
const commitAnswer = (0,reader/* record */.g1)({
    object: (0,reader/* nullable */.me)((0,reader/* record */.g1)({
        file,
        history: (0,reader/* record */.g1)({ nodes: (0,reader/* list */.p_)((0,reader/* record */.g1)({ committedDate: reader/* text */.Qq })) }),
    })),
});
const startAnswer = (0,reader/* record */.g1)({
    pullRequest: (0,reader/* record */.g1)({
        commits: (0,reader/* record */.g1)({
            nodes: (0,reader/* list */.p_)((0,reader/* record */.g1)({ commit: (0,reader/* record */.g1)({ parents: (0,reader/* record */.g1)({ nodes: (0,reader/* list */.p_)((0,reader/* record */.g1)({ file })) }) }) })),
        }),
    }),
});
async function readFile(client, found) {
    return found === null || found.object === null ? null : await readBlobText(client, client.repository, found.object);
}
/** The document where the branch began, so that what others merged meanwhile is not taken for the branch's doing. */
async function readStart(client, { number }, { basePath }) {
    const { pullRequest } = await client.demand((0,repository_selection/* inRepository */.y)(client.repository, {
        fields: `pullRequest(number: $number) { commits(first: 1) { nodes { commit { parents(first: 1) { nodes {
        file(path: $path) { object { ${BLOB_FIELDS} } }
      } } } } } }`,
        variables: { number: ['Int!', number], path: ['String!', basePath] },
        weight: 1,
        read: startAnswer,
    }));
    return await readFile(client, pullRequest.commits.nodes[0]?.commit.parents.nodes[0]?.file ?? null);
}
async function readHead(client, { headRefOid }, { path }) {
    const { object } = await client.demand((0,repository_selection/* inRepository */.y)(client.repository, {
        fields: `object(oid: $oid) { ... on Commit {
        file(path: $path) { object { ${BLOB_FIELDS} } }
        history(first: 1, path: $path) { nodes { committedDate } }
      } }`,
        variables: { oid: ['GitObjectID!', headRefOid], path: ['String!', path] },
        weight: 2,
        read: commitAnswer,
    }));
    if (object === null) {
        throw new github_error/* GitHubError */.y_((0,message/* message */.iU) `GitHub does not show the head ${headRefOid} of an open pull request.`);
    }
    return { head: await readFile(client, object.file), pushedAt: object.history.nodes[0]?.committedDate ?? null };
}
async function readChange(client, pull, { touched, base }) {
    const { path, basePath } = touched;
    const [tip, mergeBase, { head, pushedAt }] = await Promise.all([
        base.read(basePath),
        readStart(client, pull, touched),
        readHead(client, pull, touched),
    ]);
    const previousPath = path === basePath ? null : basePath;
    const document = { path, previousPath, kind: 'document', tip, mergeBase, head };
    return (0,changes/* parseChanges */.p)([document], base.root).map((change) => ({ change, pushedAt }));
}

;// CONCATENATED MODULE: ./build/github/activity/open-proposals.js







const changedFile = (0,reader/* record */.g1)({ path: reader/* text */.Qq, changeType: reader/* text */.Qq });
const listed = (0,reader/* record */.g1)({
    number: reader/* integer */.nd,
    title: reader/* text */.Qq,
    author: handle,
    isDraft: reader/* flag */.Jt,
    mergeable: (0,reader/* oneOf */.yL)('MERGEABLE', 'CONFLICTING', 'UNKNOWN'),
    headRefOid: reader/* text */.Qq,
    changedFiles: reader/* integer */.nd,
    labels: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ nodes: (0,reader/* list */.p_)((0,reader/* record */.g1)({ name: reader/* text */.Qq })) })),
    reviewRequests: (0,reader/* nullable */.me)((0,reader/* record */.g1)({
        nodes: (0,reader/* list */.p_)((0,reader/* record */.g1)({ requestedReviewer: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ login: (0,reader/* nullable */.me)(reader/* text */.Qq), slug: (0,reader/* nullable */.me)(reader/* text */.Qq) })) })),
    })),
    files: (0,reader/* nullable */.me)(pageOf(changedFile)),
});
const listAnswer = (0,reader/* record */.g1)({ pullRequests: pageOf(listed) });
const LIST_FIELDS = `pullRequests(states: OPEN, first: 100, after: $after) { nodes {
  number title author { ${ACTOR_FIELDS} } isDraft mergeable headRefOid changedFiles
  labels(first: 30) { nodes { name } }
  reviewRequests(first: 20) { nodes { requestedReviewer { ... on User { login } ... on Team { slug } } } }
  files(first: 50) { nodes { path changeType } ${FORWARD} }
} ${FORWARD} }`;
async function readList({ demand, repository }) {
    const readPage = async (after) => {
        const { pullRequests } = await demand((0,repository_selection/* inRepository */.y)(repository, {
            fields: LIST_FIELDS,
            variables: { after: ['String', after] },
            weight: 50,
            read: listAnswer,
        }));
        return pullRequests;
    };
    const all = [];
    for await (const { nodes } of readPages(readPage)) {
        all.push(...nodes);
    }
    return all;
}
const headOf = (0,reader/* record */.g1)({ head: (0,reader/* record */.g1)({ nodes: (0,reader/* list */.p_)((0,reader/* record */.g1)({ commit: (0,reader/* record */.g1)({ status: commitStatus }) })) }) });
const filesAnswer = (0,reader/* record */.g1)({ pullRequest: (0,reader/* record */.g1)({ files: (0,reader/* nullable */.me)(pageOf(changedFile)) }) });
/** All files of a pull request that GitHub lists, which is three thousand at most. */
async function readFiles(client, { number, files }) {
    if (files === null) {
        return [];
    }
    const readPage = async (after) => {
        const { pullRequest } = await client.demand((0,repository_selection/* inRepository */.y)(client.repository, {
            fields: `pullRequest(number: $number) { files(first: 100, after: $after) { nodes { path changeType } ${FORWARD} } }`,
            variables: { number: ['Int!', number], after: ['String', after] },
            weight: 5,
            read: filesAnswer,
        }));
        return pullRequest.files ?? { nodes: [], next: null };
    };
    const all = [];
    for await (const { nodes } of readPages(readPage, files)) {
        all.push(...nodes);
    }
    return all;
}
const details = (0,reader/* record */.g1)({
    pullRequest: (value, place) => ({
        done: pullRequestEvents(value, place),
        status: headOf(value, place).head.nodes[0]?.commit.status ?? null,
    }),
});
const VERDICTS = ['success', 'failure', 'error', 'pending'];
async function readDetails(client, { number }, { statusContext }) {
    const { pullRequest } = await client.demand((0,repository_selection/* inRepository */.y)(client.repository, {
        fields: `pullRequest(number: $number) { ${EVENT_FIELDS}
        head: commits(last: 1) { nodes { commit { ${STATUS_FIELDS} } } }
      }`,
        variables: { number: ['Int!', number], context: ['String!', statusContext] },
        weight: 2,
        read: details,
    }));
    return pullRequest;
}
const CONFLICTS = { CONFLICTING: true, MERGEABLE: false, UNKNOWN: null };
async function readProposal(client, pull, { touched, base }) {
    const [{ done, status }, changes] = await Promise.all([
        readDetails(client, pull, base),
        Promise.all(touched.map((one) => readChange(client, pull, { touched: one, base }))),
    ]);
    const { number, title, author, isDraft, mergeable, labels, reviewRequests } = pull;
    return {
        ...{ number, title, author, isDraft },
        ...done,
        hasConflict: CONFLICTS[mergeable],
        verdict: VERDICTS.find((verdict) => verdict === status?.state) ?? null,
        labels: (labels?.nodes ?? []).map(({ name }) => name),
        reviewsAsked: (reviewRequests?.nodes ?? []).flatMap(({ requestedReviewer: asked }) => asked?.login ?? asked?.slug ?? []),
        changes: changes.flat(),
    };
}
/**
 * Reads the open pull requests that change documents of the base branch: their list, then what each makes of them and
 * who did what, all side by side.
 *
 * @throws {GitHubError} where something of it cannot be read
 */
async function readOpenProposals(client, base) {
    const pulls = await readList(client);
    const read = await Promise.all(pulls.map(async (pull) => {
        const files = await readFiles(client, pull);
        return { pull, touched: touchedBy(files, base), isWhole: files.length >= pull.changedFiles };
    }));
    const touching = read.filter(({ touched }) => touched.length > 0);
    return {
        changing: await Promise.all(touching.map(({ pull, touched }) => readProposal(client, pull, { touched, base }))),
        unread: read.filter(({ isWhole }) => !isWhole).map(({ pull }) => pull.number),
    };
}

;// CONCATENATED MODULE: ./build/github/activity/activity.js



async function attempt(work) {
    try {
        return { state: 'known', value: await work };
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y_) {
            return { state: 'undetermined', reason: error.reason };
        }
        throw error;
    }
}
function readAll(numbers, read) {
    return attempt(Promise.all(numbers.map(async (number) => [number, await read(number)])));
}
/**
 * Reads everything that takes a token, in few queries
 * ([board \u00a74](../../../docs/specification/board.md#4-cost)). What fails is undetermined in its place.
 */
async function readActivity(client, { base, issues, merged }) {
    const [pullRequests, found, deeds] = await Promise.all([
        attempt(readOpenProposals(client, base)),
        readAll(issues, (number) => readIssueActivity(client, number)),
        readAll(merged, (number) => readMergedActivity(client, number)),
    ]);
    const kinds = issues.map((number) => {
        const one = found.state === 'known' ? found.value.find(([other]) => other === number)?.[1] : undefined;
        return [number, { state: 'known', value: one?.kind ?? 'not-asked' }];
    });
    const isThere = (entry) => entry[1] !== null;
    const issueEntries = (found.state === 'known' ? found.value : []).map(([number, { issue }]) => [number, issue]);
    return {
        activity: {
            pullRequests,
            issues: found.state === 'known'
                ? { state: 'known', value: new Map(issueEntries.filter(isThere)) }
                : found,
            merged: deeds.state === 'known'
                ? { state: 'known', value: new Map(deeds.value.filter(isThere)) }
                : deeds,
        },
        kinds: new Map(kinds),
    };
}

// EXTERNAL MODULE: ./build/board-io/board-sources.js
var board_sources = __webpack_require__(5197);
;// CONCATENATED MODULE: ./build/board-io/github-activity.js



function mergedNumbers({ history }) {
    const histories = history.state === 'known' ? [...history.value.values()] : [];
    return [...new Set(histories.flat().flatMap(({ pullRequest }) => pullRequest ?? []))];
}
/** Reads what GitHub shows of the documents. The board is of the client's repository from then on. */
async function withGitHubActivity(inputs, { client, source, serverUrl }) {
    const { vepsRoot: root, statusContext } = inputs.settings;
    const { activity, kinds } = await readActivity(client, {
        base: { paths: inputs.documents.map(({ path }) => path), root, statusContext, read: source.read },
        issues: [...new Set(inputs.documents.flatMap((vep) => (0,vep_identity/* numberOf */.r)(vep, root) ?? []))],
        merged: mergedNumbers(inputs),
    });
    const issues = new Map([...inputs.facts.issues, ...kinds]);
    return {
        ...inputs,
        repository: (0,board_sources/* repositoryAddress */.n6)(client.repository, serverUrl),
        activity: { state: 'known', value: activity },
        facts: { ...inputs.facts, issues },
    };
}

;// CONCATENATED MODULE: ./build/github/activity/merged-status.js



const merged_status_context = (0,reader/* record */.g1)({ state: reader/* text */.Qq, description: (0,reader/* nullable */.me)(reader/* text */.Qq), creator: handle });
const merged_status_commit = (0,reader/* record */.g1)({ commit: (0,reader/* record */.g1)({ status: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ context: (0,reader/* nullable */.me)(merged_status_context) })) }) });
const merged_status_answer = (0,reader/* record */.g1)({
    pullRequest: (0,reader/* nullable */.me)((0,reader/* record */.g1)({
        labels: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ nodes: (0,reader/* list */.p_)((0,reader/* record */.g1)({ name: reader/* text */.Qq })) })),
        head: (0,reader/* record */.g1)({ nodes: (0,reader/* list */.p_)(merged_status_commit) }),
    })),
});
async function readOne(client, number, statusContext) {
    const { pullRequest } = await client.demand((0,repository_selection/* inRepository */.y)(client.repository, {
        fields: `pullRequest(number: $number) {
        labels(first: 50) { nodes { name } }
        head: commits(last: 1) { nodes { commit { status { context(name: $context) {
          state description creator { ${ACTOR_FIELDS} }
        } } } } }
      }`,
        variables: { number: ['Int!', number], context: ['String!', statusContext] },
        weight: 1,
        read: merged_status_answer,
    }));
    if (pullRequest === null) {
        return [];
    }
    const found = pullRequest.head.nodes[0]?.commit.status?.context ?? null;
    return [
        {
            number,
            labels: (pullRequest.labels?.nodes ?? []).map(({ name }) => name),
            status: found && { ...found, description: found.description ?? '' },
        },
    ];
}
/**
 * Reads what merged pull requests show of their check, in few queries. A number that is none's is left out.
 *
 * @throws {GitHubError} where something of it cannot be read
 */
async function readMergedStatuses(client, numbers, statusContext) {
    return (await Promise.all(numbers.map((number) => readOne(client, number, statusContext)))).flat();
}

// EXTERNAL MODULE: ./build/github/content/parent-repository.js
var parent_repository = __webpack_require__(3003);
// EXTERNAL MODULE: ./build/cli/github-clients.js + 8 modules
var github_clients = __webpack_require__(4019);
// EXTERNAL MODULE: ./build/cli/board/server-url.js
var server_url = __webpack_require__(9987);
;// CONCATENATED MODULE: ./build/cli/board/board-activity.js





/** A person waits, but for more than a check's few answers. */
const REQUEST_POLICY = { attempt: 30_000, total: 120_000, second: 1000, longestWait: 30, writeSpacing: 1000 };
/** A client of the repository, or of the one that it is a fork of. */
async function homeClient({ name, world }) {
    const clientOf = (0,github_clients/* clientsOf */.S)(world, REQUEST_POLICY);
    return clientOf((await (0,parent_repository/* readParent */.b)(clientOf(name))) ?? name);
}
/**
 * Reads what GitHub shows of the documents: of the repository, or of the one that it is a fork of. From then on the board
 * is of that one, for whose pull requests implement a proposal goes by its owner.
 */
async function askGitHub(inputs, { name, source, world }) {
    const client = await homeClient({ name, world });
    return await withGitHubActivity(inputs, { client, source, serverUrl: (0,server_url/* serverUrl */.V)(world) });
}
/** Reads what merged pull requests show of their check. */
async function askStatuses(numbers, home, { statusContext }) {
    return await readMergedStatuses(await homeClient(home), numbers, statusContext);
}


/***/ }),

/***/ 3393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isGraphqlInt)
/* harmony export */ });
/** False for a number that GraphQL's `Int` does not hold: no issue has it. */
function isGraphqlInt(number) {
    return number < 2 ** 31;
}


/***/ })

};
