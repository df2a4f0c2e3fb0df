import type { Text } from '../../text/text.ts';

/** Fixed words of the page for a workplace meeting. */
export const handoutWords = {
  kicker: {
    sv: 'Ekonomiskt bistånd · jämställdhet · underlag för arbetsplatsträff',
    en: 'Social assistance · gender equality · for the workplace meeting',
  },
  how: {
    sv: 'Så kan ni göra på en halvtimme: läs siffrorna var för sig (5 minuter), prata om frågorna två och två (10), prata alla tillsammans (10) och bestäm en sak att pröva (5).',
    en: 'Half an hour is enough: read the figures by yourselves (5 minutes), talk about the questions in pairs (10), talk all together (10) and agree on one thing to try (5).',
  },
  figures: { sv: 'Det här visar siffrorna', en: 'What the figures show' },
  questions: { sv: 'Tre frågor att prata om', en: 'Three questions to talk about' },
  agreed: { sv: 'Det här bestämde vi', en: 'What we agreed' },
  we: { sv: 'Vi prövar', en: 'We try' },
  responsible: { sv: 'Ansvarig funktion', en: 'Responsible function' },
  begins: { sv: 'Börjar den', en: 'Begins on' },
  helped: { sv: 'Så ser vi att det har hjälpt', en: 'How we will see that it helped' },
  figure: { sv: 'Siffran', en: 'The figure' },
  wish: { sv: 'Vi vill se', en: 'We want to see' },
  again: { sv: 'Vi tittar igen den', en: 'We look again on' },
  noAnswer: {
    sv: 'Underlaget ger inget svar på den här frågan. Frågorna går att prata om ändå.',
    en: 'The data give no answer to this question. The questions can be talked about all the same.',
  },
  notWhy: {
    sv: 'Siffrorna visar vad som skiljer, inte varför. Ni som arbetar här vet mer om det.',
    en: 'The figures show what differs, not why. You who work here know more about that.',
  },
} as const satisfies Readonly<Record<string, Text>>;
