import type { Text } from '../../text/text.ts';

/** A step of the analysis. `filled`: the tool fills it from the data; the others are the readers' own. */
export interface Step {
  readonly number: number;
  readonly title: Text;
  readonly lead: Text;
  readonly filled: boolean;
  readonly questions: readonly Text[];
}

/** A set of steps that a municipality may exchange for another. */
export interface StepTemplate {
  readonly id: string;
  readonly title: Text;
  /** False: our own words, not those of a method's owner. */
  readonly official: boolean;
  readonly source: Text;
  readonly steps: readonly Step[];
}

/**
 * Seven steps in our own words. The order is one that SKR's published questions support (Handledning i
 * jämställdhetsanalys, 2021); neither titles nor questions are quoted from Sjuan.
 */
export const sevenSteps: StepTemplate = {
  id: 'seven-steps',
  title: {
    sv: 'Analys i sju steg (inspirerad av SKR:s Sjuan)',
    en: 'Analysis in seven steps (inspired by SKR’s Sjuan)',
  },
  official: false,
  source: {
    sv: 'Stegen och frågorna är programmets egna. De bygger på frågor som SKR har publicerat i Handledning i jämställdhetsanalys (2021) men är inte SKR:s text.',
    en: 'The steps and questions are the program’s own. They build on questions that SKR has published in its guide to gender-equality analysis (2021) but are not SKR’s text.',
  },
  steps: [
    {
      number: 1,
      title: { sv: 'Uppdrag och mål', en: 'Mission and goals' },
      lead: {
        sv: 'Börja med vad verksamheten är till för, innan ni läser siffrorna.',
        en: 'Begin with what the service is for, before you read the figures.',
      },
      filled: false,
      questions: [
        {
          sv: 'Vad ska verksamheten ge dem som söker ekonomiskt bistånd?',
          en: 'What should the service give those who apply for social assistance?',
        },
        {
          sv: 'Vilka mål för jämställdhet gäller här, och vem har beslutat om dem?',
          en: 'Which goals for gender equality apply here, and who decided on them?',
        },
        {
          sv: 'Vilket område vill ni börja med? Välj ett, och börja i liten skala.',
          en: 'Which area do you want to begin with? Choose one, and start small.',
        },
      ],
    },
    {
      number: 2,
      title: { sv: 'Vad visar statistiken?', en: 'What do the statistics show?' },
      lead: {
        sv: 'Här står varje fråga för sig: svar, bild, tabell och vad siffran inte visar. Likheter är lika viktiga som skillnader.',
        en: 'Here each question stands by itself: answer, picture, table and what the figure does not show. Likenesses matter as much as differences.',
      },
      filled: true,
      questions: [],
    },
    {
      number: 3,
      title: { sv: 'Vilka kvinnor och vilka män?', en: 'Which women and which men?' },
      lead: {
        sv: 'Kvinnor är olika och män är olika. Här delas svaren upp på hushåll, ålder och andra grupper.',
        en: 'Women differ and men differ. Here the answers are divided by household, age and other groups.',
      },
      filled: true,
      questions: [],
    },
    {
      number: 4,
      title: { sv: 'Varför ser det ut så?', en: 'Why does it look like this?' },
      lead: {
        sv: 'Siffrorna visar vad som skiljer, inte varför. Ni som arbetar här vet mer om det.',
        en: 'The figures show what differs, not why. You who work here know more about that.',
      },
      filled: false,
      questions: [
        {
          sv: 'Hur går det till när det här avgörs? Följ ett ärende steg för steg.',
          en: 'How is this decided in practice? Follow one case step by step.',
        },
        {
          sv: 'Vad i våra egna rutiner, blanketter och samtal kan ha betydelse? Vad ligger utanför?',
          en: 'What in our own routines, forms and talks may matter? What lies outside?',
        },
        {
          sv: 'Vilka föreställningar om kvinnor och män tar vi för givna?',
          en: 'Which ideas about women and men do we take for granted?',
        },
      ],
    },
    {
      number: 5,
      title: { sv: 'Vilka blir konsekvenserna?', en: 'What are the consequences?' },
      lead: {
        sv: 'En skillnad är varken bra eller dålig i sig. Se efter vad den leder till.',
        en: 'A difference is neither good nor bad in itself. See what it leads to.',
      },
      filled: false,
      questions: [
        {
          sv: 'Vad betyder skillnaden i vardagen för kvinnorna, männen och barnen?',
          en: 'What does the difference mean in everyday life for the women, the men and the children?',
        },
        {
          sv: 'Vad händer om vi inte gör något, nu och på längre sikt?',
          en: 'What happens if we do nothing, now and in the longer run?',
        },
      ],
    },
    {
      number: 6,
      title: { sv: 'Vad vill vi uppnå?', en: 'What do we want to achieve?' },
      lead: {
        sv: 'Skriv målet så att det går att se om det är nått.',
        en: 'Write the goal so that one can see whether it has been reached.',
      },
      filled: false,
      questions: [
        {
          sv: 'Hur ska det se ut när vi är nöjda, och för vilka?',
          en: 'What should it look like when we are satisfied, and for whom?',
        },
        {
          sv: 'Vilken siffra i rapporten visar att vi är på väg dit?',
          en: 'Which figure in the report shows that we are on the way?',
        },
      ],
    },
    {
      number: 7,
      title: { sv: 'Åtgärder, ansvarig och uppföljning', en: 'Measures, who is responsible, and follow-up' },
      lead: {
        sv: 'Bestäm vem som gör vad och när ni tittar på siffrorna igen.',
        en: 'Decide who does what and when you look at the figures again.',
      },
      filled: false,
      questions: [
        {
          sv: 'Vad gör vi, vem ansvarar och när börjar det?',
          en: 'What do we do, who is responsible and when does it begin?',
        },
        {
          sv: 'Vilket datum följer vi upp, och med vilken siffra?',
          en: 'On which date do we follow up, and with which figure?',
        },
      ],
    },
  ],
};
