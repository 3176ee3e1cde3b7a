import * as v from 'valibot';
import type { UiLang } from './model';

/** Key under which the settings stand in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Joins pack and id to the key under which an entity or topic is switched off. */
export function itemKey(pack: string, id: string): string {
  return `${pack}/${id}`;
}

const keys = v.fallback(v.array(v.string()), []);
const delayMs = (fallback: number) => v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000)), fallback);

/**
 * Describes the settings: every field falls back to its default by itself, so that one bad value never costs the others.
 */
const settingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  /** Language of the interface; `auto` follows the browser. */
  uiLang: v.fallback(v.picklist(['auto', 'fr', 'en']), 'auto'),
  /** Which mentions are marked: each, the first of an entity per block, or the first on the page. */
  density: v.fallback(v.picklist(['every', 'block', 'page']), 'block'),
  showDelayMs: delayMs(300),
  hideDelayMs: delayMs(300),
  /** Key that must be held for the card to open on hover. */
  modifier: v.fallback(v.picklist(['none', 'alt', 'ctrl', 'shift']), 'none'),
  /** Kinds of entity that are not marked. */
  kindsOff: v.fallback(v.array(v.picklist(['person', 'organization', 'place', 'agreement', 'event'])), []),
  /** Topics that are not marked, as `itemKey`. */
  topicsOff: keys,
  /** Single names that are not marked, as `itemKey`. */
  entitiesOff: keys,
  /** Packs that are not used, by id. */
  packsOff: keys,
  /** Sites on which Incise does nothing, as host names (`www.example.org`). */
  sitesOff: keys,
});

/** Holds every choice of the reader. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Holds the settings of a fresh installation. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});

/**
 * Parse what storage holds under `SETTINGS_KEY`.
 *
 * @returns the settings, with the default for whatever is missing or malformed; the defaults for anything that is no object
 */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : defaultSettings;
}

/** Choose the interface's language from the setting and the browser's own language tag. */
export function chooseUiLang(settings: Pick<Settings, 'uiLang'>, browserLang: string): UiLang {
  if (settings.uiLang !== 'auto') return settings.uiLang;
  return browserLang.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
