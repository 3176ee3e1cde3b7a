import { render } from 'preact';

(globalThis as { x?: unknown }).x = () => render(<p>hi</p>, document.body);
