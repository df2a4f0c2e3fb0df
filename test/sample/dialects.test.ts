import { describe, expect, it } from 'vitest';
import type { SampleDialect } from '../../src/sample/dialect.ts';
import { makeSample } from '../../src/sample/sample.ts';

const make = (dialect: Partial<SampleDialect>) => makeSample({ rows: 60, seed: 14, dialect });
const plain = make({ encoding: 'utf-8' }).toString('utf8');

describe('a sample in a dialect', () => {
  it('has the same text in every encoding', () => {
    const marked = `\ufeff${plain}`;
    expect(make({ encoding: 'utf-8-bom' }).toString('utf8')).toBe(marked);
    expect(make({ encoding: 'utf-16le' }).toString('utf16le')).toBe(marked);
    expect(make({ encoding: 'utf-16be' }).swap16().toString('utf16le')).toBe(marked);
    // åäö and the rest of Latin-1 have their own numbers in Windows-1252.
    expect(make({ encoding: 'windows-1252' }).toString('latin1')).toBe(plain);
    expect(plain).toMatch(/ärende_id;.*hushållstyp/);
  });

  it('has the dash of Windows-1252 where it has a dash', () => {
    // 0x96 is the en dash: unicode.org, CP1252.TXT.
    const bytes = make({ encoding: 'windows-1252', framed: true });
    expect(bytes.subarray(0, 200).includes(Buffer.from([0x20, 0x96, 0x20]))).toBe(true);
  });

  it('changes delimiter, decimal sign and line end, and nothing else', () => {
    const other = make({ encoding: 'utf-8', delimiter: '\t', decimal: '.', newline: '\n' }).toString('utf8');
    const back = other
      .replaceAll('\t', ';')
      .replaceAll('\n', '\r\n')
      .replace(/(?<=;\d+)\.(?=\d\d;)/g, ',');
    expect(back).toBe(plain);
    expect(other).toMatch(/\t\d+\.00\t/);
  });

  it('puts quotes round amounts whose decimal sign is the delimiter', () => {
    const text = make({ encoding: 'utf-8', delimiter: ',', decimal: ',' }).toString('utf8');
    expect(text).toMatch(/,"\d+,00",/);
    expect(text.replace(/"(\d+,\d\d)"/g, '$1').replaceAll(',', ';')).toBe(plain.replaceAll(',', ';'));
  });

  it('has ids for headings and labels in English', () => {
    const [top, first] = make({ encoding: 'utf-8', lang: 'en' }).toString('utf8').split('\r\n');
    expect(top).toMatch(/^case_id;person_id;role;sex;birth_year;/);
    expect(first).toMatch(/;applicant;(woman|man|unknown);/);
  });

  it('can have titles above and a sum below, of all amounts', () => {
    const lines = make({ encoding: 'utf-8', framed: true }).toString('utf8').trimEnd().split('\r\n');
    expect(lines.slice(3, -1).join('\r\n')).toBe(plain.trimEnd());
    const headings = lines[3]!.split(';');
    const total = lines.at(-1)!.split(';');
    expect(total[0]).toBe('Summa');
    for (const heading of ['sökt_belopp', 'beviljat_belopp', 'fritid_belopp']) {
      const at = headings.indexOf(heading);
      const sum = lines.slice(4, -1).reduce((all, line) => all + Number(line.split(';')[at]!.replace(',', '.')), 0);
      expect(total[at]).toBe(sum.toFixed(2).replace('.', ','));
    }
  });
});
