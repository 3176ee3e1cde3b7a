const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Holds the words by which a language says where somebody spoke; data only. */
export interface VenueWords {
  /** What is spoken or written to many: "communiqué", "interview". */
  readonly utterances: ReadonlySet<string>;
  /** What people speak at: "sommet", "press conference". */
  readonly occasions: ReadonlySet<string>;
  /** Those who are spoken before: "parlement", "journalistes". */
  readonly audiences: ReadonlySet<string>;
  /** Those of them that sit: to tell them something is to speak there. */
  readonly assemblies: ReadonlySet<string>;
  /** Words that one answers to: "accusations", "claims". */
  readonly replies: ReadonlySet<string>;
  /** Networks on which people post, as token norms. */
  readonly platforms: ReadonlySet<string>;
  /** What a post stands on: "compte", "channel". */
  readonly channels: ReadonlySet<string>;
  /** Participles that go on with a venue: "accordé à", "posted on". */
  readonly participles: ReadonlySet<string>;
}

const platforms =
  'x twitter telegram facebook instagram tiktok linkedin youtube bluesky threads mastodon whatsapp vkontakte vk weibo snapchat reddit twitch truth signal';

/** Holds the words of venues in French and English. */
export const venueWords: Readonly<Record<'fr' | 'en', VenueWords>> = {
  fr: {
    utterances: words(
      'interview interviews entretien entretiens communiqué communiqués message messages vidéo vidéos allocution discours tribune lettre post posts tweet tweets publication déclaration déclarations podcast émission billet courriel mail email e-mail note rapport intervention réponse livre colonnes enregistrement sms texte éditorial documentaire édition matinale point journal magazine story missive avis réquisitoire plaidoirie mémoires pétition prêche homélie bilan',
    ),
    occasions: words(
      'conférence conférences point réunion réunions sommet rencontre visite déplacement meeting meetings congrès audition auditions audience séance débat débats cérémonie briefing forum colloque assemblée procès interview entretien entretiens discours allocution intervention émission échange conversation appel convention table-ronde conseil rassemblement manifestation hommage veillée inauguration dîner déjeuner messe session plénière université salon questions vœux prière sommets pourparlers négociations étape tournée entrevue garde',
    ),
    audiences: words(
      'presse journalistes reporters caméras micros parlement députés sénateurs élus assemblée sénat conseil commission comité congrès tribunal cour juges jurés juge jury partisans sympathisants militants supporters supporteurs étudiants foule investisseurs actionnaires diplomates ambassadeurs chambre parlementaires eurodéputés délégués maires patrons fidèles pèlerins enquêteurs policiers douma knesset bundestag assises adhérents préfets militaires soldats otan onu correspondants',
    ),
    assemblies: words('parlement assemblée sénat conseil commission comité congrès tribunal cour chambre douma knesset bundestag assises'),
    replies: words('propos accusations accusation allégations affirmations critiques paroles phrase rumeurs menaces promesses'),
    platforms: words(platforms),
    channels: words('compte chaîne page plateau réseau réseaux blog antenne ondes site fil plateforme'),
    participles: words(
      'accordé accordée accordés diffusé diffusée diffusés diffusées publié publiée publiés publiées posté postée postés postées mis mise transmis transmise adressé adressée organisé organisée tenu tenue consacré consacrée donné donnée relayé relayée envoyé envoyée retransmis retransmise télévisé télévisée commun commune conjoint conjointe partagé partagée enregistré enregistrée parvenu signé signée',
    ),
  },
  en: {
    utterances: words(
      'interview interviews statement statements post posts tweet tweets letter letters video videos address speech email e-mail emails op-ed editorial memo note report filing testimony message messages podcast broadcast article blog book submission ruling affidavit release recording thread essay column documentary sermon reply response communique communiqué indictment update text',
    ),
    occasions: words(
      'conference conferences briefing briefings meeting meetings summit rally rallies ceremony event events forum debate debates session congress visit trip hearing hearings inquest trial call interview interviews speech address gathering vigil lunch dinner panel talks convention townhall tour press-conference protest launch march funeral service mass seminar',
    ),
    audiences: words(
      'reporters journalists parliament committee court council assembly congress inquiry hearing conference summit jury rally forum senate crowd supporters delegates panel tribunal commission gathering commons lords judge judges lawmakers mps legislators senators cameras audience students investors knesset bundestag duma inquest chamber',
    ),
    assemblies: words(
      'parliament committee court council assembly congress inquiry hearing conference summit jury rally forum senate crowd panel tribunal commission gathering commons lords knesset bundestag duma inquest chamber delegates',
    ),
    replies: words(
      'remarks comments accusations accusation allegations allegation claims claim criticism threats promises words suggestions',
    ),
    platforms: words(platforms),
    channels: words('account channel page network platform website site media feed show programme program television tv radio air app'),
    participles: words(
      'published posted released broadcast aired sent given carried televised streamed shared issued recorded uploaded addressed held hosted organised organized emailed written obtained filed',
    ),
  },
};
