function _extends() {
    _extends = Object.assign || function assign(target) {
        for(var i = 1; i < arguments.length; i++){
            var source = arguments[i];
            for(var key in source)if (Object.prototype.hasOwnProperty.call(source, key)) target[key] = source[key];
        }
        return target;
    };
    return _extends.apply(this, arguments);
}
export const id = 507;
export const ids = [
    507
];
export const modules = {
    /***/ 507: /***/ (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        /* harmony export */ __webpack_require__.d(__webpack_exports__, {
            /* harmony export */ readIssueKinds: ()=>/* binding */ readIssueKinds
        });
        /* harmony export */ /* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(423);
        const kind = (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__./* .mapped */ CV)((0, _reader_js__WEBPACK_IMPORTED_MODULE_0__./* .record */ g1)({
            issueOrPullRequest: (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__./* .nullable */ me)((0, _reader_js__WEBPACK_IMPORTED_MODULE_0__./* .record */ g1)({
                __typename: (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__./* .oneOf */ yL)('Issue', 'PullRequest')
            }))
        }), ({ issueOrPullRequest: found })=>{
            if (found === null) {
                return 'missing';
            }
            return found.__typename === 'Issue' ? 'issue' : 'pull-request';
        });
        /** GraphQL's `Int` holds no more; no issue has such a number. */ const MAX_INT = 2 ** 31 - 1;
        async function readIssueKind(client, number) {
            if (number > MAX_INT) {
                return {
                    state: 'known',
                    value: 'missing'
                };
            }
            const { owner, name } = client.repository;
            return await client.ask({
                field: 'repository(owner: $owner, name: $name) { issueOrPullRequest(number: $number) { __typename } }',
                variables: {
                    owner: [
                        'String!',
                        owner
                    ],
                    name: [
                        'String!',
                        name
                    ],
                    number: [
                        'Int!',
                        number
                    ]
                },
                weight: 1,
                read: kind
            });
        }
        /** What stands under each of these numbers in the repository. */ async function readIssueKinds(client, numbers) {
            const kinds = numbers.map(async (number)=>[
                    number,
                    await readIssueKind(client, number)
                ]);
            return new Map(await Promise.all(kinds));
        }
    },
    /***/ /***/ 423: /***/ (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        /* harmony export */ __webpack_require__.d(__webpack_exports__, {
            /* harmony export */ CV: ()=>/* binding */ mapped,
            /* harmony export */ D8: ()=>/* binding */ anything,
            /* harmony export */ Qq: ()=>/* binding */ text,
            /* harmony export */ dV: ()=>/* binding */ AnswerError,
            /* harmony export */ g1: ()=>/* binding */ record,
            /* harmony export */ me: ()=>/* binding */ nullable,
            /* harmony export */ p_: ()=>/* binding */ list,
            /* harmony export */ yL: ()=>/* binding */ oneOf
        });
        /* harmony export */ /* unused harmony exports integer, flag, identifier, compactList */ /** An answer of GitHub's does not have the documented form. The client adds which request it was. */ class AnswerError extends Error {
            name = 'AnswerError';
            place;
            expected;
            constructor(place, expected){
                super(`${place === '' ? 'the answer' : place} is not ${expected}`);
                this.place = place;
                this.expected = expected;
            }
        }
        /** Whatever it is, left to the caller to check. */ const anything = (value)=>value;
        /** Any text, the empty one included. */ const text = (value, place)=>{
            if (typeof value !== 'string') {
                throw new AnswerError(place, 'a text');
            }
            return value;
        };
        /** A whole number. */ const integer = (value, place)=>{
            if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
                throw new AnswerError(place, 'a whole number');
            }
            return value;
        };
        /** True or false. */ const flag = (value, place)=>{
            if (typeof value !== 'boolean') {
                throw new AnswerError(place, 'true or false');
            }
            return value;
        };
        /** An id that may be too large for a number: GraphQL gives a `BigInt` as text or as a number. */ const identifier = (value, place)=>typeof value === 'number' ? String(integer(value, place)) : text(value, place);
        /** One of a few words. */ function oneOf(...words) {
            return (value, place)=>{
                const word = words.find((known)=>known === value);
                if (word === undefined) {
                    throw new AnswerError(place, `one of ${words.join(', ')}`);
                }
                return word;
            };
        }
        /** Null where GitHub says null or leaves the part out, as REST does with some. */ function nullable(read) {
            return (value, place)=>value === null || value === undefined ? null : read(value, place);
        }
        /** A list, each item checked. */ function list(read) {
            return (value, place)=>{
                if (!Array.isArray(value)) {
                    throw new AnswerError(place, 'a list');
                }
                return value.map((item, index)=>read(item, `${place}[${index}]`));
            };
        }
        /** A list whose empty places are left out: GraphQL puts null for what this token may not see. */ function compactList(read) {
            return mapped(list(nullable(read)), (items)=>items.flatMap((item)=>item === null ? [] : [
                        item
                    ]));
        }
        /** An object with these parts; further ones are ignored. */ function record(parts) {
            return (value, place)=>{
                if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                    throw new AnswerError(place, 'an object');
                }
                const given = _extends({}, value);
                const result = {};
                for(const key in parts){
                    result[key] = parts[key](given[key], place === '' ? key : `${place}.${key}`);
                }
                return result;
            };
        }
        /** The checked part, turned into something else. */ function mapped(read, map) {
            return (value, place)=>map(read(value, place));
        }
    }
}; /***/ 
