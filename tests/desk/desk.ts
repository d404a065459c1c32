import {readDesk} from '../../src/plugins/desk';

/** The desk over the guides as they stand in the project. */
export const desk = readDesk(process.cwd());

/** Where the site stands in the tests; as long as a real name may be. */
export const origin = 'https://tolom.example';

/** The place that a table calls `elsom/top-up-ussd#pin`. */
export function placeAt(address: string) {
  const [path, id = ''] = address.split('#');
  const place = desk.places.find((one) => one.path === path && one.id === id);
  if (!place) throw new Error(`No such place: ${address}`);
  return place;
}
