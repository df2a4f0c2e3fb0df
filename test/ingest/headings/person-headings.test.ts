import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTEXT_RULES } from '../../../src/ingest/headings/known-headings.ts';
import { namesPerson } from '../../../src/ingest/headings/person-headings.ts';
import { LOOKALIKES, SYNONYMS } from '../../../src/ingest/headings/synonyms.ts';
import { FIELDS } from '../../../src/model/fields.ts';

const file = readFileSync(new URL('headings-of-exports.txt', import.meta.url), 'utf8');
const [people, innocent] = file
  .split(/^\[\w+\]$/m)
  .slice(1)
  .map((part) => part.split('\n').filter((line) => line.trim() !== ''));

describe('headings of exports', () => {
  it('are many, and of both kinds', () => {
    expect(people!.length).toBeGreaterThan(120);
    expect(innocent!.length).toBeGreaterThan(180);
    expect(new Set([...people!, ...innocent!]).size).toBe(people!.length + innocent!.length);
  });

  it('that name people all stop', () => {
    expect(people!.filter((heading) => !namesPerson(heading))).toEqual([]);
  });

  it('that are innocent never do', () => {
    expect(innocent!.filter(namesPerson)).toEqual([]);
  });

  it('of our own fields never do, in any of their words', () => {
    const own = FIELDS.flatMap(({ id, heading }) => [id, heading]);
    const words = [...Object.values(SYNONYMS).flat(), ...Object.values(LOOKALIKES).flat()];
    const ruled = CONTEXT_RULES.flatMap(({ headings }) => headings);
    expect([...own, ...words, ...ruled].filter(namesPerson)).toEqual([]);
  });

  it('of our own fields never do, whatever they say of their codes', () => {
    const own = [...FIELDS.flatMap(({ heading }) => heading), ...Object.values(SYNONYMS).flat()];
    const coded = own.flatMap((name) => [`${name} (1=man 2=kvinna)`, `${name} 1=Sökande 2=Medsökande 3=Barn`]);
    expect(coded.filter(namesPerson)).toEqual([]);
    expect(namesPerson('Handläggare (1=man 2=kvinna)')).toBe(true);
  });

  it('are the same with letters that nobody sees', () => {
    expect(namesPerson('Hand\u00adläggarens\u200b namn')).toBe(true);
    expect(namesPerson('\u200eEnhets\u2060namn')).toBe(false);
  });
});
