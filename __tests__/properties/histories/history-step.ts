import fc from 'fast-check';
import type { Stage, Status } from './freeze-model.ts';

/** What may be done to one document. */
export type Edit =
  | { readonly do: 'status'; readonly number: number; readonly to: Status }
  | { readonly do: 'stage'; readonly number: number; readonly to: Stage }
  | { readonly do: 'target'; readonly number: number; readonly stage: Stage; readonly to: string }
  | { readonly do: 'migrate' | 'renumber' | 'note'; readonly number: number };

/** Pull requests are named by their place; a step that is not possible when it comes is passed over. */
export type Step =
  | {
      readonly do: 'open';
      readonly edits: readonly Edit[];
      readonly base: 'main' | 'stable';
      readonly like: number | null;
      readonly run: boolean;
    }
  | { readonly do: 'push'; readonly pull: number; readonly edits: readonly Edit[]; readonly run: boolean }
  | { readonly do: 'push back' | 'join'; readonly pull: number; readonly to: number; readonly run: boolean }
  | { readonly do: 'rebase' | 'base' | 'close' | 'unlabel'; readonly pull: number; readonly run: boolean }
  | { readonly do: 'label'; readonly pull: number; readonly by: string; readonly run: boolean }
  | { readonly do: 'command'; readonly pull: number; readonly by: string }
  | { readonly do: 'spoil'; readonly pull: number; readonly how: 'edit' | 'forge' | 'delete' }
  | { readonly do: 'status'; readonly pull: number; readonly how: 'success' | 'record' | 'override' }
  | { readonly do: 'run'; readonly pull: number; readonly event: number }
  | { readonly do: 'queue'; readonly pull: number; readonly behind: number | null }
  | {
      readonly do: 'merge';
      readonly pull: number;
      readonly method: 'squash' | 'merge' | 'rebase';
      readonly run: boolean;
    }
  | { readonly do: 'commit'; readonly edits: readonly Edit[]; readonly run: boolean }
  | { readonly do: 'recheck' }
  | { readonly do: 'wait'; readonly until: 'tomorrow' | 'last day' | 'freeze' | 'out' };

export type StepOf<Kind extends Step['do']> = Extract<Step, { readonly do: Kind }>;

const pull = fc.nat({ max: 2 });
const run = fc.boolean();
const number = fc.constantFrom(100, 101, 101, 102, 102, 105, 110, 110);
const stage = fc.constantFrom<Stage>('alpha', 'beta', 'ga');
const release = fc.constantFrom('v1.10', 'v1.11', 'v1.11', 'v1.12', 'v1.13');

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    do: fc.constant('status' as const),
    number,
    to: fc.constantFrom<Status>(
      'implementable',
      'implementable',
      'implementable',
      'deferred',
      'implemented',
      'provisional',
    ),
  }),
  fc.record({ do: fc.constant('stage' as const), number, to: stage }),
  fc.record({ do: fc.constant('target' as const), number, stage, to: release }),
  fc.record({ do: fc.constantFrom('migrate' as const, 'renumber' as const, 'note' as const), number }),
);
const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

/** How often each kind of step comes. */
const STEPS: readonly (readonly [weight: number, step: fc.Arbitrary<Step>])[] = [
  [
    3,
    fc.record({
      do: fc.constant('open' as const),
      edits,
      base: fc.constantFrom('main', 'main', 'stable'),
      like: fc.option(pull, { freq: 2, nil: null }),
      run,
    }),
  ],
  [5, fc.record({ do: fc.constant('push' as const), pull, edits, run })],
  [2, fc.record({ do: fc.constantFrom('push back' as const, 'join' as const), pull, to: fc.nat({ max: 3 }), run })],
  [2, fc.record({ do: fc.constantFrom('rebase' as const, 'base' as const, 'close' as const), pull, run })],
  [2, fc.record({ do: fc.constant('unlabel' as const), pull, run })],
  [
    5,
    fc.record({
      do: fc.constant('label' as const),
      pull,
      by: fc.constantFrom('bob', 'bob', 'erin', 'frank', 'mallory', 'kubevirt-bot'),
      run,
    }),
  ],
  [1, fc.record({ do: fc.constant('command' as const), pull, by: fc.constantFrom('bob', 'mallory') })],
  [1, fc.record({ do: fc.constant('spoil' as const), pull, how: fc.constantFrom('edit', 'forge', 'delete') })],
  [1, fc.record({ do: fc.constant('status' as const), pull, how: fc.constantFrom('success', 'record', 'override') })],
  [3, fc.record({ do: fc.constant('run' as const), pull, event: fc.nat({ max: 9 }) })],
  [1, fc.record({ do: fc.constant('queue' as const), pull, behind: fc.option(pull, { nil: null }) })],
  [
    2,
    fc.record({ do: fc.constant('merge' as const), pull, method: fc.constantFrom('squash', 'merge', 'rebase'), run }),
  ],
  [1, fc.record({ do: fc.constant('commit' as const), edits, run })],
  [2, fc.constant({ do: 'recheck' as const })],
  [
    2,
    fc.record({
      do: fc.constant('wait' as const),
      until: fc.constantFrom('tomorrow', 'last day', 'freeze', 'freeze', 'out'),
    }),
  ],
];

export interface History {
  /** When it begins. */
  readonly from: string;
  readonly memory: 'comment' | 'status' | 'nowhere';
  readonly steps: readonly Step[];
}

/** Any history of up to so many steps. */
export function historyArbitrary(maxLength: number): fc.Arbitrary<History> {
  const step = fc.oneof(...STEPS.map(([weight, arbitrary]) => ({ weight, arbitrary })));
  return fc.record({
    from: fc.constantFrom(
      '2026-08-31T12:00:00Z',
      '2026-10-05T09:00:00Z',
      '2027-01-05T22:00:00Z',
      '2027-01-20T09:00:00Z',
    ),
    memory: fc.constantFrom('comment', 'comment', 'comment', 'comment', 'status', 'nowhere'),
    steps: fc.noBias(fc.array(step, { minLength: 1, maxLength, size: 'max' })),
  });
}
