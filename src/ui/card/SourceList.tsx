import type { UiLang } from '../../core/model';
import type { AttestationView } from '../../core/related/card';
import { strings } from '../strings/strings';
import { Dated } from './DateLine';
import { listNames } from './Exchange';
import { Words } from './Words';

/** Gathers the attestations of one statement by the article they stand in, in the order of its first. */
export function groupBySource(attestations: readonly AttestationView[]): readonly (readonly [AttestationView, ...AttestationView[]])[] {
  const groups = new Map<string, [AttestationView, ...AttestationView[]]>();
  for (const attestation of attestations) {
    const key = [attestation.outlet, attestation.title, attestation.url].join('\n');
    const group = groups.get(key);
    if (group) group.push(attestation);
    else groups.set(key, [attestation]);
  }
  return [...groups.values()];
}

function SourceTitle({ source, lang }: { readonly source: AttestationView; readonly lang: UiLang }) {
  const { outlet, title, url } = source;
  const name = <cite lang={source.lang}>{title}</cite>;
  return (
    <p>
      {outlet !== title && <b>{outlet}. </b>}
      {url === null || !url.startsWith('https://') ? (
        name
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
          <span class="sr"> ({strings(lang).opensInNewTab})</span>
        </a>
      )}
      {source.published !== null && (
        <>
          {', '}
          <Dated date={source.published} lang={lang} />
        </>
      )}
    </p>
  );
}

/** Says how one source dates the statement, as it writes it and as that was understood: daté « vendredi » = 1er nov. 2024. */
function DateAsGiven({ attestation, lang }: { readonly attestation: AttestationView; readonly lang: UiLang }) {
  const { dateAsGiven, resolved } = attestation;
  if (dateAsGiven === null) return null;
  return (
    <p class="fine">
      {strings(lang).dateAsGiven(dateAsGiven)}
      {resolved !== null && (
        <>
          {', '}
          {strings(lang).dateReadAs} <Dated date={resolved} lang={lang} />
        </>
      )}
    </p>
  );
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** Lists the sources of a statement: where it stands, through whom they know, in which words, and dated how. */
export function SourceList({ attestations, lang }: { readonly attestations: readonly AttestationView[]; readonly lang: UiLang }) {
  const text = strings(lang);
  return (
    <ul class="sources">
      {groupBySource(attestations).map((group) => {
        const [source] = group;
        const relays = uniqueBy(
          group.flatMap((attestation) => attestation.relays),
          ({ name }) => name,
        );
        const words = [...new Set(group.flatMap((attestation) => attestation.words))];
        const dates = uniqueBy(group, ({ dateAsGiven, resolved }) => `${dateAsGiven ?? ''}\n${resolved ?? ''}`);
        const asides = [relays.length > 0 && text.via(listNames(relays, lang)), group.some(({ hearsay }) => hearsay) && text.hearsay];
        return (
          <li key={source.title}>
            <SourceTitle source={source} lang={lang} />
            {asides.some(Boolean) && <p class="fine">{asides.filter(Boolean).join(' · ')}</p>}
            {words.map((wording) => (
              <p key={wording}>
                <Words text={wording} lang={source.lang} uiLang={lang} />
              </p>
            ))}
            {dates.map((attestation, index) => (
              <DateAsGiven key={index} attestation={attestation} lang={lang} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}
