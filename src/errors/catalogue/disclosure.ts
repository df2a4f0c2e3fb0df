import { EXIT, type Subject } from '../coded-error.ts';

export const disclosure = {
  'threshold-too-low': {
    exit: EXIT.usage,
    what: {
      sv: 'Tröskeln för små tal måste vara ett heltal som är minst 3.',
      en: 'The threshold for small counts must be a whole number of at least 3.',
    },
    advice: {
      sv: 'Ange --threshold 5 (förvalt) eller högre. Behöver du se alla tal själv: använd --internal.',
      en: 'Give --threshold 5 (the default) or higher. If you need to see every number yourself: use --internal.',
    },
  },
  'audit-not-protected': {
    exit: EXIT.wouldDisclose,
    what: {
      sv: 'Filen är ingen skyddad granskning: {place}.',
      en: 'The file is not a protected audit: {place}.',
    },
    advice: {
      sv: 'Använd audit.json så som gender-audit analyze skrev den, utan ändringar.',
      en: 'Use audit.json as gender-audit analyze wrote it, without changes.',
    },
  },
  'working-material': {
    exit: EXIT.wouldDisclose,
    what: {
      sv: 'Mappen {folder} är arbetsmaterial (--internal): inget i den är dolt.',
      en: 'The folder {folder} is working material (--internal): nothing in it is hidden.',
    },
    advice: {
      sv: 'Lämna inte ut den. Kör gender-audit analyze utan --internal och pröva den mappen.',
      en: 'Do not hand it over. Run gender-audit analyze without --internal and try that folder.',
    },
  },
} as const satisfies Subject;
