/** Make an article's page, as plain as articles get. */
export function articlePage(options: {
  readonly title?: string;
  readonly lang?: string;
  readonly published?: string | null;
  readonly body: string;
  readonly head?: string;
}): string {
  const { title = 'Article', lang = 'fr', published = '2024-11-02', body, head = '' } = options;
  const date = published === null ? '' : `<meta property="article:published_time" content="${published}T08:00:00Z">`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article">${date}${head}</head>
<body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
}

/** Wrap texts in paragraphs. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** Is text that names nobody and nothing of the bundled corpus, long enough for an article. */
export const namelessText = [
  'La boulangerie du coin rouvre ses portes après trois mois de travaux, et la file d’attente s’étire déjà jusqu’à la fontaine.',
  'Au menu du jour : une poutine généreuse, des tartes aux prunes et un pain de seigle dont la recette remonte à l’arrière-grand-mère.',
  'Les habitués, eux, ne jurent que par la brioche, qu’ils disent victorieuse de tous les concours du canton depuis dix ans.',
  'Le four, chauffé au bois de hêtre, met deux heures à monter en température ; on l’allume donc bien avant le lever du soleil.',
];
