import type {Language} from '../../language/language';

interface Words {
  copy: string;
  /** The link itself follows. */
  copied: string;
  failed: string;
}

export const words: Record<Language, Words> = {
  ky: {
    copy: 'Шилтемени көчүрүү',
    copied: 'Шилтеме көчүрүлдү:',
    failed: 'Шилтеме көчүрүлгөн жок. Аны өзүңүз көчүрүп алыңыз:',
  },
  ru: {
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована:',
    failed: 'Ссылка не скопировалась. Скопируйте её сами:',
  },
};
