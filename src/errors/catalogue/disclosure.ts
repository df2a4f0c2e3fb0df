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
  'span-overlaps': {
    exit: EXIT.wouldDisclose,
    cases: {
      running: {
        what: {
          sv: 'Perioden {new_from} – {new_to} går in i en som redan är publicerad: {from} – {to} i {folder}. Ett fåtal personer skulle gå att räkna fram ur skillnaden.',
          en: 'The span {new_from} – {new_to} runs into one that is already published: {from} – {to} in {folder}. Counts of a few people would follow from the difference.',
        },
        advice: {
          sv: 'Publicera varje kvartal för sig (--period 2026-Q2) och året när det är slut, inte en period som växer.',
          en: 'Publish each quarter by itself (--period 2026-Q2), and the year when it is over, not a span that grows.',
        },
      },
      within: {
        what: {
          sv: 'Perioden {new_from} – {new_to} är en del av en som redan är publicerad: {from} – {to} i {folder}.',
          en: 'The span {new_from} – {new_to} is a part of one that is already published: {from} – {to} in {folder}.',
        },
        advice: {
          sv: 'Använd siffrorna som står där, eller rita om dem med gender-audit report audit.json. Det som inte visas där kan inte visas i efterhand.',
          en: 'Use the figures that stand there, or draw them again with gender-audit report audit.json. What is not shown there cannot be shown afterwards.',
        },
      },
    },
  },
  'scope-overlaps': {
    exit: EXIT.wouldDisclose,
    what: {
      sv: 'En rapport om en del av kommunen och en om hela kan inte gälla samma tid: {new_from} – {new_to} är publicerad som {from} – {to} i {folder}. Resten skulle gå att räkna fram.',
      en: 'A report about a part of the municipality and one about all of it cannot be about the same time: {new_from} – {new_to} is published as {from} – {to} in {folder}. The rest would follow.',
    },
    advice: {
      sv: 'Visa delarna i en gemensam rapport med --by unit. Är det andra personer, ge båda körningarna ett namn med --scope.',
      en: 'Show the parts in one report with --by unit. If they are other people, give both runs a name with --scope.',
    },
  },
  'threshold-lowered': {
    exit: EXIT.wouldDisclose,
    what: {
      sv: 'Tröskeln är lägre än den som {from} – {to} publicerades med i {folder}. Det som doldes då skulle gå att räkna fram.',
      en: 'The threshold is lower than the one {from} – {to} was published with in {folder}. What was hidden then would follow.',
    },
    advice: {
      sv: 'Ange --threshold {threshold} eller högre.',
      en: 'Give --threshold {threshold} or higher.',
    },
  },
  'order-changed': {
    exit: EXIT.wouldDisclose,
    what: {
      sv: 'Grupperna i {by} slås ihop i en annan ordning än i {folder} ({from} – {to}).',
      en: 'The groups of {by} are merged in another order than in {folder} ({from} – {to}).',
    },
    advice: {
      sv: 'Låt gruppernas namn och ordning vara som de var, eller kör utan den uppdelningen (--by).',
      en: 'Leave names and order of the groups as they were, or run without that breakdown (--by).',
    },
  },
  'release-differs': {
    exit: EXIT.wouldDisclose,
    what: {
      sv: '{from} – {to} är redan publicerad i {folder}, och siffrorna blir inte desamma nu: {lines}.',
      en: '{from} – {to} is already published in {folder}, and the figures would not be the same now: {lines}.',
    },
    advice: {
      sv: 'Rita om det som är publicerat med gender-audit report audit.json. --revise räknar om de odelade siffrorna och säger det i rapporten; skyddet mot att räkna fram det dolda gäller då inte.',
      en: 'Draw again what is published with gender-audit report audit.json. --revise recounts the undivided figures and says so in the report; the protection against working out what is hidden does not hold then.',
    },
  },
  'no-ledger': {
    exit: EXIT.usage,
    what: {
      sv: 'Ingen tidigare rapport (ledger.json) finns i {folder}.',
      en: 'There is no earlier report (ledger.json) in {folder}.',
    },
    advice: {
      sv: 'Ange mappen där rapporterna ligger, var och en i sin mapp: --history reports. Den första körs utan --history.',
      en: 'Name the folder in which the reports lie, each in a folder of its own: --history reports. The first one is run without --history.',
    },
  },
  'not-ledger': {
    exit: EXIT.usage,
    what: {
      sv: '{path} går inte att läsa som en ledger.json.',
      en: '{path} cannot be read as a ledger.json.',
    },
    advice: {
      sv: 'Använd filen så som gender-audit analyze skrev den. Är den skadad, ta den från en säkerhetskopia.',
      en: 'Use the file as gender-audit analyze wrote it. If it is damaged, take it from a backup.',
    },
  },
  'nothing-to-revise': {
    exit: EXIT.usage,
    what: {
      sv: '--revise räknar om en period som är publicerad, men ingen sådan finns i --history.',
      en: '--revise recounts a span that is published, and there is none in --history.',
    },
    advice: {
      sv: 'Ange mappen med den tidigare rapporten i --history, och samma period som i den.',
      en: 'Name the folder of the earlier report in --history, and the span that it is about.',
    },
  },
} as const satisfies Subject;
