import type { Readable } from 'node:stream';
import { codedError } from '../errors/catalogue.ts';
import { getField } from '../model/fields.ts';
import { createCodes } from './coded-copy.ts';
import { headingKey } from './headings/heading-text.ts';
import { fieldOfHeading } from './headings/known-headings.ts';
import { namesPerson } from './headings/person-headings.ts';
import { identityError } from './identity/identity-error.ts';
import { PRESETS } from './mapping/mapping-for.ts';
import { columnKinds } from './reader/columns/plan-columns.ts';
import { openFile } from './reader/files/open-files.ts';
import { cellAt, plainText, type RecordView } from './reader/rows/record.ts';
import { scanRows } from './reader/rows/scan-file.ts';
import { createTableRows } from './reader/table/table-rows.ts';
import { quote, quoteTold } from './values/label-text.ts';
import { destroyedIds, readId } from './values/read-id.ts';

/** Lines that a refusal over ids gives. */
const LINES = 3;

/** What is to be copied, and where. */
export interface PseudonymiseRequest {
  readonly file: string;
  /** Headings of the columns that tell persons or cases apart; equal ids get equal codes in all of them. */
  readonly ids: readonly string[];
  /** Headings of the columns that are left out. */
  readonly drop: readonly string[];
  /** Takes the copy piece by piece; it stands only if the promise is kept, and must throw where a byte is not taken. */
  readonly write: (piece: string) => void;
  readonly stdin?: Readable | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What was written. */
interface Pseudonymised {
  readonly rows: number;
  /**
   * Lines whose quoting breaks, whose cells do not fit the headings, or that are no rows (footnotes, repeated
   * headings).
   */
  readonly leftOut: number;
  readonly codes: number;
  readonly columns: readonly string[];
  /** Columns of ids whose heading named people: what they are called now. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Such headings that a preset reads, kept. */
  readonly ofPreset: readonly string[];
}

/**
 * Writes a copy with random codes for ids and without the dropped columns: UTF-8 with its mark, as Excel wants it, the
 * delimiter of the source, CRLF. Rows above the heading are not copied. Keeps no key.
 * @throws CodedError 2 for headings that are not there or ids that a spreadsheet has destroyed · 3 as
 * readExport · 4 where what is left over still holds identity numbers or a heading that names a person
 */
export async function pseudonymise(request: PseudonymiseRequest): Promise<Pseudonymised> {
  const file = await openFile(request.file, { mapping: null, drop: request.drop, stdin: request.stdin });
  const { headings } = file;
  const ids = placesOf(request.ids, headings, file.source.name);
  const dropped = placesOf(request.drop, headings, file.source.name);
  const kept = headings.flatMap((heading, place) => (dropped.has(place) || heading.trim() === '' ? [] : [place]));
  const named = kept.filter((place) => !ids.has(place) && namesPerson(headings[place]!));
  if (named.length > 0) throw personHeadings(named.map((place) => headings[place]!));

  const delimiter = file.dialect.delimiter ?? ';';
  const codes = createCodes();
  const ofType = (...types: readonly string[]) =>
    new Set(
      file.match.columns.flatMap(({ field, index, more }) =>
        types.includes(getField(field).type) ? [index, ...more] : [],
      ),
    );
  const scan = scanRows({
    // ids become codes, so nothing is left of theirs
    fates: headings.map((_, place) => (ids.has(place) || !kept.includes(place) ? 'dropped' : 'cell')),
    shown: ofType('text'),
    times: ofType('date', 'month', 'period'),
    pseudonyms: new Set(),
  });
  const { written, renamed, ofPreset } = codeHeadings(headings, kept, ids);
  for (const place of kept) scan.see('heading', written(place), file.dialect.headerRow);
  const seen = new Set<string>();
  const destroyed = new Map<number, number[]>();
  let rows = 0;
  let leftOut = 0;
  const cellOf = (record: RecordView, place: number): string => {
    if (place >= record.fields) return '';
    const raw = cellAt(record, place);
    const text = plainText(raw);
    if (!ids.has(place)) {
      scan.see(place, raw, record.line);
      return text;
    }
    const id = readId(text);
    if (id.kind === 'destroyed') destroyed.set(place, [...(destroyed.get(place) ?? []), record.line].slice(0, LINES));
    if (id.kind !== 'text') return '';
    seen.add(id.text);
    return codes(id.text);
  };
  const lines = [`\ufeff${writeRow(kept.map(written), delimiter)}`];
  const fewest = headings.findLastIndex((heading) => heading.trim() !== '') + 1;
  const table = createTableRows({
    headings,
    kinds: columnKinds(headings.length, file.match, file.mapping),
    fillDown: false, // names of groups stay: the copy is asked about as the file would be
    totals: new Set(),
    onOther: (_, reason) => {
      if (reason !== 'empty') leftOut++;
    },
    onRow: (record) => {
      if (record.broken || record.fields < fewest || hasSurplus(record, headings.length)) {
        leftOut++;
        return;
      }
      rows++;
      scan.seeRow(record);
      lines.push(
        writeRow(
          kept.map((place) => cellOf(record, place)),
          delimiter,
        ),
      );
    },
  });
  const flush = () => request.write(lines.splice(0).join(''));
  await file.walk({ signal: request.signal, onBytes: flush, onRow: table.see });
  table.end();
  flush();
  for (const [place, lines] of destroyed) {
    throw destroyedIds({ field: getField('person_id'), heading: headings[place]!, file: file.source.name }, lines);
  }
  const found = scan.findings();
  if (found.length > 0) throw identityError(found, { file: file.source.name, headings, ids: new Set() });
  return { rows, leftOut, codes: seen.size, columns: kept.map(written), renamed, ofPreset };
}

function hasSurplus(record: RecordView, most: number): boolean {
  for (let at = most; at < record.fields; at++) if (record.ends[at]! > record.starts[at]!) return true;
  return false;
}

function writeRow(cells: readonly string[], delimiter: string): string {
  const written = cells.map((cell) =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${written.join(delimiter)}\r\n`;
}

function placesOf(wanted: readonly string[], headings: readonly string[], file: string): ReadonlySet<number> {
  return new Set(
    wanted.flatMap((name) => {
      const places = headings.flatMap((heading, place) => (headingKey(heading) === headingKey(name) ? [place] : []));
      if (places.length === 0) throw noHeading(name, file);
      return places;
    }),
  );
}

/** A heading of --ids or --drop. */
const noHeading = (heading: string, file: string) =>
  codedError('heading-absent.asked', { file, heading: quoteTold(heading) });

const personHeadings = (headings: readonly string[]) =>
  codedError('person-heading.copied', {
    headings: headings.map(quote).join(', '),
    flags: headings.map((heading) => `--drop ${quote(heading)}`).join(' '),
  });

/** The copy would replace a file. */
export const fileThere = (file: string) => codedError('file-exists', { file });

const OTHER_ADULT = /medsok|coapplicant|partner|spouse|^ma[kp][ea]|sambo|2$/;
const CHILD = /barn|child/;

/**
 * The headings of a file once some columns hold codes instead of ids. `Personnr` says what is no longer there, and an
 * analysis would refuse it: such a column is called by the field that it now is. One that a preset reads keeps its
 * name.
 */
function codeHeadings(headings: readonly string[], kept: readonly number[], ids: ReadonlySet<number>) {
  const keys = new Set(kept.map((place) => headingKey(headings[place]!)));
  const isOfPreset = (place: number) =>
    Object.values(PRESETS).some(({ columns = {} }) => {
      const named = Object.entries(columns).filter(([field]) => field.endsWith('_id') || field === 'sex');
      const wanted = named.flatMap(([, { from = [] }]) => from.map(headingKey));
      return wanted.every((key) => keys.has(key)) && wanted.includes(headingKey(headings[place]!));
    });
  const wrong = kept.filter((place) => ids.has(place) && namesPerson(headings[place]!));
  const renamed = wrong.filter((place) => !isOfPreset(place));
  const fields = new Set(
    kept.flatMap((place) =>
      renamed.includes(place) ? [] : (fieldOfHeading(headingKey(headings[place]!))?.field ?? []),
    ),
  );
  const names = new Map<number, string>();
  for (const place of renamed) {
    const key = headingKey(headings[place]!);
    const wanted = OTHER_ADULT.test(key) ? 'medsökande_id' : CHILD.test(key) ? 'barn_id' : 'person_id';
    const field = (name: string) => fieldOfHeading(headingKey(name))?.field ?? headingKey(name);
    let name = wanted;
    for (let more = 2; keys.has(headingKey(name)) || fields.has(field(name)); more++) name = `${wanted}_${more}`;
    keys.add(headingKey(name));
    fields.add(field(name));
    names.set(place, name);
  }
  return {
    /** The heading of a column as it is written. */
    written: (place: number): string => names.get(place) ?? headings[place]!,
    renamed: [...names].map(([place, to]) => ({ from: headings[place]!, to })),
    /** Headings that name people and are kept, since a preset reads them. */
    ofPreset: wrong.filter(isOfPreset).map((place) => headings[place]!),
  };
}
