import type { Lang } from '../text/text.ts';
import { writeDay, writeMonth } from './calendar.ts';

/** How a file looks; a file compressed with gzip is the caller's matter. */
export interface SampleDialect {
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter: ';' | ',' | '\t' | '|';
  readonly decimal: ',' | '.';
  readonly newline: '\r\n' | '\n' | '\r';
  /** Language of headings and labels. English headings are the field ids. */
  readonly lang: Lang;
  /** Two title rows and a blank one above, a sum row below. */
  readonly framed: boolean;
}

/** What a Swedish Excel would write. */
export const SWEDISH: SampleDialect = {
  encoding: 'utf-8-bom',
  delimiter: ';',
  decimal: ',',
  newline: '\r\n',
  lang: 'sv',
  framed: false,
};

/** Bytes of the letters that Windows-1252 keeps outside Latin-1; those that a sample can hold. */
const OUTSIDE_LATIN_1: Readonly<Record<string, string>> = {
  '–': '\u0096',
  '’': '\u0092',
  '€': '\u0080',
  '…': '\u0085',
};

export function encodeText(text: string, encoding: SampleDialect['encoding']): Buffer {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'windows-1252':
      return Buffer.from(
        text.replace(/[–’€…]/g, (letter) => OUTSIDE_LATIN_1[letter] ?? letter),
        'latin1',
      );
  }
}

/** The byte order mark that opens a file of this encoding; none for plain UTF-8 and Windows-1252. */
export function markOf(encoding: SampleDialect['encoding']): Buffer {
  const marked = encoding === 'utf-8-bom' || encoding.startsWith('utf-16');
  return marked ? encodeText('\ufeff', encoding) : Buffer.alloc(0);
}

/** A cell with quotes round it where the delimiter, a quote or a line end demands it. */
export function quote(cell: string, delimiter: string): string {
  const risky = cell.includes(delimiter) || cell.includes('"') || cell.includes('\n') || cell.includes('\r');
  return risky ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes the values of one dialect as cells, ready for the line; undefined is an empty cell. */
export interface Pen {
  readonly word: (list: string, value: string | undefined) => string;
  readonly flag: (value: boolean | undefined) => string;
  readonly text: (value: string | undefined) => string;
  readonly amount: (ore: number | undefined) => string;
  readonly day: (day: number | undefined) => string;
  readonly month: (month: number | undefined) => string;
}

export function createPen(dialect: SampleDialect): Pen {
  const { delimiter, decimal, lang } = dialect;
  const yes = lang === 'sv' ? 'ja' : 'yes';
  const no = lang === 'sv' ? 'nej' : 'no';
  return {
    word: (list, value) => {
      if (value === undefined) return '';
      return quote(lang === 'sv' ? (LABELS[list]?.[value] ?? value) : value, delimiter);
    },
    flag: (value) => (value === undefined ? '' : value ? yes : no),
    text: (value) => (value === undefined ? '' : quote(value, delimiter)),
    amount: (ore) => {
      if (ore === undefined) return '';
      const rest = ore % 100;
      return quote(`${(ore - rest) / 100}${decimal}${rest < 10 ? '0' : ''}${rest}`, delimiter);
    },
    day: (day) => (day === undefined ? '' : writeDay(day)),
    month: (month) => (month === undefined ? '' : writeMonth(month)),
  };
}

/** Swedish labels of closed values, as case systems and registers write them; the English file holds the ids. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: { applicant: 'sökande', co_applicant: 'medsökande', child: 'barn' },
  sex: { woman: 'kvinna', man: 'man', unknown: 'uppgift saknas' },
  household_type: {
    single_no_children: 'ensamstående utan barn',
    single_with_children: 'ensamstående med barn',
    couple_no_children: 'par utan barn',
    couple_with_children: 'par med barn',
  },
  obstacle: {
    unemployment: 'arbetslöshet',
    establishment: 'etablering',
    ill_health: 'ohälsa',
    social: 'sociala skäl',
    parental_leave: 'föräldraledig',
    no_childcare: 'saknar barnomsorg',
    works: 'arbetar',
    pension: 'pension',
    other: 'övrigt',
    none: 'utan försörjningshinder',
  },
  decision: { granted: 'bifall', partly: 'delvis bifall', denied: 'avslag', withdrawn: 'återtagen' },
  measure_type: {
    labour_market: 'arbetsmarknadsinsats',
    work_placement: 'praktik',
    education: 'utbildning',
    language: 'sfi',
    rehabilitation: 'rehabilitering',
    health: 'hälsoinsats',
    other: 'övrigt',
  },
  measure_outcome: {
    work: 'arbete',
    studies: 'studier',
    completed: 'fullföljd',
    interrupted: 'avbruten',
    ongoing: 'pågår',
  },
  plan_focus: { work: 'arbete', education: 'utbildning', rehabilitation: 'rehabilitering', other: 'övrigt' },
  party: { applicant: 'sökande', co_applicant: 'medsökande', both: 'båda' },
  split_payment: { yes: 'ja', declined: 'tackat nej', not_possible: 'ej möjligt', not_asked: 'ej tillfrågad' },
  violence_not_asked_reason: {
    no_private_talk: 'ej enskilt samtal',
    interpreter: 'tolk',
    declined: 'avböjde',
    postponed: 'uppskjuten',
  },
  violence_disclosed: { yes: 'ja', no: 'nej', declined: 'vill inte svara' },
  violence_support: { none: 'inget', offered: 'erbjudet', accepted: 'tackat ja', referred: 'hänvisad' },
  sanction: { none: 'ingen', reduced: 'nedsatt', denied: 'nekat' },
  exit_reason: {
    work: 'arbete',
    studies: 'studier',
    other_benefit: 'annan ersättning',
    partner: 'sambo/make försörjer',
    moved: 'flyttat',
    no_return: 'återkom inte',
    deceased: 'avliden',
    other: 'annan orsak',
  },
};
