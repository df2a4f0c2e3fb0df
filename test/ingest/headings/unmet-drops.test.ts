import { describe, expect, it } from 'vitest';
import { unmetDrops } from '../../../src/ingest/headings/unmet-drops.ts';

const files = [{ headings: ['Kön', 'Efternamn'] }, { headings: ['kön', 'Handläggare (text)', ''] }];

describe('headings of --drop that no file has', () => {
  it('are those whose spelling, but for case and rings, is in none of the files', () => {
    expect(unmetDrops(['efternamn', 'HANDLAGGARE TEXT', 'Efternam'], files)).toEqual(['Efternam']);
  });

  it('are told once each', () => {
    expect(unmetDrops(['Adress', 'Adress'], files)).toEqual(['Adress']);
    expect(unmetDrops([], files)).toEqual([]);
  });
});
