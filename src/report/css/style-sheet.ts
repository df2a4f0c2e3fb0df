import { base } from './base.ts';
import { evidence } from './evidence.ts';
import { firstPage } from './first-page.ts';
import { layout } from './layout.ts';
import { print } from './print.ts';
import { questions } from './questions.ts';

/** The whole style sheet of a page, part by part. */
export const styleSheet = [base, layout, firstPage, evidence, questions, print].join('').trim();
