import { foldName } from './people';

const outlets = new Set(
  [
    'AFP|Agence France-Presse|Reuters|AP|Associated Press|TASS|ITAR-TASS|Yonhap|KCNA|Interfax|RIA Novosti|RIA|Xinhua|Kyodo|Kyodo News|dpa|EFE|ANSA|Belga|ATS|Keystone-ATS|Bloomberg|Anadolu|Ukrinform|UNIAN|IRNA|Tasnim|Fars|SANA|PTI|Jiji|CNA|APS|MAP|TAP|PA Media|Press Association',
    'BBC|BBC News|BBC Radio|BBC Radio 4|BBC Radio 5 Live|BBC Breakfast|BBC Sport|Sky Sports|CNBC|ESPN|PBS|C-SPAN|GB News|Times Radio|LBC|Fox Business|CNN|NBC|NBC News|ABC|ABC News|CBS|CBS News|Fox News|MSNBC|NPR|Sky News|ITV|Channel 4|Al Jazeera|Al Arabiya|NHK|KBS|ZDF|ARD|RAI|RTBF|RTS|RTL|TF1|TF1Info|TF1 Info|LCI|BFMTV|BFM|CNews|France Info|franceinfo|France Inter|France 2|France 3|France 24|France Bleu|ici|Europe 1|RMC|RFI|Radio France|Sud Radio|Arte|TV5Monde|Public Sénat|Radio Classique',
    'Le Monde|Le Figaro|Libération|Le Parisien|Les Echos|La Croix|L’Humanité|L’Équipe|L’Express|Le Point|L’Obs|Marianne|Mediapart|Le Canard enchaîné|Ouest-France|Sud Ouest|La Voix du Nord|La Dépêche|La Provence|Nice-Matin|Le Progrès|Le Temps|Le Soir|La Libre|20 Minutes|HuffPost|Slate|New York Times|Washington Post|Wall Street Journal|USA Today|Los Angeles Times|Guardian|Financial Times|Times|Sunday Times|Daily Telegraph|Telegraph|Daily Mail|Independent|Economist|Politico|Axios|Time|Newsweek|Der Spiegel|Spiegel|Bild|Die Zeit|Die Welt|Süddeutsche Zeitung|FAZ|El País|El Mundo|La Repubblica|Corriere della Sera|Haaretz|Global Times|Mainichi|Yomiuri Shimbun|Hindustan Times|Times of India|South China Morning Post|Straits Times|Sydney Morning Herald|Irish Times|Izvestia|Kommersant|Nikkei|Asahi Shimbun|Kyiv Independent|TechCrunch|Wired|Nature|Science',
  ]
    .join('|')
    .split('|')
    .map(foldName),
);

/** Tell whether a name is that of a news agency or outlet, which relays what others say. */
export function isOutlet(name: string): boolean {
  const folded = foldName(name);
  return outlets.has(folded) || outlets.has(folded.replace(/^(?:the|le|la|l) /u, ''));
}
