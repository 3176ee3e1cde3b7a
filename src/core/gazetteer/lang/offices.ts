/**
 * Holds how each office is written, per language.
 *
 * `(a|b)` stands for either; the words in braces for the forms of the country or body: `{adj}` its adjectives, `{of}` its name as complement
 * ("de la Russie", "of Russia", "der Ukraine"), `{name}` its bare names and acronyms, `{poss}` its possessive and its capital's ("Russia's", "Moscow's"), `{own}` its own alone, `{seat}` its seat
 * of government ("Kremlin"), `{ofseat}` that as complement ("du Kremlin").
 *
 * To add an office, give its key here in one language or more; to add a language, give its complements in `complements.ts` too.
 */
export const offices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  president: {
    fr: [
      '(président|présidente) ({adj}|{of})',
      "(chef|cheffe) de l'État ({adj}|{of})",
      "(chef|cheffe) d'État ({adj}|{of})",
      'président de la République ({adj}|{of})',
      '(dirigeant|dirigeante|leader|numéro un|numéro 1|n° 1|no 1|homme fort|autocrate) ({adj}|{of})',
      '(maître|patron|chef|locataire|hôte|homme fort|numéro un|dirigeant|président) {ofseat}',
    ],
    en: [
      '({adj}|{poss}|{name}) (president|leader|head of state|ruler|strongman|premier leader)',
      '(president|leader|head of state|ruler) {of}',
      "({seat}|{seat}'s) (leader|chief|boss|ruler|strongman|head|master|incumbent)",
      '(master|ruler|head|boss) of the {seat}',
    ],
    de: [
      '({adj}|{poss}) (Präsident|Präsidenten|Präsidentin|Staatschef|Staatschefs|Staatschefin|Staatspräsident|Staatspräsidenten|Staatsoberhaupt|Staatsoberhaupts|Machthaber|Machthabers|Machthaberin|Führer|Führers|Herrscher|Herrschers)',
      '(Präsident|Präsidenten|Präsidentin|Staatschef|Staatspräsident|Staatspräsidenten|Staatsoberhaupt) {of}',
      '{seat}-(Chef|Chefs|Herrscher|Herrschers|Herr|Herrn|Führer)',
      '{seat}(chef|chefs|herrscher|herrschers|herr|herrn|führer)',
      '(Herrscher|Herr|Machthaber|Herrn) (im|des) {seat}',
    ],
    es: [
      '(presidente|presidenta|mandatario|mandataria|líder|jefe de Estado|jefa de Estado|dirigente) ({adj}|{of})',
      '(jefe|líder|inquilino) {ofseat}',
    ],
    it: ['(presidente|leader|capo di Stato|capo dello Stato|presidentessa) ({adj}|{of})', '(capo|leader|numero uno|inquilino) {ofseat}'],
    pt: ['(presidente|líder|chefe de Estado|mandatário|dirigente) ({adj}|{of})', '(chefe|líder) {ofseat}'],
    nl: ['{adj} (president|leider|staatshoofd)', '(president|leider) {of}', '({seat}leider|{seat}-leider|{seat}baas)'],
  },
  'supreme-leader': {
    fr: [
      "(dirigeant|dirigeant suprême|leader|leader suprême|numéro un|numéro 1|n° 1|no 1|dictateur|chef suprême|guide suprême|homme fort|chef de l'État|chef d'État|chef|président|maître|despote|tyran|autocrate) ({adj}|{of})",
      '(dirigeant|dirigeant suprême|leader|numéro un|dictateur|chef) du (régime|pays|pouvoir) {adj}',
      '(chef|dirigeant|leader) du régime {ofseat}',
      '(maître|homme fort|dictateur|dirigeant|leader|numéro un) {ofcapital}',
    ],
    en: [
      '({adj}|{poss}|{name}) (leader|supreme leader|ruler|dictator|strongman|despot|autocrat|head of state|tyrant|supremo|chief)',
      '(leader|supreme leader|ruler|dictator|head of state|strongman) {of}',
    ],
    de: [
      '({adj}|{poss}) (Machthaber|Machthabers|Machthabern|Staatschef|Staatschefs|Diktator|Diktators|Führer|Führers|Anführer|Anführers|Herrscher|Herrschers|Staatsführer|Staatsführers|Staatsoberhaupt|Alleinherrscher|Alleinherrschers|Parteichef|Parteichefs|Despot|Despoten|Präsident|Präsidenten)',
      '(Machthaber|Machthabers|Staatschef|Diktator|Führer|Herrscher|Staatsführer) {of}',
    ],
    es: ['(líder|líder supremo|dirigente|dictador|mandatario|presidente|jefe de Estado) ({adj}|{of})'],
    it: ['(leader|leader supremo|dittatore|presidente|capo di Stato|dirigente|numero uno) ({adj}|{of})'],
    pt: ['(líder|líder supremo|ditador|dirigente|presidente) ({adj}|{of})'],
    nl: ['{adj} (leider|dictator|machthebber)', '(leider|dictator) {of}'],
  },
  'foreign-minister': {
    fr: [
      '(ministre|ministres) {adj} des (Affaires étrangères|Relations extérieures)',
      'ministre des Affaires étrangères ({adj}|{of})',
      '(chef|cheffe|patron|patronne|numéro un) de la diplomatie ({adj}|{of}|{ofcapital})',
      '(chef|cheffe) {adj} de la diplomatie',
    ],
    en: [
      '({adj}|{poss}|{name}) (foreign minister|top diplomat|chief diplomat|minister of foreign affairs|minister for foreign affairs|foreign affairs minister|foreign policy chief|FM)',
      'top {adj} diplomat',
      '(foreign minister|minister of foreign affairs|minister for foreign affairs|top diplomat) {of}',
    ],
    de: [
      '({adj}|{poss}) (Außenminister|Außenministers|Außenministerin|Chefdiplomat|Chefdiplomaten|Chefdiplomatin|Außenamtschef|Außenamtschefs|Außenamtschefin)',
      '(Außenminister|Außenministers|Außenministerin|Chefdiplomat|Chefdiplomaten) {of}',
      '(Chef|Chefin) der {adj} Diplomatie',
    ],
    es: [
      '(ministro|ministra) (de Exteriores|de Relaciones Exteriores|de Asuntos Exteriores) ({adj}|{of})',
      '(ministro|ministra) {adj} (de Exteriores|de Relaciones Exteriores|de Asuntos Exteriores)',
      '(canciller|jefe de la diplomacia|jefa de la diplomacia) ({adj}|{of})',
    ],
    it: [
      '(ministro degli Esteri|ministra degli Esteri|ministro degli Affari Esteri|capo della diplomazia) ({adj}|{of})',
      '(ministro|ministra) {adj} degli (Esteri|Affari Esteri)',
    ],
    pt: [
      '(ministro|ministra) (dos Negócios Estrangeiros|das Relações Exteriores) ({adj}|{of})',
      '(chefe da diplomacia|chanceler) ({adj}|{of})',
    ],
    nl: ['{adj} minister van Buitenlandse Zaken', 'minister van Buitenlandse Zaken {of}'],
  },
  'secretary-of-state': {
    fr: [
      "secrétaire d'État ({adj}|{of})",
      "secrétaire {adj} d'État",
      '(chef|cheffe|patron|patronne|numéro un) de la diplomatie ({adj}|{of})',
      'ministre {adj} des Affaires étrangères',
      'ministre des Affaires étrangères {adj}',
    ],
    en: [
      '({adj}|{poss}|{name}) (secretary of state|top diplomat|chief diplomat|foreign minister)',
      'top {adj} diplomat',
      'secretary of state {of}',
    ],
    de: [
      '({adj}|{poss}) (Außenminister|Außenministers|Außenministerin|Chefdiplomat|Chefdiplomaten)',
      '{acronym}-(Außenminister|Außenministers|Außenministerin|Chefdiplomat|Chefdiplomaten)',
      '(Außenminister|Außenministers) {of}',
    ],
    es: ['(secretario|secretaria) de Estado ({adj}|{of})', '(jefe|jefa) de la diplomacia {adj}'],
    it: ['(segretario|segretaria) di Stato ({adj}|{of})', 'capo della diplomazia {adj}'],
    pt: ['(secretário|secretária) de Estado ({adj}|{of})', 'chefe da diplomacia {adj}'],
    nl: ['{adj} minister van Buitenlandse Zaken'],
  },
  'defence-minister': {
    fr: [
      'ministre {adj} (de la Défense|des Armées)',
      'ministre (de la Défense|des Armées) ({adj}|{of})',
      '(chef|patron|patronne) de la défense {adj}',
    ],
    en: [
      '({adj}|{poss}|{name}) (defence|defense) (minister|chief)',
      '(defence|defense) minister {of}',
      'minister of (defence|defense) {of}',
    ],
    de: [
      '({adj}|{poss}) (Verteidigungsminister|Verteidigungsministers|Verteidigungsministerin)',
      '(Verteidigungsminister|Verteidigungsministers|Verteidigungsministerin) {of}',
      '{acronym}-(Verteidigungsminister|Verteidigungsministers)',
    ],
    es: ['(ministro|ministra) de Defensa ({adj}|{of})', '(ministro|ministra) {adj} de Defensa'],
    it: ['(ministro|ministra) della Difesa ({adj}|{of})', '(ministro|ministra) {adj} della Difesa'],
    pt: ['(ministro|ministra) da Defesa ({adj}|{of})'],
    nl: ['{adj} minister van Defensie'],
  },
  'interior-minister': {
    fr: ["ministre {adj} de l'Intérieur", "ministre de l'Intérieur ({adj}|{of})"],
    en: ['({adj}|{poss}|{name}) interior minister', 'interior minister {of}'],
    de: ['({adj}|{poss}) (Innenminister|Innenministers|Innenministerin)'],
  },
  'finance-minister': {
    fr: ['ministre {adj} (des Finances|de l’Économie)', 'ministre (des Finances|de l’Économie) ({adj}|{of})'],
    en: ['({adj}|{poss}|{name}) (finance|economy) minister', 'finance minister {of}'],
    de: ['({adj}|{poss}) (Finanzminister|Finanzministers|Finanzministerin|Wirtschaftsminister|Wirtschaftsministers|Wirtschaftsministerin)'],
  },
  'prime-minister': {
    fr: ['(Premier|Première) ministre ({adj}|{of})', '(chef|cheffe) du gouvernement ({adj}|{of})'],
    en: ['({adj}|{poss}|{name}) (prime minister|premier|head of government|PM)', '(prime minister|head of government) {of}'],
    de: [
      '({adj}|{poss}) (Ministerpräsident|Ministerpräsidenten|Ministerpräsidentin|Premierminister|Premierministers|Premierministerin|Premier|Regierungschef|Regierungschefs|Regierungschefin)',
      '(Ministerpräsident|Ministerpräsidenten|Premierminister|Regierungschef) {of}',
    ],
    es: ['(primer ministro|primera ministra|jefe de Gobierno|jefa de Gobierno) ({adj}|{of})'],
    it: ['(primo ministro|prima ministra|premier|capo del governo) ({adj}|{of})'],
    pt: ['(primeiro-ministro|primeira-ministra) ({adj}|{of})'],
    nl: ['{adj} (premier|minister-president)'],
  },
  chancellor: {
    fr: ['(chancelier|chancelière) (fédéral {adj}|{adj}|{of})', '(chef|cheffe) du gouvernement ({adj}|{of})'],
    en: ['({adj}|{poss}) chancellor', 'chancellor {of}'],
    de: [
      '({adj}|{poss}) (Bundeskanzler|Bundeskanzlers|Bundeskanzlerin|Kanzler|Kanzlers|Kanzlerin|Regierungschef|Regierungschefs|Regierungschefin)',
    ],
  },
  'secretary-general': {
    fr: [
      '(secrétaire général|secrétaire générale) {of}',
      '(chef|cheffe|patron|patronne|numéro un|responsable) {of}',
      '(SG|secrétaire gal) {of}',
    ],
    en: [
      '({name}|{poss}) (secretary general|secretary-general|chief|boss|head|leader)',
      '(secretary general|secretary-general|head|chief) {of}',
    ],
    de: [
      '{name}-(Generalsekretär|Generalsekretärs|Generalsekretärin|Chef|Chefs|Chefin)',
      '(Generalsekretär|Generalsekretärs|Generalsekretärin|Chef) {of}',
      '{poss} (Generalsekretär|Chef)',
    ],
    es: ['(secretario general|secretaria general|jefe|jefa) {of}'],
    it: ['(segretario generale|segretaria generale|capo|numero uno) {of}'],
    pt: ['(secretário-geral|secretária-geral|chefe) {of}'],
    nl: ['({name}-secretaris-generaal|{name}-chef|{name}-baas)', 'secretaris-generaal {of}'],
  },
  'security-council-secretary': {
    fr: [
      '(secrétaire|chef|patron) du Conseil de sécurité ({adj}|{of})',
      '(secrétaire|chef|patron) du Conseil {adj} de sécurité',
      '(secrétaire|chef|patron) du Conseil de sécurité nationale ({adj}|{of})',
    ],
    en: [
      'secretary of (the {adj}|{poss}|{adj}|{name}) Security Council',
      'secretary of the Security Council {of}',
      '(head|chief) of the {adj} Security Council',
      '({adj}|{poss}|{name}) Security Council (secretary|chief|head)',
      '({adj}|{poss}|{name}) security chief',
    ],
    de: [
      '(Sekretär|Sekretärs|Chef) des {adj} (Sicherheitsrats|Sicherheitsrates)',
      '({adj}|{poss}) (Sicherheitsratschef|Sicherheitsratssekretär|Sicherheitsratssekretärs|Sekretär des Sicherheitsrats|Sekretär des Sicherheitsrates)',
    ],
    es: ['(secretario|secretaria) del Consejo de Seguridad ({adj}|{of})'],
    it: ['(segretario|segretaria) del Consiglio di Sicurezza ({adj}|{of})'],
    pt: ['(secretário|secretária) do Conselho de Segurança ({adj}|{of})'],
  },
  king: {
    fr: ['(roi|reine|souverain|souveraine|monarque) ({adj}|{of})'],
    en: ['({adj}|{poss}) (king|queen|monarch)', '(king|queen) {of}'],
    de: ['({adj}|{poss}) (König|Königs|Königin|Monarch|Monarchen)'],
  },
};

/**
 * Holds how each kind of institution is written, per language: where a pack gives one of these forms for an organization, the others follow.
 */
export const institutions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'foreign-ministry': {
    fr: ['ministère {adj} des Affaires étrangères', 'ministère des Affaires étrangères ({adj}|{of})'],
    en: ['({adj}|{own}|{name}) (foreign ministry|ministry of foreign affairs)', '(foreign ministry|ministry of foreign affairs) {of}'],
    de: [
      '({adj}|{own}) (Außenministerium|Außenministeriums|Außenamt|Außenamts|Außenamtes)',
      '(Außenministerium|Außenministeriums|Außenamt) in {capital}',
    ],
    es: ['Ministerio (de Exteriores|de Relaciones Exteriores|de Asuntos Exteriores) ({adj}|{of})'],
    it: ['ministero degli (Esteri|Affari Esteri) ({adj}|{of})'],
    pt: ['Ministério (dos Negócios Estrangeiros|das Relações Exteriores) ({adj}|{of})'],
    nl: ['{adj} ministerie van Buitenlandse Zaken'],
  },
  'defence-ministry': {
    fr: ['ministère {adj} de la Défense', 'ministère de la Défense ({adj}|{of})'],
    en: ['({adj}|{own}|{name}) (defence|defense) ministry', '({adj}|{own}) ministry of (defence|defense)'],
    de: ['({adj}|{own}) (Verteidigungsministerium|Verteidigungsministeriums)'],
  },
  'security-council': {
    fr: ['Conseil de sécurité ({adj}|{of})', 'Conseil {adj} de sécurité'],
    en: ['({adj}|{own}|{name}) Security Council', 'Security Council {of}'],
    de: ['({adj}|{own}) (Sicherheitsrat|Sicherheitsrats|Sicherheitsrates)', '(Sicherheitsrat|Sicherheitsrats) {of}'],
    es: ['Consejo de Seguridad ({adj}|{of})'],
    it: ['Consiglio di Sicurezza ({adj}|{of})'],
    pt: ['Conselho de Segurança ({adj}|{of})'],
  },
  intelligence: {
    fr: [
      '(services|service|agence) (de renseignement|de renseignements) ({adj}|{of})',
      '(renseignement|renseignements) {adj}',
      '(services|service) {adj} de (renseignement|renseignements)',
      '(services secrets|service secret|agence {adj} de renseignement|services {adj} secrets) {adj}',
      'agence {adj} (de renseignement|du renseignement|d’espionnage)',
      "agence (d'espionnage|du renseignement) {adj}",
      'service national (de|du) renseignement {adj}',
    ],
    en: [
      '({adj}|{own}|{name}) (intelligence|intelligence service|intelligence services|intelligence agency|intelligence agencies|spy agency|spy service|secret service|national intelligence service)',
      '{own} national intelligence service',
    ],
    de: [
      '({adj}|{own}) (Geheimdienst|Geheimdiensts|Geheimdienstes|Geheimdienste|Geheimdiensten|Nachrichtendienst|Nachrichtendienstes|Nachrichtendienste|Nachrichtendiensten)',
    ],
    es: ['(servicios de inteligencia|servicio de inteligencia|agencia de inteligencia|inteligencia|agencia de espionaje) ({adj}|{of})'],
    it: ['(servizi segreti|servizi di intelligence|agenzia di intelligence|intelligence) ({adj}|{of})'],
    pt: ['(serviços secretos|serviços de informações|agência de inteligência|inteligência|serviço de inteligência) ({adj}|{of})'],
    nl: ['{adj} (inlichtingendienst|inlichtingendiensten|geheime dienst)'],
  },
  parliament: {
    fr: ['Parlement {adj}', 'Parlement {of}'],
    en: ['({adj}|{own}) parliament'],
    de: ['({adj}|{own}) (Parlament|Parlaments|Parlamentes)'],
  },
};
