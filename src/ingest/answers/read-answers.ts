import { ANSWERS_KEYS, parseAnswers, type StaffAnswer } from '../../model/answers-file.ts';
import { readYamlFile } from '../mapping/yaml.ts';
import { type FilePlace, fileError } from './file-error.ts';
import { refuseIdentity } from './refuse-identity.ts';

/**
 * Reads answers.yaml: what groups of staff said, by question, in the order of the file. `questions`: the ids that may
 * be answered. What stands empty is not an answer.
 * @throws CodedError 2 `yaml` or `answers` with line and column, 4 `identity-numbers`
 */
export function readAnswers(text: string, name: string, questions: readonly string[]): readonly StaffAnswer[] {
  const clean = text.replace(/^\ufeff/, '');
  refuseIdentity(clean, name);
  const yaml = readYamlFile(clean, name);
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
