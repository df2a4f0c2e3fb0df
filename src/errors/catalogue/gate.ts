import { EXIT, type Subject } from '../coded-error.ts';

/** Rules that an audit is held against, and another that it is compared with. */
export const gate = {
  'no-policy': {
    exit: EXIT.usage,
    what: {
      sv: 'Filen {path} finns inte eller går inte att läsa.',
      en: 'The file {path} does not exist or cannot be read.',
    },
    advice: { sv: 'Kontrollera --policy.', en: 'Check --policy.' },
  },
  'no-rules': {
    exit: EXIT.usage,
    what: { sv: 'Det finns ingen regel att pröva mot.', en: 'There is no rule to check against.' },
    advice: {
      sv: 'Skriv till exempel --require violence-asked, eller --policy med en fil.',
      en: 'Write for example --require violence-asked, or --policy with a file.',
    },
  },
  'same-audit': {
    exit: EXIT.usage,
    what: { sv: 'Båda är samma granskning.', en: 'Both are the same audit.' },
    advice: {
      sv: 'Ange två olika, till exempel gender-audit compare reports/2024 reports/2025.',
      en: 'Name two different ones, for example gender-audit compare reports/2024 reports/2025.',
    },
  },
  'wrong-rule': {
    exit: EXIT.usage,
    cases: {
      form: {
        what: { sv: 'Värdet på {option} går inte att läsa.', en: 'The value of {option} cannot be read.' },
        advice: { sv: 'Skriv till exempel {option} {example}.', en: 'Write for example {option} {example}.' },
      },
      indicator: {
        what: { sv: 'Indikatorn {id} i en regel finns inte.', en: 'There is no indicator {id}, named in a rule.' },
        advice: { sv: '{guess}Se gender-audit indicators.', en: '{guess}See gender-audit indicators.' },
      },
      unit: {
        what: {
          sv: 'Gränsen {limit} för {id} är i fel enhet.',
          en: 'The limit {limit} for {id} is in the wrong unit.',
        },
        advice: {
          sv: 'Skillnader mellan andelar skrivs som delar av 1 (5 procentenheter är 0.05), kvoter som faktorer från 1 (1.25).',
          en: 'Differences of shares are written as parts of 1 (5 percentage points are 0.05), ratios as factors from 1 (1.25).',
        },
      },
    },
  },
} as const satisfies Subject;
