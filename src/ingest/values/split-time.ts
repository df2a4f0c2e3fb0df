/** A date with a time of day after it. */
export interface Timed {
  readonly date: string;
  /** Where a zone is named: the day it was in Sweden, of the day written. Both are days since 1970-01-01. */
  readonly inSweden: ((day: number) => number) | null;
}

const CLOCK = '([01]?\\d|2[0-4])[:.]([0-5]\\d)(?:[:.]([0-5]\\d)(?:[.,]\\d+)?)?';
const HALF = '(?: ?([ap])\\.?m\\.?| ?([fe])\\.?m\\.?)?';
const ZONE = '(?: ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?|CES?T))?';
const TIME = new RegExp(`^(.*?[\\d.a-zåäö])(?:T|, ?| (?:kl\\.? ?)?|:)${CLOCK}${HALF}${ZONE}$`, 'i');
/** `202503011230`, `20250301T123000Z`. */
const COMPACT = /^(\d{8})(?:T| )?([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d))?(?:\.\d+)?(Z)?$/i;
const LAST_SECOND = 86_399;

/** Parts the time from a date; null where there is none. */
export function splitTime(text: string): Timed | null {
  if (text.length < 10 || !/\d[:.]?\d\d/.test(text)) return null;
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, date = '', hours, minutes, seconds, zone] = compact;
    return { date, inSweden: instant(secondsOf(hours, minutes, seconds), zone) };
  }
  const match = TIME.exec(text);
  if (!match) return null;
  const [, date = '', hours, minutes, seconds, half, swedish, zone] = match;
  const isPm = /p|e/i.test(half ?? swedish ?? '');
  const halves = half === undefined && swedish === undefined ? 0 : (isPm ? 12 : 0) - (Number(hours) === 12 ? 12 : 0);
  return { date, inSweden: instant(secondsOf(hours, minutes, seconds) + halves * 3600, zone) };
}

const secondsOf = (hours = '0', minutes = '0', seconds = '0') =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);

/** The last second of a day in UTC is how a system writes the end of a day, wherever it stands. */
function instant(seconds: number, zone: string | undefined): Timed['inSweden'] {
  if (zone === undefined || /^CE/i.test(zone)) return null;
  const [sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)?.slice(1) ?? [];
  const ahead = sign === undefined ? 0 : secondsOf(hours, minutes) * (sign === '-' ? -1 : 1);
  if (ahead === 0 && seconds === LAST_SECOND) return null;
  return (day) => dayInSweden(Math.floor((day * 86_400 + seconds - ahead) / 3600));
}

const CALENDAR = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
/** Swedish time is whole hours from UTC in all years of an export: one look-up an hour. */
const days = new Map<number, number>();

function dayInSweden(hour: number): number {
  const known = days.get(hour);
  if (known !== undefined) return known;
  const parts = Object.fromEntries(
    CALENDAR.formatToParts(hour * 3_600_000).map(({ type, value }) => [type, Number(value)]),
  );
  const found = Date.UTC(parts.year!, parts.month! - 1, parts.day!) / 86_400_000;
  days.set(hour, found);
  return found;
}
