import { describe, expect, it } from 'vitest';
import { validateExport } from '../../src/ingest/validate-export.ts';
import { createRandom } from './reader/csv/csv-oracle.ts';
import { read, withFiles } from './reader/read-text.ts';

const HEADING = 'person_id;kön;enhet;ålder;beslutsdatum;sökt_belopp';

/** An export with everything wrong that exports have, from a seed. */
function hostileExport(seed: number): Uint8Array {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const cell = () => pick(['', ' ', 'Söder', '"Ö;ster"', '"a\nb"', '"x""y"', '5"', 'Å', '\u0000', '–']);
  const row = () => {
    const clean = [
      `P${Math.floor(random() * 20)}`,
      pick(['kvinna', 'man', 'K', 'm', '', 'okänt']),
      cell(),
      pick(['34', '17', '', '58,77', '"40"']),
      pick(['2025-03-01', '20250302', '2024-12-31', '', '2025-13-01']),
      pick(['100', '1 234,50', '', '99 kr', 'x']),
    ].join(';');
    return pick([
      clean,
      clean,
      clean,
      clean,
      `${clean};;`,
      `${clean};mer`,
      ';;;;;',
      '',
      'Summa;;;;;900',
      'P1;man',
      `"P1"x;${clean}`,
    ]);
  };
  const titles = random() < 0.3 ? 'Uttag för mars\n\n' : '';
  const rows = Array.from({ length: 1 + Math.floor(random() * 30) }, row);
  const text =
    titles + [HEADING, 'P0;kvinna;Norr;30;2025-02-01;100', ...rows].join(pick(['\n', '\r\n'])) + pick(['', '\n']);
  if (random() < 0.2) return Buffer.from(text.replace(/–/g, ''), 'latin1');
  return random() < 0.2 ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text);
}

const window = { from: '2025-01-01', to: '2025-12-31' };
const sum = (left: readonly { rows: { women: number; men: number; unknown: number } }[]) =>
  left.reduce((all, { rows }) => all + rows.women + rows.men + rows.unknown, 0);

describe('whatever an export holds', () => {
  it('rows read = rows used + rows left out, and the second reading agrees', async () => {
    for (let seed = 1; seed <= 250; seed++) {
      await withFiles({ 'a.csv': hostileExport(seed) }, async (files) => {
        const { ledger, files: validated, problems } = await validateExport({ files, mapping: null, drop: [], window });
        expect([seed, ledger.read]).toEqual([seed, ledger.used + sum(ledger.left)]);
        const unreadable = sum(ledger.left.filter(({ reason }) => reason === 'unreadable'));
        // csv-parse also counts the heading, and the two lines above it where there is a title
        const above = validated[0]!.dialect.headerRow;
        expect([seed, ledger.read - unreadable + above]).toEqual([seed, validated[0]!.second!.records]);
        expect([seed, validated[0]!.second!.differences, problems.map(({ code }) => code)]).toEqual([seed, 0, []]);
        expect(sum(ledger.badValues)).toBeLessThanOrEqual(ledger.used * 5);
      });
    }
  });

  it('the table holds the rows used, each once', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { rows, result } = await read({ 'a.csv': hostileExport(seed) }, { window });
      expect(rows).toHaveLength(result.ledger.used);
      expect(new Set(rows.map((row) => row.row_no)).size).toBe(rows.length);
      expect(rows.every((row) => (row.row_no as number) <= result.ledger.read)).toBe(true);
    }
  });
});
