import {STATUS_CODES} from 'node:http';

import {problems} from '../problem';
import type {Response} from './document';
import {headersOf} from './headers';

/** Answered outside of the documented calls alone, or to no call in particular. */
const elsewhere = ['method_not_allowed', 'shutting_down'];

/** `Too Many Requests` is TooManyRequests: the name that the response has under `components`. */
export function nameProblem(status: string): string {
  return (STATUS_CODES[status] ?? status).replace(/\W/g, '');
}

/** Describes the answer of a status that is shared by all calls: which codes it can have. */
export function describeProblem(status: string, content: Response['content']): Response {
  const codes = Object.entries(problems).filter(
    ([code, [its]]) => String(its) === status && !elsewhere.includes(code),
  );
  const told = codes.map(([code, [, title]]) => `- \`${code}\`: ${title}`);
  return {
    description: [`The problem’s \`code\` is one of these.`, ...told].join('\n'),
    headers: headersOf(status, true),
    ...(content && {content}),
  };
}
