/** On a phone the menu is src/components/PhoneMenu. */
export default function NoDrawerMenu() {
  return null;
}
