export const id = 248;
export const ids = [248];
export const modules = {

/***/ 8248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askGitHub: () => (/* binding */ askGitHub)
});

// EXTERNAL MODULE: ./build/domain/finding/message.js
var message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/domain/settings/bot-name.js
var bot_name = __webpack_require__(6128);
// EXTERNAL MODULE: ./build/domain/settings/default-settings.js
var default_settings = __webpack_require__(9446);
// EXTERNAL MODULE: ./build/domain/vep/handle.js
var handle = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/github/content/parent-repository.js
var parent_repository = __webpack_require__(3003);
// EXTERNAL MODULE: ./build/github/client/reader.js
var reader = __webpack_require__(7009);
// EXTERNAL MODULE: ./build/github/client/repository-selection.js
var repository_selection = __webpack_require__(1073);
;// CONCATENATED MODULE: ./build/github/migration/commit-accounts.js


const person = (0,reader/* mapped */.CV)((0,reader/* record */.g1)({ email: (0,reader/* nullable */.me)(reader/* text */.Qq), user: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ login: reader/* text */.Qq })) }), ({ email, user }) => ({ email: email ?? '', login: user?.login ?? null }));
/** What is no commit, or a commit that GitHub does not know, has nobody. */
const accounts = (0,reader/* mapped */.CV)((0,reader/* record */.g1)({ object: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ authors: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ nodes: (0,reader/* nullable */.me)((0,reader/* list */.p_)(person)) })) })) }), ({ object }) => object?.authors?.nodes ?? []);
/** Whose commits these are, the author first: one question for each, asked together. */
async function readCommitAccounts(client, commits) {
    return await Promise.all(commits.map((commit) => client.ask((0,repository_selection/* inRepository */.y)(client.repository, {
        fields: 'object(oid: $oid) { ... on Commit { authors(first: 20) { nodes { email user { login } } } } }',
        variables: { oid: ['GitObjectID!', commit] },
        weight: 1,
        read: accounts,
    }))));
}

;// CONCATENATED MODULE: ./build/github/migration/pull-request-voices.js


const account = (0,reader/* mapped */.CV)((0,reader/* record */.g1)({ __typename: reader/* text */.Qq, login: reader/* text */.Qq }), ({ __typename, login }) => {
    return { login, isBot: __typename === 'Bot' };
});
const comment = (0,reader/* record */.g1)({ author: (0,reader/* nullable */.me)(account), body: reader/* text */.Qq });
const review = (0,reader/* record */.g1)({ author: (0,reader/* nullable */.me)(account), body: reader/* text */.Qq, state: reader/* text */.Qq });
function voice(given, body, reviewState) {
    return given === null ? [] : [{ account: given, body, reviewState }];
}
const pullRequest = (0,reader/* mapped */.CV)((0,reader/* record */.g1)({
    author: (0,reader/* nullable */.me)(account),
    reviews: (0,reader/* nullable */.me)((0,reader/* record */.g1)({ nodes: (0,reader/* nullable */.me)((0,reader/* list */.p_)(review)) })),
    comments: (0,reader/* record */.g1)({ nodes: (0,reader/* nullable */.me)((0,reader/* list */.p_)(comment)) }),
}), ({ author, reviews, comments }) => ({
    author,
    voices: [
        ...(reviews?.nodes ?? []).flatMap((one) => voice(one.author, one.body, one.state)),
        ...(comments.nodes ?? []).flatMap((one) => voice(one.author, one.body, null)),
    ],
}));
const answer = (0,reader/* mapped */.CV)((0,reader/* record */.g1)({ pullRequest: (0,reader/* nullable */.me)(pullRequest) }), ({ pullRequest: found }) => found);
const FIELDS = 'author { __typename login } reviews(last: 100) { nodes { author { __typename login } body state } } comments(last: 100) { nodes { author { __typename login } body } }';
/** Who opened these pull requests and who spoke on them; null for a number that is none's. About fifty go into a query. */
async function readPullRequestVoices(client, numbers) {
    const answers = numbers.map(async (number) => {
        const voices = await client.ask((0,repository_selection/* inRepository */.y)(client.repository, {
            fields: `pullRequest(number: $number) { ${FIELDS} }`,
            variables: { number: ['Int!', number] },
            weight: 2,
            read: answer,
        }));
        return [number, voices];
    });
    return new Map(await Promise.all(answers));
}

// EXTERNAL MODULE: ./build/cli/github-clients.js + 8 modules
var github_clients = __webpack_require__(4019);
// EXTERNAL MODULE: ./build/cli/migrate/people/people-to-ask.js
var people_to_ask = __webpack_require__(5928);
;// CONCATENATED MODULE: ./build/cli/migrate/people/github-people.js









/** A person waits, but for a whole repository. */
const REQUEST_POLICY = { attempt: 20_000, total: 60_000, second: 1000, longestWait: 5, writeSpacing: 0 };
/** Whoever opened the pull request wrote its commit, if the commit's address belongs to no account. */
function byPullRequest(commits, pullRequests) {
    const found = new Map();
    for (const { author, subject } of commits) {
        const number = (0,people_to_ask/* pullRequestOf */._n)(subject) ?? 0;
        const opener = pullRequests.get(number)?.author ?? null;
        if (opener !== null && !opener.isBot && !(0,bot_name/* isBotName */.x)(opener.login, default_settings/* DEFAULT_SETTINGS */.a)) {
            const email = author.email.toLowerCase();
            const other = found.get(email);
            const isSame = other === undefined || (other !== null && (0,handle/* isSameHandle */.Zw)(other.handle, opener.login));
            found.set(email, isSame ? { handle: opener.login, source: (0,message/* message */.iU) `the author of pull request ${number}` } : null);
        }
    }
    return new Map([...found].flatMap(([email, handle]) => (handle === null ? [] : [[email, handle]])));
}
function byCommit(accounts) {
    return new Map(accounts.flatMap(({ email, login }) => login === null ? [] : [[email.toLowerCase(), { handle: login, source: (0,message/* message */.iU) `GitHub` }]]));
}
/** Asks GitHub whose commits these are and who spoke on the pull requests, a fork's at the repository it is a fork of. */
async function askGitHub({ repository, firstCommits, pullRequests }, world) {
    const clientOf = (0,github_clients/* clientsOf */.S)(world, REQUEST_POLICY);
    const client = clientOf(repository);
    const commits = firstCommits.map(({ commit }) => commit);
    const [parent, accounts, own] = await Promise.all([
        (0,parent_repository/* readParent */.b)(client),
        readCommitAccounts(client, commits),
        readPullRequestVoices(client, pullRequests),
    ]);
    const voices = parent === null ? own : await readPullRequestVoices(clientOf(parent), pullRequests);
    const known = new Map([...voices].flatMap(([number, voice]) => voice.state === 'known' && voice.value !== null ? [[number, voice.value]] : []));
    const failed = [...accounts, ...voices.values()].find(({ state }) => state === 'undetermined');
    return {
        accounts: new Map([
            ...byPullRequest(firstCommits, known),
            ...byCommit(accounts.flatMap((account) => (account.state === 'known' ? account.value : []))),
        ]),
        pullRequests: known,
        notes: failed?.state === 'undetermined' ? [failed.reason] : [],
    };
}


/***/ })

};
