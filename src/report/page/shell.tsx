import { createHash } from 'node:crypto';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Lang } from '../../text/text.ts';

interface Shell {
  readonly lang: Lang;
  readonly title: string;
  readonly css: string;
  readonly internal: boolean;
  readonly children: ComponentChildren;
}

/** Only this very style sheet, no script, no address: the page cannot fetch or run anything. */
function policy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** A whole page as one string. Everything in it is escaped but the style sheet and the drawings. */
export function renderShell({ lang, title, css, internal, children }: Shell): string {
  const page: VNode = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy(css)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body class={internal ? 'internal' : undefined}>{children}</body>
    </html>
  );
  return `<!DOCTYPE html>\n${renderToString(page)}\n`;
}
