/** Vowels follow each other in a Kyrgyz word: ө and ү do not stand next to о, у, ы. */
const next = /[оуы][^аоуыеиэөүёюя]*[өү]|[өү][^аоуыеиэөүёюя]*[оуы]/u;

/** Sign of a letter lost: «териниз» for «териңиз». */
const politeEnding = /(?<=[аоуыеиэөү])н(?=[ыиуү]з(?:д[ыиуү]н?|г[аеоө]|д[аеоө]н?)?$)/u;

/**
 * Finds a letter that cannot be right by the rules of Kyrgyz, whatever the word.
 * @param word in small letters
 * @returns what is wrong with it, as a cure; undefined where nothing is
 */
export function breaksHarmony(word: string): string | undefined {
  if (politeEnding.test(word)) return `write "${word.replace(politeEnding, 'ң')}", with "ң"`;
  // Words joined by "-" keep their own vowels: «аты-жөнү».
  const [found] = word.split('-').flatMap((part) => next.exec(part)?.[0] ?? []);
  if (!found) return undefined;
  return `look at "${found}": after "ө" or "ү" comes "ө" or "ү", not "о", "у" or "ы", and the other way round`;
}
