import { parseRelease, type Release } from '../../domain/calendar/release.ts';

/** `V1.10`, `v01.10`: the forms in which nothing but a letter's case and zeros have to go. */
export function certainRelease(text: string): Release | null {
  return parseRelease(text.replace(/^V/, 'v').replace(/^(v?)0+(?=\d+\.)/, '$1'));
}

/** The release that a malformed text most likely means: `V1.10`, `v01.10`, `v1.10-rc.1`, `v1.10.3`. */
export function likelyRelease(text: string): Release | null {
  const [, major, minor] = /^v?\.?\s*0*(\d{1,4})\.0*(\d{1,4})(?![\d])[^,;\s]*$/i.exec(text) ?? [];
  return major === undefined ? null : parseRelease(`v${major}.${minor}`);
}
