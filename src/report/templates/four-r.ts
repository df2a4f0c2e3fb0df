import type { StepTemplate } from '../words/steps.ts';

/**
 * 3R and its fourth R in our own words, after the descriptions of the Swedish Gender Equality Agency (3R-metoden,
 * 2022) and of includegender.org (4R). Not their text.
 */
export const fourR: StepTemplate = {
  id: 'four-r',
  title: { sv: 'Analys enligt 3R, med ett fjärde: Realisera', en: 'Analysis by 3R, with a fourth: Realise' },
  official: false,
  source: {
    sv: 'Delarna följer 3R-metoden, så som Jämställdhetsmyndigheten beskriver den (2022), och 4R. Orden och frågorna är programmets egna.',
    en: 'The parts follow the 3R method, as the Swedish Gender Equality Agency describes it (2022), and 4R. The words and questions are the program’s own.',
  },
  steps: [
    {
      number: 1,
      title: { sv: 'Representation', en: 'Representation' },
      lead: {
        sv: 'Hur många kvinnor och män finns här, och vem vänder vi oss till?',
        en: 'How many women and men are here, and to whom do we turn?',
      },
      filled: true,
      questions: [],
    },
    {
      number: 2,
      title: { sv: 'Resurser', en: 'Resources' },
      lead: {
        sv: 'Hur fördelas tid, pengar, insatser och samtal mellan kvinnor och män?',
        en: 'How are time, money, measures and talks distributed between women and men?',
      },
      filled: true,
      questions: [],
    },
    {
      number: 3,
      title: { sv: 'Realia', en: 'Realia' },
      lead: {
        sv: 'Vem får vad, och på vilka villkor? Siffrorna visar vad som skiljer. Varför vet ni som arbetar här mer om.',
        en: 'Who gets what, and on which terms? The figures show what differs. You who work here know more about why.',
      },
      filled: false,
      questions: [
        {
          sv: 'Vad tar vi för givet om kvinnor och om män när vi möter dem här?',
          en: 'What do we take for granted about women and about men when we meet them here?',
        },
        {
          sv: 'Vilka villkor i våra regler, rutiner och blanketter är formade efter en viss sorts liv?',
          en: 'Which terms in our rules, routines and forms are shaped after a certain kind of life?',
        },
        {
          sv: 'Vems erfarenheter saknas när vi läser siffrorna?',
          en: 'Whose experience is missing when we read the figures?',
        },
      ],
    },
    {
      number: 4,
      title: { sv: 'Realisera', en: 'Realise' },
      lead: {
        sv: 'Vilka mål och åtgärder följer av det ni har sett? Skriv dem så att det går att se om de har nåtts.',
        en: 'Which goals and measures follow from what you have seen? Write them so that one can see whether they are reached.',
      },
      filled: false,
      questions: [
        {
          sv: 'Vad vill ni ska vara annorlunda, och för vilka?',
          en: 'What do you want to be different, and for whom?',
        },
        {
          sv: 'Vad prövar ni, vem ansvarar och när börjar det?',
          en: 'What do you try, who is responsible and when does it begin?',
        },
        {
          sv: 'Vilken siffra visar att det har hjälpt, och när tittar ni på den?',
          en: 'Which figure shows that it has helped, and when do you look at it?',
        },
      ],
    },
  ],
};
