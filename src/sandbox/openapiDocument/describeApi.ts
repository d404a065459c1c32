import type {App} from '../app';
import type {ApiDocument, Operation, Response} from './document';
import {headers, headersOf} from './headers';
import {describeProblem, nameProblem} from './problemResponse';
import {SharedSchemas} from './shareSchemas';

/** What a call that went well says. */
const success: Readonly<Record<string, string>> = {
  200: 'What was asked for',
  201: 'It is made',
  204: 'It is done, and there is nothing to say',
};

class Description {
  private readonly schemas = new SharedSchemas();
  private readonly responses: Record<string, Response> = {};

  constructor(private readonly optionalBodies: ReadonlySet<string>) {}

  describe({paths, components, ...head}: ApiDocument): ApiDocument {
    for (const operation of Object.values(paths).flatMap((path) => Object.values(path)))
      this.change(operation);
    const shared = {schemas: this.schemas.list(), responses: this.responses, headers};
    return {...head, paths, components: {...components, ...shared}};
  }

  private change(operation: Operation): void {
    const {operationId, parameters = [], requestBody, responses} = operation;
    for (const parameter of parameters) parameter.schema = this.schemas.share(parameter.schema);
    if (requestBody) {
      requestBody.required = !this.optionalBodies.has(operationId);
      requestBody.content = this.shareContent(requestBody.content)!;
    }
    const isLimited = '429' in responses;
    for (const [status, response] of Object.entries(responses))
      responses[status] = this.changeResponse(status, response as Response, isLimited);
  }

  private changeResponse(status: string, {content}: Response, isLimited: boolean) {
    const shared = this.shareContent(content);
    if (status < '400') {
      const description = success[status]!;
      return {description, headers: headersOf(status, isLimited), ...(shared && {content: shared})};
    }
    const name = nameProblem(status);
    this.responses[name] ??= describeProblem(status, shared);
    return {$ref: `#/components/responses/${name}`};
  }

  private shareContent(content: Response['content']): Response['content'] {
    if (!content) return undefined;
    const types = Object.entries(content);
    return Object.fromEntries(
      types.map(([type, {schema}]) => [type, {schema: this.schemas.share(schema)}]),
    );
  }
}

/**
 * Makes the OpenAPI document of the routes that are added from now on: schemas, headers and problems
 * are told once, under `components`.
 * @returns the document, made when somebody asks first
 */
export function describeApi(app: App): () => ApiDocument {
  const optionalBodies = new Set<string>();
  app.addHook('onRoute', ({schema, config}) => {
    if (config?.bodyOptional && schema?.operationId) optionalBodies.add(schema.operationId);
  });
  let document: ApiDocument | undefined;
  return () => {
    // What the routes are checked by is the plugin's own, and stays as it is.
    const plain = () => structuredClone(app.swagger()) as unknown as ApiDocument;
    return (document ??= new Description(optionalBodies).describe(plain()));
  };
}
