import { headingKey } from '../../headings/heading-key.ts';
import type { FileMapping } from '../../mapping/mapping-for.ts';
import { EMPTY } from '../../questions/no-aid.ts';
import { ANY } from '../../questions/uncounted-rows.ts';
import { BELOW_NOUGHT, isBelowNought } from '../../values/corrections.ts';
import { foldLabel } from '../../values/fold-label.ts';
import { isBlankWord } from '../../values/yes-no-or-blank.ts';
import { Dictionary } from '../columns/dictionary.ts';
import type { OpenedFile } from '../files/opened-file.ts';
import { cellText, plainText, type RecordView } from './record.ts';

/** Distinct cells that are remembered; a column of more is no list of words. */
const MOST = 1 << 16;

/** The folded words that leave a row out, by heading. */
export function leaveOutWords({ leaveOut }: Pick<FileMapping, 'leaveOut'>) {
  const stated = new Map(
    Object.entries(leaveOut).map(([heading, words]) => [headingKey(heading), new Set(words.map(foldLabel))]),
  );
  return (heading: string): ReadonlySet<string> | undefined => stated.get(headingKey(heading));
}

/** The words of a heading that leave a row out, as the mapping has them. */
export const leftOutOf = ({ leaveOut }: Pick<FileMapping, 'leaveOut'>) => {
  const stated = new Map(Object.entries(leaveOut).map(([heading, words]) => [headingKey(heading), words]));
  return (heading: string): readonly string[] => stated.get(headingKey(heading)) ?? [];
};

/** Tells which rows the mapping leaves out by their words (`leave_out`); null where it leaves out none. */
export function createLeaveOut({
  headings,
  mapping,
  match,
}: Pick<OpenedFile, 'headings' | 'mapping' | 'match'>): ((record: RecordView) => boolean) | null {
  const leftOut = leaveOutWords(mapping);
  const dropped = new Set(match.dropped);
  const tests = headings.flatMap((heading, place) => {
    const words = leftOut(heading);
    return words === undefined || dropped.has(place) ? [] : [testColumn(place, words)];
  });
  return tests.length === 0 ? null : (record) => tests.some((test) => test(record));
}

function testColumn(place: number, words: ReadonlySet<string>): (record: RecordView) => boolean {
  const known: boolean[] = [];
  const dictionary = new Dictionary();
  const isEmptyMeant = words.has(EMPTY);
  const isMeant = (bytes: Uint8Array, start: number, end: number) => {
    const text = foldLabel(plainText(cellText(bytes, start, end)));
    if (isBlankWord(text) && isEmptyMeant) return true;
    return text !== '' && (words.has(text) || words.has(ANY) || (words.has(BELOW_NOUGHT) && isBelowNought(text)));
  };
  return ({ bytes, starts, ends, fields }) => {
    if (place >= fields) return isEmptyMeant;
    const start = starts[place]!;
    const end = ends[place]!;
    if (start >= end) return isEmptyMeant;
    if (dictionary.size > MOST) return isMeant(bytes, start, end);
    const code = dictionary.intern(bytes, start, end);
    known[code] ??= isMeant(bytes, start, end);
    return known[code];
  };
}
