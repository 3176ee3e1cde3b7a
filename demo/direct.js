/** The entries to come, in order: the time printed, a heading, a paragraph. */
const entries = [
  [
    '15 h 32',
    'L’OTAN confirme',
    'Mark Rutte assure que des unités ont pris position dans la région de Koursk. Il parle d’une escalade lourde de sens.',
  ],
  [
    '15 h 58',
    'Moscou dément',
    'Interrogé en marge d’une réunion, Sergueï Lavrov juge ces affirmations trompeuses. Il n’a pas pris d’autre question.',
  ],
  [
    '16 h 20',
    'Kiev hausse le ton',
    'Volodymyr Zelensky reproche aux pays occidentaux leur silence. Le président ukrainien s’attend à voir ce contingent nord-coréen grossir.',
  ],
  [
    '16 h 47',
    'Pékin en retrait',
    'La Chine ne commente pas. Au ministère chinois des Affaires étrangères, Lin Jian renvoie chacun à sa souveraineté.',
  ],
  [
    '17 h 05',
    'Une visite annoncée',
    'Choe Son-hui est attendue à Moscou. Au programme, selon l’agence TASS : coopération militaire et relations bilatérales.',
  ],
  [
    '17 h 31',
    'Le chiffre de Blinken',
    'Antony Blinken avance le nombre de dix mille militaires nord-coréens, la plupart près du front ukrainien.',
  ],
];

const live = document.getElementById('live');
const everyMs = Number(new URLSearchParams(location.search).get('every') ?? '4000');

function addNext() {
  const next = entries.shift();
  if (next === undefined || live === null) return;
  const [time, heading, text] = next;
  const entry = document.createElement('section');
  entry.className = 'entry';
  entry.append(element('time', time), element('h2', heading), element('p', text));
  live.append(entry);
}

/**
 * @param {string} name
 * @param {string | undefined} text
 */
function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text ?? '';
  return made;
}

setInterval(addNext, everyMs);
addEventListener('scroll', () => {
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement;
  if (scrollHeight - scrollTop - clientHeight < 200) addNext();
});
