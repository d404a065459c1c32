import {LENGTHS} from '../length';
import type {DatePart, NumberKind, StrangeCharacter, Swap} from '../verdict';
import type {FindingWords} from './types';

const numberName = {inn: 'ИНН', invoice: 'Төлөө эсебинин номери'};
const type = {inn: 'ИННди жазыңыз', invoice: 'Төлөө эсебинин номерин жазыңыз'};
const compare = {
  inn: 'Номерди документ менен салыштырыңыз.',
  invoice: 'Номерди төлөө эсеби менен салыштырыңыз.',
};

const dateParts: Record<DatePart, string> = {
  day: '2- жана 3-орундагы сандар күндү билдирет, бирок мындай күн болбойт.',
  month: '4- жана 5-орундагы сандар айды билдирет, бирок мындай ай жок.',
  year: '6-орундан 9-орунга чейинки сандар жылды билдирет, бирок ИННде мынчалык эски жыл болбойт.',
  day_in_month:
    '2-орундан 5-орунга чейинки сандар күн менен айды билдирет, бирок ал айда мындай күн жок.',
};

const dateSummaries: Record<DatePart, string> = {
  day: 'мындай күн болбойт',
  month: 'мындай ай жок',
  year: 'жыл өтө эски',
  day_in_month: 'ал айда мындай күн жок',
};

/** Beyond so many, characters are no longer named place by place. */
const MOST_NAMED = 3;

function haveCount(kind: NumberKind, difference: number): string {
  const length = LENGTHS[kind];
  return `${numberName[kind]} ${length} сандан турат, бул жерде ${length + difference} сан бар`;
}

function nameCharacter({place, character, digit}: StrangeCharacter): string {
  return `${place}-белги „${character}“${digit ? ` (балким, ${digit})` : ''}`;
}

function nameCharacters(characters: readonly StrangeCharacter[]): string {
  const count = characters.length;
  if (count > MOST_NAMED) {
    const different = [...new Set(characters.map(({character}) => `„${character}“`))];
    const others = different.length > MOST_NAMED ? ' жана башкалар' : '';
    return `Номердеги ${count} белги сан эмес: ${different.slice(0, MOST_NAMED).join(', ')}${others}. Сандарды гана калтырыңыз.`;
  }
  const named = characters.map(nameCharacter);
  if (count === 1) return `${named[0]} сан эмес. Анын ордуна сан жазыңыз же аны өчүрүңүз.`;
  return `${named.slice(0, -1).join(', ')} жана ${named.at(-1)} сан эмес. Алардын ордуна сан жазыңыз же аларды өчүрүңүз.`;
}

function nameSwaps(swaps: readonly Swap[]): string {
  const pairs = swaps.map(([left, right]) => `${left}- жана ${right}-орундагы сандарды`);
  if (pairs.length === 0) return `Балким, бир сан жаңылыш терилгендир. ${compare.inn}`;
  return `${pairs.join(' же ')} текшериңиз: балким, алардын орду алмашып калгандыр.`;
}

/** What Kyrgyz says about each finding. */
export const ky: FindingWords = {
  sentences: {
    empty: (_, kind) => `${type[kind]}: ал ${LENGTHS[kind]} сандан турат.`,
    not_digits: ({characters}) => nameCharacters(characters),
    too_short: ({by, leadingZeroLost}, kind) =>
      leadingZeroLost
        ? `${haveCount(kind, -by)}: башындагы 0 түшүп калган окшойт. Аны таблицалар өзү өчүрүп коёт. Башына 0 кошуп, номерди документ менен салыштырыңыз.`
        : `${haveCount(kind, -by)}: ${by} сан жетпейт. ${compare[kind]}`,
    too_long: ({by}, kind) => `${haveCount(kind, by)}: ${by} сан ашыкча. ${compare[kind]}`,
    looks_like_invoice: () =>
      'Бул төлөө эсебинин номерине окшош: анда 16 сан бар. Ал электрондук колтамга үчүн төлөгөндө жазылат. Бул жерде ИНН керек: баланс ИНН боюнча толукталат.',
    looks_like_inn: () =>
      'Бул ИННге окшош: анда 14 сан бар. Ал балансты толуктаганда жазылат. Бул жерде төлөө эсебинин 16 сандан турган номери керек: ал төлөө эсебинин өзүндө жазылган.',
    looks_like_card: (_, kind) =>
      `Бул банк картасынын номерине окшош, ал бул жерде керек эмес. ${type[kind]}.`,
    looks_like_bank_account: (_, kind) =>
      kind === 'inn'
        ? 'Бул банктагы эсептин номерине окшош, ал бул жерде керек эмес. ИННди жазыңыз.'
        : 'Бул банктагы эсептин номерине окшош, бул жерде төлөө эсебинин номери керек. Ал Сизге катталганда берилген документте жазылган.',
    looks_like_phone: (_, kind) =>
      `Бул телефон номерине окшош. ${type[kind]}: ал ${LENGTHS[kind]} сандан турат.`,
    first_digit: () =>
      'Уюмдун ИННи 0 менен, адамдыкы 1 же 2 менен башталат. Биринчи санды документ менен салыштырыңыз.',
    impossible_date: ({part}) => `${dateParts[part]} Аларды документ менен салыштырыңыз.`,
    future_date: () =>
      '2-орундан 9-орунга чейинки сандар датаны билдирет, бирок ал күн али келе элек. Аларды документ менен салыштырыңыз.',
    check_digit: ({swaps}) => `Акыркы сан калган сандарга дал келбейт. ${nameSwaps(swaps)}`,
  },
  summaries: {
    empty: () => 'номер жазылган эмес',
    not_digits: () => 'сандан башка белгилер бар',
    too_short: ({by}) => `${by} сан жетпейт`,
    too_long: ({by}) => `${by} сан ашыкча`,
    looks_like_invoice: () => 'төлөө эсебинин номерине окшош',
    looks_like_inn: () => 'ИННге окшош',
    looks_like_card: () => 'банк картасынын номерине окшош',
    looks_like_bank_account: () => 'банктагы эсептин номерине окшош',
    looks_like_phone: () => 'телефон номерине окшош',
    first_digit: () => 'биринчи сан 0, 1 же 2 эмес',
    impossible_date: ({part}) => dateSummaries[part],
    future_date: () => 'дата али келе элек',
    check_digit: () => 'акыркы сан дал келбейт',
  },
  counted: (kind, count) => `${numberName[kind]}: ${count} сан`,
  nothingAmiss: 'эскертүү жок',
};
