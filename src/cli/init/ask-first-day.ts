import type { Lang } from '../../text/text.ts';
import { parseDate } from '../options.ts';
import type { Talk } from '../talk.ts';

/** The first day from which the export holds everyone, as ISO; null where it is not known. */
export async function askFirstDay(talk: Talk, lang: Lang): Promise<string | null> {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  talk.tell('');
  for (;;) {
    const answer = await talk.ask(
      say(
        'Från vilken dag har underlaget med alla (till exempel 2025-01-01)? Enter = vet inte: ',
        'From which day does the export hold everyone (for example 2025-01-01)? Enter = do not know: ',
      ),
    );
    if (answer === '') return null;
    if (isDate(answer)) return answer;
    talk.tell(say('Skriv dagen som ÅÅÅÅ-MM-DD.', 'Write the day as YYYY-MM-DD.'));
  }
}

function isDate(text: string): boolean {
  try {
    return parseDate(text) === text;
  } catch {
    return false;
  }
}
