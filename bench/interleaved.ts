/** Of some measurements of one thing: the middle one, with the least and the most. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const REPETITIONS = 7;

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((left, right) => left - right);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) };
}

/** Milliseconds that something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Measures some things in turns (A B A B), so that whatever else the machine does meets all of them, after one turn that
 * does not count: files and code are then in the machine's caches for each.
 *
 * @param measures each gives one measurement, in whatever unit
 */
export async function interleave<Name extends string>(
  measures: Readonly<Record<Name, () => Promise<number>>>,
  repetitions: number = REPETITIONS,
): Promise<Readonly<Record<Name, Spread>>> {
  const entries = Object.entries<() => Promise<number>>(measures);
  const values = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let turn = 0; turn <= repetitions; turn += 1) {
    for (const [name, measure] of entries) {
      const value = await measure();
      if (turn > 0) {
        values.get(name)?.push(value);
      }
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, spreadOf(values.get(name) ?? [])])) as Readonly<
    Record<Name, Spread>
  >;
}

/** `172 (165–190)`. */
export function showSpread({ median, least, most }: Spread): string {
  return `${Math.round(median)} (${Math.round(least)}–${Math.round(most)})`;
}

/** How often the second one goes into the first, to one decimal, or two below one. */
export function ratio(of: Spread, to: Spread): number {
  const value = of.median / to.median;
  return Number(value.toFixed(value < 1 ? 2 : 1));
}
