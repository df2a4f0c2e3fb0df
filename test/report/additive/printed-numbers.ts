import type { Lang } from '../../../src/text/text.ts';

/** A number as it stands on paper: what it says, and the step of its last digit. */
export interface Printed {
  readonly value: number;
  readonly step: number;
}

/** A figure for women, one for men, and what is said of the difference between them. */
export interface Triple {
  /** File, section and row, for a person who looks for it. */
  readonly where: string;
  readonly women: Printed;
  readonly men: Printed;
  readonly gap: PrintedGap;
  /** The words beside say that the difference is established. */
  readonly established: boolean;
}

/** `points`, `own`: women − men, in the unit of the figures. `percent`, `quotient`: women ÷ men. */
export interface PrintedGap extends Printed {
  readonly kind: 'points' | 'own' | 'percent' | 'quotient';
  /** −1: lower for women; 0: not said. */
  readonly sign: -1 | 0 | 1;
  /** Told as less than this. */
  readonly under: boolean;
  /** Told as about this. */
  readonly about: boolean;
}

const NUMBER: Readonly<Record<Lang, string>> = {
  sv: '\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?',
  en: '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?',
};

export const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-').trim();

/** A number in the writing of a language, without its unit. */
function readNumber(written: string, lang: Lang): Printed {
  const bare = lang === 'sv' ? written.replaceAll(' ', '').replace(',', '.') : written.replaceAll(',', '');
  const decimals = bare.includes('.') ? bare.length - bare.indexOf('.') - 1 : 0;
  return { value: Number(bare), step: 10 ** -decimals };
}

/** A figure in a cell: `45 %`, `7,4`, `1 300`; null where it is a sign or something else. */
export function readCell(text: string, lang: Lang): Printed | null {
  const found = new RegExp(`^(${NUMBER[lang]})(?: ?%)?$`).exec(plain(text));
  return found ? readNumber(found[1]!, lang) : null;
}

const UNITS =
  /procentenhet(?:er)?|percentage points?|procent|per cent|månad(?:er)?(?!na)|months?|dag(?:ar)?(?!ar)|days?|kron(?:or|a)/;
const DOWN = /(?:lägre|mindre(?! än)|lower|less(?! than)) (?:för|for) /;
const UP = /(?:högre|mer|higher|more) (?:för|for) /;

/** A difference in words: `10,2 procentenheter lägre för kvinnor`; null where there is none. */
export function readGap(text: string, lang: Lang): PrintedGap | null {
  // of those who have had aid equally long, beside the rates of all: no pen finds it
  if (/lika lång tid|the same time/.test(text)) return null;
  const words = plain(text).replace(/^(mindre än|less than) (?:en|a|one) /, '$1 1 ');
  const found = new RegExp(`(${NUMBER[lang]}) ?(${UNITS.source})?`).exec(words);
  if (!found) return null;
  const unit = found[2] ?? '';
  const kind = /procentenhet|percentage/.test(unit) ? 'points' : /procent|per cent/.test(unit) ? 'percent' : 'own';
  return {
    ...readNumber(found[1]!, lang),
    kind,
    sign: DOWN.test(words) ? -1 : UP.test(words) ? 1 : 0,
    under: /^(?:mindre än|less than) /.test(words),
    about: /^(?:omkring|about) /.test(words),
  };
}

/** Figures with the unit in a text, in order: `64 %`, `7,4 månader`, `1 300 kronor`. */
export function readFigures(text: string, lang: Lang): readonly (Printed & { readonly unit: string })[] {
  const figure = new RegExp(
    `(${NUMBER[lang]}) ?(%|månad(?:er)?(?!na)|months?|dag(?:ar)?(?!ar)|days?|kron(?:or|a))`,
    'g',
  );
  return [...plain(text).matchAll(figure)].map(([, number, unit]) => ({
    ...readNumber(number!, lang),
    unit: unit!.slice(0, 3),
  }));
}

/** What is wrong with a triple as a reader with a pen would say it; null where it adds up. */
export function faultOf({ women, men, gap, established }: Triple): string | null {
  const told = `${women.value} and ${men.value} with ${gap.under ? '<' : ''}${gap.sign < 0 ? '-' : ''}${gap.value} (${gap.kind})`;
  if (established && gap.value === 0) return `${told}: established, and nought`;
  if (gap.kind === 'percent' || gap.kind === 'quotient') {
    if (men.value === 0) return null;
    const size = gap.kind === 'percent' ? 100 * Math.abs(women.value / men.value - 1) : women.value / men.value;
    const slack = gap.about ? 10 : gap.kind === 'quotient' ? gap.step : gap.step / 2;
    if (Math.abs(size - gap.value) > slack + 1e-6) return `${told}: a reader finds ${size.toFixed(3)}`;
    return gap.sign !== 0 && gap.sign * (women.value - men.value) < 0 ? `${told}: the wrong way` : null;
  }
  const difference = women.value - men.value;
  if (gap.under) return Math.abs(difference) <= gap.value + 1e-9 ? null : `${told}: not less`;
  if (Math.abs(Math.abs(difference) - gap.value) > 1e-6) return `${told}: a reader finds ${difference.toFixed(3)}`;
  return gap.sign * difference < 0 ? `${told}: the wrong way` : null;
}
