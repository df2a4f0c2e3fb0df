import { describe, expect, it } from 'vitest';
import { sortNames } from '../../src/text/comparing.ts';

describe('names in Swedish order', () => {
  // By the alphabet as it is taught: … v w x y z å ä ö. Code units give Ängby (C4) Åkersberga (C5) Örby (D6).
  it('puts å ä ö after z, in that order', () => {
    const names = ['Örby', 'Zinken', 'Ängby', 'Vårby', 'Åkersberga', 'Wallhamn'];
    expect(sortNames(names)).toEqual(['Vårby', 'Wallhamn', 'Zinken', 'Åkersberga', 'Ängby', 'Örby']);
  });

  it('puts capitals among small letters, and letters with accents with their own', () => {
    expect(sortNames(['öst', 'Norr', 'Öst', 'norr', 'Café', 'Cafeteria', 'Müller', 'Myr', 'Søder', 'Sz'])).toEqual([
      ...['Café', 'Cafeteria', 'Müller', 'Myr', 'Norr', 'norr', 'Sz', 'Søder', 'Öst', 'öst'],
    ]);
  });

  it('knows a letter written as two signs', () => {
    expect(sortNames(['Bro', 'A\u030alunda', 'Zink'])).toEqual(['Bro', 'Zink', 'A\u030alunda']);
  });

  it('orders names that differ in case or form only, whatever came first', () => {
    const names = ['syd', 'Syd', 'SYD', 'A\u030a', '\u00c5'];
    expect(sortNames(names)).toEqual(sortNames([...names].reverse()));
  });

  it('orders digits and blanks before letters', () => {
    expect(sortNames(['Team B', 'Team 2', 'Teamet', 'Team 1'])).toEqual(['Team 1', 'Team 2', 'Team B', 'Teamet']);
  });
});
