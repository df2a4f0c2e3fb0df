import { describe, expect, it } from 'vitest';
import { couldBeCell, looksLikeData } from '../../../src/ingest/reader/csv/find-heading.ts';

describe('what could be a cell', () => {
  it.each(['A-1', 'P-02752d', 'K000123', '2025-07-15', '1992-03', '1 250,00', '12', 'nej', 'Ja'])('%s', (text) => {
    expect(couldBeCell(text)).toBe(true);
  });

  it.each(['Kön', 'beslut', 'Personnr1', 'Belopp 2025', '2025', 'Insats 2', 'SNI2007-kod', 'Enhet', 'fodar2'])(
    '%s is a heading',
    (text) => {
      expect(couldBeCell(text)).toBe(false);
    },
  );
});

describe('a row', () => {
  it('of a person is data, however many of its words are known as headings', () => {
    expect(looksLikeData(['A-1', 'P-1', 'sökande', 'kvinna', '1992', 'nej', 'Enhet Söder', '2025-07-15'], 2)).toBe(
      true,
    );
    expect(looksLikeData(['kvinna', 'sökande', 'bifall'], 1)).toBe(true);
  });

  it('of headings is not, known or unknown', () => {
    expect(looksLikeData(['Ärende', 'Kön', 'Beslut', '1'], 3)).toBe(false);
    expect(looksLikeData(['Kolumn A', 'Kolumn B'], 0)).toBe(false);
  });
});
