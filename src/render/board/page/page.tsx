import { renderToString } from 'preact-render-to-string';
import type { Board } from '../../../domain/board/board.ts';
import { linkableRepository, repositoryName } from '../board-links.ts';
import { AttentionPanel } from './attention-panel.tsx';
import { ChangesList } from './changes-list.tsx';
import { ComingReleases } from './coming-releases.tsx';
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH, PAGE_STYLE, PAGE_STYLE_HASH } from './page-assets.generated.js';
import { createPageContext, type PageContext } from './page-context.ts';
import { PageHeader } from './page-header.tsx';
import { PeopleTable } from './people-table.tsx';
import { Phases } from './phases.tsx';
import { Roadmap } from './roadmap.tsx';
import { VepPlaces } from './vep-place.tsx';
import { VepTable } from './vep-table.tsx';

/** Nothing is loaded, nothing is sent, and no script or style runs but ours. */
const POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `script-src '${PAGE_SCRIPT_HASH}'`,
  `style-src '${PAGE_STYLE_HASH}'`,
].join('; ');

/** So many VEPs are long to lay out. */
const MANY = 200;

/** Our own text, which must not be escaped: it is made when this project is built, and nothing is put into it. */
function ownText(text: string) {
  return { dangerouslySetInnerHTML: { __html: text } };
}

function Head({ context }: { readonly context: PageContext }) {
  const { today, timeZone, repository } = context.board;
  const address = linkableRepository(repository);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="instant" content={context.instant} />
      <meta name="time-zone" content={timeZone} />
      <title>{`Proposals${address === null ? '' : ` of ${repositoryName(address)}`}, ${today}`}</title>
      <link rel="alternate" type="application/atom+xml" title="Changes" href="changes.atom" />
      <style {...ownText(PAGE_STYLE)} />
      <script {...ownText(PAGE_SCRIPT)} />
    </head>
  );
}

function Page({ context }: { readonly context: PageContext }) {
  return (
    <html lang="en">
      <Head context={context} />
      <body class={context.board.veps.length > MANY ? 'many' : undefined}>
        <a class="skip" href="#all">
          Skip to all proposals
        </a>
        <PageHeader context={context} />
        <main>
          <Phases context={context} />
          <div class="glance">
            <AttentionPanel context={context} />
            <ComingReleases context={context} />
          </div>
          <VepTable context={context} />
          <Roadmap context={context} />
          <PeopleTable context={context} />
          <ChangesList context={context} />
          <VepPlaces context={context} />
        </main>
      </body>
    </html>
  );
}

/**
 * The board as one page that needs no server, loads nothing and works without its script
 * ([board §3](../../../../docs/specification/board.md#3-the-views)). Equal boards give equal bytes.
 */
export function renderPage(board: Board): string {
  return `<!DOCTYPE html>\n${renderToString(<Page context={createPageContext(board)} />)}\n`;
}
