export const id = 674;
export const ids = [674];
export const modules = {

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ withoutActivity),
/* harmony export */   VF: () => (/* binding */ NOT_READ),
/* harmony export */   n6: () => (/* binding */ repositoryAddress)
/* harmony export */ });
/* harmony import */ var _domain_finding_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9936);

/** The address of a repository's page. */
function repositoryAddress({ owner, name }, serverUrl) {
    return `${serverUrl}/${owner}/${name}`;
}
const NOT_READ = (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `Pull requests, sign-offs and implementation were not read`;
function withoutActivity(inputs, why) {
    return { ...inputs, activity: { state: 'undetermined', reason: (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${NOT_READ}: ${why}` } };
}


/***/ }),

/***/ 5401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readBoard)
});

;// CONCATENATED MODULE: ./build/domain/board/board-vep.js
/** The numbers of some VEPs, ascending and each once; of one without a number there is none. */
function numbersOf(veps) {
    return [...new Set(veps.flatMap(({ number }) => number ?? []))].sort((left, right) => left - right);
}
/** The numbers of the VEPs that have such a thing to do with a release. */
function numbersIn(veps, release, isWanted) {
    return numbersOf(veps.filter(({ targets }) => targets.some((one) => one.release === release && isWanted(one))));
}

// EXTERNAL MODULE: ./build/domain/finding/message.js
var message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/domain/vep/vep-change.js
var vep_change = __webpack_require__(7155);
// EXTERNAL MODULE: ./build/judge/judge.js + 6 modules
var judge = __webpack_require__(9297);
// EXTERNAL MODULE: ./build/domain/board/attention.js
var attention = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/domain/calendar/calendar-date.js + 1 modules
var calendar_date = __webpack_require__(1358);
// EXTERNAL MODULE: ./build/rules/examples/example-document.js
var example_document = __webpack_require__(148);
;// CONCATENATED MODULE: ./build/board/context/examples.js

/** A version of the example's document: provisional, for alpha in v1.11, without people. */
function provisional(on, changes = {}) {
    return { on, text: (0,example_document/* exampleDocument */.KE)(changes) };
}
/** The same, committed. */
function committed(on, changes = {}) {
    return { on, text: (0,example_document/* exampleDocument */.KE)({ ...example_document/* APPROVED */.K3, ...changes }) };
}
/** A document from before there was front matter. */
function legacy(on, target) {
    return { on, text: `# VEP #123: Fast restart\n\n## Target releases\n\n- This VEP targets ${target}\n` };
}

// EXTERNAL MODULE: ./build/domain/calendar/release.js
var calendar_release = __webpack_require__(629);
// EXTERNAL MODULE: ./build/domain/freeze/freeze.js
var freeze_freeze = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/board/releases/release-dates.js




/** Released, or past its time ([governance \u00a75.3](../../../docs/specification/governance.md#53-where-the-date-comes-from)). */
function isOver({ phase }) {
    return phase === 'released';
}
function noDates(release) {
    const none = { designFrom: null, vepFreeze: null, frozenFrom: null, codeFreeze: null, codeFreezeEstimate: null };
    return { release, ...none, ga: null };
}
function estimateCodeFreeze({ freeze, codeFreeze, out }) {
    return freeze === null || out === null || codeFreeze !== null
        ? null
        : (0,calendar_date/* addDays */.fi)(freeze, Math.round(((0,calendar_date/* daysBetween */.YM)(freeze, out) * 2) / 3));
}
/** The schedule of the latest earlier release that has one. */
function scheduleBefore(release, { schedules }) {
    const earlier = [...schedules.values()].flatMap((schedule) => schedule.state === 'known' && (0,calendar_release/* compareReleases */.c0)(schedule.value.release, release) < 0 ? [schedule.value] : []);
    return earlier.toSorted((left, right) => (0,calendar_release/* compareReleases */.c0)(left.release, right.release)).at(-1) ?? null;
}
/** An estimated Code Freeze opens no design phase. */
function designOf({ release, begins }, calendar) {
    const before = scheduleBefore(release, calendar);
    return before?.codeFreeze === 'unreadable'
        ? { from: null, unclear: before }
        : { from: before?.codeFreeze ?? before?.out ?? begins, unclear: null };
}
function datesOf(schedule, { from }, { boundary }) {
    const { release, freeze, codeFreeze, out } = schedule;
    return {
        release,
        designFrom: from,
        vepFreeze: freeze,
        frozenFrom: freeze && (0,freeze_freeze/* firstFrozenDay */.V7)(freeze, { freezeBoundary: boundary }),
        codeFreeze: codeFreeze === 'unreadable' ? null : codeFreeze,
        codeFreezeEstimate: estimateCodeFreeze(schedule),
        ga: out,
    };
}
/** The earlier release's GA, which comes after its Code Freeze, settles that design has begun. */
function mayHaveBegun({ unclear }, today) {
    return unclear !== null && (unclear.out === null || today < unclear.out);
}
function designPhase(designFrom, today) {
    return designFrom !== null && today < designFrom ? 'upcoming' : 'design';
}
/** The table of phases ([board \u00a71](../../../docs/specification/board.md#1-the-model)). */
function phaseOf(dates, design, today) {
    const { designFrom, frozenFrom, codeFreeze, codeFreezeEstimate, ga } = dates;
    if (ga !== null && today >= ga) {
        return 'released';
    }
    if (frozenFrom === null) {
        return null;
    }
    if (today < frozenFrom) {
        return mayHaveBegun(design, today) ? null : designPhase(designFrom, today);
    }
    const end = codeFreeze ?? codeFreezeEstimate;
    if (end !== null && today < end) {
        return 'implementation';
    }
    return end === null || ga === null ? null : 'stabilization';
}
/** Before the GA an unreadable Code Freeze may come: what is next is not known then. */
function nextOf({ vepFreeze, codeFreeze, ga }, schedule, today) {
    const all = [
        { what: 'VEP Freeze', date: vepFreeze },
        { what: 'Code Freeze', date: codeFreeze },
        { what: 'GA', date: ga },
    ];
    const coming = all.flatMap(({ what, date }) => (date !== null && date > today ? [{ what, date }] : []));
    const [next = null] = coming.toSorted((left, right) => (left.date < right.date ? -1 : 1));
    return next?.what === 'GA' && schedule.codeFreeze === 'unreadable' ? null : next;
}
function unknownOf(schedule, { unclear }, today) {
    const { release, freeze, codeFreeze, out } = schedule;
    if (out !== null && out <= today) {
        return [];
    }
    return [
        ...(unclear === null
            ? []
            : [
                (0,message/* message */.iU) `When the design of ${release} began is not known: the Code Freeze in the schedule of ${unclear.release} cannot be read.`,
            ]),
        ...(freeze === null ? [(0,message/* message */.iU) `The schedule of ${release} names no VEP Freeze.`] : []),
        ...(codeFreeze === 'unreadable'
            ? [(0,message/* message */.iU) `The Code Freeze of ${release} is not known: its date in the schedule cannot be read.`]
            : []),
        ...(out === null
            ? [(0,message/* message */.iU) `The GA of ${release} is not known: a row of KubeVirt in its schedule has no readable date.`]
            : []),
    ];
}
function withoutSchedule(release, calendar, day) {
    const freeze = (0,freeze_freeze/* freezeOf */.LM)(release, calendar, day);
    const common = { ...noDates(release), next: null };
    if (freeze.state === 'undetermined') {
        // Where nothing at all can be read, it is said once for all releases.
        const unknown = calendar.state === 'undetermined' ? [] : [freeze.reason];
        return { ...common, phase: null, isUnscheduled: false, unknown };
    }
    const isUnscheduled = freeze.value.state === 'unscheduled';
    const unknown = isUnscheduled ? [(0,message/* message */.iU) `${release} has no schedule yet: its dates are not known.`] : [];
    return { ...common, phase: isUnscheduled ? null : 'released', isUnscheduled, unknown };
}
/** Works out a release's dates and phase on a day. */
function releaseDates(release, calendar, day) {
    const schedule = calendar.state === 'known' ? calendar.value.schedules.get(release) : undefined;
    if (calendar.state === 'undetermined' || schedule?.state !== 'known') {
        return withoutSchedule(release, calendar, day);
    }
    const design = designOf(schedule.value, calendar.value);
    const dates = datesOf(schedule.value, design, day);
    return {
        ...dates,
        phase: phaseOf(dates, design, day.today),
        next: nextOf(dates, schedule.value, day.today),
        isUnscheduled: false,
        unknown: unknownOf(schedule.value, design, day.today),
    };
}

;// CONCATENATED MODULE: ./build/board/context/release-lookup.js

/** A release's dates; null for one that the board does not know, which does not happen for one that a document names. */
function release_lookup_datesOf(release, { releases }) {
    return releases.get(release) ?? null;
}
/** True for what is certainly not released yet, with a schedule or without. */
function isUnreleased(release, context) {
    const dates = release_lookup_datesOf(release, context);
    return dates !== null && (dates.isUnscheduled || (dates.vepFreeze !== null && !isOver(dates)));
}
/** True for what is unreleased as far as anybody knows: a plan for it is a plan. */
function mayBeUnreleased(release, context) {
    const dates = release_lookup_datesOf(release, context);
    return dates === null || !isOver(dates);
}
/** The first release whose VEP Freeze is still ahead: where something that is too late could go instead. */
function openRelease({ releases }) {
    return [...releases.values()].find(({ phase }) => phase === 'design' || phase === 'upcoming') ?? null;
}

;// CONCATENATED MODULE: ./build/board/attention/implementation-open.js





/** Nobody reads more of them. */
const MAX_SHOWN = 5;
const VERSIONS = [committed('2026-08-01', { milestone: '{alpha: "v1.10"}' })];
/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const implementationOpenRule = {
    id: 'implementation-open',
    title: 'Implementation still open',
    when: 'The Code Freeze of the release that a VEP is committed to is at most 14 days away (`code-freeze-days`) or past, the release is not released, and a pull request of an implementation repository that refers to it is open, not a draft, against its default branch.',
    why: 'What is not merged by the Code Freeze is not in the release.',
    howToFix: 'Merge it, ask for an exception, or retarget the VEP.',
    appliesTo: ['front-matter'],
    isAboutFinished: false,
    isBySig: false,
    good: {
        says: 'the pull request is merged',
        today: '2026-10-10',
        versions: VERSIONS,
        activity: { implementation: [{ openedOn: '2026-09-10', mergedOn: '2026-10-01' }] },
    },
    bad: {
        says: 'the Code Freeze of v1.10 is in 14 days, and the pull request is open',
        today: '2026-10-07',
        versions: VERSIONS,
        activity: { implementation: [{ openedOn: '2026-09-10' }] },
    },
    check(document, context) {
        const { commitment, implementation, authors } = document.shown;
        const dates = commitment && release_lookup_datesOf(commitment.release, context);
        const codeFreeze = dates && !isOver(dates) ? dates.codeFreeze : null;
        const open = (implementation ?? []).filter(({ state, isToDefaultBranch }) => state === 'open' && isToDefaultBranch);
        const opening = codeFreeze && (0,calendar_date/* addDays */.fi)(codeFreeze, -context.boardSettings.codeFreezeDays);
        if (!commitment || !codeFreeze || !opening || context.today < opening || open.length === 0) {
            return [];
        }
        const names = open.map(({ repository, number }) => `${repository}#${number}`);
        const more = names.length > MAX_SHOWN ? (0,message/* message */.iU) ` and ${names.length - MAX_SHOWN} more` : [];
        const verb = context.today < codeFreeze ? (0,message/* message */.iU) `is` : (0,message/* message */.iU) `was`;
        return [
            {
                since: null,
                date: codeFreeze,
                message: (0,message/* message */.iU) `${(0,message/* codeList */.E5)(names.slice(0, MAX_SHOWN))}${more} ${names.length === 1 ? (0,message/* message */.iU) `is` : (0,message/* message */.iU) `are`} open. The Code Freeze of ${commitment.release} ${verb} on ${codeFreeze}.`,
                todo: (0,message/* message */.iU) `Merge what belongs to it, ask for an exception, or retarget the VEP.`,
                who: authors,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/board/attention/issue-disagrees.js


const ACTIVE = ['provisional', 'implementable'];
/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const issueDisagreesRule = {
    id: 'issue-disagrees',
    title: 'Tracking issue disagrees',
    when: 'The tracking issue says something else than the document in a field that it has, is closed though the VEP is active, or open though it is over. A deferred VEP fits both.',
    why: 'Whoever looks at the issue alone is misled.',
    howToFix: 'Correct the issue: the document is what was agreed on.',
    appliesTo: ['front-matter', 'meta'],
    isAboutFinished: true,
    isBySig: false,
    good: {
        says: 'the issue says what the document says',
        today: '2026-10-05',
        versions: [committed('2026-09-01')],
        activity: { issue: { isOpen: true, description: '**Proposal status**: implementable\n' } },
    },
    bad: {
        says: 'the issue still says that the VEP is implementable',
        today: '2026-10-05',
        versions: [provisional('2026-09-01')],
        activity: { issue: { isOpen: true, description: '**Proposal status**: implementable\n' } },
    },
    check({ shown }) {
        const { trackingIssue: issue, status, form } = shown;
        if (issue === null || form !== 'front-matter' || status === null) {
            return [];
        }
        const number = `#${issue.number}`;
        const isActive = ACTIVE.includes(status);
        const isWrongState = status !== 'deferred' && issue.isOpen !== isActive;
        const state = issue.isOpen ? (0,message/* message */.iU) `open` : (0,message/* message */.iU) `closed`;
        const words = [
            ...(isWrongState ? [(0,message/* message */.iU) `${number} is ${state}, and the VEP is ${status}.`] : []),
            ...issue.disagreements.map(({ field, document, issue: said }) => (0,message/* message */.iU) `Its ${field} says ${said === '' ? (0,message/* message */.iU) `nothing` : (0,message/* message */.iU) `${said}`}, and the document says ${document}.`),
        ];
        const fields = issue.disagreements.map(({ field }) => field);
        const todos = [
            ...(isWrongState
                ? [
                    issue.isOpen
                        ? (0,message/* message */.iU) `Close ${number}.`
                        : (0,message/* message */.iU) `Reopen ${number}, or set the status that says what became of it.`,
                ]
                : []),
            ...(fields.length > 0 ? [(0,message/* message */.iU) `Correct ${(0,message/* codeList */.E5)(fields)} in ${number}.`] : []),
        ];
        const join = (sentences) => sentences.flatMap((sentence, index) => index === 0 ? sentence : [{ kind: 'text', text: ' ' }, ...sentence]);
        return words.length === 0
            ? []
            : [
                {
                    since: null,
                    date: null,
                    message: join(words),
                    todo: join(todos),
                    who: issue.assignees.length > 0 ? issue.assignees : shown.authors,
                },
            ];
    },
};

// EXTERNAL MODULE: ./build/domain/calendar/zoned-day.js + 8 modules
var zoned_day = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/domain/vep/stage.js
var vep_stage = __webpack_require__(4251);
;// CONCATENATED MODULE: ./build/board/context/since.js
/** The later one of two days; null where one is not known. */
function later(one, other) {
    if (one === null || other === null) {
        return null;
    }
    return one < other ? other : one;
}
/** The day of the last change of some fields; of the form, too, for a document's first appearance brings all of them. */
function lastChange({ shown }, fields) {
    const entry = shown.history?.findLast(({ field }) => field === 'form' || fields.includes(field));
    return entry?.date ?? null;
}
/**
 * Since when there is a reason: the later of the last change of the fields it depends on and the opening of its window.
 *
 * @param opening null where the reason has no window
 */
function since(document, fields, opening) {
    const change = lastChange(document, fields);
    return opening === null ? change : later(change, opening);
}

;// CONCATENATED MODULE: ./build/board/history/history-entries.js


/** Lists compare as sets, and handles whatever their case. */
function keyOf(value) {
    return JSON.stringify(typeof value === 'string' || value === null ? value : value.map((name) => name.toLowerCase()).sort());
}
function valuesOf({ status, stage, milestone, reviewers, approvers }) {
    const targets = vep_stage/* STAGES */.an.map((one) => [`milestone.${one}`, milestone[one] ?? null]);
    return [
        ['status', status],
        ['stage', stage],
        ...targets,
        ['reviewers', reviewers],
        ['approvers', approvers],
    ];
}
function compareFields(before, after) {
    const old = new Map(valuesOf(before));
    return valuesOf(after).flatMap(([field, to]) => {
        const from = old.get(field) ?? null;
        return keyOf(from) === keyOf(to) ? [] : [{ field, from, to }];
    });
}
/** A first appearance, a migration, and each end of a gap are one entry, whatever else they bring. */
function stepsBetween(before, after) {
    if (before?.form === after.form) {
        return after.form === 'unreadable' ? [] : compareFields(before, after);
    }
    const from = before === null || before.form === 'unreadable' ? null : before.form;
    return [{ field: 'form', from, to: after.form }];
}
/** The day of a version. */
function dayOf({ committedAt }, timeZone) {
    return (0,zoned_day/* dayAt */.O)(committedAt, timeZone);
}
/** What changed from version to version, oldest first ([board \u00a75](../../../docs/specification/board.md#5-the-data-boardjson-list---format-json)). */
function historyEntries(versions, timeZone) {
    return versions.flatMap((version, index) => {
        const { commit, path, pullRequest, fields } = version;
        const steps = stepsBetween(versions[index - 1]?.fields ?? null, fields);
        return steps.map((step) => ({ date: dayOf(version, timeZone), commit, path, pullRequest, ...step }));
    });
}
/** The versions that could be read: a gap interrupts nothing that is the same on both sides of it. */
function readable(versions) {
    return versions.filter(({ fields }) => fields.form !== 'unreadable');
}
/** The version since which something has been true without interruption, and the one before it; null where it is not true now. */
function sinceWhen(versions, isTrue) {
    const known = readable(versions);
    const last = known.findLastIndex(({ fields }) => !isTrue(fields));
    const version = known[last + 1];
    return version === undefined ? null : { version, before: known[last] ?? null };
}
/** Since when a document has the status that it has; null where it has none. */
function statusSince(versions, timeZone) {
    const now = versions.at(-1)?.fields.status ?? null;
    const since = now === null ? null : sinceWhen(versions, ({ status }) => status === now);
    return since && dayOf(since.version, timeZone);
}
/** The last version that changed the content, moves aside; null where there is none. */
function lastContent(versions) {
    return versions[versions.findLastIndex(({ blob }, index) => versions[index - 1]?.blob !== blob)] ?? null;
}
/** The last version that the branch had reached before an instant, in milliseconds since 1970. */
function versionBefore(versions, instant) {
    return versions.findLast(({ reachedAt }) => reachedAt < instant) ?? null;
}

;// CONCATENATED MODULE: ./build/board/history/promises.js

function promisedStage({ status, stage }) {
    if (status === 'implemented') {
        return 'ga';
    }
    return status === 'implementable' ? stage : null;
}
/** The commitment of a version ([governance \u00a75.1](../../../docs/specification/governance.md#51-what-is-frozen-is-the-commitment)). */
function commitmentOfVersion(version) {
    const stage = promisedStage(version);
    const release = stage === null ? undefined : version.milestone[stage];
    return stage === null || release === undefined ? null : { stage, release };
}
/** True where a version already made this commitment, or one to a later stage that lists it. */
function hasPromised(version, { stage, release }) {
    const own = promisedStage(version);
    return own !== null && (0,vep_stage/* isStageAtOrAfter */.Fo)(own, stage) && version.milestone[stage] === release;
}
/** Every stage that a version has promised for a release, its own one last. */
function promisedFor(version, release) {
    return vep_stage/* STAGES */.an.filter((stage) => hasPromised(version, { stage, release }));
}
/**
 * The targets that a document plans for ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)): those of its own stage or a later one,
 * while it is active, that it is not committed to. Of a document without a stage, all.
 */
function plannedTargets(version, isMeta) {
    const { status, stage: own, milestone } = version;
    if (isMeta || (status !== 'provisional' && status !== 'implementable')) {
        return [];
    }
    const commitment = commitmentOfVersion(version);
    return vep_stage/* STAGES */.an.flatMap((stage) => {
        const release = milestone[stage];
        const isAhead = own === null || (0,vep_stage/* isStageAtOrAfter */.Fo)(stage, own);
        const isCommitted = commitment?.stage === stage && commitment.release === release;
        return release !== undefined && isAhead && !isCommitted ? [{ stage, release }] : [];
    });
}

;// CONCATENATED MODULE: ./build/board/attention/late.js










function frozen({ release }, context) {
    const dates = release_lookup_datesOf(release, context);
    if (dates === null || dates.frozenFrom === null || dates.vepFreeze === null || isOver(dates)) {
        return null;
    }
    const { frozenFrom: from, vepFreeze: scheduled } = dates;
    return context.today < from ? null : { from, scheduled, instant: (0,zoned_day/* startOfDay */.o)(from, context.settings.timeZone) };
}
function names({ proseTargets }, { stage, release }) {
    return proseTargets.includes(`${stage} ${release}`);
}
function toReason({ version, frozen: { from }, message: say }, document, context) {
    const day = dayOf(version, context.settings.timeZone);
    const next = openRelease(context)?.release;
    const where = next === undefined ? (0,message/* message */.iU) `a later release` : (0,message/* message */.iU) `${next}`;
    const { authors, sig } = document.shown;
    return {
        since: later(day, from),
        date: from,
        message: (0,message/* message */.iU) `${say(day)} Whether an exception covers it is not known.`,
        todo: (0,message/* message */.iU) `Move it to ${where}, or ask for a freeze exception.`,
        who: authors.length > 0 ? authors : [sig].filter((name) => name !== ''),
    };
}
/** Prose that named the target before the freeze counts where the migration made the commitment. */
function checkCommitment(document, context) {
    const { commitment } = document.shown;
    const { versions } = document;
    const freeze = commitment && frozen(commitment, context);
    const made = commitment && versions && sinceWhen(versions, (fields) => hasPromised(fields, commitment));
    if (!freeze || !made || made.version.reachedAt < freeze.instant) {
        return [];
    }
    const prior = made.before?.fields.form === 'legacy' ? versionBefore(versions, freeze.instant) : null;
    if (prior !== null && names(prior.fields, commitment)) {
        return [];
    }
    const { stage, release } = commitment;
    const say = (day) => (0,message/* message */.iU) `It was committed to ${stage} in ${release} on ${day}. The VEP Freeze was on ${freeze.scheduled}.`;
    return [toReason({ version: made.version, frozen: freeze, message: say }, document, context)];
}
function targetsOf({ proseTargets }) {
    return [...new Set(proseTargets)].flatMap((text) => {
        const [stage = '', name = ''] = text.split(' ');
        const release = (0,calendar_release/* parseRelease */.BC)(name);
        return (0,vep_stage/* isStage */.zD)(stage) && release !== null ? [{ stage, release }] : [];
    });
}
function checkProse(document, context) {
    const { versions } = document;
    return targetsOf(document.fields).flatMap((target) => {
        const freeze = frozen(target, context);
        const named = versions && sinceWhen(versions, (fields) => names(fields, target));
        if (freeze === null || !named || named.version.reachedAt < freeze.instant) {
            return [];
        }
        const { stage, release } = target;
        const say = (day) => (0,message/* message */.iU) `Its text has named ${stage} for ${release} since ${day}. The VEP Freeze was on ${freeze.scheduled}.`;
        return [toReason({ version: named.version, frozen: freeze, message: say }, document, context)];
    });
}
/** ([governance \u00a75.1](../../../docs/specification/governance.md#51-what-is-frozen-is-the-commitment)) */
const lateRule = {
    id: 'late',
    title: 'Late commitment',
    when: 'A VEP was committed to a frozen release after its VEP Freeze, and that release is not released yet. Prose that named the target before the freeze counts. Exceptions are not read yet, and the message says so.',
    why: 'What comes after the freeze was not reckoned with: nobody has planned reviews or tests for it.',
    howToFix: 'Move the target to a release that is open, or ask for a freeze exception as the process describes.',
    appliesTo: ['front-matter', 'legacy'],
    isAboutFinished: false,
    isBySig: false,
    good: {
        says: 'the commitment to v1.10 is older than its VEP Freeze',
        today: '2026-09-15',
        versions: [committed('2026-09-01', { milestone: '{alpha: "v1.10"}' })],
    },
    bad: {
        says: 'the commitment to v1.10 was merged on the day of its VEP Freeze',
        today: '2026-09-15',
        versions: [
            provisional('2026-08-01', { milestone: '{alpha: "v1.10"}' }),
            committed('2026-09-02', { milestone: '{alpha: "v1.10"}' }),
        ],
    },
    check: (document, context) => document.fields.form === 'legacy' ? checkProse(document, context) : checkCommitment(document, context),
};

;// CONCATENATED MODULE: ./build/board/attention/missed.js






const missed_VERSIONS = [committed('2026-04-01', { milestone: '{alpha: "v1.9"}' })];
/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const missedRule = {
    id: 'missed',
    title: 'Missed the release',
    when: 'The release that a VEP is committed to is released, and a pull request that implements it was still open on the day of its GA.',
    why: 'The document says that the release has it, and it may not.',
    howToFix: 'Retarget the VEP to the release that will have it, if something was missing.',
    appliesTo: ['front-matter'],
    isAboutFinished: false,
    isBySig: false,
    good: {
        says: 'the pull request was merged before the GA of v1.9',
        today: '2026-08-01',
        versions: missed_VERSIONS,
        activity: { implementation: [{ openedOn: '2026-05-01', mergedOn: '2026-06-20' }] },
    },
    bad: {
        says: 'the pull request was merged a week after the GA of v1.9',
        today: '2026-08-01',
        versions: missed_VERSIONS,
        activity: { implementation: [{ openedOn: '2026-05-01', mergedOn: '2026-07-29' }] },
    },
    check(document, context) {
        const { commitment, implementation, authors } = document.shown;
        const dates = commitment && release_lookup_datesOf(commitment.release, context);
        const ga = dates && isOver(dates) ? dates.ga : null;
        if (!commitment || !ga) {
            return [];
        }
        const { timeZone } = context.settings;
        const wasOpen = ({ createdAt, closedAt, isToDefaultBranch, state }) => isToDefaultBranch &&
            state !== 'draft' &&
            Date.parse(createdAt) < (0,zoned_day/* startOfDay */.o)(ga, timeZone) &&
            (closedAt === null || Date.parse(closedAt) >= (0,zoned_day/* startOfDay */.o)((0,calendar_date/* addDays */.fi)(ga, 1), timeZone));
        const open = (implementation ?? []).filter(wasOpen).map(({ repository, number }) => `${repository}#${number}`);
        return open.length === 0
            ? []
            : [
                {
                    since: null,
                    date: ga,
                    message: (0,message/* message */.iU) `${(0,message/* codeList */.E5)(open)} ${open.length === 1 ? (0,message/* message */.iU) `was` : (0,message/* message */.iU) `were`} still open when ${commitment.release} was released on ${ga}.`,
                    todo: (0,message/* message */.iU) `Retarget it to the release that will have it, if something was missing.`,
                    who: authors,
                },
            ];
    },
};

;// CONCATENATED MODULE: ./build/board/attention/missed-freeze.js




const TARGET = { milestone: '{alpha: "v1.10"}' };
/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const missedFreezeRule = {
    id: 'missed-freeze',
    title: 'Missed the VEP Freeze',
    when: 'A VEP is planned for a release whose VEP Freeze has passed, and is not committed to it.',
    why: 'The document promises what cannot be merged any more. Whoever plans by it is misled.',
    howToFix: 'Retarget the VEP to a release that is open, or ask for a freeze exception.',
    appliesTo: ['front-matter'],
    isAboutFinished: false,
    isBySig: false,
    good: {
        says: 'the VEP Freeze of v1.10 is tomorrow',
        today: '2026-09-01',
        versions: [provisional('2026-06-01', TARGET)],
    },
    bad: {
        says: 'v1.10 is frozen, and the VEP is still provisional',
        today: '2026-09-02',
        versions: [provisional('2026-06-01', TARGET)],
    },
    check(document, context) {
        return document.planned.flatMap(({ stage, release }) => {
            const dates = release_lookup_datesOf(release, context);
            if (dates?.phase !== 'implementation' && dates?.phase !== 'stabilization') {
                return [];
            }
            const next = openRelease(context)?.release;
            const where = next === undefined ? (0,message/* message */.iU) `a later release` : (0,message/* message */.iU) `${next}`;
            return [
                {
                    since: since(document, ['status', 'stage', `milestone.${stage}`], dates.frozenFrom),
                    date: dates.vepFreeze,
                    message: (0,message/* message */.iU) `It is planned for ${stage} in ${release} but was not committed. The VEP Freeze was on ${dates.vepFreeze ?? ''}.`,
                    todo: (0,message/* message */.iU) `Retarget it to ${where}, or ask for a freeze exception.`,
                    who: document.shown.authors,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/board/attention/next-stage.js





/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const nextStageRule = {
    id: 'next-stage',
    title: 'Next stage not planned',
    when: 'A release is in design, and a VEP is committed at alpha or beta to a release that is released, and plans nothing for one that is not.',
    why: 'A stage is a step and no end: users cannot rely on what nobody means to finish.',
    howToFix: 'Name the release of the next stage under `milestone`, or say by the status that nothing more is planned (`deferred`, `withdrawn`).',
    appliesTo: ['front-matter'],
    isAboutFinished: false,
    isBySig: true,
    good: {
        says: 'beta is planned for v1.11',
        today: '2026-11-20',
        versions: [committed('2026-08-01', { milestone: '{alpha: "v1.10", beta: "v1.11"}' })],
    },
    bad: {
        says: 'alpha is in v1.10, which is released, and nothing else is planned',
        today: '2026-11-20',
        versions: [committed('2026-08-01', { milestone: '{alpha: "v1.10"}' })],
    },
    check(document, context) {
        const { commitment, authors } = document.shown;
        const design = [...context.releases.values()].find(({ phase }) => phase === 'design');
        const dates = commitment && release_lookup_datesOf(commitment.release, context);
        if (design === undefined || !commitment || !dates || !isOver(dates) || commitment.stage === 'ga') {
            return [];
        }
        if (document.planned.some(({ release }) => mayBeUnreleased(release, context))) {
            return [];
        }
        const { stage, release } = commitment;
        return [
            {
                since: since(document, ['status', 'stage', 'milestone.alpha', 'milestone.beta', 'milestone.ga'], design.designFrom),
                date: design.vepFreeze,
                message: (0,message/* message */.iU) `${stage} was committed to ${release}, which is released, and nothing is planned for a later release.`,
                todo: (0,message/* message */.iU) `Name the release of the next stage under ${'milestone'}, before the VEP Freeze of ${design.release} on ${design.vepFreeze ?? ''} for that one, or set the status that says what became of it.`,
                who: authors,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/board/attention/no-implementation.js





const no_implementation_VERSIONS = [committed('2026-08-01', { milestone: '{alpha: "v1.10"}' })];
function isPastHalf(from, until, { today }) {
    return 2 * (0,calendar_date/* daysBetween */.YM)(from, today) > (0,calendar_date/* daysBetween */.YM)(from, until);
}
/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const noImplementationRule = {
    id: 'no-implementation',
    title: 'No implementation yet',
    when: 'The time from VEP Freeze to Code Freeze is more than half over, and no pull request of an implementation repository that refers to the VEP was created or merged since the release before was frozen.',
    why: 'The release counts on it. If nobody works on it, better say so early.',
    howToFix: 'Refer to the tracking issue from the pull requests that implement it, or retarget the VEP.',
    appliesTo: ['front-matter'],
    isAboutFinished: false,
    isBySig: false,
    good: {
        says: 'a pull request was opened in September',
        today: '2026-09-27',
        versions: no_implementation_VERSIONS,
        activity: { implementation: [{ openedOn: '2026-09-10' }] },
    },
    bad: {
        says: 'it is 25 of 49 days from VEP Freeze to Code Freeze, and the last pull request was merged in May',
        today: '2026-09-27',
        versions: no_implementation_VERSIONS,
        activity: { implementation: [{ openedOn: '2026-05-01', mergedOn: '2026-05-20' }] },
    },
    check(document, context) {
        const { commitment, implementation, authors } = document.shown;
        const dates = commitment && release_lookup_datesOf(commitment.release, context);
        if (!commitment || dates?.phase !== 'implementation' || dates.frozenFrom === null || dates.codeFreeze === null) {
            return [];
        }
        const { frozenFrom, codeFreeze, designFrom } = dates;
        if (!isPastHalf(frozenFrom, codeFreeze, context) || implementation === null || designFrom === null) {
            return [];
        }
        const start = (0,zoned_day/* startOfDay */.o)(designFrom, context.settings.timeZone);
        const isRecent = (at) => at !== null && Date.parse(at) >= start;
        const isThere = implementation.some(({ createdAt, mergedAt }) => isRecent(createdAt) || isRecent(mergedAt));
        if (isThere || document.hasMoreReferring) {
            return [];
        }
        return [
            {
                since: null,
                date: codeFreeze,
                message: (0,message/* message */.iU) `No pull request of an implementation repository that refers to it was opened or merged since ${designFrom}. The Code Freeze of ${commitment.release} is on ${codeFreeze}.`,
                todo: (0,message/* message */.iU) `Refer to ${`#${document.shown.number ?? ''}`} from the pull requests that implement it, or retarget the VEP.`,
                who: authors,
            },
        ];
    },
};

// EXTERNAL MODULE: ./build/domain/board/open-roles.js
var open_roles = __webpack_require__(7792);
;// CONCATENATED MODULE: ./build/board/attention/no-people.js







/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const noPeopleRule = {
    id: 'no-people',
    title: 'Reviewers or approvers missing',
    when: 'A VEP is planned for a release or committed to it, the VEP Freeze is at most 42 days away (`no-people-days`) or past, the release is not released, and reviewers or approvers are `TBD` or absent.',
    why: 'Without people who agreed to review and approve it a VEP stalls, and a SIG cannot tell whether it has the capacity.',
    howToFix: 'Ask the people that the `OWNERS` file of the owning SIG lists, and name those who agree.',
    appliesTo: ['front-matter'],
    isAboutFinished: false,
    isBySig: false,
    good: {
        says: 'both are named',
        today: '2026-12-01',
        versions: [provisional('2026-11-01', { reviewers: '["@bob"]', approvers: '["@carol"]' })],
    },
    bad: {
        says: 'the VEP Freeze of v1.11 is in 36 days, and nobody is named',
        today: '2026-12-01',
        versions: [provisional('2026-11-01')],
    },
    check(document, context) {
        const { noPeopleDays: days } = context.boardSettings;
        const { commitment, sig } = document.shown;
        const roles = (0,open_roles/* openRoles */.a)(document.shown);
        const targets = [...(commitment === null ? [] : [commitment]), ...document.planned].flatMap(({ stage, release }) => {
            const dates = release_lookup_datesOf(release, context);
            return dates === null || dates.vepFreeze === null || isOver(dates)
                ? []
                : [{ stage, release, freeze: dates.vepFreeze }];
        });
        const [first] = targets.toSorted((left, right) => (left.freeze < right.freeze ? -1 : 1));
        if (roles.length === 0 || first === undefined || context.today < (0,calendar_date/* addDays */.fi)(first.freeze, -days)) {
            return [];
        }
        const verb = context.today < first.freeze ? (0,message/* message */.iU) `is` : (0,message/* message */.iU) `was`;
        return [
            {
                since: since(document, [...roles, 'status', 'stage', `milestone.${first.stage}`], (0,calendar_date/* addDays */.fi)(first.freeze, -days)),
                date: first.freeze,
                message: (0,message/* message */.iU) `Its ${(0,message/* codeList */.E5)(roles, ' and ')} are not named. The VEP Freeze of ${first.release} ${verb} on ${first.freeze}.`,
                todo: (0,message/* message */.iU) `Ask the people listed in ${`${context.settings.vepsRoot}/${sig}/OWNERS`}, and name those who agree.`,
                who: [sig].filter((name) => name !== ''),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/board/context/gate.js


const GATE = ['people', 'feature-gate', 'milestone'];
/**
 * The fields that still keep a document from being committed to a stage: those of which the rules of the gate would
 * find an error once it is `implementable` ([governance \u00a73](../../../docs/specification/governance.md#3-the-statuses-and-their-transitions)).
 */
function missingAtGate({ vep }, stage, { facts, settings }) {
    const { frontMatter } = vep;
    if (frontMatter === null) {
        return [];
    }
    const text = { text: '', span: null };
    const status = 'implementable';
    const approved = { ...frontMatter, status: { value: status, ...text }, stage: { value: stage, ...text } };
    const change = (0,vep_change/* unchangedDocument */.Lg)({ ...vep, frontMatter: approved });
    const { documents } = (0,judge/* judge */.S4)([change], facts, { ...settings, enforcement: 'enforce' });
    const errors = documents.flatMap(({ findings }) => findings.filter(({ rule, severity }) => severity === 'error' && GATE.includes(rule)));
    return [...new Set(errors.flatMap(({ rule, field }) => field ?? rule))];
}

// EXTERNAL MODULE: ./build/domain/freeze/change-commitment.js
var change_commitment = __webpack_require__(8195);
;// CONCATENATED MODULE: ./build/board/context/open-pull-requests.js


/** What a pull request does to a document; null where it leaves it alone. */
function changeOf({ changes }, { shown }) {
    return changes.find(({ change }) => (0,vep_change/* pathBefore */.pU)(change) === shown.path) ?? null;
}
/** The open pull requests that change a document; null where they are not known. */
function pullRequestsFor(document, { activity }) {
    const open = activity.state === 'known' ? activity.value.pullRequests : activity;
    return open.state === 'known' ? open.value.changing.filter((one) => changeOf(one, document) !== null) : null;
}
/** True where the files of some open pull request are not all known: whether one changes a document cannot be denied. */
function mayHideChanges({ activity }) {
    const open = activity.state === 'known' ? activity.value.pullRequests : activity;
    return open.state === 'undetermined' || open.value.unread.length > 0;
}
/** True for a pull request after whose merge the document makes this commitment. */
function bringsCommitment(pullRequest, document, { target, context }) {
    const proposed = changeOf(pullRequest, document);
    const after = proposed && (0,change_commitment/* changeCommitment */.W)(proposed.change, context.settings.vepsRoot).after;
    return after?.stage === target.stage && after.release === target.release;
}

;// CONCATENATED MODULE: ./build/board/attention/not-committed.js







function sayMissing(fields) {
    return fields.length === 0 ? (0,message/* message */.iU) `Nothing else is missing.` : (0,message/* message */.iU) `Still missing: ${(0,message/* codeList */.E5)(fields)}.`;
}
function sayPullRequest(document, target, context) {
    const open = pullRequestsFor(document, context);
    const bringing = (open ?? []).filter((one) => bringsCommitment(one, document, { target, context }));
    if (bringing.length > 0) {
        return (0,message/* message */.iU) `${(0,message/* codeList */.E5)(bringing.map(({ number }) => `#${number}`))} would commit it.`;
    }
    return mayHideChanges(context)
        ? (0,message/* message */.iU) `Whether an open pull request commits it is not known.`
        : (0,message/* message */.iU) `No open pull request commits it.`;
}
/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const notCommittedRule = {
    id: 'not-committed',
    title: 'Not committed yet',
    when: 'A VEP is planned for a release whose VEP Freeze is at most 21 days away (`not-committed-days`), and is not committed to it.',
    why: 'A commitment takes a review, and a review takes days. The release misses what is not merged before the freeze.',
    howToFix: 'Set `status: implementable` in a pull request, with everything that the gate asks for, or retarget the VEP.',
    appliesTo: ['front-matter'],
    isAboutFinished: false,
    isBySig: false,
    good: { says: 'the VEP is committed to v1.11', today: '2026-12-30', versions: [committed('2026-11-01')] },
    bad: {
        says: 'the VEP Freeze of v1.11 is in three weeks, and the VEP has no reviewers yet',
        today: '2026-12-16',
        versions: [provisional('2026-11-01')],
    },
    check(document, context) {
        const { notCommittedDays: days } = context.boardSettings;
        return document.planned.flatMap((target) => {
            const { stage, release } = target;
            const dates = release_lookup_datesOf(release, context);
            const freeze = dates?.phase === 'design' ? dates.vepFreeze : null;
            if (freeze === null || (0,calendar_date/* daysBetween */.YM)(context.today, freeze) > days) {
                return [];
            }
            const missing = missingAtGate(document, stage, context);
            return [
                {
                    since: since(document, ['status', 'stage', `milestone.${stage}`], (0,calendar_date/* addDays */.fi)(freeze, -days)),
                    date: freeze,
                    message: (0,message/* message */.iU) `It is planned for ${stage} in ${release} but not committed. The VEP Freeze is on ${freeze}. ${sayMissing(missing)} ${sayPullRequest(document, target, context)}`,
                    todo: (0,message/* message */.iU) `Merge ${'status: implementable'} with ${`stage: ${stage}`} before ${freeze}, or retarget it.`,
                    who: document.shown.authors,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/board/attention/not-migrated.js






/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const notMigratedRule = {
    id: 'not-migrated',
    title: 'No front matter yet',
    when: 'A document without front matter targets a release that is not released yet.',
    why: 'What is in prose alone is checked by nobody: whether it is approved, by whom, and for which release.',
    howToFix: 'Run `vep-governance migrate` on it and read what it drafts.',
    appliesTo: ['legacy'],
    isAboutFinished: false,
    isBySig: true,
    good: { says: 'it has front matter', today: '2026-10-05', versions: [provisional('2026-09-01')] },
    bad: {
        says: 'its text targets beta for v1.11',
        today: '2026-10-05',
        versions: [legacy('2026-09-01', 'beta for version: v1.11')],
    },
    check(document, context) {
        const { milestone, path, sig } = document.shown;
        const targets = vep_stage/* STAGES */.an.flatMap((stage) => {
            const release = milestone[stage];
            return release !== undefined && isUnreleased(release, context) ? [{ stage, release }] : [];
        });
        const [first] = targets.toSorted((left, right) => (0,calendar_release/* compareReleases */.c0)(left.release, right.release));
        if (first === undefined) {
            return [];
        }
        const { stage, release } = first;
        return [
            {
                since: since(document, [`milestone.${stage}`], null),
                date: release_lookup_datesOf(release, context)?.vepFreeze ?? null,
                message: (0,message/* message */.iU) `It has no front matter, and its text targets ${stage} for ${release}.`,
                todo: (0,message/* message */.iU) `Run ${`vep-governance migrate ${path}`} and read what it drafts.`,
                who: [sig].filter((name) => name !== ''),
            },
        ];
    },
};

// EXTERNAL MODULE: ./build/domain/vep/front-matter.js
var front_matter = __webpack_require__(3294);
;// CONCATENATED MODULE: ./build/domain/board/version-fields.js


function version_fields_targetsOf(releaseOf) {
    return Object.fromEntries(vep_stage/* STAGES */.an.flatMap((stage) => {
        const release = releaseOf(stage);
        return release === null ? [] : [[stage, release]];
    }));
}
/** The first release that the prose names for each stage: a sentence about the target comes before a table. */
function proseMilestone(targets) {
    return version_fields_targetsOf((stage) => targets.find((target) => target.stage === stage)?.release ?? null);
}
/** The releases that a front matter targets, errors that name one included. */
function milestoneOf({ milestone }) {
    return version_fields_targetsOf((stage) => (0,front_matter/* targetRelease */.rD)(milestone[stage]?.value));
}
function namesOf(frontMatter, key, people) {
    const isThere = frontMatter.keys.some(({ value }) => value === key);
    return isThere ? people.map(({ value }) => value) : null;
}
/**
 * What a document says, as far as its history follows it.
 *
 * @param frontMatter null where there is none, or none that can be read
 */
function versionFields(form, frontMatter, targets) {
    if (frontMatter === null) {
        const proseTargets = form === 'legacy' ? targets : [];
        return {
            form,
            status: null,
            stage: null,
            milestone: proseMilestone(proseTargets),
            reviewers: null,
            approvers: null,
            proseTargets: proseTargets.map(({ stage, release }) => `${stage} ${release}`),
        };
    }
    return {
        form,
        status: frontMatter.status?.value ?? null,
        stage: frontMatter.stage?.value ?? null,
        milestone: milestoneOf(frontMatter),
        reviewers: namesOf(frontMatter, 'reviewers', frontMatter.reviewers),
        approvers: namesOf(frontMatter, 'approvers', frontMatter.approvers),
        proseTargets: [],
    };
}

// EXTERNAL MODULE: ./build/domain/vep/handle.js
var vep_handle = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/domain/vep/meant-name.js
var meant_name = __webpack_require__(6660);
// EXTERNAL MODULE: ./build/domain/settings/bot-name.js
var bot_name = __webpack_require__(6128);
;// CONCATENATED MODULE: ./build/board/documents/last-deed.js

/** When a person who is no bot last did something, in milliseconds since 1970; null where nobody did. */
function lastDeed({ events }, settings) {
    const deeds = events.filter(({ who }) => who === null || !(0,bot_name/* isBotName */.x)(who, settings)).map(({ at }) => Date.parse(at));
    return deeds.length === 0 ? null : Math.max(...deeds);
}

;// CONCATENATED MODULE: ./build/board/attention/review-idle.js












/** The release in design that a pull request would leave the document planned for or committed to; null for none. */
function designTarget(pullRequest, document, context) {
    const after = changeOf(pullRequest, document)?.change.after ?? null;
    if (after === null) {
        return null;
    }
    const fields = versionFields(after.form, (0,meant_name/* frontMatterByMeaning */.FR)(after), after.body.targets);
    const isProse = fields.form === 'legacy' || document.shown.isMeta;
    const own = [commitmentOfVersion(fields), ...plannedTargets(fields, false)].flatMap((target) => target?.release ?? []);
    const targets = isProse ? Object.values(fields.milestone) : own;
    return targets.find((release) => release_lookup_datesOf(release, context)?.phase === 'design') ?? null;
}
/** Changes were asked for, and nothing was pushed since. */
function hasOpenRequest({ events }) {
    const last = events.findLastIndex(({ kind }) => kind === 'changes-requested');
    return last >= 0 && !events.slice(last + 1).some(({ kind }) => kind === 'commit' || kind === 'approval');
}
function turnOf(pullRequest, { shown }) {
    const { author, verdict, hasConflict, reviewsAsked } = pullRequest;
    const why = [
        ...(hasOpenRequest(pullRequest) ? [(0,message/* message */.iU) `changes were requested`] : []),
        ...(verdict === 'failure' ? [(0,message/* message */.iU) `the check fails`] : []),
        ...(hasConflict === true ? [(0,message/* message */.iU) `it conflicts with the base branch`] : []),
    ];
    if (why.length > 0) {
        const reasons = why.flatMap((words, index) => index === 0 ? words : [{ kind: 'text', text: ', ' }, ...words]);
        return { who: author === null ? [] : [author], words: (0,message/* message */.iU) `It is its author's turn: ${reasons}.` };
    }
    const named = shown.reviewers.filter((handle) => handle !== front_matter/* TO_BE_DETERMINED */.ut);
    return { who: (0,vep_handle/* uniqueHandles */.Hh)([...reviewsAsked, ...named]), words: (0,message/* message */.iU) `It is the reviewers' turn.` };
}
const PROPOSAL = { openedOn: '2026-11-20', text: provisional('', { reviewers: '["@bob"]' }).text };
/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const reviewIdleRule = {
    id: 'review-idle',
    title: 'Review is idle',
    when: 'An open pull request, not a draft, plans or commits to a release in design, and for 7 days (`review-idle-days`) no person has pushed, reviewed or commented.',
    why: "A week is the process's own time for an answer. After it somebody has to say whose turn it is.",
    howToFix: 'Answer, or ask the one whose turn it is.',
    appliesTo: ['front-matter', 'legacy', 'meta'],
    isAboutFinished: false,
    isBySig: false,
    good: {
        says: 'the pull request was opened 6 days ago',
        today: '2026-11-26',
        versions: [provisional('2026-11-01')],
        activity: { proposal: PROPOSAL },
    },
    bad: {
        says: 'nobody has done anything on the pull request for 7 days',
        today: '2026-11-27',
        versions: [provisional('2026-11-01')],
        activity: { proposal: PROPOSAL },
    },
    check(document, context) {
        const { today, boardSettings, settings } = context;
        return (pullRequestsFor(document, context) ?? []).flatMap((pullRequest) => {
            const release = pullRequest.isDraft ? null : designTarget(pullRequest, document, context);
            const last = lastDeed(pullRequest, settings);
            const day = last === null ? null : (0,zoned_day/* dayAt */.O)(last, settings.timeZone);
            if (release === null || day === null || (0,calendar_date/* daysBetween */.YM)(day, today) < boardSettings.reviewIdleDays) {
                return [];
            }
            const { who, words } = turnOf(pullRequest, document);
            const number = `#${pullRequest.number}`;
            return [
                {
                    since: null,
                    date: day,
                    message: (0,message/* message */.iU) `Nothing has happened on ${number}, which is for ${release}, since ${day}. ${words}`,
                    todo: (0,message/* message */.iU) `Move ${number} forward.`,
                    who,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/board/documents/agreements.js
/** True for an agreement, false for what takes one back; null for what is neither. */
function opinion({ kind, isLgtm, isLgtmCancel }) {
    if (kind === 'changes-requested' || isLgtmCancel) {
        return false;
    }
    return kind === 'approval' || isLgtm ? true : null;
}
/** The agreements that still hold, oldest first: of each person the last opinion, if it is one. */
function agreements(events) {
    const last = new Map();
    for (const event of events) {
        if (event.who !== null && opinion(event) !== null) {
            last.set(event.who.toLowerCase(), event);
        }
    }
    const held = new Set(last.values());
    return events.filter((event) => held.has(event) && opinion(event) === true);
}

;// CONCATENATED MODULE: ./build/board/documents/sign-offs.js





function signOff(sig, { events, eventsSince }, { pushedAt, facts }) {
    const approvers = facts.owners.sigs.get(sig)?.approvers ?? [];
    if (approvers.length === 0 || pushedAt === null) {
        return { sig, state: 'unknown', by: null };
    }
    const given = agreements(events).findLast(({ who, at }) => {
        const isLater = Date.parse(at) > Date.parse(pushedAt);
        return isLater && who !== null && approvers.some((one) => (0,vep_handle/* isSameHandle */.Zw)(one, who));
    });
    if (given !== undefined) {
        return { sig, state: 'given', by: given.who };
    }
    // What was done between the push and the oldest that was read may have been a sign-off.
    const isCut = eventsSince !== null && Date.parse(eventsSince) > Date.parse(pushedAt);
    return { sig, state: isCut ? 'unknown' : 'missing', by: null };
}
/** Whether the SIGs of a document have signed off what a pull request makes of it. */
function sigSignOffs(pullRequest, document, { facts }) {
    const proposed = changeOf(pullRequest, document);
    const frontMatter = proposed?.change.after?.frontMatter ?? null;
    if (proposed === null || frontMatter === null) {
        return [];
    }
    const { owningSig, participatingSigs } = frontMatter;
    const sigs = [owningSig?.value ?? document.shown.sig, ...participatingSigs.map(({ value }) => value)];
    const { pushedAt } = proposed;
    return [...new Set(sigs)].filter((sig) => sig !== '').map((sig) => signOff(sig, pullRequest, { pushedAt, facts }));
}
/** True for a pull request that makes a commitment which the base branch does not have. */
function makesCommitment(pullRequest, document, root) {
    const proposed = changeOf(pullRequest, document);
    return proposed !== null && (0,change_commitment/* changeCommitment */.W)(proposed.change, root).isNew;
}
function includes(value, handle) {
    return value !== null && typeof value !== 'string' && value.some((one) => (0,vep_handle/* isSameHandle */.Zw)(one, handle));
}
/** The pull request by which somebody was named; null where no subject names it. */
function addedBy({ shown }, role, handle) {
    const entry = shown.history?.findLast(({ field, from, to }) => field === 'form' || (field === role && includes(to, handle) && !includes(from, handle)));
    return entry?.pullRequest ?? null;
}
function hasAgreed({ events, eventsSince }, handle) {
    const commits = events.filter(({ kind }) => kind === 'commit');
    const isSeen = [...agreements(events), ...commits].some(({ who }) => who !== null && (0,vep_handle/* isSameHandle */.Zw)(who, handle));
    return isSeen || eventsSince === null ? isSeen : null;
}
const ROLES = { reviewers: 'reviewer', approvers: 'approver' };
function peopleAgreed(document, { activity }) {
    const merged = activity.state === 'known' ? activity.value.merged : activity;
    return ['reviewers', 'approvers'].flatMap((role) => document.shown[role]
        .filter((handle) => handle !== front_matter/* TO_BE_DETERMINED */.ut)
        .map((handle) => {
        const number = addedBy(document, role, handle);
        const known = merged.state === 'known' && number !== null ? merged.value.get(number) : undefined;
        return { handle, role: ROLES[role], hasAgreed: known === undefined ? null : hasAgreed(known, handle) };
    }));
}
/** Who agreed to what; null where it could not be read. */
function signOffsOf(document, inputs) {
    const open = pullRequestsFor(document, inputs);
    const { vepsRoot } = inputs.settings;
    const committing = open?.find((one) => makesCommitment(one, document, vepsRoot));
    return (open && {
        sigs: committing === undefined ? [] : sigSignOffs(committing, document, inputs),
        people: peopleAgreed(document, inputs),
    });
}

;// CONCATENATED MODULE: ./build/board/attention/sign-off-missing.js







const sign_off_missing_PROPOSAL = { openedOn: '2026-12-20', text: committed('').text };
/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const signOffMissingRule = {
    id: 'sign-off-missing',
    title: 'Sign-off of a SIG missing',
    when: 'The VEP Freeze is at most 14 days away (`sign-off-days`), an open pull request commits the VEP, and a SIG among the owning and the participating ones has not signed it off: no approver of its `OWNERS` file has approved it or said `/lgtm` since the last push to the document.',
    why: 'Every SIG that a VEP concerns has to agree, and the last days are when a missing answer is noticed too late.',
    howToFix: 'Ask an approver of the SIG to look at the pull request.',
    appliesTo: ['front-matter'],
    isAboutFinished: false,
    isBySig: false,
    good: {
        says: 'an approver of sig-compute has approved the pull request',
        today: '2026-12-23',
        versions: [provisional('2026-11-01')],
        activity: { proposal: { ...sign_off_missing_PROPOSAL, approvals: [{ who: 'erin', on: '2026-12-21' }] } },
    },
    bad: {
        says: 'the VEP Freeze of v1.11 is in 14 days, and nobody has approved the pull request',
        today: '2026-12-23',
        versions: [provisional('2026-11-01')],
        activity: { proposal: sign_off_missing_PROPOSAL },
    },
    check(document, context) {
        const { boardSettings, settings, facts, today } = context;
        return (pullRequestsFor(document, context) ?? []).flatMap((pullRequest) => {
            const proposed = changeOf(pullRequest, document);
            const target = proposed && (0,change_commitment/* changeCommitment */.W)(proposed.change, settings.vepsRoot).after;
            const dates = target && release_lookup_datesOf(target.release, context);
            const freeze = dates?.phase === 'design' ? dates.vepFreeze : null;
            const isMade = makesCommitment(pullRequest, document, settings.vepsRoot);
            if (!target || !isMade || freeze === null || (0,calendar_date/* daysBetween */.YM)(today, freeze) > boardSettings.signOffDays) {
                return [];
            }
            const states = sigSignOffs(pullRequest, document, { facts });
            const missing = states.filter(({ state }) => state === 'missing').map(({ sig }) => sig);
            return missing.length === 0
                ? []
                : [
                    {
                        since: null,
                        date: freeze,
                        message: (0,message/* message */.iU) `${`#${pullRequest.number}`} commits it to ${target.stage} in ${target.release}, and ${(0,message/* codeList */.E5)(missing, ' and ')} ${missing.length === 1 ? (0,message/* message */.iU) `has` : (0,message/* message */.iU) `have`} not signed it off. The VEP Freeze is on ${freeze}.`,
                        todo: (0,message/* message */.iU) `Ask an approver of ${(0,message/* codeList */.E5)(missing, ' and ')} to approve ${`#${pullRequest.number}`}.`,
                        who: missing,
                    },
                ];
        });
    },
};

;// CONCATENATED MODULE: ./build/board/attention/stage-too-long.js






/** How many releases a stage may last: the project's feature lifecycle. */
const LIMITS = { alpha: 2, beta: 3 };
/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const stageTooLongRule = {
    id: 'stage-too-long',
    title: 'Too long in one stage',
    when: 'An `implementable` VEP has been at alpha for more than two released releases, or at beta for more than three, and no later stage is planned.',
    why: 'The feature lifecycle limits how long a feature may stay at one stage, so that it is finished or removed.',
    howToFix: 'Plan the next stage, or ask the maintainers for an extension and have it noted under `attention-accepted`.',
    appliesTo: ['front-matter'],
    isAboutFinished: false,
    isBySig: false,
    good: {
        says: 'alpha was in v1.8 and v1.9',
        today: '2026-10-05',
        versions: [committed('2025-12-01', { milestone: '{alpha: "v1.8"}' })],
    },
    bad: {
        says: 'alpha was in v1.7, v1.8 and v1.9',
        today: '2026-10-05',
        versions: [committed('2025-08-01', { milestone: '{alpha: "v1.7"}' })],
    },
    check(document, context) {
        const { status, stage, milestone, authors } = document.shown;
        const first = stage === null ? undefined : milestone[stage];
        if (status !== 'implementable' || stage === null || stage === 'ga' || first === undefined) {
            return [];
        }
        const released = [...context.releases.values()].filter((dates) => isOver(dates) && dates.ga !== null && (0,calendar_release/* compareReleases */.c0)(dates.release, first) >= 0);
        const limit = LIMITS[stage];
        const isPlanned = document.planned.some((plan) => plan.stage !== stage && mayBeUnreleased(plan.release, context));
        if (released.length <= limit || isPlanned) {
            return [];
        }
        const opening = released[limit]?.ga ?? null;
        return [
            {
                since: since(document, ['status', 'stage', `milestone.${stage}`], opening),
                date: opening,
                message: (0,message/* message */.iU) `It has been at ${stage} for ${released.length} releases, since ${first}. The limit is ${limit}.`,
                todo: (0,message/* message */.iU) `Plan the next stage under ${'milestone'}, or ask the maintainers for an extension.`,
                who: authors,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/board/attention/stalled.js





/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const stalledRule = {
    id: 'stalled',
    title: 'Nobody works on it',
    when: 'A `provisional` VEP has not changed for 180 days (`stalled-days`), moves aside, and no pull request for it is open.',
    why: 'An open question that nobody works on takes the attention of those who look for what to review.',
    howToFix: 'Resume work on it, or set `status: deferred` or `withdrawn`.',
    appliesTo: ['front-matter', 'meta'],
    isAboutFinished: false,
    isBySig: false,
    good: { says: 'it changed 179 days ago', today: '2026-10-05', versions: [provisional('2026-04-09')] },
    bad: { says: 'it last changed 180 days ago', today: '2026-10-05', versions: [provisional('2026-04-08')] },
    check(document, context) {
        const { stalledDays: days } = context.boardSettings;
        const last = document.versions && lastContent(document.versions);
        const changed = last && dayOf(last, context.settings.timeZone);
        const open = pullRequestsFor(document, context);
        const isStalled = changed !== null && (0,calendar_date/* daysBetween */.YM)(changed, context.today) >= days;
        if (document.shown.status !== 'provisional' || !isStalled || (open !== null && open.length > 0)) {
            return [];
        }
        const unknown = mayHideChanges(context) ? (0,message/* message */.iU) ` Open pull requests are unknown.` : [];
        return [
            {
                since: (0,calendar_date/* addDays */.fi)(changed, days),
                date: changed,
                message: (0,message/* message */.iU) `It is ${'provisional'} and has not changed since ${changed}.${unknown}`,
                todo: (0,message/* message */.iU) `Resume work on it, or set ${'status: deferred'} or ${'status: withdrawn'}.`,
                who: document.shown.authors,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/board/attention/unscheduled.js




/** ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)) */
const unscheduledRule = {
    id: 'unscheduled',
    title: 'Target without a schedule',
    when: 'An active VEP targets a release that has no schedule yet: a notice, for its freeze date is not known.',
    why: 'Nobody can be reminded of a date that does not exist.',
    howToFix: 'Nothing, while the release is far away. Look again once it is scheduled.',
    appliesTo: ['front-matter'],
    isAboutFinished: false,
    isBySig: false,
    good: { says: 'v1.11 has a schedule', today: '2026-10-05', versions: [committed('2026-09-01')] },
    bad: {
        says: 'v1.12 has none',
        today: '2026-10-05',
        versions: [committed('2026-09-01', { milestone: '{alpha: "v1.12"}' })],
    },
    check(document, context) {
        const { commitment, authors } = document.shown;
        const targets = [...(commitment === null ? [] : [commitment]), ...document.planned];
        const releases = [...new Set(targets.map(({ release }) => release))].filter((release) => release_lookup_datesOf(release, context)?.isUnscheduled === true);
        if (releases.length === 0) {
            return [];
        }
        return [
            {
                since: since(document, ['status', 'stage', 'milestone.alpha', 'milestone.beta', 'milestone.ga'], null),
                date: null,
                message: (0,message/* message */.iU) `It targets ${(0,message/* codeList */.E5)(releases, ' and ')}, which ${releases.length === 1 ? (0,message/* message */.iU) `has` : (0,message/* message */.iU) `have`} no schedule yet.`,
                todo: (0,message/* message */.iU) `Nothing to do until its VEP Freeze is known.`,
                who: authors,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/board/attention-rules.js















/** Every reason for attention, in the order of `ATTENTION_IDS`: the most urgent first. */
const ATTENTION_RULES = [
    lateRule,
    missedFreezeRule,
    notCommittedRule,
    noPeopleRule,
    signOffMissingRule,
    reviewIdleRule,
    implementationOpenRule,
    noImplementationRule,
    issueDisagreesRule,
    missedRule,
    nextStageRule,
    stageTooLongRule,
    stalledRule,
    notMigratedRule,
    unscheduledRule,
];

;// CONCATENATED MODULE: ./build/board/attention-list.js




function kindOf({ shown }) {
    if (shown.form === 'unreadable') {
        return null;
    }
    // A process document has no releases to miss, with front matter or without.
    return shown.isMeta ? 'meta' : shown.form;
}
function isFinished({ shown }) {
    return shown.status !== null && shown.status !== 'provisional' && shown.status !== 'implementable';
}
function applies({ appliesTo, isAboutFinished }, document) {
    const kind = kindOf(document);
    return kind !== null && appliesTo.includes(kind) && (isAboutFinished || !isFinished(document));
}
/** The release may be one that the board does not show: it ends all the same. */
function isAccepted({ shown }, id, { boardSettings, settings, facts }) {
    const day = { today: facts.today, boundary: settings.freezeBoundary };
    return boardSettings.attentionAccepted.some(({ number, id: accepted, until }) => number === shown.number && accepted === id && !isOver(releaseDates(until, facts.calendar, day)));
}
/** Why a proposal needs attention, the most urgent first ([board \u00a72](../../docs/specification/board.md#2-what-needs-attention)). */
function attentionOf(document, context) {
    return ATTENTION_RULES.filter((rule) => applies(rule, document)).flatMap((rule) => rule.check(document, context).map((reason) => {
        return { id: rule.id, ...reason, isAccepted: isAccepted(document, rule.id, context) };
    }));
}
/** Behind every day. */
const NO_DATE = '9999';
function compareRows(left, right) {
    const urgency = attention/* ATTENTION_IDS */.S.indexOf(left.row.id) - attention/* ATTENTION_IDS */.S.indexOf(right.row.id);
    return (urgency ||
        left.date.localeCompare(right.date, 'en') ||
        (left.row.numbers[0] ?? Infinity) - (right.row.numbers[0] ?? Infinity));
}
/** One row for each reason and subject, however much there is to say; what was accepted is a row of its own. */
function rowsOf(entries, subjectOf) {
    const groups = new Map();
    for (const entry of entries) {
        const [vep, { id, isAccepted: accepted }] = entry;
        const key = JSON.stringify([id, accepted, subjectOf(vep)]);
        groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined) {
            return [];
        }
        const [vep, { id, isAccepted: accepted }] = first;
        const dates = group.map(([, { date }]) => date ?? NO_DATE).sort();
        const numbers = numbersOf(group.map(([one]) => one));
        return [{ row: { id, subject: subjectOf(vep), numbers, isAccepted: accepted }, date: dates[0] ?? NO_DATE }];
    });
}
/** Everything that needs attention, the most urgent first. */
function attentionRows(veps) {
    const bySig = new Set(ATTENTION_RULES.filter((rule) => rule.isBySig).map(({ id }) => id));
    const entries = veps.flatMap((vep) => vep.attention.map((attention) => [vep, attention]));
    const grouped = ([{ sig }, { id }]) => bySig.has(id) && sig !== '';
    const rows = [
        ...rowsOf(entries.filter((entry) => !grouped(entry)), ({ path }) => ({ kind: 'vep', path })),
        ...rowsOf(entries.filter(grouped), ({ sig }) => ({ kind: 'sig', sig })),
    ];
    return rows.toSorted(compareRows).map(({ row }) => row);
}

;// CONCATENATED MODULE: ./build/board/capacity.js



/** Those of some VEPs that commit to a release or are planned for it, by release. */
function byRelease(veps, releases) {
    return Object.fromEntries(releases.flatMap(({ release }) => {
        const numbers = numbersIn(veps, release, ({ kind }) => kind !== 'named');
        return numbers.length === 0 ? [] : [[release, numbers]];
    }));
}
const capacity_ROLES = ['authors', 'reviewers', 'approvers'];
/** What each person has to do, by release: a table and no reproach. */
function peopleOf(veps, releases) {
    const handles = veps.flatMap((vep) => capacity_ROLES.flatMap((role) => vep[role]));
    const people = (0,vep_handle/* uniqueHandles */.Hh)(handles.filter((handle) => handle !== front_matter/* TO_BE_DETERMINED */.ut));
    const load = (handle, role) => byRelease(veps.filter((vep) => vep[role].some((one) => (0,vep_handle/* isSameHandle */.Zw)(one, handle))), releases);
    return people
        .toSorted((left, right) => left.localeCompare(right, 'en'))
        .map((handle) => ({
        handle,
        reviews: load(handle, 'reviewers'),
        approves: load(handle, 'approvers'),
        authors: load(handle, 'authors'),
    }));
}
/** What each SIG owns, by release. */
function sigsOf(veps, releases) {
    const sigs = [...new Set(veps.map(({ sig }) => sig))].filter((sig) => sig !== '').sort();
    return sigs.map((sig) => {
        const own = veps.filter((vep) => vep.sig === sig);
        const rows = releases.map(({ release }) => {
            const numbers = {
                committed: numbersIn(own, release, ({ kind }) => kind === 'committed'),
                planned: numbersIn(own, release, ({ kind }) => kind === 'planned'),
                delivered: numbersIn(own, release, ({ isDelivered }) => isDelivered),
            };
            return [release, numbers];
        });
        const isUsed = ([, { committed, planned, delivered }]) => committed.length + planned.length + delivered.length > 0;
        return { sig, releases: Object.fromEntries(rows.filter(isUsed)) };
    });
}

;// CONCATENATED MODULE: ./build/board/context/referring.js
/**
 * True where some issue shows a pull request of another repository. Where none does, the token may not see them, and
 * nothing can be said about their absence.
 */
function seesOtherRepositories(activity) {
    if (activity.state === 'undetermined') {
        return false;
    }
    const { issues, merged } = activity.value;
    const all = [issues, merged].flatMap((part) => (part.state === 'known' ? [...part.value.values()] : []));
    return all.some(({ referring }) => referring.some(({ isForeign }) => isForeign));
}

// EXTERNAL MODULE: ./build/domain/board/prose-title.js
var prose_title = __webpack_require__(62);
// EXTERNAL MODULE: ./build/domain/vep/replaced-number.js
var replaced_number = __webpack_require__(371);
// EXTERNAL MODULE: ./build/domain/vep/vep-identity.js
var vep_identity = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/domain/vep/vep-name.js
var vep_name = __webpack_require__(420);
// EXTERNAL MODULE: ./build/domain/vep/vep-path.js
var vep_path = __webpack_require__(5104);
;// CONCATENATED MODULE: ./build/board/documents/create-document.js










function values(fields) {
    return (fields ?? []).map(({ value }) => value);
}
function sigOf({ path }, frontMatter, root) {
    const group = (0,vep_path/* parseVepPath */.mq)(path, root)?.group ?? '';
    return frontMatter?.owningSig?.value ?? (group.startsWith('sig-') ? group : '');
}
function identityOf(vep, frontMatter, root) {
    return {
        number: (0,vep_identity/* numberOf */.r)(vep, root) ?? (0,vep_name/* numberInPath */.kv)(vep.path, root) ?? (0,replaced_number/* headingNumber */.qy)(vep),
        title: frontMatter?.title?.value ?? (0,prose_title/* findProseTitle */.n)(vep.body).title ?? '',
        path: vep.path,
        form: vep.form,
        isMeta: (0,vep_path/* isMetaPath */.ll)(vep.path, root),
        sig: sigOf(vep, frontMatter, root),
        participatingSigs: values(frontMatter?.participatingSigs),
    };
}
function restOf(frontMatter) {
    return {
        authors: values(frontMatter?.authors),
        reviewers: values(frontMatter?.reviewers),
        approvers: values(frontMatter?.approvers),
        featureGates: values(frontMatter?.featureGates),
        replaces: values(frontMatter?.replaces),
        supersededBy: frontMatter?.supersededBy?.value ?? null,
        created: frontMatter?.creationDate?.value ?? null,
    };
}
/** What the whole judgment says: that tracking issues were not looked up is said once, and not for every document. */
function findingsOf(report) {
    const list = (report?.findings ?? []).filter(({ code }) => code !== 'vep-number/not-looked-up');
    const count = (severity) => list.filter((finding) => finding.severity === severity).length;
    return { errors: count('error'), warnings: count('warning'), notices: count('notice'), list };
}
function historyOf(versions, timeZone) {
    const [first] = versions ?? [];
    return {
        history: versions && historyEntries(versions, timeZone),
        statusSince: versions && statusSince(versions, timeZone),
        firstCommit: first === undefined ? null : dayOf(first, timeZone),
    };
}
function freezeStateOf(commitment, { facts, settings }) {
    if (commitment === null) {
        return null;
    }
    const day = { today: facts.today, boundary: settings.freezeBoundary };
    const freeze = (0,freeze_freeze/* freezeOf */.LM)(commitment.release, facts.calendar, day);
    if (freeze.state === 'undetermined') {
        return 'undetermined';
    }
    return freeze.value.isReleased ? 'released' : freeze.value.state;
}
/** What is known of a document without GitHub. */
function createDocument(vep, report, inputs) {
    const { vepsRoot: root, timeZone } = inputs.settings;
    const frontMatter = (0,meant_name/* frontMatterByMeaning */.FR)(vep);
    const identity = identityOf(vep, frontMatter, root);
    const fields = versionFields(vep.form, frontMatter, vep.body.targets);
    const versions = inputs.history.state === 'known' ? (inputs.history.value.get(vep.path) ?? null) : null;
    const commitment = identity.isMeta ? null : commitmentOfVersion(fields);
    const { status, stage, milestone } = fields;
    const shown = {
        ...identity,
        status,
        stage,
        milestone,
        commitment,
        freeze: freezeStateOf(commitment, inputs),
        ...restOf(frontMatter),
        findings: findingsOf(report),
        ...historyOf(versions, timeZone),
        pullRequests: null,
        signOffs: null,
        trackingIssue: null,
        implementation: null,
    };
    return { vep, shown, fields, planned: plannedTargets(fields, identity.isMeta), hasMoreReferring: false, versions };
}

;// CONCATENATED MODULE: ./build/judge/reminder.js



/**
 * The facts of a front matter that a tracking issue follows
 * ([action \u00a73](../../docs/specification/action.md#3-what-it-publishes), "Reminder").
 */
const MIRRORED = ['status', 'stage', 'milestone', 'reviewers', 'approvers'];
/** The issue's field for each. The milestone has none: the release is in the table of the stages, or anywhere. */
const FIELDS = {
    status: 'Proposal status',
    stage: 'Current Feature Stage',
    milestone: null,
    reviewers: 'Reviewers',
    approvers: 'Approvers',
};
function reminder_names(people) {
    return people.map(({ value }) => value).join(', ');
}
/** A fact as it is written down in one line. Handles are without `@`: only authors and approvers may be mentioned. */
function factText(frontMatter, fact) {
    if (frontMatter === null) {
        return '';
    }
    switch (fact) {
        case 'status':
            return frontMatter.status?.value ?? '';
        case 'stage':
            return frontMatter.stage?.value ?? '';
        case 'milestone': {
            const targets = vep_stage/* STAGES */.an.map((stage) => ({ stage, release: (0,front_matter/* targetRelease */.rD)(frontMatter.milestone[stage]?.value) }));
            return targets.flatMap(({ stage, release }) => (release === null ? [] : [`${stage}: ${release}`])).join(', ');
        }
        case 'reviewers':
        case 'approvers':
            return reminder_names(frontMatter[fact]);
    }
}
function changedFacts({ before, after }) {
    const stood = before?.frontMatter ?? null;
    return MIRRORED.filter((fact) => factText(stood, fact) !== factText(after.frontMatter, fact));
}
/** The document as it was merged; null where nothing changed that a tracking issue follows. */
function mergedVep(change) {
    const frontMatter = leavesDocument(change) ? change.after.frontMatter : null;
    const number = frontMatter?.number?.value;
    return leavesDocument(change) && frontMatter !== null && number !== undefined && changedFacts(change).length > 0
        ? { change, frontMatter, number }
        : null;
}
/** The words of a value without order, case, `@` and Markdown: "`@Bob`, alice" is "alice, bob". */
function substance(text) {
    const words = text.toLowerCase().split(/[\s,;]+/);
    const bare = words.map((word) => word.replace(/^[`*_@([-]+|[`*_.)\]]+$/g, '')).filter((word) => word !== '');
    const set = [...new Set(bare)].filter((word) => word !== 'and' && word !== 'tbd');
    return set.sort().join(' ');
}
/** The release of the current stage; there is no field for it, so naming it anywhere is agreement enough. */
function namesMilestone(frontMatter, body) {
    const stage = frontMatter.stage?.value;
    const release = stage === undefined ? null : (0,front_matter/* targetRelease */.rD)(frontMatter.milestone[stage]?.value);
    const number = release?.slice(1).replace('.', '\\.') ?? '';
    return release === null || new RegExp(`(?<![\\d.])v?${number}(?!\\.?\\d)`).test(body);
}
/** The fields that the issue has and that disagree. A document that says nothing disagrees with nothing. */
function differingFields(frontMatter, issue) {
    return MIRRORED.flatMap((fact) => {
        const name = FIELDS[fact];
        const value = name === null ? undefined : issue.get(name);
        const document = factText(frontMatter, fact);
        const isSame = document === '' || substance(document) === substance(value?.text ?? '');
        return name === null || value === undefined || isSame ? [] : [{ ...value, name, document, issue: value.text }];
    });
}
/**
 * What the tracking issue must be told; null if nothing. A field that the issue does not have cannot disagree. A
 * document that was only migrated changed nothing that its issue has to follow, so there only a field "Proposal status"
 * that disagrees counts.
 *
 * @param issue the fields of the issue's description
 * @param body the whole description
 */
function disagreement({ change, frontMatter }, issue, body) {
    const differing = differingFields(frontMatter, issue);
    const fields = differing.map(({ name, document, issue: said }) => ({ name, document, issue: said }));
    const milestone = namesMilestone(frontMatter, body) ? null : factText(frontMatter, 'milestone');
    const isDue = change.kind === 'migrated'
        ? fields.some(({ name }) => name === FIELDS.status)
        : fields.length > 0 || milestone !== null;
    return isDue ? { fields, milestone } : null;
}
/**
 * The description with the values of the fields that disagree replaced, and nothing else: the text around them
 * keeps every byte. Fields that the issue does not have are not added.
 */
function updateDescription({ frontMatter }, issue, body) {
    const edits = differingFields(frontMatter, issue);
    const fromTheEnd = edits.toSorted((left, right) => right.start - left.start);
    return fromTheEnd.reduce((text, { start, end, document }) => {
        const space = start === end ? ' ' : '';
        return text.slice(0, start) + space + document + text.slice(end);
    }, body);
}

;// CONCATENATED MODULE: ./build/board/documents/live-parts.js











function isShownLabel(label) {
    return label === 'lgtm' || label === 'approved' || label.startsWith('do-not-merge/');
}
function toBoardPullRequest(pullRequest, document, settings) {
    const { number, title, author, isDraft, verdict, reviewsAsked } = pullRequest;
    const after = changeOf(pullRequest, document)?.change.after ?? null;
    const { status, stage, milestone } = versionFields(after?.form ?? 'unreadable', after && (0,meant_name/* frontMatterByMeaning */.FR)(after), after?.body.targets ?? []);
    const last = lastDeed(pullRequest, settings);
    return {
        ...{ number, title, author, isDraft, verdict, status, stage, milestone, reviewsAsked },
        labels: pullRequest.labels.filter(isShownLabel),
        reviewsGiven: (0,vep_handle/* uniqueHandles */.Hh)(agreements(pullRequest.events).flatMap(({ who }) => who ?? [])),
        lastActivity: last === null ? null : (0,zoned_day/* dayAt */.O)(last, settings.timeZone),
    };
}
function issueOf({ vep, shown }, { activity }) {
    const issues = activity.state === 'known' ? activity.value.issues : activity;
    const { number } = shown;
    const issue = issues.state === 'known' && number !== null ? issues.value.get(number) : undefined;
    if (issue === undefined || number === null) {
        return null;
    }
    const { frontMatter } = vep;
    const said = frontMatter &&
        disagreement({ change: (0,vep_change/* unchangedDocument */.Lg)(vep), frontMatter, number }, issue.fields, issue.description);
    const disagreements = (said?.fields ?? []).map(({ name, document, issue: text }) => ({
        field: name,
        document,
        issue: text,
    }));
    return { number, isOpen: issue.isOpen, assignees: issue.assignees, disagreements };
}
/** `owner/name` of the repository's page. */
function repositoryName(repository) {
    return repository === null ? null : (/([^/]+\/[^/]+)$/.exec(repository)?.[1] ?? null);
}
function isImplementation(pullRequest, { repository, boardSettings }) {
    const own = repositoryName(repository)?.toLowerCase() ?? '';
    const place = pullRequest.repository.toLowerCase();
    const { implementationRepositories: named } = boardSettings;
    // Anybody can refer to an issue from anywhere, and the proposals' own pull requests implement nothing.
    return named.length === 0
        ? place !== own && place.startsWith(`${own.split('/')[0]}/`)
        : named.some((name) => (name.endsWith('/') ? place.startsWith(name.toLowerCase()) : place === name.toLowerCase()));
}
function mergedOf({ history }, merged) {
    const numbers = new Set((history ?? []).flatMap(({ pullRequest }) => pullRequest ?? []));
    return [...numbers].flatMap((number) => merged.get(number) ?? []);
}
/** What refers to a document; null where that is not known. */
function referencesTo({ shown }, { activity }) {
    // Without the history nobody knows which pull requests merged the document, and so not what refers to them.
    if (activity.state === 'undetermined' || shown.history === null || !seesOtherRepositories(activity)) {
        return null;
    }
    const { issues, merged } = activity.value;
    if (issues.state === 'undetermined' || merged.state === 'undetermined') {
        return null;
    }
    const issue = shown.number === null ? undefined : issues.value.get(shown.number);
    const all = [...(issue === undefined ? [] : [issue]), ...mergedOf(shown, merged.value)];
    return {
        referring: all.flatMap(({ referring }) => referring),
        hasMoreReferring: all.some(({ hasMoreReferring }) => hasMoreReferring),
    };
}
/** None among those that were read says nothing where there are more. */
function implementationOf(found, inputs) {
    const unique = new Map((found?.referring ?? []).map((one) => [`${one.repository.toLowerCase()}#${one.number}`, one]));
    const all = [...unique.values()].filter((one) => isImplementation(one, inputs));
    return found === null || (all.length === 0 && found.hasMoreReferring)
        ? null
        : all.sort((left, right) => left.createdAt.localeCompare(right.createdAt, 'en'));
}
/** The document with what takes a token; what was not read stays null. */
function withLiveParts(document, inputs) {
    const { settings } = inputs;
    const open = pullRequestsFor(document, inputs);
    const found = referencesTo(document, inputs);
    const shown = {
        ...document.shown,
        pullRequests: open?.map((one) => toBoardPullRequest(one, document, settings)) ?? null,
        signOffs: signOffsOf(document, inputs),
        trackingIssue: issueOf(document, inputs),
        implementation: implementationOf(found, inputs),
    };
    return { ...document, shown, hasMoreReferring: found?.hasMoreReferring ?? false };
}

;// CONCATENATED MODULE: ./build/board/documents/next-step.js




function byFreeze({ release }, context) {
    const dates = release_lookup_datesOf(release, context);
    if (dates === null || dates.vepFreeze === null) {
        return (0,message/* message */.iU) `before its VEP Freeze, which is not known yet`;
    }
    return context.today < (dates.frozenFrom ?? dates.vepFreeze)
        ? (0,message/* message */.iU) `before its VEP Freeze on ${dates.vepFreeze}`
        : (0,message/* message */.iU) `but its VEP Freeze was on ${dates.vepFreeze}`;
}
/** What has to be merged for a target that is planned. */
function towards(target, document, context) {
    const { status, stage } = document.shown;
    const keys = [
        ...(status === 'implementable' ? [] : ['status: implementable']),
        ...(stage === target.stage ? [] : [`stage: ${target.stage}`]),
        ...missingAtGate(document, target.stage, context),
    ];
    return (0,message/* message */.iU) `For ${target.stage} in ${target.release} it takes ${(0,message/* codeList */.E5)(keys)}, ${byFreeze(target, context)}.`;
}
function afterCommitment(commitment, context) {
    const { stage, release } = commitment;
    const dates = release_lookup_datesOf(release, context);
    if (dates === null || !isOver(dates)) {
        const until = dates?.codeFreeze ?? null;
        return until === null
            ? (0,message/* message */.iU) `Its implementation is due for ${release}.`
            : (0,message/* message */.iU) `Its implementation has to be merged before the Code Freeze of ${release} on ${until}.`;
    }
    return stage === 'ga'
        ? (0,message/* message */.iU) `${release} is released: set ${'status: implemented'}.`
        : (0,message/* message */.iU) `${release} is released: name the release of the next stage under ${'milestone'}.`;
}
/** What a proposal needs next, and by when; null where nothing more is to come. */
function nextStep(document, context) {
    const { form, path, status, commitment, isMeta } = document.shown;
    if (form !== 'front-matter') {
        return form === 'legacy'
            ? (0,message/* message */.iU) `Its front matter is to be written: run ${`vep-governance migrate ${path}`}.`
            : (0,message/* message */.iU) `Its front matter cannot be read: run ${`vep-governance check ${path}`}.`;
    }
    if (isMeta || (status !== 'provisional' && status !== 'implementable')) {
        return null;
    }
    // What is committed comes before what is planned after it.
    const isDue = commitment !== null && mayBeUnreleased(commitment.release, context);
    const target = document.planned.find(({ release }) => mayBeUnreleased(release, context));
    if (commitment !== null && (isDue || target === undefined)) {
        return afterCommitment(commitment, context);
    }
    return target === undefined
        ? (0,message/* message */.iU) `A release that is not released yet has to be named under ${'milestone'}.`
        : towards(target, document, context);
}

;// CONCATENATED MODULE: ./build/board/releases/board-releases.js







/** Every release that the calendar has or a document names, ascending. */
function releasesOf(documents, scheduled) {
    const named = documents.flatMap(({ fields }) => Object.values(fields.milestone));
    return [...new Set([...scheduled, ...named])].sort(calendar_release/* compareReleases */.c0);
}
/** What a document says now of a release; of an earlier stage only if it really was committed to, as far as is known. */
function promises({ fields, versions, shown }, release) {
    const stages = shown.isMeta ? [] : promisedFor(fields, release);
    return stages.filter((stage) => shown.commitment?.stage === stage ||
        versions === null ||
        versions.some((version) => {
            const made = commitmentOfVersion(version.fields);
            return made?.stage === stage && made.release === release;
        }));
}
/** What it said on the day of the GA: it stays committed, whatever became of it. */
function wasCommittedAtRelease({ versions, shown }, dates, timeZone) {
    if (versions === null || shown.isMeta || dates.ga === null || !isOver(dates)) {
        return false;
    }
    const then = versionBefore(versions, (0,zoned_day/* startOfDay */.o)(dates.ga, timeZone));
    return then !== null && promisedFor(then.fields, dates.release).length > 0;
}
function isCommitted(document, dates, timeZone) {
    return promises(document, dates.release).length > 0 || wasCommittedAtRelease(document, dates, timeZone);
}
/** The document records it: it is implemented, or a later stage has been committed since. */
function isDelivered(document, { release }) {
    const { status, commitment } = document.shown;
    const stages = promises(document, release);
    const isBeyond = stages.some((stage) => commitment !== null && commitment.stage !== stage && (0,vep_stage/* isStageAtOrAfter */.Fo)(commitment.stage, stage));
    return stages.length > 0 && (status === 'implemented' || isBeyond);
}
/** What a document has to do with a release; it may be committed to one stage in it and planned for another. */
function targetsIn(document, dates, timeZone) {
    const { release } = dates;
    const { fields, planned, shown } = document;
    const isNamed = shown.form === 'legacy' && !shown.isMeta && Object.values(fields.milestone).includes(release);
    const isDone = isOver(dates) && isDelivered(document, dates);
    return [
        ...(isCommitted(document, dates, timeZone) ? [{ release, kind: 'committed', isDelivered: isDone }] : []),
        ...(planned.some((plan) => plan.release === release)
            ? [{ release, kind: 'planned', isDelivered: false }]
            : []),
        ...(isNamed ? [{ release, kind: 'named', isDelivered: false }] : []),
    ];
}
/** What a document has to do with each release, in the order of the releases. */
function board_releases_targetsOf(document, releases, timeZone) {
    return [...releases].flatMap((dates) => targetsIn(document, dates, timeZone));
}
/** A release with the VEPs that commit to it, are planned for it, name it in prose, or were delivered in it. */
function boardRelease(dates, veps) {
    const { isUnscheduled: _isUnscheduled, unknown: _unknown, frozenFrom: _frozenFrom, ...shown } = dates;
    const numbers = (isWanted) => numbersIn(veps, dates.release, isWanted);
    const isCommittedOnly = ({ kind, isDelivered: isDone }) => kind === 'committed' && !isDone;
    return {
        ...shown,
        committed: numbers(({ kind }) => kind === 'committed'),
        planned: numbers(({ kind }) => kind === 'planned'),
        named: numbers(({ kind }) => kind === 'named'),
        delivered: numbers((target) => target.isDelivered),
        outcomeUnknown: isOver(dates) ? numbers(isCommittedOnly) : [],
    };
}

;// CONCATENATED MODULE: ./build/board/board.js












function createDocuments(inputs) {
    const { documents, facts, settings } = inputs;
    const report = (0,judge/* judge */.S4)(documents.map(vep_change/* unchangedDocument */.Lg), facts, { ...settings, enforcement: 'enforce' });
    const reports = new Map(report.documents.map((one) => [one.path, one]));
    return documents.map((vep) => withLiveParts(createDocument(vep, reports.get(vep.path), inputs), inputs));
}
function datesByRelease(documents, { facts, settings }) {
    const { calendar, today } = facts;
    const scheduled = calendar.state === 'known' ? calendar.value.scheduled : [];
    const day = { today, boundary: settings.freezeBoundary };
    return new Map(releasesOf(documents, scheduled).map((release) => [release, releaseDates(release, calendar, day)]));
}
/** Of what GitHub lists only in part, absence is not known. */
function unreadParts(documents, { pullRequests }) {
    const cut = pullRequests.state === 'known' ? pullRequests.value.unread : [];
    const busy = documents.filter(({ hasMoreReferring }) => hasMoreReferring);
    const numbers = numbersOf(busy.map(({ shown }) => shown));
    return [
        ...cut.map((number) => (0,message/* message */.iU) `Not all files of ${`#${number}`} could be read: it may change more VEPs.`),
        ...(numbers.length === 0
            ? []
            : [(0,message/* message */.iU) `More pull requests refer to ${(0,message/* codeList */.E5)(numbers.map(String))} than were read: some may be missing.`]),
    ];
}
/** What could not be read is said, and never counted as fine. */
function board_unknownOf(documents, dates, { facts, history, activity }) {
    const sources = [facts.calendar, history, activity].flatMap((source) => source.state === 'undetermined' ? [source.reason] : []);
    const parts = activity.state === 'known' ? Object.values(activity.value) : [];
    const unread = activity.state === 'known' ? unreadParts(documents, activity.value) : [];
    const open = parts.flatMap((part) => (part.state === 'undetermined' ? [part.reason] : []));
    const unsigned = documents.flatMap(({ shown }) => shown.signOffs?.sigs.filter(({ state }) => state === 'unknown') ?? []);
    const sigs = [...new Set(unsigned.map(({ sig }) => sig))].map((sig) => (0,message/* message */.iU) `Whether ${sig} has signed off is not known: its OWNERS file names no approver, or the pull request could not be read whole.`);
    const isBlind = activity.state === 'known' && activity.value.issues.state === 'known' && !seesOtherRepositories(activity);
    const blind = isBlind
        ? [(0,message/* message */.iU) `No tracking issue shows a pull request of another repository: implementation is not known.`]
        : [];
    const numberless = documents
        .filter(({ shown }) => shown.number === null)
        .map(({ shown }) => (0,message/* message */.iU) `${shown.path} has no number: no list of numbers names it.`);
    return [
        ...sources,
        ...open,
        ...[...dates].flatMap(({ unknown }) => unknown),
        ...sigs,
        ...blind,
        ...unread,
        ...numberless,
    ];
}
function byNumber(left, right) {
    return (left.number ?? Infinity) - (right.number ?? Infinity) || (left.path < right.path ? -1 : 1);
}
/**
 * Every proposal at a glance ([board \u00a71](../../docs/specification/board.md#1-the-model)): a pure function of the documents, the
 * calendar, the history and what GitHub shows of pull requests and issues. Nothing is decided in a view.
 */
function board(inputs) {
    const { facts, settings, boardSettings, activity, commit, repository } = inputs;
    const documents = createDocuments(inputs);
    const dates = datesByRelease(documents, inputs);
    const context = {
        today: facts.today,
        releases: dates,
        facts,
        activity,
        settings,
        boardSettings,
    };
    const veps = documents
        .map((document) => ({
        ...document.shown,
        targets: board_releases_targetsOf(document, dates.values(), settings.timeZone),
        nextStep: nextStep(document, context),
        attention: attentionOf(document, context),
    }))
        .sort(byNumber);
    const releases = [...dates.values()].map((one) => boardRelease(one, veps));
    return {
        today: facts.today,
        timeZone: settings.timeZone,
        commit: commit.sha,
        committedAt: new Date(commit.committedAt).toISOString().replace('.000Z', 'Z'),
        repository,
        unknown: board_unknownOf(documents, dates.values(), inputs),
        releases,
        veps,
        people: peopleOf(veps, releases),
        sigs: sigsOf(veps, releases),
        attention: attentionRows(veps),
    };
}

// EXTERNAL MODULE: ./build/domain/settings/settings.js
var settings_settings = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/git/history/branch-log.js
var branch_log = __webpack_require__(4569);
// EXTERNAL MODULE: ./build/parse/front-matter/front-matter.js + 2 modules
var front_matter_front_matter = __webpack_require__(2403);
// EXTERNAL MODULE: ./build/parse/front-matter/front-matter-block.js
var front_matter_block = __webpack_require__(6747);
// EXTERNAL MODULE: ./build/parse/document/vep.js + 4 modules
var vep = __webpack_require__(7086);
;// CONCATENATED MODULE: ./build/parse/document/version-fields.js





const NO_BODY = { sections: [], justifiesMissingGate: false, targets: [] };
/**
 * Reads what a version of a document says, as far as its history follows it: names by their meaning, as on the base
 * branch, and of the body nothing but what a legacy document targets.
 *
 * @param root the folder of the VEPs, without a trailing slash
 */
function parseVersionFields(path, source, root) {
    const document = (0,vep/* parseDocument */.Tp)(path, source);
    if (document.form === 'front-matter') {
        const parsed = (0,front_matter_front_matter/* parseFrontMatter */.e)(document.entries, { path, root });
        return versionFields('front-matter', (0,meant_name/* frontMatterByMeaning */.FR)({ path, form: 'front-matter', ...parsed, body: NO_BODY }), []);
    }
    return versionFields(document.form, null, document.form === 'legacy' ? (0,vep/* parseBody */.OG)(document.markdown).targets : []);
}
/**
 * Reads versions of one document one after another. Most edit the body alone: what a front matter says is worked out
 * again only where it changed.
 */
function createVersionReader(root) {
    let last = null;
    return (path, source) => {
        const block = source.kind === 'text' ? (0,front_matter_block/* parseFrontMatterBlock */.h)(source.text) : null;
        if (source.kind !== 'text' || block?.kind !== 'block') {
            return parseVersionFields(path, source, root);
        }
        const text = source.text.slice(0, block.bodyStart);
        if (last?.path !== path || last.text !== text) {
            last = { path, text, fields: parseVersionFields(path, { kind: 'text', text }, root) };
        }
        return last.fields;
    };
}

// EXTERNAL MODULE: ./build/git/objects.js + 1 modules
var git_objects = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(1651);
;// CONCATENATED MODULE: ./build/git/history/document-versions.js





/** A file of one number that goes while another comes moved, however much of it was edited on the way. */
function withMoves(changes, root) {
    const removed = changes.filter(({ letter }) => letter === 'D');
    return removed.length === 0
        ? changes
        : changes.map((change) => {
            const number = change.letter === 'A' ? (0,vep_name/* numberInPath */.kv)(change.path, root) : null;
            const from = number === null ? [] : removed.filter(({ path }) => (0,vep_name/* numberInPath */.kv)(path, root) === number);
            const [only] = from;
            return only === undefined || from.length > 1 ? change : { ...change, letter: 'R', previousPath: only.path };
        });
}
/**
 * Follows documents back through renames, until each began: a path that was deleted and came back began with its last
 * addition.
 *
 * @param commits newest first
 */
function followAll(commits, paths, root) {
    const steps = new Map(paths.map((path) => [path, []]));
    const places = new Map(paths.map((path) => [path, path]));
    for (const commit of commits) {
        const touched = withMoves(commit.changes, root).flatMap((change) => {
            const document = places.get(change.path);
            return document === undefined ? [] : [{ change, document }];
        });
        // Two documents may have changed places.
        for (const { change } of touched) {
            places.delete(change.path);
        }
        for (const { change, document } of touched) {
            steps.get(document)?.push({ commit, change });
            if (change.letter !== 'A') {
                places.set(change.previousPath ?? change.path, document);
            }
        }
    }
    return steps;
}
const MERGE = /^Merge pull request #(\d{1,9})\b/;
const NAMED = /\(#(\d{1,9})\)/g;
/** The pull request that a subject names: the one that was merged, else the last in parentheses. */
function pullRequestIn(subject) {
    const digits = MERGE.exec(subject)?.[1] ?? [...subject.matchAll(NAMED)].at(-1)?.[1];
    return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}
/** When the branch had reached each commit: not before everything that is older on its line. */
function reachedAt(commits) {
    const reached = new Map();
    let latest = 0;
    for (const { sha, committedAt } of commits.toReversed()) {
        latest = Math.max(latest, committedAt);
        reached.set(sha, latest);
    }
    return reached;
}
/** So many texts are in memory at a time. */
const AT_ONCE = 64;
async function readSteps(steps, { objects, root }) {
    const fields = [];
    const readVersion = createVersionReader(root);
    for (let start = 0; start < steps.length; start += AT_ONCE) {
        const batch = steps.slice(start, start + AT_ONCE).map(async ({ change: { mode, blob, path } }) => {
            const kind = (0,tree/* linkKind */.N9)(mode);
            return readVersion(path, kind === null ? await objects.readBlob(blob) : { kind });
        });
        fields.push(...(await Promise.all(batch)));
    }
    return fields;
}
/**
 * Reads every version of documents that the branch had, by one `git log` and one `git cat-file --batch`.
 *
 * @throws {GitError} when git cannot read the history
 */
async function readDocumentVersions(directory, { commit, root, paths }) {
    const commits = await (0,branch_log/* readBranchLog */.R)(directory, { commit, root });
    const reached = reachedAt(commits);
    // Ones of their own: old versions may be missing, and git ends with the first that it cannot fetch.
    const objects = (0,git_objects/* openObjects */.d)(directory);
    const histories = new Map();
    try {
        for (const [path, newestFirst] of followAll(commits, paths, root)) {
            const steps = newestFirst.toReversed();
            const fields = await readSteps(steps, { objects, root });
            const versions = steps.flatMap(({ commit: { sha, committedAt, subject }, change: { blob, path: place } }, index) => {
                const said = fields[index];
                const reach = { commit: sha, committedAt, reachedAt: reached.get(sha) ?? committedAt };
                return said === undefined
                    ? []
                    : [{ ...reach, pullRequest: pullRequestIn(subject), path: place, blob, fields: said }];
            });
            histories.set(path, versions);
        }
    }
    finally {
        objects.close();
    }
    return histories;
}

// EXTERNAL MODULE: ./build/git/policy-files.js
var policy_files = __webpack_require__(9643);
// EXTERNAL MODULE: ./build/git/run-git.js
var run_git = __webpack_require__(9875);
// EXTERNAL MODULE: ./build/git/snapshot.js + 1 modules
var snapshot = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/judge/fact-needs.js
var fact_needs = __webpack_require__(2920);
// EXTERNAL MODULE: ./build/render/text/message-text.js
var message_text = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/sources/documents.js
var sources_documents = __webpack_require__(7251);
// EXTERNAL MODULE: ./build/sources/existing-documents.js
var existing_documents = __webpack_require__(8619);
// EXTERNAL MODULE: ./build/sources/facts.js + 3 modules
var sources_facts = __webpack_require__(923);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/board-io/board-sources.js
var board_sources = __webpack_require__(5197);
;// CONCATENATED MODULE: ./build/board-io/read-board.js
















async function readDocuments(source, root, { startProgress }) {
    if (!(0,sources_documents/* hasFilesBelow */.j6)(source.paths, root)) {
        throw new settings_settings/* SettingsError */.G(`There is nothing in a folder \`${root}\` of this commit. Name the folder of the proposals by \`veps-root\`.`);
    }
    const paths = await (0,sources_documents/* listJudged */.uu)(source, root);
    const progress = startProgress(paths.length);
    const changes = await (0,existing_documents/* readExistingDocuments */.E)(source.read, {
        paths,
        root,
        needsTargets: true,
        advance: progress.advance,
    });
    progress.finish();
    return changes.filter(vep_change/* leavesDocument */.YL).map(({ after }) => after);
}
async function readHistories({ repository, commit, settings }, documents) {
    if (repository.isShallow) {
        const reason = (0,message/* message */.iU) `The history is not known: this clone is shallow. Fetch it with ${'git fetch --unshallow'}.`;
        return { state: 'undetermined', reason };
    }
    try {
        const question = { commit, root: settings.vepsRoot, paths: documents.map(({ path }) => path) };
        return { state: 'known', value: await readDocumentVersions(repository.directory, question) };
    }
    catch (error) {
        if (error instanceof run_git/* GitError */.XS) {
            return { state: 'undetermined', reason: (0,message/* message */.iU) `The history could not be read: ${error.message}` };
        }
        throw error;
    }
}
/** Everything that the judgment of all documents needs, and the OWNERS files of every SIG. */
async function readFacts({ settings }, { source, documents }, { today, readCalendar }) {
    const changes = documents.map(vep_change/* unchangedDocument */.Lg);
    const sources = {
        settings,
        today,
        base: source,
        policy: await (0,policy_files/* readPolicy */.T)(source, settings.vepsRoot),
        readCalendar,
        readIssues: (numbers) => Promise.resolve(new Map(numbers.map((number) => [number, { state: 'known', value: 'not-asked' }]))),
    };
    const needs = { ...(0,fact_needs/* factNeeds */.m_)(changes, settings), sigs: (0,sources_documents/* listSigs */.lh)(source.paths, settings.vepsRoot, settings.sigs) };
    const facts = await (0,sources_facts/* readFirstFacts */.M)(sources, { changes, needs });
    return { ...facts, exception: { state: 'absent' }, priorTargets: new Map() };
}
async function addActivity(inputs, asking, { withActivity }) {
    try {
        return await withActivity(inputs, asking);
    }
    catch (error) {
        if (error instanceof source/* SourceError */.c) {
            return (0,board_sources/* withoutActivity */.IQ)(inputs, error.reason);
        }
        throw error;
    }
}
/**
 * Reads and makes a board.
 *
 * @throws {SettingsError} where there are no proposals, or no history for what needs it
 */
async function readBoard(place, sources) {
    const { repository, commit, settings } = place;
    const source = await (0,snapshot/* openCommit */.Cg)(repository, commit, settings.vepsRoot);
    const documents = await readDocuments(source, settings.vepsRoot, sources);
    const [facts, history, name, committedAt] = await Promise.all([
        readFacts(place, { source, documents }, sources),
        readHistories(place, documents),
        sources.findName(),
        (0,branch_log/* readCommitTime */.d)(repository.directory, commit),
    ]);
    if (sources.needsHistory && history.state === 'undetermined') {
        throw new settings_settings/* SettingsError */.G(`What changed is not known. ${(0,message_text/* renderPlain */.ld)(history.reason)}`);
    }
    const inputs = {
        commit: { sha: commit, committedAt },
        repository: name && (0,board_sources/* repositoryAddress */.n6)(name, sources.serverUrl),
        documents,
        facts,
        history,
        activity: { state: 'undetermined', reason: board_sources/* NOT_READ */.VF },
        settings,
        boardSettings: sources.boardSettings,
    };
    return board(await addActivity(inputs, { name, source }, sources));
}


/***/ }),

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ workInPlace)
/* harmony export */ });
/* harmony import */ var _domain_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1870);
/* harmony import */ var _git_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
/* harmony import */ var _check_comparison_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7022);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9708);
/* harmony import */ var _settings_command_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9795);





async function findPlace(workspace, { base, flags }, world) {
    const { repository, directory } = workspace;
    if (repository === null) {
        throw new _domain_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .G(`\`${directory}\` is in no git repository, and the board is made of one. Run the command in the checkout of the proposals.`);
    }
    const { settings, notes } = await (0,_settings_command_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommandSettings */ .l)(workspace, flags);
    (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNotes */ .R)(notes, world);
    const commit = await repository.objects.findCommit(base ?? 'HEAD');
    if (commit === null) {
        throw (0,_check_comparison_error_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonError */ .E)({ kind: 'unknown-ref', ref: base ?? 'HEAD' });
    }
    return { repository, commit, settings };
}
/**
 * Does something with what a board is made of.
 *
 * @throws {SettingsError} where there is no repository or no such commit
 */
async function workInPlace(question, world, work) {
    const workspace = await (0,_git_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .findWorkspace */ .pl)(world.directory, (0,_settings_command_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .rootOf */ .I)(question.flags));
    return await (0,_git_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .workIn */ .fe)(workspace, async () => await work(await findPlace(workspace, question, world)));
}


/***/ }),

/***/ 7909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ boardSources),
/* harmony export */   n: () => (/* binding */ readBoard)
/* harmony export */ });
/* harmony import */ var _board_io_board_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5197);
/* harmony import */ var _board_io_read_board_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5401);
/* harmony import */ var _domain_calendar_zoned_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4659);
/* harmony import */ var _domain_finding_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9936);
/* harmony import */ var _check_calendar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9887);
/* harmony import */ var _check_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5532);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9708);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(902);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4161);
/* harmony import */ var _server_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9987);










async function readAllSchedules({ settings }, question, world) {
    const needs = { releases: 'all', needsOpenRelease: false };
    const { calendar, notes } = await (0,_check_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .readCalendarFrom */ .x)(question.calendar, needs, { settings, world });
    (0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .writeNotes */ .R)(notes, world);
    return calendar;
}
/** Without a token nothing is asked of GitHub, and the board says so. */
async function withActivity(inputs, { name, source }, world) {
    if ((0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .tokenOf */ .B)(world) === '') {
        return (0,_board_io_board_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutActivity */ .IQ)(inputs, (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU) `no token.`);
    }
    if (name === null) {
        return (0,_board_io_board_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutActivity */ .IQ)(inputs, (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU) `no remote names a repository on GitHub.`);
    }
    // Loaded only here, for GitHub's client takes longer to start than a list takes altogether.
    const { askGitHub } = await Promise.all(/* import() */[__webpack_require__.e(999), __webpack_require__.e(385), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 3964));
    return await askGitHub(inputs, { name, source, world });
}
/** Where a command's board comes from. */
function boardSources(place, question, world) {
    return {
        today: question.today ?? (0,_domain_calendar_zoned_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayAt */ .O)(world.now().getTime(), place.settings.timeZone),
        boardSettings: question.boardSettings,
        needsHistory: question.needsHistory,
        serverUrl: (0,_server_url_js__WEBPACK_IMPORTED_MODULE_8__/* .serverUrl */ .V)(world),
        findName: () => (0,_check_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepositoryName */ .T)(place.repository, world),
        readCalendar: () => readAllSchedules(place, question, world),
        withActivity: (inputs, asking) => withActivity(inputs, asking, world),
        startProgress: (total) => (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .startProgress */ .o)('Reading documents', total, world),
    };
}
/** Reads and makes the board that a command was asked for. */
async function readBoard(place, question, world) {
    return await (0,_board_io_read_board_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoard */ .n)(place, boardSources(place, question, world));
}


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ serverUrl)
/* harmony export */ });
/** `https://github.com`, or an Enterprise server. */
function serverUrl({ environment }) {
    return environment.GITHUB_SERVER_URL ?? 'https://github.com';
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findVep: () => (/* binding */ findVep),
  list: () => (/* binding */ list_list)
});

// EXTERNAL MODULE: ./build/domain/calendar/calendar-date.js + 1 modules
var calendar_date = __webpack_require__(1358);
// EXTERNAL MODULE: ./build/domain/calendar/zoned-day.js + 8 modules
var zoned_day = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/domain/finding/message.js
var message = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/domain/settings/settings.js
var settings_settings = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/git/history/branch-log.js
var branch_log = __webpack_require__(4569);
// EXTERNAL MODULE: ./build/render/board/board-json.js
var board_json = __webpack_require__(4825);
// EXTERNAL MODULE: ./build/render/text/code.js + 1 modules
var code = __webpack_require__(2195);
// EXTERNAL MODULE: ./build/render/text/markdown.js
var markdown = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/render/text/table.js
var table = __webpack_require__(317);
// EXTERNAL MODULE: ./build/domain/vep/stage.js
var vep_stage = __webpack_require__(4251);
;// CONCATENATED MODULE: ./build/render/board/list-row.js

const LIST_COLUMNS = ['number', 'title', 'sig', 'status', 'stage', 'target', 'people', 'attention'];
/** The release that it commits to; else the one of its stage, or the last that its prose names. */
function targetOf({ commitment, stage, milestone, form }) {
    if (commitment !== null) {
        return commitment.release;
    }
    const named = vep_stage/* STAGES */.an.flatMap((one) => (milestone[one] === undefined ? [] : [one]));
    const first = form === 'legacy' ? named.at(-1) : named[0];
    const own = stage !== null && milestone[stage] !== undefined ? stage : first;
    const release = own === undefined ? undefined : milestone[own];
    if (own === undefined || release === undefined) {
        return '';
    }
    return form === 'legacy' ? `${release} ${own} in prose` : `${release} planned`;
}
function peopleOf({ form, reviewers, approvers }) {
    const names = (people) => (people.length === 0 ? 'none' : people.join(' '));
    return form === 'front-matter' ? `R: ${names(reviewers)}, A: ${names(approvers)}` : '';
}
function listRow(vep) {
    const { number, title, path, sig, status, form, stage, attention } = vep;
    return {
        number: number === null ? '' : String(number),
        title: title === '' ? path : title,
        sig,
        status: status ?? (form === 'front-matter' ? '' : form),
        stage: stage ?? '',
        target: targetOf(vep),
        people: peopleOf(vep),
        attention: [...new Set(attention.filter(({ isAccepted }) => !isAccepted).map(({ id }) => id))].join(', '),
    };
}

;// CONCATENATED MODULE: ./build/render/board/list-markdown.js




const HEADINGS = ['VEP', 'Title', 'SIG', 'Status', 'Stage', 'Target', 'People', 'Attention'].map(markdown/* trustedMarkdown */.pG);
function cell(text) {
    return text === '' ? (0,markdown/* trustedMarkdown */.pG)('') : (0,code/* codeSpan */.SS)(text);
}
/** The VEPs as a table of Markdown, in which nothing mentions or references anybody. */
function renderListMarkdown(veps) {
    const rows = veps.map((vep) => {
        const row = listRow(vep);
        return LIST_COLUMNS.map((name) => cell(row[name]));
    });
    return `${(0,table/* renderTable */.b)(HEADINGS, rows)}\n`;
}

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(4292);
// EXTERNAL MODULE: ./build/render/format/paint.js
var format_paint = __webpack_require__(8077);
// EXTERNAL MODULE: ./build/render/text/visible-text.js
var visible_text = __webpack_require__(8991);
;// CONCATENATED MODULE: ./build/render/board/list-table.js




const GAP = '  ';
/** What gives way where the line is too short, the first one first, and how far. */
const FLEXIBLE = [
    ['title', 24],
    ['people', 12],
    ['attention', 16],
    ['title', 8],
    ['people', 0],
    ['attention', 8],
    ['target', 8],
    ['sig', 6],
    ['status', 6],
];
/** Cut by what a reader sees, so that no character is parted. */
function fitCell(text, width) {
    if ((0,string_width/* default */.A)(text) <= width) {
        return text + ' '.repeat(width - (0,string_width/* default */.A)(text));
    }
    let kept = '';
    for (const { segment } of new Intl.Segmenter().segment(text)) {
        if ((0,string_width/* default */.A)(kept + segment) > width - 1) {
            break;
        }
        kept += segment;
    }
    const cut = `${kept}\u2026`;
    return cut + ' '.repeat(Math.max(0, width - (0,string_width/* default */.A)(cut)));
}
function lineWidth(widths) {
    const shown = LIST_COLUMNS.filter((name) => widths[name] > 0);
    return shown.reduce((sum, name) => sum + widths[name], 0) + GAP.length * Math.max(0, shown.length - 1);
}
function fitWidths(natural, width) {
    let widths = natural;
    for (const [name, least] of FLEXIBLE) {
        const excess = lineWidth(widths) - width;
        if (excess > 0 && widths[name] > least) {
            const next = Math.max(least, widths[name] - excess);
            widths = { ...widths, [name]: next };
        }
    }
    return widths;
}
function visibleRow(row) {
    const cells = LIST_COLUMNS.map((name) => [name, (0,visible_text/* visibleText */.Q6)(row[name])]);
    return { ...row, ...Object.fromEntries(cells) };
}
const list_table_HEADINGS = {
    number: 'VEP',
    title: 'TITLE',
    sig: 'SIG',
    status: 'STATUS',
    stage: 'STAGE',
    target: 'TARGET',
    people: 'PEOPLE',
    attention: 'ATTENTION',
};
function measure(rows) {
    const widest = (name) => rows.reduce((most, row) => Math.max(most, (0,string_width/* default */.A)(row[name])), 0);
    return {
        number: widest('number'),
        title: widest('title'),
        sig: widest('sig'),
        status: widest('status'),
        stage: widest('stage'),
        target: widest('target'),
        people: widest('people'),
        attention: widest('attention'),
    };
}
/** The VEPs as a table that fits the terminal's width ([board \u00a73](../../../docs/specification/board.md#3-the-views)). */
function renderListTable(veps, { width, hasColors }) {
    if (veps.length === 0) {
        return 'No VEP fits.\n';
    }
    const paint = (0,format_paint/* createPaint */.X)(hasColors);
    const rows = veps.map((vep) => visibleRow(listRow(vep)));
    const natural = measure([list_table_HEADINGS, ...rows]);
    const widths = width === null ? natural : fitWidths(natural, width);
    const shown = LIST_COLUMNS.filter((name) => widths[name] > 0);
    const cell = (row, name) => {
        const text = fitCell(row[name], widths[name]);
        return name === 'attention' && row !== list_table_HEADINGS && row[name] !== '' ? paint('yellow', text.trimEnd()) : text;
    };
    const line = (row) => shown
        .map((name) => cell(row, name))
        .join(GAP)
        .trimEnd();
    return [paint('bold', line(list_table_HEADINGS)), ...rows.map(line)].map((text) => `${text}\n`).join('');
}

// EXTERNAL MODULE: ./build/render/text/message-text.js
var message_text = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/render/board/no-attention.js
var no_attention = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/render/board/recent-changes.js
var recent_changes = __webpack_require__(2999);
;// CONCATENATED MODULE: ./build/render/board/vep-page.js






function list(items) {
    return items.length === 0 ? 'none' : items.join(', ');
}
function fieldsOf(vep) {
    const { status, statusSince, stage, milestone, commitment, freeze } = vep;
    const targets = vep_stage/* STAGES */.an.flatMap((one) => (milestone[one] === undefined ? [] : [`${one} ${milestone[one]}`]));
    const since = statusSince === null ? '' : ` since ${statusSince}`;
    return [
        ['path', vep.path],
        ['form', vep.form],
        ['SIG', list([vep.sig, ...vep.participatingSigs].filter((sig) => sig !== ''))],
        ['status', status === null ? 'none' : `${status}${since}`],
        ['stage', stage ?? 'none'],
        [vep.form === 'legacy' ? 'targets (prose)' : 'targets', list(targets)],
        [
            'commitment',
            commitment === null ? 'none' : `${commitment.stage} in ${commitment.release} (${freeze ?? 'unknown'})`,
        ],
        ['authors', list(vep.authors)],
        ['reviewers', list(vep.reviewers)],
        ['approvers', list(vep.approvers)],
        ['feature gates', list(vep.featureGates)],
        ['replaces', list(vep.replaces)],
        ['superseded by', vep.supersededBy === null ? 'none' : String(vep.supersededBy)],
        ['created', vep.created ?? 'unknown'],
        ['first commit', vep.firstCommit ?? 'unknown'],
        ['findings', `${vep.findings.errors} errors, ${vep.findings.warnings} warnings, ${vep.findings.notices} notices`],
    ];
}
function section(heading, lines, paint) {
    const shown = lines ?? ['unknown'];
    return ['', paint('bold', heading), ...(shown.length === 0 ? ['none'] : shown).map((line) => `  ${line}`)];
}
function attentionLines({ attention }, board) {
    if (attention.length === 0) {
        return [(0,no_attention/* noAttention */._)(board)];
    }
    return attention.map(({ id, message, todo, isAccepted }) => {
        const accepted = isAccepted ? ' (accepted)' : '';
        return `${id}${accepted}: ${(0,message_text/* renderPlain */.ld)(message)} ${(0,message_text/* renderPlain */.ld)(todo)}`;
    });
}
function pullRequestLines({ pullRequests }) {
    return (pullRequests?.map(({ number, title, isDraft, verdict, lastActivity }) => {
        const draft = isDraft ? 'draft, ' : '';
        return `#${number} ${(0,visible_text/* visibleText */.Q6)(title)} (${draft}check: ${verdict ?? 'none'}, last activity: ${lastActivity ?? 'unknown'})`;
    }) ?? null);
}
function implementationLines({ implementation }) {
    return (implementation?.map(({ repository, number, state, title }) => (0,visible_text/* visibleText */.Q6)(`${repository}#${number} ${state}: ${title}`)) ?? null);
}
/** One VEP whole, for a terminal: fields, what is next, history, pull requests. */
function renderVepPage(vep, board, hasColors) {
    const paint = (0,format_paint/* createPaint */.X)(hasColors);
    const number = vep.number === null ? '' : ` ${vep.number}`;
    const fields = fieldsOf(vep);
    const width = Math.max(...fields.map(([name]) => name.length));
    const history = vep.history?.map((entry) => {
        const place = entry.pullRequest === null ? entry.commit.slice(0, 12) : `#${entry.pullRequest}`;
        return (0,visible_text/* visibleText */.Q6)(`${entry.date} ${place} ${(0,recent_changes/* changeWords */.mF)(entry)}`);
    });
    return [
        paint('bold', `VEP${number}: ${(0,visible_text/* visibleText */.Q6)(vep.title === '' ? vep.path : vep.title)}`),
        ...fields.map(([name, value]) => `  ${name.padEnd(width)}  ${(0,visible_text/* visibleText */.Q6)(value)}`),
        ...section('Next step', vep.nextStep === null ? [] : [(0,message_text/* renderPlain */.ld)(vep.nextStep)], paint),
        ...section('Needs attention', attentionLines(vep, board), paint),
        ...section('History', history ?? null, paint),
        ...section('Open pull requests', pullRequestLines(vep), paint),
        ...section('Implementation', implementationLines(vep), paint),
        ...section('Findings', vep.findings.list.map(({ severity, message }) => `${severity}: ${(0,message_text/* renderPlain */.ld)(message)}`), paint),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/render/board/veps-csv.js
var veps_csv = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/cli/board/board-place.js
var board_place = __webpack_require__(3928);
// EXTERNAL MODULE: ./build/cli/board/read-board.js
var read_board = __webpack_require__(7909);
// EXTERNAL MODULE: ./build/cli/notes.js
var notes = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/cli/world.js
var cli_world = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/domain/calendar/release.js
var release = __webpack_require__(629);
// EXTERNAL MODULE: ./build/domain/vep/handle.js
var vep_handle = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/domain/vep/status.js
var vep_status = __webpack_require__(2851);
;// CONCATENATED MODULE: ./build/cli/list/list-filter.js



function isForRelease({ milestone, targets }, { release, isAnyStage }) {
    if (release === null) {
        return true;
    }
    return isAnyStage
        ? Object.values(milestone).includes(release)
        : targets.some((target) => target.release === release && target.kind !== 'named');
}
function isOfSig({ sig, participatingSigs }, filter) {
    return (filter.sig === null ||
        sig === filter.sig ||
        (filter.includesParticipating && participatingSigs.includes(filter.sig)));
}
function concerns({ authors, reviewers, approvers }, person) {
    return person === null || [...authors, ...reviewers, ...approvers].some((handle) => (0,vep_handle/* isSameHandle */.Zw)(handle, person));
}
function needsAttention({ attention }, wanted) {
    return wanted === null || attention.some(({ id, isAccepted }) => !isAccepted && (wanted === 'any' || id === wanted));
}
function hasChanged({ history }, since) {
    return since === null || (history ?? []).some(({ date }) => date >= since);
}
function compareText(left, right) {
    if (left === right) {
        return 0;
    }
    return left < right ? -1 : 1;
}
function latest({ commitment, milestone }) {
    return commitment?.release ?? Object.values(milestone).sort(release/* compareReleases */.c0).at(-1) ?? null;
}
function lastChange({ history }) {
    return history?.at(-1)?.date ?? '';
}
function compareTargets(left, right) {
    const [one, other] = [latest(left), latest(right)];
    // What targets nothing comes last.
    return one === null || other === null ? Number(one === null) - Number(other === null) : (0,release/* compareReleases */.c0)(one, other);
}
function placeOf({ status }) {
    return status === null ? vep_status/* STATUSES */.f.length : vep_status/* STATUSES */.f.indexOf(status);
}
/** Within equals the order of the board, which is by number. */
const ORDERS = {
    number: () => 0,
    sig: (left, right) => compareText(left.sig, right.sig),
    status: (left, right) => placeOf(left) - placeOf(right),
    release: compareTargets,
    changed: (left, right) => compareText(lastChange(right), lastChange(left)),
};
/** The VEPs that fit every part of a filter, sorted. */
function filterVeps(board, filter) {
    const { status, stage, person, attention, changedSince, sort } = filter;
    return board.veps
        .filter((vep) => isForRelease(vep, filter) &&
        isOfSig(vep, filter) &&
        (status === null || vep.status === status) &&
        (stage === null || vep.stage === stage) &&
        concerns(vep, person) &&
        needsAttention(vep, attention) &&
        hasChanged(vep, changedSince))
        .toSorted(ORDERS[sort]);
}

;// CONCATENATED MODULE: ./build/cli/list/list.js















/** Nobody reads more of them. */
const MAX_NEAREST = 3;
async function readChangedSince(text, { repository, settings }) {
    const day = text === null ? null : (0,calendar_date/* parseCalendarDate */.g6)(text);
    if (text === null || day !== null) {
        return day;
    }
    const commit = await repository.objects.findCommit(text);
    if (commit === null) {
        throw new settings_settings/* SettingsError */.G(`\`--changed-since ${text}\` is neither a day such as 2026-09-02 nor a commit of this clone.`);
    }
    return (0,zoned_day/* dayAt */.O)(await (0,branch_log/* readCommitTime */.d)(repository.directory, commit), settings.timeZone);
}
/**
 * The VEP of a number; several documents may have it.
 *
 * @throws {SettingsError} with the nearest ones where there is none
 */
function findVep({ veps }, wanted) {
    const found = veps.filter(({ number }) => number === wanted);
    if (found.length > 0) {
        return found;
    }
    const distance = (number) => Math.abs(number - wanted);
    const numbers = [...new Set(veps.flatMap(({ number }) => number ?? []))];
    const nearest = numbers.toSorted((left, right) => distance(left) - distance(right)).slice(0, MAX_NEAREST);
    const near = nearest.length === 0
        ? 'There are no VEPs.'
        : `The nearest ones are ${nearest.sort((left, right) => left - right).join(', ')}.`;
    throw new settings_settings/* SettingsError */.G(`There is no VEP ${wanted} on this branch. ${near}`);
}
function render(board, { format, number }, world) {
    const { output } = world;
    const { veps } = board;
    switch (format) {
        case 'json':
            return (0,board_json/* renderBoardJson */.$)(board);
        case 'csv':
            return (0,veps_csv/* renderVepsCsv */.N)(board);
        case 'markdown':
            return renderListMarkdown(veps);
        case 'table':
            return number === null
                ? renderListTable(veps, { width: output.columns ?? null, hasColors: (0,cli_world/* hasColors */.j)(output, world) })
                : veps.map((vep) => renderVepPage(vep, board, (0,cli_world/* hasColors */.j)(output, world))).join('\n');
    }
}
/** Prose targets are no plans, and whoever asks about a release wants to know of them. */
function noteProse({ veps }, { release, isAnyStage }, world) {
    const named = veps.filter(({ targets }) => targets.some((one) => one.release === release && one.kind === 'named'));
    if (release !== null && !isAnyStage && named.length > 0) {
        const text = (0,message/* message */.iU) `Legacy documents that name ${release} in prose only: ${named.length}. ${'--release-any-stage'} lists them, too.`;
        (0,notes/* writeNotes */.R)([text], world);
    }
}
async function listPlace(place, question, world) {
    const changedSince = await readChangedSince(question.changedSince, place);
    const board = await (0,read_board/* readBoard */.n)(place, question, world);
    const filter = { ...question.filter, changedSince };
    const veps = question.number === null ? filterVeps(board, filter) : findVep(board, question.number);
    if (question.format !== 'json') {
        (0,notes/* writeNotes */.R)(board.unknown, world);
    }
    noteProse(board, filter, world);
    world.output.write(render({ ...board, veps }, question, world));
    return 0;
}
/**
 * Lists proposals, or shows one whole.
 *
 * @throws {SettingsError} when the command cannot be carried out as it was given
 * @throws {GitError} when git fails
 */
async function list_list(question, world) {
    return await (0,board_place/* workInPlace */.q)(question, world, (place) => listPlace(place, question, world));
}


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openRoles)
/* harmony export */ });
/* harmony import */ var _vep_front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3294);

const ROLES = ['reviewers', 'approvers'];
/**
 * The roles for which nobody is named, or `TBD` beside others ([board \u00a72](../../../docs/specification/board.md#2-what-needs-attention)):
 * none of a VEP that nobody has to review or approve any more, or whose people only its prose names.
 */
function openRoles({ form, isMeta, status, ...people }) {
    const isAsked = form === 'front-matter' && !isMeta && (status === 'provisional' || status === 'implementable');
    return isAsked ? ROLES.filter((role) => people[role].length === 0 || people[role].includes(_vep_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .TO_BE_DETERMINED */ .ut)) : [];
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

/***/ 4569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readBranchLog),
/* harmony export */   d: () => (/* binding */ readCommitTime)
/* harmony export */ });
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9875);

const HEADER = /^commit ([0-9a-f]{40,64}) (\d+) ([\s\S]*)$/;
const CHANGE = /^\n?:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;
function parseHeader(record) {
    const [, sha, seconds, subject = ''] = HEADER.exec(record) ?? [];
    return sha === undefined ? null : { sha, committedAt: Number(seconds) * 1000, subject };
}
function parseChange([record = '', first = '', second = '']) {
    const [, mode, blob, letter] = CHANGE.exec(record) ?? [];
    if (mode === undefined || blob === undefined || letter === undefined) {
        throw new _run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS(`git log gives a line of an unknown form: ${record.slice(0, 200)}`, null);
    }
    return letter === 'R'
        ? { letter, mode, blob, path: second, previousPath: first }
        : { letter, mode, blob, path: first, previousPath: null };
}
/** Reads the records of `git log -z --raw`: a header, then for each file a description and one path, or two for a rename. */
function parseLog(output) {
    const records = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRecords */ .DQ)(output);
    const commits = [];
    let index = 0;
    while (index < records.length) {
        const header = parseHeader(records[index] ?? '');
        if (header === null) {
            const change = parseChange(records.slice(index, index + 3));
            commits.at(-1)?.changes.push(change);
            index += change.previousPath === null ? 2 : 3;
        }
        else {
            commits.push({ ...header, changes: [] });
            index += 1;
        }
    }
    return commits;
}
/** When a commit was made: milliseconds since 1970, UTC. */
async function readCommitTime(directory, sha) {
    return Number((await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(directory, ['show', '-s', '--format=%ct', sha])).trim()) * 1000;
}
/**
 * Reads every commit of a branch's own line and what it did below a folder, newest first: a merge is one step, because
 * what counts is what was on the branch when.
 *
 * @param commit a full sha
 * @throws {GitError} when git cannot read the history
 */
async function readBranchLog(directory, { commit, root }) {
    // Sparse: a commit that left the folder alone tells when the branch had reached those after it.
    const line = ['--first-parent', '--diff-merges=first-parent', '--sparse'];
    const form = ['-z', '--raw', '--no-abbrev', '-M', '--format=commit %H %ct %s'];
    return parseLog(await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(directory, ['log', ...line, ...form, commit, '--', root]));
}


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderBoardJson)
/* harmony export */ });
/* harmony import */ var _domain_finding_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9936);

function findingsJson({ errors, warnings, notices, list }) {
    const texts = list.map(({ rule, code, severity, message, remedy }) => {
        return { rule, code, severity, message: [message, remedy ?? []].map(_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh).join(' ').trim() };
    });
    return { errors, warnings, notices, texts };
}
function attentionJson({ id, since, message, todo, who, date, isAccepted }) {
    return { id, since, date, message: (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message), todo: (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(todo), who, accepted: isAccepted };
}
function releaseJson({ codeFreezeEstimate, ...release }) {
    return { ...release, ...(codeFreezeEstimate !== null && { codeFreezeEstimate }) };
}
function vepJson({ isMeta, targets: _targets, findings, pullRequests, trackingIssue, attention, ...vep }) {
    return {
        ...vep,
        history: vep.history?.map(({ path: _path, ...entry }) => entry) ?? null,
        meta: isMeta,
        findings: findingsJson(findings),
        pullRequests: pullRequests?.map(({ isDraft, ...rest }) => ({ ...rest, draft: isDraft })) ?? null,
        trackingIssue: trackingIssue && {
            number: trackingIssue.number,
            open: trackingIssue.isOpen,
            assignees: trackingIssue.assignees,
            disagreements: trackingIssue.disagreements,
        },
        signOffs: vep.signOffs && {
            sigs: vep.signOffs.sigs,
            people: vep.signOffs.people.map(({ handle, role, hasAgreed }) => ({ handle, role, agreed: hasAgreed })),
        },
        implementation: vep.implementation?.map(({ isToDefaultBranch, isForeign: _isForeign, ...rest }) => ({
            ...rest,
            defaultBranch: isToDefaultBranch,
        })) ?? null,
        nextStep: vep.nextStep && (0,_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(vep.nextStep),
        attention: attention.map(attentionJson),
    };
}
function rowJson({ isAccepted, ...row }) {
    return { ...row, accepted: isAccepted };
}
/** Controls that JSON allows and a terminal obeys, and what ends a line in JavaScript. */
const CONTROL = /[\u007f-\u009f\u2028\u2029]/g;
function escapeControl(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/**
 * The board for other tools, described by `schema/board.schema.json`
 * ([board \u00a75](../../../docs/specification/board.md#5-the-data-boardjson-list---format-json)).
 */
function renderBoardJson(board) {
    const { unknown, releases, veps, attention, ...rest } = board;
    const json = {
        version: 1,
        ...rest,
        unknown: unknown.map(_domain_finding_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh),
        releases: releases.map(releaseJson),
        veps: veps.map(vepJson),
        attention: attention.map(rowJson),
    };
    return `${JSON.stringify(json, null, 2).replace(CONTROL, escapeControl)}\n`;
}


/***/ }),

/***/ 5200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ noAttention)
/* harmony export */ });
/** What is said where there is no reason for attention: what could not be read is never counted as fine. */
function noAttention({ unknown }) {
    return unknown.length > 0 ? 'Nothing, as far as is known.' : 'Nothing needs attention.';
}


/***/ }),

/***/ 2999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h$: () => (/* binding */ recentChanges),
/* harmony export */   mF: () => (/* binding */ changeWords)
/* harmony export */ });
/* unused harmony export historyValue */
/** Status, stage and targets, and that a VEP appeared or was migrated: what more than its own people want to know. */
function isNews({ field }) {
    return field !== 'reviewers' && field !== 'approvers';
}
/** The changes of all VEPs, newest first; those of one day by the VEP's place on the board. */
function recentChanges({ veps }, limit) {
    const changes = veps.flatMap((vep) => (vep.history ?? []).filter(isNews).map((entry) => ({ vep, entry })));
    return changes.sort((left, right) => compareDays(right.entry.date, left.entry.date)).slice(0, limit);
}
function compareDays(left, right) {
    if (left === right) {
        return 0;
    }
    return left < right ? -1 : 1;
}
/** A value in a history: a list, a word, or nothing. */
function historyValue(value) {
    return (typeof value === 'string' ? value : value?.join(', ')) || 'none';
}
/** "status provisional \u2192 implementable", "alpha v1.10 \u2192 v1.11", "added". */
function changeWords({ field, from, to }) {
    if (field === 'form') {
        const form = historyValue(to);
        return from === null ? `added${form === 'front-matter' ? '' : ` (${form})`}` : `${historyValue(from)} \u2192 ${form}`;
    }
    const name = field.replace(/^milestone\./, '');
    return `${name} ${historyValue(from)} \u2192 ${historyValue(to)}`;
}


/***/ }),

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderVepsCsv)
/* harmony export */ });
/* harmony import */ var _domain_vep_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4251);
/* harmony import */ var _text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8991);


const COLUMNS = {
    number: ({ number }) => number,
    title: ({ title }) => title,
    path: ({ path }) => path,
    form: ({ form }) => form,
    sig: ({ sig }) => sig,
    'participating-sigs': ({ participatingSigs }) => participatingSigs.join(' '),
    status: ({ status }) => status,
    'status-since': ({ statusSince }) => statusSince,
    stage: ({ stage }) => stage,
    ...Object.fromEntries(_domain_vep_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .an.map((stage) => [stage, ({ milestone }) => milestone[stage] ?? null])),
    'commitment-stage': ({ commitment }) => commitment?.stage ?? null,
    'commitment-release': ({ commitment }) => commitment?.release ?? null,
    freeze: ({ freeze }) => freeze,
    authors: ({ authors }) => authors.join(' '),
    reviewers: ({ reviewers }) => reviewers.join(' '),
    approvers: ({ approvers }) => approvers.join(' '),
    'feature-gates': ({ featureGates }) => featureGates.join(' '),
    replaces: ({ replaces }) => replaces.join(' '),
    'superseded-by': ({ supersededBy }) => supersededBy,
    created: ({ created }) => created,
    'first-commit': ({ firstCommit }) => firstCommit,
    errors: ({ findings }) => findings.errors,
    warnings: ({ findings }) => findings.warnings,
    notices: ({ findings }) => findings.notices,
    attention: ({ attention }) => attention.flatMap(({ id, isAccepted }) => (isAccepted ? [] : [id])).join(' '),
};
/** A cell of a spreadsheet that begins like this is a formula, whoever wrote it. */
const FORMULA = /^[=+\-@]/;
function renderCell(cell) {
    // `list --format csv` writes to a terminal, too.
    const text = (0,_text_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(String(cell ?? ''));
    const harmless = FORMULA.test(text) ? `'${text}` : text;
    return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
/** `veps.csv`: a line for each VEP, for spreadsheets. Lists are separated by spaces. */
function renderVepsCsv({ veps }) {
    const rows = veps.map((vep) => Object.values(COLUMNS).map((read) => read(vep)));
    return [Object.keys(COLUMNS), ...rows].map((row) => `${row.map(renderCell).join(',')}\r\n`).join('');
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);

function renderRow(cells) {
    // A pipe ends a cell even inside a code span; the backslash before it is taken away again by the table.
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
/** A GitHub table. Cells are Markdown of one line. */
function renderTable(headings, rows) {
    const lines = [renderRow(headings), `| ${headings.map(() => '---').join(' | ')} |`, ...rows.map(renderRow)];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedMarkdown */ .pG)(lines.join('\n'));
}


/***/ })

};
