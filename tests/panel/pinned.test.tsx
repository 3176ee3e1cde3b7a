// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { failure, success } from '../../src/core/result';
import { barriers, control, press, settle, textOf, type } from '../ui/dom';
import { drawPanel, panel, pinned, resetPanel } from './drawn-panel';

beforeEach(resetPanel);

describe('pinned statements', () => {
  test('are listed with the page they were pinned on', async () => {
    panel.pins = success([pinned('b', { gist: 'Deuxième.' }), pinned('a', { gist: 'Première.' })]);
    const body = await drawPanel();
    await press(/^Épinglées/);
    expect([...body.querySelectorAll('.pins .gist')].map(textOf)).toEqual(['Deuxième.', 'Première.']);
    expect(textOf(body.querySelector('.pins > li > .fine'))).toBe('épinglée le 20 nov. 2026 en lisant Une ministre à Moscou (3 nov. 2024)');
    expect(await barriers()).toEqual([]);
  });

  test('can be searched where they are many', async () => {
    panel.pins = success(Array.from({ length: 9 }, (_, i) => pinned(`p${i}`, { gist: `La ${i}e fois.` })));
    const body = await drawPanel();
    await press(/^Épinglées/);
    await type('Chercher dans les déclarations', '4E');
    expect([...body.querySelectorAll('.pins .gist')].map(textOf)).toEqual(['La 4e fois.']);
    await type('Chercher dans les déclarations', 'nulle part');
    expect(textOf(body.querySelector('main'))).toContain('Aucune déclaration ne correspond.');
  });

  test('keep their search where they become few', async () => {
    panel.pins = success(Array.from({ length: 8 }, (_, i) => pinned(`p${i}`, { id: `s${i}`, gist: `La ${i}e fois.` })));
    const body = await drawPanel();
    await press(/^Épinglées/);
    await type('Chercher dans les déclarations', '4e');
    await press('Épingler cette déclaration');
    await type('Chercher dans les déclarations', '');
    expect(body.querySelectorAll('.pins > li')).toHaveLength(7);
  });

  test('leave the focus on the way back when they go', async () => {
    panel.pins = success([pinned('a')]);
    await drawPanel();
    await press(/^Épinglées/);
    control('Épingler cette déclaration').focus();
    await press('Épingler cette déclaration');
    expect(textOf(document.activeElement)).toBe('Annuler');
  });

  test('are taken back, and put back under their own id', async () => {
    panel.pins = success([pinned('a')]);
    const body = await drawPanel();
    await press(/^Épinglées/);
    await press('Épingler cette déclaration');
    expect(textOf(body.querySelector('main'))).toContain('Rien d’épinglé pour l’instant.');
    await press('Annuler');
    expect(body.querySelectorAll('.pins > li')).toHaveLength(1);
    expect(panel.asked.map(([name]) => name)).toEqual(['unpin', 'restore']);
    expect(panel.asked[1]?.[1]).toEqual(pinned('a'));
  });

  test('appear when they are pinned elsewhere', async () => {
    const body = await drawPanel();
    await press(/^Épinglées/);
    panel.pins = success([pinned('a')]);
    panel.tellPins();
    await settle();
    expect(body.querySelectorAll('.pins > li')).toHaveLength(1);
    expect(textOf(control(/^Épinglées/))).toBe('Épinglées (1)');
  });

  test('say what to do where the notebook cannot be read', async () => {
    panel.pins = failure('store/newer', '');
    const body = await drawPanel();
    await press(/^Épinglées/);
    expect(textOf(body.querySelector('[role=alert]'))).toContain('version plus récente');
  });
});
