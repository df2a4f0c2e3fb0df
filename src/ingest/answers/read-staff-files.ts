import { ACTIONS_KEYS, type Action, parseActions } from '../../model/actions-file.ts';
import { ANSWERS_KEYS, parseAnswers, type StaffAnswer } from '../../model/answers-file.ts';
import { parseTemplate, TEMPLATE_KEYS, type TemplateFile } from '../../model/template-file.ts';
import { readWrittenFile } from '../mapping/written-file.ts';
import { type FilePlace, fileError } from './file-error.ts';

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
