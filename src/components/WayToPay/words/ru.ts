import type {Words} from './types';

export const ru: Words = {
  questions: {
    pays: 'За что Вы платите?',
    who: 'Что у Вас есть?',
    internet: 'Есть ли интернет?',
  },
  pays: {
    balance: {name: 'Пополнение баланса в СОчИ'},
    signature: {name: 'Электронная подпись'},
  },
  who: {
    megacom: 'Номер MegaCom',
    beeline: 'Номер Beeline',
    o: 'Номер O!',
    optima24: 'Счёт в Оптима Банке',
  },
  internet: {yes: 'Есть', no: 'Нет'},
  any: 'Не важно',
  providers: {megapay: 'MegaPay', optima24: 'Оптима 24', elsom: 'ЭЛСОМ'},
  channels: {
    ussd: (provider, via) => `${provider}, через ${via}`,
    web: (provider, via) => `${provider}, сайт ${via}`,
    app: (provider) => `Приложение ${provider}`,
  },
  found: (ways) => `Подходящих способов: ${ways}`,
  columns: {way: 'Способ', pays: 'За что', who: 'Для кого', internet: 'Интернет'},
  needed: 'нужен',
  notNeeded: 'не нужен',
  none: 'Инструкции для такого случая нет, но выход есть.',
  otherwise: {
    terminals: 'Заплатить можно в любом терминале Оптима Банка',
    office: 'Спросить можно в офисе в Оше или Джалал-Абаде',
    call: 'Колл-центр',
  },
};
