/** Names and abbreviations of the twelve months, January first, as they stand in dates in the languages whose printed dates are read. */
const names: readonly string[] = [
  'janvier janv jan january januar jänner enero gennaio janeiro januari ianuarie ledna stycznia января янв січня ocak',
  'février fevrier févr fevr fév fev feb february februar febrero febbraio fevereiro februari februarie února lutego февраля фев лютого şubat',
  'mars mar march märz mär mrz marzo março maart martie března marca марта березня mart',
  'avril avr apr april abril aprile aprilie dubna kwietnia апреля апр квітня nisan',
  'mai may mayo maggio maio mei maj května maja мая травня mayıs',
  'juin jun june juni junio giugno junho iunie června czerwca июня июн червня haziran',
  'juillet juil july jul juli julio luglio julho iulie července lipca июля июл липня temmuz',
  'août aout aoû aug august agosto augustus augusti srpna sierpnia августа авг серпня ağustos',
  'septembre sept sep september septiembre settembre setembro septembrie září września сентября сен вересня eylül',
  'octobre oct october oktober okt octubre ottobre outubro octombrie října października октября окт жовтня ekim',
  'novembre nov november noviembre novembro noiembrie listopadu listopada ноября ноя листопада kasım',
  'décembre decembre déc dec december dezember dez diciembre dicembre dezembro decembrie prosince grudnia декабря дек грудня aralık',
];

/** Says which month, from 1, a name or abbreviation in lower case means. */
export const monthsByName: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, at) => list.split(' ').map((name): [string, number] => [name, at + 1])),
);

/** Alternatives of a regular expression for any of the names, longest first. */
export const monthPattern = [...monthsByName.keys()].sort((a, b) => b.length - a.length).join('|');

/** Words before a date of publication. */
export const publishedWords =
  /publi(?:é|ée|cado|cada|shed|c(?:ato|ata))|publication|mis(?:e)? en ligne|posted|created|créé|issued|submitted|par(?:u|ue) le|veröffentlicht|erschienen|erstellt|eingestellt|gespeichert|first published|rédigé|écrit|опубликовано|(?<![\p{L}-])dat(?:e|um|a|ato)\s?:/giu;
/** Words before a date of anything else: an update, an event, a copyright, the present hour. */
export const modifiedWords =
  /mis(?:e)? à jour|modifi(?:é|ée|ed|cado)|actualis(?:é|ée)|update[ds]?|revised|revision|edited|reviewed|corrected|corrigé|aktualisiert|geändert|bearbeitet|änderung|actualizado|aggiornato|bijgewerkt|accessed|consulté|archiv(?:é|ed)|copyright|©|expires?|expire le|événement|event date|joined|registered|member|registriert|inscri(?:t|te|ption)|(?<!\p{L})(?:bis|seit|until|since|jusqu['’]au|depuis|dès)(?!\p{L})|né(?:e)? le|born|aktuelle zeit|current time|currently|date actuelle|nous sommes le|aujourd['’]hui|today|heute/giu;
