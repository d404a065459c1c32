import type {OfferWords} from './types';

export const ru: OfferWords = {
  start: 'Начать тренировку',
  startWith: {
    balance: 'Потренироваться пополнять баланс',
    signature: 'Потренироваться платить по счёту на оплату',
  },
  offer: 'Сначала попробуйте заплатить здесь, без денег. Ошибаться не страшно.',
  practice: 'Тренировка',
  noMoney: 'деньги не переводятся',
  needsScripts:
    'Для тренировки в браузере должен быть включён JavaScript. Шаги можно читать и без него.',
  practiseStep: 'Попробовать',
  close: 'Закрыть тренировку',
  goOn: (step) => `Продолжить с шага ${step}`,
};
