// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress } from '../../src/content/address';
import { findPopover, offerPopover } from '../../src/content/card-slot';
import { endWith, type ExtensionApi, isAlive } from '../../src/content/extension';
import { takeOver } from '../../src/content/instance';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a script', () => {
  it('ends the one before it, and does not use what that left', () => {
    const first = takeOver();
    offerPopover('fr', () => {
      throw new Error('of an older version');
    });
    const second = takeOver();
    expect(first.signal.aborted).toBe(true);
    expect(second.signal.aborted).toBe(false);
    expect(findPopover('fr')).toBeNull();
  });

  it('finds the popover of the language that it asks for', () => {
    takeOver();
    const ofFrench = (): never => {
      throw new Error('not started in this test');
    };
    offerPopover('fr', ofFrench);
    expect(findPopover('en')).toBeNull();
    offerPopover('en', () => ofFrench());
    expect(findPopover('fr')).toBe(ofFrench);
  });

  it('ends within a second of its extension', () => {
    const runtime: { id?: string } = { id: 'incise' };
    const life = new AbortController();
    endWith({ runtime } as unknown as ExtensionApi, life);
    vi.advanceTimersByTime(10_000);
    expect(life.signal.aborted).toBe(false);
    delete runtime.id;
    vi.advanceTimersByTime(1_000);
    expect(life.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes a browser that throws for one that is gone', () => {
    const api = {
      get runtime(): never {
        throw new Error('Extension context invalidated.');
      },
    };
    expect(isAlive(api as unknown as ExtensionApi)).toBe(false);
  });
});

describe('an address', () => {
  const visit = (address: string): void => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  };

  it.each([
    ['another path', '/two', true],
    ['another query', '/one?page=2', true],
    ['a place in the page', '/one#there', false],
    ['a route of an old application', '/one#/two', true],
  ])('with %s is looked at: %s, %s', (_, address, expected) => {
    history.replaceState(null, '', '/one');
    const life = new AbortController();
    const onChange = vi.fn();
    followAddress(onChange, life.signal);
    visit(address);
    vi.advanceTimersByTime(5_000);
    expect(onChange.mock.calls.length > 0).toBe(expected);
    life.abort();
  });

  it('is no longer followed after the end', () => {
    history.replaceState(null, '', '/one');
    const life = new AbortController();
    const onChange = vi.fn();
    followAddress(onChange, life.signal);
    visit('/two');
    life.abort();
    visit('/three');
    vi.advanceTimersByTime(5_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
