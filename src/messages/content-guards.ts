import type { ToContent } from './protocol';
import type { Guard, Guards } from './rpc';
import * as limits from './limits';

const nothing: Guard<null> = (params) => (params === null ? { ok: true, value: null } : { ok: false, path: 'params' });

/** Checks what a page is asked; written by hand, because the content script counts every byte. */
export const contentGuards: Guards<ToContent> = {
  'page.report': nothing,
  'page.scan': nothing,
  'page.text': nothing,
  'mention.jump': (params) => {
    const { pack, id, within } = fieldsOf(params);
    if (!isId(pack)) return { ok: false, path: 'params.pack' };
    if (!isId(id)) return { ok: false, path: 'params.id' };
    return { ok: true, value: typeof within === 'string' ? { pack, id, within } : { pack, id } };
  },
  'mention.step': (params) => {
    const { direction } = fieldsOf(params);
    return direction === 'next' || direction === 'previous' ? { ok: true, value: { direction } } : { ok: false, path: 'params.direction' };
  },
};

function fieldsOf(params: unknown): Readonly<Record<string, unknown>> {
  return typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : {};
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= limits.id;
}
