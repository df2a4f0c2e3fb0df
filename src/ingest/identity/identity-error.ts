import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { fill, type Text } from '../../text/text.ts';
import { codedFile, shellWord } from '../coded-copy.ts';
import { quote } from '../values/label-text.ts';
import { findShapes } from './find-shapes.ts';
import type { Finding, FindingKind, Scope, TextScope } from './identity-scan.ts';
import type { Shaped } from './judge-digits.ts';

/** What the message needs to know about the file. */
export interface ScannedFile {
  readonly file: string;
  /** Headings by place. */
  readonly headings: readonly string[];
  /** Places of columns that tell people or cases apart: they are needed, so codes are the way out. */
  readonly ids: ReadonlySet<number>;
}

const KIND: Readonly<Record<FindingKind, Text>> = {
  personal: { sv: 'personnummer', en: 'personal identity numbers' },
  coordination: {
    sv: 'möjliga samordningsnummer (kan vara telefonnummer)',
    en: 'possible coordination numbers (perhaps telephone numbers)',
  },
  reserve: {
    sv: 'möjliga reservnummer eller felskrivna personnummer',
    en: 'possible reserve numbers or mistyped identity numbers',
  },
  neighbour: {
    sv: 'danska, isländska, norska eller finska personnummer',
    en: 'Danish, Icelandic, Norwegian or Finnish identity numbers',
  },
  contact: {
    sv: 'telefonnummer, e-postadresser eller gatuadresser i en kolumn som visas',
    en: 'telephone numbers, e-mail or street addresses in a column that is shown',
  },
  chance: { sv: 'siffror som kan vara personnummer', en: 'digits that may be identity numbers' },
};

const PLACE: Readonly<Record<TextScope, Text>> = {
  title: { sv: 'rader ovanför rubrikraden', en: 'rows above the headings' },
  total: { sv: 'summarader', en: 'total rows' },
  heading: { sv: 'rubrikerna', en: 'the headings' },
  sheet: { sv: 'andra blad', en: 'other sheets' },
  file: { sv: 'filens namn', en: 'the name of the file' },
  mapping: { sv: 'mappningen', en: 'the mapping' },
  beside: {
    sv: 'arbetsbokens kommentarer, sidhuvuden, egenskaper eller formler',
    en: 'comments, headers, properties or formulas of the workbook',
  },
  metadata: { sv: 'det som filen säger om sig själv (metadata)', en: 'what the file says of itself (metadata)' },
};

const isText = (scope: Scope): scope is keyof typeof PLACE => typeof scope === 'string' && scope in PLACE;

/**
 * The stop, exit 4: where, on which lines, which kind and the flag that helps; never a value. One error for all
 * findings.
 */
export function identityError(findings: readonly Finding[], scanned: ScannedFile): CodedError {
  const file = isHarmlessFile(scanned.file) ? scanned.file : '…';
  const where = joined(
    findings.map((finding) =>
      fill({ sv: '{place}{lines} ({kind})', en: '{place}{lines} ({kind})' }, describe(finding, scanned)),
    ),
  );
  return codedError('identity-numbers.found', { file, where, advice: adviceFor(findings, scanned, file) });
}

function describe({ scope, kind, lines, shaped, valid }: Finding, scanned: ScannedFile) {
  const at = lines.join(', ');
  const share = Math.round((100 * valid) / Math.max(shaped, 1));
  const chance = {
    sv: ` (${share} % har rätt kontrollsiffra, slumpen ger 10 %)`,
    en: ` (${share}% have a right check digit, chance gives 10%)`,
  };
  const words = KIND[kind];
  return {
    place: typeof scope === 'number' ? columnName(scope, scanned) : isText(scope) ? PLACE[scope] : PLACE.sheet,
    lines: scope === 'file' || lines.length === 0 || lines[0] === 0 ? '' : { sv: `, rad ${at}`, en: `, line ${at}` },
    kind: kind === 'chance' ? { sv: words.sv + chance.sv, en: words.en + chance.en } : words,
  };
}

function columnName(column: number, { headings }: ScannedFile): Text {
  const heading = headings[column] ?? '';
  const name = heading !== '' && isHarmless(heading) ? quote(heading) : String(column + 1);
  return { sv: `kolumn ${name}`, en: `column ${name}` };
}

const isSafe = (shaped: Shaped): boolean => !shaped.valid && !shaped.dashed && shaped.tail === 'digits';
/** True where a heading may be repeated in a message. */
const isHarmless = (text: string): boolean => findShapes(text).every(isSafe);
/** File names often carry the time they were made. */
const isHarmlessFile = (name: string): boolean => findShapes(name).every((shaped) => shaped.time || isSafe(shaped));

/** What helps, each kind of help once with all its columns: codes for ids, `--drop` for the rest. */
function adviceFor(findings: readonly Finding[], scanned: ScannedFile, file: string): Text {
  const columns = findings.flatMap(({ scope, kind }) => (typeof scope === 'number' ? [{ scope, kind }] : []));
  const named = columns.filter(({ scope }) => isHarmless(scanned.headings[scope] ?? '') && scanned.headings[scope]);
  const headings = (those: typeof columns, flag: string) =>
    those.map(({ scope }) => `${flag}${quote(scanned.headings[scope] ?? '')}`);
  const ids = named.filter(({ scope }) => scanned.ids.has(scope));
  const chance = ids.filter(({ kind }) => kind === 'chance');
  const drops = headings(
    named.filter(({ scope }) => !scanned.ids.has(scope)),
    '--drop ',
  ).join(' ');
  const values = {
    ...{ file, source: shellWord(file), out: shellWord(codedFile(file)) },
    drops,
    ids: headings(ids, '--ids ').join(' '),
    chance: headings(chance, '').join(', '),
  };
  const texts: Text[] = [];
  if (chance.length > 0) {
    texts.push({
      sv: 'Är {chance} koder utan samband med personnummer: skriv pseudonym: true för kolumnen i mappningen, annars:',
      en: 'If {chance} holds codes unrelated to identity numbers: write pseudonym: true for the column in the mapping; otherwise:',
    });
  }
  if (ids.length > 0) {
    texts.push({
      sv: 'Byt mot koder: gender-audit pseudonymise {source} {ids} --out {out}.',
      en: 'Exchange for codes: gender-audit pseudonymise {source} {ids} --out {out}.',
    });
  }
  if (drops !== '') texts.push({ sv: 'Lämna oläst: {drops}.', en: 'Leave unread: {drops}.' });
  const elsewhere = findings.flatMap(({ scope }) =>
    typeof scope === 'number' ? [] : ([isText(scope) ? scope : 'sheet'] as const),
  );
  const unnamed = named.length < columns.length ? (['heading'] as const) : [];
  texts.push(...[...new Set([...elsewhere, ...unnamed])].map((scope) => ELSEWHERE[scope]));
  return fill(joined(texts, ' '), values);
}

const ELSEWHERE: Readonly<Record<keyof typeof PLACE, Text>> = {
  title: {
    sv: 'Ta bort raderna ovanför rubrikraden ur filen.',
    en: 'Take the rows above the headings out of the file.',
  },
  total: { sv: 'Ta bort summaraderna ur filen.', en: 'Take the total rows out of the file.' },
  heading: { sv: 'Ge kolumnen en annan rubrik i filen.', en: 'Give the column another heading in the file.' },
  sheet: { sv: 'Spara bladet med ärenden som en egen fil.', en: 'Save the sheet with the cases as a file of its own.' },
  file: { sv: 'Byt namn på filen.', en: 'Rename the file.' },
  mapping: { sv: 'Ta bort numret ur mappningen.', en: 'Take the number out of the mapping.' },
  beside: {
    sv: 'Spara bladet som CSV, eller rensa arbetsboken i Excel: Arkiv, Info, Granska dokument.',
    en: 'Save the sheet as CSV, or clean the workbook in Excel: File, Info, Inspect Document.',
  },
  metadata: {
    sv: 'Skriv Parquet-filen utan egna metadata, eller spara uttaget som CSV.',
    en: 'Write the Parquet file without metadata of your own, or save the export as CSV.',
  },
};

const joined = (texts: readonly Text[], mark = '; '): Text => ({
  sv: texts.map(({ sv }) => sv).join(mark),
  en: texts.map(({ en }) => en).join(mark),
});
