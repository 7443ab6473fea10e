/** The number that a text most likely means: its only digits, or the whole number that `1e3` and `282.0` stand for. */
export function likelyNumber(text: string): number | null {
  const number = /^[-+.\w]+$/.test(text) ? Number(text) : Number.NaN;
  const digits = /^\D*?0*([1-9]\d{0,8})\D*$/.exec(text.slice(0, 100))?.[1];
  const found = Number.isNaN(number) ? Number(digits ?? 0) : number;
  return Number.isInteger(found) && found >= 1 && found <= 999_999_999 ? found : null;
}

/** `#413`, `VEP 413`: nothing but a number and what people write in front of one. */
export function certainNumber(text: string): number | null {
  const digits = /^(?:VEP[ -]?)?#?0*([1-9]\d{0,8})$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
