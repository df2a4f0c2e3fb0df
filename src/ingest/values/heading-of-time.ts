/** A word for a length or a point of time: `Beslutsår`, `Tidpunkt`, `När`, `Skapad`. */
const TIME =
  /dat(?!or)|dag|tid|(?<!v)år|kvartal|termin|tertial|halv|veck|m[åa]nad|\bm[åa]n\b|\bv\.?$|när|period|fatta|inkom(?!st)|skapa|registrera|ändra|avser|day|week|month|year|quarter|when|creat|updat/i;
/** Times of something else than a case: of births, of coming here, of schooling. */
const OTHER =
  /f[oö]d|birth|born|ankom\w*år|inflytt|invandr|uppeh[aå]ll|arrival|modell|examen|skol|bosatt|folkbok|anställ|senaste (?:[åa]r|halv)|tidigare/i;
/** Amounts and counts, whatever the length of time they are for: `Årsinkomst`, `Antal veckor`. */
const AMOUNT =
  /antal|belopp|inkomst|ersättning|kostnad|hyr(?:a|es)|norm\b|summa|kronor|\bkr\b|\bsek\b|amount|income|cost|count/i;
/** Numbers and codes, unless they number a unit of time: `Veckonr`. */
const CODE = /nr\b|(?:nr|nummer)\d*$|kod\b|kst|\bid\b|code/i;
const UNIT = /veck|kvartal|m[åa]nad|halv[åa]r|tertial|termin|week|quarter|month/i;

/**
 * What the heading of an unread column says of time. `other`: what stands there is of something else than the case;
 * `number`: bare numbers under it are amounts or codes.
 */
export function headingOfTime(heading: string): 'time' | 'number' | 'other' | null {
  const text = heading.normalize('NFC');
  if (OTHER.test(text)) return 'other';
  if (AMOUNT.test(text) || (CODE.test(text) && !UNIT.test(text))) return 'number';
  return TIME.test(text) ? 'time' : null;
}
