import { clearSlot } from './card-slot';

/**
 * Key under which the running script keeps its own end. The isolated world outlives an update of the extension in Chromium, so a new
 * script finds there what the old one left.
 */
const running = Symbol.for('incise.running');
type World = { [running]?: AbortController };

/** End the script that runs in this page already, if there is one, and take its place. @returns what ends this script */
export function takeOver(): AbortController {
  const world = globalThis as World;
  world[running]?.abort();
  clearSlot();
  const life = new AbortController();
  world[running] = life;
  return life;
}
