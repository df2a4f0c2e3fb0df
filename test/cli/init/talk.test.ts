import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askColumns, askFirstDay, type ColumnView, createTalk } from '../../../src/cli/init/column-view.ts';
import { writeMapping } from '../../../src/cli/init/write-mapping.ts';
import { CodedError } from '../../../src/errors/coded-error.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import type { ColumnProfile } from '../../../src/ingest/questions/column-profile.ts';
import { getField } from '../../../src/model/fields.ts';

const column = (heading: string, field: string | null, more: Partial<ColumnView> = {}, kind = 'words'): ColumnView => ({
  ...{ heading, from: [heading], field: field === null ? null : getField(field), proposals: [], unknown: [] },
  profile: {
    ...{ heading, rows: 40, filled: 30, distinct: 2, more: false, kind: kind as ColumnProfile['kind'] },
    values: [
      { text: 'Sällsynt', rows: 2 },
      { text: 'Ja', rows: 28 },
    ],
  },
  ...more,
});

/** Answers typed ahead, one a line; the talk and all that was said in it. */
function talkOf(...answers: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const talk = createTalk(input, output);
  input.end(answers.map((one) => `${one}\n`).join(''));
  return { talk, said: () => String(output.read() ?? '') };
}

describe('the talk about columns', () => {
  const sex = column('Kön', 'sex');
  const plan = column('HP', null, { proposals: [{ field: getField('plan'), sure: 'likely' }] });
  const note = column('Not', null, { proposals: [{ field: getField('referred'), sure: 'perhaps' }] });

  it('takes enter for what is proposed, and only where that is sure', async () => {
    const { talk, said } = talkOf('', '', '');
    const choices = await askColumns(talk, [sex, plan, note], 'sv');
    expect([...choices.values()].map(({ field }) => field?.id ?? null)).toEqual(['sex', 'plan', null]);
    expect(said()).toContain('3/3  "Not": ord, 2 olika, ifyllt 75');
  });

  it('takes a field by id, heading or any heading it knows, and asks again for a word that is none', async () => {
    const { talk, said } = talkOf('-', 'handlingspln', 'Individuell plan', 'referred');
    const choices = await askColumns(talk, [sex, plan, note], 'sv');
    expect([...choices.values()].map(({ field }) => field?.id ?? null)).toEqual([null, 'plan', 'referred']);
    expect(said()).toContain('Det fältet finns inte. Menade du handlingsplan?');
  });

  it('moves a field that another column had, and says so', async () => {
    const { talk, said } = talkOf('', 'kön', '', ''); // the third: what "Ja" means as a sex
    const choices = await askColumns(talk, [sex, plan, note], 'sv');
    expect([choices.get(sex)!.field, choices.get(plan)!.field?.id]).toEqual([null, 'sex']);
    expect(said()).toContain('kön hämtas härifrån och inte från "Kön".');
  });

  it('asks what labels mean that are not understood; enter leaves them open', async () => {
    const decision = column('Beslut', 'decision', { unknown: ['"Vilande"', '"Klar"'] });
    const { talk, said } = talkOf('', 'avslagg', 'avslag', '');
    const choices = await askColumns(talk, [decision], 'sv');
    expect([...choices.get(decision)!.values]).toEqual([['"Vilande"', 'avslag']]);
    expect(said()).toContain('Menade du avslag?');
    const text = writeMapping(draft([decision], choices), 'sv');
    expect(readMapping(text, 'm').file.columns).toEqual({
      decision: { from: ['Beslut'], values: { Vilande: 'avslag' } },
    });
    expect(text).toContain('förstås inte: values: { "Klar": ___ }');
  });

  it('names no value but a label of a closed field that stands on five rows', async () => {
    const { talk, said } = talkOf('', '', '');
    await askColumns(talk, [plan, column('Ort', 'unit'), note], 'sv');
    const all = said();
    expect(all).toContain('"HP": ord, 2 olika, ifyllt 75');
    expect(all.match(/"Ja"/g)).toHaveLength(1);
    expect(all).not.toContain('Sällsynt');
  });

  it('ends with 130 where it is broken off, and asks for a day until there is one', async () => {
    const broken = talkOf('');
    const error = await askColumns(broken.talk, [sex, plan], 'sv').catch((thrown: unknown) => thrown);
    expect(error instanceof CodedError && error.exit).toBe(130);
    expect(await askFirstDay(talkOf('1 jan', '2025-02-30', '2025-01-01').talk, 'sv')).toBe('2025-01-01');
    expect(await askFirstDay(talkOf('').talk, 'en')).toBeNull();
  });

  it('writes what was chosen as lines and the rest as comments', async () => {
    const { talk } = talkOf('-', '', '');
    const views = [sex, plan, note];
    const { file } = readMapping(writeMapping(draft(views, await askColumns(talk, views, 'sv')), 'sv'), 'm');
    expect([file.columns, file.ignore, file.window]).toEqual([
      { plan: { from: ['HP'] } },
      ['Kön'],
      { from: '2025-01-01' },
    ]);
  });
});

const draft = (views: readonly ColumnView[], choices: Awaited<ReturnType<typeof askColumns>>) => ({
  ...{ file: 'x.csv', views, choices, from: '2025-01-01', problems: [], onlyYes: [] },
});
