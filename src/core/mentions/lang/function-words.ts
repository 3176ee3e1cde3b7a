/** Lists the commonest words per language, by which a language is told; accents kept. */
export const functionWords: Readonly<Record<string, string>> = {
  fr: "le la les une des du de et est à au aux dans pour que qui ne pas sur plus par ce cette son sa ses avec il elle ils elles nous vous ont été être sont mais ou où donc selon après avant leur leurs se s'est d'une aussi comme fait était lors entre",
  en: 'the of and to is that for it with as was be by at from this have has had are were not but his her their they which who will would been said after about into than its an or also when what there more over',
  de: 'der das und ist nicht ein eine einen dem den des zu mit von für auf im sich auch als an aus nach bei einer wird hat haben wurde werden sie er es dass sind über noch wie um am zum zur vor durch oder aber sagte',
  es: 'el la los las una de del que es por con para se su sus al lo como más pero este esta ha fue son sobre entre también cuando según desde sin hay ser sido años dijo',
  it: "il lo la gli le una di del della dei delle che è per con non si su al alla come più ma questo questa ha sono stato anche dal dalla nel nella fra tra dopo secondo essere anni l'ha",
  pt: 'os as um uma de do da dos das que em é por com para não se seu sua ao na nos nas como mais mas ou este esta foi são sobre entre também quando segundo desde sem há ser disse pelo pela',
  nl: 'de het een van is dat op te zijn met voor niet aan er om ook als bij door naar uit over tot maar of hij ze wordt heeft hebben werd was nog na onder deze dit zei',
  pl: 'w z na do nie się że to jest jak za od po przez dla ale czy co tym był była było są ma który która które oraz jego jej ich przed już może powiedział',
  sv: 'och att det som på är av för med den till inte har de ett om han var men sig från vi så kan när hon ut efter enligt vid också sade',
  da: 'og at det er til på som af for med de har den ikke et om han var fra men sig der kan efter ved også over siger blev',
  ro: 'și în de la cu pe că nu din este care să au fost mai pentru prin sau după se lui ale iar dar către spus',
  ru: 'и в не на что с по как это из у за от к его для о но был была было были он она они также при после если или сказал заявил',
  uk: 'і в не на що з за як це від до його для про але був була було були він вона вони також при після якщо або та у сказав заявив',
};
