import type { Text } from '../../../text/text.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

/** Headings and fixed words of what is laid beside the numbers: staff's answers, goals and measures. */
export const insertWords = {
  answers: t('Personalens svar', 'The staff’s answers'),
  answersLead: t(
    'Så här har personalen svarat. Svaren står bredvid siffrorna, men de är gruppens egna ord.',
    'This is what the staff answered. The answers stand beside the figures, but they are the group’s own words.',
  ),
  lastTime: t('Så har det gått sedan sist', 'What has become of it since last time'),
  otherAnswers: t('Övriga svar från personalen', 'Other answers from the staff'),
  figuresSay: t('Siffrorna', 'The figures'),
  staffSays: t('Personalen', 'The staff'),
  toFigures: t('Till siffrorna', 'To the figures'),
  actions: t('Så har det gått med åtgärderna', 'How the measures have gone'),
  measure: t('Åtgärd', 'Measure'),
  responsible: t('Ansvarig funktion', 'Responsible function'),
  time: t('Tid', 'Time'),
  target: t('Mål för siffran', 'Target for the figure'),
  figure: t('Siffra', 'Figure'),
  before: t('Före', 'Before'),
  after: t('Efter', 'After'),
  beforeAndAfter: t('före och efter', 'before and after'),
  change: t('Förändring', 'Change'),
  outcome: t('Bedömning', 'Assessment'),
  which: t('Vilka kvinnor och vilka män?', 'Which women and which men?'),
  nothingHere: t(
    'Inga siffror av det här slaget går att räkna i underlaget.',
    'No figures of this kind can be computed from the data.',
  ),
  raised: t('Frågor som siffrorna väcker', 'Questions that the figures raise'),
  noFindings: t(
    'Ingen skillnad är säkerställd. Frågorna nedan går att ställa ändå.',
    'No difference is established. The questions below can be asked all the same.',
  ),
} as const satisfies Readonly<Record<string, Text>>;
