/** A JSON schema, or a reference to one. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Header {
  readonly description: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, {schema: Schema}>;
}

export interface Operation {
  operationId: string;
  parameters?: {schema: Schema}[];
  requestBody?: {required?: boolean; content: Record<string, {schema: Schema}>};
  responses: Record<string, Response | {$ref: string}>;
}

/** An OpenAPI document, as far as it is changed here. */
export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}
