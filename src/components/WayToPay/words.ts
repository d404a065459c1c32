import type {Flow} from '@site/src/guides/flow';
import type {Answers} from '@site/src/guides/ways';
import type {Language} from '@site/src/language/language';

type Pays = NonNullable<Answers['pays']>;

interface Words {
  questions: {pays: string; who: string; internet: string};
  pays: Record<Pays, {name: string; number: string}>;
  /** Operators and banks, by the names flows give them. */
  who: Record<string, string>;
  internet: {yes: string; no: string};
  any: string;
  providers: Record<string, string>;
  channels: Record<Flow['channel'], (provider: string, via: string) => string>;
  found: (ways: number) => string;
  columns: {way: string; pays: string; who: string; internet: string};
  needed: string;
  notNeeded: string;
  none: string;
  otherwise: {terminals: string; office: string; call: string};
}

export const words: Record<Language, Words> = {
  ky: {
    questions: {
      pays: 'Эмне үчүн төлөйсүз?',
      who: 'Сизде кайсынысы бар?',
      internet: 'Интернет барбы?',
    },
    pays: {
      balance: {name: 'СОчИ балансын толуктоо', number: 'ИНН, 14 сан'},
      signature: {name: 'Электрондук колтамга', number: 'төлөө эсебинин номери, 16 сан'},
    },
    who: {
      megacom: 'MegaCom номери',
      beeline: 'Beeline номери',
      o: 'O! номери',
      optima24: 'Оптима Банктагы эсеп',
    },
    internet: {yes: 'Бар', no: 'Жок'},
    any: 'Айырмасы жок',
    providers: {megapay: 'MegaPay', optima24: 'Оптима 24', elsom: 'ЭЛСОМ'},
    channels: {
      ussd: (provider, via) => `${provider}, ${via} аркылуу`,
      web: (provider, via) => `${provider}, ${via} сайты`,
      app: (provider) => `${provider} тиркемеси`,
    },
    found: (ways) => `Ылайыктуу жолдор: ${ways}`,
    columns: {way: 'Төлөө жолу', pays: 'Эмне үчүн', who: 'Ким үчүн', internet: 'Интернет'},
    needed: 'керек',
    notNeeded: 'керек эмес',
    none: 'Мындай учур үчүн колдонмо жок, бирок жардам алса болот.',
    otherwise: {
      terminals: 'Оптима Банктын каалаган терминалынан төлөсө болот',
      office: 'Оштогу же Жалал-Абаддагы кеңседен сураса болот',
      call: 'Чалуу борбору',
    },
  },
  ru: {
    questions: {
      pays: 'За что Вы платите?',
      who: 'Что у Вас есть?',
      internet: 'Есть ли интернет?',
    },
    pays: {
      balance: {name: 'Пополнение баланса в СОчИ', number: 'ИНН, 14 цифр'},
      signature: {name: 'Электронная подпись', number: 'номер счёта на оплату, 16 цифр'},
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
  },
};
