const CYRILLIC = /[а-яё]/i;

/**
 * Words that a provider's screen shows, letter for letter. They stay as they are in a page of either
 * language, are read out as the Russian they are, and no browser translates them.
 */
export default function Label({children}: {children: string}) {
  // Names in Latin letters belong to no language of ours.
  return (
    <span lang={CYRILLIC.test(children) ? 'ru' : undefined} translate="no">
      {children}
    </span>
  );
}
