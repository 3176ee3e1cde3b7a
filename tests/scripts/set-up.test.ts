import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeIsNewEnough } from '../../scripts/set-up.mjs';

const root = join(import.meta.dirname, '../..');
let bin: string;
beforeEach(() => (bin = mkdtempSync(join(tmpdir(), 'incise-bin-'))));
afterEach(() => rmSync(bin, { recursive: true, force: true }));

function addProgram(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** Runs the set-up where only the programs in `bin` are on the path. */
function runSetUp(needs: string) {
  const code = `import('./scripts/set-up.mjs').then((m) => m.setUp({ browsers: ${needs} })).catch((e) => { console.error(e.message); process.exit(1); })`;
  for (const name of ['touch', 'chmod', 'sh']) if (!existsSync(join(bin, name))) symlinkSync(`/bin/${name}`, join(bin, name));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: root, env: { PATH: bin }, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

describe('set-up', () => {
  test('does nothing and says nothing where everything is there', () => {
    addProgram('chromium', '');
    addProgram('firefox-esr', '');
    expect(runSetUp("['chromium', 'firefox']")).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('is content with any one browser to look at the demo', () => {
    addProgram('microsoft-edge', '');
    expect(runSetUp("'any'")).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test.runIf(isDebianRoot)('installs what is missing, as root on Debian, and says so', () => {
    addProgram('chromium', '');
    addProgram('apt-get', `echo "$@" >> ${bin}/calls; touch ${bin}/firefox-esr; chmod +x ${bin}/firefox-esr`);
    const { status, stdout } = runSetUp("['chromium', 'firefox']");
    expect(status).toBe(0);
    expect(stdout).toBe('Installing firefox: apt-get install -y --no-install-recommends firefox-esr fonts-liberation\n');
    expect(readFileSync(join(bin, 'calls'), 'utf8').split('\n').slice(0, 2)).toEqual([
      'update -qq',
      'install -y --no-install-recommends firefox-esr fonts-liberation',
    ]);
  });

  test.runIf(isDebianRoot)('fails with the command to run by hand where apt-get fails', () => {
    addProgram('apt-get', 'exit 100');
    const { status, stderr } = runSetUp("'any'");
    expect(status).toBe(1);
    expect(stderr).toContain('apt-get update -qq');
  });

  test.runIf(isDebianRoot)('fails where apt-get installs something that is not on the path', () => {
    addProgram('apt-get', '');
    expect(runSetUp("'any'").stderr).toContain('still is no chromium');
  });

  test.skipIf(isDebianRoot)('names the command where it may not install', () => {
    expect(runSetUp("'any'").stderr).toMatch(/sudo apt-get install|from its maker/);
  });

  test.each([
    ['18.20.4', false],
    ['20.18.1', false],
    ['20.19.0', true],
    ['22.0.0', true],
  ])('Node %s is new enough: %s', (version, expected) => {
    expect(nodeIsNewEnough(version)).toBe(expected);
  });
});
