/** Pages have no tags: their order and the menu are what they are found by. */
export default function NoTags() {
  return null;
}
