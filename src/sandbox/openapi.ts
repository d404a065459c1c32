import type {FastifyDynamicSwaggerOptions} from '@fastify/swagger';

import {Problem} from './contract';
import {PROBLEM_TYPE} from './errors';

/** The head of the OpenAPI document; its paths are the routes themselves. */
export const openapi: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Төлөм sandbox',
      description: 'A payment service to practise with: no money moves.',
      version: '1',
    },
    components: {securitySchemes: {session: {type: 'http', scheme: 'bearer'}}},
  },
};

const problem = {
  description: 'A problem',
  content: {[PROBLEM_TYPE.split(';')[0]!]: {schema: Problem}},
};

/** Documents the problems a route can answer with, by status; any can fail with 500 or 503. */
export function withProblems(...statuses: number[]) {
  return Object.fromEntries([...statuses, 500, 503].map((status) => [status, problem]));
}
