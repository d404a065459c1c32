/** The theme's drawer opens by scripts alone; src/components/PhoneMenu stands in its place. */
export default function NoDrawer() {
  return null;
}
