import { namesPerson } from './headings/person-headings.ts';
import { fieldByName } from './mapping/field-by-name.ts';

/** The name to propose for a copy of a file with codes: beside it, a CSV whatever the source was. */
export function codedFile(file: string): string {
  return `${file.replace(/(\.[a-z]{2,7})?(\.gz)?$/i, '')}-koder.csv`;
}

/** A word of a command line as it must be written. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(word) ? word : JSON.stringify(word);
}

/**
 * Headings of a file whose ids have become codes: one that says what the column held (`Personnr`) would be refused in
 * the copy too, so it is called by what it holds now. Two columns never get one name.
 */
export function codedHeadings(headings: readonly string[], ids: ReadonlySet<number>): readonly string[] {
  const taken = new Set(headings.flatMap((heading) => fieldByName(heading)?.id ?? []));
  return headings.map((heading, place) => {
    if (!ids.has(place) || !namesPerson(heading)) return heading;
    const wanted = /medsök|co.?applicant|2\s*$/i.test(heading) ? 'co_applicant_id' : 'person_id';
    const free = [wanted, 'person_id', 'co_applicant_id'].find((id) => !taken.has(id));
    if (free === undefined) return `kod ${place + 1}`;
    taken.add(free);
    return fieldByName(free)!.heading;
  });
}
