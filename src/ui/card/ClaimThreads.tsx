import type { ItemId, Position, UiLang } from '../../core/model';
import type { ClaimThread } from '../../core/related/card';
import { strings } from '../strings/strings';
import { DateLine } from './DateLine';
import { Exchange } from './Exchange';
import { PositionMark } from './PositionMark';

/** Is how many steps a chain shows in its first line; of a longer one only both ends are shown. */
const CHAIN_STEPS = 4;

type Step = ClaimThread['steps'][number];

/** Tells whether all steps are by the same speakers, so that they read as one line of development. */
function isOneVoice(steps: readonly Step[]): boolean {
  const voices = new Set(steps.map(({ speakers }) => speakers.map(({ id, name }) => id ?? name).join('\n')));
  return voices.size < 2;
}

function Chain({ positions, lang }: { readonly positions: readonly (Position | null)[]; readonly lang: UiLang }) {
  return (
    <span class="chain">
      {positions.map((position, index) => (
        <span key={index}>
          {index > 0 && (
            <>
              <span aria-hidden="true"> → </span>
              <span class="sr">, {strings(lang).then} </span>
            </>
          )}
          {position === null ? '…' : <PositionMark position={position} lang={lang} />}
        </span>
      ))}
    </span>
  );
}

/** Draws a thread's first line: the chain of positions of one voice, or how many positions several voices took. */
function Outline({ steps, lang }: { readonly steps: readonly Step[]; readonly lang: UiLang }) {
  const positions = steps.map(({ position }) => position);
  if (!isOneVoice(steps)) return <span class="chain">{strings(lang).steps(steps.length)}</span>;
  const shown = positions.length <= CHAIN_STEPS ? positions : [...positions.slice(0, 1), null, ...positions.slice(-2)];
  return <Chain positions={shown} lang={lang} />;
}

/** Follows disputed questions through time: a line each, and on demand who took which position when. */
export function ClaimThreads(props: { readonly threads: readonly ClaimThread[]; readonly subject: ItemId | null; readonly lang: UiLang }) {
  const { threads, subject, lang } = props;
  if (threads.length === 0) return null;
  return (
    <section class="threads">
      <h3 class="rubric">{strings(lang).claims}</h3>
      {threads.map(({ question, steps }) => (
        <details key={question}>
          <summary>
            {question} <Outline steps={steps} lang={lang} />
          </summary>
          <ol>
            {steps.map((step, index) => (
              <li key={index}>
                <p class="when">
                  <PositionMark position={step.position} lang={lang} /> <DateLine date={step.date} bounds={step.bounds} lang={lang} />{' '}
                  <Exchange speakers={step.speakers} addressees={[]} subject={subject} lang={lang} />
                </p>
                <p>{step.gist}</p>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
