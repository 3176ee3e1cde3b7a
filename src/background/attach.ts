/** Is what putting the content script into open pages needs of the browser. */
export interface AttachPorts {
  readonly tabs: {
    query(filter: { url: string[]; status: 'complete'; discarded: false }): Promise<readonly { id?: number | undefined }[]>;
  };
  readonly scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
    insertCSS(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  /** Says whether a living content script answers in this tab. */
  readonly answers: (tabId: number) => Promise<boolean>;
  /** The content scripts' entry in the manifest. */
  readonly contentScript:
    { readonly matches?: readonly string[]; readonly js?: readonly string[]; readonly css?: readonly string[] } | undefined;
}

/**
 * Put the content script into the pages that are open already, so that nobody has to reload after an installation or an update.
 *
 * A page that was open before has either no content script or one that the update cut off, which answers no more; where one
 * answers (Firefox starts them by itself), nothing is done.
 *
 * @returns how many tabs got it; tabs that the browser protects (its store, other extensions) are passed over
 */
export async function attachToOpenTabs({ tabs, scripting, answers, contentScript }: AttachPorts): Promise<number> {
  const { matches = [], js = [], css = [] } = contentScript ?? {};
  if (matches.length === 0 || js.length === 0) return 0;
  const open = await tabs.query({ url: [...matches], status: 'complete', discarded: false });
  const attached = await Promise.all(
    open.map(async ({ id }) => {
      if (id === undefined || (await answers(id))) return false;
      const target = { tabId: id };
      const styled = css.length === 0 ? Promise.resolve() : scripting.insertCSS({ target, files: [...css] });
      return styled
        .then(() => scripting.executeScript({ target, files: [...js] }))
        .then(
          () => true,
          () => false,
        );
    }),
  );
  return attached.filter(Boolean).length;
}
