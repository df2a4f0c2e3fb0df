import type { AuditDocument } from '../../model/audit-document.ts';
import { referenceWords as r } from '../words/names.ts';
import { pageWords as w } from '../words/page.ts';
import { capitalise } from '../writing/nouns.ts';
import {
  asFigure,
  asPlain,
  figureUnit,
  groupName,
  indicator,
  rowsOf,
  sheetWords as s,
  stat,
  wholeOrTenths,
} from './columns.ts';
import { column, sheetColumn, type Table } from './table.ts';

type Reference = AuditDocument['references'][number];

/** Published figures to compare with. The file has them in Swedish, whatever the language of the report. */
export const REFERENCES: Table<Reference> = {
  csv: { rows: ({ references }) => references, always: false },
  sheet: {
    name: { sv: 'Andras siffror', en: 'Figures of others' },
    title: {
      sv: 'Publicerade siffror att läsa bredvid de egna: inga mål',
      en: 'Published figures to read beside one’s own: no targets',
    },
    frozen: 2,
    rows: ({ document }) => document.references,
    always: false,
    setting: (row, reader) => wholeOrTenths(reader.figure(row.indicator, row.stat).scale),
  },
  columns: [
    indicator,
    stat,
    column('by', (row) => row.by),
    column('level', (row) => row.level),
    column('group', (row) => row.group?.sv ?? null, {
      head: w.group,
      width: 24,
      cell: (_, { reader }, row) => (row.group ? reader.say(row.group) : groupName(row, reader)),
    }),
    column('place', (row) => row.place.sv, {
      head: r.place,
      width: 24,
      cell: (_, { reader }, { place }) => capitalise(reader.say(place)),
    }),
    column('year', (row) => row.year, { head: r.year, width: 8, cell: asPlain }),
    column('women', (row) => row.women, { head: w.women, width: 12, cell: asFigure }),
    column('men', (row) => row.men, { head: w.men, width: 12, cell: asFigure }),
    column('both', (row) => row.both, { head: r.both, width: 12, cell: asFigure }),
    sheetColumn(s.unit, 12, (_, { scale, reader }) => figureUnit(scale, reader.lang)),
    column('source', (row) => row.source, { head: r.source, width: 60, cell: (source) => source }),
    column('note', (row) => row.note?.sv ?? null, {
      head: r.note,
      width: 60,
      cell: (_, { reader }, { note }) => (note ? reader.say(note) : null),
    }),
  ],
};

type Break = AuditDocument['breaks'][number];

/** Days on which a law or a routine changed. */
export const BREAKS: Table<Break> = {
  sheet: {
    name: { sv: 'Förändringar', en: 'Changes' },
    title: {
      sv: 'Dagar då lagen eller en rutin ändrades: jämför tiden före och efter med försiktighet',
      en: 'Days on which the law or a routine changed: compare before and after with care',
    },
    frozen: 1,
    rows: ({ document }) => document.breaks,
    always: false,
  },
  columns: [
    sheetColumn(r.date, 12, ({ date }) => date),
    sheetColumn(r.change, 32, ({ label }, { reader }) => reader.say(label)),
    sheetColumn(r.note, 60, ({ note }, { reader }) => reader.say(note)),
    sheetColumn(w.question, 60, ({ indicators }, { reader }) =>
      indicators === 'all'
        ? capitalise(reader.say(s.everyone))
        : indicators
            .filter((id) => rowsOf(id, reader))
            .map(reader.title)
            .join('; '),
    ),
    sheetColumn(r.source, 60, ({ source }) => source),
  ],
};
