import type {Language} from './language';

// A browser knows no Kyrgyz months, and the words of a page are made without one.
const months: Record<Language, readonly string[]> = {
  ky: [
    ...['январы', 'февралы', 'марты', 'апрели', 'майы', 'июну'],
    ...['июлу', 'августу', 'сентябры', 'октябры', 'ноябры', 'декабры'],
  ],
  ru: [
    ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
    ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  ],
};

/**
 * Writes a day in words.
 * @param day `2026-11-21`
 * @returns «2026-жылдын 21-ноябры», «21 ноября 2026 года»
 */
export function formatDay(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[language][Number(month) - 1] ?? month;
  return language === 'ky'
    ? `${year}-жылдын ${Number(date)}-${name}`
    : `${Number(date)} ${name} ${year} года`;
}
