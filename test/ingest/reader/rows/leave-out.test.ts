import { describe, expect, it } from 'vitest';
import { inspectFiles } from '../../../../src/ingest/inspect-files.ts';
import { readMapping } from '../../../../src/ingest/mapping/read-mapping.ts';
import { isBelowNought } from '../../../../src/ingest/values/corrections.ts';
import { withFiles } from '../read-text.ts';

/** Synthetic: eight decisions, the column in question last, its words in turn. */
function decisions(heading: string, words: readonly string[]): string {
  const rows = Array.from({ length: 8 }, (_, at) =>
    [`P${at}`, at % 2 === 0 ? 'K' : 'M', '2025-02-01', at < 4 ? 'Bifall' : 'Avslag', words[at % words.length]].join(
      ';',
    ),
  );
  return `${[`Personkod;Kön;Beslutsdatum;Beslut;${heading}`, ...rows].join('\n')}\n`;
}

async function inspect(text: string, yaml = '') {
  const { file: mapping, claims } = readMapping(`version: 1\n${yaml}`, 'map.yaml');
  return withFiles({ 'u.csv': text }, async (files) => {
    const window = { from: '2025-01-01', to: '2025-12-31' };
    const { problems, ledger } = await inspectFiles({ files, mapping, claims, drop: [], window });
    return { problems, ledger: ledger[0]! };
  });
}

describe('rows that do not hold by a column that is not read', () => {
  it.each([
    ['Status', ['Makulerad', 'Verkställd'], '["Makulerad"]'],
    ['Ärendestatus', ['Pågående', 'Återkallad'], '["Återkallad"]'],
    ['Beslutsstatus', ['Utkast', 'Ej verkställt', 'Fastställt', 'Fastställt'], '["Utkast", "Ej verkställt"]'],
    ['Anmärkning', ['Felregistrerad', ''], '["Felregistrerad"]'],
    ['Makulerad', ['Ja', 'Nej'], '["Ja"]'],
    ['Makulerad', ['X', ''], '["X"]'],
    ['Verkställd', ['Nej', 'Ja'], '["Nej"]'],
    ['Utbetalt (ja/nej)', ['N', 'J'], '["N"]'],
    ['Händelse', ['Överklagan', 'Beslut'], '["Överklagan"]'],
    ['Typ', ['Ordinarie', 'Rättelse'], '["Rättelse"]'],
    ['Transaktionstyp', ['Utbetalning', 'Återkrav'], '["Återkrav"]'],
    ['Kontering belopp', ['-4 000', '4 000'], '["<0"]'],
    ['Status', ['Gällande', 'Ersatt'], '["Ersatt"]'],
    ['Närvarostatus', ['Deltog', 'Uteblev'], '["Uteblev"]'],
    ['Insatsstatus', ['Pågår', 'Kö', 'Tackat nej', 'Pågår'], '["Kö", "Tackat nej"]'],
    ['Ersatt av beslutsnr', ['1007', '1008', '', ''], '["*"]'],
    ['Makuleringsdatum', ['2025-03-01', '2025-04-01', '', ''], '["*"]'],
  ])('%s %j: asked about, with a line that leaves them out and one that counts them', async (heading, words, line) => {
    const text = decisions(heading, words);
    const { problems } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['void-rows', 2]]);
    const paste = `leave_out: { "${heading}": ${line} }`;
    expect(problems[0]!.advice.sv).toContain(paste);
    // every list of words has as many rows that do not hold as rows that do: 4 of 8
    const left = await inspect(text, paste);
    expect(left.problems).toEqual([]);
    expect(left.ledger).toMatchObject({
      read: 8,
      used: 4,
      left: [{ reason: 'by_mapping', rows: { women: expect.any(Number), men: expect.any(Number), unknown: 0 } }],
    });
    const counted = await inspect(text, `ignore: ["${heading}"]`);
    expect(counted.problems).toEqual([]);
    expect(counted.ledger.used).toBe(8);
  });

  it.each([
    ['Status', ['Pågående', 'Avslutad']],
    ['Status', ['Importerad', 'Importerad']],
    ['Boendestatus', ['Hyresrätt', 'Inneboende']],
    ['Ärendestatus', ['Öppet', 'Stängt', 'Vilar']],
    ['Verkställd', ['Ja', 'Ja']],
    ['Makulerad', ['Nej', '']],
    ['Kommentar', ['Planerad', 'Inställd']],
    ['Hembesök genomfört', ['Nej', 'Ja']],
    ['Telefonstatus', ['Svarade', 'Svarade ej']],
    ['Typ', ['Domare', 'Rättvik']],
    ['Kommentar', ['Rättelse', 'Återkrav']],
    ['Saldo', ['-4 000', '4 000']],
    ['Ändamål', ['Dominans', 'Bistånd mot återbetalning']],
  ])('%s %j stops nothing', async (heading, words) => {
    const { problems, ledger } = await inspect(decisions(heading, words));
    expect(problems).toEqual([]);
    expect(ledger.used).toBe(8);
  });

  it('asks about the words that the mapping does not name, with those that it does', async () => {
    const text = decisions('Status', ['Makulerad', 'Utkast', 'Gäller', 'Gäller']);
    const { problems } = await inspect(text, 'leave_out: { Status: [Makulerad] }');
    expect(problems[0]!.advice.sv).toContain('leave_out: { "Status": ["Makulerad", "Utkast"] }');
    expect(problems[0]!.advice.sv).toContain('Raden ersätter den som redan står i mappningen');
    const both = await inspect(text, 'leave_out: { Status: [Makulerad] }\nignore: [Status]');
    // rows 1 and 5 of eight are cancelled
    expect([both.problems.length, both.ledger.used]).toEqual([0, 6]);
  });

  it('is refused where no file has the heading', async () => {
    const { problems } = await inspect(decisions('Status', ['Gäller']), 'leave_out: { Sttus: [Makulerad] }');
    expect(problems.map(({ code }) => code)).toEqual(['heading-absent']);
  });
});

describe('rows that undo or follow up another, by a column that is read', () => {
  it.each([
    ['-4 000', '4 000'],
    ['4000-', '4000'],
    ['(4 000,00)', '4 000,00'],
    ['\u22124000 kr', '4000 kr'],
  ])('%s: asked about, left out by the word of the mapping', async (below, above) => {
    const text = decisions('Beviljat belopp', [below, above]);
    const { problems } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['negative-amounts', 2]]);
    // every other of the lines 2 to 9
    expect(problems[0]!.what.sv).toContain('på 4 rader (rad 2, 4, 6 …)');
    const paste = 'leave_out: { "Beviljat belopp": ["<0"] }';
    expect(problems[0]!.advice.sv).toContain(paste);
    const left = await inspect(text, paste);
    expect([left.problems.length, left.ledger.used]).toEqual([0, 4]);
    const counted = await inspect(text, 'ignore: ["Beviljat belopp"]');
    expect([counted.problems.length, counted.ledger.used]).toEqual([0, 8]);
  });

  it('asks about words of recovery among purposes, and shows none but those it looks for', async () => {
    const text = decisions('Ändamål', ['Återkrav från Anna', 'Försörjningsstöd']);
    const { problems } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['follow-up-rows', 2]]);
    expect(problems[0]!.what.sv).toContain('"återkrav"');
    expect(JSON.stringify(problems[0])).not.toContain('Anna');
    const left = await inspect(text, 'leave_out: { Ändamål: ["Återkrav från Anna"] }');
    expect([left.problems.length, left.ledger.used]).toEqual([0, 4]);
    const counted = await inspect(text, 'leave_out: { Ändamål: [] }');
    expect([counted.problems.length, counted.ledger.used]).toEqual([0, 8]);
  });
});

describe('an amount below nought', () => {
  it('is no text longer than amounts are, and a cell of a million digits holds nobody up', () => {
    expect(isBelowNought('-4 000,50 kr')).toBe(true);
    expect(isBelowNought('-4 av 7')).toBe(false);
    // quadratic, this would take hours
    expect(isBelowNought(`${'1'.repeat(1_000_000)}x`)).toBe(false);
  });
});
