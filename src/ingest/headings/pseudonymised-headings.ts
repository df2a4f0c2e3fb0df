import { PRESETS } from '../mapping/presets.ts';
import { headingKey } from './heading-key.ts';
import { fieldOfHeading } from './known-headings.ts';
import { namesPerson } from './person-headings.ts';

const OTHER_ADULT = /medsok|coapplicant|partner|spouse|^ma[kp][ea]|sambo|2$/;
const CHILD = /barn|child/;

/**
 * The headings of a file once some columns hold codes instead of ids. `Personnr` says what is no longer there, and an
 * analysis would refuse it: such a column is called by the field that it now is. One that a preset reads keeps its
 * name.
 */
export function codeHeadings(headings: readonly string[], kept: readonly number[], ids: ReadonlySet<number>) {
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
