import type {OfferWords} from './types';

export const ky: OfferWords = {
  start: 'Машыгууну баштоо',
  startWith: {
    balance: 'Балансты толуктап машыгуу',
    signature: 'Төлөө эсебин төлөп машыгуу',
  },
  offer: 'Адегенде ушул жерден акчасыз төлөп көрүңүз. Жаңылсаңыз да эч нерсе болбойт.',
  practice: 'Машыгуу',
  noMoney: 'акча которулбайт',
  needsScripts:
    'Машыгуу үчүн браузерде JavaScript иштеп турушу керек. Кадамдарды ансыз да окуса болот.',
  practiseStep: 'Машыгып көрүү',
  close: 'Машыгууну жабуу',
  goOn: (step) => `${step}-кадамдан улантуу`,
};
