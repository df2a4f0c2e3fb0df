// Loaded before the program: writes every package that is loaded to standard error.
import { register } from 'node:module';

register(
  `data:text/javascript,${encodeURIComponent(`
    import { writeSync } from 'node:fs';
    export async function resolve(specifier, context, next) {
      const found = await next(specifier, context);
      const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(found.url)?.[1];
      if (name) writeSync(2, 'loaded ' + name + '\\n');
      return found;
    }`)}`,
);
