import { checkDigit, digits, type Random, whole } from './synthetic-numbers.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const pick = <T>(random: Random, all: readonly T[]): T => all[whole(random, 0, all.length - 1)]!;
export const month = (r: Random) => two(whole(r, 1, 12));
export const day = (r: Random) => two(whole(r, 1, 28));
export const year = (r: Random) => String(whole(r, 2015, 2026));
export const hour = (r: Random) => two(whole(r, 0, 23));
export const minute = (r: Random) => two(whole(r, 0, 59));
const signs = (r: Random, of: string, length: number) =>
  Array.from({ length }, () => of[whole(r, 0, of.length - 1)]).join('');
export const hex = (r: Random, length: number) => signs(r, '0123456789abcdef', length);
const base36 = (r: Random, length: number) => signs(r, '0123456789abcdefghijklmnopqrstuvwxyz', length);
const capitals = (r: Random, length: number) => signs(r, 'ABCDEFGHJKLMNPRSTUVWXYZ', length);
/** Modulus 10 as in identity numbers, over as many digits as there are: OCR, bankgiro, organisation numbers have it. */
const withDigit = (body: string): string => {
  const odd = body.length % 2 === 0 ? `0${body}` : body;
  const sum = [...odd].reduce((total, digit, at) => {
    const product = Number(digit) * ((odd.length - at) % 2 === 1 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
};
const organisation = (r: Random) => {
  const nine = `${pick(r, ['21', '23', '55', '71', '76', '80', '81', '96'])}${whole(r, 20, 99)}${digits(r, 5)}`;
  return nine + String(checkDigit(nine));
};

/** Values that are no identity numbers, by what they are. */
export const INNOCENT: Readonly<Record<string, (random: Random) => string>> = {
  'decimal, 4 places': (r) => `${whole(r, 0, 99999)}.${digits(r, 4)}`,
  'decimal, 9 places': (r) => `0.${digits(r, 9)}`,
  'decimal, 10 places': (r) => `0.${digits(r, 10)}`,
  'decimal comma, 10 places': (r) => `0,${digits(r, 10)}`,
  'decimal, 12 places': (r) => `${whole(r, 1, 99)}.${digits(r, 12)}`,
  'decimal, 15 places': (r) => `0.${digits(r, 15)}`,
  'negative decimal': (r) => `-${whole(r, 1, 999)}.${digits(r, 11)}`,
  'share of a double': (r) => String(whole(r, 1, 999) / whole(r, 1000, 1999)),
  coordinates: (r) => `5${whole(r, 5, 9)}.${digits(r, 6)}, 1${whole(r, 1, 8)}.${digits(r, 6)}`,
  'SWEREF coordinates': (r) => `${whole(r, 6200000, 7600000)} ${whole(r, 300000, 900000)}`,
  'amount with blanks': (r) => `${whole(r, 1, 999)} ${digits(r, 3)} ${digits(r, 3)}`,
  'amount with blanks and öre': (r) => `${whole(r, 1, 99)} ${digits(r, 3)} ${digits(r, 3)},${digits(r, 2)}`,
  'amount with points': (r) => `${whole(r, 1, 9)}.${digits(r, 3)}.${digits(r, 3)},${digits(r, 2)}`,
  'amount with no-break blanks': (r) => `${whole(r, 1, 9)}\u00a0${digits(r, 3)}\u00a0${digits(r, 3)},00 kr`,
  'amounts of a year': (r) => `${whole(r, 1, 99)} ${digits(r, 3)} kr 2025`,
  'OCR, 7 digits': (r) => withDigit(digits(r, 6)),
  'OCR, 9 digits': (r) => withDigit(digits(r, 8)),
  'OCR, 11 digits': (r) => withDigit(digits(r, 10)),
  'OCR, 12 digits': (r) => withDigit(digits(r, 11)),
  'OCR, 13 digits': (r) => withDigit(digits(r, 12)),
  'OCR, 14 digits': (r) => withDigit(digits(r, 13)),
  'OCR, 16 digits': (r) => withDigit(digits(r, 15)),
  'OCR, 20 digits': (r) => withDigit(digits(r, 19)),
  'OCR in groups': (r) => `${digits(r, 4)} ${digits(r, 4)} ${digits(r, 4)} ${digits(r, 4)}`,
  'bankgiro 123-4567': (r) => `${digits(r, 3)}-${digits(r, 4)}`,
  'bankgiro 1234-5678': (r) => `${digits(r, 4)}-${digits(r, 4)}`,
  'bankgiro without hyphen': (r) => withDigit(digits(r, 7)),
  plusgiro: (r) => `${digits(r, 2)} ${digits(r, 2)} ${digits(r, 2)}-${digits(r, 1)}`,
  'plusgiro, short': (r) => `${whole(r, 1, 9)} ${digits(r, 2)} ${digits(r, 2)}-${digits(r, 1)}`,
  'bank account': (r) => `${whole(r, 1000, 9999)}, ${digits(r, 7)}`,
  'bank account with hyphen': (r) => `${whole(r, 5000, 9999)}-${digits(r, 7)}`,
  IBAN: (r) => `SE${digits(r, 2)} ${digits(r, 4)} ${digits(r, 4)} ${digits(r, 4)} ${digits(r, 4)} ${digits(r, 4)}`,
  'IBAN without blanks': (r) => `SE${digits(r, 22)}`,
  'card with stars': (r) => `**** **** **** ${digits(r, 4)}`,
  'diary SN 2026/01234': (r) => `SN ${year(r)}/${digits(r, 5)}`,
  'diary SN 2026/01234-5': (r) => `SN ${year(r)}/0${digits(r, 4)}-${whole(r, 1, 9)}`,
  'diary 2026-01234': (r) => `${year(r)}-${digits(r, 5)}`,
  'diary 26SN123': (r) => `${year(r).slice(2)}SN${digits(r, 3)}`,
  'diary SOC-2026-000123': (r) => `SOC-${year(r)}-${digits(r, 6)}`,
  'diary 2026:123': (r) => `${year(r)}:${digits(r, 3)}`,
  'paragraph §123/2026': (r) => `§${whole(r, 1, 400)}/${year(r)}`,
  'case A-2026-0001-01': (r) => `A-${year(r)}-${digits(r, 4)}-${digits(r, 2)}`,
  'case 2026000123': (r) =>
    `${year(r)}${digits(r, 6)
      .replace(/^./, '0')
      .replace(/^0[01]/, '05')}`.slice(0, 10),
  'case number of 8 digits': (r) => `1${digits(r, 7)}`,
  'case number of 7 digits': (r) => digits(r, 7),
  'serial from 1000000000': (r) => String(1_000_000_000 + whole(r, 1, 9999)),
  'serial from 5000000000': (r) => String(5_000_000_000 + whole(r, 1, 9999)),
  'serial from 2024000000': (r) => String(2_024_000_000 + whole(r, 1, 99999)),
  'serial of 6 digits': (r) => digits(r, 6),
  'pseudonym P-000123': (r) => `P-${digits(r, 6)}`,
  'pseudonym P and 9 digits': (r) => `P${digits(r, 9)}`,
  'pseudonym P and 10 digits': (r) => `P${digits(r, 10)}`,
  'pseudonym P and 12 digits': (r) => `P${digits(r, 12)}`,
  'pseudonym of 8 digits': (r) => digits(r, 8),
  'pseudonym of 9 digits': (r) => digits(r, 9),
  'pseudonym of 11 digits': (r) => digits(r, 11),
  'pseudonym of 12 digits': (r) => `${whole(r, 30, 99)}${digits(r, 10)}`,
  'pseudonym of 14 digits': (r) => digits(r, 14),
  'pseudonym in groups 123-456-789-012': (r) => [0, 1, 2, 3].map(() => digits(r, 3)).join('-'),
  'pseudonym in groups 12345-67890': (r) => `${digits(r, 5)}-${digits(r, 5)}`,
  'pseudonym in groups 1234 5678 9012': (r) => `${digits(r, 4)} ${digits(r, 4)} ${digits(r, 4)}`,
  'pseudonym AB12345678': (r) => `${capitals(r, 2)}${digits(r, 8)}`,
  'pseudonym 1234567890AB': (r) => `${digits(r, 10)}${capitals(r, 2)}`,
  'base36, 8 signs': (r) => base36(r, 8),
  'base36, 12 signs': (r) => base36(r, 12),
  'base36, 20 signs': (r) => base36(r, 20),
  'hexadecimal, 12 signs': (r) => hex(r, 12),
  'hexadecimal, 16 signs': (r) => hex(r, 16),
  'hexadecimal, 24 signs': (r) => hex(r, 24),
  MD5: (r) => hex(r, 32),
  'SHA-1': (r) => hex(r, 40),
  'SHA-256': (r) => hex(r, 64),
  UUID: (r) => [8, 4, 4, 4, 12].map((length) => hex(r, length)).join('-'),
  'UUID in braces': (r) => `{${[8, 4, 4, 4, 12].map((length) => hex(r, length).toUpperCase()).join('-')}}`,
  ULID: (r) => `01${signs(r, '0123456789ABCDEFGHJKMNPQRSTVWXYZ', 24)}`,
  base64: (r) => `${signs(r, 'ABCDEFGHabcdefgh0123456789+/', 22)}==`,
  'time yyyy-MM-dd HH:mm': (r) => `${year(r)}-${month(r)}-${day(r)} ${hour(r)}:${minute(r)}`,
  'time yyyy-MM-dd HH:mm:ss': (r) => `${year(r)}-${month(r)}-${day(r)} ${hour(r)}:${minute(r)}:${minute(r)}`,
  'time with milliseconds': (r) =>
    `${year(r)}-${month(r)}-${day(r)} ${hour(r)}:${minute(r)}:${minute(r)}.${digits(r, 3)}`,
  'time with T and Z': (r) => `${year(r)}-${month(r)}-${day(r)}T${hour(r)}:${minute(r)}:${minute(r)}Z`,
  'time with zone': (r) => `${year(r)}-${month(r)}-${day(r)}T${hour(r)}:${minute(r)}:${minute(r)}+02:00`,
  'time yyyyMMddHHmmss': (r) => `${year(r)}${month(r)}${day(r)}${hour(r)}${minute(r)}${minute(r)}`,
  'time yyyyMMddTHHmmss': (r) => `${year(r)}${month(r)}${day(r)}T${hour(r)}${minute(r)}${minute(r)}`,
  'time yyyyMMdd_HHmmss': (r) => `${year(r)}${month(r)}${day(r)}_${hour(r)}${minute(r)}${minute(r)}`,
  'time yyyyMMdd-HHmm': (r) => `${whole(r, 2010, 2026)}${month(r)}${day(r)}-${hour(r)}${minute(r)}`,
  'time yyyyMMdd HH:mm': (r) => `${year(r)}${month(r)}${day(r)} ${hour(r)}:${minute(r)}`,
  'time dd.MM.yyyy HH:mm': (r) => `${day(r)}.${month(r)}.${year(r)} ${hour(r)}:${minute(r)}`,
  'time dd/MM/yyyy HH:mm:ss': (r) => `${day(r)}/${month(r)}/${year(r)} ${hour(r)}:${minute(r)}:${minute(r)}`,
  'time HH.mm': (r) => `${year(r)}-${month(r)}-${day(r)} kl. ${hour(r)}.${minute(r)}`,
  'Unix time': (r) => String(whole(r, 1_500_000_000, 1_790_000_000)),
  'Unix time, milliseconds': (r) => String(whole(r, 1_500_000_000, 1_790_000_000) * 1000 + whole(r, 0, 999)),
  'Excel day number': (r) => `${whole(r, 42000, 46300)}.${digits(r, 10)}`,
  'date yyyyMMdd': (r) => `${year(r)}${month(r)}${day(r)}`,
  'date and week': (r) => `${year(r)}-${month(r)}-${day(r)} v. ${whole(r, 1, 52)}`,
  'span of dates': (r) => `${year(r)}-${month(r)}-${day(r)} - ${year(r)}-${month(r)}-${day(r)}`,
  'span of dates, no blanks': (r) => `${year(r)}-${month(r)}-${day(r)}--${year(r)}-${month(r)}-${day(r)}`,
  'span of dates, slash': (r) => `${year(r)}-${month(r)}-${day(r)}/${year(r)}-${month(r)}-${day(r)}`,
  'span yyyyMMdd-yyyyMMdd': (r) => `${year(r)}${month(r)}${day(r)}-${year(r)}${month(r)}${day(r)}`,
  'two dates with a comma': (r) => `${year(r)}-${month(r)}-${day(r)}, ${year(r)}-${month(r)}-${day(r)}`,
  'time with microseconds': (r) =>
    `${year(r)}-${month(r)}-${day(r)} ${hour(r)}:${minute(r)}:${minute(r)}.${digits(r, 6)}`,
  'span yyMMdd-yyMMdd': (r) => `${year(r).slice(2)}${month(r)}${day(r)}-${year(r).slice(2)}${month(r)}${day(r)}`,
  'JSON with a day and an amount': (r) => `{"dag": "${year(r)}-${month(r)}-${day(r)}", "kr": ${whole(r, 1000, 9999)}}`,
  'parts of a whole, half hours': (r) => `${whole(r, 1, 9)}½ tim, ${whole(r, 1000, 9999)} kr`,
  'object identifier': (r) => `1.2.752.${digits(r, 3)}.${whole(r, 1, 9)}.${digits(r, 2)}`,
  'span of months': (r) => `${year(r)}-${month(r)} - ${year(r)}-${month(r)}`,
  'span of years': (r) => `${year(r)}-${year(r)}`,
  'list of years': () => '2021, 2022, 2023, 2024',
  'list of months': (r) => Array.from({ length: whole(r, 2, 6) }, () => month(r)).join(', '),
  'day and amount': (r) => `${year(r)}-${month(r)}-${day(r)} ${whole(r, 1000, 9999)} kr`,
  'day and amount, :-': (r) => `${year(r)}-${month(r)}-${day(r)} ${whole(r, 1000, 9999)}:-`,
  'day and year': (r) => `${year(r)}-${month(r)}-${day(r)} (${year(r)})`,
  'telephone 070-1234567': (r) => `070-${digits(r, 7)}`,
  'telephone 070-123 45 67': (r) => `070-${digits(r, 3)} ${digits(r, 2)} ${digits(r, 2)}`,
  'telephone 08-123 456 78': (r) => `08-${digits(r, 3)} ${digits(r, 3)} ${digits(r, 2)}`,
  'telephone 0470-123 45': (r) => `0470-${digits(r, 3)} ${digits(r, 2)}`,
  'telephone +46 70 123 45 67': (r) => `+46 70 ${digits(r, 3)} ${digits(r, 2)} ${digits(r, 2)}`,
  'telephone +46701234567': (r) => `+467${digits(r, 8)}`,
  'telephone 0046701234567': (r) => `00467${digits(r, 8)}`,
  'organisation number': (r) => organisation(r).replace(/(.{6})/, '$1-'),
  'organisation number without hyphen': (r) => organisation(r),
  'organisation number with 16': (r) => `16${organisation(r)}`,
  'VAT number': (r) => `SE${organisation(r)}01`,
  'GLN, 13 digits': (r) => withDigit(`73${digits(r, 10)}`),
  'GTIN in groups': (r) => `7 ${digits(r, 6)} ${digits(r, 6)}`,
  ISBN: (r) => `978-91-${digits(r, 3)}-${digits(r, 4)}-${digits(r, 1)}`,
  'postal code and town': (r) => `${digits(r, 3)} ${digits(r, 2)} Växjö`,
  'property name': (r) => `Kronoberg ${whole(r, 1, 99)}:${whole(r, 1, 999)}`,
  'municipal code and area': (r) => `0${whole(r, 114, 999)}-${digits(r, 4)}`,
  'DeSO area': (r) => `0${whole(r, 114, 999)}C${digits(r, 4)}`,
  'SNI code': (r) => `${digits(r, 2)}.${digits(r, 3)}`,
  'SSYK code': (r) => digits(r, 4),
  'ledger account string': (r) => `${digits(r, 4)}.${digits(r, 3)}.${digits(r, 5)}`,
  'ledger account string, hyphens': (r) => `${digits(r, 4)}-${digits(r, 5)}-${digits(r, 3)}`,
  'invoice F2026-123456': (r) => `F${year(r)}-${digits(r, 6)}`,
  'IP address': (r) => [0, 1, 2, 3].map(() => whole(r, 1, 255)).join('.'),
  'version number': (r) => `${whole(r, 1, 20)}.${whole(r, 0, 30)}.${whole(r, 0, 9)}.${whole(r, 1000, 30000)}`,
  'MAC address': (r) => Array.from({ length: 6 }, () => hex(r, 2)).join(':'),
  'rows of scores': (r) => Array.from({ length: 12 }, () => whole(r, 0, 9)).join(' '),
  'years of birth': (r) => String(whole(r, 1940, 2010)),
  'ages in a row': (r) => Array.from({ length: 5 }, () => two(whole(r, 0, 17))).join(', '),
  'length in metres': (r) => `${whole(r, 1, 9)},${digits(r, 3)}E+0${whole(r, 1, 5)}`,
};
