/** Errors that stand behind one another, so many at most. */
const DEEPEST = 5;

/**
 * The kind of an error, where it was thrown, and the same of the errors behind it (`cause`). Never what was said: a
 * message of a library may repeat a cell, so that it is cut away from the stack.
 */
export function whereItBroke(error: unknown): string {
  const lines: string[] = [];
  let behind: unknown = error;
  for (let depth = 0; behind instanceof Error && depth < DEEPEST; depth++) {
    lines.push([kindOf(behind), ...framesOf(behind)].join('\n'));
    behind = behind.cause;
  }
  return lines.length === 0 ? `(${typeof error})` : lines.join('\n');
}

/** `SystemError ENOENT open`: words of programs, which have neither blanks nor letters of a language. */
function kindOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  const syscall = 'syscall' in error ? error.syscall : undefined;
  const words = [error.name, code, syscall].filter((word) => typeof word === 'string' && /^[\w-]{1,40}$/.test(word));
  // the engine's own kind of error, of which its room has kept nothing else
  const engine = /^engine: [A-Za-z ]{1,40}$/.test(error.message) ? `(${error.message})` : '';
  return [...words, engine].join(' ').trim();
}

function framesOf({ stack = '', name, message }: Error): readonly string[] {
  const said = stack.indexOf(message);
  const below = said < 0 ? stack : stack.slice(said + message.length);
  return below
    .split('\n')
    .filter((line) => line !== name && /^\s+at /.test(line))
    .map((line) => line.replace(/(\(?)(?:file:\/\/)?\/?[^()\s]*\/(dist|src|node_modules)\//, '$1$2/'));
}
