import type { FieldLabels } from './labels.ts';

/** Yes and no. `x` is yes; a column of only `x` and blanks is not computed until the mapping says `blank: no`. */
export const FLAG_LABELS = {
  no: ['nej', 'n', '0', 'false', 'falskt', 'falsk', 'no'],
  yes: ['ja', 'j', '1', 'true', 'sant', 'sann', 'yes', 'y', 'x', '✓'],
} as const;

const YES_OR_NO: ReadonlySet<string> = new Set<string>(Object.values(FLAG_LABELS).flat());

/** True for a folded word for yes or no. */
export function isYesOrNo(folded: string): boolean {
  return YES_OR_NO.has(folded);
}

const ABROAD: FieldLabels = {
  no: ['sverige', 'inrikes', 'inrikes född', 'inrikesfödd', 'född i sverige', 'svenskfödd', 'ej utrikes född'],
  yes: [
    'utlandet',
    'utomlands',
    'annat land',
    'utrikes',
    'utrikes född',
    'utrikesfödd',
    'utlandsfödd',
    'född utomlands',
    'född utanför sverige',
  ],
};
const ASKED: FieldLabels = {
  no: [
    'ej ställd',
    'inte ställd',
    'ej frågat',
    'inte frågat',
    'ej frågad',
    'inte frågad',
    'ej tillfrågad',
    'inte tillfrågad',
  ],
  yes: ['ställd', 'frågat', 'frågad', 'tillfrågad'],
};

/** What yes and no are called in columns that answer in the words of their own question. */
export const OWN_FLAG_LABELS: Readonly<Record<string, FieldLabels>> = {
  born_abroad: ABROAD,
  co_applicant_born_abroad: ABROAD,
  newly_arrived: { no: ['ej nyanländ', 'inte nyanländ'], yes: ['nyanländ'] },
  referred: {
    no: ['ej hänvisad', 'inte hänvisad', 'ej anvisad', 'inte anvisad', 'ej remitterad', 'inte remitterad'],
    yes: ['hänvisad', 'anvisad', 'remitterad'],
  },
  plan: {
    no: ['finns ej', 'finns inte', 'ej upprättad', 'inte upprättad', 'saknar', 'saknar plan'],
    yes: ['finns', 'upprättad', 'har', 'har plan'],
  },
  leisure_granted: {
    no: ['avslag', 'avslås', 'avslagen', 'avslaget', 'nekad', 'nekat', 'ej beviljad', 'ej beviljat', 'inte beviljat'],
    yes: ['bifall', 'beviljad', 'beviljat', 'beviljas'],
  },
  leisure_applied: { no: ['ej sökt', 'inte sökt'], yes: ['sökt'] },
  parental_leave: { no: ['ej föräldraledig', 'inte föräldraledig'], yes: ['föräldraledig'] },
  violence_asked: ASKED,
  perpetrator_asked: ASKED,
  honour_asked: ASKED,
  economic_violence_asked: ASKED,
};

/** Words for "not registered". Never "no". */
const BLANK_WORDS: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '?',
  '.',
  '..',
  'vet ej',
  'vet inte',
  'ej aktuellt',
  'ej aktuell',
  'ej relevant',
  'ej registrerat',
  'ej registrerad',
  'ej angivet',
  'ej angiven',
  'ej ifyllt',
  'ej ifylld',
  'ej svar',
  'inget svar',
  'ej besvarad',
  'ej besvarat',
  'ej dokumenterat',
  'ej dokumenterad',
  'ej känt',
  'ej känd',
  'ej tillämpligt',
  'ej tillämplig',
  'inte aktuellt',
  'inte angivet',
  'inte ifyllt',
  'inte registrerat',
  'framgår ej',
  'framgår inte',
  'ingen uppgift',
  'uppgift saknas',
  'saknas',
  'okänt',
  'okänd',
  'null',
  '(null)',
  '(tom)',
  '(tomt)',
  'n/a',
  'nan',
  '<na>',
  '\\n',
  'na',
  'unknown',
  'not registered',
]);

/** True where a folded label says that nothing was registered. */
export function isBlankWord(folded: string): boolean {
  return BLANK_WORDS.has(folded);
}
