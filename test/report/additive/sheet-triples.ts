import type { Lang } from '../../../src/text/text.ts';
import { unzip } from '../tables/read-workbook.ts';
import type { Printed, PrintedGap, Triple } from './printed-numbers.ts';

/** A cell of a sheet as a spreadsheet program shows it: the text, or the number by its format. */
type Shown = string | (Printed & { readonly under: boolean }) | null;

const readEntities = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  );

/** Formats of cells by their style, as the file of styles has them (ECMA-376 part 1, 18.8.30). */
function readFormats(styles: string): readonly string[] {
  const codes = new Map(
    [...styles.matchAll(/<numFmt [^>]*?numFmtId="(\d+)"[^>]*?formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id!,
      readEntities(code!),
    ]),
  );
  const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)![1]!;
  return [...cells.matchAll(/<xf ([^>]*)>/g)].map(
    ([, xf]) => codes.get(/numFmtId="(\d+)"/.exec(xf!)?.[1] ?? '') ?? 'General',
  );
}

/** What a number looks like in a format: `[=0]"–";0.0" %"`, `+0;"−"0;0`. */
function show(number: number, format: string): Shown {
  const nought = /^\[=0\]"[^"]*";/.exec(format);
  const under = /^"< ([\d,.]+)"$/.exec(format)?.[1]?.replace(',', '.');
  if (under !== undefined) return { value: Math.sign(number) * Number(under), step: 1, under: true };
  if (format === '"0";"0";"0"') return { value: 0, step: 1, under: false };
  const code = (nought ? format.slice(nought[0].length) : format).replace(/"[^"]*"/g, '').split(';')[0]!;
  const decimals = /\.(0+)/.exec(code)?.[1]?.length ?? 0;
  const percent = code.includes('%');
  const size = Number((Math.abs(number) * (percent ? 100 : 1)).toPrecision(12));
  const rounded = Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`);
  return { value: Math.sign(number) * rounded, step: 10 ** -decimals, under: false };
}

interface Sheet {
  readonly file: string;
  readonly rows: readonly (readonly Shown[])[];
}

function readSheets(bytes: Uint8Array): readonly Sheet[] {
  const files = unzip(bytes);
  const strings = [...(files.get('xl/sharedStrings.xml')?.text ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, one]) =>
    readEntities(one!.replace(/<[^>]+>/g, '')),
  );
  const formats = readFormats(files.get('xl/styles.xml')!.text);
  return [...files]
    .filter(([name]) => /^xl\/worksheets\/sheet/.test(name))
    .map(([file, { text }]) => ({
      file,
      rows: [...text.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
        const cells: Shown[] = [];
        for (const [, attributes, inside = ''] of row!.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
          const column = /r="([A-Z]+)/.exec(attributes!)![1]!;
          const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
          const type = /t="(\w+)"/.exec(attributes!)?.[1];
          const style = Number(/s="(\d+)"/.exec(attributes!)?.[1] ?? 0);
          if (type === 's') cells[at] = strings[Number(value)]!;
          else if (type === 'inlineStr') cells[at] = readEntities(inside.replace(/<[^>]+>/g, ''));
          else if (value !== undefined) cells[at] = show(Number(value), formats[style] ?? 'General');
        }
        return Array.from(cells, (cell) => cell ?? null);
      }),
    }));
}

const HEADS = [
  /^(?:Kvinnor|Flickor|Kvinnan|Women|Girls|The woman)$/,
  /^(?:Män|Pojkar|Mannen|Men|Boys|The man)$/,
  /^(?:Skillnad|Difference)$/,
  /^(?:Skillnadens enhet|Unit of the difference)$/,
  /^(?:Bedömning|Assessment)$/,
];

/** Rows of sheets that have women, men and a difference. */
export function sheetTriples(bytes: Uint8Array, lang: Lang): readonly Triple[] {
  return readSheets(bytes).flatMap(({ file, rows }) => {
    const heads = rows[1] ?? [];
    const [w, m, g, u, a] = HEADS.map((name) => heads.findIndex((head) => typeof head === 'string' && name.test(head)));
    if (Math.min(w!, m!, g!, u!) < 0) return [];
    return rows.slice(2).flatMap((cells): readonly Triple[] => {
      const [women, men, gap, unit] = [cells[w!], cells[m!], cells[g!], cells[u!]];
      if (!isNumber(women) || !isNumber(men) || !isNumber(gap) || typeof unit !== 'string') return [];
      if (/lika lång tid|the same time/.test(unit)) return []; // beside the rates of all: no pen finds it
      const kind = /^(?:kvot|ratio)/.test(unit)
        ? 'quotient'
        : /^(?:procentenheter|percentage points)$/.test(unit)
          ? 'points'
          : 'own';
      const sign = kind === 'quotient' ? 0 : (Math.sign(gap.value) as PrintedGap['sign']);
      const told: PrintedGap = {
        kind,
        sign,
        value: Math.abs(gap.value),
        step: gap.step,
        under: gap.under,
        about: false,
      };
      const established =
        kind !== 'quotient' && typeof cells[a!] === 'string' && /^(?:Säkerställd|Established)/.test(String(cells[a!]));
      return [
        {
          where: `${lang} ${file} ${String(cells[0])} ${String(cells[1])} ${String(cells[4])}`,
          women,
          men,
          gap: told,
          established,
        },
      ];
    });
  });
}

const isNumber = (cell: Shown | undefined): cell is Exclude<Shown, string | null> =>
  typeof cell === 'object' && cell !== null;
