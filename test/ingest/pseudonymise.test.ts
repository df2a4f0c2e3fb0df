import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pseudonymise } from '../../src/ingest/pseudonymise.ts';
import { makeNumber, seeded } from './identity/synthetic-numbers.ts';

const PEOPLE = Array.from({ length: 12 }, (_, at) => makeNumber(seeded(at + 1)));

async function copy(heading: string, cells: readonly string[], drop: readonly string[] = []) {
  const file = join(mkdtempSync(join(tmpdir(), 'ga-')), 'x.csv');
  const rows = cells.map((cell, at) => `P-${at * 7};${at % 2 ? 'kvinna' : 'man'};${cell}`);
  writeFileSync(file, `${[`person_id;kön;${heading}`, ...rows].join('\n')}\n`);
  const pieces: string[] = [];
  try {
    await pseudonymise({ file, ids: ['person_id'], drop, write: (piece) => void pieces.push(piece) });
    return pieces.join('');
  } catch (error) {
    return error as { exit: number; sv: string };
  }
}

describe('a copy with codes is refused', () => {
  it('where birth date and last four stand in two columns, and told without either', async () => {
    const cells = PEOPLE.map(({ century, date, tail }) => `${century}${date};${tail}`);
    const refused = await copy('Född;Nr', cells);
    expect(refused).toMatchObject({ exit: 4 });
    const told = JSON.stringify(refused);
    for (const { tail } of PEOPLE) expect(told).not.toContain(tail);
    expect(await copy('Född;Nr', cells, ['Nr'])).toContain('Född');
  });

  // CPR with hyphen and date; a telephone; an address; a street: by hand, after the rules in docs/identity.md
  it.each(['070-123 45 67', 'anna@example.se', 'Storgatan 12', '311255-1234'])(
    'where a column that is shown holds %s',
    async (text) => {
      const cells = PEOPLE.map((_, at) => (at === 5 ? text : 'Norr'));
      expect(await copy('enhet', cells)).toMatchObject({ exit: 4 });
      // the same in a column that nobody sees is not asked about: it is no Swedish number
      expect(await copy('Övrigt', cells)).toContain(text);
    },
  );
});
