/** Why a condition is refused; `word` is a word of the condition, never of a cell. */
export interface Refusal {
  readonly kind:
    | 'too_long'
    | 'too_deep'
    | 'unreadable'
    | 'not_allowed'
    | 'unknown_column'
    | 'unknown_function'
    | 'unknown_value'
    | 'number_too_large'
    | 'types'
    | 'not_a_condition'
    | 'too_many_words';
  readonly word: string;
  readonly choices: readonly string[];
}

export const refusal = (kind: Refusal['kind'], word = '', choices: readonly string[] = []): Refusal => ({
  kind,
  word,
  choices,
});
