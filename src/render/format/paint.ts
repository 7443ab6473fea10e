const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;

export type Style = keyof typeof CODES;

/** Sets off a text on a terminal. */
export type Paint = (style: Style, text: string) => string;

export function createPaint(hasColors: boolean): Paint {
  return (style, text) => (hasColors ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
