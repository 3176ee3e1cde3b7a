import { describe, expect, it } from 'vitest';
import { viewStatement } from '../../../src/core/related/statement-view';
import { makeEntity, makeMaterial, makeSource, makeStatement } from './small-corpus';

describe('viewStatement', () => {
  it('shows a bare statement without inventing anything', () => {
    const statement = makeStatement('bare');
    expect(viewStatement(statement, makeMaterial([statement]), 'fr')).toEqual({
      pack: 'small',
      id: 'bare',
      speakers: [{ id: 'ann', name: 'ann fr' }],
      addressees: [],
      venue: null,
      kind: 'indirect',
      gist: 'bare fr',
      date: null,
      bounds: null,
      dateNote: null,
      position: null,
      quote: null,
      attestations: [
        {
          outlet: 'Title of s1',
          title: 'Title of s1',
          lang: 'fr',
          url: null,
          published: null,
          words: [],
          dateAsGiven: null,
          resolved: null,
          relays: [],
          hearsay: false,
        },
      ],
      independentSources: 1,
      relays: [],
      divergence: null,
      figures: [],
      via: null,
    });
  });

  it('shows a full one in the reader’s language, words and dates as each source has them', () => {
    const carrier = makeStatement('carrier', { speakers: ['bob'], date: '2024-11-01' });
    const statement = makeStatement('full', {
      addressees: ['bob', { unnamed: { fr: 'des soldats', en: 'soldiers' } }],
      venue: 'summit',
      bounds: '../2024-11-03',
      dateNote: { fr: 'parce que', en: 'because' },
      position: 'denies',
      claim: 'c1',
      via: 'carrier',
      divergence: { fr: 'désaccord', en: 'disagreement' },
      figures: [{ value: null, magnitude: 'thousands', unit: 'soldiers', what: { fr: 'soldats', en: 'soldiers' }, asGiven: [] }],
      attestations: [
        { source: 'wire', kind: 'mixed', words: ['trois mots ici'], dateAsGiven: 'jeudi', resolved: '2024-10-31', relay: ['kcna', 'tass'] },
        { source: 's1', kind: 'indirect', hearsay: true, relay: ['kcna'] },
      ],
    });
    const base = makeMaterial([statement, carrier], undefined, [makeEntity('summit', { type: 'event' }), makeEntity('kcna')]);
    const wire = makeSource('wire', { outlet: 'Le Fil', url: 'https://fil.example/1', published: '2024-11' });
    const view = viewStatement(statement, { ...base, sources: new Map([...base.sources, ['wire', wire]]) }, 'en');
    expect(view).toMatchObject({
      addressees: [
        { id: 'bob', name: 'bob en' },
        { id: null, name: 'soldiers' },
      ],
      venue: { id: 'summit', name: 'summit en' },
      bounds: '../2024-11-03',
      dateNote: 'because',
      position: 'denies',
      quote: { text: 'trois mots ici', lang: 'fr' },
      independentSources: 1,
      relays: [
        { id: 'kcna', name: 'kcna en' },
        { id: 'tass', name: 'tass' },
      ],
      divergence: 'disagreement',
      figures: [{ value: null, magnitude: 'thousands', what: 'soldiers', hedge: null }],
      via: { speakers: [{ id: 'bob', name: 'bob en' }], date: '2024-11-01' },
    });
    expect(view.attestations[0]).toMatchObject({
      outlet: 'Le Fil',
      url: 'https://fil.example/1',
      dateAsGiven: 'jeudi',
      resolved: '2024-10-31',
    });
    expect(view.attestations[1]).toMatchObject({ hearsay: true });
  });

  it('brackets a title that only describes its article', () => {
    const statement = makeStatement('one');
    const sources = new Map([['s1', makeSource('s1', { title: 'On talks', titleDescribed: true })]]);
    expect(viewStatement(statement, { ...makeMaterial([]), sources }, 'en').attestations[0]).toMatchObject({
      outlet: '[On talks]',
      title: '[On talks]',
    });
  });

  it('names by id what the material lacks, and leaves out a missing carrier', () => {
    const statement = makeStatement('orphan', { speakers: ['nobody'], via: 'gone', attestations: [{ source: 'lost', kind: 'indirect' }] });
    const view = viewStatement(statement, makeMaterial([]), 'fr');
    expect(view.speakers).toEqual([{ id: 'nobody', name: 'nobody' }]);
    expect(view.via).toBeNull();
    expect(view.attestations[0]).toMatchObject({ outlet: 'lost', title: 'lost' });
  });
});
