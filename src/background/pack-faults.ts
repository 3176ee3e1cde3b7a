import type { Localized } from '../core/model';

/** Says what is wrong with a file of the extension's package, for the options page. */
export interface FileFault {
  readonly path: string;
  readonly what: 'missing' | 'cut-short' | 'altered' | 'malformed' | 'other-pack';
  /** Says more, in the words of whoever found it: the first fault of a record, the id of the other pack, how many bytes. */
  readonly detail?: string;
}

const phrases: Readonly<
  Record<'fr' | 'en', Readonly<Record<FileFault['what'], string>> & { readonly file: string; readonly remedy: string }>
> = {
  fr: {
    file: 'Le fichier',
    missing: 'est introuvable',
    'cut-short': 'est incomplet',
    altered: 'a été modifié : son empreinte ne correspond pas',
    malformed: 'est mal formé',
    'other-pack': 'contient un autre corpus',
    remedy: "Réinstallez l'extension.",
  },
  en: {
    file: 'The file',
    missing: 'is missing',
    'cut-short': 'is incomplete',
    altered: 'was altered: it does not match its hash',
    malformed: 'is malformed',
    'other-pack': 'holds another corpus',
    remedy: 'Install the extension again.',
  },
};

/** Word a fault as a sentence that names the file, and one that names the remedy. */
export function wordFault({ path, what, detail }: FileFault): Localized {
  const word = (lang: 'fr' | 'en'): string => {
    const { file, remedy, ...whats } = phrases[lang];
    return `${file} ${path} ${whats[what]}${detail === undefined ? '' : ` (${detail})`}. ${remedy}`;
  };
  return { fr: word('fr'), en: word('en') };
}
