import type { ObjectStore } from './object-store.ts';

/** Looks up what was computed for a key, or computes it. Only for what follows from objects, which never change. */
export type Memo<Value> = (store: ObjectStore, key: string, compute: () => Value) => Value;

export function createMemo<Value>(): Memo<Value> {
  const values = new WeakMap<ObjectStore, Map<string, Value>>();
  return (store, key, compute) => {
    const known = values.get(store) ?? new Map<string, Value>();
    values.set(store, known);
    const result = known.get(key) ?? compute();
    known.set(key, result);
    return result;
  };
}
