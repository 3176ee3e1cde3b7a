import { render } from 'preact';
import { Card } from '../ui/card/Card';
import css from '../ui/theme.css?inline';
import { offerPopover } from './card-slot';
import { startPopover } from './popover';

offerPopover(INCISE_CARD_LANG, (ports) =>
  startPopover(ports, {
    css,
    draw: (root, mention, lang, state, onRetry) => render(<Card key={mention} lang={lang} state={state} onRetry={onRetry} />, root),
    erase: (root) => render(null, root),
  }),
);
