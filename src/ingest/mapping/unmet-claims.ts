import { codedError } from '../../errors/catalogue.ts';
import type { CodedError, Notice } from '../../errors/coded-error.ts';
import { getField } from '../../model/fields.ts';
import { closestWord } from '../../text/comparing.ts';
import { fill, type Text } from '../../text/text.ts';
import { headingKey, headingKeys } from '../headings/heading-text.ts';
import { maskTold } from '../identity/hide-numbers.ts';
import { quote, quoteTold } from '../values/label-text.ts';
import { type FileMapping, fileMatches } from './mapping-for.ts';
import type { Claim } from './read-mapping.ts';

/** A file of the export as the claims see it. */
export interface ClaimedFile {
  readonly name: string;
  readonly headings: readonly string[];
  readonly mapping: FileMapping;
  /** Fields that it has, by column or by constant. */
  readonly fields: ReadonlySet<string>;
}

export interface UnmetClaims {
  /** Headings to read from that are not there: the mapping was meant and is not followed. */
  readonly problems: readonly CodedError[];
  /** What else the mapping speaks of in vain: one mapping may serve exports that differ. */
  readonly notices: readonly Notice[];
}

/** What a mapping says of the export that does not hold. */
export function unmetClaims(claims: readonly Claim[], files: readonly ClaimedFile[]): UnmetClaims {
  const absent = claims.flatMap((claim) =>
    claim.kind === 'from' || claim.kind === 'leave_out' ? absentOf(claim, files) : [],
  );
  return {
    problems: absent.length === 0 ? [] : [headingsAbsent(absent, files)],
    notices: claims.flatMap((claim) => noticeOf(claim, files)),
  };
}

const concerned = ({ match }: Claim, files: readonly ClaimedFile[]) =>
  files.filter(({ name }) => match === null || fileMatches(match, name));

interface Absent {
  readonly claim: Claim;
  readonly heading: string;
  readonly choices: readonly string[];
}

/** The headings of a claim that no file has together; a later entry may have put another heading in their place. */
function absentOf(claim: Claim, all: readonly ClaimedFile[]): readonly Absent[] {
  const files = concerned(claim, all).filter(
    ({ mapping }) =>
      claim.kind === 'leave_out' || mapping.columns[claim.field ?? '']?.from?.join('\n') === claim.names.join('\n'),
  );
  const has = (file: ClaimedFile, name: string) => headingKeys(file.headings).has(headingKey(name));
  if (files.length === 0 || files.some((file) => claim.names.every((name) => has(file, name)))) return [];
  const nowhere = claim.names.filter((name) => !files.some((file) => has(file, name)));
  const choices = [...new Set(files.flatMap(({ headings }) => headings))].filter((heading) => heading.trim() !== '');
  return (nowhere.length > 0 ? nowhere : claim.names).map((heading) => ({ claim, heading, choices }));
}

/** Headings that a message lists at the most: an export may have three hundred. */
const MOST_LISTED = 30;

function headingsAbsent(absent: readonly Absent[], files: readonly ClaimedFile[]): CodedError {
  const choices = [...new Set(absent.flatMap(({ choices }) => choices))];
  const near = absent.flatMap(({ heading, choices }) => {
    const guess = closestHeading(heading, choices);
    return guess === null ? [] : [`${quoteTold(heading)} → ${quote(guess)}`];
  });
  const listed = choices.slice(0, MOST_LISTED).map(quote).join(', ');
  const values = {
    mapping: absent[0]!.claim.mapping,
    only: files[0]!.name,
    absent: {
      sv: absent.map(({ claim, heading }) => `${quoteTold(heading)} (rad ${claim.line})`).join(', '),
      en: absent.map(({ claim, heading }) => `${quoteTold(heading)} (line ${claim.line})`).join(', '),
    },
    near: near.length === 0 ? '' : { sv: `Närmast: ${near.join(', ')}. `, en: `Closest: ${near.join(', ')}. ` },
    choices: choices.length > MOST_LISTED ? `${listed} …` : listed,
  };
  return codedError(files.length === 1 ? 'heading-absent.file' : 'heading-absent.files', values);
}

/** Letters that two headings share at the beginning before one is offered for the other. */
const SHARED = 4;

/** The heading that was probably meant: a slip of the hand, or one that goes on where the other ends. */
function closestHeading(wanted: string, headings: readonly string[]): string | null {
  const near = closestWord(wanted, headings);
  if (near !== null) return near;
  const key = headingKey(wanted);
  const begins = headings.filter((heading) => {
    const other = headingKey(heading);
    return Math.min(key.length, other.length) >= SHARED && (key.startsWith(other) || other.startsWith(key));
  });
  return begins.toSorted((a, b) => headingKey(b).length - headingKey(a).length)[0] ?? null;
}

function noticeOf(claim: Claim, all: readonly ClaimedFile[]): readonly Notice[] {
  const { kind, field, mapping, line, names } = claim;
  const files = concerned(claim, all);
  const values = {
    mapping,
    line: String(line),
    field: field === null ? '' : { sv: getField(field).heading, en: field },
    name: quoteTold(names[0] ?? ''),
    files: all.map(({ name }) => name).join(', '),
  };
  const notice = (code: string, what: Text, advice: Text): readonly Notice[] => [
    { code, what: fill(what, values), advice: fill(advice, values) },
  ];
  if (kind === 'match' && !all.some(({ name }) => fileMatches(names[0] ?? '', name))) {
    return notice(
      'match-unmet',
      {
        sv: '{mapping}, rad {line}: ingen fil heter som match: {name}.',
        en: '{mapping}, line {line}: no file is called as match: {name}.',
      },
      {
        sv: 'Det som står under den raden används inte. Filerna är: {files}.',
        en: 'What stands below that line is not used. The files are: {files}.',
      },
    );
  }
  // of a file that is not there nothing more need be said
  if (files.length === 0) return [];
  if (kind === 'ignore' && !files.some(({ headings }) => headingKeys(headings).has(headingKey(names[0] ?? '')))) {
    return notice(
      'ignore-unmet',
      {
        sv: '{mapping}, rad {line}: ingen kolumn att bortse från heter {name}.',
        en: '{mapping}, line {line}: no column to ignore is called {name}.',
      },
      {
        sv: 'Kontrollera stavningen: gender-audit inspect visar rubrikerna.',
        en: 'Check the spelling: gender-audit inspect shows the headings.',
      },
    );
  }
  if (kind === 'field' && !files.some(({ fields }) => fields.has(field ?? ''))) {
    return notice(
      'field-unmet',
      {
        sv: '{mapping}, rad {line}: ingen kolumn läses som {field}, så raden gör ingenting.',
        en: '{mapping}, line {line}: no column is read as {field}, so the line does nothing.',
      },
      {
        sv: 'Lägg till kolumnens rubrik: {field}: { from: "Rubriken" }.',
        en: 'Add the heading of the column: {field}: { from: "The heading" }.',
      },
    );
  }
  return [];
}

/**
 * Headings of `--drop` that no file has: a column that was to stay unread may have been read under another heading. One
 * that some of several files have is met. As they may be told: for the screen, for scripts and for callers.
 */
export function unmetDrops(drop: readonly string[], files: readonly { readonly headings: readonly string[] }[]) {
  const there = new Set(files.flatMap(({ headings }) => headings.map(headingKey)));
  return [...new Set(drop)].filter((heading) => !there.has(headingKey(heading))).map(maskTold);
}
