import type { PageShape } from './page-shape';
export const seenShapes: readonly PageShape[] = [{ name: 'a page without any date', published: null }];
