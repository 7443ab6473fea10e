import fc from 'fast-check';
import { documentText } from '../vep-document.ts';

/** What gets into a document by copying, by a word processor and by an unfinished merge. */
const INSERTIONS = [
  '\u00A0',
  '\u200B',
  '\u2003',
  '\uFEFF',
  '\uFF1A',
  '\u2013',
  '\u201C',
  '\u2019',
  '\u0435',
  '\t',
  ' #',
  ' #1',
  '"',
  '[',
  ':',
  '@',
  '\n',
  '\r',
  '\n<<<<<<< HEAD\n',
  '\n=======\n',
  '\n>>>>>>> other\n',
  '\n---\n',
  '\n# Heading\n',
  '<!-- -->\n',
];

/** A change of a text at a place that is given by a share of its length. */
type Mutation = (text: string) => string;

function at(text: string, share: number): number {
  return Math.floor(share * (text.length + 1));
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });

const insertion = fc.tuple(fc.constantFrom(...INSERTIONS), share).map(([inserted, place]): Mutation => {
  return (text) => text.slice(0, at(text, place)) + inserted + text.slice(at(text, place));
});

const cut = fc.tuple(share, fc.integer({ min: 1, max: 30 })).map(([place, length]): Mutation => {
  return (text) => text.slice(0, at(text, place)) + text.slice(at(text, place) + length);
});

const lineOnce = fc.tuple(share, fc.constantFrom<readonly string[]>([], ['', ''])).map(([place, copies]): Mutation => {
  return (text) => {
    const lines = text.split('\n');
    const index = Math.floor(place * lines.length);
    return [...lines.slice(0, index), ...copies.map(() => lines[index] ?? ''), ...lines.slice(index + 1)].join('\n');
  };
});

/** A good document after one to three accidents. */
export const mutatedDocument = fc
  .array(fc.oneof({ weight: 3, arbitrary: insertion }, cut, lineOnce), { minLength: 1, maxLength: 3 })
  .map((mutations) => mutations.reduce((text, mutate) => mutate(text), documentText()));
