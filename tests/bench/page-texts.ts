/** Sentences as news agencies write them, some with names of the bundled corpus; `#` is replaced so that no two are equal. */
const sentences = [
  'Le ministre a reçu la délégation n° # au siège de la diplomatie, où l’entretien a duré plus longtemps que prévu.',
  'Selon Sergueï Lavrov, la rencontre # marque une étape que ses services préparaient depuis plusieurs mois.',
  'Les marchés, eux, ont ouvert en légère baisse de # points, sans que les analystes s’en émeuvent outre mesure.',
  'La Corée du Nord n’a pas commenté ce point # du communiqué, que ses médias officiels ont passé sous silence.',
  'Dans la salle #, les journalistes attendaient une réponse qui n’est venue ni ce soir-là ni le lendemain.',
  'À Séoul, le porte-parole a répété pour la #e fois que rien ne changerait sans concertation avec les alliés.',
  'Le texte compte # articles ; la plupart reprennent, mot pour mot, ceux d’un accord plus ancien.',
  'Volodymyr Zelensky a remercié les # pays qui ont répondu à son appel, sans les nommer tous.',
  'Un conseiller, qui souhaite garder l’anonymat, évoque # options et n’en recommande aucune.',
  'La météo, prévient le service # de l’aviation, pourrait retarder le retour de la délégation.',
];

/**
 * Make the paragraphs of an article, some words in inline elements as articles have them.
 *
 * @param textNodes - about how many text nodes they have together
 */
export function articleBody(textNodes: number): string {
  return paragraphsOf(textNodes).join('\n');
}

/** Give the text of each of those paragraphs. */
export function paragraphTexts(textNodes: number): readonly string[] {
  return paragraphsOf(textNodes).map((paragraph) => paragraph.replace(/<[^>]+>/g, ''));
}

function paragraphsOf(textNodes: number): readonly string[] {
  const paragraphs: string[] = [];
  let nodes = 0;
  for (let i = 0; nodes < textNodes; i++) {
    const text = [0, 1, 2].map((k) => (sentences[(i * 3 + k) % sentences.length] ?? '').replace('#', String(i * 3 + k + 1)));
    // Five text nodes: before, in and after two inline elements.
    paragraphs.push(
      `<p>${text[0] ?? ''} <em>${text[1]?.slice(0, 12) ?? ''}</em>${text[1]?.slice(12) ?? ''} <a href="#n">${text[2] ?? ''}</a></p>`,
    );
    nodes += 5;
  }
  return paragraphs;
}
