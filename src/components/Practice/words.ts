import type {Wrong} from '@site/src/guides/judge';
import type {Pays} from '@site/src/guides/practiceData';
import type {Language} from '@site/src/language/language';

interface Words {
  /** Offers to practise, where the guide pays one thing, or nothing; or each of two. */
  start: string;
  startWith: Record<Pays, string>;
  numbers: Record<Pays, string>;
  offer: string;
  practice: string;
  noMoney: string;
  close: string;
  step: (at: number, of: number) => string;
  data: string;
  use: string;
  neverReal: string;
  back: string;
  startOver: string;
  askAgain: string;
  next: string;
  erase: string;
  keypad: string;
  yourReply: string;
  asked: string;
  unknown: string;
  wrong: Record<Exclude<Wrong['code'], 'not_number'>, string>;
  doubt: string;
  refused: Record<string, string>;
  refusedOtherwise: string;
  paid: string;
  ended: string;
  skip: string;
  finish: string;
  movement: string;
  wallet: string;
  account: string;
  before: string;
  after: string;
}

export const words: Record<Language, Words> = {
  ky: {
    start: 'Машыгууну баштоо',
    startWith: {
      balance: 'Балансты толуктап машыгуу',
      signature: 'Төлөө эсебин төлөп машыгуу',
    },
    numbers: {balance: 'ИНН', signature: 'Төлөө эсебинин номери'},
    offer: 'Төлөмдү алгач ушул жерден акчасыз жасап көрүңүз. Эч кандай каталык коркунучтуу эмес.',
    practice: 'Машыгуу',
    noMoney: 'акча которулбайт',
    close: 'Машыгууну жабуу',
    step: (at, of) => `${of} кадамдын ${at}-кадамы`,
    data: 'Машыгуу маалыматы',
    use: 'Машыгуу үчүн:',
    neverReal:
      'Бул жерге чыныгы пин-кодуңузду эч качан жазбаңыз. Пин-код бул барактан эч жакка жөнөтүлбөйт жана сакталбайт.',
    back: 'Артка',
    startOver: 'Башынан баштоо',
    askAgain: 'Кайра суроо',
    next: 'Кийинки кадам',
    erase: 'Акыркы белгини өчүрүү',
    keypad: 'Телефондун баскычтары',
    yourReply: 'Сиздин жообуңуз',
    asked: 'Жооп күтүлүүдө…',
    unknown:
      'Жооп келген жок: төлөм өттүбү же жокпу, азырынча белгисиз. Кайра төлөбөңүз, жоопту кайра сураңыз: төлөм эки жолу өтпөйт.',
    wrong: {
      other_code: 'Башка код терилди.',
      other_choice: 'Башка баскыч басылды.',
      other_button: 'Бул жерде башка баскыч керек.',
      nothing: 'Бул сап бош калды.',
      not_amount: 'Сумма бүтүн сом менен, тамгасыз жазылат: мисалы, 500.',
      not_practice_pin:
        'Бул машыгуунун пин-коду эмес. Чыныгы пин-кодуңузду бул жерге жазбаңыз: машыгуу маалыматындагы пин-кодду териңиз.',
    },
    doubt: 'Номерди дагы бир жолу салыштырыңыз.',
    refused: {
      account_not_found:
        'Төлөм өткөн жок: машыгуу маалыматында мындай номер жок. Артка кайтып, номерди салыштырыңыз.',
      amount_too_small: 'Төлөм өткөн жок: сумма өтө аз. Артка кайтып, чоңураак сумма жазыңыз.',
      amount_too_large: 'Төлөм өткөн жок: сумма өтө чоң. Артка кайтып, азыраак сумма жазыңыз.',
      insufficient_funds:
        'Төлөм өткөн жок: машыгуу капчыгында акча жетпейт. Азыраак сумма жазыңыз.',
      limit_exceeded: 'Төлөм өткөн жок: машыгуу капчыгынын айлык чегинен ашып кетти.',
      provider_unavailable:
        'Төлөм өткөн жок: кызмат азыр иштебей турат. Бир аздан кийин кайра аракет кылыңыз.',
      rate_limited: 'Төлөм өткөн жок: суроо өтө көп болду. Бир мүнөттөн кийин кайталаңыз.',
      unreachable:
        'Машыгуу кызматы жооп бербеди, төлөм жасалган жок. Интернетти текшерип, пин-кодду кайра териңиз.',
    },
    refusedOtherwise: 'Төлөм өткөн жок. Башынан баштап көрүңүз.',
    paid: 'Төлөм өттү. Бул машыгуу: чыныгы акча которулган жок.',
    ended: 'Машыгуу бүттү: бардык кадамды туура жасадыңыз.',
    skip: 'Бул кадамды өткөрүп жиберүү',
    finish: 'Колдонмого кайтуу',
    movement: 'Акча кайдан кайда өттү',
    wallet: 'Машыгуу капчыгы',
    account: 'СОчИ балансы',
    before: 'мурда',
    after: 'кийин',
  },
  ru: {
    start: 'Начать тренировку',
    startWith: {
      balance: 'Потренироваться: баланс',
      signature: 'Потренироваться: счёт на оплату',
    },
    numbers: {balance: 'ИНН', signature: 'Номер счёта на оплату'},
    offer: 'Сначала попробуйте заплатить здесь, без денег. Ошибаться не страшно.',
    practice: 'Тренировка',
    noMoney: 'деньги не переводятся',
    close: 'Закрыть тренировку',
    step: (at, of) => `Шаг ${at} из ${of}`,
    data: 'Учебные данные',
    use: 'Для тренировки:',
    neverReal:
      'Никогда не вводите здесь свой настоящий пин-код. Пин-код с этой страницы никуда не отправляется и не сохраняется.',
    back: 'Назад',
    startOver: 'Начать сначала',
    askAgain: 'Спросить ещё раз',
    next: 'Следующий шаг',
    erase: 'Стереть последний знак',
    keypad: 'Кнопки телефона',
    yourReply: 'Ваш ответ',
    asked: 'Ждём ответа…',
    unknown:
      'Ответ не пришёл: прошёл ли платёж, пока неизвестно. Не платите снова, а спросите об ответе ещё раз: дважды платёж не пройдёт.',
    wrong: {
      other_code: 'Набран другой код.',
      other_choice: 'Нажата другая кнопка.',
      other_button: 'Здесь нужна другая кнопка.',
      nothing: 'Это поле осталось пустым.',
      not_amount: 'Сумму пишут целыми сомами, без букв: например, 500.',
      not_practice_pin:
        'Это не учебный пин-код. Не вводите здесь свой настоящий пин-код: наберите тот, что дан в учебных данных.',
    },
    doubt: 'Сверьте номер ещё раз.',
    refused: {
      account_not_found:
        'Платёж не прошёл: в учебных данных нет такого номера. Вернитесь назад и сверьте номер.',
      amount_too_small: 'Платёж не прошёл: сумма слишком мала. Вернитесь назад и введите больше.',
      amount_too_large: 'Платёж не прошёл: сумма слишком велика. Вернитесь назад и введите меньше.',
      insufficient_funds:
        'Платёж не прошёл: в учебном кошельке не хватает денег. Введите сумму поменьше.',
      limit_exceeded: 'Платёж не прошёл: превышен месячный предел учебного кошелька.',
      provider_unavailable:
        'Платёж не прошёл: служба сейчас не работает. Попробуйте немного позже.',
      rate_limited: 'Платёж не прошёл: слишком много запросов. Повторите через минуту.',
      unreachable:
        'Служба тренировки не ответила, платёж не сделан. Проверьте интернет и наберите пин-код ещё раз.',
    },
    refusedOtherwise: 'Платёж не прошёл. Попробуйте начать сначала.',
    paid: 'Платёж прошёл. Это тренировка: настоящие деньги не переведены.',
    ended: 'Тренировка окончена: Вы верно прошли все шаги.',
    skip: 'Пропустить этот шаг',
    finish: 'Вернуться к инструкции',
    movement: 'Откуда и куда прошли деньги',
    wallet: 'Учебный кошелёк',
    account: 'Баланс в СОчИ',
    before: 'было',
    after: 'стало',
  },
};
