import type { Text } from '../../text/text.ts';

/** What may stand in the way of a PDF; each has a line about what happened and one about what to do. */
export type PdfTrouble = 'no-browser' | 'browser-silent' | 'browser-failed';

const byHand: Text = {
  sv: 'Öppna report.html i en webbläsare och välj Skriv ut, Spara som PDF.',
  en: 'Open report.html in a browser and choose Print, Save as PDF.',
};

const also = (sv: string, en: string): Text => ({ sv: `${sv} ${byHand.sv}`, en: `${en} ${byHand.en}` });

/** Words for the command line, by trouble. No word of the browser's own reaches them. */
export const pdfTroubles: Readonly<Record<PdfTrouble, { readonly what: Text; readonly advice: Text }>> = {
  'no-browser': {
    what: {
      sv: 'PDF kräver Chrome, Edge eller Chromium, och ingen av dem hittades på datorn.',
      en: 'PDF needs Chrome, Edge or Chromium, and none of them was found on this computer.',
    },
    advice: also(
      'Ange webbläsarens sökväg i miljövariabeln CHROME_PATH.',
      'State the path of the browser in the environment variable CHROME_PATH.',
    ),
  },
  'browser-silent': {
    what: {
      sv: 'Webbläsaren blev inte klar med PDF-filen i tid och har stängts.',
      en: 'The browser did not finish the PDF in time and was closed.',
    },
    advice: also('Försök igen.', 'Try again.'),
  },
  'browser-failed': {
    what: {
      sv: 'Webbläsaren kunde inte göra PDF-filen.',
      en: 'The browser could not make the PDF.',
    },
    advice: also(
      'Uppdatera webbläsaren, eller ange en annan i miljövariabeln CHROME_PATH.',
      'Update the browser, or state another in the environment variable CHROME_PATH.',
    ),
  },
};
