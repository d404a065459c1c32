import type {Words} from './types';

export const ky: Words = {
  questions: {
    pays: 'Эмне үчүн төлөйсүз?',
    who: 'Сизде кайсынысы бар?',
    internet: 'Интернет барбы?',
  },
  pays: {
    balance: {name: 'СОчИ балансын толуктоо'},
    signature: {name: 'Электрондук колтамга'},
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
};
