import { expect, test } from 'vitest';
import type { UiLang } from '../../../src/core/model';
import { buildCard } from '../../../src/core/related/build-card';
import { materialOn } from './bundled-corpus';
import { writeCard } from './card-text';

/** Cards of the bundled corpus as text, to be read by a person whenever they change: is each what a careful reader wants here? */
test.each<[string, string | null, UiLang, number]>([
  ['sergei-lavrov', '2024-11-02', 'fr', 12],
  ['sergei-lavrov', '2025-07-20', 'fr', 12],
  ['sergei-lavrov', null, 'en', 5],
  ['north-korea', '2024-11-02', 'fr', 12],
  ['north-korea', '2025-07-13', 'en', 5],
  ['russia', '2024-11-02', 'fr', 5],
  ['antony-blinken', '2025-07-13', 'en', 12],
  ['kim-jong-un', '2025-07-13', 'fr', 5],
  ['lavrov-choe-moscow-talks-2024', '2024-11', 'fr', 5],
  ['troop-deployment', '2024-11-02', 'fr', 12],
  ['nuclear-arsenal', '2024-11-02', 'en', 12],
])('%s on %s in %s, %i statements', async (id, pageDate, lang, limit) => {
  const card = writeCard(buildCard(materialOn(id), pageDate, lang, limit), lang);
  await expect(card).toMatchFileSnapshot(`golden/${id}-${pageDate ?? 'undated'}-${lang}-${limit}.txt`);
});
