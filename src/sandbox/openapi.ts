import type {FastifyDynamicSwaggerOptions} from '@fastify/swagger';

import {Problem} from './contract';
import {PROBLEM_TYPE} from './errors';

/** The head of the OpenAPI document; its paths are the routes themselves. */
export const openapi: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Төлөм sandbox',
      description:
        'A payment service to practise with: no money moves. Amounts are whole tyiyn, times are ISO 8601 in UTC. ' +
        'Every answer also carries the headers that a browser needs to be careful.',
      version: '1',
      contact: {name: 'Төлөм'},
      license: {name: 'All rights reserved', identifier: 'LicenseRef-All-Rights-Reserved'},
    },
    servers: [{url: '/', description: 'Where this document is served'}],
    tags: [
      {
        name: 'Numbers',
        description: 'Which number is one, and which ones there are to practise with',
      },
      {name: 'Session', description: 'A wallet, accounts and invoices of one’s own, for a day'},
      {name: 'Payments', description: 'Practice payments and their receipts'},
    ],
    components: {
      securitySchemes: {
        session: {type: 'http', scheme: 'bearer', description: 'The token of a practice session'},
      },
    },
  } as FastifyDynamicSwaggerOptions['openapi'],
};

const problem = {
  description: 'A problem',
  content: {[PROBLEM_TYPE.split(';')[0]!]: {schema: Problem}},
};

/** Documents the problems a route can answer with, by status; any can fail with 500 or 503. */
export function withProblems(...statuses: number[]) {
  return Object.fromEntries([...statuses, 500, 503].map((status) => [status, problem]));
}
