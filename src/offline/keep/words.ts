import type {Language} from '../../language/language';

interface Words {
  keeping: string;
  done: string;
  /** On the button, once the guide is kept. */
  again: string;
  /** Given a day and a size as they are shown. */
  kept: (day: string, size: string) => string;
  mayHaveChanged: string;
  removed: string;
  remove: string;
  noNetwork: (day: string) => string;
  sizeUnit: string;
}

export const words: Record<Language, Words> = {
  ky: {
    keeping: 'Сакталып жатат…',
    done: 'Колдонмо түзмөккө сакталды.',
    again: 'Кайра жаңыртуу',
    kept: (day, size) => `${day} күнү сакталган, ${size}`,
    mayHaveChanged:
      'Сакталган күндөн бери колдонмо өзгөргөн болушу мүмкүн: интернет болгондо ал өзү жаңырат. Машыгуу жана номерди текшерүү үчүн интернет керек.',
    removed: 'Колдонмо түзмөктөн өчүрүлдү.',
    remove: 'Өчүрүү',
    noNetwork: (day) =>
      `Интернет жок. Бул – ${day} күнү сакталган көчүрмө, андан бери өзгөргөн болушу мүмкүн. Машыгуу үчүн интернет керек.`,
    sizeUnit: 'МБ',
  },
  ru: {
    keeping: 'Сохраняется…',
    done: 'Инструкция сохранена на устройстве.',
    again: 'Обновить',
    kept: (day, size) => `сохранено ${day}, ${size}`,
    mayHaveChanged:
      'Со дня сохранения инструкция могла измениться: когда появится интернет, она обновится сама. Для тренировки и проверки номера нужен интернет.',
    removed: 'Инструкция удалена с устройства.',
    remove: 'Удалить',
    noNetwork: (day) =>
      `Нет интернета. Это копия, сохранённая ${day}: с тех пор она могла измениться. Для тренировки нужен интернет.`,
    sizeUnit: 'МБ',
  },
};
