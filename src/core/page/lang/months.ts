/** Names and abbreviations of the twelve months, January first, in the languages whose printed dates are read. */
const names: readonly string[] = [
  'janvier janv jan january januar jänner enero gennaio janeiro januari',
  'février fevrier févr fevr fév fev feb february februar febrero febbraio fevereiro februari',
  'mars mar march märz marzo março maart',
  'avril avr apr april abril aprile',
  'mai may mayo maggio maio mei',
  'juin jun june juni junio giugno junho',
  'juillet juil july jul juli julio luglio julho',
  'août aout aoû aug august agosto augustus',
  'septembre sept sep september septiembre settembre setembro',
  'octobre oct october oktober okt octubre ottobre outubro',
  'novembre nov november noviembre novembro',
  'décembre decembre déc dec december dezember dez diciembre dicembre dezembro',
];

/** Says which month, from 1, a name or abbreviation in lower case means. */
export const monthsByName: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, at) => list.split(' ').map((name): [string, number] => [name, at + 1])),
);

/** Alternatives of a regular expression for any of the names, longest first. */
export const monthPattern = [...monthsByName.keys()].sort((a, b) => b.length - a.length).join('|');

/** Words before a date of publication. */
export const publishedWords =
  /publi(?:é|ée|cado|cada|shed|c(?:ato|ata))|mis(?:e)? en ligne|posted|created|créé|issued|par(?:u|ue) le|veröffentlicht|erschienen|first published|rédigé|écrit/giu;
/** Words before a date of anything else: an update, an event, a copyright. */
export const modifiedWords =
  /mis(?:e)? à jour|modifi(?:é|ée|ed|cado)|actualis(?:é|ée)|update[ds]?|revised|reviewed|corrected|corrigé|aktualisiert|geändert|actualizado|aggiornato|bijgewerkt|accessed|consulté|archiv(?:é|ed)|copyright|©|expires?|expire le|événement|event date|né(?:e)? le|born/giu;
