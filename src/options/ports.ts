import type { Result } from '../core/result';
import type { Settings } from '../core/settings';
import type { ItemName, PackState, TopicRow } from '../messages/protocol';
import type { Live } from '../ui/page/live';

/** Is what the options page needs of the browser, so that tests can give it something else. */
export interface OptionsPorts {
  readonly browserLang: string;
  readonly settings: Live<Settings>;
  /** Rejects where storage cannot be written. */
  updateSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  listTopics(): Promise<Result<readonly TopicRow[]>>;
  listPacks(): Promise<Result<readonly PackState[]>>;
  packProgress(): Promise<Result<number | null>>;
  reinstallPacks(): Promise<Result<readonly PackState[]>>;
  nameItems(keys: readonly string[]): Promise<Result<readonly ItemName[]>>;
  openWelcome(): void;
}

/** Changes the settings at once, says so, and offers the way back. */
export type ChangeSettings = (change: (settings: Settings) => Settings) => void;
