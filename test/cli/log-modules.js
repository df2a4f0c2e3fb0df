// Loaded before the program: writes every package that is loaded to standard error, also those gathered into dist/program/.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

const contents = readFileSync(new URL('../../dist/program/contents.json', import.meta.url), 'utf8');

register(
  `data:text/javascript,${encodeURIComponent(`
    import { writeSync } from 'node:fs';
    const contents = ${contents};
    export async function resolve(specifier, context, next) {
      const found = await next(specifier, context);
      const installed = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(found.url)?.[1];
      const gathered = contents[/\\/dist\\/program\\/(.+)$/.exec(found.url)?.[1]] ?? [];
      for (const name of installed ? [installed] : gathered) writeSync(2, 'loaded ' + name + '\\n');
      return found;
    }`)}`,
);
