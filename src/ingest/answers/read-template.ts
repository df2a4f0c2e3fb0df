import { parseTemplate, TEMPLATE_KEYS, type TemplateFile } from '../../model/template-file.ts';
import { readYamlFile } from '../mapping/yaml.ts';
import { type FilePlace, fileError } from './file-error.ts';
import { refuseIdentity } from './refuse-identity.ts';

/**
 * Reads a template file: the municipality's own steps, parts and questions. `indicators`: the ids that a question may
 * be tied to.
 * @throws CodedError 2 `yaml` or `template` with line and column, 4 `identity-numbers`
 */
export function readTemplate(text: string, name: string, indicators: readonly string[]): TemplateFile {
  const clean = text.replace(/^\ufeff/, '');
  refuseIdentity(clean, name);
  const yaml = readYamlFile(clean, name);
  const place: FilePlace = {
    name,
    yaml,
    choices: (path) =>
      path.includes('indicators')
        ? indicators
        : path.length === 0
          ? TEMPLATE_KEYS.root
          : path[0] === 'questions'
            ? TEMPLATE_KEYS.question
            : TEMPLATE_KEYS.step,
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
