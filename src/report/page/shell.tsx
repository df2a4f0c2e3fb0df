import { createHash } from 'node:crypto';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Lang } from '../../text/text.ts';
import { legalText } from '../safe-text.ts';

interface Shell {
  readonly lang: Lang;
  readonly title: string;
  readonly css: string;
  /** Null: no script at all. */
  readonly script: string | null;
  readonly internal: boolean;
  readonly children: ComponentChildren;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Only this very style sheet, this very script where there is one, no address: the page cannot fetch or run anything
 * else.
 */
function policy(css: string, script: string | null): string {
  const scripts = script === null ? '' : ` script-src ${hash(script)};`;
  return `default-src 'none'; style-src ${hash(css)};${scripts} img-src data:; base-uri 'none'; form-action 'none'`;
}

/** A whole page as one string. Everything in it is escaped but the style sheet and the drawings. */
export function renderShell({ lang, title, css, script, internal, children }: Shell): string {
  const page: VNode = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy(css, script)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body class={internal ? 'internal' : undefined}>
        {children}
        {script === null ? null : <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  );
  // texts, names, drawings: whatever way one came here
  return `<!DOCTYPE html>\n${legalText(renderToString(page))}\n`;
}
