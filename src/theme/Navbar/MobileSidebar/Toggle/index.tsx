/** There is no drawer to open: see src/components/PhoneMenu. */
export default function NoToggle() {
  return null;
}
