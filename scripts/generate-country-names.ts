/**
 * Writes src/core/gazetteer/lang/country-names.ts: the names of all states in the languages that Incise spots, from Unicode CLDR by way of
 * `Intl.DisplayNames`.
 *
 * Run it by hand after a new CLDR: `npx tsx scripts/generate-country-names.ts`. The result is checked in, so that a pack compiles to the same
 * gazetteer in every browser.
 */
import { writeFileSync } from 'node:fs';

const languages = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'ro', 'cs', 'tr', 'ru', 'uk'];
const regions =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW';

const rows = languages.map((lang) => {
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  const short = new Intl.DisplayNames([lang], { type: 'region', style: 'short' });
  const row = regions.split(' ').map((code) => {
    // "Myanmar (Birmanie)" is two names; "RAS chinoise de Hong Kong" and the like are no states and not asked for.
    const forms = [names.of(code) ?? code, short.of(code) ?? code].flatMap((name) => [
      name.replace(/\s*\(.*\)/u, ''),
      /\((.*)\)/u.exec(name)?.[1] ?? '',
    ]);
    return [...new Set(forms)].filter((name) => name.length > 2).join('/');
  });
  return `  ${lang}: ${JSON.stringify(row.join(';'))},`;
});
writeFileSync(
  'src/core/gazetteer/lang/country-names.ts',
  `/** Lists the states whose names are known, as ISO 3166 codes in the order of \`countryNames\`. */
export const countryCodes = '${regions}'.split(' ');

/**
 * Holds the names of the states per language, parted by \`;\`, several names of one by \`/\`; written by scripts/generate-country-names.ts from CLDR ${process.versions.cldr}.
 */
export const countryNames: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
