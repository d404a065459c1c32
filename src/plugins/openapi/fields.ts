import type {Schema} from './document';

/** A field of an object, with the fields within it. */
export interface Field {
  name: string;
  /** The way to it from the top: `accounts.kind`. */
  path: string;
  isRequired: boolean;
  schema: Schema;
  fields: Field[];
}

/** The schema that says most: `null` beside an object only means that the object may be left out. */
function mainOf(schema: Schema): Schema {
  return schema.anyOf?.find(({type}) => type === 'object') ?? schema;
}

/** The fields of an object, or of the objects in a list. */
export function fieldsOf(schema: Schema | undefined, way = ''): Field[] {
  const {properties = {}, required = []} = mainOf(schema?.items ?? schema ?? {});
  return Object.entries(properties).map(([name, field]) => ({
    name,
    path: way + name,
    isRequired: required.includes(name),
    schema: field,
    fields: fieldsOf(field, `${way}${name}.`),
  }));
}
