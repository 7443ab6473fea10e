export const id = 685;
export const ids = [685];
export const modules = {

/***/ 3685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askGitHub: () => (/* binding */ askGitHub)
});

// EXTERNAL MODULE: ./build/github/content/parent-repository.js
var parent_repository = __webpack_require__(3003);
// EXTERNAL MODULE: ./build/github/client/graphql-int.js
var graphql_int = __webpack_require__(3393);
// EXTERNAL MODULE: ./build/github/client/reader.js
var reader = __webpack_require__(7009);
// EXTERNAL MODULE: ./build/github/client/repository-selection.js
var repository_selection = __webpack_require__(1073);
;// CONCATENATED MODULE: ./build/github/pull-request/issue-kinds.js



const kind = (0,reader/* mapped */.CV)((0,reader/* record */.g1)({ issueOrPullRequest: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ __typename: (0,reader/* oneOf */.yL)('Issue', 'PullRequest') })) }), ({ issueOrPullRequest: found }) => {
    if (found === null) {
        return 'missing';
    }
    return found.__typename === 'Issue' ? 'issue' : 'pull-request';
});
async function readIssueKind(client, number) {
    if (!(0,graphql_int/* isGraphqlInt */.D)(number)) {
        return { state: 'known', value: 'missing' };
    }
    return await client.ask((0,repository_selection/* inRepository */.y)(client.repository, {
        fields: 'issueOrPullRequest(number: $number) { __typename }',
        variables: { number: ['Int!', number] },
        weight: 1,
        read: kind,
    }));
}
/** What is under each of these numbers in the repository. */
async function readIssueKinds(client, numbers) {
    const kinds = numbers.map(async (number) => [number, await readIssueKind(client, number)]);
    return new Map(await Promise.all(kinds));
}

// EXTERNAL MODULE: ./build/cli/github-clients.js + 8 modules
var github_clients = __webpack_require__(4019);
;// CONCATENATED MODULE: ./build/cli/check/issue-lookup.js



/** A person waits: one short attempt, and the judgment goes on without an answer. */
const REQUEST_POLICY = { attempt: 10_000, total: 20_000, second: 1000, longestWait: 5, writeSpacing: 1000 };
/** What is under these numbers in a repository, or in the one that it is a fork of: a fork has no proposals' issues. */
async function askGitHub(numbers, repository, world) {
    const clientOf = (0,github_clients/* clientsOf */.S)(world, REQUEST_POLICY);
    const own = clientOf(repository);
    // In one request, and most need no other: only a clone without a remote for the repository itself names a fork.
    const [issues, parent] = await Promise.all([readIssueKinds(own, numbers), (0,parent_repository/* readParent */.b)(own)]);
    return parent === null ? issues : await readIssueKinds(clientOf(parent), numbers);
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
