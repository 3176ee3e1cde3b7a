import { failure, success, type Result } from '../core/result';
import { withKey, type Settings } from '../core/settings';
import { hostOf } from '../messages/host-of';
import type { ContentToBackground } from '../messages/protocol';
import type { Sender } from '../messages/rpc';

type Mute = ContentToBackground['mute.set']['params'];

const lists = { entity: 'entitiesOff', topic: 'topicsOff', site: 'sitesOff' } as const;

/** Change the settings so that a name, topic or site is muted or not; muting twice is muting once. */
export function applyMute(settings: Settings, { what, key, muted }: Mute): Settings {
  const list = lists[what];
  return { ...settings, [list]: withKey(settings[list], key, muted) };
}

/**
 * Answer `mute.set`.
 *
 * A page may mute only the site it stands on: a frame that was taken over could else switch Incise off elsewhere.
 */
export async function setMute(
  mute: Mute,
  sender: Sender,
  update: (change: (settings: Settings) => Settings) => Promise<unknown>,
): Promise<Result<null>> {
  if (mute.what === 'site' && ![hostOf(sender.url), hostOf(sender.tab?.url)].includes(mute.key)) {
    return failure('message/refused', 'A page may mute only its own site.');
  }
  await update((settings) => applyMute(settings, mute));
  return success(null);
}
