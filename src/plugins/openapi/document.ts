/** A JSON schema, as far as the sandbox's contract uses it. */
export interface Schema {
  type?: string;
  enum?: string[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

type Content = Record<string, {schema: Schema}>;

interface Operation {
  operationId: string;
  /** Alternatives, any of which will do; an empty one means that nothing is needed. */
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: {content: Content};
  responses: Record<string, {content?: Content}>;
}

/** An OpenAPI document, as far as the page tells of it. */
export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
}

/** An operation with the request line it answers to. */
export interface Call extends Operation {
  /** `POST /sandbox/v1/payments` */
  line: string;
}

/** Every call of a document, with its request line. */
export function callsOf({paths}: ApiDocument): Call[] {
  return Object.entries(paths).flatMap(([address, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      ...operation,
      line: `${method.toUpperCase()} ${address}`,
    })),
  );
}

/** What is sent as JSON; every body of the sandbox has one media type. */
export function bodyOf(message: {content?: Content} | undefined): Schema | undefined {
  return Object.values(message?.content ?? {})[0]?.schema;
}
