import { describe, expect, it } from 'vitest';
import { refuseNames } from '../../../src/ingest/headings/known-headings.ts';

describe('a column of names', () => {
  it('stops for a column of names, not for codes or districts', () => {
    // Invented names.
    const names = ['Ada Exempel', 'Bo Påhittad', 'Exempel, Cia', 'okänd'];
    expect(refuseNames({ heading: 'Sökande', file: 'a.csv' }, names)).toMatchObject({ exit: 4, code: 'names' });
    expect(refuseNames({ heading: 'Sökande', file: 'a.csv' }, ['S-1', 'S-2', 'S-3', 'S-4'])).toBe(null);
    expect(refuseNames({ heading: 'Enhet', file: 'a.csv' }, ['Norr', 'Söder', 'Väst team 2'])).toBe(null);
  });

  it('takes a column for names from three of them, and from half of its texts', () => {
    const names = ['Ada Exempel', 'Bo Påhittad', 'Exempel, Cia'];
    const isNames = (...texts: string[]) => refuseNames({ heading: 'Sökande', file: 'a.csv' }, texts) !== null;
    // two; three of six; three of seven
    expect(isNames(...names.slice(0, 2))).toBe(false);
    expect(isNames(...names, 'S-1', 'S-2', 'S-3')).toBe(true);
    expect(isNames(...names, 'S-1', 'S-2', 'S-3', 'S-4')).toBe(false);
  });
});
