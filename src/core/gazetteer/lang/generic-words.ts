/**
 * Lists words that stand in names of institutions, treaties and places without being proper to them: beside a proper word they need no capital
 * ("Chinese foreign ministry", "Kursk Region", "russischer Sicherheitsrat" in any case).
 */
export const genericWords: readonly string[] = // English
  (
    'ministry minister foreign affairs defence defense council security agency service services intelligence national central news treaty ' +
    'partnership strategic comprehensive agreement pact accord summit talks visit meeting interview region oblast peninsula border special military operation ' +
    'secretary general state president prime leader chief head top diplomat ruler dictator chairman chair spokesman spokeswoman government parliament ' +
    'army forces troops party committee commission court bank republic kingdom federation union department office house senate congress police ' +
    'university institute organisation organization group company broadcasting system television radio the of and for in on to with a an invasion offensive incursion war ' +
    'full scale nuclear deputy vice acting commander supreme marshal ' +
    // French
    'ministère ministre affaires étrangères étranger défense conseil sécurité agence télégraphique centrale presse service services renseignement renseignements secrets ' +
    'traité partenariat stratégique global historique accord sommet pourparlers visite rencontre entretien région péninsule opération militaire spéciale ' +
    'secrétaire général générale état etat président présidente premier première dirigeant chef cheffe patron leader numéro maître gouvernement parlement armée parti ' +
    'comité commission cour banque république royaume fédération union département intérieur économie diplomatie nord sud est ouest unis ' +
    'de du des la le les et en à au aux l d pour sur entre par dans ' +
    // German
    'ministerium minister außenministerium außenminister präsident präsidentin kanzler kanzlerin staatschef machthaber regierung sicherheitsrat region gebiet oblast halbinsel ' +
    'geheimdienst nachrichtenagentur vertrag abkommen partnerschaft der die das des dem den und von für im in am'
  ).split(' ');
