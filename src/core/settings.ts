import { entityTypes, type EntityType, type UiLang } from './model';

/** Key under which the settings stand in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Joins pack and id to the key under which an entity or topic is switched off. */
export function itemKey(pack: string, id: string): string {
  return `${pack}/${id}`;
}

/** Longest delay that can be chosen, in milliseconds. */
const longestDelayMs = 5_000;

/** Holds every choice of the reader. */
export interface Settings {
  readonly version: 1;
  /** Language of the interface; `auto` follows the browser. */
  readonly uiLang: 'auto' | UiLang;
  /** Which mentions are marked: each, the first of an entity per block, or the first on the page. */
  readonly density: 'every' | 'block' | 'page';
  readonly showDelayMs: number;
  readonly hideDelayMs: number;
  /** Key that must be held for the card to open on hover. */
  readonly modifier: 'none' | 'alt' | 'ctrl' | 'shift';
  /** Kinds of entity that are not marked. */
  readonly kindsOff: EntityType[];
  /** Topics that are not marked, as `itemKey`. */
  readonly topicsOff: string[];
  /** Single names that are not marked, as `itemKey`. */
  readonly entitiesOff: string[];
  /** Packs that are not used, by id. */
  readonly packsOff: string[];
  /** Sites on which Incise does nothing, as host names (`www.example.org`). */
  readonly sitesOff: string[];
}

/** Holds the settings of a fresh installation. */
export const defaultSettings: Settings = {
  version: 1,
  uiLang: 'auto',
  density: 'block',
  showDelayMs: 300,
  hideDelayMs: 300,
  modifier: 'none',
  kindsOff: [],
  topicsOff: [],
  entitiesOff: [],
  packsOff: [],
  sitesOff: [],
};

/**
 * Parse what storage holds under `SETTINGS_KEY`.
 *
 * Written by hand, because the content script carries it into every page and a schema library would weigh more than the rest of it.
 *
 * @returns the settings, with the default for whatever is missing or malformed by itself, so that one bad value never costs the others
 */
export function parseSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  return {
    version: 1,
    uiLang: oneOf(fields['uiLang'], ['auto', 'fr', 'en'], defaultSettings.uiLang),
    density: oneOf(fields['density'], ['every', 'block', 'page'], defaultSettings.density),
    showDelayMs: delayOf(fields['showDelayMs'], defaultSettings.showDelayMs),
    hideDelayMs: delayOf(fields['hideDelayMs'], defaultSettings.hideDelayMs),
    modifier: oneOf(fields['modifier'], ['none', 'alt', 'ctrl', 'shift'], defaultSettings.modifier),
    kindsOff: listOf(fields['kindsOff'], isEntityType),
    topicsOff: listOf(fields['topicsOff'], isString),
    entitiesOff: listOf(fields['entitiesOff'], isString),
    packsOff: listOf(fields['packsOff'], isString),
    sitesOff: listOf(fields['sitesOff'], isString),
  };
}

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[], fallback: Choice): Choice {
  return choices.find((choice) => choice === value) ?? fallback;
}

function delayOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= longestDelayMs ? value : fallback;
}

/** Parse a list; empty where it is none or holds anything that does not belong there. */
function listOf<Item>(value: unknown, belongs: (item: unknown) => item is Item): Item[] {
  return Array.isArray(value) && value.every(belongs) ? value : [];
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isEntityType(value: unknown): value is EntityType {
  return entityTypes.some((type) => type === value);
}

/** Put a key into one of the lists of what is off, or take it out; doing so twice is doing it once. */
export function withKey<Key extends string>(list: readonly Key[], key: Key, wanted: boolean): Key[] {
  const others = list.filter((other) => other !== key);
  return wanted ? [...others, key] : others;
}

/** Choose the interface's language from the setting and the browser's own language tag. */
export function chooseUiLang(settings: Pick<Settings, 'uiLang'>, browserLang: string): UiLang {
  if (settings.uiLang !== 'auto') return settings.uiLang;
  return browserLang.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
