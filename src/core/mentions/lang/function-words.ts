/** Lists the commonest words per language, by which a language is told; accents kept. */
export const functionWords: Readonly<Record<string, string>> = {
  fr: "le la les un une des du de et est à au aux en dans pour que qui ne pas sur plus par ce cette son sa ses avec il elle ils elles nous vous ont été être sont mais ou où donc selon après avant leur leurs se s'est d'une aussi comme fait était lors entre",
  en: 'the of and to in is that for it with as was on be by at from this have has had are were not but his her their they which who will would been said after about into than its an or also when what there more over',
  de: 'der die das und ist nicht ein eine einen dem den des zu mit von für auf im sich auch als an aus nach bei einer wird hat haben wurde werden sie er es dass sind über noch wie um am zum zur vor durch oder aber sagte',
  es: 'el la los las un una de del y que en es por con para no se su sus al lo como más pero o este esta ha fue son sobre entre también cuando según desde sin hay ser sido años dijo',
  it: "il lo la i gli le un una di del della dei delle e che in è per con non si su al alla come più ma o questo questa ha sono stato anche dal dalla nel nella fra tra dopo secondo essere anni l'ha",
  pt: 'o a os as um uma de do da dos das e que em é por com para não se seu sua ao no na nos nas como mais mas ou este esta foi são sobre entre também quando segundo desde sem há ser disse pelo pela',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar uit over tot maar of hij ze wordt heeft hebben werd was nog na onder deze dit die zei',
  pl: 'w i z na do nie się że to jest o jak za od po przez dla ale czy co tym był była było są ma który która które oraz jego jej ich przed już może powiedział',
  sv: 'och i att det som en på är av för med den till inte har de ett om han var men sig från vi så kan när hon ut efter enligt vid också sade',
  da: 'og i at det er en til på som af for med de har den ikke et om han var fra men sig der kan efter ved også over siger blev',
  ro: 'și în de la a cu pe că nu din un o este care să au fost mai pentru prin sau după se lui ale iar dar către spus',
  ru: 'и в не на что с по как это из у за от к его для о но был была было были он она они также при после если или сказал заявил',
  uk: 'і в не на що з за як це від до його для про але був була було були він вона вони також при після якщо або та у сказав заявив',
};
