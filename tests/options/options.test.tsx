// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackHeader } from '../../src/core/model';
import { failure, success } from '../../src/core/result';
import { defaultSettings, type Settings } from '../../src/core/settings';
import type { PackState } from '../../src/messages/protocol';
import { Options } from '../../src/options/Options';
import type { OptionsPorts } from '../../src/options/ports';
import { barriers, control, draw, misnamed, press, settle, textOf, type } from '../ui/dom';
import { keptSettings, type KeptSettings } from '../ui/kept-settings';

const header: PackHeader = {
  format: 1,
  id: 'korea',
  title: { fr: 'Corée du Nord', en: 'North Korea' },
  revision: 3,
  languages: ['fr'],
  licence: 'CC0-1.0',
};
const counts = { entities: 39, topics: 12, claims: 6, sources: 5, statements: 44 };
const pack: PackState = { id: 'korea', header, counts, installedAt: '2026-11-21T10:00:00Z', fault: null };
const topics = ['Livraisons d’armes', 'Arsenal nucléaire', 'Diplomatie', 'Traité', 'Réaction', 'Guerre', 'Démentis', 'Péninsule'];

let settings: KeptSettings;
beforeEach(() => {
  settings = keptSettings({ ...defaultSettings, uiLang: 'fr' });
});

async function drawOptions(given: Partial<OptionsPorts> = {}): Promise<HTMLElement> {
  const ports: OptionsPorts = {
    browserLang: 'fr-FR',
    settings: settings.live,
    updateSettings: settings.update,
    listTopics: () =>
      Promise.resolve(success(topics.map((label, index) => ({ pack: 'korea', id: `t${index}`, label, statements: index })))),
    listPacks: () => Promise.resolve(success([pack])),
    packProgress: () => Promise.resolve(success(null)),
    reinstallPacks: () => Promise.resolve(success([pack])),
    nameItems: (keys) =>
      Promise.resolve(
        success(
          keys.filter((key) => key === 'korea/kim').map(() => ({ pack: 'korea', id: 'kim', type: 'person' as const, name: 'Kim Jong-un' })),
        ),
      ),
    openWelcome: () => undefined,
    ...given,
  };
  return draw(<Options ports={ports} />);
}

const notice = () => textOf(document.querySelector('.notices'));

describe('settings', () => {
  test('the page has no barrier that axe knows, its language and its title', async () => {
    settings = keptSettings({ ...defaultSettings, uiLang: 'en', sitesOff: ['example.org'], entitiesOff: ['korea/kim'] });
    await drawOptions();
    expect(await barriers()).toEqual([]);
    expect(misnamed()).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', '<button aria-label="Go to Paris">There</button>');
    expect(misnamed()).toEqual(['There: Go to Paris']);
    document.body.lastElementChild?.remove();
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Incise settings');
  });

  test('an address can name a section', async () => {
    const shown: string[] = [];
    Element.prototype.scrollIntoView = function scrolled() {
      shown.push(this.id);
    };
    location.hash = '#packs';
    await drawOptions();
    expect(shown).toEqual(['packs']);
    location.hash = '';
  });

  test('a topic is switched off and on, saved at once', async () => {
    await drawOptions();
    await press(/^Arsenal nucléaire/);
    expect(settings.now().topicsOff).toEqual(['korea/t1']);
    expect(notice()).toBe('Enregistré. Annuler');
    await press(/^Arsenal nucléaire/);
    expect(settings.now().topicsOff).toEqual([]);
  });

  test('the last change can be taken back, and nothing else with it', async () => {
    await drawOptions();
    await press(/^Arsenal nucléaire/);
    await settings.update((now) => ({ ...now, density: 'every' }));
    await press('Annuler');
    expect(settings.now()).toEqual({ ...defaultSettings, uiLang: 'fr', density: 'every' });
  });

  test('"none" and "all" touch only the topics that the filter shows', async () => {
    await drawOptions();
    await type('Filtrer les thèmes', 'DIPLO');
    await press('Tout décocher');
    expect(settings.now().topicsOff).toEqual(['korea/t2']);
    await type('Filtrer les thèmes', '');
    await press('Tout décocher');
    expect(settings.now().topicsOff).toHaveLength(topics.length);
    await press('Tout cocher');
    expect(settings.now().topicsOff).toEqual([]);
  });

  test('a topic of a pack that is away keeps its setting', async () => {
    settings = keptSettings({ ...defaultSettings, uiLang: 'fr', topicsOff: ['away/x'] });
    await drawOptions();
    await press('Tout cocher');
    expect(settings.now().topicsOff).toEqual(['away/x']);
  });

  test('kinds of name are switched off', async () => {
    await drawOptions();
    await press('Lieux');
    expect(settings.now().kindsOff).toEqual(['place']);
  });

  test('a change made elsewhere is seen', async () => {
    await drawOptions();
    await settings.update((now) => ({ ...now, kindsOff: ['person'] }));
    await settle();
    expect((control('Personnes') as HTMLInputElement).checked).toBe(false);
  });

  test('says so where a change cannot be saved', async () => {
    await drawOptions({ updateSettings: () => Promise.reject(new Error('full')) });
    await press('Lieux');
    expect(notice()).toContain('n’a pas pu être enregistré');
    expect((control('Lieux') as HTMLInputElement).checked).toBe(true);
  });

  test('muted names can be marked again; one whose pack is away stands as its key', async () => {
    settings = keptSettings({ ...defaultSettings, uiLang: 'fr', entitiesOff: ['korea/kim', 'away/x'] });
    const body = await drawOptions();
    expect([...body.querySelectorAll('#muted li span')].map(textOf)).toEqual(['Kim Jong-un', 'away/x']);
    await press('Rétablir Kim Jong-un');
    expect(settings.now().entitiesOff).toEqual(['away/x']);
  });

  test.each([
    ['https://www.Example.org/page', ['www.example.org'], ''],
    ['pas un site', [], 'Ce n’est pas une adresse de site'],
  ])('a site is added as its host: %s', async (typed, sites, fault) => {
    const body = await drawOptions();
    await type('Adresse d’un site', typed);
    await press('Ajouter');
    expect(settings.now().sitesOff).toEqual(sites);
    expect(textOf(body.querySelector('#site-fault'))).toContain(fault);
    expect(control('Adresse d’un site').getAttribute('aria-invalid')).toBe(String(fault !== ''));
  });

  test('a site is removed, and not added twice', async () => {
    settings = keptSettings({ ...defaultSettings, uiLang: 'fr', sitesOff: ['example.org'] });
    const body = await drawOptions();
    await type('Adresse d’un site', 'example.org');
    await press('Ajouter');
    expect(textOf(body.querySelector('#site-fault'))).toBe('Ce site est déjà dans la liste.');
    await press('Retirer example.org');
    expect(settings.now().sitesOff).toEqual([]);
  });

  test('the focus goes to the way back when the row that had it goes', async () => {
    settings = keptSettings({ ...defaultSettings, uiLang: 'fr', sitesOff: ['example.org'] });
    await drawOptions();
    control('Retirer example.org').focus();
    await press('Retirer example.org');
    expect(textOf(document.activeElement)).toBe('Annuler');
  });

  test('a filter stays where it leaves few topics', async () => {
    let few = false;
    const listTopics = () =>
      Promise.resolve(
        success(topics.slice(0, few ? 7 : 8).map((label, index) => ({ pack: 'korea', id: `t${index}`, label, statements: 0 }))),
      );
    const body = await drawOptions({ listTopics });
    await type('Filtrer les thèmes', 'diplo');
    few = true;
    await press(/^Utiliser/);
    await type('Filtrer les thèmes', '');
    expect(body.querySelectorAll('#topics .choices li')).toHaveLength(7);
  });

  test.each<[string, Partial<Settings>]>([
    ['0', { showDelayMs: 0 }],
    ['5000', { showDelayMs: 5_000 }],
    ['5001', {}],
    ['-1', {}],
    ['1.5', {}],
    ['', {}],
    ['vite', {}],
  ])('a delay of %j', async (typed, changed) => {
    const body = await drawOptions();
    await type('Délai avant l’ouverture d’une fiche', typed);
    expect(settings.now()).toEqual({ ...defaultSettings, uiLang: 'fr', ...changed });
    const isWrong = Object.keys(changed).length === 0;
    expect(textOf(body.querySelector('#show-delay-hint'))).toContain(isWrong ? 'nombre entier' : 'millisecondes');
    expect((control('Délai avant l’ouverture d’une fiche') as HTMLInputElement).value).toBe(typed);
  });

  test('the language changes at once', async () => {
    const body = await drawOptions();
    const language = control('Langue d’Incise') as HTMLSelectElement;
    language.value = 'en';
    language.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(textOf(body.querySelector('#topics h2'))).toBe('Topics');
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('packs', () => {
  test('say what they hold', async () => {
    const body = await drawOptions();
    expect(textOf(body.querySelector('.pack'))).toBe(
      'Corée du Nord révision 3 39 noms · 12 thèmes · 6 questions disputées · 5 sources · 44 déclarations ' +
        'Installé le 21 nov. 2026 · Licence : CC0-1.0 Utiliser « Corée du Nord »',
    );
  });

  test('say what is wrong with them and that the one before stays, and are mended by reinstalling', async () => {
    const faulty = { ...pack, fault: 'korea.pack is cut short.' };
    const body = await drawOptions({ listPacks: () => Promise.resolve(success([faulty])) });
    expect(textOf(body.querySelector('.pack [role=alert]'))).toBe(
      'Ce corpus a un défaut. korea.pack is cut short. La version précédente reste en service.',
    );
    await press('Réinstaller les corpus livrés');
    expect(notice()).toBe('Corpus réinstallés.');
  });

  test('that are being installed say how far that is, and are listed anew when it has ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const shares = [0.412, 0.9];
      let lists = 0;
      const body = await drawOptions({
        packProgress: () => Promise.resolve(success(shares.shift() ?? null)),
        listPacks: () => {
          lists++;
          return Promise.resolve(success([pack]));
        },
      });
      expect(textOf(body.querySelector('.progress'))).toBe('Installation : 41 %');
      expect(body.querySelector('progress')?.value).toBe(0.412);
      await act(async () => {
        await vi.advanceTimersByTimeAsync(300);
      });
      await settle();
      expect(textOf(body.querySelector('.progress'))).toBe('Installation : 90 %');
      expect(lists).toBe(1);
      await act(async () => {
        await vi.advanceTimersByTimeAsync(300);
      });
      await settle();
      expect(body.querySelector('.progress')).toBeNull();
      expect(lists).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test('that are missing or out of reach say what to do', async () => {
    expect(textOf(await drawOptions({ listPacks: () => Promise.resolve(success([])) }))).toContain('Aucun corpus n’est installé');
    const body = await drawOptions({ listPacks: () => Promise.resolve(failure('store/failed', '')) });
    expect(textOf(body.querySelector('#packs [role=alert]'))).toContain('redémarrez le navigateur');
  });

  test('can be put out of use', async () => {
    await drawOptions();
    await press(/^Utiliser/);
    expect(settings.now().packsOff).toEqual(['korea']);
  });
});
