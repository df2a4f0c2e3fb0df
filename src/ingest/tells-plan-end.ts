import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';
import { isNothingMore, MOST, tellsVoid } from './tells-void.ts';
import { foldLabel } from './values/fold-label.ts';
import { FLAG_LABELS } from './values/yes-no-or-blank.ts';

const YES: ReadonlySet<string> = new Set<string>(FLAG_LABELS.yes);
/** Headings of where a plan stands. `Planerad` and `Planerat slut` are others. */
const PLAN = /plan(?!er)/;
/** `Uppföljd/avslutad`, `Avslutad`: in a list of plans it is they that end. */
const ENDS = /^(?:(?:uppfoljd|utvarderad|uppfoljning)(?:och|eller)?)?(?:avslut(?:ad|at)?|upphor[dt]?)(?:jn|janej)?$/;
const ENDED =
  /^(?:avslut|upphör|upphävd|upphävt|inaktuell|inaktiv|utgången|utgånget|utgått|stängd|slutförd|(?:ej|inte|icke) (?:längre )?(?:aktuell|gällande|giltig|aktiv))/;
/** `Plan avslutad 2024`, `Avslutad plan`, under any heading. */
const SAID =
  /(?<!\p{L})plan(?:en)? (?:är )?(?:avslut|upphör|inaktuell|utgå)|^(?:avslutad|upphörd|inaktuell|gammal) \p{L}*plan/u;

/** The values of a column by which a plan is in force no longer: unread, whoever had one would have it still. */
export function tellsPlanEnded(profile: ColumnProfile): readonly string[] {
  const { heading, kind, values, more, distinct } = profile;
  const key = headingKey(heading);
  if (more || kind === 'date' || kind === 'number' || distinct > MOST) return [];
  const isPlan = PLAN.test(key);
  const ends = ENDS.test(key) || (isPlan && /avslut|upphor/.test(key));
  // what has been followed up may go on
  const ofPlan = isPlan && (ends || !/uppfolj|utvard/.test(key));
  const voids = ofPlan ? tellsVoid(profile) : [];
  return values
    .map(({ text }) => text)
    .filter((text) => {
      const label = foldLabel(text);
      if (kind === 'flag') return ends && YES.has(label);
      return ((ofPlan || ends) && ENDED.test(label)) || SAID.test(label) || voids.includes(text);
    });
}

/** True for a value that is one of the words looked for and nothing more: it may always be named. */
export function isPlainPlanEnd(text: string): boolean {
  const label = foldLabel(text);
  // a year beside it says nothing of anybody
  const rest = label.replace(SAID, '').replace(/ (?:19|20)\d\d$/, '');
  return isNothingMore(label, ENDED) || (rest !== label && /^\p{L}*$/u.test(rest));
}
