/**
 * Sets up what is missing, builds Incise and opens a browser with it on the demo articles; without a display it takes screenshots instead.
 *
 *   npm start                whichever browser is there
 *   npm start -- firefox     this one: chromium, chrome, edge or firefox
 */
import { spawnSync } from 'node:child_process';
import { npm, root, setUp } from './set-up.mjs';

/** @param {[command: string, args: string[]]} command */
function run([command, args]) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

try {
  setUp({ browsers: 'any' });
  process.stdout.write('Building Incise: npm run build\n');
  process.exitCode =
    run(npm('run', '-s', 'build')) || run([process.execPath, ['--import', 'tsx', 'scripts/demo.ts', ...process.argv.slice(2)]]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
