import type { InspectedColumn } from '../../ingest/inspect-files.ts';
import type { AskedWhy } from '../../ingest/questions/question.ts';
import { getField } from '../../model/fields.ts';
import type { Text } from '../../text/text.ts';
import { nameFor } from '../field-words.ts';

const MAY_BE = 'fields';

/** What an unread column seems to say, by why it is asked about; {@link MAY_BE}: the fields that it may be. */
const SAYS: Readonly<Record<AskedWhy, Text | typeof MAY_BE>> = {
  answers: MAY_BE,
  dates: MAY_BE,
  child: MAY_BE,
  outcome: MAY_BE,
  listed: MAY_BE,
  couple: { sv: 'säger vilka som lever i par', en: 'tells who live as couples' },
  ids: { sv: 'heter som ett id, men har svar', en: 'is called ids, and holds answers' },
  adult: { sv: 'säger vilka som är barn', en: 'tells who are children' },
  born: MAY_BE,
  codes: { sv: 'kan vara koder för personerna', en: 'may be codes for the people' },
  plan: { sv: 'säger att planer är avslutade', en: 'says that plans have ended' },
  ages: { sv: 'har åldersgrupper', en: 'holds age groups' },
  void: {
    sv: 'säger att rader inte gäller, eller gäller något annat',
    en: 'tells of rows that do not hold, or are of something else',
  },
  partly: { sv: 'säger vilka bifall som är delvis', en: 'tells which grants are in part' },
  counted: { sv: 'säger hur många beslut en rad gäller', en: 'tells of how many decisions a row is' },
  further: { sv: 'ser ut att ha ett fall till på raden', en: 'seems to hold a further case of the row' },
  months: { sv: 'är en av radens månader', en: 'is one of the months of the row' },
  end: { sv: 'kan säga när något slutade', en: 'may tell when something ended' },
  refused: { sv: 'säger att några inte fick bistånd', en: 'says that some had no aid' },
  ended: { sv: 'säger att bistånd är avslutat, inte när', en: 'says that aid has ended, not when' },
};
/** Dates and times in a form that no field reads. */
const TIME: Text = { sv: 'har tider som inte kan läsas', en: 'holds times that cannot be read' };

export function tellAsked({ why, fields }: NonNullable<InspectedColumn['asked']>): Text {
  const said = SAYS[why];
  if (said !== MAY_BE) return said;
  if (fields.length === 0) return TIME;
  const named = (lang: 'sv' | 'en') => fields.map((id) => nameFor(getField(id), lang)).join(', ');
  return { sv: `kan vara ${named('sv')}`, en: `may be ${named('en')}` };
}
