import type { Scale } from '../../../model/named-figures.ts';
import type { Text } from '../../../text/text.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

/** Headings, fixed sentences and marked gaps of the draft to the committee. */
export const memoWords = {
  draft: t(
    'Utkast. Fakta är ifyllda ur analysen. Det som står inom hakparentes är bedömningar och uppgifter som ni själva fyller i.',
    'Draft. Facts are filled in from the analysis. What stands in square brackets are judgements and details for you to fill in.',
  ),
  kind: t('Tjänsteutlåtande', 'Official report to the committee'),
  title: t('Jämställdhetsanalys av ekonomiskt bistånd', 'Gender-equality analysis of social assistance'),
  to: t('Till', 'To'),
  committee: t('nämndens namn', 'name of the committee'),
  date: t('Datum', 'Date'),
  dateGap: t('datum', 'date'),
  number: t('Diarienummer', 'Reference number'),
  numberGap: t('diarienummer', 'reference number'),
  from: t('Från', 'From'),
  fromGap: t('förvaltning och funktion', 'administration and function'),
  proposal: t('Förslag till beslut', 'Proposed decision'),
  decides: t(
    'Nämnden godkänner tjänsteutlåtandet som svar på uppdraget',
    'The committee approves this report as the answer to the assignment',
  ),
  assignmentGap: t(
    'vilket uppdrag: protokollets datum och paragraf',
    'which assignment: date and paragraph of the minutes',
  ),
  assigns: t('Nämnden ger', 'The committee instructs'),
  functionGap: t('funktion', 'function'),
  toDo: t('i uppdrag att', 'to'),
  measureGap: t('åtgärd, eller stryk punkten', 'measure, or strike this point'),
  reports: t('Nämnden följer upp beslutet senast', 'The committee follows up the decision no later than'),
  summary: t('Sammanfattning', 'Summary'),
  summaryGap: t(
    'Sammanfatta uppdraget och er bedömning i en eller två meningar.',
    'Summarise the assignment and your assessment in one or two sentences.',
  ),
  matter: t('Ärendet', 'The matter'),
  background: t('Bakgrund', 'Background'),
  backgroundGap: t(
    'Beskriv nämndens uppdrag: när det gavs, vad det gäller och vad som har beslutats tidigare.',
    'Describe the committee’s assignment: when it was given, what it concerns and what has been decided before.',
  ),
  results: t('Resultat', 'Results'),
  resultsNote: t(
    'Siffrorna visar vad som skiljer mellan kvinnor och män och hur säkert det är. De visar inte varför.',
    'The figures show what differs between women and men and how sure that is. They do not show why.',
  ),
  oneCertain: t('Den skillnad som är säkerställd:', 'The difference that is established:'),
  someCertain: t('De största säkerställda skillnaderna:', 'The largest established differences:'),
  seeTable: t('Alla bedömda frågor står i bilaga 1.', 'All assessed questions stand in appendix 1.'),
  splitGap: t(
    'Beskriv era erfarenheter: hur frågan ställs, vilka lösningar paren har valt och vilka skäl de som tackar nej ger.',
    'Describe your experience: how the question is put, which solutions the couples chose and which reasons those give who decline.',
  ),
  allQuestions: t('Bilaga 1: Alla bedömda frågor', 'Appendix 1: All assessed questions'),
  tableNote: t(
    'Siffran för kvinnor och för män, skillnaden och hur säker den är',
    'The figure for women and for men, the difference and how sure it is',
  ),
  notAnswered: t('Frågor som inte gick att besvara', 'Questions that could not be answered'),
  measures: t('Vidtagna åtgärder', 'Measures taken'),
  measuresGap: t(
    'Beskriv vad som har gjorts sedan förra redovisningen och vad det har gett, till exempel utbildning, nya rutiner, frågor om våld eller båda namnen på besluten.',
    'Describe what has been done since the last report and what came of it, for instance training, new routines, questions about violence or both names on decisions.',
  ),
  economy: t('Ekonomiska överväganden', 'Economic considerations'),
  economyGap: t(
    'Beskriv vad förslaget kostar, eller att det inte har några ekonomiska konsekvenser.',
    'Describe what the proposal costs, or that it has no economic consequences.',
  ),
  children: t('Konsekvenser för barn', 'Consequences for children'),
  childrenFacts: t('Analysen visar det här om flickor och pojkar:', 'The analysis shows this about girls and boys:'),
  childrenGap: t(
    'Bedöm vad förslaget betyder för flickor och pojkar, och hur barns bästa har vägts in.',
    'Assess what the proposal means for girls and boys, and how the best interests of the child have been weighed.',
  ),
  assessment: t('Bedömning', 'Assessment'),
  assessmentGap: t(
    'Skriv er bedömning: vad skillnaderna och likheterna betyder, vad som kan ligga bakom och varför ni föreslår det ni gör.',
    'Write your assessment: what the differences and likenesses mean, what may lie behind them and why you propose what you do.',
  ),
  signature: t('namn och titel på den som skriver under', 'name and title of whoever signs'),
  dispatch: t('Expedieras', 'Sent to'),
  dispatchGap: t('funktioner och enheter som ska få beslutet', 'functions and units that are to receive the decision'),
  appendix: t('Bilaga 2: Så har vi räknat', 'Appendix 2: How it was counted'),
  onlyAppendix: t('Bilaga: Så har vi räknat', 'Appendix: How it was counted'),
  many: t(
    'Analysen bedömer {questions}. Den som ställer många frågor får också några falska svar: av 40 frågor utan verklig skillnad kan omkring två ändå se säkra ut. Därför kallas en skillnad säkerställd i sammanfattningen bara när den håller för alla frågor på en gång.',
    'The analysis assesses {questions}. Whoever asks many questions also gets some false answers: of 40 questions without any real difference, about two may look certain all the same. The summary therefore calls a difference established only where it holds for all questions at once.',
  ),
  said: t('Personalen om siffrorna', 'The staff on the figures'),
} as const satisfies Readonly<Record<string, Text>>;

/** What a figure is counted in, beside a question whose figures are no shares. */
export const memoUnits: Readonly<Partial<Record<Scale, Text>>> = {
  months: t('månader', 'months'),
  days: t('dagar', 'days'),
  kronor: t('kronor', 'kronor'),
  rate: t('per 100 månader med bistånd', 'per 100 months with assistance'),
};
