import type {Language} from '@site/src/language/language';

interface Words {
  title: string;
  intro: string;
  /** Makes the parts of apps and pages work, as in practice. */
  practise: string;
  pressed: (label: string) => string;
}

export const words: Record<Language, Words> = {
  ky: {
    title: 'Экрандардын үлгүлөрү',
    intro:
      'Колдонмо жазгандар үчүн. Ар бир экрандын жанында анын сүрөтү кандай саптардан түзүлгөнү көрсөтүлгөн: аларды көчүрүп алып, .flow.yaml файлында колдонсоңуз болот.',
    practise: 'Машыгуудагыдай иштетүү',
    pressed: (label) => `Басылды: «${label}»`,
  },
  ru: {
    title: 'Образцы экранов',
    intro:
      'Для авторов инструкций. Рядом с каждым экраном стоят строки, по которым он нарисован: их можно скопировать в файл .flow.yaml.',
    practise: 'Включить, как в тренировке',
    pressed: (label) => `Нажато: «${label}»`,
  },
};
