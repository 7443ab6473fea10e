import type { Message } from '../domain/message.ts';
import type { Publication } from '../domain/publication.ts';
import type { Settings } from '../domain/settings.ts';
import type { RenderContext } from './render-context.ts';

/** What a run shows that could not judge: verdict `error`, the reason, and that a re-run settles it. */
export function renderFailure(_reason: Message, _context: RenderContext, _settings: Settings): Publication {
  throw new Error('under construction');
}
