import type { Text } from '../../../text/text.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

/** Fixed words of the page for a workplace meeting. */
export const handoutWords = {
  kicker: t(
    'Ekonomiskt bistånd · jämställdhet · underlag för arbetsplatsträff',
    'Social assistance · gender equality · for the workplace meeting',
  ),
  how: t(
    'Så kan ni göra på en halvtimme: läs siffrorna var för sig (5 minuter), prata om frågorna två och två (10), prata alla tillsammans (10) och bestäm en sak att pröva (5).',
    'Half an hour is enough: read the figures by yourselves (5 minutes), talk about the questions in pairs (10), talk all together (10) and agree on one thing to try (5).',
  ),
  figures: t('Det här visar siffrorna', 'What the figures show'),
  questions: t('Tre frågor att prata om', 'Three questions to talk about'),
  agreed: t('Det här bestämde vi', 'What we agreed'),
  we: t('Vi prövar', 'We try'),
  responsible: t('Ansvarig funktion', 'Responsible function'),
  begins: t('Börjar den', 'Begins on'),
  helped: t('Så ser vi att det har hjälpt', 'How we will see that it helped'),
  figure: t('Siffran', 'The figure'),
  wish: t('Vi vill se', 'We want to see'),
  again: t('Vi tittar igen den', 'We look again on'),
  noAnswer: t(
    'Underlaget ger inget svar på den här frågan. Frågorna går att prata om ändå.',
    'The data give no answer to this question. The questions can be talked about all the same.',
  ),
  notWhy: t(
    'Siffrorna visar vad som skiljer, inte varför. Ni som arbetar här vet mer om det.',
    'The figures show what differs, not why. You who work here know more about that.',
  ),
} as const satisfies Readonly<Record<string, Text>>;
