import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { FileIssue, FilePath } from '../../model/file-issue.ts';
import {
  type GivenReferences,
  parseReferenceFile,
  REFERENCE_KEYS,
  type ReferenceFigure,
  type ReferenceInput,
} from '../../model/references.ts';
import {
  ACTIONS_KEYS,
  type Action,
  ANSWERS_KEYS,
  parseActions,
  parseAnswers,
  parseTemplate,
  type StaffAnswer,
  TEMPLATE_KEYS,
  type TemplateFile,
} from '../../model/staff-files.ts';
import { closestWord } from '../../text/comparing.ts';
import { readWrittenFile, type YamlFile } from '../mapping/yaml.ts';
import { quoteTold } from '../values/label-text.ts';

/**
 * Reads answers.yaml: what groups of staff said, by question, in the order of the file. `questions`: the ids that may
 * be answered. What stands empty is not an answer.
 * @throws CodedError 2 `yaml` or `answers` with line and column, 4 `identity-numbers`
 */
export function readAnswers(text: string, name: string, questions: readonly string[]): readonly StaffAnswer[] {
  const yaml = readWrittenFile(text, name);
  const place: FilePlace = {
    name,
    yaml,
    choices: (path) =>
      path.includes('answers') ? questions : path.length === 0 ? ANSWERS_KEYS.root : ANSWERS_KEYS.talk,
  };
  const parsed = parseAnswers(yaml.value ?? {});
  if (!parsed.ok) throw fileError('answers', place, parsed.issues[0]!);
  return parsed.value.talks.flatMap((talk, at) => {
    const given = Object.entries(talk.answers).flatMap(([question, answer]) => {
      const path = ['talks', at, 'answers', question];
      if (!questions.includes(question))
        throw fileError('answers', place, { path, kind: 'unknown_id', words: [question] });
      return answer ? [{ question, text: answer }] : [];
    });
    return given.map(({ question, text: said }) => {
      const need = (key: 'date' | 'group'): string => {
        const value = talk[key];
        if (!value) throw fileError('answers', place, { path: ['talks', at, key], kind: 'missing', words: [] });
        return value;
      };
      return { question, date: need('date'), group: need('group'), text: said };
    });
  });
}

/**
 * Reads actions.yaml: goals and measures. `indicators`: the ids that a target may be set for.
 * @throws CodedError 2 `yaml` or `actions` with line and column, 4 `identity-numbers`
 */
export function readActions(text: string, name: string, indicators: readonly string[]): readonly Action[] {
  const yaml = readWrittenFile(text, name);
  const choices = (last: string | number | undefined): readonly string[] => {
    if (last === undefined) return ACTIONS_KEYS.root;
    if (last === 'indicator') return indicators;
    return last === 'target' ? ACTIONS_KEYS.target : ACTIONS_KEYS.action;
  };
  const place: FilePlace = { name, yaml, choices: (path) => choices(path.at(-1)) };
  const parsed = parseActions(yaml.value ?? {});
  if (!parsed.ok) throw fileError('actions', place, parsed.issues[0]!);
  parsed.value.actions.forEach(({ indicator }, at) => {
    const path = ['actions', at, 'indicator'];
    if (!indicators.includes(indicator))
      throw fileError('actions', place, { path, kind: 'unknown_id', words: [indicator] });
  });
  return parsed.value.actions;
}

/**
 * Reads a template file: the municipality's own steps, parts and questions. `indicators`: the ids that a question may
 * be tied to.
 * @throws CodedError 2 `yaml` or `template` with line and column, 4 `identity-numbers`
 */
export function readTemplate(text: string, name: string, indicators: readonly string[]): TemplateFile {
  const yaml = readWrittenFile(text, name);
  const place: FilePlace = {
    name,
    yaml,
    choices: (path) => {
      if (path.includes('indicators')) return indicators;
      if (path.length === 0) return TEMPLATE_KEYS.root;
      return path[0] === 'questions' ? TEMPLATE_KEYS.question : TEMPLATE_KEYS.step;
    },
  };
  const parsed = parseTemplate(yaml.value ?? {});
  if (!parsed.ok) throw fileError('template', place, parsed.issues[0]!);
  const seen = new Set<string>();
  parsed.value.questions?.forEach((question, at) => {
    const path = ['questions', at, 'id'];
    if (seen.has(question.id)) throw fileError('template', place, { path, kind: 'twice', words: [] });
    seen.add(question.id);
    question.indicators?.forEach((id, index) => {
      const where = ['questions', at, 'indicators', index];
      if (!indicators.includes(id))
        throw fileError('template', place, { path: where, kind: 'unknown_id', words: [id] });
    });
  });
  return parsed.value;
}

/**
 * Reads reference.yaml. `figures`: the names of the figures of each indicator, the usual one first.
 * @throws CodedError 2 `yaml` or `reference` with line and column, 4 `identity-numbers`
 */
export function readReference(
  text: string,
  name: string,
  figures: ReadonlyMap<string, readonly string[]>,
): GivenReferences {
  const yaml = readWrittenFile(text, name);
  const ids = [...figures.keys()];
  const named: { figures: readonly string[] } = { figures: [] };
  const place: FilePlace = {
    name,
    yaml,
    choices: (path) => {
      if (path.length === 0) return REFERENCE_KEYS.root;
      if (path.includes('indicators') || path.at(-1) === 'indicator') return ids;
      if (path.at(-1) === 'figure') return named.figures;
      return path[0] === 'breaks' ? REFERENCE_KEYS.break : REFERENCE_KEYS.reference;
    },
  };
  const refuse = (issue: FileIssue): never => {
    throw fileError('reference', place, issue);
  };
  const parsed = parseReferenceFile(yaml.value ?? {});
  if (!parsed.ok) return refuse(parsed.issues[0]!);
  const references = (parsed.value.references ?? []).map((reference, at) => {
    const known = figures.get(reference.indicator);
    const where = (key: string) => ['references', at, key];
    if (!known) return refuse({ path: where('indicator'), kind: 'unknown_id', words: [reference.indicator] });
    named.figures = known;
    const stat = reference.figure ?? known[0]!;
    if (reference.figure === undefined && stat.startsWith('category:'))
      return refuse({ path: where('figure'), kind: 'missing', words: [] });
    if (!known.includes(stat) && !(stat.startsWith('category:') && known.includes('category:*')))
      return refuse({ path: where('figure'), kind: 'unknown_id', words: [stat] });
    const over = (['women', 'men', 'both'] as const).find((side) => isShare(stat) && (reference[side] ?? 0) > 100);
    if (over) return refuse({ path: where(over), kind: 'wrong_form', words: [] });
    return toFigure(reference, stat);
  });
  const breaks = parsed.value.breaks ?? [];
  for (const [at, { indicators }] of breaks.entries()) {
    if (indicators === 'all') continue;
    const wrong = indicators.findIndex((id) => !figures.has(id));
    if (wrong >= 0)
      refuse({ path: ['breaks', at, 'indicators', wrong], kind: 'unknown_id', words: [indicators[wrong]!] });
  }
  return { references, breaks };
}

const isShare = (stat: string): boolean => /^(share|category|ratio)/.test(stat);

function toFigure(reference: ReferenceInput, stat: string): ReferenceFigure {
  const write = (value: number | undefined): number | null =>
    value === undefined ? null : isShare(stat) ? value / 100 : value;
  return {
    ...{
      indicator: reference.indicator,
      stat,
      by: reference.by ?? null,
      level: reference.level ?? null,
      group: reference.group ?? null,
    },
    ...{
      place: reference.place,
      year: reference.year,
      women: write(reference.women),
      men: write(reference.men),
      both: write(reference.both),
    },
    ...{ source: reference.source, note: reference.note ?? null },
  };
}

/** Where an issue stands in the file, and what could stand there instead. */
export interface FilePlace {
  readonly name: string;
  readonly yaml: YamlFile;
  /** Keys or ids that may stand at a place. */
  readonly choices: (path: FilePath) => readonly string[];
}

/** The coded error of an issue: exit 2 with file, line and column. Keys and ids only, never what people wrote. */
export function fileError(
  code: 'answers' | 'actions' | 'template' | 'reference' | 'policy',
  place: FilePlace,
  issue: FileIssue,
): CodedError {
  const { name, yaml } = place;
  const named = issue.kind === 'unknown_key' || issue.kind === 'unknown_id';
  const key = named ? (issue.words[0] ?? '') : String(issue.path.at(-1) ?? 'version');
  const { line, column } = yaml.locate(issue.kind === 'unknown_key' ? [...issue.path, key] : issue.path);
  const choices = named ? place.choices(issue.path) : issue.words;
  const guess = named ? closestWord(key, choices) : null;
  const values = {
    name,
    line,
    column,
    // A slip of the hand may hold anything: only what looks like a key is repeated.
    key: /^[a-z][a-z0-9_-]{0,39}$/i.test(key) ? quoteTold(key) : { sv: 'något', en: 'something' },
    choices: choices.join(', '),
    guess: guess === null ? '' : { sv: `Menade du ${guess}? `, en: `Did you mean ${guess}? ` },
  };
  return codedError(`${code}.${issue.kind}`, values);
}
