/**
 * Endings of both languages, in folded letters: a Kyrgyz page holds Russian labels, and nobody says
 * which language a typed word is of. A Kyrgyz ending changes its first letter by the sound before it,
 * which tells it from the last letters of a root. Light on purpose: what is cut too short is found too
 * often.
 */
const rules: readonly (readonly [before: RegExp, endings: string])[] = [
  // Kyrgyz, after a voiceless consonant, a voiced sound, a vowel.
  [
    /[кпстшчфхц]$/,
    'тар тер тор тин тун ти ту та те то тан тен тон ка ке ко кан кен кон пай пей пой',
  ],
  [
    /[^кпстшчфхц]$/,
    'дар дер дор дин дун ди ду да де до дан ден дон га ге го ган ген гон бай бей бой',
  ],
  [/[аеиоуяю]$/, 'лар лер лор нин нун ни ну нан нен нон саниз сениз сонуз са се со'],
  [/[аеоуя]$/, 'син сун си су'],
  // Kyrgyz, after any sound: whose it is, and forms of the verb. They look like roots: four letters stay.
  [/.{4}$/, 'им ум ин ун иниз унуз низ нуз уу оо иш ип уп ап айм ейм ойм'],
  // Russian: nouns and adjectives; then the forms of the verb.
  [/.{4}$/, 'ения ение ению ением ании ание ания ами ями ах ях ам ям ов ев ом ем ой ей'],
  [/.{4}$/, 'ого его ому ему ие ии ий ая яя ое ее ую их ат ит ет ут ют али или ала ила ало ило'],
  [/.{4}$/, 'ает ают ите ете иш ался ился лас ится ется тся'],
  [/.$/, 'а я о е и у ю'],
];

const endings = rules
  .flatMap(([before, some]) => some.split(' ').map((ending) => ({before, ending})))
  .sort((one, other) => other.ending.length - one.ending.length);

const ROUNDS = 3;

function cutOnce(word: string, least: number): string {
  for (const {before, ending} of endings) {
    const rest = word.slice(0, -ending.length);
    if (rest.length >= least && word.endsWith(ending) && before.test(rest)) return rest;
  }
  return word;
}

/** A last consonant that softens before an ending: эсеп, эсеби; капчык, капчыгы. */
const hardened: Record<string, string> = {б: 'п', г: 'к'};

/**
 * Cuts the endings off a folded word: `төлөмдү` and `төлөм`, `пополнения` and `пополнить` meet.
 * @param word folded; a word with digits stays as it is
 */
export function stem(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word;
  let rest = cutOnce(word, 3);
  for (let round = 1; round < ROUNDS; round += 1) rest = cutOnce(rest, 4);
  return rest.replace(/[бг]$/, (letter) => hardened[letter]!);
}
