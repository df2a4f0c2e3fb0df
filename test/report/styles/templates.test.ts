import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import { readActions, readAnswers, readTemplate } from '../../../src/ingest/answers/read-inserts.ts';
import { OUTCOMES, TEST_REASONS, TEST_REMARKS } from '../../../src/model/action-test.ts';
import { chooseQuestions, chooseSteps, emptyActions, emptyAnswers } from '../../../src/report/inserts.ts';
import { renderReport } from '../../../src/report/render-report.tsx';
import { fourR, staffQuestions } from '../../../src/report/templates/ready-made.ts';
import { insertWords, outcomes } from '../../../src/report/words/answers-and-actions.ts';
import { handoutWords, memoWords } from '../../../src/report/words/memo.ts';
import { writeActionNotes } from '../../../src/report/writing/actions.ts';
import { LANGUAGES, type Text } from '../../../src/text/text.ts';
import { exampleDocument } from '../example-document.ts';
import { exampleWords } from '../example-words.ts';
import { exampleActions } from './inserts.ts';

const ids = staffQuestions.questions.map(({ id }) => id);
const indicators = CATALOGUE.map(({ id }) => id);
const filled = (text: Text): boolean => text.sv.trim() !== '' && text.en.trim() !== '';

describe('the questions to the staff', () => {
  test('are the eleven of the focus groups and six follow-ups, with stable ids', () => {
    expect(staffQuestions.questions.filter((one) => !one.followUp).length).toBe(11);
    expect(staffQuestions.questions.filter((one) => one.followUp).length).toBe(6);
    expect(new Set(ids).size).toBe(17);
    expect(ids.slice(0, 2)).toEqual(['equality-work-today', 'equality-perspective']);
    expect(staffQuestions.questions.every(({ text }) => filled(text))).toBe(true);
    expect(filled(staffQuestions.source)).toBe(true);
  });
  test('are tied to indicators of the catalogue', () => {
    const named = staffQuestions.questions.flatMap((one) => one.indicators);
    expect(named.filter((id) => !indicators.includes(id))).toEqual([]);
    expect(staffQuestions.questions.filter((one) => one.indicators.length === 0).map(({ id }) => id)).toEqual([
      'national-support',
    ]);
  });
});

describe('the empty files', () => {
  test.each(LANGUAGES)('answers.yaml in %s holds every question and reads as no answer at all', (lang) => {
    const text = emptyAnswers(lang);
    for (const { id, text: question } of staffQuestions.questions) {
      expect(text).toContain(`${id}: ""`);
      expect(text).toContain(`# ${question[lang]}`);
    }
    expect(readAnswers(text, 'answers.yaml', ids)).toEqual([]);
  });
  test('answers.yaml can be filled in where it stands empty', () => {
    const text = emptyAnswers('sv')
      .replace('date: ""', 'date: 2026-02-03')
      .replace('group: ""', 'group: Mottagningen')
      .replace('referral: ""', 'referral: Lika ofta, tror vi.');
    expect(readAnswers(text, 'answers.yaml', ids)).toEqual([
      { question: 'referral', date: '2026-02-03', group: 'Mottagningen', text: 'Lika ofta, tror vi.' },
    ]);
  });
  test.each(LANGUAGES)('actions.yaml in %s reads as no action, and its example as one', (lang) => {
    expect(readActions(emptyActions(lang), 'actions.yaml', indicators)).toEqual([]);
    const example = emptyActions(lang)
      .replace('actions: []', 'actions:')
      .replace(/^# ([ -] )/gm, '$1');
    expect(readActions(example, 'actions.yaml', indicators).map((one) => one.indicator)).toEqual(['referral-share']);
  });
});

describe('a municipality’s own template', () => {
  const step = (title: string) => `  - { title: "${title}", lead: "Led", questions: ["Fråga i ${title}?"] }`;
  const text = [
    'version: 1',
    'title: { sv: Vår mall, en: Our template }',
    'source: Kommunens mall 2026',
    'official: true',
    'steps:',
    ...['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju'].map(step),
    'questions:',
    '  - { id: egen-fråga, text: Hur gör ni? }'.replace('egen-fråga', 'egen'),
  ].join('\n');
  const own = readTemplate(text, 'mall.yaml', indicators);
  test('replaces the steps and their source; which the data fill does not change', async () => {
    const steps = chooseSteps('steps', own);
    expect(steps.steps.map(({ title }) => title.sv)).toEqual(['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju']);
    expect(steps.steps.filter((one) => one.filled).map((one) => one.number)).toEqual([2, 3]);
    const page = await renderReport(exampleDocument(), exampleWords(), { style: 'sjuan', lang: 'en', template: own });
    expect(page).toContain('Our template');
    expect(page).toContain('Kommunens mall 2026');
    expect(page).not.toContain('inspired by SKR');
  });
  test('replaces the questions, and leaves what it does not give', () => {
    expect(chooseQuestions(own).questions.map(({ id }) => id)).toEqual(['egen']);
    expect(emptyAnswers('sv', own)).toContain('egen: ""');
    expect(chooseSteps('parts', own)).toBe(fourR);
  });
});

describe('the words of the styles', () => {
  test('stand in both languages', () => {
    for (const words of [insertWords, handoutWords, memoWords, outcomes])
      expect(Object.values(words).every(filled)).toBe(true);
    expect(OUTCOMES.every((one) => filled(outcomes[one]))).toBe(true);
    expect(fourR.official).toBe(false);
    expect(fourR.steps.every((one) => filled(one.title) && filled(one.lead) && one.questions.every(filled))).toBe(true);
  });
  test('have a sentence for every reason and remark', () => {
    const [any] = exampleActions();
    for (const lang of LANGUAGES) {
      for (const reason of TEST_REASONS)
        expect(writeActionNotes({ ...any!, reason, remarks: [] }, lang)).toMatch(/^\p{Lu}.*\.$/u);
      for (const remark of TEST_REMARKS)
        expect(writeActionNotes({ ...any!, reason: null, remarks: [remark] }, lang)).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
