import { describe, expect, it } from 'vitest';
import { headingKey } from '../../../src/ingest/headings/heading-text.ts';
import { CONTEXT_RULES } from '../../../src/ingest/headings/known-headings.ts';
import { LOOKALIKES, SYNONYMS } from '../../../src/ingest/headings/synonyms.ts';
import { FIELDS } from '../../../src/model/fields.ts';

describe('headings are the same', () => {
  it.each([
    ['Kön', 'KÖN'],
    ['Kön', 'ko\u0308n'],
    ['Kön', 'Kon'],
    ['Kön', 'Kön (k/m)'],
    ['Sökt belopp (kr)', 'SÖKT_BELOPP'],
    ['aktnr.', 'Akt-nr:'],
    ['Bistånd fr.o.m.', 'bistånd\u00a0fr o m'],
    ['granted_amount', 'Granted Amount'],
    ['Ålder [år]', 'alder'],
    ['Besluts\ndatum', 'beslutsdatum'],
  ])('%j and %j', (a, b) => {
    expect(headingKey(a)).toBe(headingKey(b));
  });

  it.each([
    ['Kön (sökande)', 'Kön (medsökande)'],
    ['Sökt belopp (kr)', 'Sökt belopp (tkr)'],
    ['ålder', 'ålder 2'],
  ])('%j and %j are not', (a, b) => {
    expect(headingKey(a)).not.toBe(headingKey(b));
  });
});

describe('the lists of headings', () => {
  const own = FIELDS.flatMap(({ id, heading }) =>
    [...new Set([headingKey(id), headingKey(heading)])].map((key) => [key, id] as const),
  );
  const synonyms = Object.entries(SYNONYMS).flatMap(([id, names]) =>
    names.map((name) => [headingKey(name), id] as const),
  );
  const ruled = CONTEXT_RULES.flatMap(({ headings }) => headings.map((name) => [headingKey(name), 'rule'] as const));

  it('never give one heading to two fields', () => {
    const seen = new Map<string, string>();
    for (const [key, id] of [...own, ...synonyms, ...ruled]) {
      expect(seen.get(key) ?? id, key).toBe(id);
      seen.set(key, id);
    }
    expect(seen.size).toBeGreaterThan(250);
  });

  it('name only fields that exist', () => {
    const ids = new Set<string>(FIELDS.map(({ id }) => id));
    for (const id of [...Object.keys(SYNONYMS), ...Object.keys(LOOKALIKES)]) expect(ids).toContain(id);
  });

  it('never accept what only looks alike', () => {
    const accepted = new Set([...own, ...synonyms, ...ruled].map(([key]) => key));
    for (const name of Object.values(LOOKALIKES).flat()) expect(accepted.has(headingKey(name)), name).toBe(false);
  });
});
