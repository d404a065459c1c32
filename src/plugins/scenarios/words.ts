import type {Language} from '../../language/language';
import type {NumberKind} from '../../numbers/verdict';

interface Words {
  /** What a column of numbers is headed by. */
  number: Record<NumberKind, string>;
  shows: string;
  amount: string;
  whatToDo: string;
}

/** What stands around the table of the sandbox's numbers. */
export const words: Record<Language, Words> = {
  ky: {
    number: {inn: 'ИНН', invoice: 'Төлөө эсебинин номери'},
    shows: 'Машыгууда эмне болот',
    amount: 'Суммасы',
    whatToDo: 'Эмне кылуу керек',
  },
  ru: {
    number: {inn: 'ИНН', invoice: 'Номер счёта на оплату'},
    shows: 'Что будет на тренировке',
    amount: 'Сумма',
    whatToDo: 'Что делать',
  },
};
