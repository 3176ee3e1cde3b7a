import { expect, test } from 'vitest';
import { wordFault, type FileFault } from '../../src/background/pack-faults';

const cases: readonly (readonly [FileFault, fr: string, en: string])[] = [
  [
    { path: 'packs/a.incise', what: 'missing' },
    "Le fichier packs/a.incise est introuvable. Réinstallez l'extension.",
    'The file packs/a.incise is missing. Install the extension again.',
  ],
  [
    { path: 'packs/a.incise', what: 'cut-short', detail: '10 / 200' },
    "Le fichier packs/a.incise est incomplet (10 / 200). Réinstallez l'extension.",
    'The file packs/a.incise is incomplete (10 / 200). Install the extension again.',
  ],
  [
    { path: 'packs/a.incise', what: 'altered' },
    "Le fichier packs/a.incise a été modifié : son empreinte ne correspond pas. Réinstallez l'extension.",
    'The file packs/a.incise was altered: it does not match its hash. Install the extension again.',
  ],
];

test.each(cases)('words %j in both languages', (fault, fr, en) => {
  expect(wordFault(fault)).toEqual({ fr, en });
});
