import type { Lang } from '../../text/text.ts';

const monthNames: Readonly<Record<Lang, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** An ISO date in words: `1 januari 2025`. */
export function writeDate(iso: string, lang: Lang): string {
  const [year, month, day] = iso.split('-');
  const name = monthNames[lang][Number(month) - 1];
  return name === undefined ? iso : `${Number(day)}\u00a0${name} ${year}`;
}

/** Two dates as a span; the year is said once when it is the same: `1 januari–31 december 2025`. */
export function writeDates(from: string, to: string, lang: Lang): string {
  const start = writeDate(from, lang);
  const shorter = from.slice(0, 4) === to.slice(0, 4) ? start.replace(/ \d{4}$/, '') : start;
  return `${shorter} – ${writeDate(to, lang)}`;
}

/** A period's id in words: `2025`, `kvartal 3 2025`, `september 2025`, `hela perioden`. */
export function writePeriod(id: string, lang: Lang): string {
  if (id === 'all') return lang === 'sv' ? 'hela perioden' : 'the whole period';
  const quarter = /^(\d{4})-Q(\d)$/.exec(id);
  if (quarter) return `${lang === 'sv' ? 'kvartal' : 'quarter'}\u00a0${quarter[2]} ${quarter[1]}`;
  const month = /^(\d{4})-(\d{2})$/.exec(id);
  if (month) return `${monthNames[lang][Number(month[2]) - 1]} ${month[1]}`;
  return id;
}

/** The same for an axis: `kv 3`, `sep`, with the year where it changes. */
export function shortenPeriod(id: string, lang: Lang): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(id);
  if (quarter) return `${lang === 'sv' ? 'kv' : 'Q'}\u00a0${quarter[2]}`;
  const month = /^(\d{4})-(\d{2})$/.exec(id);
  if (month) return monthNames[lang][Number(month[2]) - 1]?.slice(0, 3) ?? id;
  return id;
}
