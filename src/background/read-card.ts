import { localize } from '../core/localized';
import type { PackId, UiLang } from '../core/model';
import { buildCard, buildOption } from '../core/related/build-card';
import type { CardContent, Choice } from '../core/related/card';
import { failure, success, type Result } from '../core/result';
import type { ContentToBackground } from '../messages/protocol';
import type { Corpus } from '../store/corpus';
import { typesetView } from '../ui/card/typeset';

type CardRequest = ContentToBackground['card.read']['params'];

/** Is what reading a card needs. */
export interface ReadCardPorts {
  readonly corpus: Pick<Corpus, 'cardMaterial' | 'states'>;
  readonly uiLang: () => Promise<UiLang>;
}

/** Answer `card.read`. */
export async function readCard(request: CardRequest, ports: ReadCardPorts): Promise<Result<CardContent>> {
  return readCardIn(await ports.uiLang(), request, ports);
}

/** Answer `card.read` of a page, whose card draws texts as they come: they are set here. */
export async function readSetCard(request: CardRequest, ports: ReadCardPorts): Promise<Result<CardContent>> {
  const lang = await ports.uiLang();
  const card = await readCardIn(lang, request, ports);
  return card.ok ? success(typesetView(card.value, lang)) : card;
}

async function readCardIn(
  lang: UiLang,
  { pack, id, context, limit, among }: CardRequest,
  ports: Pick<ReadCardPorts, 'corpus'>,
): Promise<Result<CardContent>> {
  const material = await ports.corpus.cardMaterial(pack, id);
  if (!material.ok) return material;
  if (material.value === null) return failure('item/unknown', `The pack ${pack} has no ${id}: reload the page.`);
  const content = buildCard(material.value, context.published, lang, limit);
  const choice = among === undefined ? success(null) : await readChoice(among, ports, lang);
  return choice.ok ? success({ ...content, choice: choice.value }) : choice;
}

/** Introduces what a reader may choose among; null where, of all that the page had in mind, only one is still there. */
async function readChoice(
  { options, isMade }: NonNullable<CardRequest['among']>,
  { corpus }: Pick<ReadCardPorts, 'corpus'>,
  lang: UiLang,
): Promise<Result<Choice | null>> {
  const [packs, ...materials] = await Promise.all([corpus.states(), ...options.map(({ pack, id }) => corpus.cardMaterial(pack, id))]);
  if (!packs.ok) return packs;
  const titleOf = (pack: PackId): string => {
    const header = packs.value.find((one) => one.id === pack)?.header ?? null;
    return header === null ? pack : localize(header.title, lang);
  };
  const found = materials.flatMap((material) => (material.ok && material.value !== null ? [material.value] : []));
  if (found.length < 2) return success(null);
  // Packs that share an id mean the same thing: whoever is shown first is no guess, only less than all that is known.
  const isSame = options.every(({ id }) => id === options[0]?.id);
  return success({ options: found.map((material) => buildOption(material, titleOf(material.pack), lang)), isMade: isMade || isSame });
}
