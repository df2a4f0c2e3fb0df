/**
 * Extra aid for leisure by what it is called. `Fritidskort`, `fritidshem` and their kind are something else, and so is
 * `fritidspeng` alone (LOOKALIKES); beside a word for what came of it, it is what the list is kept for.
 */
const LEISURE =
  '(?:extra(?:bistand|bidrag)?(?:till|for)?)?(?:(?:bistand|bidrag)(?:till|for))?fritid(?:en|s)?(?:aktivitet(?:en|er)?|bistand(?:et)?|bidrag(?:et)?|peng(?:en|ar)?|stod(?:et)?)?';
const OF = '(?:till|for|om|av|avseende)?';
const GRANTED = '(?:beviljad|beviljat|beviljats|beviljades|bifall|bifallen|bifallet)';
const APPLIED = '(?:sokt|sokts|ansokt|ansokts)';

/** A routine question, the plain word for its subject or the name of the form by which it is asked. */
const ASKED = '(?:(?:ar|har)?(?:stalld|stallt|stallts|stallda|stalldes))';
const question = (of: string) =>
  `(?:rutin)?fraga(?:n)?om${of}(?:freda)?${ASKED}?(?:freda)?|(?:stalld|stallt|harstallt)fraga(?:n)?om${of}(?:freda)?`;

const REFERRED = '(?:hanvisad|hanvisats|hanvisades|anvisad|anvisats|anvisades|remitterad|remitterats|remitterades)';
const UNIT_OF_WORK = '(?:ame|arbetsmarknads(?:enhet|enheten|insats)|jobbtorg|jobbtorget|insats)';

const COUNT = '(?:antal|antalet|ant)?';
const WITH = '(?:m|med|somfatt|fatt|sombeviljats|beviljats|beviljade)';

/** A field, and the key of a heading that holds its words in any order or form; no heading fits two. */
export const QUESTION_FORMS: readonly { readonly field: string; readonly named: RegExp }[] = [
  { field: 'leisure_applied', named: `${APPLIED}${OF}${LEISURE}|${LEISURE}${APPLIED}` },
  { field: 'leisure_granted', named: `${GRANTED}${OF}${LEISURE}|${LEISURE}${GRANTED}` },
  { field: 'violence_asked', named: `${question('vald(?:et)?')}|valdsfraga(?:n)?(?:freda)?${ASKED}?` },
  { field: 'perpetrator_asked', named: question('(?:eget)?valdsutov(?:ande|andet|ning)') },
  { field: 'honour_asked', named: question('heder(?:srelaterat(?:vald)?)?') },
  { field: 'economic_violence_asked', named: question('ekonomisktvald') },
  { field: 'referred', named: `${REFERRED}till${UNIT_OF_WORK}` },
  { field: 'girls', named: `${COUNT}flickor` },
  { field: 'boys', named: `${COUNT}pojkar` },
  { field: 'girls_leisure', named: `${COUNT}flickor${WITH}${LEISURE}` },
  { field: 'boys_leisure', named: `${COUNT}pojkar${WITH}${LEISURE}` },
].map(({ field, named }) => ({ field, named: new RegExp(`^(?:${named})$`) }));
