import { codedError } from '../../../errors/catalogue.ts';
import type { CodedError } from '../../../errors/coded-error.ts';
import { identityError } from '../../identity/identity-error.ts';
import { createIdentityScan, type Finding, type Scope } from '../../identity/identity-scan.ts';
import { normalText } from '../../identity/normal-text.ts';
import { note } from '../../identity/other-forms.ts';
import { createSplitScan, holdsNeighbourNumber } from '../../identity/split-numbers.ts';
import type { FilePlan } from '../columns/plan-columns.ts';
import type { OpenedFile } from '../files/opened-file.ts';
import { cellAt, NUMBER_CELL, plainText, type RecordView } from './record.ts';
import { LEFT_OUT_LINE } from './row-reader.ts';

/** The search of texts, cell by cell and over the columns of a row. */
interface RowScan {
  readonly see: (scope: Scope, text: string, line: number) => void;
  /** Takes a row whole: for numbers that lie in two columns. */
  readonly seeRow: (record: RecordView) => void;
  findings(): readonly Finding[];
}

/** Rows that are looked at whole. */
const ROWS = 300;

/** The search of texts whose columns are planned. */
export function scanRows(plan: Pick<FilePlan, 'fates' | 'times' | 'shown' | 'pseudonyms'>): RowScan {
  const scan = createIdentityScan();
  const shown = createShownScan();
  const split = createSplitScan();
  let rows = 0;
  return {
    see(scope, text, line) {
      if (typeof scope === 'number' && plan.shown.has(scope)) shown.see(scope, text, line);
      if (text.startsWith(NUMBER_CELL)) scan.see(scope, text.slice(NUMBER_CELL.length), line, 'number');
      else scan.see(scope, text, line);
    },
    seeRow(record) {
      if (rows >= ROWS || record.broken) return;
      rows += 1;
      const cells = plan.fates.map((fate, at) =>
        fate === 'dropped' || at >= record.fields ? '' : plainText(cellAt(record, at)),
      );
      split.see(cells, record.line);
    },
    findings: () => [
      ...scan.decide({ pseudonym: plan.pseudonyms, times: plan.times }),
      ...shown.findings(),
      ...split.findings(),
    ],
  };
}

/**
 * The search of one file for identity numbers: its name, titles, headings and other sheets at once, cells as they come.
 */
interface FileScan extends RowScan {
  problems(): readonly CodedError[];
}

/** Begins with what stands outside the rows. */
export function scanFile(file: OpenedFile, plan: FilePlan): FileScan {
  const scan = scanRows(plan);
  const dropped = new Set(file.match.dropped);
  scan.see('file', file.source.name, 0);
  file.headings.forEach((heading, place) => {
    if (!dropped.has(place)) scan.see('heading', heading, file.dialect.headerRow);
  });
  for (const { scope, text, line } of file.surroundings) scan.see(scope, text, line);
  return {
    ...scan,
    problems() {
      const found = scan.findings();
      const left = found.filter(({ scope }) => scope === LEFT_OUT_LINE);
      const rest = found.filter(({ scope }) => scope !== LEFT_OUT_LINE);
      const { headings, source } = file;
      return [
        ...(rest.length > 0 ? [identityError(rest, { file: source.name, headings, ids: plan.ids })] : []),
        ...left.map(({ lines }) => inLeftOutLines(source.name, lines)),
      ];
    },
  };
}

/** Lines whose quoting breaks, or with more cells than headings: they belong to no column. */
const inLeftOutLines = (file: string, lines: readonly number[]) =>
  codedError('identity-numbers.unread', { file, lines: lines.join(', ') });

const MOST_TEXTS = 10_000;

/**
 * Looks through the distinct texts of columns whose words are shown in the report: there, whatever finds a person
 * stops.
 */
export function createShownScan(): {
  readonly see: (scope: Scope, text: string, line: number) => void;
  readonly findings: () => readonly Finding[];
} {
  const found = new Map<string, { scope: Scope; kind: 'neighbour' | 'contact'; lines: number[]; texts: number }>();
  const seen = new Set<string>();
  return {
    see(scope, written, line) {
      // a copy is written cell by cell, and most of them say the same again and again
      if (seen.has(written)) return;
      if (seen.size < MOST_TEXTS) seen.add(written);
      const text = normalText(written);
      const kind = holdsNeighbourNumber(text) ? 'neighbour' : holdsContactDetails(text) ? 'contact' : null;
      if (kind === null) return;
      const hit = found.get(`${scope}/${kind}`) ?? { scope, kind, lines: [], texts: 0 };
      found.set(`${scope}/${kind}`, hit);
      hit.texts += 1;
      note(hit.lines, line);
    },
    findings: () => [...found.values()].map(({ texts, ...hit }) => ({ ...hit, shaped: texts, valid: texts })),
  };
}

/** `@` also as words in brackets, and blanks around it; the same for the points of the domain. */
const AT = '(?: ?@ ?| ?[([{<] ?(?:at|snabel-?a|på) ?[)\\]}>] ?| at (?=[\\p{L}\\d-]+ dot ))';
const DOT = '(?: ?\\.| ?[([{<] ?(?:dot|punkt|pkt) ?[)\\]}>] ?| dot )';
/** A domain, or the address of a computer in brackets (RFC 5321 §4.1.3). */
const DOMAIN = `(?:[\\p{L}\\d-]+(?:${DOT}[\\p{L}\\d-]+)*${DOT}\\p{L}{2,}|\\[(?:ipv6:)?[\\da-f:.]{3,45}\\])`;
const EMAIL = new RegExp(`[\\p{L}\\d_%+"-]${AT}${DOMAIN}`, 'iu');
/** What a telephone number may look like; its digits decide. */
const DIALLED = /(?<![\d.,/-])\(?[+0-9][\d ()./-]{6,20}\d(?![\d-])/g;
/** With the number of a country; a Swedish mobile number; `070-`, `(08)`, `0470/` and groups of two or three digits. */
const ABROAD = /^(?:\+|00)[1-9]\d{7,13}$|^46[1-9]\d{7,8}$/;
const MOBILE = /^07[02369]\d{7}$/;
const WITH_AREA = /^\(?0\d{1,3}\)?[-/. ]+(\d{5,8}|\d{2,3}(?:[ .-]?\d{2,3}){1,3})$/;
/** Said to be one, without the number of an area; no day, no years and no amount of what calls cost. */
const SAID =
  /(?<!\p{L})(?:tel(?:efon)?(?:nr|nummer)?|tfn(?:nr)?|tlf|mobil(?:telefon)?(?:nr|nummer)?|fax)[.:]{0,2} ?(?:nr[.:]? ?)?(?!(?:19|20)\d\d(?:-?\d\d-?\d\d|[-/ ](?:19|20)?\d\d)(?!\d))(?:\d{5,8}|\d{2,4}(?:[ .-]\d{2,4}){1,3})(?![\d-]| ?(?:kr|sek|:-|st|min|%))/giu;
/** Digits behind the number of the area. */
const FEWEST = 5;
const DATE = /^\d\d([./-])\d\d\1\d\d(?:\d\d)?$/;
const STREETS = 'gatan|gata|gade|vägen|gränden|gränd|stigen|allén|backen|torget|kajen|promenaden|esplanaden|slingan';
const OF_TWO_WORDS = '(?:stora|lilla|norra|södra|östra|västra|gamla|nya|övre|nedre|\\p{L}{2,}s)';
/** A name of a street with its number: `Storgatan 12`, `Storgatan12`, `Lilla Torget 4`, `Kyrkans väg 3`. */
const STREET = new RegExp(
  `(?:(?<=\\p{L}{2})(?:${STREETS})|(?<!\\p{L})${OF_TWO_WORDS} (?:${STREETS}|väg|stig|torg|plan)) *(?:nr )?\\d{1,3}(?: ?[A-Z])?(?![\\p{L}\\d])`,
  'iu',
);
/**
 * `Storg. 12`, `Kungsv. 3`, but not `Handläggning. 3`; without the point `Kungsg 4`, but not `Göteborg 4` or `Ansv
 * 410`.
 */
const SHORT_STREET =
  /(?<!\p{L})\p{Lu}\p{L}{2,}(?:[^aeiouyåäön\P{L}][gvGV]\. ?|(?<=\p{L}{4})(?:s|ng|rk)[gv] )\d{1,3}(?![\p{L}\d])/u;
/** `Mårtensväg 6`, but not `Ansökningsväg 2`; `Kaptensplan 2`. */
const OF_NAME =
  /(?<!\p{L})\p{Lu}\p{L}+(?:[fklmnr](?<!ion|kan)sväg|(?:tens|nants|rals|ors|mans|kungs)plan) \d{1,3}(?: ?[A-Z])?(?![\p{L}\d])/u;
/**
 * `Sveaplan 45`, but not `Vårdplan 2` or `Handlingsplan 3`; `Backen 41` and nothing else, but not `Torget 1`, a place
 * to meet.
 */
const BARE_STREET =
  /(?<!\p{L})(?:\p{Lu}\p{L}+a|Oden|Sture)plan \d{1,3}(?: ?[A-Z])?(?![\p{L}\d])|^(?:Backen|Gränden|Allén|Stigen|Gatan|Vägen|Torget|Kajen) \d{2,3}(?: ?[A-Z])?$/u;
const BOX = /(?<!\p{L})(?:post)?box \d{2,6}(?!\d)/iu;

/**
 * True where a text, written as normal-text.ts writes it, holds an e-mail address, a telephone number or a street
 * address.
 */
function holdsContactDetails(text: string): boolean {
  return (
    EMAIL.test(text) ||
    STREET.test(text) ||
    SHORT_STREET.test(text) ||
    BARE_STREET.test(text) ||
    OF_NAME.test(text) ||
    BOX.test(text) ||
    holdsTelephone(text)
  );
}

function holdsTelephone(text: string): boolean {
  for (const [said] of text.matchAll(SAID)) if (said.replace(/\D/g, '').length >= FEWEST) return true;
  for (const [dialled] of text.matchAll(DIALLED)) {
    const digits = dialled.replaceAll('(0)', '').replace(/[^\d+]/g, '');
    if (ABROAD.test(digits) || MOBILE.test(digits)) return true;
    const [, own = ''] = WITH_AREA.exec(dialled) ?? [];
    if (own.replace(/\D/g, '').length >= FEWEST && !DATE.test(dialled)) return true;
  }
  return false;
}
