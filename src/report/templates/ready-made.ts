import type { QuestionTemplate, StaffQuestion } from '../../model/staff-files.ts';
import type { StepTemplate } from '../words/steps.ts';

const q = (id: string, sv: string, en: string, indicators: readonly string[], followUp = false): StaffQuestion => ({
  id,
  text: { sv, en },
  followUp,
  indicators,
});

/**
 * The questions of Socialstyrelsen's focus groups 2017–2018: all eleven, then the follow-ups that the leaders asked
 * where the talk had not come to them by itself. Ids are stable: answers.yaml uses them.
 */
export const staffQuestions: QuestionTemplate = {
  id: 'focus-groups-2018',
  official: true,
  source: {
    sv: 'Frågorna är Socialstyrelsens, från fokusgrupperna om ekonomiskt bistånd ur ett jämställdhetsperspektiv (2018). Kopplingen till siffrorna är programmets egen.',
    en: 'The questions are those of the National Board of Health and Welfare, from its focus groups on social assistance and gender equality (2018), in our translation. The links to the figures are the program’s own.',
  },
  questions: [
    q(
      'equality-work-today',
      'Hur jobbar ni med jämställdhetsarbete inom ekonomiskt bistånd idag?',
      'How do you work with gender equality in social assistance today?',
      ['recipients', 'data-gaps'],
    ),
    q(
      'equality-perspective',
      'Vad innebär jämställdhetsperspektiv inom ekonomiskt bistånd?',
      'What does a gender-equality perspective mean in social assistance?',
      ['registered-applicant', 'first-contact', 'addressed-to', 'payee', 'split-payment'],
    ),
    q(
      'promote-equality',
      'Hur kan ekonomiskt bistånd arbeta för att främja jämställdhet?',
      'How can social assistance work to promote gender equality?',
      ['exit-to-work', 'plan-share', 'plan-in-time', 'leisure-aid-share', 'leisure-aid-applied', 'leisure-aid-amount'],
    ),
    q(
      'notice-violence',
      'Hur jobbar ni för att uppmärksamma kvinnor som utsätts/har utsatts för våld?',
      'How do you work to notice women who are or have been exposed to violence?',
      ['violence-asked', 'individual-talk', 'both-met'],
    ),
    q(
      'support-violence',
      'Hur jobbar ni för att stödja de våldsutsatta kvinnorna?',
      'How do you work to support the women exposed to violence?',
      ['violence-disclosed', 'violence-support'],
    ),
    q(
      'notice-honour',
      'Hur jobbar ni för att uppmärksamma kvinnor och män som utsätts/har utsatts för hedersrelaterat våld och förtryck?',
      'How do you work to notice women and men who are or have been exposed to honour-related violence and oppression?',
      ['honour-asked'],
    ),
    q(
      'support-honour',
      'Hur jobbar ni för att stödja kvinnor och män som utsätts/har utsatts för hedersrelaterat våld och förtryck?',
      'How do you work to support women and men who are or have been exposed to honour-related violence and oppression?',
      ['violence-support'],
    ),
    q(
      'notice-perpetrators',
      'Hur jobbar ni för att uppmärksamma våldsutövare?',
      'How do you work to notice those who use violence?',
      ['perpetrator-asked'],
    ),
    q(
      'support-perpetrators',
      'Hur jobbar ni för att stödja våldsutövare?',
      'How do you work to support those who use violence?',
      ['perpetrator-asked'],
    ),
    q(
      'follow-up',
      'Hur jobbar ni med verksamhetsuppföljning och -utveckling utifrån ett jämställdhetsperspektiv?',
      'How do you follow up and develop the service from a gender-equality perspective?',
      ['data-gaps', 'measure-outcome', 'measure-satisfaction', 'processing-time', 'return-share'],
    ),
    q(
      'national-support',
      'Vilket nationellt stöd skulle ni behöva för att utveckla arbetet inom ekonomiskt bistånd ur ett jämställdhetsperspektiv?',
      'Which national support would you need to develop the work in social assistance from a gender-equality perspective?',
      [],
    ),
    q(
      'need-assessment',
      'Finns det skillnader i hur ni bedömer behovet av ekonomiskt bistånd för kvinnor respektive män?',
      'Are there differences in how you assess the need for social assistance of women and of men?',
      ['granted-share', 'granted-amount-share', 'granted-amount', 'denial-reason', 'sanction-share'],
      true,
    ),
    q(
      'parental-leave',
      'Hur jobbar ni med kvinnor och män som är föräldralediga?',
      'How do you work with women and men who are on parental leave?',
      ['parental-leave-referral', 'aid-duration', 'aid-months', 'long-term-share', 'very-long-term-share'],
      true,
    ),
    q(
      'need-of-measures',
      'Finns det skillnader i behov av insatser för kvinnor och män och i så fall vilka?',
      'Are there differences in the need of measures for women and men, and if so which?',
      ['measure-type', 'plan-focus', 'obstacle', 'assessment-topics'],
      true,
    ),
    q(
      'referral',
      'Hänvisar ni i samma utsträckning kvinnor respektive män till insatser som syftar till att stödja dem att komma in på arbetsmarknaden?',
      'Do you refer women and men to the same extent to measures that aim to support them into the labour market?',
      ['referral-share', 'time-to-referral', 'measure-type'],
      true,
    ),
    q(
      'violence-routines',
      'Har ni rutiner (enligt definitionen i öppna jämförelser) för vad ni gör när ni upptäcker indikation på våld/det kommer fram att någon är våldsutsatt?',
      'Do you have routines (as defined in the national open comparisons) for what you do when you see signs of violence, or when it emerges that someone is exposed to it?',
      ['violence-asked', 'violence-support'],
      true,
    ),
    q(
      'economic-violence',
      'Känner ni till begreppet ekonomiskt våld? Hur jobbar ni med det?',
      'Do you know the concept of economic violence? How do you work with it?',
      ['economic-violence-asked', 'payee', 'split-payment'],
      true,
    ),
  ],
};

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
