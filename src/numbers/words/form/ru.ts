import {pluralise} from '../plural';
import type {FormWords} from './types';

function digits(count: number): string {
  return pluralise(count, ['цифра', 'цифры', 'цифр']);
}

/** The form in Russian. */
export const ru: FormWords = {
  title: 'Проверка номера',
  which: 'Какой номер проверить?',
  kinds: {inn: 'ИНН', invoice: 'Номер счёта на оплату'},
  purposes: {
    inn: '14 цифр, для пополнения баланса',
    invoice: '16 цифр, для оплаты электронной подписи',
  },
  labels: {inn: 'ИНН, 14 цифр', invoice: 'Номер счёта на оплату, 16 цифр'},
  hints: {
    inn: 'У организации он указан в свидетельстве о регистрации, у предпринимателя — в ID-карте. Это не пин-код: пин-код сюда не вводите.',
    invoice:
      'Он указан в счёте на оплату, который Вам выдали при регистрации. Это не счёт в банке. В кошельке этот номер вводят в поле «Лицевой счет».',
  },
  check: 'Проверить',
  cancel: 'Остановить поиск',
  progress: (count, length) =>
    count > length
      ? `${count} ${digits(count)}, нужно ${length}`
      : `Введено ${count} из ${length} цифр`,
  source: (registry) =>
    registry
      ? `Номер ищется в реестре: ${registry}.`
      : 'Номер ищется в учебных данных, а не в реестре налоговой службы.',
  privacy: 'Введённый номер не сохраняется.',
  notLoaded: 'Проверка не загрузилась. Проверьте связь и нажмите кнопку ещё раз.',
};
