import type { Scale } from '../../model/named-figures.ts';
import type { Text } from '../../text/text.ts';

/** Headings, fixed sentences and marked gaps of the draft to the committee. */
export const memoWords = {
  draft: {
    sv: 'Utkast. Fakta är ifyllda ur analysen. Det som står inom hakparentes är bedömningar och uppgifter som ni själva fyller i.',
    en: 'Draft. Facts are filled in from the analysis. What stands in square brackets are judgements and details for you to fill in.',
  },
  kind: { sv: 'Tjänsteutlåtande', en: 'Official report to the committee' },
  title: { sv: 'Jämställdhetsanalys av ekonomiskt bistånd', en: 'Gender-equality analysis of social assistance' },
  to: { sv: 'Till', en: 'To' },
  committee: { sv: 'nämndens namn', en: 'name of the committee' },
  date: { sv: 'Datum', en: 'Date' },
  dateGap: { sv: 'datum', en: 'date' },
  number: { sv: 'Diarienummer', en: 'Reference number' },
  numberGap: { sv: 'diarienummer', en: 'reference number' },
  from: { sv: 'Från', en: 'From' },
  fromGap: { sv: 'förvaltning och funktion', en: 'administration and function' },
  proposal: { sv: 'Förslag till beslut', en: 'Proposed decision' },
  decides: {
    sv: 'Nämnden godkänner tjänsteutlåtandet som svar på uppdraget',
    en: 'The committee approves this report as the answer to the assignment',
  },
  assignmentGap: {
    sv: 'vilket uppdrag: protokollets datum och paragraf',
    en: 'which assignment: date and paragraph of the minutes',
  },
  assigns: { sv: 'Nämnden ger', en: 'The committee instructs' },
  functionGap: { sv: 'funktion', en: 'function' },
  toDo: { sv: 'i uppdrag att', en: 'to' },
  measureGap: { sv: 'åtgärd, eller stryk punkten', en: 'measure, or strike this point' },
  reports: { sv: 'Nämnden följer upp beslutet senast', en: 'The committee follows up the decision no later than' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  summaryGap: {
    sv: 'Sammanfatta uppdraget och er bedömning i en eller två meningar.',
    en: 'Summarise the assignment and your assessment in one or two sentences.',
  },
  matter: { sv: 'Ärendet', en: 'The matter' },
  background: { sv: 'Bakgrund', en: 'Background' },
  backgroundGap: {
    sv: 'Beskriv nämndens uppdrag: när det gavs, vad det gäller och vad som har beslutats tidigare.',
    en: 'Describe the committee’s assignment: when it was given, what it concerns and what has been decided before.',
  },
  results: { sv: 'Resultat', en: 'Results' },
  resultsNote: {
    sv: 'Siffrorna visar vad som skiljer mellan kvinnor och män och hur säkert det är. De visar inte varför.',
    en: 'The figures show what differs between women and men and how sure that is. They do not show why.',
  },
  oneCertain: { sv: 'Den skillnad som är säkerställd:', en: 'The difference that is established:' },
  someCertain: { sv: 'De största säkerställda skillnaderna:', en: 'The largest established differences:' },
  seeTable: { sv: 'Alla bedömda frågor står i bilaga 1.', en: 'All assessed questions stand in appendix 1.' },
  splitGap: {
    sv: 'Beskriv era erfarenheter: hur frågan ställs, vilka lösningar paren har valt och vilka skäl de som tackar nej ger.',
    en: 'Describe your experience: how the question is put, which solutions the couples chose and which reasons those give who decline.',
  },
  allQuestions: { sv: 'Bilaga 1: Alla bedömda frågor', en: 'Appendix 1: All assessed questions' },
  tableNote: {
    sv: 'Siffran för kvinnor och för män, skillnaden med sin osäkerhet (95 procents säkerhet) och bedömningen',
    en: 'The figure for women and for men, the difference with its uncertainty (at the 95 per cent level) and the assessment',
  },
  notAnswered: { sv: 'Frågor som inte gick att besvara', en: 'Questions that could not be answered' },
  measures: { sv: 'Vidtagna åtgärder', en: 'Measures taken' },
  measuresGap: {
    sv: 'Beskriv vad som har gjorts sedan förra redovisningen och vad det har gett, till exempel utbildning, nya rutiner, frågor om våld eller båda namnen på besluten.',
    en: 'Describe what has been done since the last report and what came of it, for instance training, new routines, questions about violence or both names on decisions.',
  },
  economy: { sv: 'Ekonomiska överväganden', en: 'Economic considerations' },
  economyGap: {
    sv: 'Beskriv vad förslaget kostar, eller att det inte har några ekonomiska konsekvenser.',
    en: 'Describe what the proposal costs, or that it has no economic consequences.',
  },
  children: { sv: 'Konsekvenser för barn', en: 'Consequences for children' },
  childrenFacts: {
    sv: 'Analysen visar det här om flickor och pojkar:',
    en: 'The analysis shows this about girls and boys:',
  },
  childrenGap: {
    sv: 'Bedöm vad förslaget betyder för flickor och pojkar, och hur barns bästa har vägts in.',
    en: 'Assess what the proposal means for girls and boys, and how the best interests of the child have been weighed.',
  },
  assessment: { sv: 'Bedömning', en: 'Assessment' },
  assessmentGap: {
    sv: 'Skriv er bedömning: vad skillnaderna och likheterna betyder, vad som kan ligga bakom och varför ni föreslår det ni gör.',
    en: 'Write your assessment: what the differences and likenesses mean, what may lie behind them and why you propose what you do.',
  },
  signature: { sv: 'namn och titel på den som skriver under', en: 'name and title of whoever signs' },
  dispatch: { sv: 'Expedieras', en: 'Sent to' },
  dispatchGap: {
    sv: 'funktioner och enheter som ska få beslutet',
    en: 'functions and units that are to receive the decision',
  },
  appendix: { sv: 'Bilaga 2: Så har vi räknat', en: 'Appendix 2: How it was counted' },
  onlyAppendix: { sv: 'Bilaga: Så har vi räknat', en: 'Appendix: How it was counted' },
  many: {
    sv: 'Analysen bedömer {questions}. Den som ställer många frågor får också några falska svar: av 40 frågor utan verklig skillnad kan omkring två ändå se säkra ut. Därför ställs högre krav i sammanfattningen: andelen falska bland de skillnader som kallas säkerställda där väntas vara högst 5 procent.',
    en: 'The analysis assesses {questions}. Whoever asks many questions also gets some false answers: of 40 questions without any real difference, about two may look certain all the same. More is therefore demanded in the summary: the share of false ones among the differences called established there is expected to be at most 5 per cent.',
  },
  said: { sv: 'Personalen om siffrorna', en: 'The staff on the figures' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a figure is counted in, after a question whose figures are not shares. */
export const memoUnits: Readonly<Partial<Record<Scale, Text>>> = {
  months: { sv: 'månader', en: 'months' },
  days: { sv: 'dagar', en: 'days' },
  kronor: { sv: 'kronor', en: 'kronor' },
  rate: { sv: 'per 100 månader med bistånd', en: 'per 100 months with assistance' },
};

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
