/** Synthetic: sixty persons with one decision each, women and men in turn. 24 of 30 women and 20 of 30 men are granted. */
export const HEADINGS = ['ärende_id', 'person_id', 'kön', 'enhet', 'beslutsdatum', 'beslut', 'ändamål', 'sökt_belopp'];

export const ROWS: readonly (readonly string[])[] = Array.from({ length: 60 }, (_, at) => {
  const place = at >> 1;
  // every fifth woman and every third man is denied: 30 / 5 = 6, 30 / 3 = 10
  const granted = at % 2 === 0 ? place % 5 !== 0 : place % 3 !== 0;
  return [
    `A-${at}x`,
    `P-${at}q`,
    at % 2 === 0 ? 'kvinna' : 'man',
    ['Söder', 'Väster', 'Öster'][Math.floor(at / 20)]!,
    `2025-${String((at % 12) + 1).padStart(2, '0')}-10`,
    granted ? 'bifall' : 'avslag',
    'Försörjningsstöd',
    '4500,00',
  ];
});

/** Lines of cells, each ended. */
export function linesOf(rows: readonly (readonly string[])[], delimiter = ';', end = '\r\n'): string {
  return rows.map((row) => row.join(delimiter) + end).join('');
}

export const SMALL = linesOf([HEADINGS, ...ROWS]);
