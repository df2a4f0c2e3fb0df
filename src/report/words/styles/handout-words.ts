import type { Text } from '../../../text/text.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

/** Fixed words of the page for a workplace meeting. */
export const handoutWords = {
  kicker: t(
    'Ekonomiskt bistånd · jämställdhet · underlag för arbetsplatsträff',
    'Social assistance · gender equality · for the workplace meeting',
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
    'Siffrorna visar vad som skiljer, inte varför. Det vet ni som arbetar här.',
    'The figures show what differs, not why. That is known by those who work here.',
  ),
} as const satisfies Readonly<Record<string, Text>>;
