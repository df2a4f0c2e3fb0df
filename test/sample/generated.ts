import { gzipSync } from 'node:zlib';
import { makeSample, type SampleOptions } from '../../src/sample/sample.ts';
import { csv, utf8 } from './csv-text.ts';
import type { Fixtures } from './fixture.ts';

const EXAMPLE: SampleOptions = { rows: 12_900, seed: 2026, dialect: { framed: true } };
const EVEN: SampleOptions = { rows: 7_000, seed: 25, truths: 'even' };

const DIALECT_COLUMNS =
  'case_id person_id role sex birth_year born_abroad household_type unit obstacle aid_month aid_start aid_end application_date decision_date decision purpose denial_reason applied_amount granted_amount referred referral_date plan plan_date plan_focus leisure_granted leisure_amount';
/** The content that every file of `dialects/` holds. */
export const SMALL: SampleOptions = { rows: 400, seed: 400, columns: DIALECT_COLUMNS.split(' ') };

const small = (dialect: SampleOptions['dialect']) => makeSample({ ...SMALL, ...(dialect && { dialect }) });
const two: SampleOptions = { households: 300, seed: 31 };
/** How Lifecare names the two: a partial grant is a grant with a smaller amount. */
const TYPE = 'EK Ekonomiskt bistånd 12 kap 1, 7 §§ SoL';

export const GENERATED: Fixtures = {
  'example/exempelstad-2025.csv': makeSample(EXAMPLE),
  'even/jamnstad-2025.csv': makeSample(EVEN),
  'dialects/utf-8.csv': small({ encoding: 'utf-8' }),
  'dialects/utf-8-bom.csv': small({ encoding: 'utf-8-bom' }),
  'dialects/utf-16le.csv': small({ encoding: 'utf-16le' }),
  'dialects/utf-16be.csv': small({ encoding: 'utf-16be' }),
  'dialects/windows-1252.csv': small({ encoding: 'windows-1252' }),
  'dialects/framed-1252.csv': small({ encoding: 'windows-1252', framed: true }),
  'dialects/tab.tsv': small({ encoding: 'utf-8', delimiter: '\t' }),
  'dialects/comma-decimal-point.csv': small({ encoding: 'utf-8', delimiter: ',', decimal: '.' }),
  'dialects/comma-decimal-comma.csv': small({ encoding: 'utf-8', delimiter: ',', decimal: ',' }),
  'dialects/lf.csv': small({ encoding: 'utf-8', newline: '\n' }),
  'dialects/english.csv': small({ encoding: 'utf-8', delimiter: ',', decimal: '.', lang: 'en', newline: '\n' }),
  'dialects/pipe.csv.gz': gzipSync(small({ encoding: 'utf-8', delimiter: '|' })),
  'shapes/lifecare-decisions.csv': utf8(
    makeSample({ rows: 1200, seed: 21, layout: 'decisions' })
      .toString('utf8')
      .replaceAll(/;(?:delvis )?bifall;/g, `;"${TYPE}, bifall";`)
      .replaceAll(';avslag;', `;"${TYPE}, avslag";`),
  ),
  'shapes/spells.csv': makeSample({ rows: 600, seed: 22, layout: 'spells' }),
  'shapes/two-files/personer.csv': makeSample({ ...two, layout: 'persons' }),
  'shapes/two-files/insatser.csv': makeSample({ ...two, layout: 'measures' }),
  'shapes/children-as-counts.csv': makeSample({ rows: 400, seed: 23, layout: 'households' }),
  'shapes/socialstyrelsen.txt': makeSample({
    rows: 600,
    seed: 24,
    layout: 'reporting',
    dialect: { encoding: 'windows-1252', delimiter: '\t' },
  }),
  'shapes/couples.csv': makeSample({ rows: 120, seed: 25, layout: 'couples' }),
  'shapes/couples-35.csv': utf8(csv([coupleHeadings(), ...couples35()])),
};

function coupleHeadings(): readonly string[] {
  return [
    'ärende_id',
    'kön',
    'medsökande_kön',
    'delad_utbetalning',
    'delad_utbetalning_orsak',
    'utbetalning_till',
    'beslutsdatum',
  ];
}

/** Täby, August–December 2021: 35 couples, 18 split, 9 declined, 8 could not. Who applies is our own choice. */
function couples35(): readonly (readonly string[])[] {
  return Array.from({ length: 35 }, (_, place) => {
    const split = place < 18 ? 'ja' : place < 27 ? 'tackat nej' : 'ej möjligt';
    const reason = place < 27 ? '' : place % 2 === 0 ? 'Saknar personnummer' : 'Saknar bankkonto';
    const man = place % 4 !== 3;
    return [
      `A-${(0xb00000 + place * 4099).toString(16)}`,
      man ? 'man' : 'kvinna',
      man ? 'kvinna' : 'man',
      split,
      reason,
      split === 'ja' ? 'båda' : 'sökande',
      `2021-${String(8 + (place % 5)).padStart(2, '0')}-1${place % 9}`,
    ];
  });
}
