// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { UiLang } from '../../src/core/model';
import type { CardContent, StatementView } from '../../src/core/related/card';
import { showDates } from '../../src/core/related/shown-dates';
import { failure, type ErrorCode } from '../../src/core/result';
import { Card } from '../../src/ui/card/Card';
import { barriers, control, draw, press, textOf } from './dom';
import { attestation, callbacks, content, statement } from './fixtures';

const none = {};

/** Draws a ready card with a fresh key, so that nothing of the one before stays. */
function drawCard(shown: CardContent, lang: UiLang = 'fr', asked = callbacks()) {
  return draw(
    <Card
      key={Math.random()}
      lang={lang}
      state={{ kind: 'ready', content: { ...shown, dates: showDates(shown, lang) }, pins: none, actions: asked }}
      onRetry={() => undefined}
    />,
  );
}

function drawStatement(given: Partial<StatementView>, lang: UiLang = 'fr') {
  return drawCard(content({ sections: [{ when: 'before', statements: [statement(given)] }] }), lang);
}

describe('a card', () => {
  test('is a dialog with the name, the kind, and the office since when', async () => {
    const body = await drawCard(content());
    expect(body.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Sergueï Lavrov');
    expect(textOf(body.querySelector('h2'))).toBe('Sergueï Lavrov personne');
    expect(textOf(body.querySelector('.introduction'))).toBe('ministre russe des Affaires étrangères (depuis mars 2004)');
  });

  test('describes who it is where no office is known for the date', async () => {
    const body = await drawCard(content({ office: null }));
    expect(textOf(body.querySelector('.introduction'))).toBe('Chef de la diplomatie russe.');
  });

  test('reads in order: date, addressee, gist, words, sources', async () => {
    const body = await drawStatement({ quote: { text: 'un niveau sans précédent', lang: 'fr' } });
    expect(textOf(body.querySelector('article'))).toMatch(
      /^1er nov\. 2024 à → Choe Son-hui Assure que les liens n’ont jamais été aussi étroits\. « un niveau sans précédent » 1 source/,
    );
  });

  test('names the speaker where the card is about something else', async () => {
    const body = await drawCard(content({ id: 'troops', type: 'topic', office: null }));
    expect(textOf(body.querySelector('.when'))).toBe('1er nov. 2024 Sergueï Lavrov à → Choe Son-hui');
  });

  test('keeps the language of quoted words, and quotes as the reader does', async () => {
    const body = await drawStatement({ quote: { text: 'un niveau sans précédent', lang: 'fr' } }, 'en');
    expect(textOf(body.querySelector('q'))).toBe('“un niveau sans précédent”');
    expect(body.querySelector('q')?.lang).toBe('fr');
  });

  test('shows what packs say as text, never as markup or script', async () => {
    const attack = '<img src=x onerror=alert(1)>';
    const body = await drawStatement({
      gist: attack,
      quote: { text: attack, lang: 'fr' },
      attestations: [attestation({ title: attack, url: 'javascript:alert(1)' })],
    });
    expect(body.querySelector('img, a')).toBeNull();
    expect(textOf(body.querySelector('.gist'))).toContain(attack);
  });

  test.each(['fr', 'en'] as const)('has no barrier that axe knows (%s)', async (lang) => {
    await drawCard(
      content({
        sections: [
          { when: 'before', statements: [statement({ position: 'denies', divergence: 'Les dates diffèrent.' })] },
          { when: 'since', statements: [statement({ id: 'later', date: '2025-07-12' })] },
        ],
        threads: [{ question: 'Des soldats\u202f?', steps: [step('denies'), step('acknowledges')] }],
        more: 3,
      }),
      lang,
    );
    expect(await barriers()).toEqual([]);
  });
});

describe('a name that may be several things', () => {
  const options = [
    { pack: 'korea', id: 'lavrov', type: 'person', name: 'Sergueï Lavrov', description: 'Ministre.', packTitle: 'Corée' },
    { pack: 'stage', id: 'actor', type: 'person', name: 'Kirill Lavrov', description: 'Acteur.', packTitle: 'Théâtre' },
  ] as const;

  test.each([
    ['fr', 'Ce nom peut désigner :', 'personne'],
    ['en', 'This name may be:', 'person'],
  ] as const)('shows none before one is chosen (%s)', async (lang, question, kind) => {
    const asked = callbacks();
    const body = await drawCard(content({ choice: { options, isMade: false } }), lang, asked);
    expect(textOf(body)).toBe(`${question} Sergueï Lavrov (${kind}, Corée) Ministre. Kirill Lavrov (${kind}, Théâtre) Acteur.`);
    expect(body.querySelector('[role=dialog]')?.getAttribute('aria-label')).toMatch(question.replace(' :', '\u00a0:'));
    expect(body.querySelector('[aria-current=true]')).toBeNull();
    expect(await barriers()).toEqual([]);
    await press('Kirill Lavrov');
    expect(asked.asked).toEqual([['choose', 'stage', 'actor']]);
  });

  test('shows what was chosen, with a way back to the others', async () => {
    const asked = callbacks();
    const body = await drawCard(content({ choice: { options, isMade: true } }), 'fr', asked);
    expect(textOf(body.querySelector('h2'))).toBe('Sergueï Lavrov personne');
    expect(textOf(body.querySelector('.may-be'))).toBe(
      'Ce nom peut désigner : Sergueï Lavrov (personne, Corée) Kirill Lavrov (personne, Théâtre)',
    );
    expect(textOf(body.querySelector('[aria-current=true]'))).toBe('Sergueï Lavrov');
    expect(body.querySelectorAll('.statement')).toHaveLength(1);
    expect(await barriers()).toEqual([]);
    await press('Kirill Lavrov');
    expect(asked.asked).toEqual([['choose', 'stage', 'actor']]);
  });

  test('is not spoken of where one thing is meant', async () => {
    expect((await drawCard(content())).querySelector('.may-be')).toBeNull();
  });
});

describe('dates', () => {
  test.each([
    ['a day', { date: '2024-11-01' }, '1er nov. 2024', '2024-11-01'],
    ['a month', { date: '2024-10' }, 'octobre 2024', '2024-10'],
    ['a doubtful day', { date: '2024-10-31?' }, '31 oct. 2024 ? (date douteuse)', undefined],
    ['an interval', { date: '2024-10-31/2024-11-01' }, '31 oct. – 1er nov. 2024', undefined],
    ['nothing', { date: null }, 'date inconnue', undefined],
    ['a bound', { date: null, bounds: '../2024-11-03' }, 'date inconnue (avant le 3 nov. 2024)', undefined],
  ])('%s', async (_, given, text, machine) => {
    const body = await drawStatement({ addressees: [], ...given });
    expect(textOf(body.querySelector('.when'))).toBe(text);
    expect(body.querySelector('.when time')?.getAttribute('datetime')).toBe(machine);
  });

  test('are shown as each source gives them, beside what that was understood as', async () => {
    const body = await drawStatement({ attestations: [attestation({ dateAsGiven: 'vendredi', resolved: '2024-11-01' })] });
    expect(textOf(body.querySelector('.sources'))).toContain('daté « vendredi », compris comme 1er nov. 2024');
  });
});

describe('sections', () => {
  const later = statement({ id: 'later', date: '2025-07-12', gist: 'Remercie.' });
  const outline = (body: HTMLElement) => [...body.querySelectorAll('h3, .divider, .gist')].map((element) => textOf(element));

  test('stand before and after the page’s date', async () => {
    const body = await drawCard(
      content({
        sections: [
          { when: 'before', statements: [statement({ gist: 'Assure.' })] },
          { when: 'since', statements: [later] },
        ],
      }),
    );
    expect(outline(body)).toEqual(['avant cet article', 'Assure.', '3 nov. 2024 · cet article', 'depuis', 'Remercie.']);
  });

  test('say that nothing came since, also where there is more than is shown', async () => {
    expect(textOf(await drawCard(content({ more: 2 })))).toContain('Rien de plus récent dans le corpus.');
    expect(textOf(await drawCard(content({ nothingSince: false, more: 2 })))).not.toContain('Rien de plus récent');
  });

  test('are not split where the page’s date is unknown, and say so', async () => {
    const body = await drawCard(content({ pageDate: null, sections: [{ when: 'all', statements: [later] }] }));
    expect(outline(body)).toEqual(['déclarations', 'Remercie.']);
    expect(textOf(body)).toContain('La date de cette page n’est pas connue');
  });

  test('have no divider where nothing can be placed before or after', async () => {
    const body = await drawCard(content({ sections: [{ when: 'undated', statements: [statement({ date: null, gist: 'Affirme.' })] }] }));
    expect(outline(body)).toEqual(['sans date sûre', 'Affirme.']);
    expect(textOf(body)).not.toContain('Rien de plus récent');
  });

  test('say that the corpus is silent, not that nobody spoke', async () => {
    const body = await drawCard(content({ sections: [] }));
    expect(textOf(body)).toContain('Cela ne veut pas dire que rien n’a été dit.');
  });
});

describe('what stands behind a statement', () => {
  test('is summed up: sources, relays, divergence', async () => {
    const relays = [{ id: 'kcna', name: 'KCNA' }];
    const body = await drawStatement({
      attestations: [attestation({ relays }), attestation({ outlet: 'Autre', relays }), attestation({ words: ['plus loin'] })],
      independentSources: 1,
      relays,
      divergence: 'Jeudi ou vendredi.',
    });
    expect(textOf(body.querySelector('.details summary'))).toBe('2 sources, une seule indépendante · via KCNA · ≠ versions divergentes');
    expect(textOf(body.querySelector('.details'))).toContain('Divergence Jeudi ou vendredi.');
  });

  test('is listed by article, every wording once', async () => {
    const body = await drawStatement({
      attestations: [attestation({ words: ['jamais si étroits'] }), attestation({ words: ['jamais si étroits', 'sans précédent'] })],
    });
    const sources = [...body.querySelectorAll('.sources > li')];
    expect(sources).toHaveLength(1);
    expect(textOf(sources[0])).toBe('Le Journal. Une ministre à Moscou, 1er nov. 2024 « jamais si étroits » « sans précédent »');
  });

  test('links to sources without telling them where the reader comes from', async () => {
    const body = await drawStatement({ attestations: [attestation({ url: 'https://journal.example/1' })] });
    const link = body.querySelector('a');
    expect(link?.href).toBe('https://journal.example/1');
    expect([link?.rel, link?.target]).toEqual(['noreferrer', '_blank']);
  });

  test('names the statement through which alone it is known, and keeps its distance from hearsay', async () => {
    const via = { speakers: [{ id: 'choe', name: 'Choe Son-hui' }], date: '2024-11-01' };
    const body = await drawStatement({ via, attestations: [attestation({ hearsay: true })] });
    expect(textOf(body.querySelector('.details'))).toContain('Connue seulement par Choe Son-hui (1er nov. 2024)');
    expect(textOf(body.querySelector('.sources'))).toContain('rapporté au conditionnel');
  });

  test.each([
    [{ value: 12_000, magnitude: null, hedge: 'about / up to' }, 'environ / jusqu’à 12 000'],
    [{ value: null, magnitude: 'thousands', hedge: null }, 'des milliers'],
    [{ value: 8_000, magnitude: null, hedge: null }, '8 000'],
    [{ value: null, magnitude: null, hedge: null }, '…'],
  ])('gives figures as exactly as they were given: %j', async (given, text) => {
    const body = await drawStatement({ figures: [{ unit: 'soldiers', what: 'soldats', ...given }] });
    expect(textOf(body.querySelector('.details ul li'))).toBe(`${text} soldats`);
  });
});

function step(position: 'asserts' | 'denies' | 'declines' | 'acknowledges', name = 'Sergueï Lavrov') {
  return { position, date: null, bounds: null, speakers: [{ id: name, name }], gist: `${name} ${position}.` };
}

describe('positions', () => {
  test.each([
    ['asserts', '▸ affirme'],
    ['denies', '✕ dément'],
    ['declines', '◇ élude'],
    ['acknowledges', '✓ admet'],
  ] as const)('%s is a sign and a word', async (position, text) => {
    const body = await drawStatement({ position });
    expect(textOf(body.querySelector('.head .position'))).toBe(text);
    expect(body.querySelector('.head .position [aria-hidden]')?.textContent).toBe(text.charAt(0));
  });

  const outline = async (...steps: ReturnType<typeof step>[]) => {
    const body = await drawCard(content({ threads: [{ question: 'Des soldats\u202f?', steps }] }));
    return textOf(body.querySelector('.threads summary'));
  };

  test('of one voice read as a chain', async () => {
    expect(await outline(step('denies'), step('declines'), step('acknowledges'))).toBe(
      'Des soldats ? ✕ dément → , puis ◇ élude → , puis ✓ admet',
    );
  });

  test('of one voice in a long chain show both ends', async () => {
    const long = [step('asserts'), step('denies'), step('declines'), step('denies'), step('acknowledges')];
    expect(await outline(...long)).toMatch(/▸ affirme → , puis … → , puis ✕ dément → , puis ✓ admet$/);
  });

  test('of several voices are counted, for a chain would put words into one mouth', async () => {
    expect(await outline(step('denies'), step('asserts', 'Mark Rutte'))).toBe('Des soldats ? 2 prises de position');
  });
});

describe('what can be done from a card', () => {
  test('pins a statement and takes the pin back', async () => {
    const asked = callbacks();
    await drawCard(content(), 'fr', asked);
    const pin = control('Épingler cette déclaration');
    expect(pin.getAttribute('aria-pressed')).toBe('false');
    await press('Épingler cette déclaration');
    expect(pin.getAttribute('aria-pressed')).toBe('true');
    await press('Épingler cette déclaration');
    expect(pin.getAttribute('aria-pressed')).toBe('false');
    expect(asked.asked).toEqual([
      ['pin', 'closer-than-ever'],
      ['unpin', 'new-pin'],
    ]);
  });

  test('knows what was pinned before', async () => {
    const asked = callbacks();
    const pins = { 'closer-than-ever': 'old-pin' };
    await draw(<Card lang="fr" state={{ kind: 'ready', content: content(), pins, actions: asked }} onRetry={() => undefined} />);
    await press('Épingler cette déclaration');
    expect(asked.asked).toEqual([['unpin', 'old-pin']]);
  });

  test('says what to do where a pin cannot be kept, and shows none', async () => {
    const asked = callbacks({ pin: () => Promise.resolve(failure('store/full', '')) });
    const body = await drawCard(content(), 'fr', asked);
    await press('Épingler cette déclaration');
    expect(control('Épingler cette déclaration').getAttribute('aria-pressed')).toBe('false');
    expect(textOf(body.querySelector('[role=status]'))).toBe('Le disque est plein. Libérez de la place, puis réessayez.');
  });

  test.each([
    ['person', 'Ne plus signaler ce nom', 'entity'],
    ['topic', 'Ne plus signaler ce thème', 'topic'],
    ['person', 'Ne rien signaler sur ce site', 'site'],
  ] as const)('mutes in two clicks and takes it back (%s: %s)', async (type, name, what) => {
    const asked = callbacks();
    const body = await drawCard(content({ type }), 'fr', asked);
    await press('Options de cette fiche');
    await press(name);
    expect(textOf(body.querySelector('[role=status]'))).toMatch(/Annuler$/);
    expect(document.activeElement).toBe(control('Annuler'));
    await press('Annuler');
    expect(asked.asked).toEqual([
      ['mute', what, true],
      ['mute', what, false],
    ]);
    expect(textOf(body.querySelector('[role=status]'))).toBe('');
  });

  test('the menu says whether it is open', async () => {
    await drawCard(content());
    const isOpen = () => control('Options de cette fiche').closest('details')?.open;
    expect(isOpen()).toBe(false);
    await press('Options de cette fiche');
    expect(isOpen()).toBe(true);
    await press('Ne plus signaler ce nom');
    expect(isOpen()).toBe(false);
  });

  test('asks for the panel within the click, for browsers want a gesture', async () => {
    const asked = callbacks();
    await drawCard(content({ more: 3 }), 'fr', asked);
    control('tout voir dans le panneau').click();
    expect(asked.asked).toEqual([['seeAll']]);
    expect(textOf(document.querySelector('.rest'))).toBe('3 autres déclarations · tout voir dans le panneau');
  });

  test('everything that can be pressed can be reached by keyboard, in reading order', async () => {
    const body = await drawCard(content({ more: 3, threads: [{ question: 'Des soldats\u202f?', steps: [step('denies')] }] }));
    const stops = [...body.querySelectorAll<HTMLElement>('button, a[href], summary')].filter((stop) => stop.closest('.menu ul') === null);
    expect(stops.filter(({ tabIndex }) => tabIndex !== 0)).toEqual([]);
    expect(stops.map((stop) => stop.getAttribute('aria-label') ?? textOf(stop))).toEqual([
      'Options de cette fiche',
      '1 source',
      'Épingler cette déclaration',
      'Des soldats ? ✕ dément',
      'tout voir dans le panneau',
    ]);
  });
});

describe('a card that is not ready', () => {
  test('says that it is coming', async () => {
    const body = await draw(<Card lang="en" state={{ kind: 'loading' }} onRetry={() => undefined} />);
    expect(textOf(body.querySelector('[role=dialog] [role=status]'))).toBe('One moment…');
  });

  test.each<[ErrorCode, string]>([
    ['pack/missing', 'Reinstall it in Incise’s settings'],
    ['message/unanswered', 'reload the page'],
    ['store/newer', 'update it'],
    ['internal', 'Try again'],
  ])('says what to do about %s, and tries again', async (code, remedy) => {
    let retries = 0;
    const body = await draw(<Card lang="en" state={{ kind: 'error', error: { code, message: 'x' } }} onRetry={() => retries++} />);
    expect(textOf(body.querySelector('[role=alert]'))).toContain(remedy);
    await press('Try again');
    expect(retries).toBe(1);
    expect(await barriers()).toEqual([]);
  });
});
