/** Lines of cells as the text of a file; the cells are written as they stand, quotes and all. */
export function csv(lines: readonly (readonly string[])[], delimiter = ';', newline = '\r\n'): string {
  return lines.map((cells) => cells.join(delimiter) + newline).join('');
}

export const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

/** Only for letters that Latin-1 has; a dash of Windows-1252 is written `\u0096`. */
export const windows1252 = (text: string): Buffer => Buffer.from(text, 'latin1');

/**
 * `count` people with hand-set regularity: every second a woman, spells of three lengths, every third open.
 * No chance in it, so that expected counts can be found by counting on one's fingers.
 */
export interface Person {
  readonly id: string;
  readonly sex: 'kvinna' | 'man';
  readonly birthYear: string;
  readonly start: string;
  readonly end: string;
  readonly referred: 'ja' | 'nej';
  readonly decision: 'bifall' | 'avslag';
}

export function people(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `P-${(0xa10000 + place * 4099).toString(16)}`,
    sex: place % 2 === 0 ? 'kvinna' : 'man',
    birthYear: String(1965 + ((place * 7) % 40)),
    start: `2025-0${1 + (place % 6)}-10`,
    end: place % 3 === 0 ? '' : `2025-${place % 3 === 1 ? '08-31' : '10-31'}`,
    referred: place % 4 < 2 ? 'ja' : 'nej',
    decision: place % 8 === 5 ? 'avslag' : 'bifall',
  }));
}

export const HEADINGS: readonly string[] = [
  'person_id',
  'kön',
  'födelseår',
  'bistånd_start',
  'bistånd_slut',
  'hänvisad_till_insats',
  'beslut',
];

export function cellsOf(person: Person): readonly string[] {
  return [person.id, person.sex, person.birthYear, person.start, person.end, person.referred, person.decision];
}

/** The plain table that the hostile files start from: {@link HEADINGS} and 24 rows. */
export const PLAIN: readonly (readonly string[])[] = [HEADINGS, ...people(24).map(cellsOf)];
