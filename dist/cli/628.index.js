export const id = 628;
export const ids = [628];
export const modules = {

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/domain/settings/settings.js
var settings = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/domain/vep/nearest-name.js
var nearest_name = __webpack_require__(9767);
// EXTERNAL MODULE: ./build/rules/index.js + 22 modules
var rules = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/cli/world.js
var cli_world = __webpack_require__(4161);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/domain/report/rule.js
var rule = __webpack_require__(2256);
// EXTERNAL MODULE: ./build/render/text/message-text.js
var message_text = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/domain/settings/default-settings.js
var default_settings = __webpack_require__(9446);
// EXTERNAL MODULE: ./build/judge/registry.js
var judge_registry = __webpack_require__(501);
// EXTERNAL MODULE: ./build/parse/document/vep.js + 4 modules
var vep = __webpack_require__(7086);
// EXTERNAL MODULE: ./build/domain/calendar/calendar-date.js + 1 modules
var calendar_date = __webpack_require__(1358);
// EXTERNAL MODULE: ./build/domain/calendar/release.js
var release = __webpack_require__(629);
;// CONCATENATED MODULE: ./build/cli/explain/example-facts.js


function certain(value) {
    if (value === null) {
        throw new Error('The examples name a day or a release that is none.');
    }
    return value;
}
function day(text) {
    return certain((0,calendar_date/* parseCalendarDate */.g6)(text));
}
function example_facts_release(text) {
    return certain((0,release/* parseRelease */.BC)(text));
}
const SCHEDULES = [
    { name: 'v1.9', freeze: '2026-04-30', out: '2026-07-29' },
    { name: 'v1.10', freeze: '2026-09-02', out: '2026-11-18' },
    { name: 'v1.11', freeze: '2027-01-06', out: '2027-03-24' },
].map(({ name, freeze, out }) => ({
    release: example_facts_release(name),
    freeze: day(freeze),
    out: day(out),
    begins: null,
    codeFreeze: null,
    hasSeveralFreezes: false,
    source: `releases/${name}/schedule.yaml`,
}));
const CALENDAR = {
    scheduled: SCHEDULES.map((schedule) => schedule.release),
    schedules: new Map(SCHEDULES.map((schedule) => [schedule.release, { state: 'known', value: schedule }])),
};
/** The world in which the rules' examples are judged; the introduction of docs/rules.md describes it. */
const EXAMPLE_FACTS = {
    today: day('2026-09-15'),
    sigs: ['sig-compute', 'sig-network', 'sig-storage'],
    baseVeps: [
        {
            path: 'veps/sig-compute/124-instant-restart/vep.md',
            number: 124,
            succession: { replaces: [123], supersededBy: null },
        },
    ],
    issues: new Map([
        [123, { state: 'known', value: 'issue' }],
        [132, { state: 'known', value: 'missing' }],
    ]),
    calendar: { state: 'known', value: CALENDAR },
    exception: { state: 'absent' },
    expectedSections: ['Overview', 'Design'],
    owners: {
        root: { approvers: ['frank'], reviewers: [] },
        sigs: new Map([['sig-compute', { approvers: ['erin'], reviewers: ['bob', 'dave'] }]]),
    },
    priorTargets: new Map(),
};

;// CONCATENATED MODULE: ./build/cli/explain/judge-example.js





/** The change that an example makes: it adds its document, or edits the one on the base branch. */
function changeOf({ path = rule/* EXAMPLE_PATH */.P, before, after }) {
    const read = (text) => (0,vep/* parseVep */.D6)(path, { kind: 'text', text }, default_settings/* DEFAULT_SETTINGS */.a.vepsRoot);
    const common = { path, previousPath: null, after: read(after) };
    return before === undefined
        ? { ...common, kind: 'added', before: null }
        : { ...common, kind: 'modified', before: read(before) };
}
/** What a rule finds in an example. */
function judgeExample(rule, example) {
    const change = changeOf(example);
    const registry = (0,judge_registry/* buildRegistry */.M)([change], EXAMPLE_FACTS, default_settings/* DEFAULT_SETTINGS */.a.vepsRoot);
    const outcome = rule.check(change, { ...EXAMPLE_FACTS, registry }, default_settings/* DEFAULT_SETTINGS */.a);
    return outcome.state === 'checked' ? outcome.findings : [];
}

;// CONCATENATED MODULE: ./build/cli/explain/rule-page.js





const WIDTH = 96;
/** Breaks a paragraph into lines. */
function wrapText(text, width = WIDTH) {
    return new esm/* Help */._V().boxWrap(text, width);
}
function indent(text, spaces) {
    return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}
/** A document by itself, or, where the rule is about a change, with the lines that differ marked. */
function renderExample({ path = rule/* EXAMPLE_PATH */.P, before, after }) {
    const lines = before === undefined || before === after
        ? after.trimEnd().split('\n')
        : (0,create/* structuredPatch */.YB)('', '', before, after, '', '', { context: Infinity }).hunks.flatMap((hunk) => hunk.lines);
    return indent(`${path}\n${lines.join('\n')}`, 4);
}
/** A finding as `check` says it, without its place. */
function renderFinding({ severity, message, remedy, fix }) {
    const words = [message, remedy ?? []].map((part) => (0,message_text/* renderPlain */.ld)(part)).filter((text) => text !== '');
    const said = indent(wrapText(`${severity}: ${words.join(' ')}`), 2);
    return fix === null ? said : `${said}\n${indent(fix, 4)}`;
}
/** A rule's page for the terminal: what it decides, why, what to do, and a document of either kind. */
function renderRulePage(rule, emphasize) {
    const { id, title, why, howToFix, good, bad } = rule;
    const sections = [
        ['Why', indent(wrapText(why), 2)],
        ['How to satisfy it', indent(wrapText(howToFix), 2)],
        ['Passes', renderExample(good)],
        ['Does not pass', [renderExample(bad), ...judgeExample(rule, bad).map(renderFinding)].join('\n\n')],
    ];
    const texts = sections.map(([heading, text]) => `${emphasize(heading)}\n${text}`);
    return `${[`${emphasize(id)} - ${title}`, ...texts].join('\n\n')}\n`;
}
/** All rules, each with what it decides. */
function renderRuleList(rules, emphasize) {
    const width = Math.max(...rules.map(({ id }) => id.length));
    const lines = rules.map(({ id, decides }) => {
        const [first = '', ...rest] = indent(wrapText(decides, WIDTH - width - 4), width + 4).split('\n');
        return [`  ${emphasize(id.padEnd(width))}  ${first.trimStart()}`, ...rest].join('\n');
    });
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/cli/explain/explain.js





/** A rule by its name, or by the title that findings are shown with. */
function findRule(name) {
    const wanted = name.trim().toLowerCase();
    return rules/* RULES */.y.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
}
/**
 * Shows a rule, or without a name all of them.
 *
 * @throws {SettingsError} for a name that no rule has
 */
function explain(name, world) {
    const emphasize = (text) => ((0,cli_world/* hasColors */.j)(world.output, world) ? `\u001b[1m${text}\u001b[0m` : text);
    if (name === undefined) {
        world.output.write(renderRuleList(rules/* RULES */.y, emphasize));
        return 0;
    }
    const rule = findRule(name);
    if (rule === undefined) {
        const names = rules/* RULES */.y.map(({ id }) => id);
        const near = (0,nearest_name/* nearestName */.qb)(name, names);
        const hint = near === null ? '' : ` Did you mean \`${near}\`?`;
        throw new settings/* SettingsError */.G(`There is no rule \`${name}\`.${hint} The rules are ${names.join(', ')}.`);
    }
    world.output.write(renderRulePage(rule, emphasize));
    return 0;
}


/***/ })

};
